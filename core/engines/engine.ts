import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelObject } from '../model/model.ts';
import type { Dialect } from '../query/sql/dialect.ts';
import type { Fragment } from '../query/sql/fragment.ts';
import type { UnreadableColumns } from '../query/sql/scope.ts';
import type { Statement } from '../query/sql/statement.ts';
import type { ReadVersions } from './read-versions.ts';
import type { Party } from './shares.ts';

/** All engines of a process. One engine alone is such a set, too. */
export interface Engines {
  /** The one engine that holds all of these objects (type names); any engine for none. */
  readonly of: (objects: readonly string[]) => Engine;
  /** The engine that holds an object; undefined if none of this process does. */
  readonly find: (object: string) => Engine | undefined;
  /** The state of every object, as last seen. */
  readonly states: () => readonly ObjectState[];
  readonly close: () => Promise<void>;
}

/**
 * What executes statements: one driver, one folder. An engine opens the sources of its objects, and knows of each
 * whether it can be read as its contract says.
 */
export interface Engine extends Engines {
  readonly dialect: Dialect;
  /**
   * Makes sure that objects can be read as their contracts say, opening them again where they could not before.
   * Throws RequestError: CONTRACT_DRIFT, DATA_UNREADABLE, ENGINE_UNAVAILABLE.
   */
  readonly prepare: (objects: readonly string[]) => Promise<void>;
  /** What stands after FROM for a prepared object: columns named and typed as its contract says. */
  readonly relation: (object: { readonly domain: string; readonly object: string }) => Fragment;
  /** Of a prepared object. */
  readonly unreadable: (object: { readonly domain: string; readonly object: string }) => UnreadableColumns;
  /**
   * Where the first rows of a kind are stored; none where that is not known. Rejects when the signal aborts, or when it
   * takes too long.
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

/** Which rows are looked for: those for which a condition without parameters holds. */
export interface LocatedRows {
  /** What the condition calls the relation of the object. */
  readonly alias: string;
  readonly where: Fragment;
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

/** A row counted from 1 in its file or table. */
export interface RowPlace {
  readonly row: number;
  /** Of a text, from 1. */
  readonly line?: number;
  /** The name of one of several files. */
  readonly file?: string;
}

export interface RunOptions {
  /** Aborts when the client leaves or the deadline passes; the statement is then stopped in the engine. */
  readonly signal?: AbortSignal;
  /**
   * Short statements (by key) have a lane of their own, so that they never wait behind long ones. `background` is what no
   * request waits for: one at a time, on a connection of its own, started only while nobody waits.
   */
  readonly lane: 'short' | 'long' | 'background';
  /**
   * The versions of data that the operation reads. A statement that finds another one throws DATA_CHANGED; without this
   * it is run again, within bounds.
   */
  readonly versions?: ReadVersions;
  /** Whose work it is; absent: the process's own. */
  readonly party?: Party | undefined;
}

export type ObjectState =
  | { readonly kind: 'ready'; readonly object: ModelObject; readonly unreadable?: UnreadableColumns }
  /** The data has other columns or types than the contract promises; `differences` are sentences. */
  | { readonly kind: 'drift'; readonly object: ModelObject; readonly differences: readonly string[] }
  /**
   * The source cannot be opened; it is tried again now and then. `reason` is for the operator: it names paths, and no
   * value. `passing`: waiting may help. `busy`: its server only did not answer in time. `lasting`: waiting does not help
   * before somebody mends something.
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
  /** Folder in which DuckDB writes what does not fit into memory; each engine makes one of its own in it. */
  readonly spillFolder: string;
  /** How much one engine may write there, such as `10GB`. */
  readonly spillLimit: string;
  readonly threads: number;
  readonly connections: number;
  /** Statements that may wait; one more is refused with ENGINE_BUSY. */
  readonly queue: number;
  /** Long statements of one viewer that run at the same time; half of the connections where it is absent. */
  readonly perViewer?: number | undefined;
  /** The same of one request; one less than its viewer may have where it is absent. */
  readonly perRequest?: number | undefined;
  /** Milliseconds after which an engine stops a statement by itself, whatever its client still waits for. */
  readonly timeout: number;
  /** Milliseconds that a statement may take to stop after it was told to. */
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
