import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Fragment, qualifiedName } from '../../../query/sql/fragment.ts';
import type { InspectedTable, RefusedTable } from '../../inspection.ts';
import { duckdbDialect } from '../dialect.ts';
import { findPartitions } from '../files/check-files.ts';
import { readCsv } from '../files/csv-reader.ts';
import { literal } from '../literal.ts';
import { type FileEncoding, findWriting } from './csv-writing.ts';
import { explain, type InspectedFile } from './inspected-file.ts';
import { readInFormat } from './read-in-format.ts';
import { type TypedTexts, typeTexts } from './type-texts.ts';

const { quote } = duckdbDialect;

interface TextFile {
  readonly file: InspectedFile;
  readonly delimiter: string;
  readonly quote: string;
  readonly encoding: FileEncoding;
  readonly names: readonly string[];
  readonly typed: TypedTexts;
}

interface CsvOptions {
  readonly isCopied: (file: InspectedFile) => Promise<boolean>;
  readonly onFile: ((name: string) => void) | undefined;
}

/**
 * Reads CSV files as the engine will: by their header, as VARCHAR, with types that fit every row. Null markers apply to
 * all files that one contract can describe together: those of one folder and delimiter.
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
  const groups = Map.groupBy(texts, ({ file, delimiter, quote, encoding }) =>
    JSON.stringify([folderOf(file.path), delimiter, quote, encoding]),
  );
  const tables: InspectedTable[] = [];
  for (const group of groups.values()) {
    const sound = await withoutCodes(connection, group);
    const markers = [...new Set(sound.flatMap(({ typed }) => typed.markers))];
    for (const text of sound) tables.push(await createTyped(connection, text, markers));
  }
  return { tables, refused };
}

async function readText(connection: DuckDBConnection, file: InspectedFile, what: 'TABLE' | 'VIEW'): Promise<TextFile> {
  const writing = await findWriting(connection, file.path);
  const partitions = await findPartitions(connection, { path: file.path, format: 'csv', ...writing });
  const from = readCsv({ path: file.path, ...writing, ...partitions, nullValues: [''] });
  await connection.run(`CREATE ${what} texts.${quote(file.path)} AS SELECT * FROM ${from}`);
  const reader = await connection.runAndReadAll(`SELECT * FROM texts.${quote(file.path)} LIMIT 0`);
  const names = reader.columnNames();
  const typed = await typeTexts(connection, relationOf(file), { names, codes: new Set(), from: fromOf(file) });
  return { file, ...writing, names, typed };
}

/** A marker that is a value in one column is no null in another, since one list applies to all. */
async function withoutCodes(connection: DuckDBConnection, group: readonly TextFile[]): Promise<readonly TextFile[]> {
  const codes = new Set(group.flatMap(({ typed }) => typed.codes));
  return await Promise.all(
    group.map(async (text) => {
      const { file, names, typed } = text;
      if (!typed.markers.some((marker) => codes.has(marker))) return text;
      return { ...text, typed: await typeTexts(connection, relationOf(file), { names, codes, from: fromOf(file) }) };
    }),
  );
}

function fromOf({ path }: InspectedFile): string {
  return `texts.${quote(path)}`;
}

function relationOf({ path }: InspectedFile): Fragment {
  return qualifiedName(['texts', path]);
}

async function createTyped(
  connection: DuckDBConnection,
  { file, delimiter, quote: mark, encoding, typed: { columns } }: TextFile,
  markers: readonly string[],
): Promise<InspectedTable> {
  const nulls = `[${markers.map(literal).join(', ')}]`;
  const selected = columns.map(({ name, shape, format }) => {
    const type = shape.kind === 'scalar' ? shape.physicalType : 'VARCHAR';
    const value =
      markers.length === 0
        ? quote(name)
        : `CASE WHEN list_contains(${nulls}, ${quote(name)}) THEN NULL ELSE ${quote(name)} END`;
    const read = format === undefined ? undefined : readInFormat(value, shape, format);
    return `CAST(${read ?? value} AS ${type}) AS ${quote(name)}`;
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
      ...(mark === '"' ? {} : { quote: mark }),
      ...(encoding === 'utf-8' ? {} : { encoding }),
      ...(markers.length === 0 ? {} : { nullValues: markers }),
    },
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
