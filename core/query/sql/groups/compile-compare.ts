import type { BucketMatch, Previous } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { countParameter, type Fragment, joinFragments, listFragments, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import { isFine } from './compile-dimension.ts';
import { compileGrouped, type Reshape } from './compile-grouped.ts';
import { columns, isBucket, otherNames } from './group-columns.ts';

/**
 * The same groups over the compared period, joined to their counterparts. Calendar shifts move the local start of a
 * bucket. It has a counterpart only if moving it there and back returns the same start: a month's 31st has none in a
 * month of 30 days. Shifts of an exact duration move the instant.
 */
export function joinPrevious(
  groups: Fragment,
  plan: GroupPlan & { readonly previous: Previous },
  reshape: Reshape | undefined,
  compilation: Compilation,
): Fragment {
  const current = compilation.alias();
  const earlier = compilation.alias();
  const { match } = plan.previous;
  const matches = plan.dimensions.map((dimension, index) => {
    if (!isBucket(dimension))
      return sql`${earlier}.${columns.dimension(index)} IS NOT DISTINCT FROM ${current}.${columns.dimension(index)}`;
    const usesInstant = match.kind === 'moved' && match.line === 'instant' && dimension.type.storage.kind !== 'date';
    const start = usesInstant ? columns.dimension(index) : columns.local(index);
    return isCounterpart(sql`${earlier}.${start}`, sql`${current}.${start}`, match, compilation);
  });
  const isRest = otherNames(plan).map((name) => sql`${earlier}.${name} = ${current}.${name}`);
  const on = joinFragments(
    [sql`${earlier}.${columns.partition} = ${current}.${columns.partition}`, ...matches, ...isRest],
    sql` AND `,
  );
  const values = [
    ...plan.dimensions.flatMap((dimension, index) => [
      sql`${earlier}.${columns.dimension(index)} AS ${columns.previousDimension(index)}`,
      ...(isBucket(dimension) ? [sql`${earlier}.${columns.local(index)} AS ${columns.previousLocal(index)}`] : []),
    ]),
    ...plan.aggregates.map(
      (_aggregate, index) => sql`${earlier}.${columns.aggregate(index)} AS ${columns.previousAggregate(index)}`,
    ),
  ];
  const before = compileGrouped(plan, plan.previous.where, compilation, reshape);
  const isExact = match.kind === 'moved' && match.line === 'instant';
  const once = isExact ? before : keepFirstHours(before, plan, compilation);
  return sql`
    SELECT ${listFragments([sql`${current}.*`, sql`${earlier}.${columns.partition} IS NOT NULL AS ${columns.found}`, ...values])}
    FROM (${groups}) AS ${current}
    LEFT JOIN (${once}) AS ${earlier} ON ${on}
  `;
}

/** Whether a bucket starts where the counterpart of another one does. */
function isCounterpart(then: Fragment, now: Fragment, match: BucketMatch, { dialect }: Compilation): Fragment {
  if (match.kind === 'moved') {
    const there = sql`${then} = ${dialect.addDuration(now, match.by, countParameter(-1))}`;
    return match.by.months === 0
      ? there
      : sql`${there} AND ${dialect.addDuration(then, match.by, countParameter(1))} = ${now}`;
  }
  const daysBefore = (start: Fragment, days: number): Fragment =>
    dialect.addDuration(start, { months: 0, days: 1, seconds: 0 }, countParameter(-days));
  // A week belongs to the year with most of its days, whatever its first day is.
  const weekOf = (start: Fragment): Fragment => sql`extract(week FROM ${daysBefore(start, -3)})`;
  const [shorter, longer] = [daysBefore(now, 364), daysBefore(now, 371)];
  return sql`${then} = CASE ${weekOf(now)} WHEN ${weekOf(shorter)} THEN ${shorter} WHEN ${weekOf(longer)} THEN ${longer} END`;
}

/** Two fine buckets with one local start are the repeated hour in autumn. A bucket has one counterpart: the first. */
function keepFirstHours(groups: Fragment, plan: GroupPlan, compilation: Compilation): Fragment {
  const fine = plan.dimensions.findIndex((dimension) => isBucket(dimension) && isFine(dimension));
  if (fine < 0 || plan.timeZone === 'UTC') return groups;
  const alias = compilation.alias();
  const names = [
    columns.partition,
    ...plan.dimensions.map((_dimension, index) => (index === fine ? columns.local(index) : columns.dimension(index))),
    ...otherNames(plan),
  ].map((name) => sql`${alias}.${name}`);
  return sql`
    SELECT DISTINCT ON (${listFragments(names)}) ${alias}.*
    FROM (${groups}) AS ${alias}
    ORDER BY ${listFragments([...names, sql`${alias}.${columns.dimension(fine)}`])}
  `;
}
