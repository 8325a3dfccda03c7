import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, expect, test, vi } from 'vitest';
import { FileGlobs } from '../../../core/engines/duckdb/files/file-globs.ts';
import { FileVersions } from '../../../core/engines/duckdb/files/file-versions.ts';
import { codesOf, makeFolder, type ServedFiles, serveFiles, writeRows } from './serve-files.ts';

const objects = `
  - name: orders
    properties: [{ name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }]
`;
let served: ServedFiles | undefined;

afterEach(async () => {
  vi.restoreAllMocks();
  await served?.close();
  served = undefined;
});

test('A list of files that could not be begun is begun anew by the next.', async () => {
  const globs = new FileGlobs();
  vi.spyOn(DuckDBInstance, 'create').mockRejectedValueOnce(new Error('Too many open files'));
  await expect(globs.list('/nowhere/*.csv')).rejects.toThrow('Too many open files');
  expect(await globs.list('/nowhere/*.csv')).toEqual([]);
  await globs.close();
});

test('Files that cannot be listed for a while are unavailable for that while, and the process goes on.', async () => {
  const folder = await makeFolder();
  await writeRows('SELECT CAST(1 AS INTEGER) AS order_id', join(folder.path, 'orders.parquet'));
  served = await serveFiles(folder.path, { objects, path: './*.parquet' });
  const { ask, subgraph } = served;
  const question = '{ orders { totalCount } }';
  expect((await ask(question)).errors).toBeUndefined();
  const list = vi.spyOn(FileVersions.prototype, 'now').mockRejectedValue(new Error('Too many open files'));
  await expect.poll(() => subgraph.status().state, { timeout: 6_000 }).toBe('unavailable');
  expect(codesOf(await ask(question))).toEqual(['ENGINE_UNAVAILABLE']);
  list.mockRestore();
  await wait(1_100);
  expect(await ask(question)).toEqual({ data: { orders: { totalCount: 1 } } });
  await folder.remove();
});
