import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Unfinished } from '../../unfinished.ts';
import { literal } from '../literal.ts';

interface Opened {
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
}

/**
 * Lists the files that DuckDB reads for a pattern, by asking a DuckDB that does nothing else: it reads the contents of no
 * file, so no file can break it. Opened when the first pattern is listed.
 */
export class FileGlobs {
  readonly #listing = new Unfinished();
  #opened: Promise<Opened> | undefined;

  /** Paths in an order that is always the same. */
  async list(pattern: string): Promise<readonly string[]> {
    const { connection } = await this.#open();
    const reader = await this.#listing.track(connection.runAndReadAll(`SELECT file FROM glob(${literal(pattern)})`));
    return reader
      .getRows()
      .map(([file]) => String(file))
      .sort();
  }

  async close(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined);
    await this.#listing.close(() => {
      opened?.connection.closeSync();
      opened?.instance.closeSync();
    });
  }

  /** Tried again by the next list where it fails. */
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
