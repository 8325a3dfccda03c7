import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous } from '../../core/model/access/viewer.ts';
import { differences } from './group-answers.ts';
import { now, randomGroupData, zones } from './group-data.ts';
import { argumentsOf, expectedGroups, selectGroups, variablesOf } from './group-operations.ts';
import { answer } from './group-oracle.ts';
import { type By, type CompareTo, type GroupQuestion, Refused, type World } from './group-question.ts';
import { type Lab, openLab } from './lab.ts';
import type { Data } from './tables.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The questions of test/properties/comparisons.test.ts are generated from seed ${seed}.`);

const compares: readonly CompareTo[] = ['PREVIOUS_PERIOD', 'PREVIOUS_WEEK', 'PREVIOUS_MONTH', 'PREVIOUS_YEAR'];
const widths: readonly Omit<By, 'dimension'>[] = [
  { grain: 'WEEK', fill: 'ZERO' },
  { grain: 'WEEK', fill: 'ZERO' },
  { grain: 'MONTH', fill: 'ZERO' },
  { grain: 'MONTH', step: 2, fill: 'ZERO' },
  { grain: 'QUARTER', fill: 'ZERO' },
  { grain: 'YEAR', fill: 'ZERO' },
  { grain: 'DAY' },
  { grain: 'HOUR' },
  { grain: 'HOUR', step: 6 },
  { grain: 'MINUTE', step: 30 },
  { grain: 'AUTO' },
];
const starts = [
  '2024-10-01',
  '2024-10-07',
  '2024-10-15',
  '2024-09-16',
  '2024-03-01',
  '2024-02-29',
  '2023-12-31',
  '2024-12-30',
];
const lengths = [7, 10, 14, 28, 30, 31, 61, 62, 92, 364, 365, 366];
const day = 86_400_000;

const range = fc.oneof(
  fc
    .tuple(fc.constantFrom(...starts), fc.constantFrom(...lengths), fc.constantFrom(0, 0, 0, 14, 0.5))
    .map(([from, days, hours]) => ({
      from: new Date(Date.parse(from) + hours * 3_600_000).toISOString(),
      to: new Date(Date.parse(from) + hours * 3_600_000 + days * day).toISOString(),
    })),
  fc
    .tuple(fc.constantFrom(...starts), fc.constantFrom(...lengths))
    .map(([from, days]) => ({ from, to: new Date(Date.parse(from) + days * day).toISOString().slice(0, 10) })),
  fc.constantFrom({ from: '2024-10-15', to: '2024-12-15' }, { from: '2024-01-31', to: '2024-03-31' }),
  fc
    .tuple(
      fc.constantFrom('P30D', 'P2W', 'P1M', 'P1Y', 'PT36H', 'P3M'),
      fc.constantFrom('NOW' as const, 'DATA' as const),
    )
    .map(([last, anchor]) => ({ last, anchor })),
);

const question = fc
  .record({
    by: fc.constantFrom(...widths).map((width) => [{ dimension: 'happenedAt', ...width }]),
    timeRange: range,
    timeZone: fc.constantFrom(...zones),
    weekStart: fc.constantFrom(1, 1, 7, 3),
    compare: fc.constantFrom(...compares),
  })
  // A clock that moves by half an hour makes hours that start at the half, which AUTO may count wrongly by one.
  .filter(({ by: [first], timeZone }) => first?.grain !== 'AUTO' || timeZone !== 'Australia/Lord_Howe')
  .map((asked): GroupQuestion => ({ filter: null, orderBy: [], first: 10_000, offset: 0, ...asked }));

let lab: Lab;
let data: Data;
beforeAll(async () => {
  [data] = fc.sample(randomGroupData, { seed, numRuns: 1 }) as [Data];
  lab = await openLab(data, { now, limits: { fillBuckets: 10_000 } });
});
afterAll(async () => await lab?.close());

interface Counted {
  readonly count: number;
}

interface Found {
  readonly nodes: readonly { readonly previous: Counted | null }[];
  readonly totals: { readonly previous: Counted | null } | null;
}

/** What was met, so that a run cannot prove less than it says. */
const met = { answered: 0, refused: 0, weeksOfYear: 0, whole: 0, data: 0 };

test('Counterparts are those of an oracle that lists buckets, and lose nothing of the period before.', async () => {
  const { declared, passed } = argumentsOf('things');
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const world: World = { table: 'things', rows: data.things, data, now };
      const query = `query (${declared}) { found: thingsGroupBy(${passed}) { ${selectGroups(asked, [])} } }`;
      const { data: answered, errors = [] } = await lab.subgraph.execute({
        viewer: anonymous,
        query,
        variables: variablesOf(asked),
      });
      const about = `${JSON.stringify(asked)}\n${errors.join('\n')}`;
      let wanted: ReturnType<typeof answer>;
      try {
        wanted = answer(asked, world);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        met.refused += 1;
        expect(errors[0]?.extensions?.code, about).toBe(error.code);
        expect(errors[0]?.message.startsWith(error.message), about).toBe(true);
        return;
      }
      met.answered += 1;
      expect(errors, about).toEqual([]);
      expect(differences(answered, { found: expectedGroups(asked, [], wanted) }).differences, about).toEqual([]);
      const [width] = asked.by;
      if (asked.timeRange?.anchor === 'DATA') met.data += 1;
      if (width?.grain === 'WEEK' && asked.compare === 'PREVIOUS_YEAR') met.weeksOfYear += 1;
      // Every bucket is there: so is all of the period before, but for days and 53rd weeks that one of them lacks.
      if (width?.fill === undefined || (width.grain === 'WEEK' && asked.compare === 'PREVIOUS_YEAR')) return;
      met.whole += 1;
      const { nodes, totals } = (answered as { found: Found }).found;
      const shown = nodes.reduce((sum, { previous }) => sum + (previous?.count ?? 0), 0);
      expect(shown, about).toBe(totals?.previous?.count ?? 0);
    }),
    { seed, numRuns: 600, endOnFailure: true },
  );
  console.info(met);
  expect(met.answered).toBeGreaterThan(250);
  expect(met.weeksOfYear).toBeGreaterThan(10);
  expect(met.whole).toBeGreaterThan(40);
  expect(met.data).toBeGreaterThan(20);
}, 300_000);
