import type { Field } from '../../model/model.ts';
import type { TableReference } from '../plan/predicate.ts';
import { forbidden, violated } from './forbidden.ts';
import { mayUse } from './may-use.ts';
import { type Policy, rowsOf, type TableAccess } from './policy.ts';

export { mayCompute, mayUse } from './may-use.ts';

/** A table with the rows that the viewer may read of it. */
export interface Admitted {
  readonly table: TableReference;
  readonly access: TableAccess;
}

/**
 * Lets a plan read a table. Throws FORBIDDEN when no role of the viewer may read it, CONTRACT_VIOLATED when nobody may
 * now. The first is asked first, so that nobody learns how data are that they may not read.
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
 * Lets a plan compute with the values at a path: compare, order, group, aggregate, or find rows by them. Throws
 * FORBIDDEN unless the viewer sees all of them in clear, since each of these tells what a mask hides.
 */
export function requireClear(path: readonly Field[], access: TableAccess): void {
  if (mayUse(path, access)) return;
  const name = path.map((field) => field.name).join('.');
  throw forbidden(`The caller may not use ${access.object.typeName}.${name}, because it may not read it in clear.`);
}
