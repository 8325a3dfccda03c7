const first = 250;
const greatest = 30_000;
/** A process that lived so long, in milliseconds, was well. */
const healthy = 30_000;

/** How long to wait before a process is started again: not at all, but ever longer for one that dies again and again. */
export class Backoff {
  #wait = 0;

  /** `lived` is how long the process that has died was there, in milliseconds. */
  next(lived: number): number {
    if (lived >= healthy) this.#wait = 0;
    const wait = this.#wait;
    this.#wait = wait === 0 ? first : Math.min(greatest, wait * 2);
    return wait;
  }
}
