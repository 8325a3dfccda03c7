/** Failures in a row after which an address is left alone. */
const threshold = 5;
/** Milliseconds until it is tried again: the first time, and at most. */
const firstPause = 250;
const longestPause = 4_000;

/** How a request to an address ended: `unreachable` where it could not be reached or did not answer in time. */
export type ExchangeOutcome = 'answered' | 'unreachable' | 'unknown';

/**
 * Leaves an address alone that failed several times in a row: what asks it is refused at once, and does not wait. After a
 * pause one request tries it; the pause grows with each that fails, and varies, so that several gateways do not come at
 * the same moment.
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

  /** Whether the address may be asked now: it does not rest, or has rested and nobody tries it yet. */
  get admits(): boolean {
    return this.#failures < threshold || (!this.#isTried && this.#now() >= this.#restsUntil);
  }

  /** Milliseconds until it is tried again; 0 where it may be asked. */
  get wait(): number {
    return this.admits ? 0 : Math.max(1, this.#restsUntil - this.#now());
  }

  /** Called when a request begins; what it returns is told how it ended. */
  begin(): (outcome: ExchangeOutcome) => void {
    const isTrial = this.#failures >= threshold;
    if (isTrial) this.#isTried = true;
    return (outcome) => {
      if (isTrial) this.#isTried = false;
      if (outcome === 'answered') this.#reset();
      // One that failed before the others in flight with it were counted does not prolong the pause.
      if (outcome === 'unreachable') this.#fail(isTrial);
    };
  }

  /** Ends a pause: the address was seen to answer something, so that the next request may try it. */
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
