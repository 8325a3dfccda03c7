import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Unfinished } from '../../unfinished.ts';
import { literal } from '../literal.ts';

interface Opened {
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
}

/** The files that DuckDB matches for a pattern, as sorted paths. */
export async function listFiles(connection: DuckDBConnection, pattern: string): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(`SELECT file FROM glob(${literal(pattern)})`);
  return reader
    .getRows()
    .map(([file]) => String(file))
    .sort();
}

/**
 * Lists the files that DuckDB matches for a pattern, with a separate DuckDB instance. That instance reads no file
 * contents, so no file can break it. It is opened when the first pattern is listed.
 */
export class FileGlobs {
  readonly #listing = new Unfinished();
  #opened: Promise<Opened> | undefined;

  /** Sorted paths. */
  async list(pattern: string): Promise<readonly string[]> {
    const { connection } = await this.#open();
    return await this.#listing.track(listFiles(connection, pattern));
  }

  async close(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined);
    await this.#listing.close(() => {
      opened?.connection.closeSync();
      opened?.instance.closeSync();
    });
  }

  /** If opening fails, the next list tries again. */
  #open(): Promise<Opened> {
    this.#opened ??= open().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }
}

async function open(): Promise<Opened> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '100MB', temp_directory: '' });
  return { instance, connection: await instance.connect() };
}
