import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { ModelObject } from '../../../model/model.ts';
import { qualifiedName } from '../../../query/sql/fragment.ts';
import type { EngineSettings } from '../../engine.ts';
import type { InspectedTable, Inspection, RefusedTable } from '../../inspection.ts';
import { duckdbDialect } from '../dialect.ts';
import { findPartitions } from '../files/check-files.ts';
import { openObject } from '../files/open-object.ts';
import { attachDatabase, readParquet } from '../files/source-sql.ts';
import { openSpillFolder, spillSettings } from '../instance/spill.ts';
import { literal } from '../literal.ts';
import { askTexts } from './ask-texts.ts';
import { shapeOf } from './column-shape.ts';
import { readCsvTables } from './inspect-csv.ts';
import { readDatabaseTables } from './inspect-database.ts';
import { readJsonTable } from './inspect-json.ts';
import { explain, type InspectedFile } from './inspected-file.ts';

export interface FileInspectionOptions {
  readonly files: readonly InspectedFile[];
  /** Absolute folders with readable files: those of the data, and those of existing contracts. */
  readonly roots: readonly string[];
  readonly settings: Pick<EngineSettings, 'memoryLimit' | 'threads' | 'spillFolder' | 'spillLimit'>;
  /** Objects of existing contracts; `neighbours` contains those that can be read. */
  readonly objects: readonly ModelObject[];
  /** Called before each file is read. */
  readonly onFile?: (name: string) => void;
}

export interface FileInspection extends Inspection {
  /** Type names of the given objects that can be read. */
  readonly neighbours: ReadonlySet<string>;
}

/**
 * Files up to this size are copied into memory, since parsing text repeatedly is slow; larger ones are parsed each
 * time.
 */
const copiedBytes = 256 * 1024 * 1024;

/** Opens files in a separate DuckDB that can read nothing else. `refused` contains the files that cannot be read. */
export async function inspectFiles(options: FileInspectionOptions): Promise<FileInspection> {
  const { files, roots, settings, objects, onFile } = options;
  const spill = await openSpillFolder(settings.spillFolder);
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(settings.threads),
    memory_limit: settings.memoryLimit,
    ...spillSettings(spill, settings.spillLimit),
  });
  const connection = await instance.connect();
  const tables: InspectedTable[] = [];
  const refused: RefusedTable[] = [];
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
    await spill.remove();
  };
  try {
    await connection.run("SET GLOBAL TimeZone = 'UTC'");
    await connection.run('SET GLOBAL autoinstall_known_extensions = false');
    await connection.run(`SET GLOBAL allowed_directories = [${roots.map((root) => literal(root)).join(', ')}]`);
    const databases = [
      ...files.filter(({ format }) => format === 'database').map(({ path }) => path),
      ...objects.flatMap(({ source }) => (source.kind === 'database' ? [source.database] : [])),
    ];
    for (const path of databases) await connection.run(attachDatabase(path)).catch(() => undefined);
    await connection.run('SET GLOBAL enable_external_access = false');
    await connection.run('SET GLOBAL lock_configuration = true');
    const collect = async (name: string, read: () => Promise<readonly InspectedTable[]>) => {
      onFile?.(name);
      try {
        for (const table of await read()) tables.push(table);
      } catch (error) {
        refused.push({ name, reason: explain(error) });
      }
    };
    for (const file of files) {
      if (file.format === 'parquet') {
        await collect(basename(file.path), async () => [await readParquetTable(connection, file)]);
      } else if (file.format === 'json') {
        const what = (await isSmall(file.path)) ? 'TABLE' : 'VIEW';
        await collect(basename(file.path), async () => [await readJsonTable(connection, file, what)]);
      } else if (file.format === 'database') {
        await collect(basename(file.path), () => readDatabaseTables(connection, file));
      }
    }
    const csv = await readCsvTables(
      connection,
      files.filter(({ format }) => format === 'csv'),
      { isCopied: async ({ path }) => await isSmall(path), onFile },
    );
    const states = await openAll(connection, objects);
    return {
      dialect: duckdbDialect,
      tables: [...tables, ...csv.tables],
      refused: [...refused, ...csv.refused],
      neighbours: states,
      ask: async (question) => await askTexts(connection, question),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readParquetTable(connection: DuckDBConnection, { name, path }: InspectedFile): Promise<InspectedTable> {
  await connection.run('CREATE SCHEMA IF NOT EXISTS drafts');
  const partitions = await findPartitions(connection, { path, format: 'parquet' });
  await connection.run(
    `CREATE VIEW drafts.${duckdbDialect.quote(path)} AS SELECT * FROM ${readParquet({ path, ...partitions })}`,
  );
  const reader = await connection.runAndReadAll(`SELECT * FROM drafts.${duckdbDialect.quote(path)} LIMIT 0`);
  const types = reader.columnTypes();
  const columns = reader.columnNames().flatMap((column, index) => {
    const type = types[index];
    return type === undefined ? [] : [{ name: column, shape: shapeOf(type) }];
  });
  return {
    name,
    relation: qualifiedName(['drafts', path]),
    columns,
    declared: { uniques: [], foreignKeys: [] },
    place: { kind: 'files', format: 'parquet', path },
  };
}

async function openAll(connection: DuckDBConnection, objects: readonly ModelObject[]): Promise<ReadonlySet<string>> {
  const readable = new Set<string>();
  for (const object of objects) {
    const { kind } = await openObject(connection, object);
    if (kind === 'ready') readable.add(object.typeName);
  }
  return readable;
}

async function isSmall(path: string): Promise<boolean> {
  return await stat(path).then(
    ({ size }) => size <= copiedBytes,
    () => false,
  );
}
