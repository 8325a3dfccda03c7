import type { Field } from '../../model/model.ts';
import type { TableReference } from '../plan/predicate.ts';
import { forbidden, violated } from './forbidden.ts';
import { mayUse } from './may-use.ts';
import { type Policy, rowsOf, type TableAccess } from './policy.ts';

export { mayCompute, mayUse } from './may-use.ts';

/** A table, restricted to the rows that the viewer may read. */
export interface Admitted {
  readonly table: TableReference;
  readonly access: TableAccess;
}

/**
 * Admits a table to a plan. Throws FORBIDDEN when no role of the viewer may read it, CONTRACT_VIOLATED when its
 * contract currently blocks all reads. FORBIDDEN is checked first, so that nobody learns the state of data that they
 * may not read.
 */
export function admit(table: TableReference, policy: Policy): Admitted {
  const access = policy.of(table.object);
  if (access.grants.length === 0) throw forbidden(`The caller may not read ${access.object.collection}.`);
  const broken = policy.brokenRuleOf(table.object);
  if (broken !== undefined) throw violated(broken, access);
  const rows = rowsOf(access.grants);
  const isWhole = rows.kind === 'and' && rows.of.length === 0;
  return { table: isWhole ? table : { ...table, rowFilter: rows }, access };
}

/**
 * Admits computations on the values at a path: compare, sort, group, aggregate, or look up rows. Throws FORBIDDEN
 * unless the viewer sees all of them in clear, since each of these would reveal a masked value.
 */
export function requireClear(path: readonly Field[], access: TableAccess): void {
  if (mayUse(path, access)) return;
  const name = path.map((field) => field.name).join('.');
  throw forbidden(`The caller may not use ${access.object.typeName}.${name}, because it may not read it in clear.`);
}
