import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../request/log.ts';
import { fitIntoBounds, type UsageBounds, type Use, usualBounds } from './bounds.ts';
import { describeUsage, findUsers } from './describe-usage.ts';
import type { CoordinateUser, UsageManifest } from './usage.ts';
import { UsageBook } from './usage-book.ts';
import type { UsageRecords, UsageStore } from './usage-store.ts';

const day = 86_400_000;
/** Milliseconds until opening a store is repeated after a failure. */
const patience = 30_000;

export interface UsageRecorderOptions {
  /** Opens the usage store; called again after a failure. */
  readonly open: () => Promise<UsageStore>;
  /** Publishes the usage, for processes that cannot open the store while this process has it. */
  readonly publish: (manifest: UsageManifest) => Promise<void>;
  /** Days after which usage is forgotten. */
  readonly retention: number;
  readonly log: Log;
  readonly bounds?: UsageBounds;
  /** Milliseconds between two writes. */
  readonly interval?: number;
  readonly now?: () => Date;
}

/**
 * Counts operations in memory, and writes new counts every few seconds and at the end. It belongs to the process, not
 * to a deployment, which may be replaced meanwhile. If writing fails, it continues counting, logs the failure once, and
 * retries: no request waits for it or fails with it.
 */
export class UsageRecorder {
  readonly #options: UsageRecorderOptions;
  readonly #book = new UsageBook();
  readonly #bounds: UsageBounds;
  readonly #now: () => Date;
  readonly #timer: NodeJS.Timeout;
  /** The days and coordinates that the store does not have yet, without their counts. */
  #changed = new UsageBook();
  #store: UsageStore | undefined;
  #writing: Promise<void> = Promise.resolve();
  #forgotten = '';
  #isFailing = false;
  /** The time before which opening the store is not repeated. */
  #openAfter = 0;

  /** Starts at once by reading the store. */
  constructor(options: UsageRecorderOptions) {
    this.#options = options;
    this.#bounds = options.bounds ?? usualBounds;
    this.#now = options.now ?? (() => new Date());
    this.#timer = setInterval(() => void this.flush(), options.interval ?? 5_000).unref();
    void this.flush();
  }

  /** Counts a request after the current work; `read` returns its usage, or undefined if it does not count. */
  record(read: () => Omit<Use, 'at'> | undefined): void {
    const at = this.#now();
    setImmediate(() => {
      try {
        const use = read();
        if (use !== undefined) this.#count(fitIntoBounds({ ...use, at }, this.#book, this.#bounds));
      } catch (error) {
        this.#complain(error);
      }
    });
  }

  /** The usage of all clients within the retention, the most frequent operation first. */
  describe(): UsageManifest {
    return describeUsage(this.#book, this.#now());
  }

  /** The clients and operations that use a part of the API, by its schema coordinate. */
  usersOf(coordinate: string): readonly CoordinateUser[] {
    return findUsers(this.#book, coordinate);
  }

  /** Writes new counts. Never rejects. */
  async flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => await this.#write());
    await this.#writing;
  }

  /** Writes the remaining counts and releases the store. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await nextTurn();
    this.#openAfter = 0;
    await this.flush();
    await this.#store?.close().catch((error: unknown) => this.#complain(error));
  }

  #count({ operation, client, coordinates, at }: Use): void {
    const { hash } = operation;
    const lastSeen = at.toISOString();
    const today = lastSeen.slice(0, 10);
    const known = this.#book.findPair(hash, client);
    const records: UsageRecords = {
      operations: known?.days.has(today) ? [] : [operation],
      counts: [{ hash, client, day: today, count: 1, lastSeen }],
      coordinates: coordinates
        .filter((coordinate) => known?.coordinates.get(coordinate) !== today)
        .map((coordinate) => ({ hash, client, coordinate, day: today })),
    };
    this.#book.add(records);
    this.#changed.add(records);
  }

  async #write(): Promise<void> {
    if (this.#store === undefined && performance.now() < this.#openAfter) return;
    try {
      const isFirst = this.#store === undefined;
      const store = await this.#openStore();
      const isForgetting = await this.#forget(store);
      if (this.#changed.isEmpty && !isFirst && !isForgetting) return;
      await this.#save(store);
      await this.#options.publish(this.describe());
      this.#isFailing = false;
    } catch (error) {
      this.#openAfter = performance.now() + patience;
      this.#complain(error);
    }
  }

  async #openStore(): Promise<UsageStore> {
    if (this.#store !== undefined) return this.#store;
    const store = await this.#options.open();
    try {
      this.#book.add(await store.load());
    } catch (error) {
      await store.close();
      throw error;
    }
    this.#store = store;
    return store;
  }

  async #save(store: UsageStore): Promise<void> {
    if (this.#changed.isEmpty) return;
    const changed = this.#changed;
    this.#changed = new UsageBook();
    try {
      await store.put(this.#book.listAlso(changed));
    } catch (error) {
      this.#changed.add(changed.list());
      throw error;
    }
  }

  /** Forgets old usage, once a day. */
  async #forget(store: UsageStore): Promise<boolean> {
    const before = new Date(this.#now().getTime() - this.#options.retention * day).toISOString().slice(0, 10);
    if (before === this.#forgotten) return false;
    this.#book.forget(before);
    await store.forget(before);
    this.#forgotten = before;
    return true;
  }

  #complain(error: unknown): void {
    if (!this.#isFailing) this.#options.log.warn({ err: error }, 'The usage of the API cannot be written');
    this.#isFailing = true;
  }
}
