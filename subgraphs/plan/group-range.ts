import { Temporal } from 'temporal-polyfill';
import { fieldOf } from '../model/find.ts';
import type { ModelObject } from '../model/model.ts';
import { badInput } from './bad-input.ts';
import { durationLike } from './duration.ts';
import type { Dimension, Grain, Previous, TimeBounds, WeekDay } from './group-plan.ts';
import { allOf, columnOf, type Duration, type Predicate } from './logical-plan.ts';
import { planBounds } from './time-range.ts';
import { instantText } from './time-zone.ts';

export type CompareTo = 'PREVIOUS_PERIOD' | 'PREVIOUS_WEEK' | 'PREVIOUS_MONTH' | 'PREVIOUS_YEAR';

/** The range of a time-range argument as both ends in a zone, where both are known without looking at data. */
export interface ClosedRange {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
}

export function closeRange(bounds: TimeBounds | undefined, timeZone: string): ClosedRange | undefined {
  if (bounds?.from === undefined || bounds.to === undefined) return undefined;
  const read = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO(timeZone);
  return { from: read(bounds.from), to: read(bounds.to) };
}

/**
 * The compared period of `compare` (`graphql-api.md`, Semantics). A calendar shift clamps the ends of the range to the
 * month's last day; whether a bucket has a counterpart is decided where buckets are matched. `filter` is the condition
 * of the field without its time range.
 */
export function planPrevious(compare: CompareTo, range: ClosedRange | undefined, query: ComparedQuery): Previous {
  const { dimensions, object, filter } = query;
  if (range === undefined || object.eventTime === undefined) {
    throw badInput(['compare'], 'A comparison needs a timeRange with both ends.');
  }
  const buckets = dimensions.filter((dimension) => dimension.kind === 'bucket');
  const other = buckets.find(({ name }) => name !== object.eventTime);
  if (other !== undefined)
    throw badInput(['compare'], `A comparison is over ${object.eventTime}; group by that, not by ${other.name}.`);
  const shift = chooseShift(compare, range, buckets[0], query.weekStart);
  const during = planBounds(shiftRange(range, shift), columnOf(fieldOf(object, object.eventTime)), query.timeZone);
  return { where: allOf([during, filter]), shift };
}

/** How far back the compared period lies. A bucket must not be longer than that. */
export function chooseShift(
  compare: CompareTo,
  range: ClosedRange,
  bucket: BucketWidth | undefined,
  weekStart: WeekDay,
): Duration {
  const shift = compare === 'PREVIOUS_PERIOD' ? periodOf(range, bucket, weekStart) : calendarShifts[compare];
  if (bucket !== undefined && leastSeconds({ ...grainLengths[bucket.grain] }, bucket.step) > leastSeconds(shift, 1)) {
    throw badInput(
      ['compare'],
      `A bucket of ${bucket.grain} is longer than the shift of ${compare}; give a smaller grain.`,
    );
  }
  return shift;
}

/** The range of the compared period; a calendar shift clamps its ends to the month's last day. */
export function shiftRange({ from, to }: ClosedRange, shift: Duration): TimeBounds {
  const back = (time: Temporal.ZonedDateTime): string => instantText(time.subtract(durationLike(shift)));
  return { from: back(from), to: back(to) };
}

export interface ComparedQuery {
  readonly object: ModelObject;
  readonly dimensions: readonly Dimension[];
  readonly filter: Predicate;
  readonly weekStart: WeekDay;
  readonly timeZone: string;
}

/** How long buckets of time are. */
export interface BucketWidth {
  readonly grain: Grain;
  readonly step: number;
}

const calendarShifts: Readonly<Record<Exclude<CompareTo, 'PREVIOUS_PERIOD'>, Duration>> = {
  PREVIOUS_WEEK: { months: 0, days: 7, seconds: 0 },
  PREVIOUS_MONTH: { months: 1, days: 0, seconds: 0 },
  PREVIOUS_YEAR: { months: 12, days: 0, seconds: 0 },
};

/** How long one bucket of a grain is; months and days have no fixed length in seconds. */
export const grainLengths: Readonly<Record<Grain, Duration>> = {
  SECOND: { months: 0, days: 0, seconds: 1 },
  MINUTE: { months: 0, days: 0, seconds: 60 },
  HOUR: { months: 0, days: 0, seconds: 3600 },
  DAY: { months: 0, days: 1, seconds: 0 },
  WEEK: { months: 0, days: 7, seconds: 0 },
  MONTH: { months: 1, days: 0, seconds: 0 },
  QUARTER: { months: 3, days: 0, seconds: 0 },
  YEAR: { months: 12, days: 0, seconds: 0 },
};

function leastSeconds({ months, days, seconds }: Duration, times: number): number {
  return times * (months * 28 * 86_400 + days * 86_400 + seconds);
}

/** The range's own length: as many grains where both ends start one, else as many local days, else the exact time. */
function periodOf({ from, to }: ClosedRange, bucket: BucketWidth | undefined, weekStart: WeekDay): Duration {
  const none = { months: 0, days: 0, seconds: 0 };
  const startsBoth = (grain: Grain): boolean =>
    startsGrain(from, grain, weekStart) && startsGrain(to, grain, weekStart);
  if (bucket !== undefined && grainLengths[bucket.grain].months > 0 && startsBoth(bucket.grain)) {
    return { ...none, months: 12 * (to.year - from.year) + to.month - from.month };
  }
  const { days } = from.until(to, { largestUnit: 'days' });
  if (from.add({ days }).equals(to)) return { ...none, days };
  return { ...none, seconds: Number((to.epochNanoseconds - from.epochNanoseconds) / 1000n) / 1e6 };
}

function startsGrain(time: Temporal.ZonedDateTime, grain: Grain, weekStart: WeekDay): boolean {
  if (!time.equals(time.startOfDay())) return false;
  switch (grain) {
    case 'WEEK':
      return time.dayOfWeek === weekDays.indexOf(weekStart) + 1;
    case 'MONTH':
      return time.day === 1;
    case 'QUARTER':
      return time.day === 1 && time.month % 3 === 1;
    case 'YEAR':
      return time.day === 1 && time.month === 1;
    case 'SECOND':
    case 'MINUTE':
    case 'HOUR':
    case 'DAY':
      return true;
  }
}

/** ISO 8601: the week starts on Monday. */
export const weekDays: readonly WeekDay[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
