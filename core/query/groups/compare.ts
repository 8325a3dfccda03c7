import { Temporal } from 'temporal-polyfill';
import { fieldOf } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import { badInput } from '../arguments/bad-input.ts';
import { durationLike } from '../arguments/values/duration.ts';
import { planBounds } from '../arguments/values/time-range.ts';
import { instantText } from '../arguments/values/time-zone.ts';
import type { BucketMatch, Dimension, Previous, TimeBounds } from '../plan/group-parts.ts';
import { allOf, columnOf, type Duration, type Predicate } from '../plan/predicate.ts';
import { bucketAt, type Calendar, countBuckets, counterpartOf, cutsInstants, type Span } from './buckets.ts';
import { type BucketWidth, type ClosedRange, grainLengths } from './group-range.ts';

export type CompareTo = 'PREVIOUS_PERIOD' | 'PREVIOUS_WEEK' | 'PREVIOUS_MONTH' | 'PREVIOUS_YEAR';

export interface ComparedQuery {
  readonly object: ModelObject;
  readonly dimensions: readonly Dimension[];
  /** The filter of the field, without its time range. */
  readonly filter: Predicate;
  readonly clock: Calendar;
}

/** The buckets of a comparison; dates are midnights of any zone. */
export interface ComparedBucket {
  readonly width: BucketWidth;
  readonly scalar: 'Date' | 'DateTime';
}

/** The compared period, and the mapping between its buckets and the current ones. */
export interface ComparedPeriod {
  readonly range: TimeBounds;
  readonly match: BucketMatch;
}

/** The compared period for `compare` of an object (`docs/querying.md`). */
export function planPrevious(compare: CompareTo, range: ClosedRange | undefined, query: ComparedQuery): Previous {
  const { dimensions, object, filter, clock } = query;
  if (range === undefined || object.eventTime === undefined) throw needsRange();
  const buckets = dimensions.filter((dimension) => dimension.kind === 'bucket');
  const other = buckets.find(({ name }) => name !== object.eventTime);
  if (other !== undefined)
    throw badInput(['compare'], `A comparison is over ${object.eventTime}; group by that, not by ${other.name}.`);
  const [bucket] = buckets;
  const scalar = bucket?.type.scalar === 'Date' ? 'Date' : 'DateTime';
  const period = comparePeriod(compare, range, bucket && { width: bucket, scalar }, clock);
  const during = planBounds(period.range, columnOf(fieldOf(object, object.eventTime)), clock.timeZone);
  return { where: allOf([during, filter]), ...period };
}

export function needsRange() {
  return badInput(['compare'], 'A comparison needs a timeRange with both ends; give from and to, or last.');
}

/**
 * The compared period, and how its buckets are matched: by a fixed shift where shifted bucket starts are bucket starts,
 * by week number for weeks of a year, and otherwise by position. Throws BAD_USER_INPUT where a bucket is longer than
 * the shift, and where the two periods touch different numbers of buckets.
 */
export function comparePeriod(
  compare: CompareTo,
  range: ClosedRange,
  bucket: ComparedBucket | undefined,
  clock: Calendar,
): ComparedPeriod {
  const shift = compare === 'PREVIOUS_PERIOD' ? periodOf(range, bucket?.width) : calendarShifts[compare];
  const earlier = shiftRange(range, shift);
  if (bucket === undefined) return { range: boundsOf(earlier), match: { kind: 'moved', by: shift, line: 'local' } };
  const { grain, step } = bucket.width;
  if (leastSeconds(grainLengths[grain], step) > leastSeconds(shift, 1)) {
    throw badInput(['compare'], `A bucket of ${grain} is longer than the shift of ${compare}; give a smaller grain.`);
  }
  if (grain === 'WEEK' && compare === 'PREVIOUS_YEAR')
    return { range: boundsOf(weeksBefore(range, bucket.width, clock)), match: { kind: 'weekOfYear' } };
  const match = keepsStarts(shift, bucket.width) ? moveBy(shift, bucket) : align(range, earlier, bucket, clock);
  return { range: boundsOf(earlier), match };
}

const none: Duration = { months: 0, days: 0, seconds: 0 };

const calendarShifts: Readonly<Record<Exclude<CompareTo, 'PREVIOUS_PERIOD'>, Duration>> = {
  PREVIOUS_WEEK: { ...none, days: 7 },
  PREVIOUS_MONTH: { ...none, months: 1 },
  PREVIOUS_YEAR: { ...none, months: 12 },
};

function leastSeconds({ months, days, seconds }: Duration, times: number): number {
  return times * (months * 28 * 86_400 + days * 86_400 + seconds);
}

/** The range's own length: whole months for buckets of months, else whole days of the zone, else the exact time. */
function periodOf({ from, to }: ClosedRange, width: BucketWidth | undefined): Duration {
  if (width !== undefined && grainLengths[width.grain].months > 0) {
    const { months } = from.until(to, { largestUnit: 'months' });
    if (from.add({ months }).equals(to) && to.subtract({ months }).equals(from)) return { ...none, months };
  }
  const { days } = from.until(to, { largestUnit: 'days' });
  if (from.add({ days }).equals(to)) return { ...none, days };
  return { ...none, seconds: Number((to.epochNanoseconds - from.epochNanoseconds) / 1000n) / 1e6 };
}

/** A calendar shift clamps the ends to the month's last day. */
function shiftRange({ from, to }: ClosedRange, shift: Duration): ClosedRange {
  return { from: from.subtract(durationLike(shift)), to: to.subtract(durationLike(shift)) };
}

function boundsOf({ from, to }: ClosedRange): TimeBounds {
  return { from: instantText(from), to: instantText(to) };
}

/** Whether the shift moves every bucket start to a bucket start, if the calendar has that day. */
function keepsStarts({ months, days, seconds }: Duration, width: BucketWidth): boolean {
  const length = grainLengths[width.grain];
  if (length.months > 0) return days + seconds === 0 && months % (length.months * width.step) === 0;
  if (length.days > 1) return months + seconds === 0 && days % length.days === 0;
  if (!cutsInstants(width) || months + days > 0) return seconds === 0;
  return seconds % (length.seconds * width.step) === 0;
}

function moveBy(by: Duration, { width, scalar }: ComparedBucket): BucketMatch {
  const isExact = by.months + by.days === 0 && cutsInstants(width) && scalar === 'DateTime';
  return { kind: 'moved', by, line: isExact ? 'instant' : 'local' };
}

/** Matches the buckets of both periods by position. */
function align(now: ClosedRange, then: ClosedRange, bucket: ComparedBucket, clock: Calendar): BucketMatch {
  const [current, earlier] = [spanOf(now, bucket, clock), spanOf(then, bucket, clock)];
  const [count, before] = [countBuckets(current, bucket.width), countBuckets(earlier, bucket.width)];
  if (count !== before) {
    const { grain } = bucket.width;
    const sentence = `The range touches ${count} buckets of ${grain} and the period before ${before}, so they have no counterparts; compare a range of whole buckets with PREVIOUS_PERIOD, or give a smaller grain.`;
    throw badInput(['compare'], sentence);
  }
  const [to, from] = [current.low, earlier.low];
  const { months, days } = grainLengths[bucket.width.grain];
  if (cutsInstants(bucket.width))
    return moveBy({ ...none, seconds: to.instant.since(from.instant).total('seconds') }, bucket);
  const unit = months > 0 ? 'months' : days > 0 ? 'days' : 'seconds';
  return moveBy({ ...none, [unit]: from.local.until(to.local, { largestUnit: unit })[unit] }, bucket);
}

function spanOf({ from, to }: ClosedRange, { width, scalar }: ComparedBucket, clock: Calendar): Span {
  const isWithinDay = !from.equals(from.startOfDay());
  const first = scalar === 'Date' && isWithinDay ? from.startOfDay().add({ days: 1 }) : from;
  const last = to.subtract({ microseconds: 1 });
  return { low: bucketAt(first.toInstant(), width, clock), high: bucketAt(last.toInstant(), width, clock) };
}

/** The weeks with the same numbers of the previous year: its ends are in the counterparts of the range's end weeks. */
function weeksBefore({ from, to }: ClosedRange, width: BucketWidth, clock: Calendar): ClosedRange {
  const counterpart = (time: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined => {
    const start = bucketAt(time.toInstant(), width, clock);
    const before = counterpartOf(start, { kind: 'weekOfYear' }, 'DateTime', clock);
    return before && time.subtract({ days: before.local.until(start.local, { largestUnit: 'days' }).days });
  };
  const startOf = (time: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
    bucketAt(time.toInstant(), width, clock).local.toZonedDateTime(clock.timeZone);
  const last = to.subtract({ microseconds: 1 });
  // A 53rd week has no counterpart in a year without one; its neighbours have.
  const first = counterpart(from) ?? counterpart(startOf(from).add({ days: 7 })) ?? from;
  const end =
    counterpart(last)?.add({ microseconds: 1 }) ?? counterpart(startOf(last).subtract({ days: 7 }))?.add({ days: 7 });
  const least = end === undefined || Temporal.ZonedDateTime.compare(end, first) < 0 ? first : end;
  return { from: first, to: least };
}
