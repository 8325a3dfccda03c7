import { Kind, type StringValueNode } from 'graphql';

/**
 * The description node of a contract text. Control characters and unpaired surrogates are removed, because they are
 * illegal in GraphQL source; so are blanks at line ends, because printing and parsing would lose them.
 */
export function describe(text: string | undefined): StringValueNode | undefined {
  const value = normalizeText(text ?? '');
  return value === '' ? undefined : { kind: Kind.STRING, value, block: true };
}

/** The text without characters that a block string cannot print and read back unchanged. */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
