import type { UsageClient } from './usage.ts';

/** The part of the headers interface that is used here. */
interface Headers {
  get(name: string): string | undefined;
}

const longestName = 64;
const longestVersion = 32;

/**
 * The client of a request, by the headers of Apollo's clients, or `graphql-client-name` and `graphql-client-version`.
 * The client names itself: the name is counted, and never trusted.
 */
export function readClient(headers: Headers | undefined): UsageClient {
  const read = (part: 'name' | 'version', longest: number) =>
    clean(headers?.get(`apollographql-client-${part}`) ?? headers?.get(`graphql-client-${part}`) ?? '', longest);
  const name = read('name', longestName);
  return { name: name === '' ? 'unknown' : name, version: read('version', longestVersion) };
}

/** Replaces unprintable characters and shortens a string. */
function clean(text: string, longest: number): string {
  return text
    .replace(/[\p{C}\u2028\u2029]/gu, ' ')
    .trim()
    .slice(0, longest);
}
