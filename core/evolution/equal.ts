import type { Json } from '../contract/contract.ts';
import { defined } from '../defined.ts';

/** Whether two contract values are equal, regardless of the order of mapping keys. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sortKeys(member)]));
}

/** An optional value as plain JSON for reports. */
function shown(value: object | string | number | boolean | null | undefined): Json | undefined {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Json);
}

/** The members `before` and `after` of a change; an absent value is left out. */
export function sides(
  before: object | string | number | boolean | null | undefined,
  after: object | string | number | boolean | null | undefined,
): { readonly before?: Json; readonly after?: Json } {
  const [older, newer] = [shown(before), shown(after)];
  return defined({ before: older, after: newer });
}
