import { distance } from 'fastest-levenshtein';

/** The candidate that a word was probably meant to be: the same but for case and separators, or a few letters off, or cut short. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const plain = simplify(word);
  const nearest = candidates
    .map((candidate) => ({ candidate, distance: distance(plain, simplify(candidate)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest !== undefined && nearest.distance <= Math.ceil(plain.length / 4)) return nearest.candidate;
  return plain.length < 3 ? undefined : candidates.find((candidate) => simplify(candidate).startsWith(plain));
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '').slice(0, 100);
}
