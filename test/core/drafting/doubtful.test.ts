import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectFiles } from '../../../core/engines/duckdb/inspect/inspect.ts';
import { defaultEngineSettings } from '../../../core/engines/engine.ts';
import { identifier, sql } from '../../../core/query/sql/fragment.ts';
import { makeFolder } from '../engines/serve-files.ts';

/** What a draft says of each column: its physical type, then its format or why it is text; and the first row as texts. */
async function draft(file: string, text: string): Promise<unknown> {
  const folder = await makeFolder();
  const path = join(folder.path, file);
  await writeFile(path, text);
  const format = file.endsWith('.json') ? 'json' : 'csv';
  const inspection = await inspectFiles({
    files: [{ name: 't', path, format }],
    roots: [folder.path],
    settings: { ...defaultEngineSettings, threads: 1 },
    objects: [],
  });
  try {
    const [table] = inspection.tables;
    if (table === undefined) throw new Error(inspection.refused[0]?.reason);
    const columns = table.columns.map(({ shape, format: written, kept }) => [
      shape.kind === 'scalar' ? shape.physicalType : shape.kind,
      ...(written === undefined ? [] : Object.values(written)),
      ...(kept === undefined ? [] : [kept.reason]),
    ]);
    const cells = table.columns.map(({ name }) => sql`CAST(${identifier(name)} AS VARCHAR)`);
    const [row] = await inspection.ask(
      sql`SELECT ${cells.reduce((all, cell) => sql`${all}, ${cell}`)} FROM ${table.relation} LIMIT 1`,
    );
    return { columns, row };
  } finally {
    await inspection.close();
    await folder.remove();
  }
}

test('Texts of JSON are drafted in the formats of CSV, but not those of members.', async () => {
  const rows = ['13', '14'].map((day) => ({
    a: `${day}-02-2026`,
    b: '1.234,50',
    c: '02-03-2026',
    d: `3 Feb 20${day}`,
    e: { f: `${day}-02-2026` },
    g: [`${day}-02-2026`],
  }));
  expect(await draft('t.json', rows.map((row) => JSON.stringify(row)).join('\n'))).toEqual({
    columns: [
      ['DATE', 'dd-MM-yyyy'],
      ['DECIMAL(18,2)', { decimal: ',', grouping: '.' }],
      ['VARCHAR', 'ambiguous'],
      ['DATE', 'd MMM yyyy'],
      ['object'],
      ['list'],
    ],
    row: ['2026-02-13', '1234.50', '02-03-2026', '2013-02-03', "{'f': 13-02-2026}", '[13-02-2026]'],
  });
});

test.each([
  ['beside decimal commas', '3,50', ['VARCHAR', 'ambiguous'], '1.234'],
  ['beside points', '3.50', ['DECIMAL(18,3)'], '1.234'],
])('Three digits after a point are doubtful %s only.', async (_, amount, column, value) => {
  expect(await draft('t.csv', `a;b;c\n${amount};1.234;1.5\n${amount};12.000;2.125\n`)).toEqual({
    columns: [expect.anything(), column, ['DECIMAL(18,3)']],
    row: ['3.50', value, '1.500'],
  });
});
