import type { ModelObject } from '../model/model.ts';
import type { Dialect } from '../sql/dialects/dialect.ts';
import type { Statement } from '../sql/statement.ts';

/**
 * What executes statements: one driver, one folder. An engine opens the sources of its objects, and knows of each
 * whether it can be read as its contract says.
 */
export interface Engine {
  readonly dialect: Dialect;
  /** The qualified name under which statements find an object's rows. */
  readonly tableName: (object: { readonly domain: string; readonly object: string }) => readonly string[];
  /**
   * Runs one statement and returns its columns, complete. `objects` are the type names that the statement reads.
   * Throws RequestError: CONTRACT_DRIFT, ENGINE_UNAVAILABLE, ENGINE_BUSY, DEADLINE_EXCEEDED, DATA_INVALID.
   */
  readonly run: (
    statement: Statement,
    objects: readonly string[],
    options: RunOptions,
  ) => Promise<readonly (readonly unknown[])[]>;
  /** The state of every object, as last seen. */
  readonly states: () => readonly ObjectState[];
  readonly close: () => Promise<void>;
}

export interface RunOptions {
  /** Aborts when the client leaves or the deadline passes; the statement is then stopped in the engine. */
  readonly signal?: AbortSignal;
  /** Short statements (by key) have a lane of their own, so that they never wait behind long ones. */
  readonly lane: 'short' | 'long';
}

export type ObjectState =
  | { readonly kind: 'ready'; readonly object: ModelObject }
  /** The data has other columns or types than the contract promises; `differences` are sentences. */
  | { readonly kind: 'drift'; readonly object: ModelObject; readonly differences: readonly string[] }
  /** The source cannot be opened now; it is tried again when asked for. */
  | { readonly kind: 'unavailable'; readonly object: ModelObject; readonly reason: string };

export interface EngineSettings {
  /** DuckDB's memory limit, such as `2GB`; soft, see docs. */
  readonly memoryLimit: string;
  readonly threads: number;
  readonly connections: number;
  /** Statements that may wait; one more is refused with ENGINE_BUSY. */
  readonly queue: number;
}

export const defaultEngineSettings: EngineSettings = Object.freeze({
  memoryLimit: '4GB',
  threads: 4,
  connections: 8,
  queue: 256,
});
