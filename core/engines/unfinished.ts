import { setTimeout as delay } from 'node:timers/promises';

/** Work that a driver has begun and not finished, whoever still waits for it. */
export class Unfinished {
  readonly #work = new Set<Promise<unknown>>();

  /** Counts a piece of work until it is finished. */
  async track<Result>(work: Promise<Result>): Promise<Result> {
    this.#work.add(work);
    try {
      return await work;
    } finally {
      this.#work.delete(work);
    }
  }

  /**
   * Calls `close` when everything is finished: a driver may not lose its memory under a running statement. Resolves then,
   * or after `patience` milliseconds, if something cannot be stopped; that is closed whenever it ends.
   */
  async close(close: () => void, patience = 10_000): Promise<void> {
    const end = this.#finish().then(close);
    await Promise.race([end, delay(patience, undefined, { ref: false })]);
  }

  async #finish(): Promise<void> {
    while (this.#work.size > 0) await Promise.allSettled(this.#work);
  }
}
