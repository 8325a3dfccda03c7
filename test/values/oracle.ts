import { Temporal } from 'temporal-polyfill';

/** What must come of a stored value: read from plain text, without an engine. */
export type Expected =
  | { readonly kind: 'null' }
  /** `shown` is the JSON value; `key` is equal for equal values. `beyond` where only GraphQL's type cannot show it. */
  | { readonly kind: 'value'; readonly shown: unknown; readonly key: string; readonly beyond?: 'yes' }
  | { readonly kind: 'unreadable' };

/** A type of a contract, as the oracle knows it. */
export type Promised =
  | { readonly kind: 'integer'; readonly least: bigint; readonly most: bigint }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly kind: 'float' | 'boolean' | 'date' | 'time' | 'uuid' | 'text' }
  | { readonly kind: 'timestamp'; readonly timeZone: string; readonly zoned: boolean };

export const unreadable: Expected = { kind: 'unreadable' };
const nothing: Expected = { kind: 'null' };

/** A cell of CSV. */
export function expectText(text: string, promised: Promised): Expected {
  if (text === '') return nothing;
  switch (promised.kind) {
    case 'text':
      return value(text);
    case 'uuid':
      return /^[\da-f]{8}(-?[\da-f]{4}){3}-?[\da-f]{12}$/i.test(text) ? value(hyphenate(text)) : unreadable;
    case 'boolean':
      if (['true', 'True', 'TRUE', 't', 'T', '1'].includes(text)) return value(true);
      return ['false', 'False', 'FALSE', 'f', 'F', '0'].includes(text) ? value(false) : unreadable;
    case 'integer':
      return /^[-+]?\d+(\.0+)?$/.test(text) ? expectExact(text, promised) : unreadable;
    case 'decimal':
      return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? expectExact(text, promised) : unreadable;
    case 'float':
      return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? expectFloat(text) : unreadable;
    case 'date': {
      const [, day = ''] = /^(\d{4}-\d\d-\d\d)([ T]00:00(:00(\.0+)?)?)?$/.exec(text) ?? [];
      return isDay(day) ? value(day) : unreadable;
    }
    case 'time':
      return expectTime(text);
    case 'timestamp':
      return expectTimestamp(text, promised);
  }
}

/** A value of JSON, as its file writes it. */
export function expectJson(raw: string, promised: Promised): Expected {
  if (raw === 'null') return nothing;
  if (raw.startsWith('"')) {
    const text = String(JSON.parse(raw));
    return text === '' ? (promised.kind === 'text' ? value('') : unreadable) : expectText(text, promised);
  }
  const isNumber = /^-?\d/.test(raw);
  switch (promised.kind) {
    case 'text':
      return isNumber && !/^-?\d+$/.test(raw)
        ? unreadable
        : value(isNumber ? String(BigInt(raw)) : JSON.stringify(JSON.parse(raw)));
    case 'boolean':
      return raw === 'true' || raw === 'false' ? value(raw === 'true') : unreadable;
    case 'integer':
    case 'decimal':
      return isNumber ? expectExact(/^-?\d+$/.test(raw) ? raw : shortest(raw), promised) : unreadable;
    case 'float':
      // Numbers of JSON are doubles: one too small is zero in every reader.
      return isNumber ? expectFloat(Number(raw) === 0 ? '0' : raw) : unreadable;
    case 'date':
    case 'time':
    case 'timestamp':
    case 'uuid':
      return unreadable;
  }
}

type Exact = Extract<Promised, { readonly kind: 'integer' | 'decimal' }>;

/** A number written in digits, perhaps with an exponent. An empty text is none that is known. */
export function expectExact(text: string, promised: Exact): Expected {
  const number = parseDecimal(text);
  if (number === undefined) return unreadable;
  const scale = promised.kind === 'decimal' ? promised.scale : 0;
  if (number.scale > scale) return unreadable;
  const units = number.units * 10n ** BigInt(scale - number.scale);
  if (promised.kind === 'decimal') {
    if (abs(units) >= 10n ** BigInt(promised.precision)) return unreadable;
    const digits = String(abs(units)).padStart(scale + 1, '0');
    const written = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    return value(units < 0n ? `-${written}` : written);
  }
  if (units < promised.least || units > promised.most) return unreadable;
  const isShown = abs(units) <= BigInt(Number.MAX_SAFE_INTEGER);
  return { kind: 'value', shown: Number(units), key: String(units), ...(isShown ? {} : { beyond: 'yes' }) };
}

/** The nearest double; whole numbers have to be one, and no number becomes zero or infinite. */
export function expectFloat(text: string): Expected {
  const float = Number(text);
  if (!Number.isFinite(float) || (float === 0 && /[1-9]/.test(text.split(/e/i)[0] ?? ''))) return unreadable;
  const [, whole] = /^([-+]?\d+)(?:\.0*)?$/.exec(text) ?? [];
  if (whole !== undefined && whole.length > 38) return unreadable;
  if (whole !== undefined && BigInt(whole.replace('+', '')) !== BigInt(float)) return unreadable;
  return value(float === 0 ? 0 : float);
}

/** A double with at most 15 digits as its shortest text, else nothing: more of them are not exact. */
export function shortest(text: string): string {
  const written = String(Number(text));
  const digits = written
    .replace(/e.*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
  return Number.isFinite(Number(text)) && digits.length <= 15 ? written : '';
}

function expectTime(text: string): Expected {
  const [, clock = '', seconds = '00', fraction = ''] =
    /^((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d*))?)?$/.exec(text) ?? [];
  const digits = fraction.replace(/0+$/, '');
  if (clock === '' || digits.length > 6) return unreadable;
  return value(`${clock}:${seconds}${digits === '' ? '' : `.${digits}`}`);
}

/** An offset tells the instant; without one the text is local time. */
function expectTimestamp(text: string, { timeZone, zoned }: Promised & { readonly kind: 'timestamp' }): Expected {
  const [, day = '', clock, seconds = '00', fraction = '', offset] =
    /^(\d{4}-\d\d-\d\d)(?:[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d*))?)?(Z|[-+]\d\d(?::?\d\d)?)?)?$/.exec(
      text,
    ) ?? [];
  const digits = fraction.replace(/0+$/, '');
  if (!isDay(day) || digits.length > 6) return unreadable;
  const local = Temporal.PlainDateTime.from(`${day}T${clock ?? '00:00'}:${seconds}.${digits.padEnd(1, '0')}`);
  if (offset === undefined) return instant(atClock(local, timeZone));
  const [, sign = '+', hours = '0', minutes = '0'] = /^([-+])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const at = local.toZonedDateTime('UTC').toInstant().subtract({ minutes: ahead });
  // A local clock shows some times twice.
  const back = at.toZonedDateTimeISO(timeZone).toPlainDateTime();
  return zoned || atClock(back, timeZone).equals(at) ? instant(at) : unreadable;
}

/** Of the two instants of an hour that autumn repeats, databases take the later one. */
function atClock(local: Temporal.PlainDateTime, timeZone: string): Temporal.Instant {
  return local.toZonedDateTime(timeZone, { disambiguation: 'later' }).toInstant();
}

export function instant(at: Temporal.Instant): Expected {
  return value(at.toString());
}

export function value(shown: unknown): Expected {
  return { kind: 'value', shown, key: String(shown) };
}

function isDay(text: string): boolean {
  try {
    return text !== '' && Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

function hyphenate(text: string): string {
  const plain = text.replaceAll('-', '').toLowerCase();
  return [plain.slice(0, 8), plain.slice(8, 12), plain.slice(12, 16), plain.slice(16, 20), plain.slice(20)].join('-');
}

function parseDecimal(text: string): { readonly units: bigint; readonly scale: number } | undefined {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  let units = BigInt(`${whole}${fraction}`);
  let scale = fraction.length - Number(exponent);
  if (units === 0n) return { units, scale: 0 };
  while (scale > 0 && units % 10n === 0n) [units, scale] = [units / 10n, scale - 1];
  if (scale < 0) [units, scale] = [units * 10n ** BigInt(-scale), 0];
  return { units: sign === '-' ? -units : units, scale };
}

function abs(units: bigint): bigint {
  return units < 0n ? -units : units;
}
