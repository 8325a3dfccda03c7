import { aggregates } from '../../../model/aggregates.ts';
import { grainLengths } from '../../groups/group-range.ts';
import type { Aggregate, Fill } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import type { Duration } from '../../plan/predicate.ts';
import { countParameter, type Fragment, identifier, joinFragments, listFragments, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import { type Bucket, bucketOf, bucketStart, isFine, truncateLocal } from './compile-dimension.ts';
import { compileOrdinals, ordinal } from './compile-grouped.ts';
import { compileRange, type RangeEnd } from './compile-range.ts';
import { columns, isBucket, isEventTime, otherNames, positionName } from './group-columns.ts';

const names = {
  base: identifier('base'),
  combination: identifier('combination'),
  ends: identifier('ends'),
  low: identifier('low'),
  high: identifier('high'),
  made: identifier('made'),
  series: identifier('series'),
  bucket: identifier('bucket'),
  there: identifier('there'),
  run: identifier('run'),
};

/**
 * Adds the empty buckets between the ends of the range, or else of the data, for each combination of the other
 * dimensions. Makes at most one more than the limit, so that exceeding it can be detected.
 */
export function fillGaps(groups: Fragment, plan: GroupPlan, fill: Fill, compilation: Compilation): Fragment {
  const bucket = plan.dimensions[fill.dimension];
  if (bucket === undefined || !isBucket(bucket)) throw new Error('Only buckets have gaps.');
  const { base, combination, ends, made, series, there, run } = names;
  const position = positionName(plan, fill.dimension);
  const others = otherKeys(plan, fill);
  const key = (name: Fragment): Fragment => sql`${series}.${name}`;
  const start = bucketStart(bucket, key(names.bucket), plan, compilation);
  const keys = [
    ...others.map(key),
    sql`${start.value} AS ${columns.dimension(fill.dimension)}`,
    sql`${start.local} AS ${columns.local(fill.dimension)}`,
  ];
  const aggregates = plan.aggregates.map((_aggregate, index) => columns.aggregate(index));
  const same = [
    ...others.map((name) => sql`${base}.${name} IS NOT DISTINCT FROM ${key(name)}`),
    sql`${base}.${position} = ${key(names.bucket)}`,
  ];
  const group = sql`${base}.${columns.partition}`;
  // Groups since the last present one share a run, for carrying values forward.
  const order = sql`OVER (PARTITION BY ${listFragments(others.map(key))} ORDER BY ${key(names.bucket)})`;
  const joined = sql`
    SELECT ${listFragments([...keys, ...aggregates.map((name) => sql`${base}.${name}`), sql`${group} IS NOT NULL AS ${there}`, sql`count(${group}) ${order} AS ${run}`])}
    FROM ${series}
    LEFT JOIN ${base} ON ${joinFragments(same, sql` AND `)}
  `;
  const kept = [...others, columns.dimension(fill.dimension), columns.local(fill.dimension)];
  const filled = plan.aggregates.map((aggregate, index) =>
    fillValue(aggregate, columns.aggregate(index), { fill, others, minimum: plan.minimumGroupSize }, compilation),
  );
  const withs = [
    sql`${base} AS (${groups})`,
    sql`${combination} AS (${combinations(plan, others, compilation)})`,
    sql`${ends} AS (${compileEnds(bucket, plan, position, compilation)})`,
    sql`${made} AS (${makeBuckets(bucket, plan, fill, compilation)})`,
    // Buckets with rows are always included; UNION removes duplicates of made ones.
    sql`
      ${series} AS (
        SELECT *
        FROM ${made}
        UNION
        SELECT ${listFragments([...others, position])}
        FROM ${base}
        WHERE ${position} IS NOT NULL
      )
    `,
  ];
  return sql`
    WITH ${listFragments(withs)} SELECT ${listFragments([...kept, ...filled])}
    FROM (${joined}) AS gaps
    UNION ALL
    SELECT ${listFragments([...kept, ...aggregates])}
    FROM ${base}
    WHERE ${position} IS NULL
  `;
}

/** The key columns of groups, except for the filled dimension. */
function otherKeys(plan: GroupPlan, fill: Fill): readonly Fragment[] {
  const dimensions = plan.dimensions.flatMap((dimension, index) => {
    if (index === fill.dimension) return [];
    return isBucket(dimension) ? [columns.dimension(index), columns.local(index)] : [columns.dimension(index)];
  });
  return [columns.partition, ...dimensions, ...otherNames(plan)];
}

/** Without another dimension there is one combination per partition, even for a partition without rows. */
function combinations(plan: GroupPlan, others: readonly Fragment[], compilation: Compilation): Fragment {
  return others.length > 1
    ? sql`SELECT DISTINCT ${listFragments(others)} FROM ${names.base}`
    : sql`SELECT ${ordinal} AS ${columns.partition} FROM ${compileOrdinals(plan, compilation)} AS keys`;
}

/** The first and the last bucket of each partition: at the range's ends, or else of the data. */
function compileEnds(bucket: Bucket, plan: GroupPlan, position: Fragment, compilation: Compilation): Fragment {
  const { from, to } = isEventTime(bucket, plan) ? compileRange(plan, compilation) : {};
  const microsecond = { months: 0, days: 0, seconds: 0.000001 };
  const moved = (at: Fragment, by: Duration, times: number): Fragment =>
    compilation.dialect.addDuration(at, by, countParameter(times));
  const isDate = bucket.type.storage.kind === 'date';
  const locate = (at: Fragment): Fragment =>
    isDate ? truncateLocal(at, bucket, plan, compilation) : bucketOf(bucket, at, plan, compilation);
  // Dates are midnights: the first one that is not before the range's start.
  const firstDate = ({ at, belongs }: RangeEnd): Fragment => {
    const next = moved(at, { months: 0, days: 1, seconds: 0 }, 1);
    return belongs === 'inside' ? moved(next, microsecond, -1) : next;
  };
  const first = (end: RangeEnd): Fragment => {
    if (isDate) return firstDate(end);
    return end.belongs === 'inside' ? end.at : moved(end.at, microsecond, 1);
  };
  const last = ({ at, belongs }: RangeEnd): Fragment => (belongs === 'inside' ? at : moved(at, microsecond, -1));
  const low = from === undefined ? sql`min(${names.base}.${position})` : locate(first(from));
  const high = to === undefined ? sql`max(${names.base}.${position})` : locate(last(to));
  return sql`
    SELECT keys.${ordinal} AS ${columns.partition}, ${low} AS ${names.low}, ${high} AS ${names.high}
    FROM ${compileOrdinals(plan, compilation)} AS keys
    LEFT JOIN ${names.base} ON ${names.base}.${columns.partition} = keys.${ordinal}
    GROUP BY keys.${ordinal}
  `;
}

/**
 * The buckets from the first to the last. Where a zone moves its clock by less than an hour, later fine buckets are not
 * whole widths away from the first one. So each bucket is cut again, including the one after the last.
 */
function makeBuckets(bucket: Bucket, plan: GroupPlan, fill: Fill, compilation: Compilation): Fragment {
  const { combination, ends, low, high } = names;
  const { dialect } = compilation;
  const step = scale(grainLengths[bucket.grain], bucket.step);
  const cut = isFine(bucket) && plan.timeZone !== 'UTC';
  const until = cut ? dialect.addDuration(sql`${ends}.${high}`, step, countParameter(1)) : sql`${ends}.${high}`;
  const most = dialect.addDuration(sql`${ends}.${low}`, step, countParameter(fill.limit));
  const buckets = dialect.timestampSeries(sql`${ends}.${low}`, sql`least(${until}, ${most})`, step);
  const limit = sql`LIMIT ${countParameter(fill.limit + 1)}`;
  const from = sql`FROM ${combination} JOIN ${ends} ON ${ends}.${columns.partition} = ${combination}.${columns.partition}`;
  if (!cut) return sql`SELECT ${combination}.*, ${buckets} AS ${names.bucket} ${from} ${limit}`;
  const raw = identifier('raw');
  const at = sql`${raw}.${names.bucket}`;
  const start = sql`CASE WHEN ${at} = ${raw}.${low} THEN ${at} ELSE ${bucketOf(bucket, at, plan, compilation)} END`;
  const others = otherKeys(plan, fill).map((name) => sql`${raw}.${name}`);
  const found = [...otherKeys(plan, fill), names.bucket];
  return sql`
    SELECT ${listFragments(found)}
    FROM (
      SELECT ${listFragments(others)}, ${start} AS ${names.bucket}, ${raw}.${low}, ${raw}.${high}
      FROM (
        SELECT ${combination}.*, ${ends}.${low}, ${ends}.${high}, ${buckets} AS ${names.bucket} ${from}
      ) AS ${raw}
    ) AS starts
    WHERE ${names.bucket} BETWEEN ${low} AND ${high} ${limit}
  `;
}

/** Groups with filled gaps: one sequence of buckets for each combination of the other dimensions. */
interface FilledGroups {
  readonly fill: Fill;
  readonly others: readonly Fragment[];
  readonly minimum: number | undefined;
}

/** An aggregate of a filled group, by `fill`. Only sums and counts can be zero, and counts are never null. */
function fillValue(
  aggregate: Aggregate,
  name: Fragment,
  { fill, others, minimum }: FilledGroups,
  { dialect }: Compilation,
): Fragment {
  if (aggregate.kind === 'suppressed') return name;
  const carried = sql`max(${name}) OVER (PARTITION BY ${listFragments([...others, names.run])})`;
  const value = fill.with === 'CARRY_FORWARD' ? carried : name;
  if (isCount(aggregate)) {
    const count = sql`coalesce(${value}, 0)`;
    // The count of a suppressed group is null, although the group exists.
    return minimum === undefined
      ? sql`${count} AS ${name}`
      : sql`CASE WHEN ${names.there} THEN ${name} ELSE ${count} END AS ${name}`;
  }
  return fill.with === 'ZERO' && isZero(aggregate)
    ? sql`CASE WHEN ${names.there} THEN ${name} ELSE ${dialect.cast(sql`0`, aggregate.type.storage)} END AS ${name}`
    : sql`${value} AS ${name}`;
}

function isCount(aggregate: Aggregate): boolean {
  if (aggregate.kind !== 'column') return aggregate.kind === 'rows';
  return aggregates[aggregate.function].result === 'count';
}

function isZero(aggregate: Aggregate): boolean {
  if (aggregate.kind === 'metric') return aggregate.metric.fill === 'zero';
  return aggregate.kind === 'column' && aggregates[aggregate.function].none === 'zero';
}

function scale({ months, days, seconds }: Duration, times: number): Duration {
  return { months: months * times, days: days * times, seconds: seconds * times };
}
