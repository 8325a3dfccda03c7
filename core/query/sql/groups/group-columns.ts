import type { Dimension } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { type Fragment, identifier } from '../fragment.ts';
import { type Bucket, isFine } from './compile-dimension.ts';

/**
 * Column names that every stage of a group query uses: `p` is the partition (the key's ordinal), `d0…` the dimensions,
 * `l0…` the local start of buckets, `a0…` the aggregates, and `other` whether a series merged it. In the compared
 * period, `e0…` are the dimensions, `m0…` the local starts, and `b0…` the aggregates.
 */
export const columns = {
  partition: identifier('p'),
  dimension: (index: number) => identifier(`d${index}`),
  local: (index: number) => identifier(`l${index}`),
  aggregate: (index: number) => identifier(`a${index}`),
  previousDimension: (index: number) => identifier(`e${index}`),
  previousLocal: (index: number) => identifier(`m${index}`),
  previousAggregate: (index: number) => identifier(`b${index}`),
  other: identifier('other'),
  series: identifier('series'),
  small: identifier('small'),
  found: identifier('found'),
  number: identifier('n'),
  total: identifier('total'),
};

/** The key columns of groups, and columns that depend on these: partition, dimensions, and `other`. */
export function keyNames(plan: GroupPlan): readonly Fragment[] {
  return [
    columns.partition,
    ...plan.dimensions.flatMap((dimension, index) =>
      isBucket(dimension) ? [columns.dimension(index), columns.local(index)] : [columns.dimension(index)],
    ),
    ...otherNames(plan),
  ];
}

/** The column that distinguishes the rest of a series from a group with a null value, if there is a series. */
export function otherNames({ series }: GroupPlan): readonly Fragment[] {
  return series === undefined ? [] : [columns.other];
}

/** The one key column of a dimension: the position of a bucket (see `bucketOf`), or the value. */
export function positionName(plan: GroupPlan, index: number): Fragment {
  const dimension = plan.dimensions[index];
  return dimension !== undefined && isBucket(dimension) && !isFine(dimension)
    ? columns.local(index)
    : columns.dimension(index);
}

export function isBucket(dimension: Dimension): dimension is Bucket {
  return dimension.kind === 'bucket';
}

/** Whether a dimension is a bucket of the event time. */
export function isEventTime(dimension: Dimension, plan: GroupPlan): dimension is Bucket {
  return isBucket(dimension) && dimension.name === plan.eventTime?.path[0].name;
}
