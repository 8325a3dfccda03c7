import type { Json } from '../../contract/contract.ts';
import { readDuration } from '../../query/arguments/values/duration.ts';
import type { Duration } from '../../query/plan/predicate.ts';

/** Unit names: "d, day, days for days; y, yr, years for years, etc." (ODCS "Service-Level Agreement"). */
const words: readonly (readonly [unit: string, names: readonly string[]])[] = [
  ['s', ['s', 'sec', 'secs', 'second', 'seconds']],
  ['min', ['min', 'mins', 'minute', 'minutes']],
  ['h', ['h', 'hr', 'hrs', 'hour', 'hours']],
  ['d', ['d', 'day', 'days']],
  ['w', ['w', 'wk', 'wks', 'week', 'weeks']],
  // Minutes are always `min` in the standard, so a single m is a month, as in ISO 8601.
  ['mo', ['m', 'mo', 'mon', 'mth', 'month', 'months']],
  ['q', ['q', 'quarter', 'quarters']],
  ['y', ['y', 'yr', 'yrs', 'year', 'years', 'a']],
];

const unitOfWord = new Map(words.flatMap(([unit, names]) => names.map((name) => [name, unit] as const)));

/**
 * Reads a number and a unit, separate or in one string: `4` and `d`, `4 days`, `P4D`. Undefined if it is not a
 * duration. Fractions are allowed for units of fixed length: seconds to weeks.
 */
export function readSlaDuration(value: Json, unit: string | undefined): Duration | undefined {
  const [, amount, word] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(String(value)) ?? [];
  if (amount === undefined) return typeof value === 'string' ? readDuration(value.trim()) : undefined;
  const known = unitOfWord.get((word === undefined || word === '' ? (unit ?? '') : word).toLowerCase());
  if (known === undefined) return undefined;
  const whole = readDuration(`${Number(amount)}${known}`);
  if (whole !== undefined) return whole;
  const one = readDuration(`1${known}`);
  if (one === undefined || one.months > 0) return undefined;
  const seconds = Number(amount) * (one.days * 86_400 + one.seconds);
  return seconds > 0 ? { months: 0, days: 0, seconds } : undefined;
}

export function addDurations(a: Duration, b: Duration): Duration {
  return { months: a.months + b.months, days: a.days + b.days, seconds: a.seconds + b.seconds };
}

/** Prints `4 days`, `1 year and 2 hours`. */
export function describeDuration({ months, days, seconds }: Duration): string {
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
    [days, 'day'],
    [hours, 'hour'],
    [minutes, 'minute'],
    [Number((seconds % 60).toFixed(3)), 'second'],
  ];
  const shown = parts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${count === 1 ? noun : `${noun}s`}`);
  return shown.length === 0 ? 'nothing' : shown.join(' and ');
}
