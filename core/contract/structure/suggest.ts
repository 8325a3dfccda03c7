import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely means: one that differs only in case and separators, by two swapped
 * letters, by a few letters (a quarter of the word), or that begins with the word.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const plain = simplify(word);
  const nearest = candidates
    .map((candidate) => ({ candidate, distance: changes(plain, simplify(candidate)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest !== undefined && nearest.distance <= Math.ceil(plain.length / 4)) return nearest.candidate;
  return plain.length < 3 ? undefined : candidates.find((candidate) => simplify(candidate).startsWith(plain));
}

/** The edit distance; two swapped letters count as one edit. */
function changes(word: string, meant: string): number {
  const at = [...word].findIndex((letter, index) => letter !== meant.charAt(index));
  const swapped = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  return at >= 0 && swapped === meant ? 1 : distance(word, meant);
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '').slice(0, 100);
}
