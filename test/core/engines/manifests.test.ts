import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adoptFile, publishFile } from '../../../cli/publish/publish-file.ts';
import { manifestPath, printManifest, readManifest } from '../../../core/engines/duckdb/files/manifest.ts';
import { codesOf, makeFolder, runSql, type ServedFiles, serveFiles, writeRows } from './serve-files.ts';

const objects = `  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, required: true }
      - { name: label, logicalType: string, physicalType: VARCHAR }
`;
const rows = (count: number, label = 'plain') =>
  `SELECT range::BIGINT AS order_id, '${label}' || range AS label FROM range(${count})`;
const query = '{ orders { totalCount } }';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let served: ServedFiles | undefined;

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  await served?.close();
  served = undefined;
  await folder.remove();
});

const at = (name: string) => join(folder.path, name);

async function writeDatabase(file: string): Promise<void> {
  await runSql(
    `ATTACH '${file}.new' AS made`,
    `CREATE TABLE made.orders AS ${rows(400)}`,
    'CHECKPOINT made',
    'DETACH made',
  );
  await rename(`${file}.new`, file);
}

/** Flips one bit of a byte, in place. */
async function flip(file: string, where: number): Promise<void> {
  const bytes = await readFile(file);
  const index = Math.floor(bytes.length * where);
  bytes.writeUInt8(bytes.readUInt8(index) ^ 4, index);
  await writeFile(`${file}.flipped`, bytes);
  await rename(`${file}.flipped`, file);
}

/** The code of what went wrong, or else the number of rows. */
function resultOf(answer: Awaited<ReturnType<ServedFiles['ask']>> | undefined): unknown {
  const orders = answer?.data?.orders as { readonly totalCount: number } | null | undefined;
  return codesOf(answer ?? {})[0] ?? orders?.totalCount;
}

/** Asks until the object is not being noticed any more as what it was before. */
async function askUntil(expected: unknown): Promise<readonly unknown[]> {
  for (let round = 0; ; round += 1) {
    const answer = await served?.ask(query);
    const found = [resultOf(answer)];
    if (found[0] === expected || round > 60) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const reason = () => served?.engine.states().map((state) => (state.kind === 'unavailable' ? state.reason : state.kind));

describe.each(['parquet', 'csv', 'json', 'duckdb'] as const)('a published file: %s', (kind) => {
  const name = `orders.${kind}`;
  const write = async (file: string) => {
    if (kind === 'duckdb') await writeDatabase(file);
    else await writeRows(rows(400), file);
  };
  const serve = async () => {
    const source = kind === 'duckdb' ? { database: name } : { format: kind };
    served = await serveFiles(folder.path, { objects, ...source });
  };

  test('is never served with a flipped bit, whether it was flipped before or while it is served', async () => {
    await mkdir(at('build'));
    await write(at(`build/${name}`));
    await publishFile(at(`build/${name}`), at(name));
    await serve();
    expect(await askUntil(400)).toEqual([400]);
    for (const where of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      await flip(at(name), where);
      expect(await askUntil('DATA_UNREADABLE')).toEqual(['DATA_UNREADABLE']);
      expect(reason()).toEqual([expect.stringMatching(/Its bytes are not those that its manifest tells of/)]);
      await publishFile(at(`build/${name}`), at(name));
      expect(await askUntil(400)).toEqual([400]);
    }
    await flip(at(name), 0.4);
    await served?.close();
    await serve();
    expect(await askUntil('DATA_UNREADABLE')).toEqual(['DATA_UNREADABLE']);
  });
});

describe('a manifest', () => {
  beforeEach(async () => {
    await writeRows(rows(10), at('build.csv'));
    await publishFile(at('build.csv'), at('orders.csv'));
    served = await serveFiles(folder.path, { objects, format: 'csv' });
  });

  test('refuses what was written over the file without it, and what is shorter, by its size', async () => {
    await writeRows(rows(11), at('orders.csv'));
    expect(await askUntil('DATA_UNREADABLE')).toEqual(['DATA_UNREADABLE']);
    expect(reason()).toEqual([expect.stringMatching(/It has \d+ bytes and its manifest says \d+; publish it again/)]);
  });

  test('of a file that was adopted where it is accepts it', async () => {
    await writeRows(rows(11), at('orders.csv'));
    await adoptFile(at('orders.csv'));
    expect(await askUntil(11)).toEqual([11]);
  });

  test('that is none is refused', async () => {
    for (const text of ['', '{', '{"manifest":1,"accepted":[]}', '{"manifest":2}', ' '.repeat(70_000)]) {
      await writeFile(manifestPath(at('orders.csv')), text);
      await copyFile(at('build.csv'), at('copy.next'));
      await rename(at('copy.next'), at('orders.csv'));
      expect(await askUntil('DATA_UNREADABLE')).toEqual(['DATA_UNREADABLE']);
      expect(reason()).toEqual([expect.stringMatching(/It is no manifest/)]);
      await publishFile(at('build.csv'), at('orders.csv'));
      expect(await askUntil(10)).toEqual([10]);
    }
  });

  test('that is gone leaves the file to be read as it is', async () => {
    await rm(manifestPath(at('orders.csv')));
    await writeRows(rows(12), at('orders.csv'));
    expect(await askUntil(12)).toEqual([12]);
  });

  test('accepts both files while one takes the place of the other', async () => {
    const before = await readManifest(at('orders.csv'));
    await writeRows(rows(20), at('next.csv'));
    const facts = await publishFile(at('next.csv'), at('elsewhere.csv'));
    if (before.kind !== 'present') throw new Error('There is one.');
    await writeFile(manifestPath(at('orders.csv')), printManifest([...before.accepted, facts]));
    expect(await askUntil(10)).toEqual([10]);
    await rename(at('next.csv'), at('orders.csv'));
    expect(await askUntil(20)).toEqual([20]);
  });

  test('is never in the way of those who read while the file is published again and again', async () => {
    const files = [10, 20].map((count) => ({ count, file: at(`build${count}.csv`) }));
    for (const { count, file } of files) await writeRows(rows(count), file);
    const found = new Set<unknown>();
    let isDone = false;
    const reading = (async () => {
      while (!isDone) {
        found.add(resultOf(await served?.ask(query)));
      }
    })();
    for (let round = 0; round < 10; round += 1) {
      await publishFile(files[round % 2]?.file ?? '', at('orders.csv'));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    isDone = true;
    await reading;
    expect([...found].filter((one) => one !== 10 && one !== 20)).toEqual([]);
  });
});

test('files of a glob are compared one by one, and manifests are no data', async () => {
  for (const part of ['a', 'b']) {
    await writeRows(rows(5, part), at(`${part}.build`.replace('.build', '.json')));
    await mkdir(at('parts'), { recursive: true });
    await publishFile(at(`${part}.json`), at(`parts/${part}.json`));
  }
  served = await serveFiles(folder.path, { objects, format: 'json', path: './parts/*.json' });
  expect(await askUntil(10)).toEqual([10]);
  await flip(at('parts/b.json'), 0.5);
  expect(await askUntil('DATA_UNREADABLE')).toEqual(['DATA_UNREADABLE']);
  expect(reason()).toEqual([expect.stringMatching(/parts\/b\.json: Its bytes are not/)]);
});

test('a file that cannot be published leaves what was there, and nothing beside it', async () => {
  await writeRows(rows(3), at('orders.csv'));
  const before = await stat(at('orders.csv'));
  await expect(publishFile(at('missing.csv'), at('orders.csv'))).rejects.toThrow(/ENOENT/);
  await mkdir(at('a-folder.csv'));
  await expect(publishFile(at('a-folder.csv'), at('orders.csv'))).rejects.toThrow();
  expect((await stat(at('orders.csv'))).ino).toBe(before.ino);
  expect((await readdir(folder.path)).toSorted()).toEqual(['a-folder.csv', 'orders.csv']);
});

test('A published database is not served with a log beside it that nobody published.', async () => {
  await writeDatabase(at('orders.duckdb'));
  await adoptFile(at('orders.duckdb'));
  await writeFile(at('orders.duckdb.wal'), 'what somebody wrote last');
  served = await serveFiles(folder.path, { objects, database: 'orders.duckdb' });
  expect(resultOf(await served.ask(query))).toBe('DATA_UNREADABLE');
  expect(String(reason())).toContain('orders.duckdb.wal: No manifest tells of it');
  await rm(at('orders.duckdb.wal'));
  expect(await askUntil(400)).toEqual([400]);
});
