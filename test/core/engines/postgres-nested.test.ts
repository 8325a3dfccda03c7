import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { createDatabase, type Database } from '../../postgres/database.ts';
import { codesOf } from './serve-files.ts';
import { type ServedTables, serveTables } from './serve-tables.ts';

const cluster = inject('postgres');

/** A nested column, what its rows hold as SQL, and what of it is served; `undefined` where that is an error. */
interface Kind {
  readonly column: string;
  readonly promise: string;
  readonly select: string;
  readonly rows: readonly (readonly [sql: string, served: unknown])[];
}

const member = (promise: string) => `logicalType: object, properties: [{ name: m, ${promise} }]`;
const list = (promise: string) => `logicalType: array, items: { name: e, ${promise} }`;
const decimal = "logicalType: number, physicalType: 'DECIMAL(10,2)'";
const int = 'logicalType: integer, physicalType: INTEGER';
const double = 'logicalType: number, physicalType: DOUBLE';
const local = 'logicalType: timestamp, physicalType: TIMESTAMP';
const amsterdam = `${local}, logicalTypeOptions: { timezone: false, defaultTimezone: Europe/Amsterdam }`;
const m = (value: unknown) => ({ m: value });
const json = (text: string) => `'${text}'`;

const kinds: readonly Kind[] = [
  {
    column: 'jsonb',
    promise: member(decimal),
    select: '{ m }',
    rows: [
      [json('{"m": 1.5}'), m('1.50')],
      [json('{"m": 1.239}'), undefined],
      [json('{"m": "7"}'), m('7.00')],
      [json('{"m": "x"}'), undefined],
      [json('{"m": true}'), undefined],
      [json('{"m": null}'), m(null)],
      [json('{}'), m(null)],
      [json('null'), null],
      [json('[1]'), undefined],
      [json('7'), undefined],
    ],
  },
  {
    column: 'json',
    promise: member(int),
    select: '{ m }',
    rows: [
      [json('{"m": 7}'), m(7)],
      [json('{"m": 7.0}'), m(7)],
      [json('{"m": "7"}'), m(7)],
      [json('{"m": 1.5}'), undefined],
      [json('{"m": false}'), undefined],
      [json('{"m": 9999999999}'), undefined],
      [json('{"m": {"m": 1}}'), undefined],
    ],
  },
  {
    column: 'jsonb',
    promise: member('logicalType: boolean'),
    select: '{ m }',
    rows: [
      [json('{"m": true}'), m(true)],
      [json('{"m": "false"}'), m(false)],
      [json('{"m": 1}'), undefined],
    ],
  },
  {
    column: 'jsonb',
    promise: member('logicalType: string'),
    select: '{ m }',
    rows: [
      [json('{"m": 1.50}'), m('1.50')],
      [json('{"m": "x"}'), m('x')],
    ],
  },
  {
    column: 'jsonb',
    promise: list(local),
    select: '',
    rows: [
      [json('["2026-01-01T10:00:00+05:00", null]'), ['2026-01-01T05:00:00Z', null]],
      [json('["2026-02-30"]'), undefined],
      [json('{}'), undefined],
      [json('[]'), []],
    ],
  },
  {
    column: 'jsonb',
    promise: `logicalType: map, map: { key: { name: k, ${int} }, value: { name: v, ${decimal} } }`,
    select: '{ key value }',
    rows: [
      [json('{"1": 2}'), [{ key: 1, value: '2.00' }]],
      [json('{"a": 2}'), undefined],
      [json('{"1": 2.001}'), undefined],
    ],
  },
  {
    column: 'wide',
    promise: member(decimal),
    select: '{ m }',
    rows: [
      ['ROW(1.5)', m('1.50')],
      ['ROW(1.239)', undefined],
      ["ROW('NaN')", undefined],
      ['ROW(NULL)', m(null)],
    ],
  },
  {
    column: 'moment',
    promise: member(amsterdam),
    select: '{ m }',
    rows: [
      ["ROW('2026-07-01T10:00:00Z')", m('2026-07-01T10:00:00Z')],
      // The second of the two hours that the clock shows as 02:00 to 03:00.
      ["ROW('2026-10-25T00:30:00Z')", undefined],
      ["ROW('infinity')", undefined],
    ],
  },
  {
    column: 'numeric(18,6)[]',
    promise: list(decimal),
    select: '',
    rows: [
      ['ARRAY[1.5, NULL]', ['1.50', null]],
      ['ARRAY[1.5, 0.004]', undefined],
      ["ARRAY['NaN']::numeric[]", undefined],
      ["'{}'", []],
    ],
  },
  {
    column: 'integer[]',
    promise: list(int),
    select: '',
    rows: [
      ['ARRAY[1, 2]', [1, 2]],
      ['ARRAY[[1, 2], [3, 4]]', undefined],
    ],
  },
  {
    column: 'integer[]',
    promise: `logicalType: array, items: { name: e, ${list(int)} }`,
    select: '',
    rows: [
      [
        'ARRAY[[1, 2], [3, 4]]',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ['ARRAY[1, 2]', undefined],
      ["'{}'", []],
    ],
  },
  {
    column: 'positive[]',
    promise: list(int),
    select: '',
    rows: [['ARRAY[1, 2]::positive[]', [1, 2]]],
  },
  {
    column: 'wide[]',
    promise: `logicalType: array, items: { name: e, ${member(decimal)} }`,
    select: '{ m }',
    rows: [
      ['ARRAY[ROW(1.5)]::wide[]', [m('1.50')]],
      ['ARRAY[ROW(1.5), ROW(1.239)]::wide[]', undefined],
    ],
  },
  // As a column of the type is read.
  {
    column: 'real[]',
    promise: list(double),
    select: '',
    rows: [['ARRAY[0.1, NULL]::real[]', [0.10000000149011612, null]]],
  },
  {
    column: 'timetz[]',
    promise: list('logicalType: time'),
    select: '',
    rows: [
      ["ARRAY['09:30:00+00', NULL]::timetz[]", ['09:30:00', null]],
      ["ARRAY['09:30:00+00', '09:30:00+02']::timetz[]", undefined],
    ],
  },
  {
    column: 'timetz[]',
    promise: list('logicalType: string'),
    select: '',
    rows: [["ARRAY['09:30:00+02']::timetz[]", ['09:30:00+02']]],
  },
  { column: 'money[]', promise: list(decimal), select: '', rows: [['ARRAY[1234.5]::money[]', ['1234.50']]] },
  {
    column: 'inet[]',
    promise: list('logicalType: string'),
    select: '',
    rows: [["ARRAY['10.0.0.1', NULL]::inet[]", ['10.0.0.1/32', null]]],
  },
  {
    column: 'reading',
    promise: `logicalType: object, properties: [{ name: r, ${double} }, { name: i, logicalType: string }, { name: t, logicalType: time }]`,
    select: '{ r i t }',
    rows: [
      ["ROW(0.1, '10.0.0.1', '09:30+00')", { r: 0.10000000149011612, i: '10.0.0.1', t: '09:30:00' }],
      ["ROW(0.1, '10.0.0.1', '09:30+01')", undefined],
      ['ROW(NULL, NULL, NULL)', { r: null, i: null, t: null }],
      ['NULL', null],
    ],
  },
  {
    column: 'reading[]',
    promise: `logicalType: array, items: { name: e, logicalType: object, properties: [{ name: r, ${double} }] }`,
    select: '{ r }',
    rows: [
      ['ARRAY[ROW(0.1, NULL, NULL), NULL]::reading[]', [{ r: 0.10000000149011612 }, null]],
      ["'{}'", []],
      ['NULL', null],
    ],
  },
  {
    column: 'jsonb',
    promise: `logicalType: object, properties: [{ name: a, ${list(`logicalType: object, properties: [{ name: n, ${int} }]`)} }]`,
    select: '{ a { n } }',
    rows: [
      [json('{"a": [{"n": 1}, null, {}]}'), { a: [{ n: 1 }, null, { n: null }] }],
      [json('{"a": [{"n": 1}, {"n": 1.5}]}'), undefined],
      [json('{"a": {"n": 1}}'), undefined],
      [json('{"a": [7]}'), undefined],
    ],
  },
  // What `json` keeps and `jsonb` cannot hold.
  {
    column: 'json',
    promise: 'logicalType: object, physicalType: JSON',
    select: '',
    rows: [
      [json('{"a": [1.50, "x"]}'), { a: [1.5, 'x'] }],
      [String.raw`'{"a": "\u0000"}'`, undefined],
      [String.raw`'{"a": "\\u0000"}'`, { a: String.raw`\u0000` }],
      [String.raw`'{"a": "\ud83d"}'`, undefined],
      [String.raw`'{"a": "\ude00"}'`, undefined],
      [String.raw`'{"a": "\ud83d\ude00"}'`, { a: '😀' }],
      [json('{"a": 1e200000}'), undefined],
      [
        json('{"say \\"1e": "see 1e12345", "b": ["-1E+99999", "\\\\"]}'),
        { 'say "1e': 'see 1e12345', b: ['-1E+99999', '\\'] },
      ],
      [json('{"a": "\\\\", "b": [1,1e200000]}'), undefined],
      [json('{"a": 9007199254740993}'), undefined],
      [json(`${'['.repeat(300)}${']'.repeat(300)}`), undefined],
      [json('null'), null],
    ],
  },
];

describe.skipIf(cluster === null)('Nested values of PostgreSQL', () => {
  let database: Database;
  let served: ServedTables | undefined;

  beforeAll(async () => {
    if (cluster === null) return;
    database = await createDatabase(cluster, 'nested');
    await database.run(`
      CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
      CREATE TYPE wide AS (m numeric(18,6));
      CREATE TYPE moment AS (m timestamptz);
      CREATE TYPE reading AS (r real, i inet, t timetz)`);
    for (const [index, { column, rows }] of kinds.entries()) {
      const values = rows.map(([value], id) => `(${id}, CAST(${value} AS ${column}))`);
      await database.run(`CREATE TABLE t${index} AS SELECT * FROM (VALUES ${values.join(', ')}) AS v(id, v)`);
    }
    await database.publish();
  });
  afterAll(() => database?.drop());
  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  test('are served as they are, or are an error of their own row.', async () => {
    const objects = kinds.map(
      ({ promise }, index) => `
  - name: t${index}
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: v, ${promise} }`,
    );
    served = await serveTables(database.connection, { objects: objects.join('') });
    for (const [index, { column, promise, select, rows }] of kinds.entries()) {
      for (const [id, [value, expected]] of rows.entries()) {
        const what = `${value} in ${column} as ${promise}`;
        const result = await served.ask(`{ t${index}(id: ${id}) { v ${select} } }`);
        const row = result.data?.[`t${index}`] as { readonly v: unknown } | null;
        expect([what, row?.v ?? null]).toEqual([what, expected ?? null]);
        expect([what, codesOf(result)]).toEqual([what, expected === undefined ? ['DATA_INVALID'] : []]);
      }
      const all = await served.ask(`{ t${index}s(orderBy: [{ field: id }]) { nodes { v ${select} } } }`);
      expect([promise, all.data]).toEqual([
        promise,
        { [`t${index}s`]: { nodes: rows.map(([, expected]) => ({ v: expected ?? null })) } },
      ]);
    }
  });

  test('are found in lists by their value, however they are written.', async () => {
    await database.run(`CREATE TABLE logs AS SELECT * FROM (VALUES
      (1, CAST('["2026-01-01T10:00:00+05:00"]' AS jsonb), CAST('["7.0"]' AS jsonb)),
      (2, '["2026-01-01 05:00"]', '[7]')) AS v(id, times, numbers)`);
    await database.publish();
    served = await serveTables(database.connection, {
      objects: `
  - name: logs
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: times, ${list(local)} }
      - { name: numbers, ${list(int)} }`,
    });
    const { data, errors } = await served.ask(`{
      times: logs(filter: { times: { has: "2026-01-01T05:00:00Z" } }) { totalCount }
      numbers: logs(filter: { numbers: { has: 7 } }) { totalCount }
      none: logs(filter: { numbers: { has: 8 } }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ times: { totalCount: 2 }, numbers: { totalCount: 2 }, none: { totalCount: 0 } });
  });
});
