import { Pool } from 'undici';
import { Breaker } from './breaker.ts';

/** One place where a subgraph is served. */
export interface Address {
  readonly url: URL;
  readonly pool: Pool;
  /** For questions about its health, which wait behind no request. */
  readonly probes: Pool;
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

const nobody: ReadonlySet<Address> = new Set();

/** The addresses of a subgraph, with connections that are kept. */
export class Addresses {
  readonly all: readonly Address[];
  #turn = 0;

  constructor(urls: readonly string[], { connections, timeout, replyBytes }: ConnectionOptions) {
    this.all = urls.map((text) => {
      const url = new URL(text);
      const open = (most: number) =>
        new Pool(url.origin, {
          connections: most,
          pipelining: 1,
          connect: { timeout: Math.min(longestConnect, timeout) },
          headersTimeout: timeout,
          bodyTimeout: timeout,
          keepAliveTimeout: 4_000,
          maxResponseSize: replyBytes,
        });
      return { url, pool: open(connections), probes: open(1), breaker: new Breaker(), active: 0 };
    });
  }

  /** Of those that may be asked and did not fail before, the address that has least to do, in turns among equals. */
  choose(failed: ReadonlySet<Address> = nobody): Address | undefined {
    const candidates = this.all.filter((address) => address.breaker.admits && !failed.has(address));
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
    await Promise.all(this.all.flatMap(({ pool, probes }) => [pool.destroy(), probes.destroy()]));
  }
}
