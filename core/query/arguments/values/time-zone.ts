import { Temporal } from 'temporal-polyfill';
import type { ArgumentPath } from '../../../errors/request-error.ts';
import { badInput } from '../bad-input.ts';

/** An IANA time zone name that the runtime supports; UTC by default. Throws BAD_USER_INPUT for other names. */
export function planTimeZone(input: unknown, path: ArgumentPath): string {
  if (input === undefined || input === null) return 'UTC';
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: String(input) }).resolvedOptions().timeZone;
    if (/^[+-]/.test(zone)) throw new RangeError('An offset is no zone.');
    return zone;
  } catch {
    throw badInput(path, `"${String(input).slice(0, 40)}" is no time zone; give an IANA name such as "Europe/Berlin".`);
  }
}

/** A `DateTime` argument in a zone: an instant is itself, a date is its midnight there. */
export function inZone(dateTime: string, timeZone: string): Temporal.ZonedDateTime {
  if (dateTime.endsWith('Z')) return Temporal.Instant.from(dateTime).toZonedDateTimeISO(timeZone);
  return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(timeZone);
}

/**
 * The canonical string of an instant, in microseconds; outside of years 1 to 9999, the nearest one with such a string.
 */
export function instantText(time: Temporal.ZonedDateTime): string {
  const { year } = time.withTimeZone('UTC');
  if (year < 1) return '0001-01-01T00:00:00Z';
  if (year > 9999) return '9999-12-31T23:59:59.999999Z';
  return time
    .toInstant()
    .toString({ smallestUnit: 'microsecond' })
    .replace(/\.?0+Z$/, 'Z');
}
