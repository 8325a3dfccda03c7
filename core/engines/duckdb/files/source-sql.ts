import type { Field, Source } from '../../../model/model.ts';
import { duckdbDialect } from '../dialect.ts';
import { literal } from '../literal.ts';
import { hasGlob, partitionOptions, readCsv } from './csv-reader.ts';

const { quote } = duckdbDialect;

/** A source that DuckDB reads. */
export type ReadableSource = Extract<Source, { readonly engine: 'duckdb' }> & {
  /** Present where folders such as `region=NL/` are columns. */
  readonly partitions?: 'columns';
};

/**
 * The table function or table that reads a source. CSV is read as VARCHAR and JSON as JSON, because types that a file
 * does not declare can only be found value by value; nothing is sniffed.
 */
export function readFrom(source: ReadableSource, fields: readonly Field[]): string {
  if (source.kind === 'database')
    return `${quote(databaseAlias(source.database))}.${quote(source.schema)}.${quote(source.table)}`;
  switch (source.format) {
    case 'parquet':
      return readParquet(source);
    case 'csv':
      return readCsv(source);
    case 'json': {
      const columns = fields.map((field) => `${quote(field.column)}: 'JSON'`);
      return `read_json(${literal(source.path)}, columns = {${columns.join(', ')}}, records = true, hive_partitioning = false)`;
    }
  }
}

/** The table function that reads Parquet. */
export function readParquet({ path, partitions }: { readonly path: string; readonly partitions?: 'columns' }): string {
  return `read_parquet(${[literal(path), `union_by_name = ${hasGlob(path)}`, ...partitionOptions(partitions)].join(', ')})`;
}

/** Reads the columns of a source. JSON declares them only in its rows: in `some` of them, or in `all`. */
export function probe(source: ReadableSource, fields: readonly Field[], rows: 'some' | 'all'): string {
  const from =
    source.kind === 'files' && source.format === 'json'
      ? `read_json_auto(${literal(source.path)}, records = true, hive_partitioning = false, union_by_name = true, maximum_depth = 1${rows === 'all' ? ', sample_size = -1' : ''})`
      : readFrom(source, fields);
  return `SELECT * FROM ${from} LIMIT 0`;
}

/** Reads every stored value of a source: if this fails, any statement on the source may fail. */
export function readEverything(source: ReadableSource, fields: readonly Field[]): string {
  return `SELECT bit_xor(hash(COLUMNS(*))) FROM ${readFrom(source, fields)}`;
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

/** One attached database per file, named by its path. */
export function databaseAlias(path: string): string {
  return `file:${path}`;
}
