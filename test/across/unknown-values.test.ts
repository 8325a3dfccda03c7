import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder, runSql, serveFiles } from '../core/engines/serve-files.ts';
import { serveTables } from '../core/engines/serve-tables.ts';
import { createDatabase } from '../postgres/database.ts';

/** A column of which some values are none that results can show. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly promise: string;
  /** Two values that rules compare with, as the contract writes them; the first is less. */
  readonly operands: readonly [unknown, unknown];
  /** SQL literals with how they compare: a place in order, nothing for null, or `unknown`. */
  readonly held: readonly (readonly [string, number | null | 'unknown'])[];
}

const number = [
  ["'1'", 1],
  ["'2'", 2],
  ["'3'", 3],
  ['NULL', null],
  ["'NaN'", 'unknown'],
] as const;
const infinite = [["'Infinity'", 'unknown'] as const, ["'-Infinity'", 'unknown'] as const];
const day = (written: string) =>
  [
    [`'2026-01-01${written}'`, 1],
    [`'2026-01-02${written}'`, 2],
    ['NULL', null],
    ["'infinity'", 'unknown'],
    ["'-infinity'", 'unknown'],
  ] as const;

const shared: readonly Column[] = [
  {
    name: 'wide',
    type: 'double precision',
    promise: 'logicalType: number, physicalType: DOUBLE',
    operands: [1, 2],
    held: [...number, ...infinite],
  },
  {
    name: 'narrow',
    type: 'real',
    promise: 'logicalType: number, physicalType: REAL',
    operands: [1, 2],
    held: [...number, ...infinite],
  },
  {
    name: 'converted',
    type: 'real',
    promise: 'logicalType: number, physicalType: DOUBLE',
    operands: [1, 2],
    held: [...number, ...infinite],
  },
  {
    name: 'letter',
    type: 'varchar',
    promise: 'logicalType: string, enum: [{ value: A }, { value: B }]',
    operands: ['A', 'B'],
    held: [
      ["'A'", 1],
      ["'B'", 2],
      ['NULL', null],
      ["'C'", 'unknown'],
      ["''", 'unknown'],
      ["'a'", 'unknown'],
    ],
  },
  { name: 'day', type: 'date', promise: 'logicalType: date', operands: ['2026-01-01', '2026-01-02'], held: day('') },
  {
    name: 'moment',
    type: 'timestamp',
    promise: 'logicalType: timestamp, physicalType: TIMESTAMP',
    operands: ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'],
    held: day(''),
  },
  {
    name: 'zoned',
    type: 'timestamptz',
    promise: 'logicalType: timestamp, physicalType: TIMESTAMPTZ',
    operands: ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'],
    held: day(' 00:00:00+00'),
  },
];
/** DuckDB's decimals are all numbers. */
const exact: Column = {
  name: 'exact',
  type: 'numeric(12,2)',
  promise: "logicalType: number, physicalType: 'DECIMAL(12,2)'",
  operands: ['1.00', '2.00'],
  held: number,
};

const forms = {
  not_equal: { rule: (name, [a]) => ({ [name]: { ne: a } }), holds: (at) => at !== 1 },
  not_in: { rule: (name, [a]) => ({ [name]: { notIn: [a] } }), holds: (at) => at !== 1 },
  not_in_both: { rule: (name, both) => ({ [name]: { notIn: both } }), holds: (at) => at !== 1 && at !== 2 },
  negated: { rule: (name, [a]) => ({ not: { [name]: { eq: a } } }), holds: (at) => at !== 1 },
  negated_in: { rule: (name, both) => ({ not: { [name]: { in: both } } }), holds: (at) => at !== 1 && at !== 2 },
  negated_twice: { rule: (name, [a]) => ({ not: { not: { [name]: { ne: a } } } }), holds: (at) => at !== 1 },
  not_less: { rule: (name, [, b]) => ({ not: { [name]: { lt: b } } }), holds: (at) => at === null || at >= 2 },
  not_greater: { rule: (name, [, b]) => ({ not: { [name]: { gte: b } } }), holds: (at) => at === null || at < 2 },
  negated_either: {
    rule: (name, [a, b]) => ({ not: { or: [{ [name]: { eq: a } }, { [name]: { gt: b } }] } }),
    holds: (at) => at === null || at === 2,
  },
  present: { rule: (name) => ({ [name]: { isNull: false } }), holds: (at) => at !== null },
  absent: { rule: (name) => ({ [name]: { isNull: true } }), holds: (at) => at === null },
  greater: { rule: (name, [a]) => ({ [name]: { gte: a } }), holds: (at) => at !== null && at >= 1 },
  less: { rule: (name, [, b]) => ({ [name]: { lte: b } }), holds: (at) => at !== null && at <= 2 },
  equal: { rule: (name, [a]) => ({ [name]: { eq: a } }), holds: (at) => at === 1 },
} satisfies Readonly<
  Record<
    string,
    {
      readonly rule: (name: string, operands: Column['operands']) => unknown;
      readonly holds: (at: number | null) => boolean;
    }
  >
>;
const entries = Object.entries(forms);

interface Served {
  readonly subgraph: DomainSubgraph;
  readonly close: () => Promise<void>;
}

function objectsOf(columns: readonly Column[]): string {
  return columns
    .map(
      ({ name, promise }) => `
  - name: of_${name}
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: ${name}, ${promise} }`,
    )
    .join('');
}

function rolesOf(columns: readonly Column[]): string {
  const roles = entries.map(([form, { rule }]) => {
    const value = Object.fromEntries(columns.map(({ name, operands }) => [`of_${name}`, rule(name, operands)]));
    return `  - { role: ${form}, access: read, customProperties: [{ property: rowFilter, value: ${JSON.stringify(value)} }] }\n`;
  });
  return `\nroles:\n${roles.join('')}`;
}

function tableOf({ name, type, held }: Column): readonly string[] {
  const rows = held.map(([value], index) => `(${index + 1}, CAST(${value} AS ${type}))`);
  return [`CREATE TABLE of_${name} (id integer, ${name} ${type})`, `INSERT INTO of_${name} VALUES ${rows.join(', ')}`];
}

async function serveDuckDb(columns: readonly Column[]): Promise<Served> {
  const folder = await makeFolder();
  const path = join(folder.path, 'data.duckdb');
  await runSql(`ATTACH '${path}' AS data`, 'USE data', ...columns.flatMap(tableOf));
  const served = await serveFiles(folder.path, {
    objects: objectsOf(columns),
    database: 'data.duckdb',
    more: rolesOf(columns),
  });
  const close = async () => {
    await served.close();
    await folder.remove();
  };
  return { subgraph: served.subgraph, close };
}

const cluster = inject('postgres');

async function servePostgres(columns: readonly Column[]): Promise<Served> {
  if (cluster === null) throw new Error('There is no PostgreSQL.');
  const database = await createDatabase(cluster, 'unknown_values');
  await database.run(columns.flatMap(tableOf).join('; '));
  await database.publish();
  const served = await serveTables(database.connection, { objects: objectsOf(columns), more: rolesOf(columns) });
  const close = async () => {
    await served.close();
    await database.drop();
  };
  return { subgraph: served.subgraph, close };
}

const engines = [
  { engine: 'DuckDB', serve: serveDuckDb, columns: shared, isAbsent: false },
  { engine: 'PostgreSQL', serve: servePostgres, columns: [...shared, exact], isAbsent: cluster === null },
];

for (const { engine, serve, columns, isAbsent } of engines) {
  describe.skipIf(isAbsent)(`A value that no result can show opens nothing, in ${engine}`, () => {
    let served: Served | undefined;
    beforeAll(async () => {
      served = await serve(columns);
    });
    afterAll(() => served?.close());

    const cases = columns.flatMap((column) => entries.map(([form, { holds }]) => ({ column, form, holds })));
    test.each(cases)('The rule $form of $column.name', async ({ column, form, holds }) => {
      const ids = column.held.flatMap(([, at], index) => (at !== 'unknown' && holds(at) ? [String(index + 1)] : []));
      const collection = `of${column.name.charAt(0).toUpperCase()}${column.name.slice(1)}s`;
      const found = await served?.subgraph.execute({
        viewer: { roles: [form], claims: {} },
        query: `{ rows: ${collection}(orderBy: [{ field: id }]) { nodes { id } totalCount } }`,
      });
      expect(JSON.parse(JSON.stringify(found))).toEqual({
        data: { rows: { nodes: ids.map((id) => ({ id })), totalCount: ids.length } },
      });
    });
  });
}
