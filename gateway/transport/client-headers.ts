import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer } from '../../core/model/access/viewer.ts';

/** What a subgraph of others gets to know of a request, besides the operation: nothing but what stands here. */
export interface HeaderRules {
  /** Headers of the client that are passed on as they are. */
  readonly propagate: readonly string[];
  /** Headers of the client, and the names by which they are passed on. */
  readonly rename: Readonly<Record<string, string>>;
  /** Headers, and the claim of the viewer that each has: a name of `auth.claims`, `subject` or `roles`. */
  readonly claims: Readonly<Record<string, string>>;
}

/** What is known of who asks. */
export interface Asker {
  readonly viewer: Viewer;
  readonly subject?: string | undefined;
  /** As the client sent them; absent where no client did. */
  readonly headers?: IncomingHttpHeaders | undefined;
}

/** The headers of one sub-request that come from its client. A claim is never what a client says in a header. */
export function forwardHeaders(rules: HeaderRules, asker: Asker): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) found.set(name.toLowerCase(), value);
  };
  for (const name of rules.propagate) set(name, readHeader(asker.headers, name));
  for (const [name, as] of Object.entries(rules.rename)) set(as, readHeader(asker.headers, name));
  for (const [name, claim] of Object.entries(rules.claims)) {
    found.delete(name.toLowerCase());
    set(name, writeClaim(findClaim(claim, asker)));
  }
  return Object.fromEntries(found);
}

/** Claims that every viewer may have, whatever `auth.claims` says. */
export const usualClaims: readonly string[] = ['subject', 'roles'];

/** Headers that belong to one connection or to the exchange itself, and those by which Concord's processes talk. */
export function isReservedHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return reserved.has(lower) || lower.startsWith('proxy-') || lower.startsWith('concord-');
}

const reserved: ReadonlySet<string> = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'expect', 'host'],
  ...['accept', 'accept-encoding', 'content-type', 'content-length', 'content-encoding'],
]);

function readHeader(headers: IncomingHttpHeaders | undefined, name: string): string | undefined {
  const value = headers?.[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : value;
}

function findClaim(name: string, { viewer, subject }: Asker): unknown {
  if (Object.hasOwn(viewer.claims, name)) return viewer.claims[name];
  if (name === 'subject') return subject;
  return name === 'roles' && viewer.roles.length > 0 ? viewer.roles : undefined;
}

/** A claim as a header has it; what is not ASCII, or would end the header, is percent-encoded. */
function writeClaim(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((item) => writeClaim(item) ?? '').join(',');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return String(value)
    .toWellFormed()
    .replace(/[^\x20-\x24\x26-\x7e]/gu, encodeURIComponent);
}
