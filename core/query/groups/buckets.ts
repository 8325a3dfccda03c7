import { Temporal } from 'temporal-polyfill';
import type { BucketMatch, WeekDay } from '../plan/group-parts.ts';
import { type BucketWidth, grainLengths, weekDays } from './group-range.ts';

/** The settings of local time: the zone, and the first day of a week. */
export interface Calendar {
  readonly timeZone: string;
  readonly weekStart: WeekDay;
}

/** The start of a bucket, as an instant and as local time in the zone. */
export interface BucketStart {
  readonly instant: Temporal.Instant;
  readonly local: Temporal.PlainDateTime;
}

const fineSeconds = { SECOND: 1, MINUTE: 60, HOUR: 3600 } as const;

/** The width in seconds of buckets that are cut by instants; undefined for those cut by local time. */
function fineWidth({ grain, step }: BucketWidth): number | undefined {
  if (grain === 'SECOND' || grain === 'MINUTE') return fineSeconds[grain] * step;
  return grain === 'HOUR' && step === 1 ? fineSeconds.HOUR : undefined;
}

/** Whether buckets are cut by instants, which keeps the repeated hour of the autumn change in two buckets. */
export function cutsInstants(width: BucketWidth): boolean {
  return fineWidth(width) !== undefined;
}

/** Parses a bucket of a group: an instant with the zone's offset, or a date. */
export function readBucket(text: string, { timeZone }: Calendar): BucketStart {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return startingAt(Temporal.PlainDateTime.from(text), timeZone);
  return {
    instant: Temporal.Instant.from(text),
    local: Temporal.PlainDateTime.from(text.replace('Z', '').slice(0, 19)),
  };
}

/** Prints a bucket's start: `2025-03-30T00:00:00+01:00`, with Z in UTC; a date as its day. */
export function writeBucket(
  { instant, local }: BucketStart,
  scalar: 'Date' | 'DateTime',
  { timeZone }: Calendar,
): string {
  const text = local.toString({ smallestUnit: 'second' });
  if (scalar === 'Date') return text.slice(0, 10);
  if (timeZone === 'UTC') return `${text}Z`;
  const minutes = local.toZonedDateTime('UTC').toInstant().since(instant).total('minutes');
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  return `${text}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** The bucket that contains an instant. */
export function bucketAt(instant: Temporal.Instant, width: BucketWidth, clock: Calendar): BucketStart {
  const zoned = instant.toZonedDateTimeISO(clock.timeZone);
  const seconds = fineWidth(width);
  if (seconds === undefined) return startingAt(truncate(zoned.toPlainDateTime(), width, clock), clock.timeZone);
  const local = zoned.toPlainDateTime();
  const midnight = local.with({ hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const passed = midnight.until(local).total('microseconds') % (seconds * 1e6);
  const start = instant.subtract({ microseconds: Math.round(passed) });
  return { instant: start, local: start.toZonedDateTimeISO(clock.timeZone).toPlainDateTime() };
}

/** The first instant with that local time in the zone, or the first one after a gap. */
function startingAt(local: Temporal.PlainDateTime, timeZone: string): BucketStart {
  return { local, instant: local.toZonedDateTime(timeZone).toInstant() };
}

/** The start of a bucket in local time; steps are counted from the start of the next larger unit. */
function truncate(
  local: Temporal.PlainDateTime,
  { grain, step }: BucketWidth,
  { weekStart }: Calendar,
): Temporal.PlainDateTime {
  const day = local.with({ hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const downTo = (value: number, by: number): number => value - (value % by);
  switch (grain) {
    case 'SECOND':
    case 'MINUTE':
    case 'HOUR':
      return day.add({ hours: downTo(local.hour, step) });
    case 'DAY':
      return day;
    case 'WEEK':
      return day.subtract({ days: (day.dayOfWeek - 1 - weekDays.indexOf(weekStart) + 7) % 7 });
    case 'MONTH':
      return day.with({ day: 1, month: 1 + downTo(local.month - 1, step) });
    case 'QUARTER':
      return day.with({ day: 1, month: 1 + downTo(local.month - 1, 3 * step) });
    case 'YEAR':
      return day.with({ day: 1, month: 1 });
  }
}

/** The first moment after a bucket. */
export function bucketEnd(start: BucketStart, width: BucketWidth, { timeZone }: Calendar): BucketStart {
  const seconds = fineWidth(width);
  if (seconds === undefined) return startingAt(start.local.add(lengthOf(width)), timeZone);
  const instant = start.instant.add({ seconds });
  return { instant, local: instant.toZonedDateTimeISO(timeZone).toPlainDateTime() };
}

function lengthOf({ grain, step }: BucketWidth): Temporal.DurationLike {
  const { months, days, seconds } = grainLengths[grain];
  return { months: months * step, days: days * step, seconds: seconds * step };
}

/** The first and the last bucket of a range. */
export interface Span {
  readonly low: BucketStart;
  readonly high: BucketStart;
}

/** The minimal number of buckets from one to another, computed from the ends alone; 0 where the first is later. */
export function countBuckets({ low, high }: Span, width: BucketWidth): number {
  const seconds = fineWidth(width);
  if (seconds !== undefined)
    return Math.max(0, Math.floor(high.instant.since(low.instant).total('seconds') / seconds) + 1);
  const { months, days } = grainLengths[width.grain];
  const unit = months > 0 ? 'months' : days > 0 ? 'days' : 'hours';
  const passed = low.local.until(high.local, { largestUnit: unit })[unit];
  return Math.max(0, Math.floor(passed / (Math.max(months, days, 1) * width.step)) + 1);
}

/**
 * The start of a bucket's counterpart; undefined where it does not exist: no such day in the month, or week in the
 * year.
 */
export function counterpartOf(
  start: BucketStart,
  match: BucketMatch,
  scalar: 'Date' | 'DateTime',
  { timeZone }: Calendar,
): BucketStart | undefined {
  if (match.kind === 'weekOfYear') {
    const local = weekOfYearBefore(start.local);
    return local && startingAt(local, timeZone);
  }
  const { months, days, seconds } = match.by;
  const microseconds = Math.round(seconds * 1e6);
  if (match.line === 'instant' && scalar === 'DateTime') {
    const instant = start.instant.subtract({ microseconds });
    return { instant, local: instant.toZonedDateTimeISO(timeZone).toPlainDateTime() };
  }
  const local = start.local.subtract({ months, days, microseconds });
  const isClamped = months > 0 && !local.add({ months }).equals(start.local);
  return isClamped ? undefined : startingAt(local, timeZone);
}

/** A week belongs to the year with most of its days, whatever its first day is. */
function weekOfYearBefore(start: Temporal.PlainDateTime): Temporal.PlainDateTime | undefined {
  const middle = start.add({ days: 3 });
  return [52, 53]
    .map((weeks) => ({ weeks, before: middle.subtract({ weeks }) }))
    .filter(({ before }) => before.weekOfYear === middle.weekOfYear)
    .map(({ weeks }) => start.subtract({ weeks }))[0];
}
