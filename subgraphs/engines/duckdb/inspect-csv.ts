import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdbDialect } from '../../sql/dialects/duckdb.ts';
import { joinFragments, qualifiedName, sql } from '../../sql/fragment.ts';
import type { ColumnShape, InspectedTable, RefusedTable } from '../inspection.ts';
import { askTexts } from './ask-texts.ts';
import { hasGlob, readCsv } from './csv-reader.ts';
import { chooseType, countsWidth, findMarkers, readCounts, selectCounts } from './csv-types.ts';
import { explain, type InspectedFile } from './inspected-file.ts';
import { literal } from './literal.ts';

const { quote } = duckdbDialect;

interface TextFile {
  readonly file: InspectedFile;
  readonly delimiter: string;
  readonly columns: readonly { readonly name: string; readonly shape: ColumnShape }[];
  readonly markers: readonly string[];
}

interface CsvOptions {
  readonly isCopied: (file: InspectedFile) => Promise<boolean>;
  readonly onFile: ((name: string) => void) | undefined;
}

/**
 * Reads files of CSV as the engine will: by their header, as text, with types that every row fits. Texts that stand for
 * null hold for all files that one contract can describe together, which are those of one folder and delimiter.
 */
export async function readCsvTables(
  connection: DuckDBConnection,
  files: readonly InspectedFile[],
  { isCopied, onFile }: CsvOptions,
): Promise<{ readonly tables: readonly InspectedTable[]; readonly refused: readonly RefusedTable[] }> {
  const texts: TextFile[] = [];
  const refused: RefusedTable[] = [];
  await connection.run('CREATE SCHEMA IF NOT EXISTS texts');
  await connection.run('CREATE SCHEMA IF NOT EXISTS drafts');
  for (const file of files) {
    onFile?.(basename(file.path));
    try {
      texts.push(await readText(connection, file, (await isCopied(file)) ? 'TABLE' : 'VIEW'));
    } catch (error) {
      refused.push({ name: basename(file.path), reason: explain(error) });
    }
  }
  const groups = Map.groupBy(texts, ({ file, delimiter }) => JSON.stringify([folderOf(file.path), delimiter]));
  const tables: InspectedTable[] = [];
  for (const group of groups.values()) {
    const markers = [...new Set(group.flatMap((text) => text.markers))];
    for (const text of group) tables.push(await createTyped(connection, text, markers));
  }
  return { tables, refused };
}

async function readText(connection: DuckDBConnection, file: InspectedFile, what: 'TABLE' | 'VIEW'): Promise<TextFile> {
  const delimiter = await sniffDelimiter(connection, file.path);
  const from = readCsv({ path: file.path, delimiter, nullValues: [''] });
  await connection.run(`CREATE ${what} texts.${quote(file.path)} AS SELECT * FROM ${from}`);
  const reader = await connection.runAndReadAll(`SELECT * FROM texts.${quote(file.path)} LIMIT 0`);
  const names = reader.columnNames();
  const relation = qualifiedName(['texts', file.path]);
  const cells = joinFragments(names.flatMap(selectCounts), sql`, `);
  const [row = []] = await askTexts(connection, sql`SELECT ${cells} FROM ${relation}`);
  const columns = names.map((name, index) => {
    const counts = readCounts(row.slice(index * countsWidth, (index + 1) * countsWidth));
    const shape = chooseType(name, counts);
    return { name, shape, markers: findMarkers(shape, counts) };
  });
  return { file, delimiter, columns, markers: columns.flatMap(({ markers }) => markers) };
}

/** What separates the values. Throws where the file is written as the engine does not read it. */
async function sniffDelimiter(connection: DuckDBConnection, path: string): Promise<string> {
  if ((await stat(path).catch(() => undefined))?.size === 0) throw new Error('It is empty.');
  const file = await firstFile(connection, path);
  const reader = await connection.runAndReadAll(
    `SELECT Delimiter, Quote, HasHeader, len(Columns), SkipRows FROM sniff_csv(${literal(file)}, sample_size = 20480)`,
  );
  const [row = []] = reader.getRows();
  const [delimiter, mark, hasHeader, columns, skipped] = row;
  if (mark === "'") throw new Error('Its texts are in single quotes (\') and Concord reads double ones (") only.');
  if (Number(skipped) > 0) throw new Error('It does not begin with the names of its columns.');
  if (hasHeader !== true && !(await hasNames(connection, file, String(delimiter)))) {
    throw new Error('Its first line does not look like the names of columns, which Concord needs there.');
  }
  // Of a single column any character could be the delimiter.
  return Number(columns) === 1 ? ',' : String(delimiter);
}

/** The files of a glob are one table, so that one tells for all how they are written. */
async function firstFile(connection: DuckDBConnection, path: string): Promise<string> {
  if (!hasGlob(path)) return path;
  const reader = await connection.runAndReadAll(`SELECT min(file) FROM glob(${literal(path)})`);
  return String(reader.getRows()[0]?.[0] ?? path);
}

/** Where all columns are text, a header looks like any other row. */
async function hasNames(connection: DuckDBConnection, path: string, delimiter: string): Promise<boolean> {
  const options = `header = false, all_varchar = true, delim = ${literal(delimiter)}, quote = '"', escape = '"'`;
  const reader = await connection.runAndReadAll(`SELECT * FROM read_csv(${literal(path)}, ${options}) LIMIT 1`);
  const [names = []] = reader.getRows();
  const found = names.map((name) => (typeof name === 'string' ? name.trim() : ''));
  return (
    found.length > 0 &&
    new Set(found).size === found.length &&
    found.every((name) => /^[\p{L}_][^"\n]{0,62}$/u.test(name))
  );
}

async function createTyped(
  connection: DuckDBConnection,
  { file, delimiter, columns }: TextFile,
  markers: readonly string[],
): Promise<InspectedTable> {
  const nulls = `[${markers.map(literal).join(', ')}]`;
  const selected = columns.map(({ name, shape }) => {
    const type = shape.kind === 'scalar' ? shape.physicalType : 'VARCHAR';
    const value =
      markers.length === 0
        ? quote(name)
        : `CASE WHEN list_contains(${nulls}, ${quote(name)}) THEN NULL ELSE ${quote(name)} END`;
    return `CAST(${value} AS ${type}) AS ${quote(name)}`;
  });
  await connection.run(
    `CREATE VIEW drafts.${quote(file.path)} AS SELECT ${selected.join(', ')} FROM texts.${quote(file.path)}`,
  );
  return {
    name: file.name,
    relation: qualifiedName(['drafts', file.path]),
    columns: columns.map(({ name, shape }) => ({ name, shape })),
    declared: { uniques: [], foreignKeys: [] },
    place: {
      kind: 'files',
      format: 'csv',
      path: file.path,
      ...(delimiter === ',' ? {} : { delimiter }),
      ...(markers.length === 0 ? {} : { nullValues: markers }),
    },
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
