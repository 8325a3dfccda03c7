/**
 * The costs of aggregate functions beyond counting all rows, in rows: these functions store every value, or sort all
 * values. Keys are the names of their fields, and of their enum values in orders.
 */
const weights: ReadonlyMap<string, number> = new Map([
  ['countDistinct', 6_000],
  ['COUNT_DISTINCT', 6_000],
  ['approxCountDistinct', 1_500],
  ['APPROX_COUNT_DISTINCT', 1_500],
  ['quantile', 1_500],
]);

/** 0 for a function that reads each row once, and for any other name. */
export function weighFunction(name: string): number {
  return weights.get(name) ?? 0;
}
