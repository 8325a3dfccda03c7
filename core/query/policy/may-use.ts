import type { Expression } from '../../model/expressions/expression.ts';
import { partsOf } from '../../model/expressions/walk-expression.ts';
import type { Field } from '../../model/model.ts';
import type { TableAccess } from './policy.ts';
import { isClear } from './show-field.ts';

/** Whether the viewer sees the values at a path, and all their inputs, in clear. */
export function mayUse(path: readonly Field[], access: TableAccess): boolean {
  const computed = path[0]?.computed;
  return isClear(path, access) && (computed === undefined || mayCompute(computed.expression, access));
}

/** Whether the viewer sees all of the object's own columns that an expression reads in clear. */
export function mayCompute(expression: Expression, access: TableAccess): boolean {
  return ownColumns(expression).every((path) => isClear(path, access));
}

/** The column paths that an expression reads from its own row, without those of related rows. */
function ownColumns(expression: Expression): readonly (readonly Field[])[] {
  if (expression.kind === 'column') return [expression.path];
  return expression.kind === 'related' ? [] : partsOf(expression).flatMap(ownColumns);
}
