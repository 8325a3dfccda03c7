import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDuckDb } from '../../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine } from '../../../core/engines/engine.ts';
import { makeFolder } from './serve-files.ts';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let engines: Engine[];
beforeEach(async () => {
  folder = await makeFolder();
  engines = [];
});
afterEach(async () => {
  for (const engine of engines) await engine.close();
  await folder.remove();
});

async function open(spillFolder: string, memoryLimit = '48MB'): Promise<Engine> {
  const settings = { ...defaultEngineSettings, threads: 2, connections: 2, memoryLimit, spillFolder };
  const engine = await openDuckDb({ objects: [], roots: [folder.path], settings });
  engines.push(engine);
  return engine;
}

/** Sorts more rows than fit into the memory of the engine; the sum depends on each of them and on their order. */
function sort(engine: Engine, seed: number): Promise<readonly (readonly unknown[])[]> {
  const rows = `SELECT range AS id, md5(CAST(range * ${seed} AS VARCHAR)) || md5(CAST(range AS VARCHAR)) AS text FROM range(600000)`;
  const text = `SELECT CAST(count(*) AS VARCHAR), CAST(sum(position * (id % 1000)) AS VARCHAR), min(text) FROM (SELECT id, text, row_number() OVER (ORDER BY text) AS position FROM (${rows}))`;
  const shape = { kind: 'lookup', present: 0, row: { entries: [] } } as const;
  return engine.run({ text, parameters: [], width: 3, shape }, [], { lane: 'long' });
}

test('Two engines that spill at the same time write into folders of their own, and are right', async () => {
  const roomy = await open(folder.path, '4GB');
  const expected = await Promise.all([sort(roomy, 7), sort(roomy, 11)]);
  const spill = join(folder.path, 'spill');
  const [first, second] = [await open(spill), await open(spill)];
  let seen = 0;
  const watching = setInterval(async () => {
    const found = await Promise.all(
      (await readdir(spill)).map(async (name) => (await readdir(join(spill, name))).length),
    );
    seen = Math.max(seen, found.filter((files) => files > 0).length);
  }, 20);
  const found = await Promise.all([sort(first, 7), sort(second, 11)]);
  clearInterval(watching);
  expect(found).toEqual(expected);
  expect(seen).toBe(2);
  for (const engine of engines.splice(0)) await engine.close();
  expect(await readdir(spill)).toEqual([]);
});

test('What processes left that have died is removed, and what living ones use is not', async () => {
  const spill = join(folder.path, 'spill');
  const host = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-');
  const names = { dead: `concord_${host}_4194999_a`, living: `concord_${host}_${process.ppid}_b`, other: 'notes' };
  for (const name of Object.values(names)) {
    await mkdir(join(spill, name), { recursive: true });
    await writeFile(join(spill, name, 'file'), 'x');
  }
  await open(spill);
  const left = await readdir(spill);
  expect(left).not.toContain(names.dead);
  expect(left).toEqual(expect.arrayContaining([names.living, names.other]));
});

test('Where nothing can be written, what needs more than the memory fails, and all else is answered', async () => {
  await writeFile(join(folder.path, 'file'), 'no folder');
  const engine = await open(join(folder.path, 'file', 'spill'));
  await expect(sort(engine, 7)).rejects.toMatchObject({ code: 'ENGINE_BUSY' });
  const shape = { kind: 'lookup', present: 0, row: { entries: [] } } as const;
  expect(await engine.run({ text: 'SELECT 1', parameters: [], width: 1, shape }, [], { lane: 'short' })).toEqual([[1]]);
});
