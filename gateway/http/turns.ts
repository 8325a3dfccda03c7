/** Milliseconds of work that begins between two looks at the network. */
const slice = 10;

/**
 * Lets requests begin a few at a time, so that what has arrived meanwhile is seen in between: whatever number of them
 * came at once, the process still says that it lives, and refuses what is too much.
 */
export class RequestTurns {
  readonly #most: number;
  #waiting: (() => void)[] = [];
  #isScheduled = false;

  /** `most` is how many may wait. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Resolves when it is the turn of the caller; undefined where too many wait already. */
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
      // What has its turn works until it has to wait.
      for (let step = 0; step < 8; step += 1) await undefined;
    }
    this.#waiting = this.#waiting.slice(begun);
    this.#isScheduled = false;
    this.#schedule();
  }
}
