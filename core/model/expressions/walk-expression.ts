import type { Expression } from './expression.ts';
import { malformed } from './problem.ts';

/** The direct subexpressions of a node; those of `related` read the related row. */
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

/** The same node with changed subexpressions. `change` must keep the kind of a part whose kind is fixed. */
export function mapParts<Some extends Expression>(
  expression: Some,
  change: <Part extends Expression>(part: Part) => Part,
): Some;
export function mapParts(expression: Expression, change: <Part extends Expression>(part: Part) => Part): Expression {
  switch (expression.kind) {
    case 'literal':
    case 'column':
      return expression;
    case 'aggregate':
    case 'related': {
      const { of, where } = expression;
      return {
        ...expression,
        ...(of === undefined ? {} : { of: change(of) }),
        ...(where === undefined ? {} : { where: change(where) }),
      };
    }
    case 'arithmetic':
    case 'comparison':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case 'and':
    case 'or':
      return { ...expression, of: expression.of.map((part) => change(part)) };
    case 'call': {
      const [first, ...others] = expression.of;
      return { ...expression, of: [change(first), ...others.map((part) => change(part))] };
    }
    case 'case': {
      const { branches, otherwise } = expression;
      return {
        ...expression,
        branches: branches.map(({ when, value }) => ({ when: change(when), value: change(value) })),
        ...(otherwise === undefined ? {} : { otherwise: change(otherwise) }),
      };
    }
    case 'in': {
      const [first, ...others] = expression.values;
      return {
        ...expression,
        of: change(expression.of),
        values: [change(first), ...others.map((part) => change(part))],
      };
    }
    case 'negation':
    case 'not':
    case 'isNull':
    case 'like':
    case 'dateTrunc':
    case 'datePart':
    case 'cast':
      return { ...expression, of: change(expression.of) };
  }
}

/** The names of the relations that an expression aggregates over, with repetitions. */
export function relationsOf(expression: Expression): readonly string[] {
  return expression.kind === 'related' ? [expression.relation] : partsOf(expression).flatMap(relationsOf);
}

const greatestWeight = 3000;

/** Rejects expressions whose SQL would be enormous. Throws an `ExpressionProblem`. */
export function checkWeight(expression: Expression): void {
  if (weightOf(expression) <= greatestWeight) return;
  throw malformed(
    0,
    'The expression is too large.',
    'Nest fewer CAST and ROUND calls, or let the source compute a part of it.',
  );
}

/** The approximate length of an expression's SQL. A part that some engine repeats is counted as often. */
function weightOf(expression: Expression): number {
  const parts = partsOf(expression).reduce((sum, part) => sum + weightOf(part), 0);
  // A string is parsed by several attempts, each of which may be repeated to test whether it failed.
  if (expression.kind === 'cast' && expression.invalid !== undefined) return 1 + parts * 40;
  const isRepeated = expression.kind === 'cast' || (expression.kind === 'call' && expression.function === 'round');
  return 1 + parts * (isRepeated ? 3 : expression.kind === 'aggregate' ? 2 : 1);
}
