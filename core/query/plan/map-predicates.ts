import type { Predicate } from './predicate.ts';

/** A copy of a condition in which `map` has replaced every part that holds no other. */
export async function mapPredicates(
  predicate: Predicate,
  map: (part: Predicate) => Promise<Predicate>,
): Promise<Predicate> {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return { ...predicate, of: await Promise.all(predicate.of.map((part) => mapPredicates(part, map))) };
    case 'not':
      return { ...predicate, of: await mapPredicates(predicate.of, map) };
    case 'exists':
      return { ...predicate, where: await mapPredicates(predicate.where, map) };
    default:
      return map(predicate);
  }
}
