import type { ArgumentPath } from '../../errors/request-error.ts';
import type { PlanLimits } from '../plan/limits.ts';
import { beyondLimit } from './bad-input.ts';

/**
 * Refuses a filter or having argument with more conditions than the limit, before any of them is planned. A condition
 * is an operator with its value, or an object that asks nothing: each may become a join or a comparison.
 */
export function checkFilterSize(input: unknown, limits: PlanLimits, path: ArgumentPath): void {
  const count = countConditions(input);
  if (count <= limits.filterNodes) return;
  throw beyondLimit(
    'FILTER_TOO_BROAD',
    path,
    `${count} conditions are given; at most ${limits.filterNodes} are allowed.`,
  );
}

function countConditions(input: unknown): number {
  const waiting: unknown[] = [input];
  let count = 0;
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const members: readonly unknown[] = Object.values(value);
    const inner = members.filter(isNested);
    // The items of an `in` list are one condition; they have a limit of their own.
    if (!Array.isArray(value)) count += Math.max(members.length - inner.length, members.length === 0 ? 1 : 0);
    for (const member of inner) waiting.push(member);
  }
  return count;
}

function isNested(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) || value.some((item) => typeof item === 'object' && item !== null);
}
