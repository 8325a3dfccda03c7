import { Pool } from 'undici';
import { Breaker } from './breaker.ts';

/** One address of a subgraph. */
export interface Address {
  readonly url: URL;
  readonly pool: Pool;
  /** Connections for health checks, which wait behind no request. */
  readonly probes: Pool;
  readonly breaker: Breaker;
  /** The number of running requests. */
  active: number;
}

export interface ConnectionOptions {
  readonly connections: number;
  /** Milliseconds that a request may take. */
  readonly timeout: number;
  readonly replyBytes: number;
}

/** Milliseconds until an attempt to connect is abandoned; short, so that another address can be tried. */
const longestConnect = 3_000;

const nobody: ReadonlySet<Address> = new Set();

/** The addresses of a subgraph, with kept connections. */
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

  /**
   * The address with the fewest requests, among those that are admitted and have not failed before; rotates between
   * equals.
   */
  choose(failed: ReadonlySet<Address> = nobody): Address | undefined {
    const candidates = this.all.filter((address) => address.breaker.admits && !failed.has(address));
    const least = candidates.reduce((fewest, { active }) => Math.min(fewest, active), Number.POSITIVE_INFINITY);
    const equal = candidates.filter(({ active }) => active === least);
    this.#turn = (this.#turn + 1) % Math.max(1, equal.length);
    return equal[this.#turn];
  }

  /** Milliseconds until an address is tried again. */
  get wait(): number {
    return this.all.reduce((soonest, { breaker }) => Math.min(soonest, breaker.wait), Number.POSITIVE_INFINITY);
  }

  async close(): Promise<void> {
    await Promise.all(this.all.flatMap(({ pool, probes }) => [pool.destroy(), probes.destroy()]));
  }
}
