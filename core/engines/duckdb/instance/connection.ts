import { type DuckDBConnection, type DuckDBPreparedStatement, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { RequestError } from '../../../errors/request-error.ts';
import { ByteCache } from '../../../memory/byte-cache.ts';
import type { Parameter } from '../../../query/sql/fragment.ts';
import type { Statement } from '../../../query/sql/statement.ts';
import { repeatUntilDone } from '../../repeat-until-done.ts';

/** The approximate bytes of prepared statements that one connection keeps, including their plans in DuckDB. */
const preparedBytes = 4_194_304;
const bytesOf = (text: string): number => Math.min(preparedBytes, 20_000 + text.length * 10);

/** The time bounds of a statement. */
export interface RunBounds {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly grace: number;
  readonly onStuck: () => void;
}

/**
 * A connection with a cache of prepared statements, which evicts the least recently used. Results are always
 * materialised: DuckDB's streaming calls lose errors after the first chunk and return a short result.
 */
export class PreparedConnection {
  readonly #connection: DuckDBConnection;
  readonly #prepared = new ByteCache<DuckDBPreparedStatement>('preparedStatements', preparedBytes, (unused) =>
    unused.destroySync(),
  );

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  /**
   * The columns of the result. When the signal aborts, or after `timeout` milliseconds, DuckDB is interrupted and the
   * call fails. DuckDB cannot interrupt a single function call on one long value; if the statement still runs `grace`
   * milliseconds later, `onStuck` is called.
   */
  async run(
    statement: Statement,
    { signal, timeout, grace, onStuck }: RunBounds,
  ): Promise<readonly (readonly unknown[])[]> {
    const prepared = await this.#prepare(statement.text);
    for (const [index, parameter] of statement.parameters.entries()) bind(prepared, index + 1, parameter);
    signal?.throwIfAborted();
    const stop = repeatUntilDone(() => this.#connection.interrupt());
    let watch: NodeJS.Timeout | undefined;
    const interrupt = (): void => {
      stop.start();
      watch ??= setTimeout(onStuck, grace).unref();
    };
    signal?.addEventListener('abort', interrupt, { once: true });
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      interrupt();
    }, timeout);
    try {
      const reader = await prepared.runAndReadAll();
      return reader.getColumns();
    } catch (error) {
      throw isOver ? new RequestError('DEADLINE_EXCEEDED', undefined, { cause: error }) : error;
    } finally {
      clearTimeout(timer);
      clearTimeout(watch);
      signal?.removeEventListener('abort', interrupt);
      stop.end();
    }
  }

  /** Interrupts a running statement, if any. */
  interrupt(): void {
    this.#connection.interrupt();
  }

  close(): void {
    this.#prepared.clear();
    this.#connection.closeSync();
  }

  async #prepare(text: string): Promise<DuckDBPreparedStatement> {
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    const prepared = await this.#connection.prepare(text);
    this.#prepared.set(text, prepared, bytesOf(text));
    return prepared;
  }
}

/** Every value is bound as a string; the statement casts it to its type. */
function bind(prepared: DuckDBPreparedStatement, position: number, parameter: Parameter): void {
  if (parameter.kind === 'value') prepared.bindVarchar(position, parameter.text);
  else prepared.bindList(position, listValue([...parameter.texts]), LIST(VARCHAR));
}
