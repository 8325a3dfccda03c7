import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { anonymous } from '../../core/model/access/viewer.ts';
import type { DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder, serveFiles } from '../core/engines/serve-files.ts';
import { serveTables } from '../core/engines/serve-tables.ts';
import { createDatabase } from '../postgres/database.ts';

/** What a text is as each type: null where it writes no value of it. */
const types = {
  whole: {
    type: 'INTEGER',
    values: { '12': 12, '-7': -7, '007': 7, '+3': 3, '4.0': 4, '4.5': null, '3000000000': null },
  },
  exact: {
    type: 'DECIMAL(10,2)',
    values: { '1.20': '1.20', '1.239': null, '-5': '-5.00', '1,5': null, '100000000': null },
  },
  real: { type: 'DOUBLE PRECISION', values: { '1e3': 1000, '0.1': 0.1, inf: null, NaN: null, '1e999': null } },
  truth: { type: 'BOOLEAN', values: { true: true, FALSE: false, T: true, '1': true, '0': false, yes: null } },
  day: { type: 'DATE', values: { '2024-02-29': '2024-02-29', '2023-02-29': null, '29.02.2024': null } },
  clock: { type: 'TIME', values: { '09:30': '09:30:00', '23:59:59': '23:59:59', '24:00': null, noon: null } },
  moment: {
    type: 'TIMESTAMP',
    values: {
      '2024-02-29': '2024-02-29T00:00:00Z',
      '2024-02-29T10:00:00+02:00': '2024-02-29T08:00:00Z',
      '2024-02-29 10:00:00.5': '2024-02-29T10:00:00.5Z',
      '2024-02-30 10:00:00': null,
    },
  },
} as const;
/** None of them is a value of any type. */
const nowhere = [' 1', '1 ', 'x', "'; DROP"];
const texts = [...new Set([...Object.values(types).flatMap(({ values }) => Object.keys(values)), ...nowhere])];
const computed = Object.entries(types)
  .map(
    ([name, { type }]) => `
      - { name: ${name}, semanticType: dimension, transformLogic: "CAST(text AS ${type})" }
      - { name: try_${name}, semanticType: dimension, transformLogic: "TRY_CAST(text AS ${type})" }`,
  )
  .join('');
const objects = `
  - name: texts
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: text, logicalType: string }
      - { name: back, semanticType: dimension, transformLogic: "id::VARCHAR" }${computed}
      - { name: whole_or_zero, semanticType: dimension, transformLogic: "COALESCE(TRY_CAST(text AS INTEGER), 0)" }
      - { name: guarded, semanticType: dimension, transformLogic: "CASE WHEN text LIKE '1_' THEN text::INTEGER * 2 END" }
      - { name: early, semanticType: dimension, transformLogic: "text = 'x' OR CAST(text AS INTEGER) > 5" }
      - { name: late, semanticType: dimension, transformLogic: "text <> 'x' AND -text::INTEGER < 0" }
      - { name: first_known, semanticType: dimension, transformLogic: "COALESCE(NULLIF(LENGTH(text), 1), text::INTEGER)" }
      - { name: total, semanticType: measure, transformLogic: "SUM(CAST(text AS INTEGER))" }
      - { name: known_total, semanticType: measure, transformLogic: "SUM(TRY_CAST(text AS INTEGER))" }
      - { name: short_total, semanticType: measure, transformLogic: "SUM(whole) FILTER (WHERE text LIKE '1_')" }
      - { name: greatest, semanticType: measure, transformLogic: "CAST(MAX(text) AS INTEGER)" }
`;
const rows = texts.map((text, index) => [index + 1, text] as const);

interface Served {
  readonly subgraph: DomainSubgraph;
  readonly close: () => Promise<void>;
}

async function serveCsv(): Promise<Served> {
  const folder = await makeFolder();
  const lines = rows.map(([id, text]) => `${id},"${text}"`);
  await writeFile(join(folder.path, 'texts.csv'), `${['id,text', ...lines].join('\n')}\n`);
  const served = await serveFiles(folder.path, { objects, format: 'csv' });
  const close = async () => {
    await served.close();
    await folder.remove();
  };
  return { subgraph: served.subgraph, close };
}

const cluster = inject('postgres');

async function servePostgres(): Promise<Served> {
  if (cluster === null) throw new Error('There is no PostgreSQL.');
  const database = await createDatabase(cluster, 'casts');
  const values = rows.map(([id, text]) => `(${id}, '${text.replaceAll("'", "''")}')`);
  await database.run(`CREATE TABLE texts (id integer, text text); INSERT INTO texts VALUES ${values.join(', ')}`);
  await database.publish();
  const served = await serveTables(database.connection, { objects });
  const close = async () => {
    await served.close();
    await database.drop();
  };
  return { subgraph: served.subgraph, close };
}

const idOf = (text: string): string => String(texts.indexOf(text) + 1);

describe.each([
  { engine: 'DuckDB', serve: serveCsv, isAbsent: false },
  { engine: 'PostgreSQL', serve: servePostgres, isAbsent: cluster === null },
])('On $engine, casts', ({ serve, isAbsent }) => {
  describe.skipIf(isAbsent)('of texts', () => {
    let served: Served;
    beforeAll(async () => {
      served = await serve();
    });
    afterAll(() => served?.close());
    const ask = async (query: string) => {
      const { data, errors = [] } = await served.subgraph.execute({ query, viewer: anonymous });
      const told = errors.map(({ path, extensions }) => [path?.join('.'), extensions.code, extensions.count ?? 1]);
      return { data: JSON.parse(JSON.stringify(data)), errors: told };
    };
    const columnOf = async (field: string) => {
      const { data, errors } = await ask(`{ texts(first: 100) { nodes { id ${field} } } }`);
      const nodes: readonly Record<string, unknown>[] = data.texts.nodes;
      return { values: new Map(nodes.map((node) => [node.id, node[field]])), errors };
    };

    test.each(Object.entries(types))(
      'as %s give what they write, and an error or null otherwise.',
      async (name, of) => {
        const failing = await columnOf(name);
        const trying = await columnOf(`try${name[0]?.toUpperCase()}${name.slice(1)}`);
        for (const [text, value] of Object.entries(of.values)) {
          expect([text, failing.values.get(idOf(text))]).toEqual([text, value]);
        }
        for (const text of nowhere) expect([text, failing.values.get(idOf(text))]).toEqual([text, null]);
        expect(trying.values).toEqual(failing.values);
        expect(trying.errors).toEqual([]);
        const wrong = [...failing.values].filter(([, value]) => value === null);
        const first = [...failing.values.values()].indexOf(null);
        expect(failing.errors).toEqual([[`texts.nodes.${first}.${name}`, 'DATA_INVALID', wrong.length]]);
      },
    );

    test('are computed only as far as the value needs them.', async () => {
      expect((await columnOf('back')).values.get('3')).toBe('3');
      expect((await columnOf('wholeOrZero')).values.get(idOf('x'))).toBe(0);
      const guarded = await columnOf('guarded');
      expect(guarded.values.get(idOf('12'))).toBe(24);
      expect([guarded.values.get(idOf('1 ')), guarded.errors.map(([, , count]) => count)]).toEqual([null, [1]]);
      const early = await columnOf('early');
      expect(['x', '12', '-7', 'noon'].map((text) => early.values.get(idOf(text)))).toEqual([true, true, false, null]);
      const late = await columnOf('late');
      expect(['x', '12', '-7', 'noon'].map((text) => late.values.get(idOf(text)))).toEqual([false, true, false, null]);
      const known = await columnOf('firstKnown');
      expect(['12', '0', 'noon', 'T'].map((text) => known.values.get(idOf(text)))).toEqual([2, 0, 4, null]);
      expect(known.errors.map(([, , count]) => count)).toEqual([2]);
    });

    test('end filters, groups and measures that have to know what they cannot, and no others.', async () => {
      const { data, errors } = await ask(`{
        filter: texts(filter: { whole: { gt: 3 } }) { totalCount }
        tried: texts(filter: { tryWhole: { gt: 3 } }) { totalCount }
        total: textsAggregate { value { total } }
        greatest: textsAggregate { value { greatest } }
        known: textsAggregate { value { knownTotal } }
        some: textsAggregate(filter: { text: { in: ["12", "-7", "4.0"] } }) { value { total greatest shortTotal } }
        groups: textsGroupBy(by: [{ dimension: whole }]) { totalCount }
      }`);
      expect(data).toEqual({
        filter: null,
        tried: { totalCount: 4 },
        total: null,
        greatest: null,
        known: { value: { knownTotal: 100_000_015 } },
        some: { value: { total: 9, greatest: 4, shortTotal: 12 } },
        groups: null,
      });
      expect(errors.map(([path, code]) => `${path} ${code}`).sort()).toEqual([
        'filter DATA_INVALID',
        'greatest DATA_INVALID',
        'groups DATA_INVALID',
        'total DATA_INVALID',
      ]);
    });
  });
});
