import { open, readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, makeFolder, runSql, type ServedFiles, serveFiles, writeRows } from './serve-files.ts';

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: note, logicalType: string }
  - name: visits
    properties:
      - { name: visit_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
`;

const count = 3000;
const orders = `SELECT CAST(range AS INTEGER) AS order_id, md5(CAST(range AS VARCHAR)) AS note FROM range(${count})`;
const query = '{ orders(first: 10000) { totalCount nodes { orderId note } } }';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let served: ServedFiles | undefined;
let file: string;

beforeEach(async () => {
  folder = await makeFolder();
  file = join(folder.path, 'orders.parquet');
  await writeRows('SELECT CAST(1 AS INTEGER) AS visit_id', join(folder.path, 'visits.parquet'));
  await writeRows(orders, file);
});
afterEach(async () => {
  await served?.close();
  served = undefined;
  await folder.remove();
});

async function serve(): Promise<ServedFiles> {
  served = await serveFiles(folder.path, { objects });
  return served;
}

/** An answer is whole, or an error; nothing between. */
async function expectWholeOrError({ ask }: ServedFiles): Promise<'whole' | 'error'> {
  const result = await ask(query);
  if (result.errors === undefined) {
    expect(result.data?.orders).toMatchObject({ totalCount: count, nodes: { length: count } });
    return 'whole';
  }
  expect(result.data).toEqual({ orders: null });
  expect(['DATA_UNREADABLE', 'CONTRACT_DRIFT']).toContain(codesOf(result)[0]);
  return 'error';
}

describe('A missing file', () => {
  test('It is DATA_UNREADABLE for its object only, from the start, and heals when it is back.', async () => {
    await rename(file, `${file}.away`);
    const { ask, subgraph } = await serve();
    const result = await ask(`{ ${query.slice(1, -1)} visits { nodes { visitId } } }`);
    expect(result.data).toEqual({ orders: null, visits: { nodes: [{ visitId: '1' }] } });
    expect(codesOf(result)).toEqual(['DATA_UNREADABLE']);
    expect(result.errors?.[0]?.message).toBe('The data of Order cannot be read until somebody mends them.');
    expect(subgraph.status()).toEqual({ state: 'degraded', problems: ['The data of Order cannot be read.'] });
    await rename(`${file}.away`, file);
    await wait(1100);
    expect((await ask('{ orders { totalCount } }')).data).toEqual({ orders: { totalCount: count } });
    expect(subgraph.status()).toEqual({ state: 'ready', problems: [] });
  });

  test('It is DATA_UNREADABLE when it goes while it is served, and heals when it is back.', async () => {
    const { ask } = await serve();
    expect((await ask('{ orders { totalCount } }')).data).toEqual({ orders: { totalCount: count } });
    await rename(file, `${file}.away`);
    expect(codesOf(await ask('{ orders { totalCount } }'))).toEqual(['DATA_UNREADABLE']);
    expect(codesOf(await ask('{ order(orderId: "1") { note } }'))).toEqual(['DATA_UNREADABLE']);
    await rename(`${file}.away`, file);
    await wait(1100);
    expect((await ask('{ orders { totalCount } }')).data).toEqual({ orders: { totalCount: count } });
  });

  test('All files missing make the subgraph unavailable, and it still starts.', async () => {
    await rm(file);
    await rm(join(folder.path, 'visits.parquet'));
    const { subgraph } = await serve();
    expect(subgraph.status().state).toBe('unavailable');
  });
});

/** Writes bytes into the middle of a file. */
async function overwrite(position: number, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, position);
  await handle.close();
}

const damages: readonly (readonly [string, () => Promise<void>])[] = [
  ['No bytes', () => truncate(file, 0)],
  ['One byte', () => truncate(file, 1)],
  ['Half of the bytes', async () => truncate(file, Math.floor((await readFile(file)).length / 2))],
  ['All bytes but the last', async () => truncate(file, (await readFile(file)).length - 1)],
  ['Another magic number at the end', async () => overwrite((await readFile(file)).length - 4, Buffer.from('RAP1'))],
  [
    'A footer that claims to be huge',
    async () => overwrite((await readFile(file)).length - 8, Buffer.from([0xff, 0xff, 0xff, 0x7f])),
  ],
  ['A footer of zeros', async () => overwrite((await readFile(file)).length - 200, Buffer.alloc(192))],
  ['A text', () => writeFile(file, 'order_id,note\n1,a\n')],
  ['JSON', () => writeFile(file, '[{"order_id": 1, "note": "a"}]')],
  ['A page', () => writeFile(file, '<!doctype html><title>Not found</title>')],
  [
    'Encrypted data',
    () =>
      runSql(
        `SET force_mbedtls_unsafe = 'true'`,
        `PRAGMA add_parquet_key('k', '0123456789112345')`,
        `COPY (${orders}) TO '${file}' (FORMAT parquet, ENCRYPTION_CONFIG {footer_key: 'k'})`,
      ),
  ],
];

describe('A damaged Parquet file', () => {
  test.each(damages)('%s: an error from the start, and the rest is served.', async (_name, damage) => {
    await damage();
    const running = await serve();
    expect(await expectWholeOrError(running)).toBe('error');
    expect((await running.ask('{ visits { nodes { visitId } } }')).data).toEqual({
      visits: { nodes: [{ visitId: '1' }] },
    });
  });

  test.each(damages)('%s: an error while it is served.', async (_name, damage) => {
    const running = await serve();
    expect(await expectWholeOrError(running)).toBe('whole');
    await damage();
    expect(await expectWholeOrError(running)).toBe('error');
  });

  test('Bytes of noise in its pages never make an answer short.', async () => {
    const whole = await readFile(file);
    const outcomes: string[] = [];
    for (let seed = 1; seed <= 30; seed++) {
      await writeFile(file, whole);
      const position = 4 + ((seed * 7919) % (whole.length - 600));
      const noise = Array.from({ length: 1 + seed * 7 }, (_, index) => (seed * 31 + index * 17) & 255);
      await overwrite(position, Uint8Array.from(noise));
      const running = await serveFiles(folder.path, { objects });
      outcomes.push(await expectWholeOrError(running));
      await running.close();
    }
    expect(outcomes).toContain('error');
  });
});

describe('An unusual Parquet file', () => {
  test('Rewritten in place with other rows, in the same moment and size, it answers from those.', async () => {
    const rows = (letter: string) =>
      `SELECT order_id + 1000 AS order_id, '${letter}' AS note FROM (${orders}) LIMIT 50`;
    await writeRows(rows('b'), join(folder.path, 'b.parquet'));
    await writeRows(rows('a'), file);
    const { ask } = await serve();
    const counts = `{ ${['a', 'b'].map((note) => `${note}: orders(filter: { note: { eq: "${note}" } }) { totalCount }`)} }`;
    const changed = (await stat(file)).mtime;
    expect((await ask(counts)).data).toEqual({ a: { totalCount: 50 }, b: { totalCount: 0 } });
    await overwrite(0, await readFile(join(folder.path, 'b.parquet')));
    await utimes(file, changed, changed);
    expect((await ask(counts)).data).toEqual({ a: { totalCount: 0 }, b: { totalCount: 50 } });
  });

  test('Without rows it is an empty list.', async () => {
    await writeRows(`${orders} WHERE false`, file);
    expect((await (await serve()).ask(query)).data).toEqual({ orders: { totalCount: 0, nodes: [] } });
  });

  test('With many small row groups it is whole.', async () => {
    await runSql(`COPY (${orders}) TO '${file}' (FORMAT parquet, ROW_GROUP_SIZE 100, COMPRESSION zstd)`);
    expect(await expectWholeOrError(await serve())).toBe('whole');
  });

  test('Names that differ in case only never mix their columns up.', async () => {
    await writeRows(`SELECT order_id, note, upper(note) AS "Note" FROM (${orders})`, file);
    const result = await (await serve()).ask('{ order(orderId: "1") { note } }');
    expect(result.data).toEqual({ order: { note: 'c4ca4238a0b923820dcc509a6f75849b' } });
  });
});
