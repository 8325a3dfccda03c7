import { Temporal } from 'temporal-polyfill';
import type { NumberFormat } from '../../core/model/formats/text-format.ts';
import { type Expected, expectText, type Promised, unreadable, value } from './oracle.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** How each letter of a pattern is read: a regular expression for what it writes, and nothing else. */
const forms: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<short>\\d\\d)',
  MM: '(?<month>0[1-9]|1[0-2])',
  M: '(?<month>[1-9]|1[0-2])',
  MMM: `(?<named>${months.map((name) => name.slice(0, 3)).join('|')})`,
  MMMM: `(?<named>${months.join('|')})`,
  dd: '(?<day>0[1-9]|[12]\\d|3[01])',
  d: '(?<day>[1-9]|[12]\\d|3[01])',
  EEE: `(?<weekday>${days.map((name) => name.slice(0, 3)).join('|')})`,
  EEEE: `(?<weekday>${days.join('|')})`,
  HH: '(?<hour>[01]\\d|2[0-3])',
  H: '(?<hour>\\d|1\\d|2[0-3])',
  hh: '(?<half>0[1-9]|1[0-2])',
  h: '(?<half>[1-9]|1[0-2])',
  a: '(?<noon>AM|PM)',
  mm: '(?<minute>[0-5]\\d)',
  ss: '(?<second>[0-5]\\d)',
  SSS: '(?<fraction>\\d{3})',
  SSSSSS: '(?<fraction>\\d{6})',
  XXX: '(?<offset>Z|[-+]\\d\\d:\\d\\d)',
  X: '(?<offset>Z|[-+]\\d\\d(?:\\d\\d)?)',
  Z: '(?<offset>Z|[-+]\\d{4})',
  T: 'T',
};

/** What a text is that a pattern without optional parts describes. */
export function expectMoment(text: string, pattern: string, promised: Promised): Expected {
  if (text === '') return { kind: 'null' };
  const form = pattern.replaceAll(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z']/g, (token, quoted: string | undefined) =>
    quoted === undefined ? (forms[token] ?? token.replaceAll(/[.[\]()]/g, '\\$&')) : quoted,
  );
  const found = new RegExp(`^(?:${form})$`).exec(text)?.groups;
  if (found === undefined) return unreadable;
  const { year, short, month, named, day, weekday, hour, half, noon, minute, second, fraction, offset } = found;
  const name = months.findIndex((one) => named !== undefined && one.startsWith(named)) + 1;
  const clock = half === undefined ? Number(hour ?? 0) : (Number(half) % 12) + (noon === 'PM' ? 12 : 0);
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${two(clock)}:${minute ?? '00'}:${second ?? '00'}.${fraction ?? '0'}`;
  if (promised.kind === 'time') return expectText(time, promised);
  const date = `${year ?? `20${short}`}-${month === undefined ? two(name) : two(Number(month))}-${two(Number(day))}`;
  if (date.startsWith('0000') || !isDay(date)) return unreadable;
  if (weekday !== undefined && !days[Temporal.PlainDate.from(date).dayOfWeek - 1]?.startsWith(weekday))
    return unreadable;
  if (promised.kind === 'date') return /^00:00:00\.0+$/.test(time) ? value(date) : unreadable;
  // No clock is further from UTC.
  if (Math.abs(Number(offset?.slice(0, 3).replace('Z', '0') ?? 0)) > 18) return unreadable;
  return expectText(`${date} ${time}${offset ?? ''}`, promised);
}

function isDay(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString() === date;
  } catch {
    return false;
  }
}

/** What a text is that a format of numbers describes: taken apart from both ends. */
export function expectNumber(text: string, format: Omit<NumberFormat, 'kind'>, promised: Promised): Expected {
  if (text === '') return { kind: 'null' };
  const { decimal, grouping, prefix = '', suffix = '' } = format;
  if (!text.endsWith(suffix)) return unreadable;
  let rest = text.slice(0, text.length - suffix.length);
  let sign = '';
  const takeSign = (): void => {
    if (sign === '' && /^[-+]/.test(rest)) {
      sign = rest.charAt(0);
      rest = rest.slice(1);
    }
  };
  takeSign();
  if (!rest.startsWith(prefix)) return unreadable;
  rest = rest.slice(prefix.length);
  takeSign();
  const [whole = '', fraction, ...others] = rest.split(decimal);
  if (others.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return unreadable;
  const spaced = grouping === ' ' ? whole.replaceAll(/[\u00a0\u2009\u202f]/g, ' ') : whole;
  const groups = grouping === undefined ? [spaced] : spaced.split(grouping);
  const areGroups = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  if (!/^\d+$/.test(groups.join('')) || (groups.length > 1 && !areGroups)) return unreadable;
  return expectText(`${sign}${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`, promised);
}
