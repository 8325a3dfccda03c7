import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startConcord } from '../../cli/run-concord.ts';
import { ask } from '../../gateway/ask.ts';
import {
  createWorkspace,
  keyOf,
  referencesOf,
  type Workspace,
  type WrittenProperty,
  withoutProgress,
} from './workspace.ts';

/** Each starts several processes. */
vi.setConfig({ testTimeout: 240_000 });

const workspaces: Workspace[] = [];

async function workspaceOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Workspace> {
  const workspace = await createWorkspace(files);
  workspaces.push(workspace);
  return workspace;
}

afterEach(async () => {
  await Promise.all(workspaces.splice(0).map((workspace) => workspace.remove()));
});

const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${row(index + 1)}\n`).join('');

/** The name and type of each property, nested ones with those that are in them. */
function typesOf(properties: readonly WrittenProperty[]): unknown[] {
  return properties.map(({ name, physicalType, properties: members, items }) => {
    if (members !== undefined) return [name, typesOf(members)];
    return items === undefined ? [name, physicalType] : [name, 'list of', ...typesOf([{ ...items, name: 'item' }])];
  });
}

describe('a file of JSON', () => {
  test('is drafted with its nested values, and answers queries into them.', async () => {
    const visits = [
      {
        id: 'a',
        at: '2026-01-02T10:00:00Z',
        user: { name: 'Ann', age: 30 },
        tags: ['x'],
        steps: [{ kind: 'in', n: 1 }],
      },
      { id: 'b', at: '2026-01-03T10:00:00Z', user: { name: 'Bob', age: 31 }, tags: [], steps: [], score: 1.5 },
    ];
    const workspace = await workspaceOf({ 'data/visits.json': JSON.stringify(visits) });
    const made = await workspace.run('init', 'data/visits.json', '--domain', 'web');
    expect({ code: made.code, errors: withoutProgress(made.stderr) }).toEqual({ code: 0, errors: '' });
    const [object] = (await workspace.contract('contracts/web/visits.odcs.yaml')).schema;
    expect(typesOf(object?.properties ?? [])).toEqual([
      ['id', 'VARCHAR'],
      ['at', 'TIMESTAMPTZ'],
      [
        'user',
        [
          ['name', 'VARCHAR'],
          ['age', 'BIGINT'],
        ],
      ],
      ['tags', 'list of', ['item', 'VARCHAR']],
      [
        'steps',
        'list of',
        [
          'item',
          [
            ['kind', 'VARCHAR'],
            ['n', 'BIGINT'],
          ],
        ],
      ],
      ['score', 'DOUBLE'],
    ]);
    const [name] = object?.properties.find((property) => property.name === 'user')?.properties ?? [];
    expect(name, 'the name of a user').toMatchObject({ name: 'name', classification: 'confidential' });
    const server = startConcord(['serve', '--port', '0'], { cwd: workspace.folder });
    try {
      const query =
        '{ visits(filter: { user: { age: { gt: 30 } } }) { nodes { at user { name age } tags steps { kind n } } } }';
      const { body } = await ask(await server.url(), query);
      expect(body.data?.visits).toEqual({
        nodes: [
          {
            at: '2026-01-03T10:00:00Z',
            user: { name: expect.not.stringContaining('Bob'), age: 31 },
            tags: [],
            steps: [],
          },
        ],
      });
    } finally {
      await server.stop();
    }
  });
});

describe('files of CSV', () => {
  test('with other delimiters, quotes in quotes and texts for null are read as they are meant.', async () => {
    const workspace = await workspaceOf({
      'data/payments.csv':
        'id;payer;amount;at\n1;"Jan; de ""Grote""";12.50;2026-01-01 10:00:00\n2;NULL;NA;NULL\n3;Piet;7.25;2026-01-03 09:00:00\n',
      'data/codes.tsv': 'code\tzip\tOrder No\tcount\nA\t01234\t5\t1\nB\t09999\t6\t2\n',
    });
    const made = await workspace.run('init', 'data', '--domain', 'bank');
    expect({ code: made.code, errors: withoutProgress(made.stderr) }).toEqual({ code: 0, errors: '' });
    const payments = await workspace.contract('contracts/bank/payments.odcs.yaml');
    expect(typesOf(payments.schema[0]?.properties ?? [])).toEqual([
      ['id', 'BIGINT'],
      ['payer', 'VARCHAR'],
      ['amount', 'DECIMAL(18,2)'],
      ['at', 'TIMESTAMP'],
    ]);
    expect(payments.servers[0]).toMatchObject({
      customProperties: [
        { property: 'nullValues', value: ['', 'NULL', 'NA'] },
        { property: 'delimiter', value: ';' },
      ],
    });
    const codes = await workspace.contract('contracts/bank/codes.odcs.yaml');
    expect(
      codes.schema[0]?.properties.map(({ name, physicalName, physicalType }) => [name, physicalName, physicalType]),
    ).toEqual([
      ['code', undefined, 'VARCHAR'],
      ['zip', undefined, 'VARCHAR'],
      ['order_no', 'Order No', 'BIGINT'],
      ['count_value', 'count', 'INTEGER'],
    ]);
    expect((await workspace.run('check')).stdout).toContain('0 errors, 0 warnings');
    expect((await workspace.run('test')).code).toBe(0);
    const server = startConcord(['serve', '--port', '0'], { cwd: workspace.folder });
    try {
      const { body } = await ask(
        await server.url(),
        '{ payments(orderBy: [{ field: id }]) { nodes { payer amount at } } codes { nodes { orderNo countValue } } }',
      );
      expect(body.data).toEqual({
        payments: {
          nodes: [
            { payer: 'Jan; de "Grote"', amount: '12.50', at: '2026-01-01T10:00:00Z' },
            { payer: null, amount: null, at: null },
            { payer: 'Piet', amount: '7.25', at: '2026-01-03T09:00:00Z' },
          ],
        },
        codes: {
          nodes: [
            { orderNo: expect.anything(), countValue: 1 },
            { orderNo: expect.anything(), countValue: 2 },
          ],
        },
      });
    } finally {
      await server.stop();
    }
  });

  test('that cannot be read are left out, each with its reason, and the others are drafted.', async () => {
    const workspace = await workspaceOf({
      'data/bytes.csv': new Uint8Array([0x61, 0x0a, 0xc3, 0x28, 0x81, 0x0a]),
      'data/empty.csv': '',
      'data/numbers.csv': '1,2.5\n2,3.5\n3,4.5\n',
      'data/header.csv': 'a,b\n',
      'data/notes.txt': 'not data',
    });
    const { code, stderr, stdout } = await workspace.run('init', 'data');
    expect(withoutProgress(stderr).split('\n')).toEqual([
      'warning: bytes.csv is left out. It is neither in UTF-8 nor in ISO-8859-1, perhaps in Windows-1252: convert it to UTF-8.',
      'warning: empty.csv is left out. It is empty.',
      'warning: numbers.csv is left out. Its first line does not look like the names of columns, which Concord needs there.',
      '',
    ]);
    expect(stdout).toContain('header: 0 rows, 2 properties\n  The table has no rows, so no key could be found.');
    expect(code).toBe(0);
    expect((await workspace.run('check')).code).toBe(0);
  });
});

test('No value of a column that seems personal stands in the draft, also where only the values say it.', async () => {
  const people = rows(
    200,
    (index) => `${index},canary${index % 3}@example.com,canary${index % 2},1999-0${(index % 9) + 1}-01,ok`,
  );
  const workspace = await workspaceOf({ 'data/people.csv': `id,reach,surname,birth_date,state\n${people}` });
  const { stdout } = await workspace.run('init', 'data/people.csv', '--domain', 'crm');
  const text = await workspace.read('contracts/crm/people.odcs.yaml');
  for (const shown of [stdout, text]) {
    expect(shown).not.toContain('canary');
    expect(shown).not.toContain('1999');
  }
  const contract = await workspace.contract('contracts/crm/people.odcs.yaml');
  expect(contract.schema[0]?.properties.map(({ name, classification }) => [name, classification])).toEqual([
    ['id', undefined],
    ['reach', 'confidential'],
    ['surname', 'confidential'],
    ['birth_date', 'restricted'],
    ['state', undefined],
  ]);
});

test('References lead to contracts that there are already, and types that are taken get other names.', async () => {
  const workspace = await workspaceOf({
    'old/customers.csv': `customer_id,state\n${rows(30, (index) => `${index},ok`)}`,
    'new/orders.csv': `order_id,customer_id\n${rows(40, (index) => `${index},${(index % 30) + 1}`)}`,
    'new/customers.csv': `customer_id,points\n${rows(30, (index) => `${index + 100},5`)}`,
  });
  expect((await workspace.run('init', 'old/customers.csv', '--domain', 'crm')).code).toBe(0);
  expect((await workspace.run('init', 'new', '--domain', 'shop')).code).toBe(0);
  const { schema } = await workspace.contract('contracts/shop/new.odcs.yaml');
  expect(schema.flatMap(referencesOf)).toEqual([
    'orders.customer_id → ../crm/customers.odcs.yaml#/schema/customers/properties/customer_id',
  ]);
  expect(await workspace.run('check')).toMatchObject({ code: 0, stderr: '' });
  expect((await workspace.run('sdl', 'shop')).stdout).toContain('type ShopCustomer @key');
});

/** A value of every type that a table of DuckDB can have, by the name of the type. */
const everyType: Readonly<Record<string, string>> = {
  ARRAY: '[1, 2]::INTEGER[2]',
  BIGINT: '9007199254740991::BIGINT',
  BIGNUM: `${'9'.repeat(60)}::BIGNUM`,
  BIT: "'101'::BIT",
  BLOB: "'\\xDE\\xAD'::BLOB",
  BOOLEAN: 'true',
  DATE: "DATE '2026-01-31'",
  DECIMAL: '1.5::DECIMAL(12,3)',
  DOUBLE: '0.1::DOUBLE',
  ENUM: "'a b'::ENUM('a b', 'c')",
  FLOAT: '0.1::FLOAT',
  GEOMETRY: "'POINT (1 2)'::GEOMETRY",
  HUGEINT: '9007199254740991::HUGEINT',
  INTEGER: '7::INTEGER',
  INTERVAL: "INTERVAL '1 month'",
  LIST: "[['a'], [NULL]]",
  MAP: "MAP {'a': {'b': 1}}",
  SMALLINT: '7::SMALLINT',
  STRUCT: "{'a': 1, 'b': {'c': ['x']}, 'i': INTERVAL '1 day', 'j': '{\"k\": 1}'::JSON}",
  TIME: "TIME '10:00:00'",
  'TIME WITH TIME ZONE': "'10:00:00+02'::TIMETZ",
  TIMESTAMP: "TIMESTAMP '2026-01-31 10:00:00'",
  'TIMESTAMP WITH TIME ZONE': "TIMESTAMPTZ '2026-01-31 10:00:00+02'",
  TIMESTAMP_MS: "'2026-01-31 10:00:00'::TIMESTAMP_MS",
  TIMESTAMP_NS: "'2026-01-31 10:00:00'::TIMESTAMP_NS",
  TIMESTAMP_S: "'2026-01-31 10:00:00'::TIMESTAMP_S",
  TIME_NS: "'10:00:00'::TIME_NS",
  TINYINT: '7::TINYINT',
  UBIGINT: '7::UBIGINT',
  UHUGEINT: '7::UHUGEINT',
  UINTEGER: '7::UINTEGER',
  UNION: 'union_value(number := 7)::UNION(number INTEGER, text VARCHAR)',
  USMALLINT: '7::USMALLINT',
  UTINYINT: '7::UTINYINT',
  UUID: "'123e4567-e89b-12d3-a456-426614174000'::UUID",
  VARCHAR: "'text'",
  VARIANT: '7::VARIANT',
  JSON: '\'{"a": [1, null]}\'::JSON',
};

test('What a DuckDB database declares is taken as it is, and columns of every type are drafted.', async () => {
  const workspace = await workspaceOf({});
  const instance = await DuckDBInstance.create(join(workspace.folder, 'shop.duckdb'), {
    storage_compatibility_version: 'latest',
  });
  const connection = await instance.connect();
  for (const statement of [
    "CREATE TYPE mood AS ENUM ('good', 'bad')",
    'CREATE TABLE shops (number INTEGER PRIMARY KEY, name VARCHAR NOT NULL UNIQUE, mood mood, gap MAP(VARCHAR, INTEGER))',
    'CREATE TABLE sales (shop INTEGER REFERENCES shops (number), day DATE, amount DECIMAL(10, 2), PRIMARY KEY (shop, day))',
    'CREATE TABLE lines (line_id BIGINT, shop INTEGER, day DATE, FOREIGN KEY (shop, day) REFERENCES sales (shop, day))',
    "INSERT INTO shops VALUES (1, 'A', 'good', NULL), (2, 'B', 'bad', NULL)",
    "INSERT INTO sales VALUES (1, '2026-01-01', 3.5), (2, '2026-01-01', 4.5)",
    "INSERT INTO lines VALUES (7, 1, '2026-01-01')",
    "COMMENT ON TABLE shops IS 'Where we sell.'",
    `CREATE TABLE everything AS SELECT 1 AS id, ${Object.values(everyType).map((value, index) => `${value} AS c${index}`)}`,
    'INSERT INTO everything (id) VALUES (2)',
  ]) {
    await connection.run(statement);
  }
  const known = await connection.runAndReadAll(
    "SELECT DISTINCT logical_type FROM duckdb_types() WHERE database_name = 'system'",
  );
  // No table has columns of these.
  const others = new Set(['NULL', 'TYPE', 'JSON']);
  expect(
    known
      .getRows()
      .flatMap(([name]) => (others.has(String(name)) ? [] : [String(name)]))
      .toSorted(),
  ).toEqual(
    Object.keys(everyType)
      .filter((name) => !others.has(name))
      .toSorted(),
  );
  connection.closeSync();
  instance.closeSync();
  const made = await workspace.run('init', 'shop.duckdb', '--domain', 'shop');
  expect({ code: made.code, errors: withoutProgress(made.stderr) }).toEqual({ code: 0, errors: '' });
  const { schema, servers } = await workspace.contract('contracts/shop/shop.odcs.yaml');
  expect(servers).toEqual([{ server: 'file', type: 'duckdb', database: '../../shop.duckdb' }]);
  expect(schema.map((object) => [object.name, ...keyOf(object)])).toEqual([
    ['everything', 'id'],
    ['lines', 'line_id'],
    ['sales', 'shop', 'day'],
    ['shops', 'number'],
  ]);
  expect(schema.flatMap(referencesOf)).toEqual(['sales.shop → shops.number']);
  expect(schema[1]?.relationships).toEqual([{ from: ['lines.shop', 'lines.day'], to: ['sales.shop', 'sales.day'] }]);
  const shops = schema.find(({ name }) => name === 'shops');
  expect(shops?.properties).toMatchObject([
    { name: 'number', required: true },
    { name: 'name', required: true, unique: true },
    { name: 'mood', quality: [{ arguments: { validValues: ['good', 'bad'] } }] },
    { name: 'gap', logicalType: 'map' },
  ]);
  expect(schema[0]?.properties).toHaveLength(1 + Object.keys(everyType).length);
  const text = await workspace.read('contracts/shop/shop.odcs.yaml');
  expect(text).not.toContain('left out');
  expect(text).toContain('description: Where we sell.');
  expect(await workspace.run('check')).toMatchObject({ code: 0, stderr: '' });
  expect((await workspace.run('test')).code).toBe(0);
});

test('A DuckDB database whose tables are in other schemas, as those of dbt are, is told with their names.', async () => {
  const workspace = await workspaceOf({});
  const instance = await DuckDBInstance.create(join(workspace.folder, 'dbt.duckdb'));
  const connection = await instance.connect();
  for (const statement of [
    'CREATE SCHEMA main_marts',
    'CREATE SCHEMA main_staging',
    'CREATE TABLE main_marts.orders AS SELECT 1 AS order_id',
    'CREATE VIEW main_staging.raw AS SELECT 1 AS x',
  ]) {
    await connection.run(statement);
  }
  connection.closeSync();
  instance.closeSync();
  const { code, stderr } = await workspace.run('init', 'dbt.duckdb');
  expect(withoutProgress(stderr)).toBe(
    'warning: dbt.duckdb is left out. It has no tables in the schema main, but in: main_marts (1), main_staging (1). Name one by --schema.\nNothing is drafted: none of the data named can be read as rows.\n',
  );
  expect(code).toBe(1);
  expect((await workspace.run('init', 'dbt.duckdb', '--schema', 'main_marts')).code).toBe(0);
});

describe('the command', () => {
  test('replaces nothing unless it is told to, and the same data give the same draft.', async () => {
    const workspace = await workspaceOf({ 'data/a.csv': 'id,x\n1,2\n' });
    expect((await workspace.run('init', 'data/a.csv')).code).toBe(0);
    const first = await workspace.read('contracts/data/a.odcs.yaml');
    await workspace.write('contracts/data/a.odcs.yaml', `${first}# mine\n`);
    const again = await workspace.run('init', 'data/a.csv');
    expect(again).toMatchObject({
      code: 1,
      stderr: 'contracts/data/a.odcs.yaml is there already. Give another --out, or --force to replace it.\n',
    });
    expect(await workspace.read('contracts/data/a.odcs.yaml')).toContain('# mine');
    expect((await workspace.run('init', 'data/a.csv', '--force')).code).toBe(0);
    expect(await workspace.read('contracts/data/a.odcs.yaml')).toBe(first);
    const { stdout } = await workspace.run('init', 'data/a.csv', '--domain', 'data', '--out', '-');
    expect(stdout).toBe(first);
  });

  test.each([
    [[], 'concord init drafts a contract from data'],
    [['nowhere.csv'], 'There is no file or folder nowhere.csv.'],
    [['concord.yaml'], 'concord.yaml is no file that Concord reads'],
    [['empty'], 'The folder empty has no file that Concord reads'],
    [['postgresql://'], 'Write a database as postgresql://host:5432/database.'],
    [['postgresql://localhost:1/shop'], 'The database shop at localhost:1 cannot be read'],
    [['data/a.csv', '--sample', 'few'], '`--sample` takes a whole number of rows'],
    [['data', '--out', 'contracts/x/all.odcs.yaml'], 'The data become 2 contracts'],
  ])('explains what is missing or wrong: %j.', async (args, sentence) => {
    const workspace = await workspaceOf({ 'data/a.csv': 'id\n1\n', 'data/b.json': '[{"id": 1}]', 'empty/x.txt': '' });
    const { code, stderr } = await workspace.run('init', ...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
  });
});
