/** Consecutive failures after which an address is paused. */
const threshold = 5;
/** Milliseconds of the first pause, and of the longest. */
const firstPause = 250;
const longestPause = 4_000;

/** The result of a request to an address: `unreachable` where it could not be reached or did not respond in time. */
export type ExchangeOutcome = 'answered' | 'unreachable' | 'unknown';

/**
 * A circuit breaker: pauses an address that failed several times in a row, and refuses its requests at once instead of
 * letting them wait. After a pause one request tries it. The pause grows with each failed trial, and is randomized, so
 * that several gateways do not retry at the same moment.
 */
export class Breaker {
  readonly #now: () => number;
  readonly #random: () => number;
  #failures = 0;
  #pause = firstPause;
  #restsUntil = 0;
  #isTried = false;

  constructor(now: () => number = () => performance.now(), random: () => number = Math.random) {
    this.#now = now;
    this.#random = random;
  }

  /** Whether the address may be used now: it is not paused, or its pause is over and no trial is running. */
  get admits(): boolean {
    return this.#failures < threshold || (!this.#isTried && this.#now() >= this.#restsUntil);
  }

  /** Milliseconds until it is tried again; 0 where it may be used. */
  get wait(): number {
    return this.admits ? 0 : Math.max(1, this.#restsUntil - this.#now());
  }

  /** Called when a request begins; the returned function is called with its outcome. */
  begin(): (outcome: ExchangeOutcome) => void {
    const isTrial = this.#failures >= threshold;
    if (isTrial) this.#isTried = true;
    return (outcome) => {
      if (isTrial) this.#isTried = false;
      if (outcome === 'answered') this.#reset();
      // Only a failed trial prolongs the pause, not a concurrent request that failed before the pause began.
      if (outcome === 'unreachable') this.#fail(isTrial);
    };
  }

  /** Ends a pause, because the address has responded to a check, so that the next request may try it. */
  wake(): void {
    this.#restsUntil = this.#now();
  }

  #reset(): void {
    this.#failures = 0;
    this.#pause = firstPause;
  }

  #fail(isTrial: boolean): void {
    this.#failures += 1;
    if (isTrial) this.#pause = Math.min(longestPause, this.#pause * 2);
    if (isTrial || this.#failures === threshold) {
      this.#restsUntil = this.#now() + this.#pause * (0.75 + this.#random() / 2);
    }
  }
}
