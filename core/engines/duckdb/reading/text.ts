import type { Storage } from '../../../model/field-type.ts';
import { literal } from '../literal.ts';
import { duckdbType } from '../type.ts';
import { readInstant, readLocal } from './moments.ts';

/**
 * SQL that reads a string as a storage: null where the string is no such value. DuckDB's own casts are not enough: they
 * round, drop offsets and digits, and accept spaces and other notations. The canonical form is tried first, since
 * regular expressions are slow.
 */
export function readText(text: string, storage: Storage): string {
  const type = duckdbType(storage);
  const cast = `TRY_CAST(${text} AS ${type})`;
  switch (storage.kind) {
    case 'text':
      return text;
    case 'binary':
      return cast;
    case 'uuid':
      return whereMatches(text, '[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}', cast);
    case 'boolean':
      return `CASE WHEN ${text} IN ('true', 't', '1', 'TRUE', 'True', 'T') THEN TRUE WHEN ${text} IN ('false', 'f', '0', 'FALSE', 'False', 'F') THEN FALSE END`;
    case 'integer':
      return whereSame(text, cast, whereMatches(text, '[-+]?[0-9]+(\\.0+)?', readSigned(text, storage)));
    case 'decimal':
      return whereSame(text, cast, whereMatches(text, decimalForm(storage.scale), cast));
    case 'float':
      return readFloat(text, cast, storage.bits);
    case 'date':
      return `CASE WHEN length(${text}) = 10 AND CAST(${cast} AS VARCHAR) = ${text} THEN ${cast} WHEN ${matches(text, `${day}([ T]00:00(:00(\\.0+)?)?)?`)} THEN ${cast} END`;
    case 'time':
      return whereMatches(text, clock, cast);
    case 'timestamp':
      return readTimestamp(text, storage);
  }
}

/** DuckDB rejects `-0` for unsigned types. */
function readSigned(text: string, storage: Storage & { readonly kind: 'integer' }): string {
  const type = duckdbType(storage);
  const cast = `TRY_CAST(${text} AS ${type})`;
  return storage.signed ? cast : `coalesce(${cast}, TRY_CAST(TRY_CAST(${text} AS HUGEINT) AS ${type}))`;
}

/** Zeros beyond the scale change nothing. */
function decimalForm(scale: number): string {
  if (scale === 0) return '[-+]?[0-9]+(\\.0*)?';
  return `[-+]?([0-9]+(\\.[0-9]{0,${scale}}0*)?|\\.[0-9]{1,${scale}}0*)`;
}

/**
 * A fraction is read as the nearest float, as floats are meant. An integer must be represented exactly. A number too
 * large is rejected, and one too small must not become zero.
 */
function readFloat(text: string, cast: string, bits: 32 | 64): string {
  const digits = `${matches(text, '[-+]?[0-9]+(\\.0*)?')} AND abs(${cast}) >= ${bits === 64 ? '9007199254740992' : '16777216'}`;
  // 32-bit floats are shown by their shortest text, so that text must be the number.
  const shown = bits === 64 ? cast : `CAST(${cast} AS VARCHAR)`;
  const isExact = `CAST(TRY_CAST(${shown} AS DECIMAL(38, 0)) AS VARCHAR) = regexp_replace(regexp_replace(${text}, '\\.0*$', ''), '^([-]?)[+]?0*', '\\1')`;
  return `CASE WHEN NOT isfinite(${cast}) THEN NULL WHEN ${cast} = 0 AND NOT ${matches(text, '[-+]?[0.]+([eE].*)?')} THEN NULL WHEN ${digits} THEN CASE WHEN ${isExact} THEN ${cast} END WHEN ${matches(text, '[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?')} THEN ${cast} END`;
}

const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const clock = '([01][0-9]|2[0-3]):[0-9]{2}(:[0-9]{2}(\\.[0-9]{0,6}0*)?)?';
const offset = '(Z|[-+][0-9]{2}(:?[0-9]{2})?)';

/** A time with an offset is an instant; one without is local time of the zone. */
function readTimestamp(text: string, storage: Storage & { readonly kind: 'timestamp' }): string {
  const local = `TRY_CAST(${text} AS TIMESTAMP)`;
  const zoned = `TRY_CAST(${text} AS TIMESTAMPTZ)`;
  const isCanonical = `length(${text}) = 19 AND CAST(${local} AS VARCHAR) = ${text}`;
  return `CASE WHEN ${isCanonical} THEN ${readLocal(local, storage)} WHEN ${matches(text, `${day}([ T]${clock})?`)} THEN ${readLocal(local, storage)} WHEN ${matches(text, `${day}[ T]${clock}${offset}`)} THEN ${readInstant(zoned, storage)} END`;
}

function whereSame(text: string, cast: string, otherwise: string): string {
  return `CASE WHEN CAST(${cast} AS VARCHAR) = ${text} THEN ${cast} ELSE ${otherwise} END`;
}

function whereMatches(text: string, form: string, value: string): string {
  return `CASE WHEN ${matches(text, form)} THEN ${value} END`;
}

function matches(text: string, form: string): string {
  return `regexp_full_match(${text}, ${literal(form)})`;
}
