import type { Expression } from './expression.ts';
import { malformed } from './expressions/problem.ts';

/** The expressions that a node is made of; for `related`, those are about the related row. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'column':
      return [];
    case 'aggregate':
    case 'related':
      return [expression.of, expression.where].filter((part) => part !== undefined);
    case 'arithmetic':
    case 'comparison':
      return [expression.left, expression.right];
    case 'and':
    case 'or':
    case 'call':
      return expression.of;
    case 'in':
      return [expression.of, ...expression.values];
    case 'case': {
      const { branches, otherwise } = expression;
      return [...branches.flatMap(({ when, value }) => [when, value]), ...(otherwise === undefined ? [] : [otherwise])];
    }
    case 'negation':
    case 'not':
    case 'isNull':
    case 'like':
    case 'dateTrunc':
    case 'datePart':
    case 'cast':
      return [expression.of];
  }
}

/** The relations that an expression aggregates over, by name, as often as it does. */
export function relationsOf(expression: Expression): readonly string[] {
  return expression.kind === 'related' ? [expression.relation] : partsOf(expression).flatMap(relationsOf);
}

const greatestWeight = 3000;

/** Refuses expressions whose SQL would be enormous. Throws an `ExpressionProblem`. */
export function checkWeight(expression: Expression): void {
  if (weightOf(expression) <= greatestWeight) return;
  throw malformed(
    0,
    'The expression is too large.',
    'Nest fewer CAST and ROUND calls, or let the source compute a part of it.',
  );
}

/** How long the SQL of an expression gets; what some engine needs written several times counts as often. */
function weightOf(expression: Expression): number {
  const parts = partsOf(expression).reduce((sum, part) => sum + weightOf(part), 0);
  const isRepeated = expression.kind === 'cast' || (expression.kind === 'call' && expression.function === 'round');
  return 1 + parts * (isRepeated ? 3 : expression.kind === 'aggregate' ? 2 : 1);
}
