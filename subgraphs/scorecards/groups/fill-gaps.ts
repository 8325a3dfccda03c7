import { Temporal } from 'temporal-polyfill';
import { beyondLimit } from '../../../core/query/arguments/bad-input.ts';
import {
  type BucketStart,
  bucketAt,
  bucketEnd,
  type Calendar,
  countBuckets,
  cutsInstants,
  readBucket,
  type Span,
  writeBucket,
} from '../../../core/query/groups/buckets.ts';
import type { BucketWidth } from '../../../core/query/groups/group-range.ts';
import type { TimeBounds } from '../../../core/query/plan/group-parts.ts';
import type { Scorecard } from '../scorecard.ts';
import { type GroupRequest, isEventTime } from './group-request.ts';
import { type GroupedDimension, type JoinedGroup, keyOf, type SideNumbers } from './joined-group.ts';
import type { TimedTurns } from './turns.ts';
import type { Cell } from './values.ts';

type Bucket = GroupedDimension & { readonly kind: 'bucket' };

interface Gaps {
  readonly request: GroupRequest;
  readonly scorecard: Scorecard;
  /** The range, with both ends where it has them. */
  readonly range: TimeBounds | undefined;
  /** Whether each side answered; a side without an answer is not filled. */
  readonly answered: readonly boolean[];
  readonly limit: number;
  readonly turns: TimedTurns;
}

/**
 * Adds the empty time buckets between the ends of the range, or else of the data, for each combination of the other
 * dimensions, and fills the numbers of a side without rows in a bucket. Throws TOO_MANY_BUCKETS, before any bucket is
 * made, when there would be more groups than the limit.
 */
export async function fillGaps(groups: readonly JoinedGroup[], gaps: Gaps): Promise<readonly JoinedGroup[]> {
  const { request, scorecard, limit, turns } = gaps;
  const { fill } = request;
  const bucket = fill && request.by[fill.dimension];
  if (fill === undefined || bucket?.kind !== 'bucket') return groups;
  const timeOf = ({ dimensions }: JoinedGroup): Cell => dimensions[fill.dimension] ?? null;
  const starts = new Map<string, BucketStart>();
  for (const text of new Set(groups.map(timeOf))) {
    const pause = turns.giveIfDue();
    if (pause !== undefined) await pause;
    if (text !== null) starts.set(String(text), readBucket(String(text), request.clock));
  }
  const combinations = combinationsOf(groups, fill.dimension, request.by.length);
  const refuseMany = (buckets: number): void => {
    if (combinations.length * buckets > limit) throw tooMany(limit);
  };
  refuseMany(starts.size);
  const span = spanOf([...starts.values()], bucket, gaps);
  refuseMany(span === undefined ? 0 : countBuckets(span, bucket.width));
  const most = Math.floor(limit / Math.max(1, combinations.length));
  const made = span === undefined ? [] : await bucketsBetween(span, bucket.width, request.clock, { most, turns });
  for (const start of made) starts.set(writeBucket(start, scalarOf(bucket, scorecard), request.clock), start);
  refuseMany(starts.size);
  const ordered = [...starts].sort(([, a], [, b]) => Temporal.Instant.compare(a.instant, b.instant));
  const times = ordered.map(([time]) => time);
  const filled: JoinedGroup[] = [];
  for (const combination of combinations) {
    for (const group of await fillCombination(combination, times, gaps)) filled.push(group);
  }
  for (const group of groups) if (timeOf(group) === null) filled.push(group);
  return filled;
}

function tooMany(limit: number) {
  return beyondLimit(
    'TOO_MANY_BUCKETS',
    ['by'],
    `Filling gaps makes more than ${limit} rows; give a larger grain or a shorter range.`,
  );
}

/** The other dimensions of groups, and the groups with these values by time. */
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

async function fillCombination(
  { others, groups }: Combination,
  times: readonly string[],
  { request, scorecard, answered, turns }: Gaps,
): Promise<readonly JoinedGroup[]> {
  const { fill } = request;
  if (fill === undefined) return [];
  const before: (SideNumbers | undefined)[] = scorecard.sides.map(() => undefined);
  const zeros = scorecard.sides.map((_side, index) => zerosOf(index, scorecard));
  return await turns.map(times, (time): JoinedGroup => {
    const group = groups.get(time);
    const sides = scorecard.sides.map((_side, index) => {
      const there = group?.sides[index];
      if (there !== undefined) before[index] = there;
      if (there !== undefined || answered[index] !== true || fill.with === 'NULL') return there;
      return fill.with === 'ZERO' ? zeros[index] : before[index];
    });
    return { dimensions: others.toSpliced(fill.dimension, 0, time), sides };
  });
}

/** Zero for counts and sums, with the scale of the measure; other measures stay null. */
function zerosOf(side: number, { measures }: Scorecard): SideNumbers {
  const values = measures.flatMap((measure, index): readonly (readonly [number, Cell])[] => {
    if (measure.side !== side || measure.fill !== 'zero') return [];
    const { scalar, storage } = measure.type;
    if (scalar !== 'Decimal') return [[index, 0]];
    return [[index, storage.kind === 'decimal' && storage.scale > 0 ? `0.${'0'.repeat(storage.scale)}` : '0']];
  });
  return { values: new Map(values), suppressed: false };
}

/** The first and the last bucket: at the ends of the range if the bucket is of its time, else of the data. */
function spanOf(
  there: readonly BucketStart[],
  bucket: Bucket,
  { request: { clock }, scorecard, range }: Gaps,
): Span | undefined {
  const sorted = there.toSorted((a, b) => Temporal.Instant.compare(a.instant, b.instant));
  const bounds = isEventTime(bucket.conformed, scorecard) ? (range ?? {}) : {};
  const at = (instant: Temporal.Instant): BucketStart => bucketAt(instant, bucket.width, clock);
  const from = bounds.from === undefined ? undefined : firstInstant(bounds.from, bucket, clock.timeZone, scorecard);
  const to = bounds.to === undefined ? undefined : Temporal.Instant.from(bounds.to).subtract({ microseconds: 1 });
  const low = from === undefined ? sorted[0] : at(from);
  const high = to === undefined ? sorted.at(-1) : at(to);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Dates are midnights: where all sides have dates, the first one that is not before the range's start. */
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

/**
 * The buckets from one to another, both included; at most one more than `most`. Where a zone moves its clock by less
 * than an hour, later fine buckets are cut again.
 */
async function bucketsBetween(
  { low, high }: Span,
  width: BucketWidth,
  clock: Calendar,
  { most, turns }: { readonly most: number; readonly turns: TimedTurns },
): Promise<readonly BucketStart[]> {
  const found = new Map<bigint, BucketStart>();
  const isWithin = ({ instant }: BucketStart): boolean =>
    Temporal.Instant.compare(instant, low.instant) >= 0 && Temporal.Instant.compare(instant, high.instant) <= 0;
  for (let at = low; isWithin(at) && found.size <= most; ) {
    const pause = turns.giveIfDue();
    if (pause !== undefined) await pause;
    found.set(at.instant.epochNanoseconds, at);
    const next = bucketEnd(at, width, clock);
    at = cutsInstants(width) ? bucketAt(next.instant, width, clock) : next;
  }
  return [...found.values()];
}
