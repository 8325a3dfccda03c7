import type { Predicate } from './predicate.ts';

/** The direct parts of a condition, including those on another table's rows. A leaf has none. */
export function partsOf(predicate: Predicate): readonly Predicate[] {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.of;
    case 'not':
      return [predicate.of];
    case 'exists':
      return [predicate.where];
    case 'existsElsewhere':
    case 'among':
    case 'withinLast':
    case 'compare':
    case 'in':
    case 'like':
    case 'regex':
    case 'isNull':
    case 'listHas':
    case 'listIsEmpty':
    case 'json':
      return [];
  }
}

/** The same condition with other parts, as many as `partsOf` returns. */
export function withParts(predicate: Predicate, parts: readonly Predicate[]): Predicate {
  const [first] = parts;
  if (first === undefined) return predicate;
  if (predicate.kind === 'not') return { ...predicate, of: first };
  if (predicate.kind === 'exists') return { ...predicate, where: first };
  if (predicate.kind === 'and' || predicate.kind === 'or') return { ...predicate, of: parts };
  return predicate;
}

/** A copy of a condition with every leaf rewritten. */
export async function rewriteLeaves(
  predicate: Predicate,
  rewrite: (leaf: Predicate) => Promise<Predicate>,
): Promise<Predicate> {
  const parts = partsOf(predicate);
  if (parts.length === 0) return await rewrite(predicate);
  return withParts(predicate, await Promise.all(parts.map((part) => rewriteLeaves(part, rewrite))));
}
