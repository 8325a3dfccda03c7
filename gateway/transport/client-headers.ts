import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer } from '../../core/model/access/viewer.ts';

/** The information of a request that an external subgraph receives besides the operation; nothing else is sent. */
export interface HeaderRules {
  /** Headers of the client that are passed on unchanged. */
  readonly propagate: readonly string[];
  /** Headers of the client, with the names under which they are passed on. */
  readonly rename: Readonly<Record<string, string>>;
  /** Headers with the viewer's claim that each contains: a name of `auth.claims`, `subject` or `roles`. */
  readonly claims: Readonly<Record<string, string>>;
}

/** The client behind a sub-request. */
export interface Asker {
  readonly viewer: Viewer;
  readonly subject?: string | undefined;
  /** The client's headers; absent where there is no client. */
  readonly headers?: IncomingHttpHeaders | undefined;
}

/** The headers of one sub-request that come from its client. A claim is never taken from a client's header. */
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

/** Claims of every viewer, whatever `auth.claims` contains. */
export const usualClaims: readonly string[] = ['subject', 'roles'];

/** Headers of a connection or of the exchange itself, and headers between Concord's processes. */
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

/** A claim as a header value; characters that are not ASCII, or would end the header, are percent-encoded. */
function writeClaim(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((item) => writeClaim(item) ?? '').join(',');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return String(value)
    .toWellFormed()
    .replace(/[^\x20-\x24\x26-\x7e]/gu, encodeURIComponent);
}
