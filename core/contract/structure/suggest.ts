import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a word was probably meant to be: the same but for case and separators, with two letters changed
 * over, a few letters off, or cut short.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const plain = simplify(word);
  const nearest = candidates
    .map((candidate) => ({ candidate, distance: changes(plain, simplify(candidate)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest !== undefined && nearest.distance <= Math.ceil(plain.length / 4)) return nearest.candidate;
  return plain.length < 3 ? undefined : candidates.find((candidate) => simplify(candidate).startsWith(plain));
}

/** How many letters differ; two that are changed over are one slip of the fingers. */
function changes(word: string, meant: string): number {
  const at = [...word].findIndex((letter, index) => letter !== meant.charAt(index));
  const swapped = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  return at >= 0 && swapped === meant ? 1 : distance(word, meant);
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '').slice(0, 100);
}
