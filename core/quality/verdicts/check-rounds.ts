import type { Check } from '../check.ts';
import type { Clock } from './clock.ts';
import { nextRun, type Timetable } from './due.ts';

export interface CheckRoundsOptions extends Timetable {
  readonly checks: readonly Check[];
  /** The time of a check's last run, if an earlier process recorded it. */
  readonly lastRun: (check: Check) => Date | undefined;
  /** Runs checks and stores their verdicts. An error ends only this round. */
  readonly run: (checks: readonly Check[], signal: AbortSignal) => Promise<void>;
  readonly clock: Clock;
  /** The maximum random delay of a round, in milliseconds, so that processes do not all begin at once. */
  readonly jitter: number;
  readonly report: (error: unknown) => void;
}

/** The longest time between two reads of the clock, which somebody may change. */
const longestWait = 60_000;

/**
 * Runs checks when they are due, in rounds that never overlap: a round longer than its interval delays the next one.
 * Checks that are due at nearly the same time run together, so that one scan of an object serves all of them.
 */
export class CheckRounds {
  readonly #options: CheckRoundsOptions;
  readonly #ran = new Map<Check, Date>();
  readonly #stop = new AbortController();
  #loop: Promise<void> | undefined;

  constructor(options: CheckRoundsOptions) {
    this.#options = options;
  }

  /** Begins with the checks that are due now. */
  start(): void {
    this.#loop ??= this.#run(this.#stop.signal);
  }

  /** Aborts a running round, and resolves when it has ended. */
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

  /** Checks of one round are due again at nearly the same time; the slack keeps them together. */
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
