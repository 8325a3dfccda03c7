import type { Storage } from '../../../model/field-type.ts';
import { duckdbType } from '../type.ts';
import { readDouble } from './doubles.ts';
import { readText } from './text.ts';

/**
 * A JSON value as SQL that reads it as a storage: null where it is none of its values. Numbers are judged by value, and
 * texts as those of other files; truths are only truths. What JSON writes with a point or an exponent is a double:
 * more than 15 digits of it are not exact.
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

/** Whole numbers beyond 64 bits keep their text, and call themselves doubles. */
function isWhole(text: string): string {
  return `regexp_full_match(${text}, '-?[0-9]+')`;
}
