import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { anonymous } from '../../core/model/access/viewer.ts';
import type { DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder, serveFiles, writeRows } from '../core/engines/serve-files.ts';
import { serveTables } from '../core/engines/serve-tables.ts';
import { createDatabase } from '../postgres/database.ts';

/** Some keys are numbers that JSON does not hold, and some no numbers at all; two of these are alike but for their text. */
const rows: readonly (readonly [tenant: string, seq: string, note: string])[] = [
  ['1', '9007199254740993', 'a'],
  ['1', '9007199254740994', 'b'],
  ['2', '4', 'c'],
  ['2', 'many', 'd'],
  ['2', 'some', 'e'],
  ['none', '5', 'f'],
  ['nope', 'x', 'g'],
];
const invoices = `
  - name: invoices
    properties:
      - { name: tenant, logicalType: integer, physicalType: INTEGER, primaryKey: true, primaryKeyPosition: 1 }
      - { name: seq, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 2 }
      - { name: note, logicalType: string }
  - name: lines
    properties:
      - { name: line, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: tenant, logicalType: integer, physicalType: INTEGER }
      - { name: seq, logicalType: integer, physicalType: BIGINT }
    relationships:
      - { type: foreignKey, from: [lines.tenant, lines.seq], to: [invoices.tenant, invoices.seq] }
`;
const lines = rows.map(([tenant, seq], index) => [index === 5 ? 'sixth' : String(index), tenant, seq]);

interface Served {
  readonly subgraph: DomainSubgraph;
  readonly close: () => Promise<void>;
}

async function serveCsv(): Promise<Served> {
  const folder = await makeFolder();
  const write = (name: string, table: readonly (readonly string[])[]) =>
    writeFile(join(folder.path, name), table.map((row) => `${row.join(',')}\n`).join(''));
  await write('invoices.csv', [['tenant', 'seq', 'note'], ...rows]);
  await write('lines.csv', [['line', 'tenant', 'seq'], ...lines]);
  const served = await serveFiles(folder.path, { objects: invoices, format: 'csv' });
  const close = async () => {
    await served.close();
    await folder.remove();
  };
  return { subgraph: served.subgraph, close };
}

const cluster = inject('postgres');

async function servePostgres(): Promise<Served> {
  if (cluster === null) throw new Error('There is no PostgreSQL.');
  const database = await createDatabase(cluster, 'unshown_keys');
  const values = (table: readonly (readonly string[])[]) =>
    table.map((row) => `(${row.map((cell) => `'${cell}'`).join(', ')})`).join(', ');
  await database.run(`
    CREATE TABLE invoices (tenant text, seq text, note text);
    CREATE TABLE lines (line text, tenant text, seq text);
    INSERT INTO invoices VALUES ${values(rows)};
    INSERT INTO lines VALUES ${values(lines)}`);
  await database.publish();
  const served = await serveTables(database.connection, { objects: invoices });
  const close = async () => {
    await served.close();
    await database.drop();
  };
  return { subgraph: served.subgraph, close };
}

describe.each([
  { engine: 'DuckDB', serve: serveCsv, isAbsent: false },
  { engine: 'PostgreSQL', serve: servePostgres, isAbsent: cluster === null },
])('On $engine, keys that cannot be shown', ({ serve, isAbsent }) => {
  describe.skipIf(isAbsent)('take nothing with them:', () => {
    let served: Served;
    beforeAll(async () => {
      served = await serve();
    });
    afterAll(() => served?.close());
    const ask = async (query: string) => await served.subgraph.execute({ query, viewer: anonymous });

    test('a list that does not select them has no error.', async () => {
      const { data, errors } = await ask('{ invoices { totalCount nodes { note } } }');
      expect(errors).toBeUndefined();
      expect(data).toEqual({ invoices: { totalCount: 7, nodes: rows.map(([, , note]) => ({ note })) } });
    });

    test('each is an error of its own field, and of no other row.', async () => {
      const { data, errors = [] } = await ask('{ invoices { nodes { tenant seq note } } lines { nodes { line } } }');
      expect(data).toEqual({
        invoices: {
          nodes: rows.map(([tenant, seq, note]) => ({
            tenant: /^\d+$/.test(tenant) ? Number(tenant) : null,
            seq: /^\d{1,15}$/.test(seq) ? Number(seq) : null,
            note,
          })),
        },
        lines: { nodes: [...lines.filter(([line]) => line !== 'sixth').map(([line]) => ({ line })), { line: null }] },
      });
      const told = errors.map(({ path, extensions }) => [path?.join('.'), extensions.code, extensions.count]);
      // The two lists end in any order.
      expect(told.toSorted((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))).toEqual([
        ['invoices.nodes.0.seq', 'DATA_INVALID', 2],
        ['invoices.nodes.3.seq', 'DATA_INVALID', 3],
        ['invoices.nodes.5.tenant', 'DATA_INVALID', 2],
        ['lines.nodes.6.line', 'DATA_INVALID', 1],
      ]);
    });

    test.each([
      ['forward', 'first: 1', 'after'],
      ['backward', 'last: 1', 'before'],
    ])('pages go on at each of them, %s.', async (direction, size, from) => {
      const seen: unknown[] = [];
      let cursor: string | undefined;
      for (let page = 0; page <= rows.length; page++) {
        const at = cursor === undefined ? '' : `, ${from}: "${cursor}"`;
        const { data, errors } = await ask(`{ invoices(${size}${at}) { edges { cursor node { note } } } }`);
        expect(errors).toBeUndefined();
        const [edge] = (data as { invoices: { edges: { cursor: string; node: { note: string } }[] } }).invoices.edges;
        if (edge === undefined) break;
        seen.push(edge.node.note);
        cursor = edge.cursor;
      }
      const all = rows.map(([, , note]) => note);
      expect(seen).toEqual(direction === 'forward' ? all : all.toReversed());
    });

    test('a row whose key can be read has one cursor, whatever the types of the data are.', async () => {
      const folder = await makeFolder();
      const values = rows.slice(0, 3).map(([tenant, seq, note]) => `(${tenant}::INTEGER, ${seq}::BIGINT, '${note}')`);
      await writeRows(`FROM (VALUES ${values.join(', ')}) t(tenant, seq, note)`, join(folder.path, 'invoices.parquet'));
      await writeRows('SELECT 1::INTEGER AS line, 1::INTEGER AS tenant, 1 AS seq', join(folder.path, 'lines.parquet'));
      const typed = await serveFiles(folder.path, { objects: invoices });
      try {
        const page = '{ invoices(first: 3) { edges { cursor } } }';
        const there = (await typed.ask(page)).data as { invoices: { edges: readonly { cursor: string }[] } };
        const { data } = await ask(page);
        expect(data).toEqual(there);
        const [, second] = there.invoices.edges;
        const after = (await ask(`{ invoices(after: "${second?.cursor}") { nodes { note } } }`)).data;
        expect(after).toEqual({ invoices: { nodes: rows.slice(2).map(([, , note]) => ({ note })) } });
      } finally {
        await typed.close();
        await folder.remove();
      }
    });

    test('numbers that JSON does not hold lead from rows to rows, and from representations.', async () => {
      const { data, errors } = await ask(`{
        lines(filter: { line: { in: ["0", "1"] } }) { nodes { invoice { note } } }
        invoices(first: 2) { nodes { lines { nodes { line } } linesAggregate { value { count } } } }
        _entities(representations: [
          { __typename: "Invoice", tenant: 1, seq: "9007199254740993" }
          { __typename: "Invoice", tenant: 1, seq: "9007199254740994" }
        ]) { ... on Invoice { note } }
        invoice(tenant: 1, seq: "9007199254740994") { note }
      }`);
      expect(errors).toBeUndefined();
      const related = (line: string) => ({
        lines: { nodes: [{ line }] },
        linesAggregate: { value: { count: 1 } },
      });
      expect(data).toEqual({
        lines: { nodes: [{ invoice: { note: 'a' } }, { invoice: { note: 'b' } }] },
        invoices: { nodes: [related('0'), related('1')] },
        _entities: [{ note: 'a' }, { note: 'b' }],
        invoice: { note: 'b' },
      });
    });
  });
});
