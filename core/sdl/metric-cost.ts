import type { ConstDirectiveNode } from 'graphql';
import type { Expression } from '../model/expressions/expression.ts';
import { partsOf } from '../model/expressions/walk-expression.ts';
import { costDirective } from './directives.ts';

/** In the unit of `@cost` of numbers: 50 is what counting all rows takes. */
const weights = Object.freeze({ related: 400, distinct: 250 });

/** `@cost` of a measure beside that of the numbers it stands in; none where it takes one look at each row. */
export function metricCost(weight: number): readonly ConstDirectiveNode[] {
  return weight === 0 ? [] : [costDirective(weight)];
}

/** What a measure weighs: 0 where it takes one look at each row. */
export function weighMetric(expression: Expression): number {
  const own =
    expression.kind === 'related'
      ? weights.related
      : expression.kind === 'aggregate' && expression.distinct
        ? weights.distinct
        : 0;
  return partsOf(expression).reduce((sum, part) => sum + weighMetric(part), own);
}
