import { Temporal } from 'temporal-polyfill';
import { durationLike } from '../arguments/values/duration.ts';
import { instantText } from '../arguments/values/time-zone.ts';
import type { Duration } from '../plan/predicate.ts';

/**
 * The `timeRange` of length `last` before `end`, the first instant after the newest event. Without any event every
 * range is empty, so its position does not matter.
 */
export function endAt(
  end: Temporal.Instant | undefined,
  last: Duration,
  timeZone: string,
): { readonly from: string; readonly to: string } {
  const zoned = (end ?? Temporal.Instant.fromEpochMilliseconds(0)).toZonedDateTimeISO(timeZone);
  const { months, days, seconds } = last;
  const calendar = zoned.subtract({ months, days });
  const from = end === undefined ? zoned : calendar.subtract(durationLike({ months: 0, days: 0, seconds }));
  return { from: instantText(from), to: instantText(zoned) };
}
