import type { Storage } from '../../../model/field-type.ts';
import { type Fragment, parameter, sql } from '../../../query/sql/fragment.ts';

const text: Storage = { kind: 'text' };

const seconds = '[0-9]{2}(\\.[0-9]{1,6}0*)?';
const moment = `[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:${seconds})?`;
const exponent = '[eE][-+][0-9]{1,3}';

/** The form of each type's values. The pattern alone proves nothing: the string must also survive a round trip. */
const patterns = {
  integer: '0|-?[1-9][0-9]*',
  decimal: '-?(0|[1-9][0-9]*)?(\\.[0-9]+)?',
  // `3E3` is a code: number printers write a sign in the exponent, or a point before it.
  double: `-?((0|[1-9][0-9]*)(\\.[0-9]+)?|\\.[0-9]+)(${exponent})?|-?[0-9]\\.[0-9]+[eE][0-9]{1,3}`,
  flag: '[01]',
  boolean: '(?i)true|false',
  date: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
  timestamp: moment,
  instant: `${moment}(Z|[-+][0-9]{2}(:?[0-9]{2})?)`,
  time: `[0-9]{2}:[0-9]{2}:${seconds}`,
  uuid: '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  /** Numbers in any form. */
  digits: '[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?',
} as const;

export type Form = keyof typeof patterns;

export const formNames = Object.keys(patterns) as readonly Form[];

/** Whether a string has a form and survives a round trip through its type. */
export function hasForm(value: Fragment, form: Form): Fragment {
  const matches = sql`regexp_full_match(${value}, ${parameter(patterns[form], text)})`;
  const reads = readsBack(value, form);
  return reads === undefined ? matches : sql`(${matches} AND ${reads})`;
}

function readsBack(value: Fragment, form: Form): Fragment | undefined {
  switch (form) {
    case 'decimal':
      return sql`regexp_matches(${value}, '[0-9]')`;
    case 'double':
      // Equal digits show that the nearest double is the written number.
      return sql`isfinite(TRY_CAST(${value} AS DOUBLE)) AND ${digitsOf(value)} = ${digitsOf(sql`CAST(TRY_CAST(${value} AS DOUBLE) AS VARCHAR)`)}`;
    case 'date':
      return sql`CAST(TRY_CAST(${value} AS DATE) AS VARCHAR) = ${value}`;
    case 'timestamp':
      return sql`CAST(TRY_CAST(${value} AS TIMESTAMP) AS VARCHAR) = ${plainMoment(value)}`;
    case 'instant': {
      const local = sql`regexp_replace(${value}, '(Z|[-+][0-9]{2}(:?[0-9]{2})?)$', '')`;
      return sql`TRY_CAST(${value} AS TIMESTAMPTZ) IS NOT NULL AND CAST(TRY_CAST(${local} AS TIMESTAMP) AS VARCHAR) = ${plainMoment(local)}`;
    }
    case 'time':
      return sql`CAST(TRY_CAST(${value} AS TIME) AS VARCHAR) = ${withoutZeros(value)} AND ${value} < '24'`;
    default:
      return undefined;
  }
}

/** A timestamp as DuckDB prints it: with a space, seconds, and no trailing zeros in the fraction. */
function plainMoment(value: Fragment): Fragment {
  const spaced = sql`replace(${value}, 'T', ' ')`;
  return sql`CASE WHEN length(${value}) = 16 THEN ${spaced} || ':00' ELSE ${withoutZeros(spaced)} END`;
}

function withoutZeros(value: Fragment): Fragment {
  return sql`CASE WHEN ${value} LIKE '%.%' THEN rtrim(rtrim(${value}, '0'), '.') ELSE ${value} END`;
}

/** The significant digits of a number: `0.0120e5` has 12. */
function digitsOf(value: Fragment): Fragment {
  const mantissa = sql`regexp_replace(regexp_replace(${value}, '[eE].*$', ''), '[^0-9]', '', 'g')`;
  return sql`trim(${mantissa}, '0')`;
}
