import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { escapeIdentifier } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseContract } from '../../core/contract/read.ts';
import { defaultEngineSettings, type Engines } from '../../core/engines/engine.ts';
import { openEngines } from '../../core/engines/open-engines.ts';
import { anonymous } from '../../core/model/access/viewer.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { createSubgraph, type DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder, runSql } from '../core/engines/serve-files.ts';
import { createDatabase, type Database } from '../postgres/database.ts';

/** Names that would be more than a name if they were not quoted as they must be. */
const hostile = [
  `orders"; COPY (SELECT 1) TO '/tmp/concord-t12'; --`,
  `x"; DROP TABLE canary; --`,
  `"`,
  `""`,
  `"""`,
  `a"b`,
  `a""b`,
  `'`,
  `''; SELECT 1; --`,
  '\\',
  '\\"',
  `\\'; --`,
  '`',
  '$1',
  '$$ $$',
  '?',
  ':name',
  '@x',
  '%s',
  '${1+1}',
  '{object}',
  '{{x}}',
  '/* */',
  '--',
  '-- x',
  ';',
  ';;',
  '(SELECT 1)',
  'a.b',
  '"a"."b"',
  'a b',
  '*',
  'a,b',
  'a=b',
  '[0]',
  '$.a',
  'a->>b',
  'select',
  'SELECT',
  'null',
  'ordinal',
  't0',
  'c0',
  'rowid',
  'CTID_',
  'é',
  'e\u0301',
  'ß',
  'İ',
  '名前',
  '🛒',
  "a'||pg_sleep(9)||'",
  'U&"d"',
  "E'x'",
  '1',
  '1abc',
  '#',
  '&&',
  '<script>',
];

const generated = fc
  .sample(
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...`"'\`;-*/\\$.,()[]{} aB1_%?:@#`), minLength: 1, maxLength: 12 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
    ),
    { seed: 20_260_112, numRuns: 300 },
  )
  .filter((name) => name.isWellFormed());

const columnsPerTable = 12;
/** Engines compare names without regard to case, so each gets a number at its end. */
const all = [...hostile, ...generated].map((name, index) => `${cut(name)}${index}`);

/** What fits into 63 bytes, which is all that PostgreSQL keeps. */
function cut(name: string): string {
  let kept = '';
  for (const character of name) if (Buffer.byteLength(kept + character) <= 55) kept += character;
  return kept;
}

interface Table {
  readonly object: string;
  readonly name: string;
  readonly columns: readonly string[];
}

function contractOf(tables: readonly Table[], server: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown) => JSON.stringify(value).replaceAll('\u007f', '\\u007f');
  const objects = tables.map(
    ({ object, name, columns }) => `  - name: ${object}
    physicalName: ${text(name)}
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
${columns.map((column, index) => `      - { name: column_${index}, physicalName: ${text(column)}, logicalType: string }`).join('\n')}`,
  );
  return `apiVersion: v3.2.0
kind: DataContract
id: shop.names
version: 1.0.0
status: active
servers:
  - ${text(server)}
schema:
${objects.join('\n')}`;
}

function build(tables: readonly Table[], server: Readonly<Record<string, unknown>>, roots: readonly string[]) {
  const { file, issues } = parseContract(contractOf(tables, server), {
    file: 'shop.odcs.yaml',
    absolutePath: '/shop.odcs.yaml',
    domain: 'shop',
  });
  return file === undefined ? { mesh: { domains: [] }, issues } : buildMesh([file], { variables: {}, roots });
}

/** A name that the model refuses, or that cannot even stand in a contract. */
function isRefused(name: string): boolean {
  const server = { server: 's', type: 'postgresql', host: 'h', port: 1, database: 'd', schema: 's' };
  const { issues } = build([{ object: 'names', name, columns: [] }], server, []);
  return issues.some(({ severity }) => severity === 'error');
}

const accepted = all.filter((name) => !isRefused(name));
const tables: readonly Table[] = Array.from({ length: Math.ceil(accepted.length / columnsPerTable) }, (_, index) => {
  const columns = accepted.slice(index * columnsPerTable, (index + 1) * columnsPerTable);
  return { object: `table_${index}`, name: columns[0] ?? '', columns };
});

test('T12: Names with characters that cannot be seen are refused, and those are all.', () => {
  for (const name of ['a\0b', 'a\nb', 'a\u202eb', 'a\u200bb', '\u001b[31m', '\ufeffa', '', ' ', '\u2028']) {
    expect(isRefused(name), JSON.stringify(name)).toBe(true);
  }
  for (const name of hostile) expect(isRefused(name), name).toBe(false);
  expect(accepted.length).toBeGreaterThan(200);
});

/** Creates the tables by quoting of its own, with each cell holding its name. */
function writeTables(quote: (name: string) => string, literal: (text: string) => string, schema: string): string[] {
  return [
    `CREATE TABLE ${schema}.canary AS SELECT 'canary-4711' AS secret`,
    ...tables.map(({ name, columns }) => {
      const cells = columns.map((column) => `CAST(${literal(column)} AS VARCHAR) AS ${quote(column)}`);
      return `CREATE TABLE ${schema}.${quote(name)} AS SELECT CAST(1 AS INTEGER) AS id, ${cells.join(', ')}`;
    }),
  ];
}

async function serve(server: Readonly<Record<string, unknown>>, roots: readonly string[], database?: Database) {
  const { mesh, issues } = build(tables, server, roots);
  const [domain] = mesh.domains;
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (domain === undefined || errors.length > 0) throw new Error(errors.map(({ sentence }) => sentence).join('\n'));
  const { user = '', password = '' } = database?.connection ?? {};
  const engines = await openEngines({
    objects: domain.objects,
    roots,
    settings: { ...defaultEngineSettings, connections: 2 },
    credentials: () => ({ user, password }),
  });
  const subgraph = createSubgraph({
    domain,
    mesh,
    sdl: printSubgraphSdl(domain, mesh),
    engine: engines,
    cursorSecret: 'test',
    report: ({ error }) => {
      throw error;
    },
  });
  return { engines, subgraph };
}

/** Every name in every place that a name has: selected, compared, ordered, grouped and aggregated. */
async function expectRoundTrip(subgraph: DomainSubgraph): Promise<void> {
  for (const { object, columns } of tables) {
    const collection = `${object.replace('_', '')}s`;
    const names = columns.map((_, index) => `column${index}`);
    const filter = columns.map((column, index) => `{ column${index}: { eq: ${JSON.stringify(column)} } }`);
    const order = names.map((name) => `{ field: ${name} }`);
    const query = `{
      rows: ${collection}(filter: { and: [${filter.join(' ')}] }, orderBy: [${order.join(' ')}]) { nodes { ${names.join(' ')} } totalCount }
      groups: ${collection}GroupBy(by: [${names.map((name) => `{ dimension: ${name} }`).join(' ')}]) { nodes { ${names.join(' ')} count } }
      numbers: ${collection}Aggregate { value { ${names.map((name) => `${name} { countDistinct max }`).join(' ')} } }
    }`;
    const { data, errors } = await subgraph.execute({ viewer: anonymous, query });
    expect(errors, `${JSON.stringify(columns)}`).toBeUndefined();
    const row = Object.fromEntries(columns.map((column, index) => [`column${index}`, column]));
    expect(data).toEqual({
      rows: { nodes: [row], totalCount: 1 },
      groups: { nodes: [{ ...row, count: 1 }] },
      numbers: {
        value: Object.fromEntries(
          columns.map((column, index) => [`column${index}`, { countDistinct: 1, max: column }]),
        ),
      },
    });
  }
}

describe('T12: On DuckDB', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let engines: Engines;
  beforeAll(async () => {
    folder = await makeFolder();
  });
  afterAll(async () => {
    await engines?.close();
    await folder?.remove();
  });

  test('each name is only a name, wherever it stands, and no second statement is ever run.', async () => {
    const file = join(folder.path, `it's "a" shop.duckdb`);
    const schema = '"main; DROP"';
    const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
    const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
    await runSql(
      `ATTACH ${literal(file)} AS target`,
      `CREATE SCHEMA target.${schema}`,
      ...writeTables(quote, literal, `target.${schema}`),
      'DETACH target',
    );
    const before = await readFile(file);
    const served = await serve({ server: 's', type: 'duckdb', database: file, schema: 'main; DROP' }, [folder.path]);
    engines = served.engines;
    expect(
      engines
        .of([])
        .states()
        .filter(({ kind }) => kind !== 'ready'),
    ).toEqual([]);
    await expectRoundTrip(served.subgraph);
    expect(before.equals(await readFile(file))).toBe(true);
    expect(await readdir(folder.path)).toEqual([`it's "a" shop.duckdb`]);
    await expect(readdir('/tmp/concord-t12')).rejects.toThrow();
  });
});

const cluster = inject('postgres');
if (cluster === null)
  console.warn('SKIPPED: names on PostgreSQL, because it is absent; they are only tested on DuckDB.');

describe.skipIf(cluster === null)('T12: On PostgreSQL', () => {
  let database: Database;
  let engines: Engines;
  afterAll(async () => {
    await engines?.close();
    await database?.drop();
  });

  test('each name is only a name, wherever it stands, and no second statement is ever run.', async () => {
    if (cluster === null) return;
    database = await createDatabase(cluster, `names "of" it's`);
    const literal = (text: string) => `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
    for (const statement of writeTables(escapeIdentifier, literal, 'public')) await database.run(statement);
    await database.publish();
    const { host, port, database: name } = database.connection;
    const server = { server: 's', type: 'postgresql', host, port, database: name, schema: 'public' };
    const served = await serve(server, [], database);
    engines = served.engines;
    expect(
      engines
        .of([])
        .states()
        .filter(({ kind }) => kind !== 'ready'),
    ).toEqual([]);
    await expectRoundTrip(served.subgraph);
    const [row] = await database.run(
      `SELECT (SELECT secret FROM canary) AS secret, count(*)::int AS tables FROM pg_tables WHERE schemaname = 'public'`,
    );
    expect(row).toEqual({ secret: 'canary-4711', tables: tables.length + 1 });
  });
});
