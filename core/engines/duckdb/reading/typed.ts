import { type DuckDBType, DuckDBTypeId } from '@duckdb/node-api';
import type { Storage } from '../../../model/field-type.ts';
import { duckdbType } from '../type.ts';
import { readDouble } from './doubles.ts';
import { type Family, familyOf } from './families.ts';
import { isUtc, readInstant, readLocal } from './moments.ts';
import { readText } from './text.ts';

/** SQL for a value. `certain`: null only for null. `doubtful`: also null for unreadable values. */
export interface ReadValue {
  readonly kind: 'certain' | 'doubtful';
  readonly sql: string;
}

/** SQL that reads a value of a DuckDB type as a storage; undefined where the type contains no such values. */
export function readTyped(value: string, type: DuckDBType, storage: Storage): ReadValue | undefined {
  const family = familyOf(type);
  const cast = `CAST(${value} AS ${duckdbType(storage)})`;
  switch (storage.kind) {
    case 'text':
      return family === 'text' || family === 'uuid' ? certain(cast) : undefined;
    case 'uuid':
      if (family === 'uuid') return certain(value);
      return family === 'text' ? doubtful(readText(`CAST(${value} AS VARCHAR)`, storage)) : undefined;
    case 'binary':
    case 'boolean':
      return family === storage.kind ? certain(value) : undefined;
    case 'integer':
    case 'decimal':
      return readExact(value, { type, family }, storage);
    case 'float':
      return readFloat(value, type, storage);
    case 'date':
      if (family === 'date') return certain(value);
      return family === 'timestamp' ? doubtful(readMidnight(value, type)) : undefined;
    case 'time':
      return readTime(value, type);
    case 'timestamp':
      return readTimestamp(value, type, storage);
  }
}

function readExact(
  value: string,
  { type, family }: { readonly type: DuckDBType; readonly family: Family },
  storage: Extract<Storage, { readonly kind: 'integer' | 'decimal' }>,
): ReadValue | undefined {
  const target = duckdbType(storage);
  const exact = `TRY_CAST(${value} AS ${target})`;
  if (family === 'float') return doubtful(readDouble(`CAST(${value} AS VARCHAR)`, storage));
  if (family !== 'integer' && family !== 'decimal') return undefined;
  if (type.toString() === target) return certain(value);
  if (isWidened(type, storage)) return certain(`CAST(${value} AS ${target})`);
  const scale = storage.kind === 'decimal' ? storage.scale : 0;
  const isRounded = type.typeId === DuckDBTypeId.DECIMAL && type.scale > scale;
  return doubtful(isRounded ? `CASE WHEN round(${value}, ${scale}) = ${value} THEN ${exact} END` : exact);
}

/** Whether all values of the type fit, so that no comparison is needed. */
function isWidened(type: DuckDBType, storage: Extract<Storage, { readonly kind: 'integer' | 'decimal' }>): boolean {
  if (type.typeId === DuckDBTypeId.DECIMAL) {
    return (
      storage.kind === 'decimal' &&
      storage.scale >= type.scale &&
      storage.precision - storage.scale >= type.width - type.scale
    );
  }
  const held = integerBits[type.typeId];
  if (held === undefined) return false;
  if (storage.kind === 'decimal') {
    const digits = String(2n ** BigInt(held.signed ? held.bits - 1 : held.bits)).length;
    return storage.precision - storage.scale >= digits;
  }
  if (held.signed === storage.signed) return storage.bits >= held.bits;
  return storage.signed && storage.bits > held.bits;
}

const integerBits: Partial<Record<DuckDBTypeId, { readonly bits: number; readonly signed: boolean }>> = {
  [DuckDBTypeId.TINYINT]: { bits: 8, signed: true },
  [DuckDBTypeId.SMALLINT]: { bits: 16, signed: true },
  [DuckDBTypeId.INTEGER]: { bits: 32, signed: true },
  [DuckDBTypeId.BIGINT]: { bits: 64, signed: true },
  [DuckDBTypeId.HUGEINT]: { bits: 128, signed: true },
  [DuckDBTypeId.UTINYINT]: { bits: 8, signed: false },
  [DuckDBTypeId.USMALLINT]: { bits: 16, signed: false },
  [DuckDBTypeId.UINTEGER]: { bits: 32, signed: false },
  [DuckDBTypeId.UBIGINT]: { bits: 64, signed: false },
  [DuckDBTypeId.UHUGEINT]: { bits: 128, signed: false },
};

/** A float represents a number if the number survives a round trip: 0.10 does, but not every integer beyond 2^53. */
function readFloat(
  value: string,
  type: DuckDBType,
  storage: Extract<Storage, { readonly kind: 'float' }>,
): ReadValue | undefined {
  const target = duckdbType(storage);
  const family = familyOf(type);
  if (family === 'float') {
    if (type.toString() === target || storage.bits === 64) return certain(`CAST(${value} AS ${target})`);
    // A double fits a 32-bit float with the same digits, or with the same value where such floats distinguish integers.
    const real = `TRY_CAST(${value} AS FLOAT)`;
    const isSame = `(CAST(${real} AS DOUBLE) = ${value} AND abs(${value}) < 16777216) OR CAST(CAST(${real} AS VARCHAR) AS DOUBLE) = ${value}`;
    return doubtful(`CASE WHEN NOT isfinite(${value}) OR ${isSame} THEN ${real} END`);
  }
  if (family !== 'integer' && family !== 'decimal') return undefined;
  const bits = integerBits[type.typeId]?.bits;
  if (bits !== undefined && bits < (storage.bits === 64 ? 64 : 32)) return certain(`CAST(${value} AS ${target})`);
  const float = `CAST(${value} AS ${target})`;
  // 32-bit floats are shown by their shortest text, so that text must be the number.
  const back = family === 'decimal' || storage.bits === 32 ? `CAST(${float} AS VARCHAR)` : float;
  return doubtful(`CASE WHEN TRY_CAST(${back} AS ${type}) = ${value} THEN ${float} END`);
}

function readMidnight(value: string, type: DuckDBType): string {
  const utc = type.typeId === DuckDBTypeId.TIMESTAMP_TZ ? `(${value} AT TIME ZONE 'UTC')` : value;
  return `CASE WHEN CAST(TRY_CAST(${utc} AS DATE) AS TIMESTAMP) = ${utc} THEN TRY_CAST(${utc} AS DATE) END`;
}

/** Times of day have microseconds, and no offset. */
function readTime(value: string, type: DuckDBType): ReadValue | undefined {
  switch (type.typeId) {
    case DuckDBTypeId.TIME:
      return certain(value);
    case DuckDBTypeId.TIME_TZ:
      return doubtful(`CASE WHEN date_part('timezone', ${value}) = 0 THEN CAST(${value} AS TIME) END`);
    case DuckDBTypeId.TIME_NS:
      return doubtful(`CASE WHEN CAST(CAST(${value} AS TIME) AS TIME_NS) = ${value} THEN CAST(${value} AS TIME) END`);
    default:
      return undefined;
  }
}

function readTimestamp(
  value: string,
  type: DuckDBType,
  storage: Extract<Storage, { readonly kind: 'timestamp' }>,
): ReadValue | undefined {
  const local = (of: string): string => readLocal(of, storage);
  switch (type.typeId) {
    case DuckDBTypeId.TIMESTAMP:
      return certain(local(value));
    case DuckDBTypeId.DATE:
    case DuckDBTypeId.TIMESTAMP_S:
    case DuckDBTypeId.TIMESTAMP_MS:
      return doubtful(local(`TRY_CAST(${value} AS TIMESTAMP)`));
    case DuckDBTypeId.TIMESTAMP_NS:
      return doubtful(
        local(
          `CASE WHEN CAST(TRY_CAST(${value} AS TIMESTAMP) AS TIMESTAMP_NS) = ${value} THEN TRY_CAST(${value} AS TIMESTAMP) END`,
        ),
      );
    case DuckDBTypeId.TIMESTAMP_TZ: {
      const sql = readInstant(value, storage);
      return storage.zoned || isUtc(storage.timeZone) ? certain(sql) : doubtful(sql);
    }
    default:
      return undefined;
  }
}

export function certain(sql: string): ReadValue {
  return { kind: 'certain', sql };
}

export function doubtful(sql: string): ReadValue {
  return { kind: 'doubtful', sql };
}
