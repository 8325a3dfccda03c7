import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../graphql/log.ts';
import { fitIntoBounds, type UsageBounds, type Use, usualBounds } from './bounds.ts';
import { describeUsage, findUsers } from './describe-usage.ts';
import type { CoordinateUser, UsageManifest } from './usage.ts';
import { UsageBook } from './usage-book.ts';
import type { UsageRecords, UsageStore } from './usage-store.ts';

const day = 86_400_000;
/** Milliseconds until a store that could not be opened is tried again. */
const patience = 30_000;

export interface UsageRecorderOptions {
  /** Opens where usage is kept; it is asked again after it failed. */
  readonly open: () => Promise<UsageStore>;
  /** Publishes what is known, for those that cannot open the store while this process has it. */
  readonly publish: (manifest: UsageManifest) => Promise<void>;
  /** Days after which usage is forgotten. */
  readonly retention: number;
  readonly log: Log;
  readonly bounds?: UsageBounds;
  /** Milliseconds between two writings. */
  readonly interval?: number;
  readonly now?: () => Date;
}

/**
 * Counts operations in memory, and writes what is new every few seconds and at the end. It belongs to the process and
 * not to what is served, which may be replaced meanwhile. Where nothing can be written it goes on counting, says so once
 * in the log, and tries again: no request waits for it or fails with it.
 */
export class UsageRecorder {
  readonly #options: UsageRecorderOptions;
  readonly #book = new UsageBook();
  readonly #bounds: UsageBounds;
  readonly #now: () => Date;
  readonly #timer: NodeJS.Timeout;
  /** What the store does not have yet: the days and coordinates of it, not their counts. */
  #changed = new UsageBook();
  #store: UsageStore | undefined;
  #writing: Promise<void> = Promise.resolve();
  #forgotten = '';
  #isFailing = false;
  /** The time before which the store is not tried again. */
  #openAfter = 0;

  /** Starts at once: what is kept is read. */
  constructor(options: UsageRecorderOptions) {
    this.#options = options;
    this.#bounds = options.bounds ?? usualBounds;
    this.#now = options.now ?? (() => new Date());
    this.#timer = setInterval(() => void this.flush(), options.interval ?? 5_000).unref();
    void this.flush();
  }

  /** Counts a request soon, after what is under way; `read` says what it was, if it counts. */
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

  /** What clients asked as far back as it is kept, the most frequent operation first. */
  describe(): UsageManifest {
    return describeUsage(this.#book, this.#now());
  }

  /** Who uses a part of the API, named by its schema coordinate, and by which operations. */
  usersOf(coordinate: string): readonly CoordinateUser[] {
    return findUsers(this.#book, coordinate);
  }

  /** Writes what is new. Never rejects. */
  async flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => await this.#write());
    await this.#writing;
  }

  /** Writes what is left and lets others have the store. */
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

  /** Once a day. */
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
