import type { Field, FieldType, Source } from '../../model/model.ts';
import { duckdbDialect, duckdbType } from '../../sql/dialects/duckdb.ts';
import { hasGlob, readCsv } from './csv-reader.ts';
import { literal } from './literal.ts';

const { quote } = duckdbDialect;

/** What a source is read with, before its columns are brought to the contract's types. */
export type ReadableSource = Extract<Source, { readonly engine: 'duckdb' }>;

/** The table function or table that reads a source. CSV is read as text by header name; nothing is sniffed. */
function readFrom(source: ReadableSource, fields: readonly Field[]): string {
  if (source.kind === 'database')
    return `${quote(databaseAlias(source.database))}.${quote(source.schema)}.${quote(source.table)}`;
  const path = literal(source.path);
  switch (source.format) {
    case 'parquet':
      return `read_parquet(${path}${hasGlob(source.path) ? ', union_by_name = true' : ''})`;
    case 'csv':
      return readCsv(source);
    case 'json': {
      const columns = fields.map((field) => `${quote(field.column)}: ${literal(columnType(field.type))}`);
      return `read_json(${path}, columns = {${columns.join(', ')}})`;
    }
  }
}

/** What tells the columns a source really has. JSON has them only in its rows. */
export function probe(source: ReadableSource, fields: readonly Field[]): string {
  const from =
    source.kind === 'files' && source.format === 'json'
      ? `read_json_auto(${literal(source.path)})`
      : readFrom(source, fields);
  return `SELECT * FROM ${from} LIMIT 0`;
}

/** Reads everything that a source holds, as it is stored: what fails here fails whatever is asked of the source. */
export function readEverything(source: ReadableSource, fields: readonly Field[]): string {
  return `SELECT bit_xor(hash(COLUMNS(*))) FROM ${readFrom(source, fields)}`;
}

/**
 * A view with exactly the contract's columns, in the contract's types. `stored` are the types in which they were found.
 * DuckDB binds a view anew for each statement: columns that have become of another type since would answer in it, so
 * the view refuses them. The comparison is of constants, so it costs no scan anything.
 */
export function createView(
  view: { readonly domain: string; readonly object: string },
  source: ReadableSource,
  fields: readonly Field[],
  stored: ReadonlyMap<string, string>,
): string {
  const columns = fields.map((field) => {
    const column = quote(field.column);
    const type = stored.get(field.column);
    if (type === undefined) return column;
    const isSame = `typeof(${column}) = typeof(CAST(NULL AS ${type}))`;
    return `CASE WHEN ${isSame} THEN CAST(${column} AS ${columnType(field.type)}) ELSE error('The type has changed.') END AS ${column}`;
  });
  return `CREATE OR REPLACE VIEW ${quote(view.domain)}.${quote(view.object)} AS SELECT ${columns.join(', ')} FROM ${readFrom(source, fields)}`;
}

export function createDomain(domain: string): string {
  return `CREATE SCHEMA IF NOT EXISTS ${quote(domain)}`;
}

export function detachDatabase(path: string): string {
  return `DETACH DATABASE IF EXISTS ${quote(databaseAlias(path))}`;
}

export function attachDatabase(path: string): string {
  return `ATTACH IF NOT EXISTS ${literal(path)} AS ${quote(databaseAlias(path))} (READ_ONLY)`;
}

/** The type of a column as the contract promises it. */
export function columnType(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
      return duckdbType(type.storage);
    case 'object':
      return `STRUCT(${type.fields.map((field) => `${quote(field.column)} ${columnType(field.type)}`).join(', ')})`;
    case 'list':
      return `${columnType(type.of)}[]`;
    case 'map':
      return `MAP(${columnType(type.key)}, ${columnType(type.value)})`;
  }
}

/** One attached database a file, named by its path. */
export function databaseAlias(path: string): string {
  return `file:${path}`;
}
