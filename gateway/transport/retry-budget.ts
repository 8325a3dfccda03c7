/** Retries that may come at once, and the part of all requests that they may be in the long run. */
const capacity = 10;
const share = 0.2;

/** Bounds retries to a fifth of the requests, so that a subgraph that fails is not asked twice as often for it. */
export class RetryBudget {
  #tokens = capacity;

  /** Counts a request that is no retry. */
  earn(): void {
    this.#tokens = Math.min(capacity, this.#tokens + share);
  }

  /** Whether one more retry is allowed; it is counted then. */
  spend(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
