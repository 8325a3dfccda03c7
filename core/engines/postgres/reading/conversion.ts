import type { Storage } from '../../../model/field-type.ts';
import type { Field } from '../../../model/model.ts';
import { type Fragment, identifier, keyword, parameter, sql } from '../../../query/sql/fragment.ts';
import type { ActualType } from '../inspect/columns.ts';
import { postgresType } from '../type.ts';
import { fitsNested } from './nested.ts';
import { type Reading, readFloat, readNumber, readText } from './reading.ts';
import { isStoredAs } from './stored-as.ts';
import { toJson } from './to-json.ts';

/** The conversion of a column to the type that the contract promises. */
export interface Conversion {
  /** The column itself where it compares like the contract's type, so that its indexes apply. */
  readonly value: Fragment;
  /**
   * TRUE for values that the contract's type does not contain. For these, `value` is null, or differs from all values
   * of the type.
   */
  readonly unreadable?: Fragment;
  /** The stored text where `value` is null because it is unreadable. */
  readonly stored?: Fragment;
}

/** Undefined where the column already has the promised type. */
export function convertColumn({ column, type }: Field, actual: ActualType): Conversion | undefined {
  const value = identifier(column);
  if (type.kind !== 'scalar' && type.kind !== 'enum') {
    // JSON's null is converted to SQL's.
    const json = sql`nullif(${toJson(value, type, actual)}, 'null')`;
    const fits = fitsNested(value, type, actual);
    if (fits === undefined) return { value: json };
    const unreadable = isUnfit(value, fits);
    return { value: sql`CASE WHEN NOT ${unreadable} THEN ${json} END`, unreadable };
  }
  const { storage } = type;
  if (isStoredAs(storage, actual)) return undefined;
  const reading = readColumn(value, type, actual);
  switch (reading.kind) {
    case 'exact':
      return { value: reading.value };
    case 'kept':
      return { value, unreadable: isUnfit(value, reading.fits) };
    case 'judged': {
      const unreadable = isUnfit(value, reading.fits);
      return {
        value: sql`CASE WHEN NOT ${unreadable} THEN ${reading.value} END`,
        unreadable,
        stored: sql`CASE WHEN ${unreadable} THEN ${textOf(value)} END`,
      };
    }
  }
}

function isUnfit(value: Fragment, fits: Fragment): Fragment {
  return sql`(${value} IS NOT NULL AND NOT ${fits})`;
}

type ColumnReading =
  /** Every value can be converted to the contract's type. */
  | { readonly kind: 'exact'; readonly value: Fragment }
  /** The column compares without conversion. */
  | { readonly kind: 'kept'; readonly fits: Fragment }
  | ({ readonly kind: 'judged' } & Reading);

function readColumn(
  value: Fragment,
  { storage, storedAs }: { readonly storage: Storage; readonly storedAs?: Storage },
  actual: ActualType,
): ColumnReading {
  const cast = sql`CAST(${value} AS ${keyword(postgresType(storage))})`;
  const { family } = actual;
  switch (storage.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return readAsNumber(value, storage, actual);
    case 'timestamp':
      if (family === 'text') return { kind: 'judged', ...readText(textOf(value), storage) };
      return readAsTimestamp(value, storage, actual);
    case 'date':
      if (family === 'text') return { kind: 'judged', ...readText(textOf(value), storage) };
      // A contract may declare that its dates are the days of timestamps.
      if (storedAs?.kind === 'timestamp') return { kind: 'exact', value: cast };
      return { kind: 'judged', fits: sql`(${value} = date_trunc('day', ${value}))`, value: cast };
    case 'time':
      if (family === 'text') return { kind: 'judged', ...readText(textOf(value), storage) };
      return { kind: 'judged', fits: sql`(extract(timezone FROM ${value}) = 0)`, value: cast };
    case 'uuid':
    case 'boolean':
    case 'binary':
      return family === 'text'
        ? { kind: 'judged', ...readText(textOf(value), storage) }
        : { kind: 'exact', value: cast };
    case 'text':
      // As a member of JSON is read: a string without its quotes.
      return { kind: 'exact', value: family === 'json' ? sql`(${value} #>> '{}')` : cast };
  }
}

function readAsNumber(
  value: Fragment,
  storage: Extract<Storage, { readonly kind: 'integer' | 'decimal' | 'float' }>,
  { family }: ActualType,
): ColumnReading {
  switch (family) {
    case 'text':
      return { kind: 'judged', ...readText(textOf(value), storage) };
    case 'float':
      return { kind: 'judged', ...readFloat(value, storage) };
    case 'money':
      return { kind: 'judged', ...readNumber(sql`CAST(${value} AS numeric)`, storage) };
    case 'integer':
      if (storage.kind === 'integer') return { kind: 'kept', fits: readNumber(value, storage).fits };
      return { kind: 'judged', ...readNumber(sql`CAST(${value} AS numeric)`, storage) };
    default:
      return storage.kind === 'decimal'
        ? { kind: 'kept', fits: readNumber(value, storage).fits }
        : { kind: 'judged', ...readNumber(value, storage) };
  }
}

function readAsTimestamp(
  value: Fragment,
  storage: Storage & { readonly kind: 'timestamp' },
  { family, written }: ActualType,
): ColumnReading {
  const zone = parameter(storage.timeZone, { kind: 'text' });
  const isZoned = family === 'timestamp' && written.endsWith('with time zone');
  const local = family === 'date' ? sql`CAST(${value} AS timestamp)` : value;
  const moved = sql`(${local} AT TIME ZONE ${zone})`;
  if (isZoned && storage.zoned) return { kind: 'exact', value };
  if (!isZoned) return { kind: 'exact', value: storage.zoned ? moved : local };
  // In autumn two instants have one local time.
  return { kind: 'judged', fits: sql`((${moved} AT TIME ZONE ${zone}) = ${value})`, value: moved };
}

function textOf(value: Fragment): Fragment {
  return sql`CAST(${value} AS text)`;
}
