import { rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, makeFolder, type ServedFiles, serveFiles, writeRows } from './serve-files.ts';

/** Texts that stand in the data, in the path, in names of the contract's physical side; none may reach a client. */
const canaries = {
  value: 'canary-value-4711',
  table: 'canary_table',
  column: 'canary_column',
};

const objects = `
  - name: orders
    physicalName: ${canaries.table}
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: note, physicalName: ${canaries.column}, logicalType: string }
      - { name: amount, logicalType: integer, physicalType: INTEGER }
      - { name: at, logicalType: timestamp, physicalType: TIMESTAMP }
`;
const everything = '{ orders { totalCount nodes { orderId note amount at } } }';

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

async function serve(format: 'csv' | 'parquet'): Promise<ServedFiles> {
  served = await serveFiles(folder.path, { objects, format });
  return served;
}

/** The errors are as coded, and nothing in them tells of data, storage, SQL or the engine. */
function expectSilentError(result: ExecutionResult, codes: readonly string[]): void {
  expect(codes).toContain(codesOf(result)[0]);
  const text = JSON.stringify(result.errors);
  for (const canary of [...Object.values(canaries), folder.path, 'concord-engine-']) expect(text).not.toContain(canary);
  expect(text).not.toMatch(
    /select|from "|read_csv|read_parquet|\.parquet|\.csv|duckdb|varchar|conversion error|\/tmp/i,
  );
}

const csv = (rows: string): string => `order_id,${canaries.column},amount,at\n${rows}\n`;
const file = (format: string): string => join(folder.path, `${canaries.table}.${format}`);

describe('Errors tell clients nothing that only the operator may know', () => {
  test.each([
    ['a value that is no number', `1,x,${canaries.value},2024-01-01`],
    ['a value that is no time', `1,x,1,${canaries.value}`],
    ['a key that is no number', `${canaries.value},x,1,2024-01-01`],
    ['a number beyond its type', `1,${canaries.value},99999999999,2024-01-01`],
    ['a row with too many values', `1,x,1,2024-01-01,${canaries.value},${canaries.value}`],
    ['a quote that is never closed', `1,"${canaries.value},1,2024-01-01`],
  ])('For %s.', async (_name, row) => {
    await writeFile(file('csv'), csv(`7,y,1,2024-01-01\n${row}`));
    const { ask } = await serve('csv');
    expectSilentError(await ask(everything), ['DATA_INVALID', 'CONTRACT_DRIFT', 'DATA_UNREADABLE']);
  });

  test('For a missing file, and the operator learns which.', async () => {
    const { ask, engine } = await serve('parquet');
    expectSilentError(await ask(everything), ['DATA_UNREADABLE']);
    expect(JSON.stringify(engine.states())).toContain(file('parquet'));
  });

  test('For data that drifted, and the operator learns how.', async () => {
    await writeRows(`SELECT 1 AS order_id, '${canaries.value}' AS amount, now() AS at`, file('parquet'));
    const { ask, engine } = await serve('parquet');
    expectSilentError(await ask(everything), ['CONTRACT_DRIFT']);
    expect(engine.states()[0]).toMatchObject({
      differences: [
        `The column ${canaries.column} of property note is missing.`,
        'The column amount is VARCHAR; the contract promises INTEGER.',
      ],
    });
  });

  test('For a file that was cut while it is served.', async () => {
    const row = `1 AS order_id, '${canaries.value}' AS ${canaries.column}, 1 AS amount, TIMESTAMP '2024-01-01' AS at`;
    await writeRows(`SELECT ${row}`, file('parquet'));
    const { ask } = await serve('parquet');
    expect((await ask(everything)).data?.orders).toMatchObject({ totalCount: 1 });
    await truncate(file('parquet'), 200);
    expectSilentError(await ask(everything), ['DATA_UNREADABLE']);
  });

  test('For a file that is gone while it is served.', async () => {
    await writeFile(file('csv'), csv('7,y,1,2024-01-01'));
    const { ask } = await serve('csv');
    expect((await ask(everything)).data?.orders).toMatchObject({ totalCount: 1 });
    await rename(file('csv'), `${file('csv')}.away`);
    expectSilentError(await ask(everything), ['DATA_UNREADABLE']);
  });

  test('For a regular expression that RE2 refuses, and the operator learns why.', async () => {
    await writeFile(file('csv'), csv(`7,${canaries.value},1,2024-01-01`));
    const { ask, reports } = await serve('csv');
    expectSilentError(await ask('{ orders(filter: { note: { regex: "[z" } }) { totalCount } }'), ['BAD_USER_INPUT']);
    expect(String(reports[0])).toContain('missing ]');
  });

  test('For a request whose time is over.', async () => {
    await writeFile(file('csv'), csv(`7,${canaries.value},1,2024-01-01`));
    const { ask } = await serve('csv');
    expectSilentError(await ask(everything, AbortSignal.abort(new DOMException('over', 'TimeoutError'))), [
      'DEADLINE_EXCEEDED',
    ]);
  });

  test('For a request whose client has left.', async () => {
    await writeFile(file('csv'), csv(`7,${canaries.value},1,2024-01-01`));
    const { ask } = await serve('csv');
    const result = await ask(everything, AbortSignal.abort());
    expect(result.data).toEqual({ orders: null });
    expectSilentError(result, ['SUBREQUEST_CANCELLED']);
  });
});
