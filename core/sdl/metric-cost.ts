import type { ConstDirectiveNode } from 'graphql';
import type { Expression } from '../model/expressions/expression.ts';
import { partsOf } from '../model/expressions/walk-expression.ts';
import { costDirective } from './directives.ts';

/** In the unit of `@cost` of aggregates: counting all rows costs 50. */
const weights = Object.freeze({ related: 400, distinct: 250 });

/** `@cost` of a measure, added to the cost of its aggregate field; none where it reads each row once. */
export function metricCost(weight: number): readonly ConstDirectiveNode[] {
  return weight === 0 ? [] : [costDirective(weight)];
}

/** The weight of a measure: 0 where it reads each row once. */
export function weighMetric(expression: Expression): number {
  const own =
    expression.kind === 'related'
      ? weights.related
      : expression.kind === 'aggregate' && expression.distinct
        ? weights.distinct
        : 0;
  return partsOf(expression).reduce((sum, part) => sum + weighMetric(part), own);
}
