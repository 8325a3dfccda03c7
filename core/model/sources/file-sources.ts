import type { ContractObject, Json } from '../../contract/contract.ts';
import type { Source } from '../model.ts';
import { readCsvSettings } from './csv-settings.ts';
import { physicalNameOf } from './physical-name.ts';
import { resolvePath } from './server-paths.ts';
import { readSetting, reportAt, type ServerScope, unusable } from './server-settings.ts';

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
 * The files of an object. The path is relative to the contract's file, may use `${VARIABLE}`, `{object}` and globs, and
 * must be below a root.
 */
export function resolveFiles(object: ContractObject, at: ServerScope): Source {
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
  const csv = format === 'csv' ? readCsvSettings(at, extensionOf(path)) : {};
  if (csv === undefined) return unusable('says how CSV is written as no engine reads it');
  return {
    kind: 'files',
    engine: 'duckdb',
    format,
    path: absolute,
    nullValues: readNullValues(at),
    ...csv,
  };
}

/**
 * The path of one object. `{object}` and `{model}` are replaced by its physical name; if the result is a folder, all
 * files in it are parts of the table. A folder path without placeholders contains one file per object.
 */
function expandPath(written: string, object: ContractObject, format: FileFormat): string {
  const name = physicalNameOf(object);
  const path = written.replaceAll(/\{(?:object|model)\}/g, () => name);
  if (isSingleFile(path)) return path;
  const folder = path.replace(/\/+$/, '');
  if (path !== written) return `${folder}/**/*.${format}`;
  return `${folder}/${name}${extensionOf(name) === undefined ? `.${format}` : ''}`;
}

/** Whether the path is a file or a glob, not a folder. */
function isSingleFile(path: string): boolean {
  return /[*?[]/.test(path) || extensionOf(path) !== undefined;
}

function extensionOf(path: string): string | undefined {
  const extension = /\.([a-z]+)(?:\.(?:gz|zst))?$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(formatOfExtension, extension) ? extension : undefined;
}

/** The format of the files; undefined when it is missing or unsupported. */
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

/** Strings that mean null in CSV; by default the empty string. */
function readNullValues({ server }: ServerScope): readonly string[] {
  const { nullValues } = server.customProperties;
  return isList(nullValues) ? nullValues.map(String) : [''];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
