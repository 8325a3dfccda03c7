import type { Expression } from '../../model/expressions/expression.ts';
import { partsOf } from '../../model/expressions/walk-expression.ts';
import type { Field } from '../../model/model.ts';
import type { TableAccess } from './policy.ts';
import { isClear } from './show-field.ts';

/** Whether the values at a path, and all that they are computed from, are seen in clear. */
export function mayUse(path: readonly Field[], access: TableAccess): boolean {
  const computed = path[0]?.computed;
  return isClear(path, access) && (computed === undefined || mayCompute(computed.expression, access));
}

/** Whether all columns of the object's own rows that an expression reads are seen in clear. */
export function mayCompute(expression: Expression, access: TableAccess): boolean {
  return ownColumns(expression).every((path) => isClear(path, access));
}

/** The paths of columns that an expression reads of the row it is about; those of related rows are not among them. */
function ownColumns(expression: Expression): readonly (readonly Field[])[] {
  if (expression.kind === 'column') return [expression.path];
  return expression.kind === 'related' ? [] : partsOf(expression).flatMap(ownColumns);
}
