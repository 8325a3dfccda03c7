import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine, LocatedRows } from '../../core/engines/engine.ts';
import type { ModelObject } from '../../core/model/model.ts';
import type { Check, CheckRule } from '../../core/quality/check.ts';
import { runChecks } from '../../core/quality/run.ts';
import { identifier, sql } from '../../core/query/sql/fragment.ts';
import { makeFolder, type ServedFiles, serveFiles } from '../core/engines/serve-files.ts';
import { csvCell } from './generated-mesh.ts';

const objects = `
  - name: orders
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: note, logicalType: string }
      - { name: price, logicalType: number, physicalType: 'DECIMAL(10,2)' }
      - { name: at, logicalType: timestamp, physicalType: TIMESTAMP }
`;

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

/** Rows of which every seventh has a price that cannot be read, with the lines at which they begin. */
function writeRows(count: number, write: (row: number, price: string) => string, first: number) {
  const bad: { readonly row: number; readonly line: number }[] = [];
  let text = '';
  let line = first;
  for (let row = 1; row <= count; row++) {
    const isBad = row % 7 === 0;
    const written = write(row, isBad ? '1.239' : '1.50');
    // Lines without anything before it belong to no row.
    const blank = /^\n*/.exec(written)?.[0].length ?? 0;
    if (isBad) bad.push({ row, line: line + blank });
    text += written;
    line += written.split('\n').length - 1;
  }
  return { text, bad };
}

const notes = ['plain', 'a, b', 'two\nlines', '"said"', '\n\nthree\n', ''];
const noteOf = (row: number): string => notes[row % notes.length] ?? '';

async function locate(format: 'csv' | 'json' | 'parquet', limit: number) {
  served = await serveFiles(folder.path, { objects, format });
  const [object] = served.domain.objects;
  if (object === undefined) throw new Error('There is no object.');
  return await served.engine.locate(object, unreadablePrices(served.engine, object, limit));
}

function unreadablePrices(engine: Engine, { domain, typeName }: ModelObject, limit: number): LocatedRows {
  const flag = engine.unreadable({ domain, object: typeName }).get('price')?.flag ?? '';
  return { alias: 'sought', where: sql`${identifier('sought')}.${identifier(flag)}`, limit };
}

describe('Where values are that cannot be read', () => {
  test('is the row and the line of CSV, whatever stands between.', async () => {
    const write = (row: number, price: string) =>
      `${row % 5 === 0 ? '\n' : ''}${row},${csvCell(noteOf(row))},${price},2026-01-01\n`;
    const { text, bad } = writeRows(5000, write, 2);
    await writeFile(join(folder.path, 'orders.csv'), `id,note,price,at\n${text}`);
    expect(await locate('csv', 1000)).toEqual(bad);
  });

  test('is the row and the line of objects of JSON, one a line or in an array over many.', async () => {
    const one = (row: number, price: string) =>
      JSON.stringify({ id: row, note: noteOf(row), price: Number(price), at: '2026-01-01', more: [{ a: '}]' }] });
    const lines = writeRows(500, (row, price) => `${one(row, price)}\n`, 1);
    await writeFile(join(folder.path, 'orders.json'), lines.text);
    expect(await locate('json', 1000)).toEqual(lines.bad);
    await served?.close();
    const pretty = (row: number, price: string) =>
      `${JSON.stringify(JSON.parse(one(row, price)), undefined, 2)}${row === 500 ? '' : ','}\n`;
    const array = writeRows(500, pretty, 2);
    await writeFile(join(folder.path, 'orders.json'), `[\n${array.text}]\n`);
    expect(await locate('json', 3)).toEqual(array.bad.slice(0, 3));
  });

  test('is looked for no longer than somebody waits, and nothing else waits for it.', async () => {
    await writeFile(
      join(folder.path, 'orders.csv'),
      `id,note,price,at\n${'1,plain,1.50,2026-01-01\n'.repeat(1_500_000)}`,
    );
    served = await serveFiles(folder.path, { objects, format: 'csv' });
    const [object] = served.domain.objects;
    if (object === undefined) throw new Error('There is no object.');
    const started = performance.now();
    const given = { ...unreadablePrices(served.engine, object, 5), signal: AbortSignal.timeout(50) };
    await expect(served.engine.locate(object, given)).rejects.toThrow();
    const atOnce = performance.now() - started;
    await served.engine.locate(object, unreadablePrices(served.engine, object, 5));
    expect(atOnce).toBeLessThan((performance.now() - started) / 2);
  });

  test('is told by the check of values, with how many there are; other rules say what they left out.', async () => {
    await mkdir(join(folder.path, 'parts'));
    const head = 'id,note,price,at\n';
    await writeFile(join(folder.path, 'parts/a.csv'), `${head}1,"x\ny",1.239,2026-01-01\n2,,1.5,soon\n`);
    await writeFile(join(folder.path, 'parts/b.csv'), `${head}3,,1e9,2026-01-02\n4,,-1,2026-01-02\n`);
    served = await serveFiles(folder.path, {
      objects: objects.replace('- name: orders', '- name: orders\n    physicalName: "parts/*"'),
      format: 'csv',
    });
    const rules: readonly CheckRule[] = [
      { kind: 'values' },
      {
        kind: 'rows',
        path: [{ kind: 'field', name: 'price' }],
        test: {
          kind: 'bound',
          is: 'below',
          limit: { text: '0', storage: { kind: 'decimal', precision: 10, scale: 2 } },
        },
        expect: [{ operator: 'mustBe', value: 0 }],
        unit: 'rows',
      },
      { kind: 'age', of: 'newest', field: 'at', atMost: { months: 0, days: 3, seconds: 0 } },
    ];
    const verdicts = await runChecks(rules.map(checkOf), {
      mesh: served.mesh,
      engines: served.engine,
      now: new Date('2026-01-03T00:00:00Z'),
      samples: { count: 3, maskKeys: { inner: 'inner', outer: 'outer' } },
    });
    expect(verdicts.map(({ outcome, measured, reason }) => ({ outcome, measured, reason }))).toEqual([
      {
        outcome: 'fail',
        measured: 2,
        reason:
          'Not every value can be read as the type of its property: price in 2 rows, at in 1 row. price: row 1 (line 2) of a.csv, row 1 (line 2) of b.csv. at: row 2 (line 4) of a.csv.',
      },
      { outcome: 'fail', measured: 1, reason: '2 rows hold a value that cannot be read, which was not compared.' },
      {
        outcome: 'pass',
        measured: 86400,
        reason: 'One row holds a value that cannot be read, which was not compared.',
      },
    ]);
  });
});

function checkOf(rule: CheckRule, index: number): Check {
  return {
    id: `shop.files/orders/${index}`,
    contractId: 'shop.files',
    contractVersion: '1.0.0',
    domain: 'shop',
    object: 'orders',
    typeName: 'Order',
    origin: 'schema',
    rule,
    severity: 'error',
    name: String(index),
    sentence: 'It holds.',
    at: { file: 'shop.odcs.yaml', line: 1, column: 1 },
  };
}
