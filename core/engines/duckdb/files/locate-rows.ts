import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { defined } from '../../../defined.ts';
import type { ModelObject } from '../../../model/model.ts';
import { render } from '../../../query/sql/render.ts';
import type { LocatedRows, RowPlace } from '../../engine.ts';
import { repeatUntilDone } from '../../repeat-until-done.ts';
import { duckdbDialect } from '../dialect.ts';
import { selectView } from './create-view.ts';
import { hasGlob } from './csv-reader.ts';
import { listFiles } from './file-globs.ts';
import { findLines, type Records } from './find-lines.ts';
import { checkObject } from './open-object.ts';
import type { ReadableSource } from './source-sql.ts';

/** The most files that are searched for the first rows. */
const mostFiles = 100;

/** Milliseconds for the search; the rows are only a help, so nobody should wait long for them. */
const longest = 10_000;

/**
 * The first matching rows, in the order of files and of rows in them. Rejects when the signal aborts, or after ten
 * seconds; DuckDB is interrupted then.
 */
export async function locateRows(
  connection: DuckDBConnection,
  object: ModelObject,
  { signal: given, ...rows }: LocatedRows,
  patience: number = longest,
): Promise<readonly RowPlace[]> {
  const timeout = AbortSignal.timeout(patience);
  const signal = given === undefined ? timeout : AbortSignal.any([given, timeout]);
  signal.throwIfAborted();
  const stop = repeatUntilDone(() => connection.interrupt());
  signal.addEventListener('abort', stop.start, { once: true });
  try {
    return await findPlaces(connection, object, { ...rows, signal });
  } finally {
    signal.removeEventListener('abort', stop.start);
    stop.end();
  }
}

async function findPlaces(
  connection: DuckDBConnection,
  object: ModelObject,
  { signal, ...sought }: LocatedRows & { readonly signal: AbortSignal },
): Promise<readonly RowPlace[]> {
  const { source } = object;
  if (source.kind === 'none' || source.kind === 'table') return [];
  if (source.kind === 'database') return await findRows(connection, object, source, sought);
  const paths = hasGlob(source.path) ? await listFiles(connection, source.path) : [source.path];
  const places: RowPlace[] = [];
  for (const path of paths.slice(0, mostFiles)) {
    const one = { ...source, path };
    const rows = await findRows(connection, object, one, { ...sought, limit: sought.limit - places.length });
    const lines = await linesOf(
      one,
      rows.map(({ row }) => row),
      signal,
    );
    signal.throwIfAborted();
    for (const { row } of rows) {
      const line = lines.get(row);
      places.push({
        row,
        ...defined({ line }),
        ...(paths.length > 1 ? { file: basename(path) } : {}),
      });
    }
    if (places.length >= sought.limit) break;
  }
  return places;
}

async function findRows(
  connection: DuckDBConnection,
  object: ModelObject,
  source: ReadableSource,
  sought: Pick<LocatedRows, 'alias' | 'where' | 'limit'>,
): Promise<readonly RowPlace[]> {
  const { columns, read } = await checkObject(connection, object, source);
  const { text, parameters } = render(sought.where, duckdbDialect);
  if (parameters.length > 0) throw new Error('Rows are sought by what they hold, and not by values.');
  const rows = `SELECT row_number() OVER () AS number, (${text}) AS flag FROM (${selectView(object, read, columns)}) AS ${duckdbDialect.quote(sought.alias)}`;
  const reader = await connection.runAndReadAll(
    `SELECT number FROM (${rows}) WHERE flag ORDER BY number LIMIT ${sought.limit}`,
  );
  return reader.getRows().map(([row]) => ({ row: Number(row) }));
}

/** Only uncompressed text files have line numbers. */
async function linesOf(
  source: ReadableSource,
  rows: readonly number[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, number>> {
  const records = recordsOf(source);
  if (records === undefined || rows.length === 0 || source.kind !== 'files') return new Map();
  return await findLines(source.path, { records, wanted: rows, signal }).catch(() => new Map<number, number>());
}

function recordsOf(source: ReadableSource): Records | undefined {
  if (source.kind !== 'files' || /\.(gz|zst)$/i.test(source.path)) return undefined;
  if (source.format === 'json') return { kind: 'json' };
  if (source.format !== 'csv' || source.encoding === 'utf-16') return undefined;
  return { kind: 'csv', delimiter: source.delimiter ?? ',', quote: source.quote ?? '"' };
}
