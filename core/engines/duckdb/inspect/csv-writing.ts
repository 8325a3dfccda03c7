import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { hasGlob } from '../files/csv-reader.ts';
import { listFiles } from '../files/file-globs.ts';
import { literal } from '../literal.ts';
import { explain } from './inspected-file.ts';

export type FileEncoding = 'utf-8' | 'latin-1' | 'utf-16';

/** The format of a CSV file. */
export interface CsvWriting {
  readonly delimiter: string;
  readonly quote: string;
  readonly encoding: FileEncoding;
}

/** The format of a file, or of all files of a glob. Throws for a format that no contract can declare. */
export async function findWriting(connection: DuckDBConnection, path: string): Promise<CsvWriting> {
  if (!hasGlob(path)) return await sniff(connection, path);
  const files = await listFiles(connection, path);
  const found = new Map<string, { readonly file: string; readonly writing: CsvWriting }>();
  for (const file of files) {
    try {
      const writing = await sniff(connection, file);
      found.set(JSON.stringify(writing), { file, writing });
    } catch (error) {
      throw new Error(`${basename(file)}: ${explain(error)}`);
    }
  }
  const [one, other] = [...found.values()];
  if (one === undefined) throw new Error('No file has such a name.');
  if (other === undefined) return one.writing;
  throw new Error(
    one.writing.delimiter === other.writing.delimiter
      ? `Its files have different quotes or encodings: ${basename(one.file)} and ${basename(other.file)} do.`
      : `Its files separate their values by different characters: ${basename(one.file)} and ${basename(other.file)} do.`,
  );
}

async function sniff(connection: DuckDBConnection, path: string): Promise<CsvWriting> {
  if ((await stat(path).catch(() => undefined))?.size === 0) throw new Error('It is empty.');
  const encoding = await findEncoding(path);
  const reader = await connection.runAndReadAll(
    `SELECT Delimiter, Quote, HasHeader, len(Columns), SkipRows FROM sniff_csv(${literal(path)}, sample_size = 20480, encoding = '${encoding}')`,
  );
  const [[delimiter, mark, hasHeader, columns, skipped] = []] = reader.getRows();
  if (Number(skipped) > 0) throw new Error('It does not begin with the names of its columns.');
  // A single column has no delimiter.
  const separator = Number(columns) === 1 ? ',' : String(delimiter);
  const writing = { delimiter: separator, quote: mark === "'" ? "'" : '"', encoding };
  if (hasHeader !== true && !(await hasNames(connection, path, writing))) {
    throw new Error('Its first line does not look like the names of columns, which Concord needs there.');
  }
  return writing;
}

/** Where all columns are strings, a header looks like any other row. */
async function hasNames(
  connection: DuckDBConnection,
  path: string,
  { delimiter, quote, encoding }: CsvWriting,
): Promise<boolean> {
  const options = `header = false, all_varchar = true, delim = ${literal(delimiter)}, quote = ${literal(quote)}, escape = ${literal(quote)}, encoding = '${encoding}'`;
  const reader = await connection.runAndReadAll(`SELECT * FROM read_csv(${literal(path)}, ${options}) LIMIT 1`);
  const [names = []] = reader.getRows();
  const found = names.map((name) => (typeof name === 'string' ? name.trim() : ''));
  return (
    found.length > 0 &&
    new Set(found).size === found.length &&
    found.every((name) => /^[\p{L}_][^"\n]{0,62}$/u.test(name))
  );
}

/** Checks all bytes of the file, since the only non-ASCII character may be in its last row. */
async function findEncoding(path: string): Promise<FileEncoding> {
  if (/\.(gz|zst)$/i.test(path)) return 'utf-8';
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isLatin = true;
  let isFirst = true;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16';
    if (isFirst && bytes[0] === 0xfe && bytes[1] === 0xff)
      throw new Error('It is in UTF-16 with the greater byte first, which Concord does not read: convert it to UTF-8.');
    isFirst = false;
    if (isUtf8) isUtf8 = decodes(utf8, bytes);
    // Windows-1252 has characters where ISO-8859-1 has none.
    if (isLatin) isLatin = !bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
    if (!isUtf8 && !isLatin)
      throw new Error('It is neither in UTF-8 nor in ISO-8859-1, perhaps in Windows-1252: convert it to UTF-8.');
  }
  return isUtf8 ? 'utf-8' : 'latin-1';
}

function decodes(decoder: TextDecoder, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
