import type { ArgumentPath } from '../../../errors/request-error.ts';
import type { PlanLimits } from '../../plan/limits.ts';
import { beyondLimit } from '../bad-input.ts';
import { WantedJson } from '../values/scalars.ts';

/**
 * Rejects a filter or having argument with more conditions than the limit, before any of them is planned. A condition
 * is an operator with its value, or an empty object: each may become a join or a comparison.
 */
export function checkFilterSize(input: unknown, limits: PlanLimits, path: ArgumentPath): void {
  if (countConditions(input, limits.filterNodes) <= limits.filterNodes) return;
  throw beyondLimit(
    'FILTER_TOO_BROAD',
    path,
    `The filter has more than ${limits.filterNodes} conditions, which is the limit; give fewer, or many values to one in.`,
  );
}

/** Stops counting beyond `most`: very many fields may use the same variable. */
function countConditions(input: unknown, most: number): number {
  const waiting: Iterator<unknown>[] = [[input].values()];
  let count = 0;
  for (let members = waiting.at(-1); members !== undefined && count <= most; members = waiting.at(-1)) {
    const { done, value } = members.next();
    if (done === true) waiting.pop();
    else if (Array.isArray(value)) waiting.push(value.values());
    else if (typeof value === 'object' && value !== null) {
      const below: readonly unknown[] = Object.values(value);
      const inner = below.filter(isNested);
      // The items of an `in` list are one condition; they have their own limit.
      count += Math.max(below.length - inner.length, below.length === 0 ? 1 : 0);
      if (inner.length > 0) waiting.push(inner.values());
    }
  }
  return count;
}

function isNested(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isObject) : isObject(value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof WantedJson);
}
