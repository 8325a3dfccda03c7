import type { Aggregate, Dimension, Fill, GroupPlan } from '../plan/group-plan.ts';
import { grainLengths } from '../plan/group-range.ts';
import { compileBucketOf, isFine, toInstant, toLocal } from './compile-dimension.ts';
import { countParameter, type Fragment, identifier, joinFragments, listFragments, parameter, sql } from './fragment.ts';
import { columns, isBucket, keyNames } from './group-columns.ts';
import type { Compilation } from './scope.ts';

/**
 * Adds the buckets that no row fell into, for each combination of the other dimensions, between the ends of the range
 * or else of the data. One more than the limit is made at most, so that exceeding it can be told.
 */
export function fillGaps(groups: Fragment, plan: GroupPlan, fill: Fill, compilation: Compilation): Fragment {
  const dimension = plan.dimensions[fill.dimension];
  if (dimension === undefined || !isBucket(dimension)) throw new Error('Only buckets have gaps.');
  const { dialect } = compilation;
  const [base, combination, bounds, series, found] = ['base', 'combination', 'bounds', 'series', 'found_group'].map(
    identifier,
  ) as [Fragment, Fragment, Fragment, Fragment, Fragment];
  const bucket = identifier('bucket');
  const fine = isFine(dimension.grain, dimension.step);
  const position = fine ? columns.dimension(fill.dimension) : columns.local(fill.dimension);
  const others = keyNames(plan).filter(
    (name) => !isSame(name, columns.dimension(fill.dimension)) && !isSame(name, columns.local(fill.dimension)),
  );
  const step = scale(grainLengths[dimension.grain], dimension.step);
  const [low, high] = [identifier('low'), identifier('high')];
  const ends = compileEnds(dimension, plan, position, base, compilation);
  const last = sql`least(${bounds}.${high}, ${dialect.addDuration(sql`${bounds}.${low}`, step, countParameter(fill.limit))})`;
  const filledKeys = keyNames(plan).map((name) => {
    if (isSame(name, columns.local(fill.dimension)))
      return fine ? toLocal(sql`${series}.${bucket}`, plan.timeZone) : sql`${series}.${bucket}`;
    if (isSame(name, columns.dimension(fill.dimension)))
      return instantOf(sql`${series}.${bucket}`, fine, dimension, plan, compilation);
    return sql`${series}.${name}`;
  });
  const matched = [
    ...others.map((name) => sql`${found}.${name} IS NOT DISTINCT FROM ${series}.${name}`),
    sql`${found}.${position} = ${series}.${bucket}`,
  ];
  const run = sql`count(${found}.${columns.partition}) OVER (PARTITION BY ${listFragments(others.map((name) => sql`${series}.${name}`))} ORDER BY ${series}.${bucket})`;
  const values = plan.aggregates.map((_aggregate, index) => sql`${found}.${columns.aggregate(index)}`);
  const names = [...keyNames(plan), ...plan.aggregates.map((_aggregate, index) => columns.aggregate(index))];
  const joined = sql`SELECT ${listFragments([...filledKeys.map((value, index) => sql`${value} AS ${keyNames(plan)[index] ?? sql``}`), ...values.map((value, index) => sql`${value} AS ${columns.aggregate(index)}`), sql`${found}.${columns.partition} AS was_there`, sql`${run} AS run`])} FROM ${series} LEFT JOIN ${base} AS ${found} ON ${joinFragments(matched, sql` AND `)}`;
  const filled = plan.aggregates.map((aggregate, index) => fillValue(aggregate, index, fill, others));
  return sql`WITH ${base} AS (${groups}), ${combination} AS (SELECT DISTINCT ${listFragments(others)} FROM ${base}${emptyCombination(plan, others)}), ${bounds} AS (${ends}), ${series} AS (SELECT ${combination}.*, ${dialect.timestampSeries(sql`${bounds}.${low}`, last, step)} AS ${bucket} FROM ${combination} CROSS JOIN ${bounds} LIMIT ${countParameter(fill.limit + 1)}) SELECT ${listFragments([...keyNames(plan), ...filled])} FROM (${joined}) AS gaps UNION ALL SELECT ${listFragments(names)} FROM ${base} WHERE ${position} IS NULL`;
}

/** Without another dimension there is one combination at the root, even when there is no row at all. */
function emptyCombination(plan: GroupPlan, others: readonly Fragment[]): Fragment {
  return others.length === 1 && plan.partition === undefined ? sql` UNION SELECT 1` : sql``;
}

/** The first and the last bucket: those of the range's ends where it has them, else those of the data. */
function compileEnds(
  dimension: Dimension & { readonly kind: 'bucket' },
  plan: GroupPlan,
  position: Fragment,
  base: Fragment,
  compilation: Compilation,
): Fragment {
  const { range } = plan;
  const utc = { kind: 'timestamp', zoned: false, timeZone: 'UTC' } as const;
  const bucketOf = (instant: Fragment): Fragment => {
    const start = compileBucketOf(dimension, instant, plan, compilation);
    return isFine(dimension.grain, dimension.step) ? start.value : start.local;
  };
  const low = range?.from === undefined ? sql`min(${position})` : bucketOf(parameter(range.from, utc));
  const beforeEnd = (to: string): Fragment =>
    compilation.dialect.addDuration(parameter(to, utc), { months: 0, days: 0, seconds: 1 }, countParameter(-1));
  const high = range?.to === undefined ? sql`max(${position})` : bucketOf(beforeEnd(range.to));
  return sql`SELECT ${low} AS ${identifier('low')}, ${high} AS ${identifier('high')} FROM ${base}${range?.from === undefined || range.to === undefined ? sql`` : sql` RIGHT JOIN (SELECT 1) AS one ON FALSE`}`;
}

function instantOf(
  bucket: Fragment,
  fine: boolean,
  dimension: Dimension & { readonly kind: 'bucket' },
  plan: GroupPlan,
  compilation: Compilation,
): Fragment {
  if (fine) return bucket;
  return dimension.type.storage.kind === 'date'
    ? compilation.dialect.cast(bucket, { kind: 'date' })
    : toInstant(bucket, plan.timeZone);
}

/** A filled group has no rows, so its count is 0. Other numbers are as `fill` says; only sums and counts can be zero. */
function fillValue(aggregate: Aggregate, index: number, fill: Fill, others: readonly Fragment[]): Fragment {
  const name = columns.aggregate(index);
  if (aggregate.kind === 'rows') return sql`coalesce(${name}, 0) AS ${name}`;
  switch (fill.with) {
    case 'NULL':
      return name;
    case 'ZERO':
      return isZeroWithoutRows(aggregate) ? sql`CASE WHEN was_there IS NULL THEN 0 ELSE ${name} END AS ${name}` : name;
    case 'CARRY_FORWARD':
      return sql`max(${name}) OVER (PARTITION BY ${listFragments([...others, sql`run`])}) AS ${name}`;
  }
}

function isZeroWithoutRows(aggregate: Aggregate): boolean {
  switch (aggregate.kind) {
    case 'rows':
      return true;
    case 'metric':
      return aggregate.metric.fill === 'zero';
    case 'column':
      return (
        aggregate.function.startsWith('count') ||
        aggregate.function === 'sum' ||
        aggregate.function === 'approxCountDistinct'
      );
    case 'quantile':
      return false;
  }
}

function scale(
  { months, days, seconds }: { readonly months: number; readonly days: number; readonly seconds: number },
  times: number,
) {
  return { months: months * times, days: days * times, seconds: seconds * times };
}

function isSame(a: Fragment, b: Fragment): boolean {
  const [first, second] = [a.parts[0], b.parts[0]];
  return first?.kind === 'identifier' && second?.kind === 'identifier' && first.name === second.name;
}
