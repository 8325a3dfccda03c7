import { join } from 'node:path';
import { type AnyField, defineField, defineFields } from 'concord/fields';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder, type ServedFiles, serveFiles, writeRows } from '../../core/engines/serve-files.ts';

const contract = `
  - name: toys
    properties:
      - { name: toy_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: name, logicalType: string }
      - { name: weight, logicalType: integer, physicalType: BIGINT }
`;

/** A field whose code does what TypeScript would not let it. */
function unchecked(type: AnyField['type'], resolve: (rows: readonly unknown[]) => unknown): AnyField {
  return { type, resolve: resolve as AnyField['resolve'] };
}

let calls = 0;
let stopped: unknown;

const fields = defineFields({
  Toy: {
    counted: defineField({
      type: 'Int!',
      resolve(rows) {
        calls++;
        return rows.map(() => calls);
      },
    }),
    throws: defineField({
      type: 'String',
      needs: { name: 'String' },
      resolve() {
        throw new Error('secret of the code');
      },
    }),
    throwsWhereNullIsNoAnswer: unchecked('String!', async () => {
      throw new Error('secret of the promise');
    }),
    failsForOne: defineField({
      type: 'String',
      needs: { name: 'String' },
      resolve: (rows) => rows.map(({ name }) => (name === 'Panda' ? new Error('secret of a row') : name)),
    }),
    tooFew: unchecked('String', (rows) => rows.slice(1).map(() => 'x')),
    noList: unchecked('String', () => 'x'),
    noText: unchecked('String', (rows) => rows.map((_row, index) => (index === 1 ? { secret: 'value' } : 'x'))),
    noDate: unchecked('Date', (rows) => rows.map(() => '2025-02-30')),
    nullInList: unchecked('[Int!]', (rows) => rows.map(() => [1, null])),
    noValue: { ...unchecked('Enum', (rows) => rows.map(() => 'C')), values: { A: '', B: '' } },
    fromDate: unchecked('DateTime', (rows) => rows.map(() => new Date('2025-01-31T12:00:00.5Z'))),
    usesLong: defineField({
      type: 'Long',
      needs: { weight: 'Long' },
      resolve: (rows) => rows.map(({ weight }) => (weight === null ? null : weight * 2)),
    }),
    never: defineField({
      type: 'String',
      resolve: async (rows, { signal }) => {
        signal.addEventListener('abort', () => {
          stopped = signal.reason;
        });
        await new Promise<never>(() => undefined);
        return rows.map(() => 'late');
      },
    }),
    failsToLoad: defineField({
      type: 'String',
      needs: { toyId: 'ID!' },
      async resolve(rows, { loader }) {
        const load = loader('names', async (ids: readonly string[]) =>
          ids.map((id) => (id === '2' ? new Error('not found') : `toy ${id}`)),
        );
        return await Promise.all(rows.map(({ toyId }) => load.load(toyId).catch((error: Error) => error)));
      },
    }),
  },
});

let folder: Awaited<ReturnType<typeof makeFolder>>;
let served: ServedFiles;

beforeAll(async () => {
  folder = await makeFolder();
  const rows = `FROM (VALUES (1, 'Bear', 5::BIGINT), (2, 'Panda', NULL), (3, 'Rabbit', 9007199254740993)) AS t (toy_id, name, weight)`;
  await writeRows(rows, join(folder.path, 'toys.parquet'));
  served = await serveFiles(folder.path, { objects: contract, fields });
});

afterAll(async () => {
  await served.close();
  await folder.remove();
});

async function askToys(selection: string, signal?: AbortSignal) {
  const before = served.reports.length;
  const { data, errors = [] } = await served.ask(`{ toys { nodes { ${selection} } } }`, signal);
  const toys = data as { toys: { nodes: readonly Record<string, unknown>[] } | null } | null;
  return {
    nodes: toys?.toys?.nodes,
    errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })),
    reports: served.reports.slice(before),
    text: JSON.stringify({ data, errors }),
  };
}

test('One call computes all rows, also for several aliases.', async () => {
  calls = 0;
  const { nodes } = await askToys('counted again: counted');
  expect(nodes).toEqual(Array.from({ length: 3 }, () => ({ counted: 1, again: 1 })));
  expect(calls).toBe(1);
});

test('A field without needs and a key that is asked twice are one call.', async () => {
  calls = 0;
  const { data } = await served.ask('{ a: toy(toyId: "1") { counted } b: toy(toyId: "1") { counted } }');
  expect(data).toEqual({ a: { counted: 1 }, b: { counted: 1 } });
});

test('What code throws is one masked error for all rows, with its id in the log.', async () => {
  const { nodes, errors, reports, text } = await askToys('toyId throws');
  expect(nodes).toEqual(['1', '2', '3'].map((toyId) => ({ toyId, throws: null })));
  expect(errors).toEqual([
    {
      message: expect.stringContaining('Something failed inside Concord'),
      path: ['toys', 'nodes', 0, 'throws'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String), count: 3 },
    },
  ]);
  expect(reports).toEqual([new Error('secret of the code')]);
  expect(text).not.toContain('secret');
});

test('Where null is no answer, the failure takes the rows with it and is told once.', async () => {
  const { nodes, errors, reports, text } = await askToys('toyId throwsWhereNullIsNoAnswer');
  expect(nodes).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) } }]);
  expect(reports).toEqual([new Error('secret of the promise')]);
  expect(text).not.toContain('secret');
});

test('Entities that a failure takes share one error.', async () => {
  const representations = ['1', '2', '3'].map((toyId) => `{ __typename: "Toy", toyId: "${toyId}" }`).join(' ');
  const query = `{ _entities(representations: [${representations}]) { ... on Toy { throwsWhereNullIsNoAnswer } } }`;
  const { data, errors } = await served.ask(query);
  expect(data).toEqual({ _entities: [null, null, null] });
  expect(errors).toMatchObject([{ path: ['_entities', 0, 'throwsWhereNullIsNoAnswer'], extensions: { count: 3 } }]);
});

test('An Error in the place of a value fails for its row only.', async () => {
  const { nodes, errors, reports } = await askToys('failsForOne');
  expect(nodes?.map(({ failsForOne }) => failsForOne)).toEqual(['Bear', null, 'Rabbit']);
  expect(errors).toMatchObject([{ path: ['toys', 'nodes', 1, 'failsForOne'], extensions: { count: 1 } }]);
  expect(reports).toEqual([new Error('secret of a row')]);
});

test('Two fields that fail are two errors.', async () => {
  const { errors } = await askToys('throws failsForOne other: failsForOne');
  expect(errors.map(({ path }) => path?.at(-1)).toSorted()).toEqual(['failsForOne', 'other', 'throws']);
});

test.each([
  ['tooFew', [null, null, null], 'Toy.tooFew gave 2 values for 3 rows.'],
  ['noList', [null, null, null], 'Toy.noList gave no list of values.'],
  ['noText', ['x', null, 'x'], 'A value of Toy.noText is wrong.'],
  ['noDate', [null, null, null], 'A value of Toy.noDate is wrong.'],
  ['nullInList', [null, null, null], 'A value of Toy.nullInList is wrong.'],
  ['noValue', [null, null, null], 'A value of Toy.noValue is wrong.'],
])('What %s gives is refused: %j, and the log says that %s', async (name, values, sentence) => {
  const { nodes, errors, reports, text } = await askToys(name);
  expect(nodes?.map((node) => node[name])).toEqual(values);
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(reports).toMatchObject([{ message: sentence }]);
  expect(text).not.toContain('secret');
});

test('A Date is a DateTime.', async () => {
  const { nodes } = await askToys('fromDate');
  expect(nodes?.[0]).toEqual({ fromDate: '2025-01-31T12:00:00.5Z' });
});

test('A row whose need cannot be shown never reaches the code, and has the error of the need.', async () => {
  const { nodes, errors } = await askToys('usesLong');
  expect(nodes?.map(({ usesLong }) => usesLong)).toEqual([10, null, null]);
  expect(errors).toMatchObject([
    { path: ['toys', 'nodes', 2, 'usesLong'], extensions: { code: 'DATA_INVALID', count: 1 } },
  ]);
});

test('Code that does not end is left when the deadline has passed, and can know it.', async () => {
  const { nodes, errors, reports } = await askToys('toyId never', AbortSignal.timeout(1_000));
  expect(nodes).toEqual(['1', '2', '3'].map((toyId) => ({ toyId, never: null })));
  expect(errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED', count: 3 } }]);
  expect(reports).toEqual([]);
  expect(stopped).toMatchObject({ name: 'TimeoutError' });
});

test('A loader asks for the keys of all rows at once, and a key that fails fails for its row.', async () => {
  const { nodes } = await askToys('failsToLoad');
  expect(nodes?.map(({ failsToLoad }) => failsToLoad)).toEqual(['toy 1', null, 'toy 3']);
});

test('A custom field is neither filtered nor ordered nor grouped by.', () => {
  const inputs = served.subgraph.sdl.split('\n').filter((line) => /\bnoText\b/.test(line));
  expect(inputs).toEqual(['  noText: String']);
});
