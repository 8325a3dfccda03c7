import type { ScalarType, Storage } from '../../../model/field-type.ts';
import type { TextFormat } from '../../../model/formats/text-format.ts';
import { duckdbType } from '../type.ts';
import { familyOf, isShownAsText } from './families.ts';
import { readFormatted } from './formatted.ts';
import { readJson } from './json.ts';
import { isUtc } from './moments.ts';
import { type Stored, typeOfStorage } from './stored.ts';
import { readText } from './text.ts';
import { certain, doubtful, type ReadValue, readTyped } from './typed.ts';

/**
 * SQL that reads a single value as the contract promises; undefined where the stored type contains no such values. A
 * physical type that differs from the logical type is part of the promise: the value is then read as stored and cast.
 */
export function readLeaf(
  value: string,
  stored: Stored,
  { storage, storedAs, format }: Pick<ScalarType, 'storage' | 'storedAs' | 'format'>,
): ReadValue | undefined {
  const written = format === undefined ? undefined : readWritten(value, stored, { storage, format });
  if (written !== undefined) return written;
  if (storage.kind === 'text' && stored.kind === 'scalar' && isShownAsText(stored.type))
    return certain(`CAST(${value} AS VARCHAR)`);
  if (storedAs === undefined || (stored.kind !== 'scalar' && !isPartOf(storage, storedAs))) {
    return readStored(value, stored, storage);
  }
  const held = readStored(value, stored, storedAs);
  if (held === undefined) return readStored(value, stored, storage);
  const converted = convert(held.sql, storedAs, storage);
  return held.kind === 'doubtful' ? doubtful(converted.sql) : converted;
}

/** Reads a formatted string; JSON numbers need no format. Undefined for other stored types. */
function readWritten(
  value: string,
  stored: Stored,
  { storage, format }: { readonly storage: Storage; readonly format: TextFormat },
): ReadValue | undefined {
  switch (stored.kind) {
    case 'text':
      return doubtful(readFormatted(value, storage, format));
    case 'json': {
      const text = `json_extract_string(${value}, '$')`;
      const other = format.kind === 'number' ? ` ELSE ${readJson(value, storage)}` : '';
      return doubtful(
        `CASE json_type(${value}) WHEN 'VARCHAR' THEN ${readFormatted(text, storage, format)}${other} END`,
      );
    }
    case 'scalar':
      return familyOf(stored.type) === 'text'
        ? doubtful(readFormatted(`CAST(${value} AS VARCHAR)`, storage, format))
        : undefined;
    case 'struct':
    case 'list':
    case 'map':
      return undefined;
  }
}

function readStored(value: string, stored: Stored, storage: Storage): ReadValue | undefined {
  switch (stored.kind) {
    case 'text':
      return storage.kind === 'text' ? certain(value) : doubtful(readText(value, storage));
    case 'json':
      return doubtful(readJson(value, storage));
    case 'scalar':
      return readTyped(value, stored.type, storage);
    case 'struct':
    case 'list':
    case 'map':
      return undefined;
  }
}

/** Whether the value is meant as a part of the stored one: the day of a timestamp. */
function isPartOf(storage: Storage, storedAs: Storage): boolean {
  return storedAs.kind === 'timestamp' && (storage.kind === 'date' || storage.kind === 'time');
}

function convert(value: string, from: Storage, to: Storage): ReadValue {
  if (from.kind === 'timestamp' && isPartOf(to, from)) {
    const local = from.zoned ? `(${value} AT TIME ZONE '${isUtc(from.timeZone) ? 'UTC' : from.timeZone}')` : value;
    return certain(`CAST(${local} AS ${duckdbType(to)})`);
  }
  if (from.kind === 'text') return doubtful(readText(value, to));
  if (to.kind === 'text') return certain(`CAST(${value} AS VARCHAR)`);
  if (to.kind === 'boolean' && from.kind === 'integer')
    return doubtful(`CASE ${value} WHEN 1 THEN TRUE WHEN 0 THEN FALSE END`);
  return readTyped(value, typeOfStorage(from), to) ?? doubtful(`TRY_CAST(${value} AS ${duckdbType(to)})`);
}
