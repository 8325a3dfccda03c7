import fc from 'fast-check';
import { zones } from './group-data.ts';
import type { AggregateOf, FunctionName } from './group-numbers.ts';
import type { By, CompareTo, GroupOrder, GroupQuestion, Range } from './group-question.ts';
import type { Grain } from './group-time.ts';
import { randomFilter } from './inputs.ts';
import type { Input } from './oracle.ts';
import { type Kind, type TableName, tables } from './tables.ts';

/** Random questions for groups. Most can be answered; a few arguments contradict each other and are refused. */

const steps: Readonly<Record<Grain, readonly number[]>> = {
  SECOND: [1, 10, 30],
  MINUTE: [1, 5, 15, 20, 30],
  HOUR: [1, 1, 2, 3, 4, 6, 8, 12],
  DAY: [1],
  WEEK: [1],
  MONTH: [1, 2, 3, 4, 6],
  QUARTER: [1, 2, 4],
  YEAR: [1],
};
const coarse: readonly Grain[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];
const fine: readonly Grain[] = ['SECOND', 'MINUTE', 'HOUR'];

const isTime = ({ kind }: Kind) => ['utcTime', 'instant', 'localTime'].includes(kind);
const isCategory = ({ kind }: Kind) =>
  ['numberId', 'textId', 'text', 'uuid', 'tiny', 'long', 'boolean', 'grade', 'date'].includes(kind);

/** The dimensions of a table that are no bucket: fields, parts of times, and fields one to-one relation away. */
function plainDimensions(table: TableName): readonly string[] {
  const { fields, relations } = tables[table];
  const own = Object.entries(fields).flatMap(([name, kind]) => {
    if (isTime(kind)) return ['hourOfDay', 'dayOfWeek', 'monthOfYear'].map((part) => `${name}_${part}`);
    if (kind.kind === 'date') return ['dayOfWeek', 'monthOfYear'].map((part) => `${name}_${part}`);
    return isCategory(kind) || kind.kind === 'time' ? [name] : [];
  });
  const related = Object.entries(relations)
    .filter(([, { kind }]) => kind === 'toOne')
    .flatMap(([name, { to, on }]) =>
      Object.entries(tables[to].fields)
        .filter(([field, kind]) => isCategory(kind) && field !== on[1])
        .map(([field]) => `${name}_${field}`),
    );
  return [...own, ...related];
}

function bucketOf(name: string, kind: Kind, zone: string): fc.Arbitrary<By> {
  const grains = kind.kind === 'date' ? coarse : [...coarse, ...coarse, ...fine];
  const width = fc
    .constantFrom(...grains)
    .chain((grain) => fc.constantFrom(...steps[grain]).map((step) => ({ grain, ...(step === 1 ? {} : { step }) })));
  const fill = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 3, arbitrary: fc.constantFrom('NULL', 'ZERO', 'CARRY_FORWARD', 'NONE').map((how) => ({ fill: how })) },
  ) as fc.Arbitrary<Pick<By, 'fill'>>;
  // A clock that moves by half an hour makes hours that start at the half, which AUTO may count wrongly by one.
  const automatic = zone === 'Australia/Lord_Howe' ? 0 : 1;
  const width_ = fc.oneof<[fc.WeightedArbitrary<Pick<By, 'grain' | 'step'>>, fc.WeightedArbitrary<Pick<By, 'grain'>>]>(
    { weight: 7, arbitrary: width },
    { weight: automatic, arbitrary: fc.constant({ grain: 'AUTO' as const }) },
  );
  return fc.tuple(width_, fill).map(([grain, how]) => ({ dimension: name, ...grain, ...how }));
}

/** One to three dimensions, at most one of them filled. */
function randomBy(table: TableName, zone: string): fc.Arbitrary<readonly By[]> {
  const { fields } = tables[table];
  const times = Object.entries(fields).filter(([, kind]) => isTime(kind) || kind.kind === 'date');
  const plain = fc.constantFrom(...plainDimensions(table)).map((dimension): By => ({ dimension }));
  const buckets = times.map(([name, kind]) => ({
    weight: name === 'happenedAt' ? 12 : 2,
    arbitrary: bucketOf(name, kind, zone),
  }));
  const one = buckets.length === 0 ? plain : fc.oneof({ weight: 8, arbitrary: plain }, ...buckets);
  return fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: ({ dimension }) => dimension }).map((all) => {
    const filled = all.findIndex(({ fill }) => fill !== undefined && fill !== 'NONE');
    return all.map(({ fill, ...by }, index) => (index === filled && fill !== undefined ? { ...by, fill } : by));
  });
}

const dates = [
  '2023-10-01',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-03-31',
  '2024-07-01',
  '2024-10-27',
  '2024-12-31',
  '2025-02-01',
];
const moments: readonly unknown[] = [
  ...dates,
  ...dates,
  '2024-10-26T00:00:00Z',
  '2024-10-27T00:45:00Z',
  '2024-10-27T02:30:00',
  '2024-11-03T01:30:00',
  '2024-11-10T12:00:00+05:30',
  '2024-04-06T15:00:00Z',
  '2024-10-05T15:30:00Z',
  '2024-10-15T10:00:00.25Z',
  1_730_000_000_000,
  '1719792000000',
];

const randomRange: fc.Arbitrary<Range | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...moments), fc.constantFrom(...moments))
      .map(([a, b]) => (roughly(a) <= roughly(b) ? { from: a, to: b } : { from: b, to: a })),
  },
  // Short ranges, for small buckets.
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...moments), fc.integer({ min: 1, max: 72 }))
      .map(([from, hours]) => ({ from, to: new Date(roughly(from) + hours * 3_600_000).toISOString() })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...moments).map((from) => ({ from })) },
  { weight: 1, arbitrary: fc.constantFrom(...moments).map((to) => ({ to })) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        last: fc.constantFrom('P1M', 'P30D', 'P1Y', 'PT36H', '90d', '12h', '2w', '1y', 'P1M15DT12H'),
        anchor: fc.constantFrom('NOW' as const, 'DATA' as const),
      },
      { requiredKeys: ['last'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ last: fc.constantFrom('P1M', 'P30D', 'PT36H', '2w'), to: fc.constantFrom(...moments) }),
  },
);

function roughly(moment: unknown): number {
  const text = String(moment);
  if (/^\d+$/.test(text)) return Number(text);
  return Date.parse(/T/.test(text) && !/(Z|[+-]\d\d:\d\d)$/.test(text) ? `${text}Z` : text);
}

const functions: Readonly<Partial<Record<Kind['kind'], readonly FunctionName[]>>> = {
  tiny: ['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDDEV'],
  long: ['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDDEV'],
  float: ['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDDEV'],
  decimal: ['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDDEV'],
  boolean: ['COUNT'],
  time: [],
  object: [],
  list: [],
};
const ofTexts: readonly FunctionName[] = ['COUNT', 'COUNT_DISTINCT', 'MIN', 'MAX'];

function aggregatesOf(table: TableName): readonly AggregateOf[] {
  return Object.entries(tables[table].fields).flatMap(([field, { kind }]) =>
    (functions[kind] ?? ofTexts).map((name) => ({ field, function: name })),
  );
}

/** What is selected below `aggregate`, quantiles and counts of booleans included. */
export function randomSelection(table: TableName): fc.Arbitrary<readonly AggregateOf[]> {
  const booleans = Object.entries(tables[table].fields)
    .filter(([, { kind }]) => kind === 'boolean')
    .flatMap(([field]) => [
      { field, function: 'COUNT_TRUE' as const },
      { field, function: 'COUNT_FALSE' as const },
    ]);
  const quantiles = Object.entries(tables[table].fields)
    .filter(([, { kind }]) => functions[kind]?.includes('AVG'))
    .flatMap(([field]) => [0, 0.25, 0.5, 0.9, 1].map((q) => ({ field, function: `QUANTILE ${q}` as const })));
  return fc.subarray([...aggregatesOf(table), ...booleans, ...quantiles], { maxLength: 8 });
}

function randomOrder(table: TableName, by: readonly By[]): fc.Arbitrary<readonly GroupOrder[]> {
  const what: fc.Arbitrary<GroupOrder> = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...by).map(({ dimension }) => ({ dimension })) },
    { weight: 2, arbitrary: fc.constant({ metric: 'count' as const }) },
    { weight: 3, arbitrary: fc.constantFrom(...aggregatesOf(table)).map((aggregate) => ({ aggregate })) },
  );
  const how = fc.record(
    {
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
      nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
    },
    { requiredKeys: [] },
  );
  return fc.array(
    fc.tuple(what, how).map(([one, rest]) => ({ ...one, ...rest })),
    { maxLength: 3 },
  );
}

const floats = [0, 1, 2, 3, 0.5, -1, 127, 2.505, 1e21, -1e21, 1e-7, 9_007_199_254_740_991, 0.1];
const counts: readonly unknown[] = [0, 1, 2, 3, 5, -1, '99999999999999999999999', '2'];

function comparisons(values: readonly unknown[]): fc.Arbitrary<Input> {
  const one = fc.constantFrom(...values);
  const member = fc.oneof(
    fc.tuple(fc.constantFrom('lt', 'lte', 'gt', 'gte', 'eq', 'ne'), one),
    fc.tuple(fc.constantFrom('lt', 'lte', 'gt', 'gte', 'gt', 'gte'), one),
    fc.tuple(fc.constantFrom('in', 'notIn'), fc.array(one, { maxLength: 3 })),
    fc.tuple(fc.constant('isNull'), fc.boolean()),
    fc.tuple(fc.constantFrom('lt', 'isNull', 'in'), fc.constant(null)),
  );
  return fc.array(member, { minLength: 1, maxLength: 2 }).map((members) => Object.fromEntries(members));
}

function randomHaving(table: TableName, depth: number): fc.Arbitrary<Input> {
  const numeric = aggregatesOf(table).filter(
    ({ field, function: name }) =>
      name.startsWith('COUNT') || functions[tables[table].fields[field]?.kind ?? 'text']?.includes(name),
  );
  const leaf = fc.oneof(
    fc.tuple(fc.constant('count'), comparisons(counts)),
    fc.tuple(
      fc.constant('aggregate'),
      fc.tuple(fc.constantFrom(...numeric), comparisons(floats)).map(([of, value]) => ({ ...of, value })),
    ),
    fc.tuple(fc.constantFrom('not', 'and', 'count'), fc.constant(null)),
  );
  if (depth <= 1) return fc.array(leaf, { minLength: 1, maxLength: 2 }).map((members) => Object.fromEntries(members));
  const inner = fc.oneof(
    { weight: 8, arbitrary: randomHaving(table, depth - 1) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  const member = fc.oneof<[fc.WeightedArbitrary<[string, unknown]>, ...fc.WeightedArbitrary<[string, unknown]>[]]>(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('and', 'or'), fc.array(inner, { maxLength: 3 })) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('not'), inner) },
  );
  return fc.array(member, { minLength: 1, maxLength: 2 }).map((members) => Object.fromEntries(members));
}

/** In one of three questions. */
function sometimes<T, Nothing extends null | undefined>(value: fc.Arbitrary<T>, nothing: Nothing) {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(nothing) }, { weight: 1, arbitrary: value });
}

const compares: readonly CompareTo[] = ['PREVIOUS_PERIOD', 'PREVIOUS_WEEK', 'PREVIOUS_MONTH', 'PREVIOUS_YEAR'];

export function randomQuestion(table: TableName): fc.Arbitrary<GroupQuestion> {
  const hasEvents = table === 'things';
  return fc.constantFrom(...zones).chain((timeZone) =>
    randomBy(table, timeZone).chain((by) => {
      const top = fc.record({
        dimension: fc.constantFrom(...by).map(({ dimension }) => dimension),
        first: fc.integer({ min: 1, max: 3 }),
        orderBy: randomOrder(table, by),
      });
      const plain = by.filter(({ grain }) => grain === undefined);
      const series = fc.constantFrom(...(plain.length === 0 ? by : [...plain, ...plain, ...by])).chain((one) =>
        fc.record({
          dimension: fc.constant(one.dimension),
          first: fc.integer({ min: 1, max: 4 }),
          orderBy: randomOrder(table, [one]),
          other: fc.boolean(),
        }),
      );
      return fc
        .record({
          by: fc.constant(by),
          filter: sometimes(randomFilter(table, 2), null),
          timeRange: hasEvents ? randomRange : fc.constant(null),
          timeZone: fc.constant(timeZone),
          weekStart: fc.integer({ min: 1, max: 7 }),
          having: sometimes(randomHaving(table, 3), null),
          topPer: sometimes(top, undefined),
          series: sometimes(series, undefined),
          orderBy: randomOrder(table, by),
          first: fc.constantFrom(1000, 1000, 1000, 0, 1, 5),
          offset: fc.constantFrom(0, 0, 0, 1, 4),
          compare: hasEvents ? sometimes(fc.constantFrom(...compares), undefined) : fc.constant(undefined),
        })
        .map(({ topPer, series: cut, compare, ...question }) => ({
          ...question,
          ...(cut === undefined ? {} : { series: cut }),
          ...(topPer === undefined || cut !== undefined ? {} : { topPer }),
          ...(compare === undefined || (question.timeRange === null && compare !== 'PREVIOUS_WEEK') ? {} : { compare }),
        }));
    }),
  );
}
