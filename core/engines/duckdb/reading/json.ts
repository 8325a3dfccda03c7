import type { Storage } from '../../../model/field-type.ts';
import { duckdbType } from '../type.ts';
import { readDouble } from './doubles.ts';
import { readText } from './text.ts';

/**
 * SQL that reads a JSON value as a storage: null where it is no such value. Numbers are compared by value, strings are
 * parsed as in other files, and booleans are only booleans. A JSON number with a point or an exponent is a double,
 * whose digits beyond 15 are not exact.
 */
export function readJson(json: string, storage: Storage): string {
  const type = `json_type(${json})`;
  const text = `json_extract_string(${json}, '$')`;
  const ofText = `WHEN ${type} = 'VARCHAR' THEN ${readText(text, storage)}`;
  switch (storage.kind) {
    case 'text':
      return `CASE WHEN ${type} <> 'DOUBLE' OR ${isWhole(text)} THEN ${text} END`;
    case 'boolean':
      return `CASE ${type} WHEN 'BOOLEAN' THEN ${text} = 'true' WHEN 'VARCHAR' THEN ${readText(text, storage)} END`;
    case 'integer':
    case 'decimal':
      return `CASE ${ofText} WHEN ${type} IN ('UBIGINT', 'BIGINT') OR (${type} = 'DOUBLE' AND ${isWhole(text)}) THEN TRY_CAST(${text} AS ${duckdbType(storage)}) WHEN ${type} = 'DOUBLE' THEN ${readDouble(text, storage)} END`;
    case 'float':
      return `CASE WHEN ${type} IN ('UBIGINT', 'BIGINT', 'DOUBLE', 'VARCHAR') THEN ${readText(text, storage)} END`;
    case 'uuid':
    case 'binary':
    case 'date':
    case 'time':
    case 'timestamp':
      return `CASE ${ofText} END`;
  }
}

/** Integers beyond 64 bits keep their text, although JSON types them as doubles. */
function isWhole(text: string): string {
  return `regexp_full_match(${text}, '-?[0-9]+')`;
}
