import type { Field } from '../../model/model.ts';
import type { JoinColumns, Operand, Predicate, TableReference } from '../plan/predicate.ts';
import { type Admitted, admit, requireClear } from './admit.ts';
import type { Policy, TableAccess } from './policy.ts';

/** Authorizes a condition on rows of `access`, and admits every table in it. Throws FORBIDDEN. */
export function authorizePredicate(predicate: Predicate, access: TableAccess, policy: Policy): Predicate {
  const inner = (part: Predicate) => authorizePredicate(part, access, policy);
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return { ...predicate, of: predicate.of.map(inner) };
    case 'not':
      return { ...predicate, of: inner(predicate.of) };
    case 'exists': {
      const joined = admitJoined(predicate.table, predicate.on, access, policy);
      return { ...predicate, table: joined.table, where: authorizePredicate(predicate.where, joined.access, policy) };
    }
    case 'existsElsewhere':
      requireClearKey(
        predicate.elsewhere.on.map(({ outer }) => outer),
        access,
      );
      return predicate;
    case 'among':
      requireClearKey(predicate.columns, access);
      return predicate;
    case 'withinLast':
      requireClear(predicate.operand.path, access);
      return { ...predicate, table: admit(predicate.table, policy).table };
    case 'compare':
    case 'in':
    case 'like':
    case 'regex':
      return { ...predicate, operand: authorizeOperand(predicate.operand, access, policy) };
    case 'isNull':
    case 'listHas':
    case 'listIsEmpty':
    case 'json':
      requireClear(predicate.operand.path, access);
      return predicate;
  }
}

/** The other domain checks its own columns; here only the columns with its keys are checked. */
export function requireClearKey(fields: readonly Field[], access: TableAccess): void {
  for (const field of fields) requireClear([field], access);
}

function authorizeOperand(operand: Operand, access: TableAccess, policy: Policy): Operand {
  if (operand.kind === 'relatedCount') {
    return { ...operand, table: admitJoined(operand.table, operand.on, access, policy).table };
  }
  requireClear(operand.path, access);
  return operand;
}

/** Admits a table that is joined to rows of `outer`; a join compares the columns of both sides. */
export function admitJoined(
  table: TableReference,
  on: JoinColumns,
  outer: TableAccess | undefined,
  policy: Policy,
): Admitted {
  const admitted = admit(table, policy);
  for (const pair of on) {
    requireClear([pair.inner], admitted.access);
    if (outer !== undefined) requireClear([pair.outer], outer);
  }
  return admitted;
}
