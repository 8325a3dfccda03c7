import type { AggregateFunction } from './expression.ts';

/** Aggregates as they are written. */
export const aggregateFunctions: ReadonlyMap<string, AggregateFunction> = new Map([
  ['COUNT', 'count'],
  ['SUM', 'sum'],
  ['AVG', 'avg'],
  ['MIN', 'min'],
  ['MAX', 'max'],
  ['STDDEV', 'stddevSamp'],
  ['STDDEV_SAMP', 'stddevSamp'],
  ['STDDEV_POP', 'stddevPop'],
  ['VARIANCE', 'varSamp'],
  ['VAR_SAMP', 'varSamp'],
  ['VAR_POP', 'varPop'],
  ['MEDIAN', 'median'],
]);

export const aggregateNames: readonly string[] = [...aggregateFunctions.keys()];

export function isAggregateName(name: string): boolean {
  return aggregateFunctions.has(name.toUpperCase());
}
