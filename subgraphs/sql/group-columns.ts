import type { Dimension, GroupPlan } from '../plan/group-plan.ts';
import { grainLengths } from '../plan/group-range.ts';
import { isFine, toInstant } from './compile-dimension.ts';
import { compileColumn, compileConditions } from './compile-predicate.ts';
import { noScope } from './compiled-query.ts';
import { countParameter, type Fragment, identifier, sql } from './fragment.ts';
import { type Compilation, tableScope } from './scope.ts';

/**
 * Names of the columns that every stage of a group query has: `p` the partition (the key's ordinal), `d0…` the
 * dimensions, `l0…` the local start of buckets, `a0…` the aggregates, and `b0…` those of the compared period.
 */
export const columns = {
  partition: identifier('p'),
  dimension: (index: number) => identifier(`d${index}`),
  local: (index: number) => identifier(`l${index}`),
  aggregate: (index: number) => identifier(`a${index}`),
  previous: (index: number) => identifier(`b${index}`),
  found: identifier('found'),
  number: identifier('n'),
  total: identifier('total'),
};

/** The columns that a stage groups or joins by. */
export function keyNames(plan: GroupPlan): readonly Fragment[] {
  return [
    columns.partition,
    ...plan.dimensions.flatMap((dimension, index) =>
      isBucket(dimension) ? [columns.dimension(index), columns.local(index)] : [columns.dimension(index)],
    ),
  ];
}

export function isBucket(dimension: Dimension): dimension is Dimension & { readonly kind: 'bucket' } {
  return dimension.kind === 'bucket';
}

/** The end of a bucket as an instant in UTC (as a local time for dates), from its start in both forms. */
export function bucketEnd(
  dimension: Dimension & { readonly kind: 'bucket' },
  start: { readonly instant: Fragment; readonly local: Fragment },
  plan: GroupPlan,
  compilation: Compilation,
): Fragment {
  const { dialect } = compilation;
  const length = grainLengths[dimension.grain];
  const times = countParameter(dimension.step);
  if (isFine(dimension.grain, dimension.step)) return dialect.addDuration(start.instant, length, times);
  return toInstant(dialect.addDuration(start.local, length, times), plan.timeZone);
}

/** The newest event that the caller may see: how far the data reach, whatever the filter. */
export function compileDataAsOf(plan: GroupPlan, compilation: Compilation): Fragment {
  if (plan.eventTime === undefined) return sql`NULL`;
  const alias = compilation.alias();
  const scope = tableScope(alias, compilation);
  const where = compileConditions(plan.table, [], undefined, noScope, scope, compilation);
  const type = plan.eventTime.path[0].type;
  const storage = type.kind === 'scalar' ? type.storage : ({ kind: 'text' } as const);
  const value = compilation.dialect.comparable(compileColumn(plan.eventTime, scope, compilation), storage, 'order');
  return sql`(SELECT max(${value}) FROM ${compilation.relation(plan.table)} AS ${alias} WHERE ${where})`;
}
