import { Pool } from 'undici';
import { Breaker } from './breaker.ts';

/** One place where a subgraph is served. */
export interface Address {
  readonly url: URL;
  readonly pool: Pool;
  readonly breaker: Breaker;
  /** Requests under way. */
  active: number;
}

export interface ConnectionOptions {
  readonly connections: number;
  /** Milliseconds that a request may take. */
  readonly timeout: number;
  readonly replyBytes: number;
}

/** Milliseconds until a connection that is not made is given up: no longer, so that another address can be tried. */
const longestConnect = 3_000;

/** The addresses of a subgraph, with connections that are kept. */
export class Addresses {
  readonly all: readonly Address[];
  #turn = 0;

  constructor(urls: readonly string[], { connections, timeout, replyBytes }: ConnectionOptions) {
    this.all = urls.map((text) => {
      const url = new URL(text);
      const pool = new Pool(url.origin, {
        connections,
        pipelining: 1,
        connect: { timeout: Math.min(longestConnect, timeout) },
        headersTimeout: timeout,
        bodyTimeout: timeout,
        keepAliveTimeout: 4_000,
        maxResponseSize: replyBytes,
      });
      return { url, pool, breaker: new Breaker(), active: 0 };
    });
  }

  /** The address that has least to do, in turns among equals; those that `failed` before, last. */
  choose(failed: ReadonlySet<Address>): Address | undefined {
    const open = this.all.filter(({ breaker }) => breaker.isOpen);
    const fresh = open.filter((address) => !failed.has(address));
    const candidates = fresh.length > 0 ? fresh : open;
    const least = candidates.reduce((fewest, { active }) => Math.min(fewest, active), Number.POSITIVE_INFINITY);
    const equal = candidates.filter(({ active }) => active === least);
    this.#turn = (this.#turn + 1) % Math.max(1, equal.length);
    return equal[this.#turn];
  }

  /** Milliseconds until one is tried again. */
  get wait(): number {
    return this.all.reduce((soonest, { breaker }) => Math.min(soonest, breaker.wait), Number.POSITIVE_INFINITY);
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map(({ pool }) => pool.destroy()));
  }
}
