import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../../core/quality/check.ts';
import { CheckRounds, type CheckRoundsOptions } from '../../../core/quality/verdicts/check-rounds.ts';
import type { Clock } from '../../../core/quality/verdicts/clock.ts';
import { nextRun } from '../../../core/quality/verdicts/due.ts';

function checkOf(name: string, schedule?: string): Check {
  return {
    id: `orders/orders/${name}`,
    contractId: 'orders',
    contractVersion: '1.0.0',
    domain: 'sales',
    object: 'orders',
    typeName: 'Order',
    origin: 'quality',
    rule: { kind: 'columns' },
    severity: 'error',
    name,
    sentence: `${name} holds.`,
    ...(schedule === undefined ? {} : { schedule }),
    at: { file: 'orders.odcs.yaml', line: 1, column: 1 },
  };
}

/** A clock that stands still until it is moved. */
class SetClock implements Clock {
  #now: number;
  #waiting: { readonly until: number; readonly wake: () => void }[] = [];

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  readonly now = () => new Date(this.#now);

  readonly wait = (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
      this.#waiting.push({ until: this.#now + milliseconds, wake: resolve });
    });

  /** Moves on minute by minute, so that whoever waits wakes up in order. */
  async passUntil(end: string): Promise<void> {
    while (this.#now < Date.parse(end)) {
      this.#now = Math.min(this.#now + 60_000, Date.parse(end));
      const due = this.#waiting.filter(({ until }) => until <= this.#now);
      this.#waiting = this.#waiting.filter((one) => !due.includes(one));
      for (const { wake } of due) wake();
      await delay(0);
    }
  }
}

interface Ran {
  readonly at: string;
  readonly checks: readonly string[];
}

function start(
  clock: SetClock,
  checks: readonly Check[],
  options: Partial<CheckRoundsOptions> = {},
): { readonly ran: Ran[]; readonly rounds: CheckRounds; readonly errors: unknown[] } {
  const ran: Ran[] = [];
  const errors: unknown[] = [];
  const rounds = new CheckRounds({
    checks,
    timeZone: 'UTC',
    lastRun: () => undefined,
    jitter: 0,
    clock,
    run: async (due) => {
      ran.push({ at: clock.now().toISOString().slice(0, 16), checks: due.map(({ name }) => name) });
    },
    report: (error) => errors.push(error),
    ...options,
  });
  rounds.start();
  return { ran, rounds, errors };
}

describe('Checks without a schedule', () => {
  test('run at the start, and then every interval, together.', async () => {
    const clock = new SetClock('2026-05-01T10:00Z');
    const { ran, rounds } = start(clock, [checkOf('a'), checkOf('b')], { interval: 900_000 });
    await clock.passUntil('2026-05-01T10:31Z');
    await rounds.stop();
    expect(ran).toEqual([
      { at: '2026-05-01T10:00', checks: ['a', 'b'] },
      { at: '2026-05-01T10:15', checks: ['a', 'b'] },
      { at: '2026-05-01T10:30', checks: ['a', 'b'] },
    ]);
    await clock.passUntil('2026-05-01T12:00Z');
    expect(ran, 'nothing runs after it was stopped').toHaveLength(3);
  });

  test('that ran shortly before the start wait for the rest of their interval.', async () => {
    const clock = new SetClock('2026-05-01T10:00Z');
    const { ran, rounds } = start(clock, [checkOf('a')], {
      interval: 900_000,
      lastRun: () => new Date('2026-05-01T09:50Z'),
    });
    await clock.passUntil('2026-05-01T10:10Z');
    await rounds.stop();
    expect(ran.map(({ at }) => at)).toEqual(['2026-05-01T10:05']);
  });

  test('never run where there is no interval.', async () => {
    const clock = new SetClock('2026-05-01T10:00Z');
    const { ran, rounds } = start(clock, [checkOf('a')]);
    await clock.passUntil('2026-05-01T14:00Z');
    await rounds.stop();
    expect(ran).toEqual([]);
  });

  test('are put off by chance, by no more than was said.', async () => {
    const clock = new SetClock('2026-05-01T10:00Z');
    const { ran, rounds } = start(clock, [checkOf('a')], { interval: 900_000, jitter: 300_000 });
    await clock.passUntil('2026-05-01T11:00Z');
    await rounds.stop();
    const minutes = ran.map(({ at }) => Date.parse(`${at}Z`) / 60_000);
    const gaps = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
    expect(gaps.length).toBeGreaterThanOrEqual(2);
    expect(
      gaps.every((gap) => gap >= 15 && gap <= 21),
      gaps.join(),
    ).toBe(true);
  });
});

describe('Checks with a schedule', () => {
  test('run when cron says, in the time zone of the configuration, also over the change of the clocks.', async () => {
    const clock = new SetClock('2026-03-27T12:00Z');
    const { ran, rounds } = start(clock, [checkOf('nightly', '30 3 * * *')], { timeZone: 'Europe/Amsterdam' });
    await clock.passUntil('2026-03-31T12:00Z');
    await rounds.stop();
    expect(ran.map(({ at }) => at)).toEqual([
      '2026-03-27T12:00', // Never seen before.
      '2026-03-28T02:30',
      '2026-03-29T01:30',
      '2026-03-30T01:30',
      '2026-03-31T01:30',
    ]);
  });

  test('run at the start only if their time has passed since they ran.', async () => {
    const check = checkOf('nightly', '0 3 * * *');
    for (const [last, expected] of [
      ['2026-05-01T03:00:01Z', []],
      ['2026-05-01T02:59:59Z', ['2026-05-01T10:00']],
    ] as const) {
      const clock = new SetClock('2026-05-01T10:00Z');
      const { ran, rounds } = start(clock, [check], { interval: 900_000, lastRun: () => new Date(last) });
      await clock.passUntil('2026-05-01T14:00Z');
      await rounds.stop();
      expect(ran.map(({ at }) => at)).toEqual(expected);
    }
  });

  test('that is no cron expression run as if they had none.', () => {
    const last = new Date('2026-05-01T10:00Z');
    const table = { interval: 900_000, timeZone: 'UTC' };
    expect(nextRun(checkOf('a', 'now and then'), last, table)).toEqual(new Date('2026-05-01T10:15Z'));
    expect(nextRun(checkOf('a', '0 25 * * *'), last, { timeZone: 'UTC' })).toBeUndefined();
  });
});

describe('A round', () => {
  test('that takes longer than the interval is followed by the next, and never meets it.', async () => {
    const clock = new SetClock('2026-05-01T10:00Z');
    let running = 0;
    let most = 0;
    const begun: string[] = [];
    const { rounds } = start(clock, [checkOf('a')], {
      interval: 60_000,
      async run(_checks, signal) {
        begun.push(clock.now().toISOString().slice(11, 16));
        most = Math.max(most, ++running);
        await clock.wait(600_000, signal);
        running--;
      },
    });
    await clock.passUntil('2026-05-01T10:35Z');
    await rounds.stop();
    expect(most).toBe(1);
    expect(begun).toEqual(['10:00', '10:10', '10:20', '10:30']);
  });

  test('that fails is reported, and the next comes after the interval.', async () => {
    const clock = new SetClock('2026-05-01T10:00Z');
    const failure = new Error('No engine.');
    const { rounds, errors } = start(clock, [checkOf('a')], {
      interval: 900_000,
      run: () => Promise.reject(failure),
    });
    await clock.passUntil('2026-05-01T10:20Z');
    await rounds.stop();
    expect(errors).toEqual([failure, failure]);
  });

  test('is stopped with the rounds.', async () => {
    const clock = new SetClock('2026-05-01T10:00Z');
    let ended = false;
    const { rounds, errors } = start(clock, [checkOf('a')], {
      interval: 900_000,
      async run(_checks, signal) {
        await clock.wait(3_600_000, signal);
        ended = true;
        signal.throwIfAborted();
      },
    });
    await rounds.stop();
    expect(ended).toBe(true);
    expect(errors).toEqual([]);
  });
});
