import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDuckDb } from '../../../core/engines/duckdb/engine.ts';
import {
  defaultEngineSettings,
  type Engine,
  type EngineSettings,
  type RunOptions,
} from '../../../core/engines/engine.ts';

/** Counts pairs for minutes: long enough that nothing here ever sees it finish. */
const long = 'SELECT count(*) FROM range(10000000) AS a(x), range(10000000) AS b(y) WHERE (x * y) % 7 = 3';
const short = 'SELECT 42';

let engine: Engine;
const stop: AbortController[] = [];
const running: Promise<unknown>[] = [];

async function open(settings: Partial<EngineSettings>): Promise<void> {
  engine = await openDuckDb({
    objects: [],
    roots: [],
    settings: { ...defaultEngineSettings, threads: 2, ...settings },
  });
}

function run(text: string, options: RunOptions): Promise<unknown> {
  return engine.run(
    { text, parameters: [], width: 1, shape: { kind: 'lookup', present: 0, row: { entries: [] } } },
    [],
    options,
  );
}

/** Starts statements that keep their connections until the test ends. */
function occupy(count: number, lane: RunOptions['lane'] = 'long'): void {
  for (let index = 0; index < count; index++) {
    const controller = new AbortController();
    stop.push(controller);
    running.push(run(long, { lane, signal: controller.signal }).catch((error: unknown) => error));
  }
}

/** The processor time that this process uses in the next half second, as a share of one processor. */
async function busyness(): Promise<number> {
  const before = process.cpuUsage();
  await wait(500);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 500_000;
}

beforeEach(() => open({ connections: 3, queue: 2 }));
afterEach(async () => {
  for (const controller of stop.splice(0)) controller.abort();
  await Promise.all(running.splice(0));
  await engine.close();
});

describe('The pool of connections', () => {
  test('A short statement is answered while long ones take all that they may.', async () => {
    occupy(4);
    const started = performance.now();
    expect(await run(short, { lane: 'short' })).toEqual([[42]]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('A statement that finds the queue full is ENGINE_BUSY at once, and says when to retry.', async () => {
    occupy(4); // Two run, two wait: one connection is kept for short statements.
    await wait(50);
    await expect(run(short, { lane: 'long' })).rejects.toMatchObject({ code: 'ENGINE_BUSY', retryAfter: 1 });
  });

  test('Statements that wait are served in turn when others end.', async () => {
    occupy(2);
    const waiting = [run('SELECT 1', { lane: 'long' }), run('SELECT 2', { lane: 'long' })];
    stop[0]?.abort();
    expect(await Promise.all(waiting)).toEqual([[[1]], [[2]]]);
  });

  test('A client that leaves while it waits gives up its place in the queue.', async () => {
    occupy(2);
    const controller = new AbortController();
    const waiting = run(short, { lane: 'long', signal: controller.signal });
    occupy(1);
    await expect(run(short, { lane: 'long' })).rejects.toMatchObject({ code: 'ENGINE_BUSY' });
    controller.abort(new Error('The client has left.'));
    await expect(waiting).rejects.toThrow('The client has left.');
    const next = run(short, { lane: 'long' });
    stop[0]?.abort();
    stop[2]?.abort();
    expect(await next).toEqual([[42]]);
  });

  test('A failure gives its connection back.', async () => {
    for (let index = 0; index < 10; index++) await expect(run('SELECT nothing', { lane: 'long' })).rejects.toThrow();
    expect(await run(short, { lane: 'long' })).toEqual([[42]]);
  });

  test('A single connection serves both lanes.', async () => {
    await engine.close();
    await open({ connections: 1, queue: 10 });
    const answers = await Promise.all([
      run('SELECT 1', { lane: 'long' }),
      run('SELECT 2', { lane: 'short' }),
      run('SELECT 3', { lane: 'long' }),
    ]);
    expect(answers).toEqual([[[1]], [[2]], [[3]]]);
  });
});

describe('Statements in the background', () => {
  test('Take no connection and no place in the queue from requests, also where there is one connection only.', async () => {
    await engine.close();
    await open({ connections: 1, queue: 1 });
    occupy(3, 'background');
    await wait(50);
    const answers = Promise.all([run('SELECT 1', { lane: 'long' }), run('SELECT 2', { lane: 'short' })]);
    expect(await answers).toEqual([[[1]], [[2]]]);
  });

  test('Run one at a time, in turn, and not while a request waits.', async () => {
    const started: number[] = [];
    const inBackground = async (number: number) => {
      await run('SELECT 1', { lane: 'background' });
      started.push(number);
    };
    occupy(2);
    const waiting = run(short, { lane: 'long' });
    const background = [inBackground(1), inBackground(2)];
    await wait(100);
    expect(started).toEqual([]);
    stop[0]?.abort();
    expect(await waiting).toEqual([[42]]);
    await Promise.all(background);
    expect(started).toEqual([1, 2]);
  });

  test('Give up waiting when their signal aborts.', async () => {
    occupy(1, 'background');
    const signal = AbortSignal.timeout(50);
    await expect(run(short, { lane: 'background', signal })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    stop[0]?.abort();
    expect(await run(short, { lane: 'background' })).toEqual([[42]]);
  });
});

describe('A statement whose request ends', () => {
  test('It is stopped when the client leaves, and nothing runs on.', async () => {
    occupy(2);
    await vi.waitFor(async () => expect(await busyness()).toBeGreaterThan(0.2), { timeout: 20_000 });
    const left = performance.now();
    for (const controller of stop) controller.abort(new Error('The client has left.'));
    const outcomes = await Promise.all(running);
    expect(performance.now() - left).toBeLessThan(1500);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ message: 'The client has left.' });
    // A statement that ran on would never let this come true.
    await vi.waitFor(async () => expect(await busyness()).toBeLessThan(0.1), { timeout: 20_000 });
  });

  test('It is DEADLINE_EXCEEDED when its time is over, within a second.', async () => {
    const started = performance.now();
    const signal = AbortSignal.timeout(300);
    await expect(run(long, { lane: 'long', signal })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(performance.now() - started).toBeLessThan(1300);
    expect(await run(short, { lane: 'long' })).toEqual([[42]]);
  });

  test('It is DEADLINE_EXCEEDED when its time is over while it waits.', async () => {
    occupy(2);
    const signal = AbortSignal.timeout(200);
    await expect(run(short, { lane: 'long', signal })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  test('It never starts when its time was over before.', async () => {
    const signal = AbortSignal.timeout(0);
    await wait(20);
    await expect(run(short, { lane: 'short', signal })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  test('The statement that has the connection next is not stopped in its place.', async () => {
    for (let index = 0; index < 50; index++) {
      const controller = new AbortController();
      const first = run('SELECT count(*) FROM range(200000)', { lane: 'long', signal: controller.signal });
      setTimeout(() => controller.abort(new Error('The client has left.')), index % 8);
      const answers = await Promise.allSettled([first, run(short, { lane: 'long' }), run(short, { lane: 'short' })]);
      expect(answers.slice(1).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    }
  });

  test('The engine stops what runs longer than it allows, whatever its client still waits for.', async () => {
    await engine.close();
    await open({ connections: 2, timeout: 300 });
    const started = performance.now();
    await expect(run(long, { lane: 'long' })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(performance.now() - started).toBeLessThan(1300);
  }, 10_000);
});
