import { basename, dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { primaryKey, storedFields } from '../../../model/find.ts';
import type { Field, ModelObject } from '../../../model/model.ts';
import type { ActualColumn } from '../inspect/drift.ts';
import { literal } from '../literal.ts';
import { type CsvFiles, hasGlob } from './csv-reader.ts';
import { listFiles } from './file-globs.ts';
import { holdsExactly } from './holds-exactly.ts';
import { readHeader } from './read-header.ts';
import type { ReadableSource } from './source-sql.ts';

/** One file, with its columns by `nameOf`: their types where it says types, else undefined. */
interface OwnColumns {
  readonly path: string;
  readonly columns: ReadonlyMap<string, string | undefined>;
}

/** The engine takes names that differ in case only for one, where it puts files together. */
function nameOf(column: string): string {
  return column.toLowerCase();
}

export interface FilesCheck {
  /** The source, with the columns that only the paths of its files have. */
  readonly source: ReadableSource;
  /** The columns that are texts of paths. */
  readonly inPaths: ReadonlySet<string>;
  /** What breaks the contract, as sentences, given the columns that the engine makes of all files. */
  readonly findDifferences: (actual: readonly ActualColumn[]) => readonly string[];
}

/**
 * Looks at each file of a source for what the engine hides in the table that it makes of all of them: names that are there
 * twice, files without any of the columns, values that are altered because another file has another type, and columns that
 * a path like `region=NL/` would replace.
 */
export async function checkFiles(
  connection: DuckDBConnection,
  object: ModelObject,
  source: ReadableSource,
): Promise<FilesCheck> {
  const nothing = { source, inPaths: new Set<string>(), findDifferences: () => [] };
  if (source.kind !== 'files' || source.format === 'json') return nothing;
  const paths = hasGlob(source.path) ? await listFiles(connection, source.path) : [source.path];
  const fields = storedFields(object);
  const headers: string[] = [];
  const files: OwnColumns[] = source.format === 'parquet' ? await readSchemas(connection, source.path) : [];
  if (source.format === 'csv') {
    for (const path of paths) {
      const header = await readHeader({ ...source, path });
      if (header.kind === 'blank')
        headers.push(`${basename(path)} begins with an empty line, where the names of its columns belong.`);
      if (header.kind !== 'names') continue;
      for (const sentence of findTwice(fields, header.names, path)) headers.push(sentence);
      files.push({ path, columns: new Map(header.names.map((name) => [nameOf(name), undefined])) });
    }
  }
  const own = new Set(files.flatMap(({ columns }) => [...columns.keys()]));
  const named = partitionsOf(paths);
  const promised = fields.map(({ column }) => column).filter((column) => named.has(nameOf(column)));
  const inPaths = new Set(files.length === 0 ? [] : promised.filter((column) => !own.has(nameOf(column))));
  const clashes = inPaths.size === 0 ? [] : promised.filter((column) => own.has(nameOf(column)));
  return {
    source: inPaths.size === 0 ? source : { ...source, partitions: 'columns' },
    inPaths,
    findDifferences: (actual) => [
      ...headers,
      ...clashes.map((column) => `The column ${column} is in the files, and in their paths besides.`),
      ...findMissing(object, fields, files, inPaths),
      ...findAltered(fields, files, actual),
    ],
  };
}

/** Whether a draft has the folders of paths as columns: where no file has one of these itself. */
export async function findPartitions(
  connection: DuckDBConnection,
  { path, format, ...writing }: Omit<CsvFiles, 'nullValues'> & { readonly format: 'csv' | 'parquet' },
): Promise<{ readonly partitions?: 'columns' }> {
  const paths = hasGlob(path) ? await listFiles(connection, path) : [path];
  const named = partitionsOf(paths);
  if (named.size === 0) return {};
  const own = new Set<string>();
  if (format === 'parquet') {
    for (const { columns } of await readSchemas(connection, path)) for (const name of columns.keys()) own.add(name);
  } else {
    for (const file of paths) {
      const header = await readHeader({ ...writing, path: file });
      if (header.kind === 'names') for (const name of header.names) own.add(nameOf(name));
    }
  }
  return [...named].some((name) => own.has(name)) ? {} : { partitions: 'columns' };
}

/** The top level of the schema of each file of Parquet. What the engine cannot read, it says itself. */
async function readSchemas(connection: DuckDBConnection, path: string): Promise<OwnColumns[]> {
  const query = `SELECT file_name, name, num_children, duckdb_type FROM parquet_schema(${literal(path)})`;
  const rows = await connection.runAndReadAll(query).then(
    (reader) => reader.getRows(),
    () => [],
  );
  const files = new Map<string, Map<string, string | undefined>>();
  // How many elements each level still has, outermost first; a file begins with its root.
  const open: number[] = [];
  for (const [file, name, children, type] of rows) {
    while (open.at(-1) === 0) open.pop();
    const depth = open.length;
    if (depth > 0) open[depth - 1] = (open[depth - 1] ?? 0) - 1;
    const columns = files.get(String(file)) ?? new Map<string, string | undefined>();
    files.set(String(file), columns);
    if (depth === 1) columns.set(nameOf(String(name)), type === null ? undefined : String(type));
    if (children !== null) open.push(Number(children));
  }
  return [...files].map(([file, columns]) => ({ path: file, columns }));
}

function findTwice(fields: readonly Field[], names: readonly string[], path: string): readonly string[] {
  const twice = fields.filter(({ column }) => names.filter((name) => name === column).length > 1);
  return twice.map(({ column }) => `The column ${column} is more than once in the header of ${basename(path)}.`);
}

/** The names that the folders of all files give values for, as in `region=NL/`. */
function partitionsOf(paths: readonly string[]): ReadonlySet<string> {
  const [first = [], ...others] = paths.map((path) =>
    dirname(path)
      .split('/')
      .flatMap((folder) => (folder.indexOf('=') > 0 ? [nameOf(folder.slice(0, folder.indexOf('=')))] : [])),
  );
  return new Set(first.filter((name) => others.every((names) => names.includes(name))));
}

/** Later columns may be missing in older files; a file without a key, or without any column, is another thing. */
function findMissing(
  object: ModelObject,
  fields: readonly Field[],
  files: readonly OwnColumns[],
  inPaths: ReadonlySet<string>,
): readonly string[] {
  if (files.length < 2) return [];
  const keys = new Set(primaryKey(object)?.fields);
  const inFiles = fields.filter(({ column }) => !inPaths.has(column));
  const isKnown = ({ column }: Field): boolean => files.some(({ columns }) => columns.has(nameOf(column)));
  const strange = files.find(({ columns }) => !inFiles.some(({ column }) => columns.has(nameOf(column))));
  if (strange !== undefined && inFiles.some(isKnown))
    return [`${basename(strange.path)} has none of the columns that the contract promises.`];
  return inFiles
    .filter((field) => keys.has(field.name) && isKnown(field))
    .flatMap(({ column, property }) => {
      const without = files.find(({ columns }) => !columns.has(nameOf(column)));
      return without === undefined
        ? []
        : [`The column ${column} of property ${property}, a key, is missing in ${basename(without.path)}.`];
    });
}

/** The engine brings all files to one type, in which not every value of another is itself. */
function findAltered(
  fields: readonly Field[],
  files: readonly OwnColumns[],
  actual: readonly ActualColumn[],
): readonly string[] {
  const common = new Map(actual.map(({ name, written }) => [name, written]));
  return fields.flatMap(({ column }) => {
    const type = common.get(column);
    const other = files.find(({ columns }) => {
      const own = columns.get(nameOf(column));
      return type !== undefined && own !== undefined && !holdsExactly(type, own);
    });
    if (other === undefined) return [];
    const found = `${String(other.columns.get(nameOf(column)))} in ${basename(other.path)}`;
    return [`The column ${column} is ${found}, which is not exact as ${type}, the type of all files together.`];
  });
}
