import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../gateway/ask.ts';
import { eventTime, measure, openTestMesh, type TestDomain, type TestMesh } from './shop-mesh.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The questions of test/subgraphs/scorecards/halves.test.ts are generated from seed ${seed}.`);

/** Events around the changes of clocks, turns of months and years and a leap day, and some without a time. */
const events = `
  SELECT i AS id,
    CASE WHEN i % 29 = 0 THEN NULL
         WHEN i % 3 = 0 THEN TIMESTAMP '2024-10-26 20:00:00' + INTERVAL (i * 7) MINUTE
         WHEN i % 7 = 0 THEN TIMESTAMP '2024-02-28 22:00:00' + INTERVAL (i * 11) MINUTE
         WHEN i % 11 = 0 THEN TIMESTAMP '2024-04-06 10:00:00' + INTERVAL (i * 5) MINUTE
         ELSE TIMESTAMP '2023-12-20 00:00:00' + INTERVAL (i * 37) HOUR END AS at,
    CAST(TIMESTAMP '2023-12-20 00:00:00' + INTERVAL (i * 37) HOUR AS DATE) AS day,
    CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN 'a' WHEN 2 THEN 'B' WHEN 3 THEN 'ä' ELSE '😀' END AS channel,
    CASE WHEN i % 4 = 0 THEN NULL ELSE i % 3 END AS level,
    CASE WHEN i % 6 = 0 THEN NULL ELSE CAST((i * 7919) % 1000 AS DECIMAL(9,2)) / 4 END::DECIMAL(9,2) AS amount
  FROM range(1, 260) AS numbers(i)`;

const properties = [
  { name: 'id', logicalType: 'integer', physicalType: 'BIGINT', primaryKey: true, primaryKeyPosition: 1 },
  { name: 'at', logicalType: 'timestamp', physicalType: 'TIMESTAMP', ...eventTime },
  { name: 'day', logicalType: 'date', physicalType: 'DATE' },
  { name: 'channel', logicalType: 'string', physicalType: 'VARCHAR' },
  { name: 'level', logicalType: 'integer', physicalType: 'INTEGER' },
  { name: 'amount', logicalType: 'number', physicalType: 'DECIMAL(9,2)' },
  measure('revenue', 'DECIMAL(18,2)', 'SUM(amount)'),
  measure('average', 'DOUBLE', 'AVG(amount)'),
  measure('newest', 'TIMESTAMP', 'MAX(at)'),
];

const domain = (name: string, where: string): TestDomain => ({
  name,
  objects: [{ name, properties, sql: `SELECT * FROM (${events}) AS events WHERE ${where}` }],
});

const dimensions = (...collections: readonly string[]) =>
  Object.fromEntries(
    ['at', 'day', 'channel', 'level'].map((name) => [
      name,
      Object.fromEntries(collections.map((collection) => [collection, name])),
    ]),
  );

const scorecards = {
  alone: {
    dimensions: dimensions('wholes'),
    measures: { rows: 'wholes.count', revenue: 'wholes.revenue', average: 'wholes.average', newest: 'wholes.newest' },
  },
  halves: {
    dimensions: dimensions('easts', 'wests'),
    measures: {
      east: 'easts.count',
      west: 'wests.count',
      eastRevenue: 'easts.revenue',
      westRevenue: 'wests.revenue',
    },
    ratios: { share: 'east / west' },
  },
};

interface Group {
  readonly [field: string]: unknown;
  readonly previous?: Group | null;
}

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'] as const;
const widths = [
  { grain: 'MINUTE', step: 30 },
  { grain: 'HOUR' },
  { grain: 'HOUR', step: 6 },
  { grain: 'DAY' },
  { grain: 'DAY' },
  { grain: 'WEEK' },
  { grain: 'MONTH' },
  { grain: 'MONTH', step: 3 },
  { grain: 'QUARTER', step: 2 },
  { grain: 'YEAR' },
  { grain: 'AUTO' },
] as const;
const coarse = widths.filter(({ grain }) => !['MINUTE', 'HOUR'].includes(grain));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const fill = maybe(fc.constantFrom('NULL', 'ZERO', 'CARRY_FORWARD'));
const time = fc.tuple(fc.constantFrom('at', 'at', 'day'), fc.nat(100), fill).map(([dimension, choice, how]) => {
  const from = dimension === 'at' ? widths : coarse;
  return { dimension, ...from[choice % from.length], ...(how === undefined ? {} : { fill: how }) };
});
const others = fc.uniqueArray(
  fc.constantFrom('channel', 'level', 'at_hourOfDay', 'at_dayOfWeek', 'at_monthOfYear', 'day_dayOfWeek'),
  { maxLength: 2 },
);
const by = fc
  .tuple(maybe(time), others)
  .map(([bucket, names]) => [...(bucket ? [bucket] : []), ...names.map((dimension) => ({ dimension }))])
  .filter((all) => all.length > 0);
const range = fc.constantFrom(
  undefined,
  { from: '2024-10-20', to: '2024-11-05' },
  { from: '2024-01-01', to: '2025-01-01' },
  { from: '2024-02-01', to: '2024-03-01' },
  { from: '2024-10-26T22:30:00Z', to: '2024-10-27T12:15:00' },
  { from: '2024-04-05', to: '2024-04-09' },
  { to: '2024-06-01' },
  { last: 'P30D', to: '2024-11-10' },
  { last: '20d', anchor: 'DATA' },
  { last: 'P2M', anchor: 'DATA' },
);
const filter = fc.constantFrom(
  undefined,
  {},
  { channel: { in: ['a', 'ä', '😀'] } },
  { not: { channel: { isNull: true } } },
  { channel: { ne: 'B' }, level: { gte: '1' } },
  { or: [{ level: { isNull: true } }, { day: { gte: '2024-03-01' } }] },
  { at: { gte: '2024-02-29T00:00:00Z' }, day: { notIn: ['2024-05-01'] } },
);
const rows = fc.record({
  timeRange: range,
  filter,
  timeZone: fc.constantFrom(undefined, ...zones),
  compare: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('PREVIOUS_PERIOD', 'PREVIOUS_WEEK', 'PREVIOUS_MONTH', 'PREVIOUS_YEAR') },
  ),
});
const weekStart = fc.constantFrom(undefined, 'SUNDAY', 'WEDNESDAY');

/** Only what two ways to group have in common. */
const groupQuestion = fc.tuple(rows, by, weekStart).map(([asked, dimensions, week]) => ({
  ...asked,
  by: dimensions,
  weekStart: week,
}));

const having = fc.constantFrom(
  undefined,
  { rows: { gt: '2' } },
  { revenue: { gte: '100.255' } },
  { or: [{ revenue: { isNull: true } }, { average: { lt: 120.5 } }] },
  { not: { revenue: { in: ['12.5', '0.00'] } }, newest: { gt: '2024-03-01T00:00:00Z' } },
  { revenue: { ne: '141.75' } },
);
const page = fc.record({ first: fc.constantFrom(undefined, 3, 500), offset: fc.constantFrom(undefined, 0, 2) });

/** An order by dimensions that are grouped, and metrics. */
const order = (dimensions: readonly { readonly dimension: string }[]) =>
  fc
    .array(
      fc.record(
        {
          what: fc.constantFrom<{ metric: string } | { dimension: string }>(
            { metric: 'rows' },
            { metric: 'revenue' },
            { metric: 'newest' },
            ...dimensions.map(({ dimension }) => ({ dimension })),
          ),
          direction: fc.constantFrom(undefined, 'ASC', 'DESC'),
          nulls: fc.constantFrom(undefined, 'FIRST', 'LAST'),
        },
        { requiredKeys: ['what'] },
      ),
      { maxLength: 2 },
    )
    .map((terms) => terms.map(({ what, ...rest }) => ({ ...what, ...rest })));

const declared = (helper: string) =>
  `$by: [${helper}GroupBy!]!, $filter: ${helper}Filter, $timeRange: TimeRange, $timeZone: String, $weekStart: DayOfWeek, $having: ${helper}Having, $topPer: ${helper}Top, $orderBy: [${helper}GroupOrder!], $first: Int, $offset: Int, $compare: Compare`;
const passed =
  'by: $by, filter: $filter, timeRange: $timeRange, timeZone: $timeZone, weekStart: $weekStart, having: $having, topPer: $topPer, orderBy: $orderBy, first: $first, offset: $offset, compare: $compare';
const dimensionFields =
  'at day channel level at_hourOfDay at_dayOfWeek at_monthOfYear day_dayOfWeek partial suppressed other';

const ownQuery = query('wholes', 'Wholes', 'count revenue average newest');
const aloneQuery = query('alone', 'Alone', 'rows revenue average newest');
const halvesQuery = query('halves', 'Halves', 'east west eastRevenue westRevenue share');

function query(name: string, helper: string, numbers: string): string {
  const row = `${dimensionFields} ${numbers}`;
  return `query (${declared(helper)}) { answer: ${name}GroupBy(${passed}) { nodes { ${row} previous { ${row} } } totals { ${numbers} previous { ${numbers} } } totalCount grain step meta { truncated dataAsOf } } }`;
}

interface Answered {
  readonly nodes: readonly Group[];
  readonly totals: Group;
  readonly totalCount: number;
  readonly grain: string | null;
  readonly step: number | null;
}

describe('a table, and the same rows in two domains', () => {
  let mesh: TestMesh;
  let served: Awaited<ReturnType<TestMesh['serve']>>;
  const outcomes = { answered: 0, refused: 0 };
  beforeAll(async () => {
    mesh = await openTestMesh([
      domain('wholes', 'true'),
      // Many buckets of time have rows of one half only.
      domain('easts', 'id % 4 < 2'),
      domain('wests', 'id % 4 >= 2'),
    ]);
    served = await mesh.serve(scorecards, { limits: { fillBuckets: 3_000 } });
  });
  afterAll(async () => {
    console.info(outcomes);
    await served?.close();
    await mesh?.close();
  });

  /** The scorecard's name of the object's measure, wherever it stands in an answer. */
  const renamed = (answer: unknown) => JSON.parse(JSON.stringify(answer).replaceAll('"count":', '"rows":'));
  /** Where the object's count must be 0 in filled gaps, a scorecard has null. */
  const withoutGaps = (groups: readonly Group[]) =>
    groups.map((group) => (group.newest === null && group.revenue === null ? { ...group, rows: 0 } : group));

  test('A scorecard of one object answers what the object itself does, whatever is asked.', async () => {
    const question = groupQuestion.chain((asked) =>
      fc.record({ asked: fc.constant(asked), having, page, orderBy: order(asked.by), top: maybe(order(asked.by)) }),
    );
    await fc.assert(
      fc.asyncProperty(question, async ({ asked, having: wanted, page: cut, orderBy: terms, top }) => {
        const isGapNull = asked.by.some((dimension) => 'fill' in dimension && dimension.fill !== 'ZERO');
        // What stands in a gap is null here and 0 there, which is ordered otherwise.
        const orderBy = terms.filter((term) => !isGapNull || !('metric' in term) || term.metric !== 'rows');
        const [first] = asked.by;
        const topPer = top && first && { dimension: first.dimension, first: 2, orderBy: top };
        const variables = { ...asked, ...cut, having: wanted, orderBy, topPer };
        const ownNames = JSON.parse(
          JSON.stringify(variables).replaceAll('"rows":', '"count":').replaceAll('"metric":"rows"', '"metric":"count"'),
        );
        const [own, alone] = await Promise.all([
          ask(served.url, ownQuery, ownNames),
          ask(served.url, aloneQuery, variables),
        ]);
        const about = JSON.stringify({ variables, own: own.body.errors, alone: alone.body.errors }, null, 1);
        if (own.body.errors !== undefined) {
          outcomes.refused++;
          expect(alone.body.errors?.[0]?.extensions.code, about).toBe(own.body.errors[0]?.extensions.code);
          return;
        }
        outcomes.answered++;
        expect(alone.body.errors, about).toBeUndefined();
        const expected = renamed(own.body.data?.answer) as Answered;
        const found = alone.body.data?.answer as Answered;
        const nodes = (answered: Answered) => (isGapNull ? withoutGaps(answered.nodes) : answered.nodes);
        expect({ ...found, nodes: nodes(found) }, about).toEqual({ ...expected, nodes: nodes(expected) });
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
    expect(outcomes.answered).toBeGreaterThan(outcomes.refused);
  }, 300_000);

  test('Two halves have the groups of the whole, whose count is the sum of theirs.', async () => {
    await fc.assert(
      fc.asyncProperty(groupQuestion, async (asked) => {
        const orderBy = asked.by.map(({ dimension }) => ({ dimension }));
        const variables = { ...asked, orderBy, first: 5_000 };
        const [whole, halves] = await Promise.all([
          ask(served.url, ownQuery, variables),
          ask(served.url, halvesQuery, variables),
        ]);
        const about = JSON.stringify({ variables, whole: whole.body.errors, halves: halves.body.errors }, null, 1);
        for (const { body } of [whole, halves])
          expect(body.errors?.[0]?.extensions.code, about).not.toBe('INTERNAL_SERVER_ERROR');
        // The range of the halves ends where both reach, so that they may have other gaps than the whole.
        if (asked.timeRange !== undefined && 'anchor' in asked.timeRange) return;
        if (whole.body.errors !== undefined) {
          expect(halves.body.errors?.[0]?.extensions.code, about).toBe(whole.body.errors[0]?.extensions.code);
          return;
        }
        expect(halves.body.errors, about).toBeUndefined();
        const isCarried = asked.by.some((dimension) => 'fill' in dimension && dimension.fill === 'CARRY_FORWARD');
        const [expected, found] = [whole, halves].map(({ body }) => body.data?.answer) as [Answered, Answered];
        expect(found.totalCount, about).toBe(expected.totalCount);
        expect(countsOf(found.totals), about).toBe(expected.totals.count);
        for (const [index, group] of expected.nodes.entries()) {
          const joined = found.nodes[index];
          for (const name of ['at', 'day', 'channel', 'level', 'at_hourOfDay', 'at_dayOfWeek', 'day_dayOfWeek'])
            expect(joined?.[name], about).toBe(group[name]);
          if (isCarried) continue;
          expect(countsOf(joined), about).toBe(group.count);
          expect(centsOf(joined), about).toBe(cents(group.revenue));
          const { east, west, share } = joined ?? {};
          const quotient = west === null || east === null || west === 0 ? null : Number(east) / Number(west);
          expect(share, about).toBe(quotient);
          expect(countsOf(joined?.previous), about).toBe(group.previous?.count ?? 0);
        }
      }),
      { seed, numRuns: 150, endOnFailure: true },
    );
  }, 300_000);
});

function countsOf(group: Group | null | undefined): number {
  return Number(group?.east ?? 0) + Number(group?.west ?? 0);
}

function centsOf(group: Group | undefined): bigint {
  return cents(group?.eastRevenue) + cents(group?.westRevenue);
}

function cents(text: unknown): bigint {
  return text === null || text === undefined ? 0n : BigInt(String(text).replace('.', ''));
}
