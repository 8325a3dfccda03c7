import { expect, test } from 'vitest';
import { openDuckDb } from '../../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings } from '../../../core/engines/engine.ts';
import { Unfinished } from '../../../core/engines/unfinished.ts';

test('An engine that is closed stops what runs, and closes when that has ended', async () => {
  const engine = await openDuckDb({ objects: [], roots: [], settings: { ...defaultEngineSettings, threads: 2 } });
  const text = 'SELECT count(*) FROM range(10000000) AS a(x), range(10000000) AS b(y) WHERE (x * y) % 7 = 3';
  const statement = {
    text,
    parameters: [],
    width: 1,
    shape: { kind: 'lookup', present: 0, row: { entries: [] } },
  } as const;
  const running = engine.run(statement, [], { lane: 'long' });
  running.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const started = performance.now();
  await engine.close();
  expect(performance.now() - started).toBeLessThan(5_000);
  await expect(running).rejects.toThrow();
});

test('What cannot be stopped is waited for no longer than the patience lasts, and closed when it ends', async () => {
  const unfinished = new Unfinished();
  const { promise, resolve } = Promise.withResolvers<string>();
  const tracked = unfinished.track(promise);
  let isClosed = false;
  await unfinished.close(() => {
    isClosed = true;
  }, 50);
  expect(isClosed).toBe(false);
  resolve('done');
  expect(await tracked).toBe('done');
  await new Promise((done) => setTimeout(done, 10));
  expect(isClosed).toBe(true);
});
