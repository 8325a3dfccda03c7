import type { Checked } from '../coerce.ts';
import type { Expression } from '../expression.ts';
import type { Owner, RelatedOwner } from '../names.ts';
import type { Syntax } from '../parse/syntax.ts';
import { mismatch } from '../problem.ts';
import { printStorage } from '../storage.ts';

/**
 * The position of a part. `group`: in a measure, outside of aggregates, computed once per group. `row`: a computed
 * dimension. `aggregate`: inside an aggregate over the rows of the group. `related`: inside one over related rows.
 */
export type ExpressionPlace =
  | { readonly kind: 'group' | 'row' | 'aggregate' }
  | { readonly kind: 'related'; readonly related: RelatedOwner };

/** The context for checking a part. */
export interface CheckScope {
  readonly owner: Owner;
  readonly place: ExpressionPlace;
  /** Checks a nested part, at the same position or at another. */
  readonly check: (syntax: Syntax, place?: ExpressionPlace) => Checked;
}

/** Checks a part that must be a boolean. Throws an `ExpressionProblem` otherwise. */
export function checkCondition(
  syntax: Syntax,
  { check }: Pick<CheckScope, 'check'>,
  place?: ExpressionPlace,
): Expression {
  const { expression, at } = check(syntax, place);
  if (expression.storage.kind === 'boolean') return expression;
  throw mismatch(
    at,
    `A condition is needed here, but this is ${printStorage(expression.storage)}.`,
    'Compare it with a value.',
  );
}
