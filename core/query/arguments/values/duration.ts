import type { Temporal } from 'temporal-polyfill';
import type { Duration } from '../../plan/predicate.ts';

const isoPattern =
  /^P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/;
const shortPattern = /^(\d{1,9})(s|min|h|d|w|mo|q|y)$/;

/** ISO 8601 (`P30D`, `PT12H`) or one number with a unit (`30d`, `12h`, `6mo`); undefined for any other string. */
export function readDuration(text: string): Duration | undefined {
  const short = shortPattern.exec(text);
  const duration = short === null ? readIso(text) : readShort(Number(short[1]), short[2] ?? '');
  return duration !== undefined && duration.months + duration.days + duration.seconds > 0 ? duration : undefined;
}

/** The duration for Temporal, which accepts no fractions. */
export function durationLike({ months, days, seconds }: Duration): Temporal.DurationLike {
  const whole = Math.floor(seconds);
  return { months, days, seconds: whole, microseconds: Math.round((seconds - whole) * 1e6) };
}

function readIso(text: string): Duration | undefined {
  const match = isoPattern.exec(text);
  if (match === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { months: years * 12 + months, days: weeks * 7 + days, seconds: hours * 3600 + minutes * 60 + seconds };
}

function readShort(count: number, unit: string): Duration {
  const none = { months: 0, days: 0, seconds: 0 };
  switch (unit) {
    case 's':
      return { ...none, seconds: count };
    case 'min':
      return { ...none, seconds: count * 60 };
    case 'h':
      return { ...none, seconds: count * 3600 };
    case 'w':
      return { ...none, days: count * 7 };
    case 'mo':
      return { ...none, months: count };
    case 'q':
      return { ...none, months: count * 3 };
    case 'y':
      return { ...none, months: count * 12 };
    default:
      return { ...none, days: count };
  }
}
