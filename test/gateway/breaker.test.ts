import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Breaker } from '../../gateway/transport/addresses/breaker.ts';
import { Bulkhead } from '../../gateway/transport/addresses/bulkhead.ts';
import { RetryBudget } from '../../gateway/transport/addresses/retry-budget.ts';

describe('A breaker', () => {
  /** A breaker whose clock the test moves, and whose chance is always in the middle. */
  function open() {
    const clock = { now: 0 };
    const breaker = new Breaker(
      () => clock.now,
      () => 0.5,
    );
    const fail = (times: number) => {
      for (let time = 0; time < times; time += 1) breaker.begin()('unreachable');
    };
    return { clock, breaker, fail };
  }

  test('refuses after five failures in a row, and not after four with an answer between', () => {
    const { breaker, fail } = open();
    fail(4);
    breaker.begin()('answered');
    fail(4);
    expect(breaker.admits).toBe(true);
    fail(1);
    expect(breaker.admits).toBe(false);
    expect(breaker.wait).toBe(250);
  });

  test('lets one request try after the pause, and all after that one was answered', () => {
    const { clock, breaker, fail } = open();
    fail(5);
    clock.now = 250;
    expect(breaker.admits).toBe(true);
    const end = breaker.begin();
    expect(breaker.admits, 'while one tries').toBe(false);
    end('answered');
    expect(breaker.admits).toBe(true);
    fail(4);
    expect(breaker.admits).toBe(true);
  });

  test('pauses longer with each try that fails, four seconds at most', () => {
    const { clock, breaker, fail } = open();
    fail(5);
    const pauses: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      clock.now += breaker.wait;
      fail(1);
      pauses.push(breaker.wait);
    }
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 4_000, 4_000, 4_000]);
  });

  test('learns nothing from a client that leaves', () => {
    const { clock, breaker, fail } = open();
    for (let time = 0; time < 20; time += 1) breaker.begin()('unknown');
    expect(breaker.admits).toBe(true);
    fail(5);
    clock.now = 250;
    breaker.begin()('unknown');
    expect(breaker.admits, 'the next one tries').toBe(true);
  });

  test('is not prolonged by those that were under way with the first that failed', () => {
    const { clock, breaker } = open();
    const ends = Array.from({ length: 64 }, () => breaker.begin());
    for (const end of ends) end('unreachable');
    expect(breaker.wait).toBe(250);
    clock.now = 250;
    expect(breaker.admits).toBe(true);
  });
});

describe('A bulkhead', () => {
  const { signal } = new AbortController();

  test('gives as many places as it has, and lets others wait for a moment', async () => {
    const bulkhead = new Bulkhead({ most: 2, perCaller: 2, waiting: 1, patience: 40 });
    const first = await bulkhead.enter(signal, 'somebody');
    const second = await bulkhead.enter(signal, 'somebody');
    const third = bulkhead.enter(signal, 'somebody');
    expect(await bulkhead.enter(signal, 'somebody'), 'the line is full').toBeUndefined();
    expect(await third, 'nobody left in time').toBeUndefined();
    const fourth = bulkhead.enter(signal, 'somebody');
    first?.();
    first?.();
    const leave = await fourth;
    expect(leave).toBeDefined();
    expect(await bulkhead.enter(signal, 'somebody'), 'a place is given back once').toBeUndefined();
    leave?.();
    second?.();
    const after = await Promise.all([bulkhead.enter(signal, 'somebody'), bulkhead.enter(signal, 'somebody')]);
    expect(after).not.toContain(undefined);
  });

  test('forgets who leaves while it waits', async () => {
    const bulkhead = new Bulkhead({ most: 1, perCaller: 1, waiting: 5, patience: 1_000 });
    const leave = await bulkhead.enter(signal, 'somebody');
    const leaving = new AbortController();
    const waits = bulkhead.enter(leaving.signal, 'somebody');
    const next = bulkhead.enter(signal, 'somebody');
    leaving.abort();
    expect(await waits).toBeUndefined();
    leave?.();
    expect(await next).toBeDefined();
    await delay(1);
  });

  test('leaves places to others than one caller that wants them all', async () => {
    const bulkhead = new Bulkhead({ most: 4, perCaller: 3, waiting: 4, patience: 1_000 });
    const ended: string[] = [];
    const enter = (caller: string) => {
      const entering = bulkhead.enter(signal, caller);
      void entering.then((leave) => ended.push(`${caller} ${leave === undefined ? 'refused' : 'in'}`));
      return entering;
    };
    const heavy = Array.from({ length: 8 }, () => enter('heavy'));
    await delay(1);
    expect(ended, 'three are in, four wait, and one more finds no room').toEqual([
      ...Array.from({ length: 3 }, () => 'heavy in'),
      'heavy refused',
    ]);
    const light = enter('light');
    await delay(1);
    expect(ended.at(-1), 'a place was left').toBe('light in');
    const next = enter('light');
    await delay(1);
    expect(ended.at(-1), 'the line was full of another one').toBe('heavy refused');
    (await heavy[0])?.();
    await delay(1);
    expect(ended.at(-1), 'of those who wait, who has less').toBe('light in');
    (await light)?.();
    (await next)?.();
    await delay(1);
    expect(ended.filter((how) => how === 'heavy in')).toHaveLength(4);
  });

  test('loses no place that is left at the moment in which a waiting one gives up', async () => {
    // The place is left in each of the steps between the end of the patience and what follows from it.
    for (let steps = 0; steps < 12; steps += 1) {
      const bulkhead = new Bulkhead({ most: 1, perCaller: 1, waiting: 5, patience: 1_000 });
      const leave = await bulkhead.enter(signal, 'somebody');
      const leaving = new AbortController();
      const waits = bulkhead.enter(leaving.signal, 'somebody');
      const next = bulkhead.enter(signal, 'somebody');
      leaving.abort();
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      leave?.();
      (await waits)?.();
      expect(await next, `after ${steps} steps`).toBeDefined();
    }
  });
});

test('A budget allows ten retries at once, and a fifth of the requests in the long run.', () => {
  const budget = new RetryBudget();
  let retries = 0;
  for (let request = 0; request < 1_000; request += 1) {
    budget.earn();
    if (budget.spend()) retries += 1;
  }
  expect(retries).toBeGreaterThan(200);
  expect(retries).toBeLessThan(215);
});
