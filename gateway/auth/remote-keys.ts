import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { request } from 'undici';
import type { Log } from '../request/log.ts';

export interface RemoteKeysOptions {
  readonly url: string;
  readonly log: Log;
  /** Milliseconds of a monotonic clock; for tests. */
  readonly now?: () => number;
}

/** The keys cannot be fetched, so tokens cannot be verified. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** Milliseconds between two attempts to fetch, whatever clients send and however the last attempt ended. */
const cooldown = 30_000;
/** Milliseconds after which the keys are fetched again even without an unknown key. */
const freshFor = 600_000;
/** Milliseconds for which old keys are used while they cannot be fetched again. */
const staleFor = 86_400_000;
const timeout = 5_000;
const largestSet = 1_048_576;
/** A token without a key id is tried with each key. */
const mostKeys = 256;

interface Held {
  readonly at: number;
  readonly find: JWTVerifyGetKey;
}

/**
 * The keys of an identity provider (RFC 7517). They are fetched for the first token, every ten minutes, and when a
 * token names an unknown key, but never more often than every 30 seconds and never twice at once. While the provider is
 * down, the last keys are valid for a day. Tokens only wait for new keys once the last ones are older than 20 minutes.
 */
export function createRemoteKeys({ url, log, now = () => performance.now() }: RemoteKeysOptions): JWTVerifyGetKey {
  let held: Held | undefined;
  let attempted: number | undefined;
  let pending: Promise<void> | undefined;

  return async (header, token) => {
    const age = held === undefined ? Number.POSITIVE_INFINITY : now() - held.at;
    // While the keys are not old yet, no request waits for a slow provider.
    if (age > 2 * freshFor) await refresh();
    else if (age > freshFor) void refresh();
    const before = current();
    try {
      return await before.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh();
      const after = current();
      if (after === before) throw error;
      return await after.find(header, token);
    }
  };

  function current(): Held {
    if (held === undefined || now() - held.at > staleFor) throw new KeysUnavailable();
    return held;
  }

  async function refresh(): Promise<void> {
    if (pending === undefined) {
      if (attempted !== undefined && now() - attempted < cooldown) return;
      attempted = now();
      pending = load().finally(() => {
        pending = undefined;
      });
    }
    await pending;
  }

  async function load(): Promise<void> {
    try {
      const keys: unknown = JSON.parse(await fetchText(url));
      if (countKeys(keys) > mostKeys) throw new Error('The set has too many keys.');
      // It throws unless it is a list of keys.
      held = { at: now(), find: createLocalJWKSet(keys as Parameters<typeof createLocalJWKSet>[0]) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      log.error({ code }, 'The keys of the identity provider cannot be fetched');
    }
  }
}

function countKeys(set: unknown): number {
  return typeof set === 'object' && set !== null && 'keys' in set && Array.isArray(set.keys) ? set.keys.length : 0;
}

async function fetchText(url: string): Promise<string> {
  const signal = AbortSignal.timeout(timeout);
  // Redirects are not followed: the keys must come from the configured URL.
  const { statusCode, body } = await request(url, { headers: { accept: 'application/json' }, signal });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > largestSet) throw new Error('The set of keys is too large.');
    chunks.push(chunk);
  }
  if (statusCode !== 200) throw new Error('The identity provider does not give its keys.');
  return Buffer.concat(chunks).toString('utf8');
}
