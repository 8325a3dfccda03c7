import type { UsageClient } from './usage.ts';

/** The part of a request's headers that is read here. */
interface Headers {
  get(name: string): string | undefined;
}

const longestName = 64;
const longestVersion = 32;

/**
 * Who a request says that it comes from, by the headers that Apollo's clients send, or `graphql-client-name` and
 * `graphql-client-version`. It is what the client says of itself: it is counted, and trusted in nothing.
 */
export function readClient(headers: Headers | undefined): UsageClient {
  const read = (part: 'name' | 'version', longest: number) =>
    clean(headers?.get(`apollographql-client-${part}`) ?? headers?.get(`graphql-client-${part}`) ?? '', longest);
  const name = read('name', longestName);
  return { name: name === '' ? 'unknown' : name, version: read('version', longestVersion) };
}

/** Printable, and not longer than that. */
function clean(text: string, longest: number): string {
  return text
    .replace(/[\p{C}\u2028\u2029]/gu, ' ')
    .trim()
    .slice(0, longest);
}
