import { RequestError } from '../../../core/errors/request-error.ts';

/** Arguments of lists. */
export interface PageArguments {
  readonly first?: number | null;
  readonly offset?: number | null;
}

/** A page of a list: all items without `first`. Throws BAD_USER_INPUT for a negative number. */
export function pageOf<Item>(items: readonly Item[], { first, offset }: PageArguments): readonly Item[] {
  const start = requireCount(offset ?? 0, 'offset');
  return first == null ? items.slice(start) : items.slice(start, start + requireCount(first, 'first'));
}

/** Throws BAD_USER_INPUT for a negative number. */
export function requireCount(count: number, argument: string): number {
  if (count >= 0) return count;
  throw new RequestError('BAD_USER_INPUT', `${argument} is ${count}; it must be 0 or more.`, { argument: [argument] });
}
