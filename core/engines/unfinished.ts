import { setTimeout as delay } from 'node:timers/promises';

/** Driver calls that have started and not finished, even if nobody waits for them any more. */
export class Unfinished {
  readonly #work = new Set<Promise<unknown>>();

  /** Tracks a call until it is finished. */
  async track<Result>(work: Promise<Result>): Promise<Result> {
    this.#work.add(work);
    try {
      return await work;
    } finally {
      this.#work.delete(work);
    }
  }

  /**
   * Calls `close` when all calls have finished, because a driver must not lose its memory under a running statement.
   * Resolves then, or after `patience` milliseconds if a call cannot be stopped; `close` is then called whenever it
   * ends.
   */
  async close(close: () => void, patience = 10_000): Promise<void> {
    const end = this.#finish().then(close);
    await Promise.race([end, delay(patience, undefined, { ref: false })]);
  }

  async #finish(): Promise<void> {
    while (this.#work.size > 0) await Promise.allSettled(this.#work);
  }
}
