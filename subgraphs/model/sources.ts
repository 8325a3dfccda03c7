import { dirname, resolve } from 'node:path';
import type { ContractFile, ContractObject, ContractServer, Json } from '../contract/contract.ts';
import type { Path } from '../errors/issue.ts';
import type { Source } from './model.ts';
import { physicalNameOf } from './physical-name.ts';
import type { Report } from './report.ts';
import { isBelowRoots } from './roots.ts';
import type { ChosenServer } from './servers.ts';

/** What resolving a source needs to know beside the contract. */
export interface SourceScope {
  readonly variables: Readonly<Record<string, string>>;
  /** Allowed folders, with links resolved. */
  readonly roots: readonly string[];
  readonly report: Report;
}

type FileFormat = Extract<Source, { kind: 'files' }>['format'];

const formatOfExtension: Readonly<Record<string, FileFormat>> = {
  parquet: 'parquet',
  pq: 'parquet',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
};

/**
 * Where the rows of an object are. A problem is reported once, at the server, and gives a source of kind `none`.
 * Paths are relative to the contract's file, may use `${VARIABLE}`, `{object}` and globs, and must lie below a root.
 */
export function resolveSource(
  object: ContractObject,
  file: ContractFile,
  chosen: ChosenServer,
  scope: SourceScope,
): Source {
  if (chosen.kind === 'none') return chosen;
  const { server } = chosen;
  const at = { file, server, scope };
  switch (server.type.toLowerCase()) {
    case 'duckdb':
      return resolveDatabase(object, at);
    case 'postgres':
    case 'postgresql':
      return resolveTable(object, at);
    default:
      return resolveFiles(object, at);
  }
}

interface ServerScope {
  readonly file: ContractFile;
  readonly server: ContractServer;
  readonly scope: SourceScope;
}

function resolveDatabase(object: ContractObject, at: ServerScope): Source {
  const database = readSetting('database', at);
  if (database === undefined) return unusable('has no "database"');
  const absolute = resolvePath(database, 'database', at);
  if (absolute === undefined) return unusable('names a path that may not be read');
  return {
    kind: 'database',
    engine: 'duckdb',
    database: absolute,
    schema: readOptional('schema', at) ?? 'main',
    table: physicalNameOf(object),
  };
}

/** A table of a PostgreSQL server. Credentials are no part of a contract; see `server` in `Source`. */
function resolveTable(object: ContractObject, at: ServerScope): Source {
  const host = readSetting('host', at);
  const database = readSetting('database', at);
  if (host === undefined || database === undefined) return unusable('lacks "host" or "database"');
  const written = at.server.settings.port ?? 5432;
  const port = Number(typeof written === 'string' ? readSetting('port', at) : written);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    reportAt(at, 'port', 'SERVER_INCOMPLETE', {
      sentence: `The port ${JSON.stringify(written)} is no number from 1 to 65535.`,
      hint: 'Write the port of the PostgreSQL server, or leave "port" out for 5432.',
    });
    return unusable('has no valid "port"');
  }
  const schemaAndTable = { schema: readOptional('schema', at) ?? 'public', table: physicalNameOf(object) };
  return { kind: 'table', engine: 'postgres', server: at.server.server, host, port, database, ...schemaAndTable };
}

function resolveFiles(object: ContractObject, at: ServerScope): Source {
  const written = readSetting('path', at);
  if (written === undefined) return unusable('has no "path"');
  const format = readFormat(at);
  if (format === undefined) return unusable('has no "format" that an engine reads');
  const path = expandPath(written, object, format);
  if (path === written && isSingleFile(written) && at.file.contract.objects.length > 1) {
    reportAt(at, 'path', 'SERVER_PATH_SHARED', {
      sentence: `The path ${JSON.stringify(written)} names one table, but the contract has ${at.file.contract.objects.length} objects.`,
      hint: 'Write "{object}" where the names of the objects differ, or name a folder.',
    });
    return unusable('names one file for several objects');
  }
  const absolute = resolvePath(path, 'path', at);
  if (absolute === undefined) return unusable('names a path that may not be read');
  const delimiter = readDelimiter(at, extensionOf(path));
  return {
    kind: 'files',
    engine: 'duckdb',
    format,
    path: absolute,
    nullValues: readNullValues(at),
    ...(format !== 'csv' || delimiter === undefined ? {} : { delimiter }),
  };
}

/**
 * The path of one object. `{object}` and `{model}` stand for its physical name; where that gives no file but a folder,
 * the files in it are the table's parts. A path without them that is a folder holds one file for each object.
 */
function expandPath(written: string, object: ContractObject, format: FileFormat): string {
  const name = physicalNameOf(object);
  const path = written.replaceAll(/\{(?:object|model)\}/g, () => name);
  if (isSingleFile(path)) return path;
  const folder = path.replace(/\/+$/, '');
  if (path !== written) return `${folder}/**/*.${format}`;
  return `${folder}/${name}${extensionOf(name) === undefined ? `.${format}` : ''}`;
}

/** A file or a glob, in contrast to a folder. */
function isSingleFile(path: string): boolean {
  return /[*?[]/.test(path) || extensionOf(path) !== undefined;
}

function extensionOf(path: string): string | undefined {
  const extension = /\.([a-z]+)(?:\.(?:gz|zst))?$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(formatOfExtension, extension) ? extension : undefined;
}

function resolvePath(path: string, setting: string, at: ServerScope): string | undefined {
  const remote = /^[a-z][a-z0-9+.-]*:/i.test(path);
  const absolute = resolve(dirname(at.file.absolutePath), path);
  const [fixed = ''] = absolute.split(/[*?[]/, 1);
  const checked = fixed === absolute ? absolute : dirname(`${fixed}x`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  const invisible = /[\x00-\x1f\x7f]/.test(path);
  if (!remote && !invisible && isBelowRoots(checked, at.scope.roots)) return absolute;
  reportAt(at, setting, 'SERVER_PATH_FORBIDDEN', {
    sentence: remote
      ? `The ${setting} ${JSON.stringify(path)} is remote; a server of type "${at.server.type}" reads files of this machine.`
      : `The ${setting} ${JSON.stringify(path)} does not lie below a folder that the mesh may read.`,
    hint: remote
      ? 'Write a path relative to the file of the contract.'
      : 'Move the data below an allowed root, or add its folder to the roots in the configuration.',
  });
  return undefined;
}

/** The format of the files; undefined when it is missing or no engine reads it. */
function readFormat(at: ServerScope): FileFormat | undefined {
  const format = readSetting('format', at)?.toLowerCase();
  if (format === undefined) return undefined;
  if (Object.hasOwn(formatOfExtension, format)) return formatOfExtension[format];
  at.scope.report.warning(at.file, {
    code: 'SERVER_UNSUPPORTED',
    path: [...at.server.path, 'format'],
    sentence: `No engine reads files of the format ${JSON.stringify(format)}. The object is described, but cannot be queried.`,
    hint: 'Name a server with "format": parquet, csv or json.',
  });
  return undefined;
}

/** Texts that stand for null in CSV; an empty one by default. */
function readNullValues({ server }: ServerScope): readonly string[] {
  const { nullValues } = server.customProperties;
  return isList(nullValues) ? nullValues.map(String) : [''];
}

function readDelimiter(at: ServerScope, extension: string | undefined): string | undefined {
  const { delimiter } = at.server.customProperties;
  const given = typeof delimiter === 'string' ? delimiter : readOptional('delimiter', at);
  if (given !== undefined) return given === 'tab' || given === '\\t' ? '\t' : given;
  return extension === 'tsv' ? '\t' : undefined;
}

/** A setting that the type of server needs, with its variables replaced. */
function readSetting(setting: string, at: ServerScope): string | undefined {
  const value = at.server.settings[setting];
  if (typeof value === 'string' && value.trim() !== '') return replaceVariables(value, setting, at);
  reportAt(at, setting, 'SERVER_INCOMPLETE', {
    sentence: `The server ${at.server.server} of type "${at.server.type}" has no "${setting}".`,
    hint: `Add "${setting}" to the server.`,
  });
  return undefined;
}

function readOptional(setting: string, at: ServerScope): string | undefined {
  const value = at.server.settings[setting];
  return typeof value === 'string' && value !== '' ? replaceVariables(value, setting, at) : undefined;
}

function replaceVariables(text: string, setting: string, at: ServerScope): string | undefined {
  const { variables } = at.scope;
  const names = [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name);
  const unset = names.find((name) => !Object.hasOwn(variables, name));
  if (unset === undefined) return text.replaceAll(/\$\{([^}]*)\}/g, (_, name: string) => variables[name] ?? '');
  reportAt(at, setting, 'SERVER_VARIABLE_UNSET', {
    sentence: `The ${setting} ${JSON.stringify(text)} uses the variable ${JSON.stringify(unset)}, which has no value or which contracts may not read.`,
    hint: `Set ${unset} in the environment, and list it among the variables that contracts may read.`,
  });
  return undefined;
}

function reportAt(
  { file, server, scope }: ServerScope,
  setting: string,
  code: Parameters<Report['error']>[1]['code'],
  words: { readonly sentence: string; readonly hint: string },
): void {
  const path: Path = [...server.path, setting];
  scope.report.error(file, { code, path, ...words });
}

function unusable(what: string): Source {
  return { kind: 'none', reason: `The server of the contract ${what}.` };
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
