import type { Storage } from '../../../model/field-type.ts';
import { mostDigits } from '../../../model/types/digits.ts';
import { authoredText, type Fragment, keyword, numeral, parameter, sql } from '../../../query/sql/fragment.ts';
import { postgresType } from '../type.ts';

/**
 * Reads a value of another type as a storage, unchanged. `fits` is TRUE or FALSE for every value, and arbitrary for
 * null; `value` may fail where it does not fit. CASE keeps PostgreSQL from evaluating what an earlier condition has
 * ruled out, which AND does not.
 */
export interface Reading {
  readonly fits: Fragment;
  readonly value: Fragment;
}

type Number = Extract<Storage, { readonly kind: 'integer' | 'decimal' | 'float' }>;

/** Reads a NUMERIC or an integer as a number of the contract. NaN and infinities never fit. */
export function readNumber(number: Fragment, storage: Number): Reading {
  const cast = sql`CAST(${number} AS ${keyword(postgresType(storage))})`;
  switch (storage.kind) {
    case 'integer': {
      const { least, greatest } = integerRange(storage);
      const fits = sql`CASE WHEN ${number} BETWEEN ${numeral(least)} AND ${numeral(greatest)} THEN ${number} = trunc(${number}) ELSE FALSE END`;
      return { fits, value: cast };
    }
    case 'decimal': {
      const scale = numeral(String(storage.scale));
      const greatest = numeral(`${'9'.repeat(storage.precision - storage.scale) || '0'}.${'9'.repeat(storage.scale)}0`);
      const fits = sql`CASE WHEN abs(${number}) <= ${greatest} THEN ${number} = round(${number}, ${scale}) ELSE FALSE END`;
      return { fits, value: cast };
    }
    case 'float': {
      // The shortest text of a float shows whether a digit was lost.
      const kept = sql`CAST(CAST(${cast} AS text) AS numeric) = ${number}`;
      return { fits: sql`CASE WHEN ${isFloat(number, storage.bits)} THEN ${kept} ELSE FALSE END`, value: cast };
    }
  }
}

/** Reads a float as a number of the contract, by its shortest text. */
export function readFloat(float: Fragment, storage: Number): Reading {
  const text = sql`CAST(${float} AS text)`;
  if (storage.kind === 'float') {
    const narrow = sql`CAST(${float} AS ${keyword(postgresType(storage))})`;
    // NaN and infinities stay unchanged.
    const isSmall = sql`(abs(${float}) <= 3.4e38 AND (${float} = 0 OR abs(${float}) >= 1.2e-38))`;
    const fits = sql`CASE WHEN ${isSmall} THEN CAST(CAST(${narrow} AS text) AS numeric) = CAST(${text} AS numeric) ELSE NOT (abs(${float}) <= 1.7976931348623157e308) END`;
    return storage.bits === 64 ? { fits: sql`TRUE`, value: narrow } : { fits, value: narrow };
  }
  return readNumber(sql`CAST(${text} AS numeric)`, storage);
}

/** Reads a string, from a column or from JSON, as a value of the contract's type. */
export function readText(text: Fragment, storage: Storage): Reading {
  const value = sql`CAST(${text} AS ${keyword(postgresType(storage))})`;
  switch (storage.kind) {
    case 'text':
      return { fits: sql`TRUE`, value };
    case 'integer':
    case 'decimal': {
      const number = sql`CAST(${text} AS numeric)`;
      const read = readNumber(number, storage);
      const written = storage.kind === 'integer' ? wholeNumber : plainNumber;
      return {
        fits: sql`CASE WHEN ${isShort(text)} AND ${matches(text, written)} THEN ${read.fits} ELSE FALSE END`,
        value: read.value,
      };
    }
    case 'float': {
      const number = sql`CAST(${text} AS numeric)`;
      const fits = sql`CASE WHEN NOT ${isFloat(number, storage.bits)} THEN FALSE WHEN ${matches(text, '[+-]?[0-9]+([.]0*)?')} THEN ${isWhole(number, value, storage.bits)} ELSE TRUE END`;
      return { fits: sql`CASE WHEN ${matches(text, floatNumber)} THEN ${fits} ELSE FALSE END`, value };
    }
    case 'boolean':
      return { fits: sql`(lower(${text}) IN ('true', 'false', 't', 'f'))`, value };
    case 'uuid':
      return { fits: matches(text, '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'), value };
    case 'binary':
      return { fits: matches(text, '[\\\\]x([0-9a-fA-F]{2})*'), value };
    case 'date':
      return { fits: isDay(text, `${day}([T ]00:00(:00([.]0+)?)?)?`), value };
    case 'time':
      return { fits: matches(text, clock), value };
    case 'timestamp':
      return readInstant(text, storage);
  }
}

/**
 * Reads a JSON value that is not null. Numbers are compared by value, strings are parsed as in columns, and booleans
 * are only booleans. A contract may declare that its dates are the days of timestamps.
 */
export function readJson(
  json: Fragment,
  { storage, storedAs }: { readonly storage: Storage; readonly storedAs?: Storage },
): Reading {
  const text = sql`(${json} #>> '{}')`;
  const read = readText(text, storage);
  const number = sql`CAST(${text} AS numeric)`;
  const kinds = (fits: Fragment, otherwise: Fragment): Fragment =>
    sql`(CASE jsonb_typeof(${json}) WHEN 'string' THEN ${fits} ${otherwise} ELSE FALSE END)`;
  switch (storage.kind) {
    case 'text':
      return read;
    case 'integer':
    case 'decimal':
      return { ...read, fits: kinds(read.fits, sql`WHEN 'number' THEN ${readNumber(number, storage).fits}`) };
    case 'float': {
      const fits = sql`(${read.fits} OR ${text} IN ('NaN', 'Infinity', '-Infinity'))`;
      return { ...read, fits: kinds(fits, sql`WHEN 'number' THEN ${isFloat(number, storage.bits)}`) };
    }
    case 'boolean':
      return { ...read, fits: kinds(read.fits, sql`WHEN 'boolean' THEN TRUE`) };
    case 'date': {
      const isOfTimes = storedAs?.kind === 'timestamp';
      const fits = isOfTimes ? sql`(${read.fits} OR ${isDay(text, `${day}[T ]${clock}`)})` : read.fits;
      return { ...read, fits: kinds(fits, sql``) };
    }
    case 'uuid':
    case 'binary':
    case 'time':
    case 'timestamp':
      return { ...read, fits: kinds(read.fits, sql``) };
  }
}

/**
 * Whether a string is NaN, an infinity, or a time that ISO 8601 cannot represent: selecting it reports a separate
 * error.
 */
export function isSpecial(text: Fragment, { kind }: Storage): Fragment | undefined {
  switch (kind) {
    case 'float':
    case 'decimal':
      return sql`${text} IN ('NaN', 'Infinity', '-Infinity')`;
    case 'date':
    case 'timestamp':
      return sql`(${text} IN ('infinity', '-infinity') OR ${text} LIKE '% BC')`;
    default:
      return undefined;
  }
}

/** A local time belongs to the storage's zone; a time with an offset is that instant, whatever the storage. */
function readInstant(text: Fragment, storage: Storage & { readonly kind: 'timestamp' }): Reading {
  const zone = parameter(storage.timeZone, { kind: 'text' });
  const hasOffset = sql`substr(${text}, 11) ~ '[Z+-]'`;
  const instant = sql`CAST(${text} AS timestamptz)`;
  const local = sql`CAST(${text} AS timestamp)`;
  const fits = isDay(text, `${day}([T ]${clock}(Z|${offset})?)?`);
  if (storage.zoned)
    return { fits, value: sql`CASE WHEN ${hasOffset} THEN ${instant} ELSE (${local} AT TIME ZONE ${zone}) END` };
  const moved = sql`(${instant} AT TIME ZONE ${zone})`;
  // In autumn two instants have one local time.
  const comesBack = sql`CASE WHEN ${hasOffset} THEN (${moved} AT TIME ZONE ${zone}) = ${instant} ELSE TRUE END`;
  return {
    fits: sql`CASE WHEN ${fits} THEN ${comesBack} ELSE FALSE END`,
    value: sql`CASE WHEN ${hasOffset} THEN ${moved} ELSE ${local} END`,
  };
}

const day = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';
// PostgreSQL fails on times of more than 128 characters, even trailing zeros.
const clock = '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?';
// PostgreSQL accepts no offset of 16 hours or more.
const offset = '[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?';
const wholeNumber = '[+-]?[0-9]+([.]0+)?';
const plainNumber = '[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)';
// JSON prints the greatest floats without an exponent.
const floatNumber = '[+-]?([0-9]{1,200}[0-9]{0,200}([.][0-9]{0,80})?|[.][0-9]{1,80})([eE][+-]?[0-9]{1,3})?';

/** Whether a text can be a number of so many digits as PostgreSQL has: longer ones may be none that it can compare. */
function isShort(text: Fragment): Fragment {
  return sql`length(${text}) <= ${numeral(String(mostDigits + 100))}`;
}

/** Whether the pattern matches the whole string. */
function matches(text: Fragment, pattern: string): Fragment {
  return sql`(${text} ~ ${authoredText(`^(${pattern})$`)})`;
}

/** Whether a string matches the pattern and begins with an existing date. */
function isDay(text: Fragment, pattern: string): Fragment {
  const [year, month, date] = [sql`substr(${text}, 1, 4)`, sql`substr(${text}, 6, 2)`, sql`substr(${text}, 9, 2)`];
  const last = sql`extract(day FROM make_date(CAST(${year} AS integer), CAST(${month} AS integer), 1) + interval '1 month - 1 day')`;
  return sql`CASE WHEN ${matches(text, pattern)} AND ${year} <> '0000' THEN CAST(${date} AS integer) <= ${last} ELSE FALSE END`;
}

function isFloat(number: Fragment, bits: 32 | 64): Fragment {
  return bits === 64
    ? sql`(abs(${number}) <= 1.7976931348623157e308 AND (${number} = 0 OR abs(${number}) >= 2.3e-308))`
    : sql`(abs(${number}) <= 3.4028234e38 AND (${number} = 0 OR abs(${number}) >= 1.2e-38))`;
}

/**
 * Whether an integer is exactly a float. 32-bit floats are shown by their shortest text, so that text must be the
 * number.
 */
function isWhole(number: Fragment, float: Fragment, bits: 32 | 64): Fragment {
  const shortest = sql`CAST(CAST(${float} AS text) AS numeric) = ${number}`;
  if (bits === 32) return shortest;
  return sql`CASE WHEN abs(${number}) < 9.2e18 THEN CAST(CAST(${float} AS bigint) AS numeric) = ${number} ELSE ${shortest} END`;
}

function integerRange({ bits, signed }: Storage & { readonly kind: 'integer' }): {
  readonly least: string;
  readonly greatest: string;
} {
  const values = 1n << BigInt(bits);
  return signed
    ? { least: String(-values / 2n), greatest: String(values / 2n - 1n) }
    : { least: '0', greatest: String(values - 1n) };
}
