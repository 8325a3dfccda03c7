/** Milliseconds of starting requests between two polls of the network. */
const slice = 10;

/**
 * Starts requests a few at a time, with network events handled in between. Whatever number of requests arrives at once,
 * the process still answers health checks, and refuses the excess.
 */
export class RequestTurns {
  readonly #most: number;
  #waiting: (() => void)[] = [];
  #isScheduled = false;

  /** `most` is the number of requests that may wait. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Resolves when the request may start; undefined where too many wait already. */
  take(): Promise<void> | undefined {
    if (this.#waiting.length >= this.#most) return undefined;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    this.#schedule();
    return promise;
  }

  #schedule(): void {
    if (this.#isScheduled || this.#waiting.length === 0) return;
    this.#isScheduled = true;
    setImmediate(() => void this.#run());
  }

  async #run(): Promise<void> {
    const end = performance.now() + slice;
    let begun = 0;
    while (begun < this.#waiting.length && performance.now() < end) {
      this.#waiting[begun]?.();
      begun += 1;
      // A started request runs until it has to wait.
      for (let step = 0; step < 8; step += 1) await undefined;
    }
    this.#waiting = this.#waiting.slice(begun);
    this.#isScheduled = false;
    this.#schedule();
  }
}
