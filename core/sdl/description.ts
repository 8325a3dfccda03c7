import { Kind, type StringValueNode } from 'graphql';

/**
 * A text of a contract as a description. Authors write anything; control characters and unpaired surrogates are no
 * GraphQL source text, and blank space at the ends of lines would not survive printing and parsing.
 */
export function describe(text: string | undefined): StringValueNode | undefined {
  const value = normalizeText(text ?? '');
  return value === '' ? undefined : { kind: Kind.STRING, value, block: true };
}

/** The same text without what cannot be printed in a block string and read back unchanged. */
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
