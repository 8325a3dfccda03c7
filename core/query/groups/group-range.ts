import { Temporal } from 'temporal-polyfill';
import type { Grain, TimeBounds, WeekDay } from '../plan/group-parts.ts';
import type { Duration } from '../plan/predicate.ts';

/** A time range with both ends in a zone, where both are known without reading data. */
export interface ClosedRange {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
}

export function closeRange(bounds: TimeBounds | undefined, timeZone: string): ClosedRange | undefined {
  if (bounds?.from === undefined || bounds.to === undefined) return undefined;
  const read = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO(timeZone);
  return { from: read(bounds.from), to: read(bounds.to) };
}

/** The width of time buckets. */
export interface BucketWidth {
  readonly grain: Grain;
  readonly step: number;
}

/** The length of one bucket of a grain; months and days have no fixed length in seconds. */
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
