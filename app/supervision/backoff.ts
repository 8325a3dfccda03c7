const first = 250;
const greatest = 30_000;
/** Milliseconds after which a process counts as healthy. */
const healthy = 30_000;

/** The delay before a process is restarted: none at first, then growing while the process keeps dying. */
export class Backoff {
  #wait = 0;

  /** Returns the delay in milliseconds. `lived` is the lifetime of the dead process, in milliseconds. */
  next(lived: number): number {
    if (lived >= healthy) this.#wait = 0;
    const wait = this.#wait;
    this.#wait = wait === 0 ? first : Math.min(greatest, wait * 2);
    return wait;
  }
}
