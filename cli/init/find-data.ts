import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandFailure } from '../../app/failure.ts';
import type { InspectedFile } from '../../core/engines/duckdb/inspect/inspected-file.ts';
import type { PostgresConnection } from '../../core/engines/postgres/database.ts';

/** The data that the command line names: local files, or a database server. */
export type FoundData =
  | { readonly kind: 'files'; readonly files: readonly InspectedFile[] }
  | { readonly kind: 'server'; readonly connection: Omit<PostgresConnection, 'user' | 'password'>; readonly url: URL };

const formats: Readonly<Record<string, InspectedFile['format']>> = {
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
  pq: 'parquet',
  duckdb: 'database',
  ddb: 'database',
};
const known = Object.keys(formats).join(', ');
const extension = /\.([a-z]+)(?:\.(?:gz|zst))?$/i;

/** Finds the data to describe. Throws CommandFailure if there is none, or its format is not supported. */
export async function findData(names: readonly string[], schema: string | undefined): Promise<FoundData> {
  const servers = names.filter((name) => /^postgres(ql)?:\/\//i.test(name));
  const [server] = servers;
  if (server !== undefined) {
    if (names.length > 1)
      throw new CommandFailure('A database is drafted by itself: name one, and no files beside it.');
    return readUrl(server);
  }
  const files = (await Promise.all(names.map(async (name) => await listFiles(name)))).flat();
  const unique = [...new Map(files.map((file) => [file.path, file])).values()];
  return { kind: 'files', files: unique.map((file) => (schema === undefined ? file : { ...file, schema })) };
}

function readUrl(text: string): FoundData {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const database = decodeURIComponent(url?.pathname.slice(1) ?? '');
  if (url === undefined || url.hostname === '' || database === '' || database.includes('/')) {
    throw new CommandFailure('Write a database as postgresql://host:5432/database.');
  }
  const mode = url.searchParams.get('sslmode') ?? 'prefer';
  if (mode !== 'disable' && mode !== 'prefer' && mode !== 'require' && mode !== 'verify-full') {
    throw new CommandFailure('`sslmode` is one of disable, prefer, require, verify-full.');
  }
  const port = url.port === '' ? 5_432 : Number(url.port);
  return {
    kind: 'server',
    connection: { host: url.hostname.replace(/^\[|\]$/g, ''), port, database, sslMode: mode },
    url,
  };
}

async function listFiles(name: string): Promise<readonly InspectedFile[]> {
  const path = resolve(name);
  if (/[*?[]/.test(name)) return [toFile(path, basename(dirname(path)))];
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new CommandFailure(
      `There is no file or folder ${name}. Name a file, a folder, or a database as postgresql://host:5432/database.`,
    );
  if (!found.isDirectory()) return [toFile(path)];
  const entries = await readdir(path, { withFileTypes: true });
  const isData = async (entry: Dirent): Promise<boolean> => {
    if (formatOf(entry.name) === undefined || entry.name.startsWith('.')) return false;
    if (!entry.isSymbolicLink()) return entry.isFile();
    // A link is read as what it leads to.
    return await stat(join(path, entry.name)).then(
      (target) => target.isFile(),
      () => false,
    );
  };
  const checked = await Promise.all(entries.map(async (entry) => ((await isData(entry)) ? [entry] : [])));
  const files = checked.flat();
  if (files.length === 0)
    throw new CommandFailure(
      `The folder ${name} has no file that Concord reads (${known}). Name another folder, or a file.`,
    );
  return files.map((entry) => toFile(join(path, entry.name))).toSorted((one, next) => (one.path < next.path ? -1 : 1));
}

function toFile(path: string, name: string = basename(path).replace(extension, '')): InspectedFile {
  const format = formatOf(path);
  if (format === undefined) {
    throw new CommandFailure(`${basename(path)} is no file that Concord reads: its name ends in none of ${known}.`);
  }
  return { name, path, format };
}

function formatOf(path: string): InspectedFile['format'] | undefined {
  const found = extension.exec(path)?.[1]?.toLowerCase();
  return found !== undefined && Object.hasOwn(formats, found) ? formats[found] : undefined;
}
