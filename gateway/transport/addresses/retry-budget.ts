/** The maximal burst of retries, and their maximal long-term share of all requests. */
const capacity = 10;
const share = 0.2;

/** Limits retries to a fifth of the requests, so that a failing subgraph does not get twice the load. */
export class RetryBudget {
  #tokens = capacity;

  /** Counts a request that is no retry. */
  earn(): void {
    this.#tokens = Math.min(capacity, this.#tokens + share);
  }

  /** Whether one more retry is allowed; counts it then. */
  spend(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
