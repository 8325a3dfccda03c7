import { type AggregateFunction, aggregateNames, aggregates } from '../aggregates.ts';

/** Aggregates by the names that contracts write. */
export const writtenAggregates: ReadonlyMap<string, AggregateFunction> = new Map(
  aggregateNames.flatMap((name) => aggregates[name].written.map((written) => [written, name] as const)),
);

export function isAggregateName(name: string): boolean {
  return writtenAggregates.has(name.toUpperCase());
}
