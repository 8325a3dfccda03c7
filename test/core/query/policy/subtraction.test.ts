import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../gateway/ask.ts';
import { eventTime, openTestMesh, type TestMesh } from '../../../subgraphs/scorecards/shop-mesh.ts';

const minimum = 5;
const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The attacks of test/core/query/policy/subtraction.test.ts are generated from seed ${seed}.`);

/** Rows of 40 days: some channels have few a month, some many. */
const rows = Array.from({ length: 90 }, (_, id) => ({
  id,
  channel: 'aaaaaabbbbbccccdde'[(id * 7) % 18] ?? 'a',
  at: new Date(Date.UTC(2024, 1 + (id % 2), 1 + ((id * 11) % 25))).toISOString(),
}));
type Stored = (typeof rows)[number];
const values = rows.map(
  ({ id, channel, at }) => `(${id}, '${channel}', TIMESTAMP '${at.slice(0, 19).replace('T', ' ')}')`,
);

let mesh: TestMesh;
let served: Awaited<ReturnType<TestMesh['serve']>>;
beforeAll(async () => {
  mesh = await openTestMesh([
    {
      name: 'shop',
      customProperties: [{ property: 'minimumGroupSize', value: minimum }],
      objects: [
        {
          name: 'visits',
          properties: [
            { name: 'id', logicalType: 'integer', physicalType: 'BIGINT', primaryKey: true, primaryKeyPosition: 1 },
            { name: 'channel', logicalType: 'string', physicalType: 'VARCHAR' },
            { name: 'at', logicalType: 'timestamp', physicalType: 'TIMESTAMP', ...eventTime },
          ],
          sql: `FROM (VALUES ${values.join(', ')}) AS listed (id, channel, "at")`,
        },
      ],
    },
  ]);
  served = await mesh.serve({
    board: {
      dimensions: { channel: { visits: 'channel' }, at: { visits: 'at' } },
      measures: { visits: 'visits.count' },
    },
  });
});
afterAll(async () => {
  await served?.close();
  await mesh?.close();
});

const march = { from: '2024-03-01', to: '2024-04-01' };
const months = { march: [march.from, march.to], february: ['2024-02-01', '2024-03-01'] } as const;
const inMonth = (name: keyof typeof months) => rows.filter(({ at }) => at >= months[name][0] && at < months[name][1]);

/** A field of the operation, as the attacker varies it. */
interface Field {
  readonly of: 'visits' | 'board';
  readonly series?: { readonly first: number; readonly other: boolean };
  readonly split: 'whole' | 'weeks';
  readonly page: { readonly first: number; readonly offset: number };
}

const field: fc.Arbitrary<Field> = fc
  .record({
    of: fc.constantFrom('visits' as const, 'visits' as const, 'board' as const),
    series: fc.option(fc.record({ first: fc.integer({ min: 1, max: 4 }), other: fc.boolean() }), { nil: undefined }),
    split: fc.constantFrom('whole' as const, 'weeks' as const),
    page: fc.constantFrom({ first: 100, offset: 0 }, { first: 2, offset: 0 }, { first: 2, offset: 2 }),
  })
  .map(({ series, ...rest }) => (series === undefined || rest.of === 'board' ? rest : { ...rest, series }));

function write({ of, series, split, page }: Field, alias: string): string {
  const by = ['{ dimension: channel }', ...(split === 'weeks' ? ['{ dimension: at, grain: WEEK }'] : [])].join(', ');
  const cut =
    series === undefined ? '' : `series: { dimension: channel, first: ${series.first}, other: ${series.other} }`;
  const compare = split === 'whole' ? 'compare: PREVIOUS_MONTH' : '';
  const count = of === 'visits' ? 'count' : 'count: visits';
  const time = split === 'weeks' ? 'at' : '';
  return `${alias}: ${of}GroupBy(by: [${by}], timeRange: { from: "${march.from}", to: "${march.to}" }, ${cut} ${compare} first: ${page.first}, offset: ${page.offset}) {
    nodes { channel ${time} ${count} other ${compare === '' ? '' : `previous { ${count} }`} } totals { ${count} ${compare === '' ? '' : `previous { ${count} }`} }
  }`;
}

interface Node {
  readonly channel: string | null;
  readonly at?: string;
  readonly count: number | null;
  readonly other: boolean;
  readonly previous?: { readonly count: number | null } | null;
}

interface Answer {
  readonly nodes: readonly Node[];
  readonly totals: {
    readonly count: number | null;
    readonly previous?: { readonly count: number | null } | null;
  } | null;
}

/** The rows that each returned number counts: what an attacker knows of it. */
function setsOf(asked: Field, { nodes, totals }: Answer, kept: ReadonlySet<string>): readonly ReadonlySet<Stored>[] {
  const week = 7 * 86_400_000;
  const isIn = (row: Stored, { channel, at, other }: Node): boolean =>
    (other ? !kept.has(row.channel) : row.channel === channel) &&
    (at === undefined || (Date.parse(row.at) >= Date.parse(at) && Date.parse(row.at) < Date.parse(at) + week));
  const groups = nodes.flatMap((node) => [
    ...(node.count === null ? [] : [inMonth('march').filter((row) => isIn(row, node))]),
    ...(node.previous?.count == null ? [] : [inMonth('february').filter((row) => isIn(row, node))]),
  ]);
  const shown = groups.map((group) => new Set(group));
  const wholes = [
    ...(totals?.count == null ? [] : [new Set(inMonth('march'))]),
    ...(totals?.previous?.count == null ? [] : [new Set(inMonth('february'))]),
  ];
  // What all shown groups of a page of all groups hold together is known, too.
  const all = asked.page.first === 100 ? [new Set(groups.flat())] : [];
  return [...shown, ...wholes, ...all];
}

test('No two numbers of an operation differ by a group below the minimum.', async () => {
  const met = { numbers: 0, withheld: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 4 }), async (fields) => {
      // All kept values of a series are told by a page of all groups.
      const query = `{ ${fields.map((one, index) => write(one, `f${index}`)).join(' ')} ${fields.map((one, index) => write({ ...one, page: { first: 100, offset: 0 } }, `all${index}`)).join(' ')} }`;
      const { body, text } = await ask(served.url, query);
      expect(body.errors, text.slice(0, 500)).toBeUndefined();
      const data = body.data as Readonly<Record<string, Answer>>;
      const sets = fields.flatMap((one, index) => {
        const [page, all] = [data[`f${index}`], data[`all${index}`]];
        if (page === undefined || all === undefined) throw new Error(text);
        const kept = new Set(all.nodes.flatMap(({ channel, other }) => (other || channel === null ? [] : [channel])));
        met.withheld += all.nodes.filter(({ count }) => count === null).length;
        return [...setsOf(one, page, kept), ...setsOf({ ...one, page: { first: 100, offset: 0 } }, all, kept)];
      });
      met.numbers += sets.length;
      for (const a of sets) {
        for (const b of sets) {
          if (!b.isSubsetOf(a)) continue;
          const left = a.size - b.size;
          expect(left === 0 || left >= minimum || b.size === 0, `${left} rows: ${query}\n${text}`).toBe(true);
        }
      }
    }),
    { seed, numRuns: 150, endOnFailure: true },
  );
  console.info(met);
  expect(met.withheld).toBeGreaterThan(100);
}, 300_000);
