/**
 * What functions over the values of a column cost besides counting all rows, in rows: they remember every value, or put
 * all of them in order. By the names of their fields, and of the enum that orders name them by.
 */
const weights: ReadonlyMap<string, number> = new Map([
  ['countDistinct', 6_000],
  ['COUNT_DISTINCT', 6_000],
  ['approxCountDistinct', 1_500],
  ['APPROX_COUNT_DISTINCT', 1_500],
  ['quantile', 1_500],
]);

/** 0 for what takes one look at each row, and for what is no function. */
export function weighFunction(name: string): number {
  return weights.get(name) ?? 0;
}
