import type { UsageClient, UsageOperation } from './usage.ts';
import type { UsageRecords } from './usage-store.ts';

/** One client's usage of one operation. */
export interface Pair {
  readonly hash: string;
  readonly client: UsageClient;
  readonly days: Map<string, { readonly count: number; readonly lastSeen: string }>;
  /** The last day of use, by coordinate. */
  readonly coordinates: Map<string, string>;
}

/** Bytes of an operation's strings in memory, where each character may take two. */
export function bytesOf({ name = '', document }: UsageOperation): number {
  return 2 * (name.length + document.length);
}

/** Counts in memory: client, operation and day, and the used parts of the API. */
export class UsageBook {
  readonly #operations = new Map<string, UsageOperation>();
  readonly #pairs = new Map<string, Pair>();
  readonly #clients = new Set<string>();
  #coordinates = 0;
  #bytes = 0;

  add({ operations, counts, coordinates }: UsageRecords): void {
    for (const operation of operations) {
      const before = this.#operations.get(operation.hash);
      this.#bytes += bytesOf(operation) - (before === undefined ? 0 : bytesOf(before));
      this.#operations.set(operation.hash, operation);
    }
    for (const { hash, client, day, count, lastSeen } of counts) {
      const { days } = this.#pair(hash, client);
      const before = days.get(day);
      days.set(day, {
        count: (before?.count ?? 0) + count,
        lastSeen: before !== undefined && before.lastSeen > lastSeen ? before.lastSeen : lastSeen,
      });
    }
    for (const { hash, client, coordinate, day } of coordinates) {
      const own = this.#pair(hash, client).coordinates;
      const before = own.get(coordinate);
      if (before === undefined) this.#coordinates += 1;
      if (before === undefined || before < day) own.set(coordinate, day);
    }
  }

  /** All counts. */
  list(): UsageRecords {
    const pairs = [...this.#pairs.values()];
    return {
      operations: [...this.#operations.values()],
      counts: pairs.flatMap(({ hash, client, days }) =>
        [...days].map(([day, { count, lastSeen }]) => ({ hash, client, day, count, lastSeen })),
      ),
      coordinates: pairs.flatMap(({ hash, client, coordinates }) =>
        [...coordinates].map(([coordinate, day]) => ({ hash, client, coordinate, day })),
      ),
    };
  }

  /** The counts of this book for the days and coordinates in another book. */
  listAlso(other: UsageBook): UsageRecords {
    const named = other.list();
    return {
      operations: named.operations,
      counts: named.counts.map((count) => ({
        ...count,
        ...this.findPair(count.hash, count.client)?.days.get(count.day),
      })),
      coordinates: named.coordinates,
    };
  }

  /** Forgets usage that was last seen before a day. */
  forget(before: string): void {
    const kept = this.list();
    const isKept = ({ day }: { readonly day: string }) => day >= before;
    this.#operations.clear();
    this.#pairs.clear();
    this.#clients.clear();
    this.#coordinates = 0;
    this.#bytes = 0;
    const counts = kept.counts.filter(isKept);
    const hashes = new Set(counts.map(({ hash }) => hash));
    this.add({
      operations: kept.operations.filter(({ hash }) => hashes.has(hash)),
      counts,
      coordinates: kept.coordinates.filter(isKept),
    });
  }

  get size(): {
    readonly operations: number;
    readonly clients: number;
    readonly pairs: number;
    readonly coordinates: number;
    readonly bytes: number;
  } {
    return {
      operations: this.#operations.size,
      clients: this.#clients.size,
      pairs: this.#pairs.size,
      coordinates: this.#coordinates,
      bytes: this.#bytes,
    };
  }

  get isEmpty(): boolean {
    return this.#pairs.size === 0;
  }

  get operations(): ReadonlyMap<string, UsageOperation> {
    return this.#operations;
  }

  get pairs(): Iterable<Pair> {
    return this.#pairs.values();
  }

  findPair(hash: string, client: UsageClient): Pair | undefined {
    return this.#pairs.get(JSON.stringify([hash, client.name, client.version]));
  }

  hasClient({ name, version }: UsageClient): boolean {
    return this.#clients.has(JSON.stringify([name, version]));
  }

  #pair(hash: string, client: UsageClient): Pair {
    const known = this.findPair(hash, client);
    if (known !== undefined) return known;
    const pair: Pair = { hash, client, days: new Map(), coordinates: new Map() };
    this.#pairs.set(JSON.stringify([hash, client.name, client.version]), pair);
    this.#clients.add(JSON.stringify([client.name, client.version]));
    return pair;
  }
}
