import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { runChecks } from '../../../core/quality/run.ts';
import { createDatabase, type Database } from '../../postgres/database.ts';
import { codesOf } from './serve-files.ts';
import { type ServedTables, serveTables } from './serve-tables.ts';

const cluster = inject('postgres');

/** A column of one type under a contract's type: what it holds, what of it is served, and what is not. */
interface Kind {
  readonly column: string;
  readonly promise: string;
  /** SQL literals with what is served. */
  readonly fit: readonly (readonly [string, unknown])[];
  readonly unfit: readonly string[];
}

const decimal = "logicalType: number, physicalType: 'DECIMAL(10,2)'";
const int = 'logicalType: integer, physicalType: INTEGER';
const bigint = 'logicalType: integer, physicalType: BIGINT';
const double = 'logicalType: number, physicalType: DOUBLE';
const local = 'logicalType: timestamp, physicalType: TIMESTAMP';
const zoned = 'logicalType: timestamp, physicalType: TIMESTAMPTZ';
const kinds: readonly Kind[] = [
  {
    column: 'numeric(18,6)',
    promise: decimal,
    fit: [
      ['1.5', '1.50'],
      ['-99999999.99', '-99999999.99'],
      ['0', '0.00'],
    ],
    unfit: ['0.004', '100000000', '-1.001'],
  },
  {
    column: 'numeric',
    promise: decimal,
    fit: [
      ['1.500', '1.50'],
      ['7', '7.00'],
    ],
    unfit: ["'NaN'", "'Infinity'", '0.0000001', '1e40'],
  },
  {
    column: 'double precision',
    promise: decimal,
    fit: [
      ['1.5', '1.50'],
      ['0.1', '0.10'],
    ],
    unfit: ["'NaN'", '0.001', '1e300'],
  },
  { column: 'bigint', promise: decimal, fit: [['12', '12.00']], unfit: ['100000000'] },
  {
    column: 'text',
    promise: decimal,
    fit: [
      ["'1.5'", '1.50'],
      ["'-7'", '-7.00'],
    ],
    unfit: ["'1.239'", "'abc'", "''", "'1e3'", "'$1'"],
  },
  {
    column: 'bigint',
    promise: int,
    fit: [
      ['7', 7],
      ['2147483647', 2147483647],
    ],
    unfit: ['2147483648', '-9999999999'],
  },
  {
    column: 'numeric(12,3)',
    promise: int,
    fit: [
      ['7.000', 7],
      ['-3', -3],
    ],
    unfit: ['1.5', '99999999.999'],
  },
  { column: 'numeric', promise: bigint, fit: [['7', 7]], unfit: ['1e30', '0.5', "'NaN'"] },
  { column: 'double precision', promise: int, fit: [['7', 7]], unfit: ['1.5', "'NaN'", '1e300'] },
  {
    column: 'varchar(40)',
    promise: int,
    fit: [
      ["'42'", 42],
      ["'-7'", -7],
    ],
    unfit: ["'1.5'", "'1e3'", "'true'", "'99999999999'", "'x'"],
  },
  {
    column: 'numeric',
    promise: double,
    fit: [
      ['0.1', 0.1],
      ['12.25', 12.25],
    ],
    unfit: ['0.12345678901234567890123', "'NaN'", '1e400'],
  },
  { column: 'bigint', promise: double, fit: [['5', 5]], unfit: ['9007199254740993'] },
  {
    column: 'text',
    promise: double,
    fit: [
      ["'1.5e3'", 1500],
      ["'.5'", 0.5],
    ],
    unfit: ["'NaN'", "'1e999'", "'1,5'"],
  },
  {
    column: 'double precision',
    promise: 'logicalType: number, physicalType: REAL',
    fit: [
      ['0.5', 0.5],
      ['0.1', 0.1],
    ],
    unfit: ['0.123456789012', '1e300'],
  },
  {
    column: 'text',
    promise: 'logicalType: boolean',
    fit: [
      ["'true'", true],
      ["'FALSE'", false],
    ],
    unfit: ["'7'", "'yes'", "''"],
  },
  {
    column: 'text',
    promise: 'logicalType: date',
    fit: [["'2024-02-29'", '2024-02-29']],
    unfit: ["'2023-02-29'", "'2024-13-01'", "'01.02.2024'", "'2024-02-29T12:00:00'"],
  },
  {
    column: 'timestamp',
    promise: 'logicalType: date',
    fit: [["'2024-02-29 00:00'", '2024-02-29']],
    unfit: ["'2024-02-29 12:00'"],
  },
  {
    column: 'text',
    promise: 'logicalType: time',
    fit: [["'09:30:00'", '09:30:00']],
    unfit: ["'25:00:00'", "'noon'", "'09:30:00+02'"],
  },
  { column: 'timetz', promise: 'logicalType: time', fit: [["'09:30:00+00'", '09:30:00']], unfit: ["'09:30:00+02'"] },
  {
    column: 'text',
    promise: local,
    fit: [
      ["'2026-01-01T10:00:00'", '2026-01-01T10:00:00Z'],
      ["'2026-01-01T10:00:00+05:00'", '2026-01-01T05:00:00Z'],
      ["'2026-01-01'", '2026-01-01T00:00:00Z'],
      ["'2026-01-01T10:00:00.123456000'", '2026-01-01T10:00:00.123456Z'],
    ],
    unfit: [
      "'2026-02-30T10:00:00'",
      "'2026-01-01T10:00:00.1234567'",
      "'2026-01-01T10:0000'",
      `'2026-01-01T10:00:00.${'0'.repeat(150)}'`,
      "'soon'",
    ],
  },
  {
    column: 'text',
    promise: zoned,
    fit: [
      ["'2026-01-01T10:00:00+05:00'", '2026-01-01T05:00:00Z'],
      ["'2026-01-01 10:00:00Z'", '2026-01-01T10:00:00Z'],
      ["'2026-01-02T10:00-15:59'", '2026-01-03T01:59:00Z'],
      ["'2026-01-01T10:00+1559'", '2025-12-31T18:01:00Z'],
    ],
    unfit: [
      "'infinity'",
      "'2026-01-01T25:00:00Z'",
      "'2026-01-01T10:00+99'",
      "'2026-01-01T10:00-16:00'",
      "'2026-01-01T10:0000+01'",
    ],
  },
  { column: 'date', promise: local, fit: [["'2026-01-01'", '2026-01-01T00:00:00Z']], unfit: [] },
  {
    column: 'timestamptz',
    promise: `${local}, logicalTypeOptions: { timezone: false, defaultTimezone: Europe/Amsterdam }`,
    fit: [["'2026-07-01T10:00:00Z'", '2026-07-01T10:00:00Z']],
    // The first of the two hours that the clock shows as 02:00 to 03:00.
    unfit: ["'2026-10-25T00:30:00Z'"],
  },
  {
    column: 'text',
    promise: 'logicalType: string, physicalType: UUID',
    fit: [["'0F0E0D0C-0000-4000-8000-000000000001'", '0f0e0d0c-0000-4000-8000-000000000001']],
    unfit: ["'x'", "'0f0e0d0c'"],
  },
];

describe.skipIf(cluster === null)('Values of PostgreSQL that are not of the type that the contract promises', () => {
  let database: Database;
  let served: ServedTables | undefined;

  beforeAll(async () => {
    if (cluster !== null) database = await createDatabase(cluster, 'values');
  });
  afterAll(() => database?.drop());
  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  const serve = async (columns: readonly Kind[]): Promise<ServedTables> => {
    await database.run('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    const contracts: string[] = [];
    for (const [index, { column, promise, fit, unfit }] of columns.entries()) {
      const values = [...fit.map(([literal]) => literal), ...unfit, 'NULL'];
      const rows = values.map((literal, row) => `(${row}, CAST(${literal} AS ${column}))`);
      await database.run(`CREATE TABLE tab${index} (id integer, v ${column}); INSERT INTO tab${index} VALUES ${rows}`);
      contracts.push(`
  - name: tab${index}
    properties:
      - { name: id, ${int}, primaryKey: true }
      - { name: v, ${promise} }
`);
    }
    await database.publish();
    served = await serveTables(database.connection, { objects: contracts.join('') });
    return served;
  };

  test('are an error of their row, and all others are served as they are.', async () => {
    const { ask } = await serve(kinds);
    for (const [index, { column, promise, fit, unfit }] of kinds.entries()) {
      const { data, errors = [] } = await ask(`{ tab${index}s { totalCount nodes { v } } }`);
      const expected = [...fit.map(([, value]) => value), ...unfit.map(() => null), null];
      const what = `${column} under ${promise}`;
      expect([what, data]).toEqual([
        what,
        { [`tab${index}s`]: { totalCount: expected.length, nodes: expected.map((v) => ({ v })) } },
      ]);
      expect([what, codesOf({ errors })]).toEqual([what, unfit.length === 0 ? [] : ['DATA_INVALID']]);
    }
  });

  test('are an error of what would have to read them, and of nothing else.', async () => {
    const { ask } = await serve(kinds);
    for (const [index, { column, promise, fit, unfit }] of kinds.entries()) {
      const what = `${column} under ${promise}`;
      const few = `filter: { id: { in: [${fit.map((_value, row) => `"${row}"`)}] } }`;
      const number = /number|INTEGER|BIGINT/.test(promise);
      const question = (of: string) =>
        number
          ? `{ tab${index}sAggregate${of === '' ? '' : `(${of})`} { value { v { max } } } }`
          : `{ tab${index}sGroupBy(by: [{ dimension: v${promise.includes('timestamp') ? ', grain: DAY' : ''} }] ${of}) { nodes { v count } } }`;
      const all = await ask(question(''));
      expect([what, codesOf(all)]).toEqual([what, unfit.length === 0 ? [] : ['DATA_INVALID']]);
      expect([what, (await ask(question(few))).errors]).toEqual([what, undefined]);
    }
  });

  test('fail the check of values, with the number of their rows.', async () => {
    const { engine, mesh, checks } = await serve(kinds);
    const verdicts = await runChecks(checks, { mesh, engines: engine });
    for (const [index, { column, promise, unfit }] of kinds.entries()) {
      const verdict = verdicts.find(({ check }) => check.typeName === `Tab${index}` && check.name === 'values');
      const what = `${column} under ${promise}`;
      const reason = `Not every value can be read as the type of its property: v in ${unfit.length} ${unfit.length === 1 ? 'row' : 'rows'}.`;
      expect([what, verdict?.outcome, verdict?.reason]).toEqual(
        unfit.length === 0 ? [what, 'pass', undefined] : [what, 'fail', reason],
      );
    }
  });

  test('beyond 38 digits are exact decimals in lists, filters, orders, sums and groups.', async () => {
    const nines = '9'.repeat(78);
    const near = `${'9'.repeat(77)}8`;
    const { ask, engine, mesh, checks } = await serve([
      {
        column: 'numeric(78,0)',
        promise: "logicalType: number, physicalType: 'NUMERIC(78,0)'",
        fit: [
          [nines, nines],
          [near, near],
          [near, near],
          ['-1', '-1'],
        ],
        unfit: [],
      },
      {
        column: 'numeric',
        promise: "logicalType: number, physicalType: 'NUMERIC(90,30)'",
        fit: [['1', `1.${'0'.repeat(30)}`]],
        unfit: ["'NaN'", `0.${'0'.repeat(30)}1`],
      },
      {
        column: 'text',
        promise: "logicalType: number, physicalType: 'NUMERIC(1000,0)'",
        fit: [[`'${'7'.repeat(1000)}'`, '7'.repeat(1000)]],
        unfit: [`'${'7'.repeat(1001)}'`],
      },
    ]);
    expect(
      await ask(`{
        tab0s(orderBy: [{ field: v, direction: DESC }]) { nodes { v } }
        eq: tab0s(filter: { v: { eq: "${near}" } }) { totalCount }
        in: tab0s(filter: { v: { in: ["${nines}", "-1"] } }) { totalCount }
        gt: tab0s(filter: { v: { gt: "${near}" } }) { totalCount }
        between: tab0s(filter: { v: { gt: "${near}.5" } }) { totalCount }
        beyond: tab0s(filter: { v: { gt: "${nines}9" } }) { totalCount }
        tab0sAggregate { value { v { sum min max countDistinct } } }
        small: tab1s(filter: { v: { eq: "1" } }) { totalCount }
        long: tab2s(filter: { v: { eq: "${'7'.repeat(1000)}" } }) { nodes { v } }
      }`),
    ).toEqual({
      data: {
        tab0s: { nodes: [{ v: nines }, { v: near }, { v: near }, { v: '-1' }, { v: null }] },
        eq: { totalCount: 2 },
        in: { totalCount: 2 },
        gt: { totalCount: 1 },
        between: { totalCount: 1 },
        beyond: { totalCount: 0 },
        tab0sAggregate: {
          value: {
            v: {
              sum: (BigInt(nines) + BigInt(near) * 2n - 1n).toString(),
              min: '-1',
              max: nines,
              countDistinct: 3,
            },
          },
        },
        small: { totalCount: 1 },
        long: { nodes: [{ v: '7'.repeat(1000) }] },
      },
    });
    const verdicts = await runChecks(checks, { mesh, engines: engine });
    const outcomes = verdicts.filter(({ check }) => check.name === 'values').map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['pass', 'fail', 'fail']);
  });

  test('add up to no wrong sum, and pass no filter that their rounded form would.', async () => {
    const { ask } = await serve([
      { column: 'numeric(18,6)', promise: decimal, fit: [['0.01', '0.01']], unfit: ['0.004', '0.004'] },
    ]);
    expect(codesOf(await ask('{ tab0sAggregate { value { v { sum } } } }'))).toEqual(['DATA_INVALID']);
    expect(codesOf(await ask('{ tab0s(filter: { v: { gt: "0.001" } }) { totalCount } }'))).toEqual(['DATA_INVALID']);
    const found = await ask(
      '{ zero: tab0s(filter: { v: { eq: "0" } }) { totalCount } one: tab0s(filter: { v: { eq: "0.01" } }) { totalCount } none: tab0s(filter: { v: { isNull: true } }) { totalCount } }',
    );
    expect(found).toEqual({ data: { zero: { totalCount: 0 }, one: { totalCount: 1 }, none: { totalCount: 1 } } });
  });
});
