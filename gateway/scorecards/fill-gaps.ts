import { Temporal } from 'temporal-polyfill';
import { beyondLimit } from '../../subgraphs/plan/bad-input.ts';
import type { TimeBounds } from '../../subgraphs/plan/group-plan.ts';
import { type BucketStart, bucketAt, bucketsBetween, readBucket, writeBucket } from './buckets.ts';
import { type GroupRequest, isEventTime } from './group-request.ts';
import { type GroupedDimension, type JoinedGroup, keyOf, type SideNumbers } from './joined-group.ts';
import type { Scorecard } from './scorecard.ts';
import type { Cell } from './values.ts';

type Bucket = GroupedDimension & { readonly kind: 'bucket' };

interface Gaps {
  readonly request: GroupRequest;
  readonly scorecard: Scorecard;
  /** The range with both ends where it has them. */
  readonly range: TimeBounds | undefined;
  /** Sides that answered; what did not answer has no gaps but nothing at all. */
  readonly answered: readonly boolean[];
  readonly limit: number;
}

/**
 * Adds the buckets of time that no row fell into, for each combination of the other dimensions, between the ends of the
 * range or else of the data; and fills the numbers of a side that has nothing in a bucket. Throws TOO_MANY_BUCKETS when
 * that makes more groups than the limit.
 */
export function fillGaps(groups: readonly JoinedGroup[], gaps: Gaps): readonly JoinedGroup[] {
  const { request, scorecard, limit } = gaps;
  const { fill } = request;
  const bucket = fill && request.by[fill.dimension];
  if (fill === undefined || bucket?.kind !== 'bucket') return groups;
  const starts = new Map<string, BucketStart>();
  const timeOf = ({ dimensions }: JoinedGroup): Cell => dimensions[fill.dimension] ?? null;
  for (const group of groups) {
    const time = timeOf(group);
    if (time !== null) starts.set(String(time), readBucket(String(time), request.clock));
  }
  for (const start of makeBuckets([...starts.values()], bucket, gaps)) {
    starts.set(writeBucket(start, scalarOf(bucket, scorecard), request.clock), start);
  }
  const ordered = [...starts].sort(([, a], [, b]) => Temporal.Instant.compare(a.instant, b.instant));
  const filled = combinationsOf(groups, fill.dimension, request.by.length).flatMap((combination) => {
    if (ordered.length > limit) throw tooMany(limit);
    return fillCombination(
      combination,
      ordered.map(([time]) => time),
      gaps,
    );
  });
  if (filled.length > limit) throw tooMany(limit);
  return [...filled, ...groups.filter((group) => timeOf(group) === null)];
}

function tooMany(limit: number) {
  return beyondLimit(
    'TOO_MANY_BUCKETS',
    ['by'],
    `Filling gaps makes more than ${limit} rows; give a larger grain or a shorter range.`,
  );
}

/** The other dimensions of groups, and the groups that have them by their time. */
interface Combination {
  readonly others: readonly Cell[];
  readonly groups: Map<Cell, JoinedGroup>;
}

/** Without another dimension there is one combination, even when there is no group at all. */
function combinationsOf(groups: readonly JoinedGroup[], place: number, count: number): readonly Combination[] {
  const found = new Map<string, Combination>();
  if (count === 1) found.set(keyOf([]), { others: [], groups: new Map() });
  for (const group of groups) {
    const others = group.dimensions.toSpliced(place, 1);
    const combination: Combination = found.get(keyOf(others)) ?? { others, groups: new Map() };
    found.set(keyOf(others), combination);
    combination.groups.set(group.dimensions[place] ?? null, group);
  }
  return [...found.values()];
}

function fillCombination(
  { others, groups }: Combination,
  times: readonly string[],
  { request, scorecard, answered }: Gaps,
): readonly JoinedGroup[] {
  const { fill } = request;
  if (fill === undefined) return [];
  const before: (SideNumbers | undefined)[] = scorecard.sides.map(() => undefined);
  return times.map((time): JoinedGroup => {
    const group = groups.get(time);
    const sides = scorecard.sides.map((_side, index) => {
      const there = group?.sides[index];
      if (there !== undefined) before[index] = there;
      if (there !== undefined || answered[index] !== true || fill.with === 'NULL') return there;
      return fill.with === 'ZERO' ? zerosOf(index, scorecard) : before[index];
    });
    return { dimensions: others.toSpliced(fill.dimension, 0, time), sides };
  });
}

/** Zero in what counts or sums, at the scale of the measure; null in what does not. */
function zerosOf(side: number, { measures }: Scorecard): SideNumbers {
  const values = measures.flatMap((measure, index): readonly (readonly [number, Cell])[] => {
    if (measure.side !== side || measure.fill !== 'zero') return [];
    const { scalar, storage } = measure.type;
    if (scalar !== 'Decimal') return [[index, 0]];
    return [[index, storage.kind === 'decimal' && storage.scale > 0 ? `0.${'0'.repeat(storage.scale)}` : '0']];
  });
  return { values: new Map(values), suppressed: false };
}

/** The buckets between the ends of the range where it is about this time, else between those of the data. */
function makeBuckets(
  there: readonly BucketStart[],
  bucket: Bucket,
  { request: { clock }, scorecard, range, limit }: Gaps,
): readonly BucketStart[] {
  const sorted = there.toSorted((a, b) => Temporal.Instant.compare(a.instant, b.instant));
  const bounds = isEventTime(bucket.conformed, scorecard) ? (range ?? {}) : {};
  const at = (instant: Temporal.Instant): BucketStart => bucketAt(instant, bucket.width, clock);
  const from = bounds.from === undefined ? undefined : firstInstant(bounds.from, bucket, clock.timeZone, scorecard);
  const to = bounds.to === undefined ? undefined : Temporal.Instant.from(bounds.to).subtract({ microseconds: 1 });
  const low = from === undefined ? sorted[0] : at(from);
  const high = to === undefined ? sorted.at(-1) : at(to);
  return low === undefined || high === undefined ? [] : bucketsBetween({ low, high }, bucket.width, clock, limit);
}

/** Dates are midnights: where all sides have dates, the first one is that which is not before the range's start. */
function firstInstant(from: string, bucket: Bucket, timeZone: string, scorecard: Scorecard): Temporal.Instant {
  const instant = Temporal.Instant.from(from);
  const { columns = [] } = scorecard.dimensions[bucket.conformed] ?? {};
  const areDates = columns.every(({ type }) => type.kind === 'scalar' && type.scalar === 'Date');
  const zoned = instant.toZonedDateTimeISO(timeZone);
  return areDates && !zoned.equals(zoned.startOfDay()) ? zoned.startOfDay().add({ days: 1 }).toInstant() : instant;
}

function scalarOf({ conformed }: Bucket, { dimensions }: Scorecard): 'Date' | 'DateTime' {
  return dimensions[conformed]?.scalar === 'Date' ? 'Date' : 'DateTime';
}
