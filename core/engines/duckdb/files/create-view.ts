import { primaryKey } from '../../../model/find.ts';
import type { ModelObject } from '../../../model/model.ts';
import type { UnreadableColumns } from '../../../query/sql/scope.ts';
import { nameFlagsOf } from '../../name-flags.ts';
import { duckdbDialect } from '../dialect.ts';
import { type ReadColumn, rawName } from '../inspect/drift.ts';
import { literal } from '../literal.ts';
import { type ReadableSource, readFrom } from './source-sql.ts';

const { quote } = duckdbDialect;

/**
 * A view with the contract's columns and types, and the additional columns from `nameDoubts`. A sub-query reads each
 * value once, for the value and its flag. All columns have flags, because statements that were compiled for other
 * stored types still reference them.
 */
export function createView(object: ModelObject, source: ReadableSource, columns: readonly ReadColumn[]): string {
  return `CREATE OR REPLACE VIEW ${quote(object.domain)}.${quote(object.typeName)} AS ${selectView(object, source, columns)}`;
}

/** The SELECT of the view, in the stored order of rows. */
export function selectView(object: ModelObject, source: ReadableSource, columns: readonly ReadColumn[]): string {
  const doubts = nameDoubts(object, columns);
  const shown = columns.flatMap((column, index) => {
    const { flag, stored } = doubts.get(column.field.column) ?? { flag: '' };
    return [
      `${valueName(index)} AS ${quote(column.field.column)}`,
      `${flagOf(column, index)} AS ${quote(flag)}`,
      ...(stored === undefined ? [] : [`${storedOf(column, index)} AS ${quote(stored)}`]),
    ];
  });
  return `SELECT ${shown.join(', ')} FROM (${selectRead(source, columns)})`;
}

function selectRead(source: ReadableSource, columns: readonly ReadColumn[]): string {
  const raw = columns.map((column, index) => `${guardType(column)} AS ${rawName(index)}`);
  const from = `SELECT ${raw.join(', ')} FROM ${readFrom(
    source,
    columns.map(({ field }) => field),
  )}`;
  const read = columns.flatMap((column, index) => readColumn(column, index));
  return `SELECT ${read.join(', ')} FROM (${from})`;
}

function readColumn({ reading }: ReadColumn, index: number): readonly string[] {
  const value = `${reading.value} AS ${valueName(index)}`;
  if (reading.present !== undefined) return [rawName(index), value];
  return reading.unreadable === undefined
    ? [value]
    : [rawName(index), value, `${reading.unreadable} AS ${flagName(index)}`];
}

function flagOf({ reading }: ReadColumn, index: number): string {
  if (reading.present !== undefined) return `coalesce(${reading.present} AND ${valueName(index)} IS NULL, FALSE)`;
  return reading.unreadable === undefined ? 'FALSE' : `coalesce(${flagName(index)}, FALSE)`;
}

function storedOf(column: ReadColumn, index: number): string {
  return column.reading.unreadable === undefined
    ? 'CAST(NULL AS VARCHAR)'
    : `CASE WHEN ${flagOf(column, index)} THEN CAST(${rawName(index)} AS VARCHAR) END`;
}

/**
 * DuckDB binds a view anew for each statement. A column whose type has changed since would be read wrongly, so the view
 * rejects it. The comparison is between constants, so it costs nothing per row.
 */
function guardType({ field, written }: ReadColumn): string {
  const column = quote(field.column);
  if (written === undefined) return column;
  return `CASE WHEN typeof(${column}) = ${literal(written)} THEN ${column} ELSE error('The type has changed.') END`;
}

/** The view's columns that may contain unreadable values, with their flag columns. */
export function findUnreadable(object: ModelObject, columns: readonly ReadColumn[]): UnreadableColumns {
  const doubtful = columns.filter(({ reading }) => reading.unreadable !== undefined);
  const names = new Set(doubtful.map(({ field }) => field.column));
  return new Map([...nameDoubts(object, columns)].filter(([column]) => names.has(column)));
}

function nameDoubts(object: ModelObject, columns: readonly ReadColumn[]): UnreadableColumns {
  const names = columns.map(({ field }) => field.column);
  const keys = new Set(primaryKey(object)?.fields);
  const inKey = columns.filter(({ field }) => keys.has(field.name)).map(({ field }) => field.column);
  return nameFlagsOf(names, names, new Set(inKey));
}

function valueName(index: number): string {
  return `v${index}`;
}

function flagName(index: number): string {
  return `u${index}`;
}
