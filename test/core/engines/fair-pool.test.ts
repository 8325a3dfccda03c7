import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Pool, type PoolBounds } from '../../../core/engines/pool.ts';
import { type Party, Shares } from '../../../core/engines/shares.ts';

const party = (name: string, request = 'one', share = 1): Party => ({ name, request, share });

/**
 * Milliseconds by which statements are measured: each turn of a test takes two and each end one, however busy the machine
 * is.
 */
let clock = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => vi.restoreAllMocks());

/** A pool in which a statement runs until the test ends it. */
function openPool(connections: number, bounds: PoolBounds) {
  const pool = new Pool(
    Array.from({ length: connections }, (_, index) => index),
    -1,
    bounds,
  );
  const running: { readonly label: string; readonly end: () => void }[] = [];
  const started: string[] = [];
  const refused: string[] = [];
  const settled: Promise<unknown>[] = [];
  const ask = (label: string, asker: Party | undefined, lane: 'short' | 'long' = 'long') => {
    const work = pool.use({ lane, party: asker }, async () => {
      started.push(label);
      const { promise, resolve } = Promise.withResolvers<void>();
      running.push({ label, end: resolve });
      await promise;
    });
    settled.push(
      work.catch((error: unknown) => {
        refused.push(`${label} ${(error as { readonly code?: string }).code}`);
      }),
    );
  };
  const turn = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, 2));
    clock += 2;
  };
  /** Ends the statement that has run longest. */
  const endOne = async () => {
    clock += 1;
    running.shift()?.end();
    await turn();
  };
  const endAll = async () => {
    await turn();
    while (running.length > 0) await endOne();
    await Promise.all(settled);
  };
  return { ask, turn, endOne, endAll, started, refused, running };
}

describe('A pool that several viewers use', () => {
  test('One viewer never has more than half of the connections, also when nobody else wants them.', async () => {
    const pool = openPool(8, { queue: 100 });
    for (let request = 0; request < 6; request += 1) {
      for (let index = 0; index < 9; index += 1) pool.ask('heavy', party('heavy', `request ${request}`));
    }
    await pool.turn();
    expect(pool.running).toHaveLength(4);
    pool.ask('light', party('light'));
    await pool.turn();
    expect(pool.started.at(-1)).toBe('light');
    await pool.endAll();
    expect(pool.started).toHaveLength(55);
  });

  test('While there are others, a viewer has no more than is bound for that.', async () => {
    const pool = openPool(8, { queue: 100, besideOthers: 1 });
    pool.ask('light', party('light'));
    for (let index = 0; index < 3; index += 1) pool.ask('heavy', party('heavy', `request ${index}`));
    await pool.turn();
    expect(pool.started).toEqual(['light', 'heavy']);
    await pool.endOne();
    expect(pool.started, 'the light one may come back soon').toEqual(['light', 'heavy']);
    await pool.endOne();
    expect(pool.started).toEqual(['light', 'heavy', 'heavy']);
    await pool.endAll();
  });

  test('One request leaves a connection to the other requests of its viewer.', async () => {
    const pool = openPool(8, { queue: 100 });
    for (let index = 0; index < 9; index += 1) pool.ask('first', party('one', 'first'));
    pool.ask('second', party('one', 'second'));
    await pool.turn();
    expect(pool.started).toEqual(['first', 'first', 'first', 'second']);
    await pool.endAll();
  });

  test('Statements by key are not held back by the long ones of their viewer.', async () => {
    const pool = openPool(4, { queue: 100 });
    for (let index = 0; index < 9; index += 1) pool.ask('long', party('one'));
    pool.ask('short', party('one'), 'short');
    await pool.turn();
    expect(pool.started.at(-1)).toBe('short');
    await pool.endAll();
  });

  test('Whoever has had least time is next, however much others wait for.', async () => {
    const pool = openPool(2, { queue: 100, perViewer: 1 });
    for (let index = 0; index < 5; index += 1) pool.ask('a', party('a', `request ${index}`));
    await pool.turn();
    pool.ask('b', party('b'));
    pool.ask('b', party('b'));
    await pool.endOne();
    await pool.endOne();
    await pool.endOne();
    // b begins with as much as a had when it came, and has less after each turn of a.
    expect(pool.started.slice(0, 4)).toEqual(['a', 'b', 'a', 'b']);
    await pool.endAll();
    expect(pool.started).toHaveLength(7);
  });

  test('A full queue refuses who fills it, and lets others in.', async () => {
    const pool = openPool(2, { queue: 10, perViewer: 1 });
    for (let index = 0; index < 12; index += 1) pool.ask(`a${index}`, party('a'));
    await pool.turn();
    expect(pool.refused).toEqual(['a11 ENGINE_BUSY']);
    for (let index = 0; index < 8; index += 1) pool.ask(`b${index}`, party('b'));
    await pool.turn();
    // Five of b wait beside five of a; then neither has more than the other.
    const refused = ['a10', 'a6', 'a7', 'a8', 'a9', 'b5', 'b6', 'b7'];
    expect(pool.refused.slice(1).sort()).toEqual(refused.map((label) => `${label} ENGINE_BUSY`));
    await pool.endAll();
  });

  test('Work of the process itself is not counted against anybody.', async () => {
    const pool = openPool(4, { queue: 100 });
    for (let index = 0; index < 3; index += 1) pool.ask('check', undefined);
    await pool.turn();
    expect(pool.running).toHaveLength(3);
    await pool.endAll();
  });
});

describe('Shares of time', () => {
  test('Two viewers with the shares 1 and 3 get time as 1 to 3, whatever their statements take.', () => {
    let now = 0;
    const shares = new Shares(() => now);
    const one = party('one');
    const three = party('three', 'one', 3);
    shares.wait(one);
    shares.wait(three);
    const used = { one: 0, three: 0 };
    for (let round = 0; round < 400; round += 1) {
      const isOne = shares.turn(one) <= shares.turn(three);
      const end = shares.start('long', isOne ? one : three);
      const takes = isOne ? 40 : 5;
      now += takes;
      end();
      used[isOne ? 'one' : 'three'] += takes;
    }
    expect(used.three / used.one).toBeGreaterThan(2.7);
    expect(used.three / used.one).toBeLessThan(3.3);
  });

  test('Parties that come once are forgotten, however many they are and whether or not anybody asks for others.', () => {
    let now = 0;
    const shares = new Shares(() => now);
    const comeAndGo = (name: string) => {
      shares.wait(party(name));
      shares.stopWaiting(party(name));
    };
    const end = shares.start('long', party('old'));
    for (let index = 0; index < 30_000; index += 1) {
      now += 1;
      comeAndGo(`many ${index}`);
    }
    expect(shares.remembered).toBeLessThanOrEqual(5_002);
    for (let index = 0; index < 30_000; index += 1) comeAndGo(`at once ${index}`);
    expect(shares.remembered).toBeLessThanOrEqual(10_000);
    end();
    now += 6_000;
    comeAndGo('last');
    expect(shares.remembered).toBe(1);
    expect(shares.hasOthers(party('last'))).toBe(false);
  });

  test('Silence earns nothing: a newcomer is as far as the one that has had least.', () => {
    let now = 0;
    const shares = new Shares(() => now);
    const old = party('old');
    shares.wait(old);
    const end = shares.start('long', old);
    now += 1_000;
    end();
    const late = party('late');
    shares.wait(late);
    expect(shares.turn(late)).toBe(1_000);
  });
});
