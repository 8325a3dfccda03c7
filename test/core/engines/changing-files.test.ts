import { copyFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, makeFolder, runSql, type ServedFiles, serveFiles, writeRows } from './serve-files.ts';

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: generation, logicalType: integer, physicalType: INTEGER }
`;
const rows = (count: number, generation: number) =>
  `SELECT CAST(range AS INTEGER) AS order_id, CAST(${generation} AS INTEGER) AS generation FROM range(${count})`;
const counts = [120_000, 90_000] as const;
const query = `{
  a: orders(first: 3) { totalCount nodes { generation } }
  all: ordersAggregate { value { count generation { min max } } }
  b: orders(first: 2, orderBy: [{ field: orderId, direction: DESC }]) { totalCount nodes { orderId generation } }
}`;

let folder: Awaited<ReturnType<typeof makeFolder>>;
let served: ServedFiles | undefined;
const file = (name: string): string => join(folder.path, name);

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  await served?.close();
  served = undefined;
  await folder.remove();
});

/** Which generation an answer is of: all its parts are of one, or it is an error with a code. */
function judge(result: Awaited<ReturnType<ServedFiles['ask']>>): number | 'error' {
  const data = JSON.parse(JSON.stringify(result.data));
  if (result.errors !== undefined) {
    for (const code of codesOf(result))
      expect(['DATA_CHANGED', 'DATA_UNREADABLE', 'ENGINE_UNAVAILABLE']).toContain(code);
    return 'error';
  }
  const generation: number = data.a.nodes[0].generation;
  const count = counts[generation];
  expect(data).toEqual({
    a: { totalCount: count, nodes: [0, 1, 2].map(() => ({ generation })) },
    all: { value: { count, generation: { min: generation, max: generation } } },
    b: { totalCount: count, nodes: [1, 2].map((back) => ({ orderId: String((count ?? 0) - back), generation })) },
  });
  return generation;
}

/** Asks while `change` is called with 0 and 1 in turn; answers what the answers were. */
async function askWhile(
  change: (generation: 0 | 1) => Promise<void>,
  pause: number,
): Promise<readonly (number | 'error')[]> {
  const running = served;
  if (running === undefined) throw new Error('Nothing is served.');
  let isOver = false;
  const changing = (async () => {
    for (let turn = 0; !isOver; turn++) {
      await change(turn % 2 === 0 ? 1 : 0);
      await wait(pause);
    }
  })();
  const outcomes: (number | 'error')[] = [];
  const end = performance.now() + 2_500;
  const client = async () => {
    while (performance.now() < end) outcomes.push(judge(await running.ask(query)));
  };
  try {
    await Promise.all([client(), client()]);
  } finally {
    isOver = true;
    await changing;
  }
  return outcomes;
}

describe('Files that change while they are read', () => {
  test('Parquet that is renamed into place again and again: each answer is of one generation.', async () => {
    for (const generation of [0, 1] as const)
      await writeRows(rows(counts[generation], generation), file(`${generation}.parquet`));
    await copyFile(file('0.parquet'), file('orders.parquet'));
    served = await serveFiles(folder.path, { objects });
    const outcomes = await askWhile(async (generation) => {
      await copyFile(file(`${generation}.parquet`), file('next'));
      await rename(file('next'), file('orders.parquet'));
      // More often, every try may meet a change, and all answers be errors.
    }, 400);
    expect(new Set(outcomes)).toContain(0);
    expect(new Set(outcomes)).toContain(1);
  });

  test('CSV that is written in place: no answer is short, and it is whole once it is left alone.', async () => {
    for (const generation of [0, 1] as const)
      await writeRows(rows(counts[generation], generation), file(`${generation}.csv`));
    const texts = [await readFile(file('0.csv')), await readFile(file('1.csv'))] as const;
    await writeFile(file('orders.csv'), texts[0]);
    served = await serveFiles(folder.path, { objects, format: 'csv' });
    await askWhile(async (generation) => {
      const handle = await open(file('orders.csv'), 'w');
      const text = texts[generation];
      const step = Math.ceil(text.length / 5);
      for (let from = 0; from < text.length; from += step) {
        await handle.write(text.subarray(from, from + step));
        await wait(60);
      }
      await handle.close();
    }, 700);
    await writeFile(file('orders.csv'), texts[1]);
    expect(judge(await served.ask(query))).toBe(1);
  });

  test('Files of a folder that come and go: none is read by half of an operation.', async () => {
    await runSql(`COPY (${rows(10, 0)}) TO '${file('base.parquet')}' (FORMAT parquet)`);
    const part = (name: string) => join(folder.path, 'parts', name);
    await mkdir(join(folder.path, 'parts'));
    await copyFile(file('base.parquet'), part('1.parquet'));
    served = await serveFiles(folder.path, { objects, path: './parts/*.parquet' });
    const total = async () => (await served?.ask('{ orders { totalCount } }'))?.data;
    expect(await total()).toEqual({ orders: { totalCount: 10 } });
    await copyFile(file('base.parquet'), part('2.parquet'));
    expect(await total()).toEqual({ orders: { totalCount: 20 } });
    const both =
      '{ a: orders { totalCount } b: orders(first: 1) { totalCount nodes { orderId } } c: ordersAggregate { value { count } } }';
    let isOver = false;
    const changing = (async () => {
      while (!isOver) {
        await rename(part('2.parquet'), file('away.parquet'));
        await wait(15);
        await rename(file('away.parquet'), part('2.parquet'));
        await wait(15);
      }
    })();
    try {
      for (let turn = 0; turn < 60; turn++) {
        const result = await served.ask(both);
        if (result.errors !== undefined) continue;
        const { a, b, c } = JSON.parse(JSON.stringify(result.data));
        expect([10, 20]).toContain(a.totalCount);
        expect([b.totalCount, c.value.count]).toEqual([a.totalCount, a.totalCount]);
      }
    } finally {
      isOver = true;
      await changing;
    }
  });

  test('A DuckDB file that is replaced, deleted and put back is never served from what it was.', async () => {
    const make = (name: string, generation: 0 | 1) =>
      runSql(
        `ATTACH '${file(name)}' AS made`,
        `CREATE TABLE made.orders AS ${rows(counts[generation], generation)}`,
        'DETACH made',
      );
    await make('0.duckdb', 0);
    await make('1.duckdb', 1);
    await copyFile(file('0.duckdb'), file('shop.duckdb'));
    served = await serveFiles(folder.path, { objects, database: 'shop.duckdb' });
    expect(judge(await served.ask(query))).toBe(0);
    await copyFile(file('1.duckdb'), file('next'));
    await rename(file('next'), file('shop.duckdb'));
    expect(judge(await served.ask(query))).toBe(1);
    await rm(file('shop.duckdb'));
    expect(codesOf(await served.ask('{ orders { totalCount } }'))).toEqual(['DATA_UNREADABLE']);
    await copyFile(file('0.duckdb'), file('shop.duckdb'));
    await wait(50);
    expect(judge(await served.ask(query))).toBe(0);
    const outcomes = await askWhile(async (generation) => {
      await copyFile(file(`${generation}.duckdb`), file('next'));
      await rename(file('next'), file('shop.duckdb'));
    }, 80);
    expect(new Set(outcomes)).toContain(0);
    expect(new Set(outcomes)).toContain(1);
  });

  test('A column of a wider type is read as what it is by the first operation after it was replaced.', async () => {
    const sizes = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: amount, logicalType: integer, physicalType: INTEGER }
`;
    const write = (type: string, amount: number) =>
      writeRows(`SELECT CAST(1 AS INTEGER) AS order_id, CAST(${amount} AS ${type}) AS amount`, file('orders.parquet'));
    await write('INTEGER', 7);
    served = await serveFiles(folder.path, { objects: sizes });
    const asked = [
      '{ orders { nodes { amount } } }',
      '{ ordersAggregate { value { amount { sum } } } }',
      '{ orders(filter: { amount: { gt: 5 } }) { totalCount } }',
      '{ order(orderId: "1") { amount } }',
    ];
    for (const question of asked) {
      await write('INTEGER', 7);
      await wait(50);
      expect((await served.ask(question)).errors).toBeUndefined();
      await write('BIGINT', 3_000_000_000);
      const first = await Promise.all([served.ask(question), served.ask(question)]);
      const then = await served.ask(question);
      expect(codesOf(then)).toEqual(['DATA_INVALID']);
      for (const answer of first) expect(answer).toEqual(then);
    }
  });

  test('What is said of data is true though nobody asks for them.', async () => {
    await writeRows(rows(10, 0), file('orders.parquet'));
    served = await serveFiles(folder.path, { objects });
    const { subgraph } = served;
    expect(subgraph.status().state).toBe('ready');
    await rename(file('orders.parquet'), file('away'));
    await expect.poll(() => subgraph.status().state, { timeout: 6_000 }).toBe('unavailable');
    await rename(file('away'), file('orders.parquet'));
    await expect.poll(() => subgraph.status().state, { timeout: 6_000 }).toBe('ready');
  });
});
