import type { Json } from '../contract/contract.ts';
import { defined } from '../defined.ts';

/** Whether two values of contracts are the same, whatever the order of the keys of mappings. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sortKeys(member)]));
}

/** A value that may be absent, as reports show it. */
function shown(value: object | string | number | boolean | null | undefined): Json | undefined {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Json);
}

/** `before` and `after` of a change, without what is absent. */
export function sides(
  before: object | string | number | boolean | null | undefined,
  after: object | string | number | boolean | null | undefined,
): { readonly before?: Json; readonly after?: Json } {
  const [older, newer] = [shown(before), shown(after)];
  return defined({ before: older, after: newer });
}
