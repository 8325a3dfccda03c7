import type { Check } from '../check.ts';
import type { Clock } from './clock.ts';
import { nextRun, type Timetable } from './due.ts';

export interface CheckRoundsOptions extends Timetable {
  readonly checks: readonly Check[];
  /** When a check ran last, as far as is known from before. */
  readonly lastRun: (check: Check) => Date | undefined;
  /** Runs checks and writes down what they find. What it throws ends the round, and no more. */
  readonly run: (checks: readonly Check[], signal: AbortSignal) => Promise<void>;
  readonly clock: Clock;
  /** Greatest number of milliseconds that a round is put off, by chance, so that processes do not all begin at once. */
  readonly jitter: number;
  readonly report: (error: unknown) => void;
}

/** Longest time without looking at the clock, which may be set. */
const longestWait = 60_000;

/**
 * Runs checks when they are due, one round after the other: a round that takes longer than its interval delays the next
 * and never meets it. What is due within the same short while runs together, so that an object is read once for all.
 */
export class CheckRounds {
  readonly #options: CheckRoundsOptions;
  readonly #ran = new Map<Check, Date>();
  readonly #stop = new AbortController();
  #loop: Promise<void> | undefined;

  constructor(options: CheckRoundsOptions) {
    this.#options = options;
  }

  /** Begins with what is due now. */
  start(): void {
    this.#loop ??= this.#run(this.#stop.signal);
  }

  /** Stops a round that runs, and resolves when nothing of it is left. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('Checks are stopped.'));
    await this.#loop;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { checks, run, clock, report } = this.#options;
    while (!signal.aborted) {
      const now = clock.now();
      const next = checks.map((check) => ({ check, at: this.#next(check) }));
      const due = next.filter(({ at }) => at <= now.getTime());
      if (due.length === 0) {
        await this.#wait(
          next.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY) - now.getTime(),
          signal,
        );
        continue;
      }
      const together = next.filter(({ at }) => at <= now.getTime() + this.#slack).map(({ check }) => check);
      for (const check of together) this.#ran.set(check, now);
      try {
        await run(together, signal);
      } catch (error) {
        if (!signal.aborted) report(error);
      }
    }
  }

  /** Checks of the interval that ran in one round before are due at nearly the same time, and stay together. */
  get #slack(): number {
    return Math.min((this.#options.interval ?? 0) / 10, longestWait);
  }

  #next(check: Check): number {
    const last = this.#ran.get(check) ?? this.#options.lastRun(check);
    return nextRun(check, last, this.#options)?.getTime() ?? Number.POSITIVE_INFINITY;
  }

  async #wait(until: number, signal: AbortSignal): Promise<void> {
    const { clock, jitter } = this.#options;
    if (until > longestWait) return await clock.wait(longestWait, signal);
    await clock.wait(until + Math.random() * jitter, signal);
  }
}
