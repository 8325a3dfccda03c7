import type { Json } from '../../contract/contract.ts';

/** The numbers from `low` to `high`, including each end unless it is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The numbers that the operators of a quality rule allow; undefined unless that is one interval. */
export function intervalOf(operators: Readonly<Record<string, Json>>): Interval | undefined {
  const entries = Object.entries(operators);
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) return undefined;
  const [operator, value] = entry;
  const whole = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, lowOpen: false, highOpen: false };
  if (operator === 'mustBeBetween' && Array.isArray(value)) {
    const [low, high] = value;
    return typeof low === 'number' && typeof high === 'number' ? { ...whole, low, high } : undefined;
  }
  if (typeof value !== 'number') return undefined;
  switch (operator) {
    case 'mustBe':
      return { ...whole, low: value, high: value };
    case 'mustBeGreaterThan':
      return { ...whole, low: value, lowOpen: true };
    case 'mustBeGreaterOrEqualTo':
      return { ...whole, low: value };
    case 'mustBeLessThan':
      return { ...whole, high: value, highOpen: true };
    case 'mustBeLessOrEqualTo':
      return { ...whole, high: value };
    default:
      return undefined;
  }
}

/** Whether every number of the inner interval is in the outer one. */
export function contains(outer: Interval, inner: Interval): boolean {
  const above = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen));
  const below = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen));
  return above && below;
}
