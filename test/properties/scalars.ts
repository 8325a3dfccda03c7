import type { Kind, Value } from './tables.ts';

/** How values of each kind are read from an argument and compared. Values are canonical texts, numbers or booleans. */

/** The argument as a value that compares with stored ones, or undefined when no stored value can equal it. */
export function readInput(wanted: unknown, { kind }: Kind): Value | undefined {
  switch (kind) {
    case 'numberId':
      return /^(0|-?[1-9]\d*)$/.test(String(wanted)) ? String(wanted) : undefined;
    // Engines read a UUID whatever the case of its letters.
    case 'uuid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(wanted))
        ? String(wanted).toLowerCase()
        : (wanted as Value);
    case 'time':
      return readTime(String(wanted));
    case 'instant':
    case 'utcTime':
    case 'localTime':
      return readInstant(wanted);
    case 'tiny':
    case 'long':
    case 'decimal':
      return String(wanted);
    case 'float':
      return Number(wanted);
    default:
      return wanted as Value;
  }
}

/** Negative, zero or positive, as `a` comes before, with or after `b`. */
export function compareValues(a: Value, b: Value, { kind }: Kind): number {
  switch (kind) {
    case 'numberId':
    case 'tiny':
    case 'long':
    case 'decimal':
      return compare(scaled(String(a)), scaled(String(b)));
    case 'float':
    case 'boolean':
      return compare(Number(a), Number(b));
    case 'instant':
    case 'utcTime':
    case 'localTime':
      return compare(microseconds(String(a)), microseconds(String(b)));
    case 'time':
      return compareTexts(readTime(String(a)), readTime(String(b)));
    default:
      return compareTexts(String(a), String(b));
  }
}

/** By code point, as UTF-8 and UTF-32 order texts; JavaScript's own order is by UTF-16 unit. */
export function compareTexts(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** SQL's LIKE: `%` any text, `_` one character, `\` before one of these takes it literally. */
export function likePattern(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|./gsu, (part, escaped: string | undefined) => {
    if (escaped === undefined && part === '%') return '.*';
    return escaped === undefined && part === '_' ? '.' : (escaped ?? part).replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 'su');
}

function scaled(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(20, '0'));
}

function readTime(text: string): string {
  const [hours, minutes, seconds = '00'] = text.split(':');
  const [whole, fraction = ''] = seconds.split('.');
  return `${hours}:${minutes}:${whole}.${fraction.padEnd(6, '0')}`;
}

/** Epoch milliseconds, a date, or a date and time with or without a zone; without one, in UTC. */
function readInstant(wanted: unknown): string {
  if (typeof wanted === 'number' || /^-?\d+$/.test(String(wanted))) return new Date(Number(wanted)).toISOString();
  return String(wanted);
}

function microseconds(text: string): bigint {
  const [, fraction = ''] = /\.(\d+)/.exec(text) ?? [];
  const whole = text.replace(/\.\d+/, '');
  const zoned = /Z$|[+-]\d\d:\d\d$/.test(whole) ? whole : whole.includes('T') ? `${whole}Z` : `${whole}T00:00:00Z`;
  return BigInt(Date.parse(zoned)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
}

function compare<T extends number | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
