import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Fragment, qualifiedName } from '../../../query/sql/fragment.ts';
import type { InspectedTable, RefusedTable } from '../../inspection.ts';
import { duckdbDialect } from '../dialect.ts';
import { hasGlob, readCsv } from '../files/csv-reader.ts';
import { literal } from '../literal.ts';
import { explain, type InspectedFile } from './inspected-file.ts';
import { type TypedTexts, typeTexts } from './type-texts.ts';

const { quote } = duckdbDialect;

interface TextFile {
  readonly file: InspectedFile;
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly typed: TypedTexts;
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
    const sound = await withoutCodes(connection, group);
    const markers = [...new Set(sound.flatMap(({ typed }) => typed.markers))];
    for (const text of sound) tables.push(await createTyped(connection, text, markers));
  }
  return { tables, refused };
}

async function readText(connection: DuckDBConnection, file: InspectedFile, what: 'TABLE' | 'VIEW'): Promise<TextFile> {
  const delimiter = await findDelimiter(connection, file.path);
  const from = readCsv({ path: file.path, delimiter, nullValues: [''] });
  await connection.run(`CREATE ${what} texts.${quote(file.path)} AS SELECT * FROM ${from}`);
  const reader = await connection.runAndReadAll(`SELECT * FROM texts.${quote(file.path)} LIMIT 0`);
  const names = reader.columnNames();
  return { file, delimiter, names, typed: await typeTexts(connection, relationOf(file), { names, codes: new Set() }) };
}

/** What is a value in one column is no null in another, since one list holds for all. */
async function withoutCodes(connection: DuckDBConnection, group: readonly TextFile[]): Promise<readonly TextFile[]> {
  const codes = new Set(group.flatMap(({ typed }) => typed.codes));
  return await Promise.all(
    group.map(async (text) => {
      const { file, names, typed } = text;
      if (!typed.markers.some((marker) => codes.has(marker))) return text;
      return { ...text, typed: await typeTexts(connection, relationOf(file), { names, codes }) };
    }),
  );
}

function relationOf({ path }: InspectedFile): Fragment {
  return qualifiedName(['texts', path]);
}

/** What separates the values of a file, or of all files of a glob. */
async function findDelimiter(connection: DuckDBConnection, path: string): Promise<string> {
  if (!hasGlob(path)) return await sniffDelimiter(connection, path);
  const reader = await connection.runAndReadAll(`SELECT file FROM glob(${literal(path)}) ORDER BY 1`);
  const files = reader.getRows().map(([file]) => String(file));
  if (files.length === 0) throw new Error('No file has such a name.');
  const found = new Map<string, string>();
  for (const file of files) {
    try {
      found.set(await sniffDelimiter(connection, file), file);
    } catch (error) {
      throw new Error(`${basename(file)}: ${explain(error)}`);
    }
  }
  const [[delimiter, one] = ['', ''], [, other] = ['', '']] = found;
  if (found.size === 1) return delimiter;
  throw new Error(
    `Its files separate their values by different characters: ${basename(one)} and ${basename(other)} do.`,
  );
}

/** What separates the values. Throws where the file is written as the engine does not read it. */
async function sniffDelimiter(connection: DuckDBConnection, path: string): Promise<string> {
  if ((await stat(path).catch(() => undefined))?.size === 0) throw new Error('It is empty.');
  const reader = await connection.runAndReadAll(
    `SELECT Delimiter, Quote, HasHeader, len(Columns), SkipRows FROM sniff_csv(${literal(path)}, sample_size = 20480)`,
  );
  const [row = []] = reader.getRows();
  const [delimiter, mark, hasHeader, columns, skipped] = row;
  if (mark === "'") throw new Error('Its texts are in single quotes (\') and Concord reads double ones (") only.');
  if (Number(skipped) > 0) throw new Error('It does not begin with the names of its columns.');
  if (hasHeader !== true && !(await hasNames(connection, path, String(delimiter)))) {
    throw new Error('Its first line does not look like the names of columns, which Concord needs there.');
  }
  // Of a single column any character could be the delimiter.
  return Number(columns) === 1 ? ',' : String(delimiter);
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
  { file, delimiter, typed: { columns } }: TextFile,
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
    columns,
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
