import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { runChecks } from '../../../core/quality/run.ts';
import { createDatabase, type Database } from '../../postgres/database.ts';
import { type ServedTables, serveTables } from './serve-tables.ts';

const cluster = inject('postgres');

/** A key with a foreign key to it, each as the database and the contract type it. */
interface Pair {
  readonly key: readonly [column: string, promise: string];
  readonly reference: readonly [column: string, promise: string];
  /** SQL literals that are equal, and how the key is shown. */
  readonly equal: readonly [key: string, reference: string, shown: string];
  /** Further texts by which the row is found. */
  readonly also?: readonly string[];
}

const numeric = ['numeric', 'logicalType: number, physicalType: NUMERIC'] as const;
const bigint = ['bigint', 'logicalType: integer, physicalType: BIGINT'] as const;
const cents = ['numeric(10,2)', "logicalType: number, physicalType: 'NUMERIC(10,2)'"] as const;
const text = ['text', 'logicalType: string'] as const;
const uuid = ['uuid', 'logicalType: string, physicalType: UUID'] as const;
const local = ['timestamp', 'logicalType: timestamp, physicalType: TIMESTAMP'] as const;
const zoned = ['timestamptz', 'logicalType: timestamp, physicalType: TIMESTAMPTZ'] as const;
const one = "'0f0e0d0c-0000-4000-8000-00000000000a'";
const pairs: readonly Pair[] = [
  { key: numeric, reference: numeric, equal: ['42', '42.0', '42'], also: ['42.0', '42.000000000'] },
  { key: numeric, reference: bigint, equal: ['42', '42', '42'] },
  { key: bigint, reference: numeric, equal: ['42', '42.000', '42'] },
  {
    key: cents,
    reference: ['numeric(12,4)', "logicalType: number, physicalType: 'NUMERIC(12,4)'"],
    equal: ['1.5', '1.5000', '1.5'],
    also: ['1.50'],
  },
  {
    key: ['numeric(78,0)', "logicalType: number, physicalType: 'NUMERIC(78,0)'"],
    reference: numeric,
    equal: ['1e28', '1e28', `1${'0'.repeat(28)}`],
  },
  { key: bigint, reference: bigint, equal: ['9223372036854775807', '9223372036854775807', '9223372036854775807'] },
  { key: ['integer', 'logicalType: integer, physicalType: INTEGER'], reference: bigint, equal: ['7', '7', '7'] },
  {
    key: ['char(8)', 'logicalType: string'],
    reference: ['char(5)', 'logicalType: string'],
    equal: ["'AB'", "'AB'", 'AB'],
  },
  { key: ['char(8)', 'logicalType: string'], reference: text, equal: ["'AB'", "'AB'", 'AB'] },
  { key: uuid, reference: uuid, equal: [one, one, one.slice(1, -1)], also: [one.slice(1, -1).toUpperCase()] },
  { key: uuid, reference: text, equal: [one, `upper(${one})`, one.slice(1, -1)] },
  { key: text, reference: uuid, equal: [one, one, one.slice(1, -1)] },
  {
    key: ['double precision', 'logicalType: number, physicalType: DOUBLE'],
    reference: numeric,
    equal: ['0.5', '0.5', '0.5'],
  },
  {
    key: ['real', 'logicalType: number, physicalType: REAL'],
    reference: ['real', 'logicalType: number, physicalType: REAL'],
    equal: ['0.1', '0.1', '0.1'],
  },
  {
    key: zoned,
    reference: zoned,
    equal: ["'2026-01-01T00:00:00.123456Z'", "'2026-01-01T02:00:00.123456+02'", '2026-01-01T00:00:00.123456Z'],
  },
  { key: zoned, reference: local, equal: ["'2026-01-01T00:00:00Z'", "'2026-01-01 00:00:00'", '2026-01-01T00:00:00Z'] },
  {
    key: ['bytea', 'logicalType: string, physicalType: BYTEA'],
    reference: ['bytea', 'logicalType: string, physicalType: BYTEA'],
    equal: ["'\\xdead'", "'\\xdead'", '3q0='],
  },
  {
    key: ['date', 'logicalType: date'],
    reference: ['date', 'logicalType: date'],
    equal: ["'2026-01-01'", "'2026-01-01'", '2026-01-01'],
  },
  {
    key: ['boolean', 'logicalType: boolean'],
    reference: ['boolean', 'logicalType: boolean'],
    equal: ['true', 'true', 'true'],
  },
  {
    key: ['mood', 'logicalType: string'],
    reference: ['mood', 'logicalType: string'],
    equal: ["'good'", "'good'", 'good'],
  },
  { key: ['label', 'logicalType: string'], reference: text, equal: ["'x'", "'x'", 'x'] },
  {
    key: ['text COLLATE ci', 'logicalType: string'],
    reference: ['text COLLATE ci', 'logicalType: string'],
    equal: ["'Ab'", "'aB'", 'Ab'],
    also: ['AB'],
  },
];

describe.skipIf(cluster === null)('Keys in PostgreSQL', () => {
  let database: Database;
  let served: ServedTables | undefined;

  beforeAll(async () => {
    if (cluster !== null) database = await createDatabase(cluster, 'keys');
  });
  afterAll(() => database?.drop());
  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  test('have one equality for look-ups, filters, relations both ways, groups and checks.', async () => {
    await database.run(`
      CREATE TYPE mood AS ENUM ('good', 'bad');
      CREATE DOMAIN label AS varchar(9) CHECK (VALUE <> '');
      CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`);
    const contracts: string[] = [];
    for (const [index, { key, reference, equal }] of pairs.entries()) {
      const [keyType, referenceType] = [key[0], reference[0]].map((type) => type.replace(/ COLLATE.*/, ''));
      await database.run(`
        CREATE TABLE key${index} (id ${key[0]});
        INSERT INTO key${index} VALUES (CAST(${equal[0]} AS ${keyType}));
        CREATE TABLE ref${index} (ref_id integer, key_id ${reference[0]});
        INSERT INTO ref${index} VALUES (1, CAST(${equal[1]} AS ${referenceType})), (2, NULL)`);
      contracts.push(`
  - name: key${index}
    properties: [{ name: id, ${key[1]}, primaryKey: true }]
  - name: ref${index}
    properties:
      - { name: ref_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: key_id, ${reference[1]}, relationships: [{ type: foreignKey, to: key${index}.id }] }
`);
    }
    await database.publish();
    served = await serveTables(database.connection, { objects: contracts.join('') });
    const { ask, engine, mesh, checks } = served;
    const verdicts = await runChecks(checks, { mesh, engines: engine });
    for (const [index, { key, reference, equal, also = [] }] of pairs.entries()) {
      const what = `${key[0]} ← ${reference[0]}`;
      const [, , shown] = equal;
      const texts = [shown, ...also];
      const lookUps = texts.map((id, at) => `l${at}: key${index}(id: "${id}") { id }`);
      // Binary values have no filter.
      const asked = key[0] === 'bytea' ? [] : texts;
      const filters = asked.map((id, at) => `f${at}: key${index}s(filter: { id: { in: ["${id}"] } }) { totalCount }`);
      const { data, errors } = await ask(`{
        ${lookUps.join('\n')} ${filters.join('\n')}
        refs: ref${index}s { nodes { key { id } } }
        keys: key${index}s { nodes { ref${index}s { totalCount nodes { refId } } ref${index}sAggregate { value { count } } } }
        ${asked.length === 0 ? '' : `some: ref${index}s(filter: { key: { id: { eq: "${shown}" } } }) { totalCount }`}
        entities: _entities(representations: [{ __typename: "Key${index}", id: "${shown}" }]) { __typename }
      }`);
      expect([what, errors]).toEqual([what, undefined]);
      const found = { id: shown };
      expect([what, data]).toEqual([
        what,
        {
          ...Object.fromEntries(texts.map((_id, at) => [`l${at}`, found])),
          ...Object.fromEntries(asked.map((_id, at) => [`f${at}`, { totalCount: 1 }])),
          refs: { nodes: [{ key: found }, { key: null }] },
          keys: {
            nodes: [
              {
                [`ref${index}s`]: { totalCount: 1, nodes: [{ refId: '1' }] },
                [`ref${index}sAggregate`]: { value: { count: 1 } },
              },
            ],
          },
          ...(asked.length === 0 ? {} : { some: { totalCount: 1 } }),
          entities: [{ __typename: `Key${index}` }],
        },
      ]);
      const dangling = verdicts.find(
        ({ check }) => check.typeName === `Ref${index}` && check.rule.kind === 'reference',
      );
      expect([what, dangling?.outcome]).toEqual([what, 'pass']);
    }
  });

  test('may be absent, and so may everything that an order could be made of.', async () => {
    await database.run(`
      CREATE TYPE place AS (city text);
      CREATE TABLE heaps AS SELECT ROW('Riga')::place AS place, ARRAY[1, 2] AS numbers FROM generate_series(1, 3)`);
    await database.publish();
    served = await serveTables(database.connection, {
      objects: `
  - name: heaps
    properties:
      - { name: place, logicalType: object, properties: [{ name: city, logicalType: string }] }
      - { name: numbers, logicalType: array, items: { name: n, logicalType: integer, physicalType: INTEGER } }
`,
    });
    const row = { place: { city: 'Riga' }, numbers: [1, 2] };
    expect(await served.ask('{ heaps(first: 2) { totalCount nodes { place { city } numbers } } }')).toEqual({
      data: { heaps: { totalCount: 3, nodes: [row, row] } },
    });
  });
});
