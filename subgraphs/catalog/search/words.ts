import { stemmer } from 'stemmer';

/** A word of a text, with its place. */
export interface SearchWord {
  readonly text: string;
  readonly start: number;
}

/** Words that say nothing about what a text is about. */
const stopWords = new Set(
  'a an and are as at be by for from has how in is it its of on or that the their this to was what when where which who with'.split(
    ' ',
  ),
);

/** Words of texts and names: `website_session_id`, `utmSource` and `HTTPReferer` are several. */
export function splitWords(text: string): readonly SearchWord[] {
  const found = text.matchAll(/\p{Lu}+(?![\p{Ll}])\p{N}*|\p{Lu}?[\p{Ll}\p{M}\p{Lo}\p{Lm}]+\p{N}*|\p{N}+/gu);
  return [...found].map(({ 0: word, index }) => ({ text: word, start: index }));
}

/** A word as it is searched: in small letters without accents, as its stem; undefined for one that says nothing. */
export function normalizeWord(word: string): string | undefined {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === '' || stopWords.has(plain) ? undefined : stemmer(plain);
}
