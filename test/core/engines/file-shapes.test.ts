import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findData } from '../../../cli/init/find-data.ts';
import { FileVersions } from '../../../core/engines/duckdb/files/file-versions.ts';
import { inspectFiles } from '../../../core/engines/duckdb/inspect/inspect.ts';
import { defaultEngineSettings } from '../../../core/engines/engine.ts';
import { sql } from '../../../core/query/sql/fragment.ts';
import { makeFolder, type ServedFiles, serveFiles, writeRows } from './serve-files.ts';

const objects = `
  - name: t
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: a, logicalType: string }
      - { name: n, logicalType: number, physicalType: 'DECIMAL(10,2)' }
`;
const question = '{ ts(orderBy: [{ field: id }]) { totalCount nodes { id a n } } }';
const row = (id: number, a: string | null, n: string | null) => ({ id: String(id), a, n });

let folder: Awaited<ReturnType<typeof makeFolder>>;
let count = 0;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => await folder?.remove());

/** A text is written as it is; a query as Parquet. */
type Files = Readonly<Record<string, string | Buffer | { readonly query: string }>>;

async function writeFiles(files: Files): Promise<string> {
  const path = join(folder.path, String(count++));
  for (const [name, content] of Object.entries(files)) {
    const file = join(path, name);
    await mkdir(dirname(file), { recursive: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) await writeFile(file, content);
    else await writeRows(content.query, file);
  }
  return path;
}

interface Served {
  readonly rows: unknown;
  /** Why there are none, as operators are told. */
  readonly reasons: readonly string[];
}

async function serve(files: Files, path: string): Promise<Served> {
  const extension = /\.(csv|json|parquet)/.exec(path)?.[1];
  const format = extension === 'csv' || extension === 'json' ? extension : 'parquet';
  const served: ServedFiles = await serveFiles(await writeFiles(files), { objects, format, path });
  try {
    const { data } = await served.ask(question);
    const list = data?.ts as { readonly nodes: unknown; readonly totalCount: number } | null | undefined;
    return { rows: list?.nodes ?? null, reasons: served.subgraph.diagnose().map(({ reason }) => reason) };
  } finally {
    await served.close();
  }
}

const typed = (id: number, a: string, n: string) => ({ query: `SELECT ${id} AS id, ${a} AS a, ${n} AS n` });
const price = "CAST('12345678.91' AS DECIMAL(10,2))";

describe('Files are served as they are', () => {
  test.each<readonly [string, Files, string, readonly object[]]>([
    [
      'folders of paths are columns',
      { 'a=01/t.csv': 'id,n\n1,2\n', 'a=x%20y/t.csv': 'id,n\n2,3\n' },
      './a=*/t.csv',
      [row(1, '01', '2.00'), row(2, 'x y', '3.00')],
    ],
    ['and texts', { 'id=01/t.csv': 'a,n\nx,2\n' }, './id=*/t.csv', [row(1, 'x', '2.00')]],
    [
      'in Parquet too',
      { 'a=2024-01-01/t.parquet': { query: `SELECT 1 AS id, ${price} AS n` } },
      './a=*/t.parquet',
      [row(1, '2024-01-01', '12345678.91')],
    ],
    ['but replace no column of a file', { 'a=NL/t.csv': 'id,a,n\n1,x,2\n' }, './a=NL/t.csv', [row(1, 'x', '2.00')]],
    [
      'nor one of Parquet',
      { 'id=7/t.parquet': typed(1, "'x'", price) },
      './id=7/t.parquet',
      [row(1, 'x', '12345678.91')],
    ],
    ['nor a member of JSON', { 'id=7/t.json': '{"id":1,"a":"x","n":2}' }, './id=*/t.json', [row(1, 'x', '2.00')]],
    ['JSON without objects has no rows', { 't.json': '[]' }, './t.json', []],
    ['and so has an empty file', { 't.json': ' \n' }, './t.json', []],
    [
      'a file of a glob may be empty',
      { 't-1.csv': 'id,a,n\n1,x,2\n', 't-2.csv': 'id,a,n\n', 't-3.csv': '' },
      './t-*.csv',
      [row(1, 'x', '2.00')],
    ],
    [
      'an older file lacks a column',
      { 't-1.csv': 'id,a\n1,x\n', 't-2.csv': 'n,id,a\n3,2,y\n' },
      './t-*.csv',
      [row(1, 'x', null), row(2, 'y', '3.00')],
    ],
    [
      'wider numbers are exact',
      { 't-1.parquet': typed(1, "'x'", price), 't-2.parquet': typed(2, "'y'", 'CAST(2 AS DECIMAL(18,6))') },
      './t-*.parquet',
      [row(1, 'x', '12345678.91'), row(2, 'y', '2.00')],
    ],
    [
      'names in quotes, with line ends and a mark',
      { 't.csv': '\uFEFF"id","a",n,"an\nother"\n1,"x\ny",2,\n' },
      './t.csv',
      [row(1, 'x\ny', '2.00')],
    ],
    ['packed', { 't.csv.gz': gzipSync('id,a,n\n1,x,2\n') }, './t.csv.gz', [row(1, 'x', '2.00')]],
  ])('%s', async (_, files, path, rows) => {
    expect(await serve(files, path)).toEqual({ rows, reasons: [] });
  });
});

describe('Files that would be read otherwise are refused', () => {
  test.each<readonly [string, Files, string, string]>([
    [
      'the header would be a row',
      { 't.csv': '\nid,a,n\n1,x,2\n' },
      './t.csv',
      't.csv begins with an empty line, where the names of its columns belong.',
    ],
    [
      'packed as well',
      { 't.csv.gz': gzipSync('\r\nid,a,n\r\n1,x,2\r\n') },
      './t.csv.gz',
      't.csv.gz begins with an empty line, where the names of its columns belong.',
    ],
    [
      'two columns have one name',
      { 't.csv': 'id,a,n,"a"\n1,x,2,y\n' },
      './t.csv',
      'The column a is more than once in the header of t.csv.',
    ],
    [
      'a file is written otherwise',
      { 't-1.csv': 'id,a,n\n1,x,2\n', 't-2.csv': 'id;a;n\n2;y;3\n' },
      './t-*.csv',
      't-2.csv has none of the columns that the contract promises.',
    ],
    [
      'a file has no key',
      { 't-1.csv': 'id,a,n\n1,x,2\n', 't-2.csv': 'a,n\ny,3\n' },
      './t-*.csv',
      'The column id of property id, a key, is missing in t-2.csv.',
    ],
    [
      'nor one of Parquet',
      { 't-1.parquet': typed(1, "'x'", price), 't-2.parquet': { query: "SELECT 'y' AS a" } },
      './t-*.parquet',
      'The column id of property id, a key, is missing in t-2.parquet.',
    ],
    [
      'decimals would become floats',
      { 't-1.parquet': typed(1, "'x'", price), 't-2.parquet': typed(2, "'y'", 'CAST(0.1 AS FLOAT)') },
      './t-*.parquet',
      'The column n is DECIMAL(10,2) in t-1.parquet, which is not exact as FLOAT, the type of all files together.',
    ],
    [
      'floats would become other floats',
      { 't-1.parquet': typed(1, "'x'", 'CAST(0.1 AS FLOAT)'), 't-2.parquet': typed(2, "'y'", 'CAST(0.1 AS DOUBLE)') },
      './t-*.parquet',
      'The column n is FLOAT in t-1.parquet, which is not exact as DOUBLE, the type of all files together.',
    ],
    [
      'long numbers would become floats',
      {
        't-1.parquet': { query: "SELECT 9007199254740993 AS id, 'x' AS a, 1.5 AS n" },
        't-2.parquet': { query: "SELECT CAST(2 AS DOUBLE) AS id, 'y' AS a, 2.5 AS n" },
      },
      './t-*.parquet',
      'The column id is BIGINT in t-1.parquet, which is not exact as DOUBLE, the type of all files together.',
    ],
    [
      'a column is in some files and in all paths',
      { 'a=1/id=2/t.csv': 'id,n\n1,2\n' },
      './*/*/t.csv',
      'The column id is in the files, and in their paths besides.',
    ],
  ])('%s', async (_, files, path, reason) => {
    const { rows, reasons } = await serve(files, path);
    expect({ rows, reason: reasons.join(' ') }).toEqual({ rows: null, reason });
  });
});

test('Drafts, versions, places of rows and answers are of the same files.', async () => {
  const one = (id: number) => `id,a,n\n${id},x,1\n`;
  const path = await writeFiles({
    't/1.csv': one(1),
    't/.2.csv': one(2),
    't/3.CSV': one(3),
    't/4.csv.bak': one(4),
    't/5.csv/inside.csv': one(5),
    't/b/6.csv': one(6),
    'elsewhere/7.csv': one(7),
  });
  await symlink(join(path, 'elsewhere/7.csv'), join(path, 't/link.csv'));
  await symlink(join(path, 'elsewhere/8.csv'), join(path, 't/lost.csv'));
  const served = await serveFiles(path, { objects, format: 'csv', path: './t/*.csv' });
  const versions = new FileVersions();
  const pattern = join(path, 't/*.csv');
  try {
    const { data } = await served.ask(question);
    expect(data?.ts).toMatchObject({ nodes: [1, 2, 7].map((id) => row(id, 'x', '1.00')) });
    const [object] = served.domain.objects;
    if (object === undefined) throw new Error('There is no object.');
    const files = ['.2.csv', '1.csv', 'link.csv'];
    expect((await versions.files(object)).map((file) => file.slice(pattern.length - 5))).toEqual(files);
    const places = await served.engine.locate(object, { alias: 'x', where: sql`TRUE`, limit: 10 });
    expect(places.map(({ file }) => file)).toEqual(files);
    const found = await findData([pattern], undefined);
    const inspection = await inspectFiles({
      files: found.kind === 'files' ? found.files : [],
      roots: [path],
      settings: { ...defaultEngineSettings, threads: 1 },
      objects: [],
    });
    const [table] = inspection.tables;
    if (table === undefined) throw new Error('There is no draft.');
    const rows = await inspection.ask(sql`SELECT CAST(id AS VARCHAR) FROM ${table.relation} ORDER BY 1`);
    expect(rows).toEqual([['1'], ['2'], ['7']]);
    await inspection.close();
    const inFolder = await findData([join(path, 't')], undefined);
    const names = inFolder.kind === 'files' ? inFolder.files.map((file) => file.path.slice(pattern.length - 5)) : [];
    expect(names).toEqual(['1.csv', '3.CSV', 'link.csv']);
  } finally {
    await versions.close();
    await served.close();
  }
});
