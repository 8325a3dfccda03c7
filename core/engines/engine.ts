import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelObject } from '../model/model.ts';
import type { Dialect } from '../query/sql/dialect.ts';
import type { Fragment } from '../query/sql/fragment.ts';
import type { UnreadableColumns } from '../query/sql/scope.ts';
import type { Statement } from '../query/sql/statement.ts';
import type { ReadVersions } from './read-versions.ts';
import type { Party } from './shares.ts';

/** All engines of a process. A single engine implements this interface, too. */
export interface Engines {
  /** The one engine with all of these objects (type names); any engine for an empty list. */
  readonly of: (objects: readonly string[]) => Engine;
  /** The engine with an object; undefined if no engine of this process has it. */
  readonly find: (object: string) => Engine | undefined;
  /** The state of every object, as last seen. */
  readonly states: () => readonly ObjectState[];
  readonly close: () => Promise<void>;
}

/**
 * Executes statements: one driver, one folder. An engine opens the sources of its objects, and tracks whether each can
 * be read as its contract promises.
 */
export interface Engine extends Engines {
  readonly dialect: Dialect;
  /**
   * Makes sure that objects can be read as their contracts promise, and retries objects that could not be opened
   * before. Throws RequestError: CONTRACT_DRIFT, DATA_UNREADABLE, ENGINE_UNAVAILABLE.
   */
  readonly prepare: (objects: readonly string[]) => Promise<void>;
  /** The FROM item of a prepared object: columns with the contract's names and types. */
  readonly relation: (object: { readonly domain: string; readonly object: string }) => Fragment;
  /** The columns of a prepared object that may contain unreadable values. */
  readonly unreadable: (object: { readonly domain: string; readonly object: string }) => UnreadableColumns;
  /**
   * The positions of the first matching rows; empty where they are unknown. Rejects when the signal aborts, or when the
   * search takes too long.
   */
  readonly locate: (object: ModelObject, rows: LocatedRows) => Promise<readonly RowPlace[]>;
  /**
   * Runs one statement and returns its columns, complete. `objects` are the type names that the statement reads.
   * Throws RequestError: CONTRACT_DRIFT, DATA_UNREADABLE, DATA_CHANGED, ENGINE_UNAVAILABLE, ENGINE_BUSY, DEADLINE_EXCEEDED,
   * DATA_INVALID.
   */
  readonly run: (
    statement: Statement,
    objects: readonly string[],
    options: RunOptions,
  ) => Promise<readonly (readonly unknown[])[]>;
}

/** The rows to locate, by a condition without parameters. */
export interface LocatedRows {
  /** The alias of the object's relation in the condition. */
  readonly alias: string;
  readonly where: Fragment;
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

/** A row counted from 1 in its file or table. */
export interface RowPlace {
  readonly row: number;
  /** The line in a text file, from 1. */
  readonly line?: number;
  /** The file name, if there are several files. */
  readonly file?: string;
}

export interface RunOptions {
  /** Aborts when the client leaves or the deadline passes; the engine then cancels the statement. */
  readonly signal?: AbortSignal;
  /**
   * Short statements (by key) have a separate lane, so that they never wait behind long ones. `background` is for work
   * that no request waits for: one statement at a time, on a separate connection, started only while nobody waits.
   */
  readonly lane: 'short' | 'long' | 'background';
  /**
   * The versions of data that the operation reads. A statement that finds another version throws DATA_CHANGED; without
   * this option it is repeated, within bounds.
   */
  readonly versions?: ReadVersions;
  /** The party that the statement runs for; absent for the process's own work. */
  readonly party?: Party | undefined;
}

export type ObjectState =
  | { readonly kind: 'ready'; readonly object: ModelObject; readonly unreadable?: UnreadableColumns }
  /** The data's columns or types differ from the contract; `differences` are sentences. */
  | { readonly kind: 'drift'; readonly object: ModelObject; readonly differences: readonly string[] }
  /**
   * The source cannot be opened; it is retried periodically. `reason` is for the operator: it contains paths, and no
   * value. `passing`: waiting may help. `busy`: the server only did not answer in time. `lasting`: waiting does not
   * help until somebody repairs something.
   */
  | {
      readonly kind: 'unavailable';
      readonly object: ModelObject;
      readonly reason: string;
      readonly cause: 'passing' | 'busy' | 'lasting';
    };

export interface EngineSettings {
  /** DuckDB's memory limit, such as `2GB`; soft, see docs. */
  readonly memoryLimit: string;
  /** The folder for data that does not fit into DuckDB's memory; each engine creates its own subfolder. */
  readonly spillFolder: string;
  /** The most that one engine may write there, such as `10GB`. */
  readonly spillLimit: string;
  readonly threads: number;
  readonly connections: number;
  /** The length of the queue; a further statement is refused with ENGINE_BUSY. */
  readonly queue: number;
  /** Concurrent long statements of one viewer; half of the connections when absent. */
  readonly perViewer?: number | undefined;
  /** The same for one request; when absent, one less than for its viewer. */
  readonly perRequest?: number | undefined;
  /** Milliseconds after which an engine cancels a statement, whatever its client's deadline. */
  readonly timeout: number;
  /** Milliseconds within which a cancelled statement must stop. */
  readonly grace: number;
}

export const defaultEngineSettings: EngineSettings = Object.freeze({
  memoryLimit: '4GB',
  spillFolder: join(tmpdir(), 'concord-spill'),
  spillLimit: '10GB',
  threads: 4,
  connections: 8,
  queue: 256,
  timeout: 30_000,
  grace: 5_000,
});
