import { stemmer } from 'stemmer';

/** A word of a text, with its position. */
export interface SearchWord {
  readonly text: string;
  readonly start: number;
}

/** Words without a meaning of their own. */
const stopWords = new Set(
  'a an and are as at be by for from has how in is it its of on or that the their this to was what when where which who with'.split(
    ' ',
  ),
);

/** Splits texts and names into words: `website_session_id`, `utmSource` and `HTTPReferer` have several. */
export function splitWords(text: string): readonly SearchWord[] {
  const found = text.matchAll(/\p{Lu}+(?![\p{Ll}])\p{N}*|\p{Lu}?[\p{Ll}\p{M}\p{Lo}\p{Lm}]+\p{N}*|\p{N}+/gu);
  return [...found].map(({ 0: word, index }) => ({ text: word, start: index }));
}

/** A word in its searched form: lower case, without accents, stemmed; undefined for a stop word. */
export function normalizeWord(word: string): string | undefined {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === '' || stopWords.has(plain) ? undefined : stemmer(plain);
}
