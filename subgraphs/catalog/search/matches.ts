import type { SearchDocument, SearchPlace } from './documents.ts';
import { searchPlaces } from './documents.ts';
import { normalizeWord, splitWords } from './words.ts';

/** A text that matches the search, with the positions of the matches. */
export interface TextMatch {
  readonly place: SearchPlace;
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly length: number }[];
}

/** The characters of a text that are shown around its matches. */
const shownLength = 160;

/** The matches of the terms in a document, those of the greatest weight first. */
export function findMatches({ texts }: SearchDocument, terms: ReadonlySet<string>): readonly TextMatch[] {
  const places = Object.keys(searchPlaces) as readonly SearchPlace[];
  return places
    .toSorted((a, b) => searchPlaces[b] - searchPlaces[a])
    .flatMap((place) => texts[place].flatMap((text) => findInText(place, text, terms)));
}

function findInText(place: SearchPlace, text: string, terms: ReadonlySet<string>): readonly TextMatch[] {
  const words = splitWords(text)
    .filter((word) => terms.has(normalizeWord(word.text) ?? ''))
    .map((word) => ({ start: word.start, length: word.text.length }));
  const [first] = words;
  if (first === undefined) return [];
  if (text.length <= shownLength) return [{ place, text, words }];
  return [cut(place, text, words, first.start)];
}

/** An excerpt of a long text that begins shortly before its first match. */
function cut(place: SearchPlace, text: string, words: TextMatch['words'], at: number): TextMatch {
  const before = text.lastIndexOf(' ', Math.max(0, at - 40));
  const start = at <= 40 ? 0 : before + 1;
  const last = start + shownLength >= text.length ? text.length : text.lastIndexOf(' ', start + shownLength);
  const end = last <= at ? Math.min(text.length, start + shownLength) : last;
  const lead = start === 0 ? '' : '… ';
  const shown = `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`.toWellFormed();
  const kept = words.filter((word) => word.start >= start && word.start + word.length <= end);
  return { place, text: shown, words: kept.map((word) => ({ ...word, start: word.start - start + lead.length })) };
}
