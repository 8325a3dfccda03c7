import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Code } from '../errors/error-codes.ts';
import {
  createTable,
  deleteRows,
  insertRows,
  type LedgerQuestion,
  type LedgerRow,
  type LedgerStatement,
  type LedgerTable,
  readRows,
  selectRows,
} from './ledger-tables.ts';

export type { LedgerRow, LedgerTable } from './ledger-tables.ts';

/**
 * Concord's own records, such as check results: tables in a DuckDB file that one process opens exclusively. No call
 * rejects. Failures are reported to `tell`, and requests go on without the record.
 */
export interface Ledger {
  /** `memory`: the file could not be opened, or there is none, so the records are lost at the end of the process. */
  readonly place: 'file' | 'memory';
  /** Writes rows in one statement. In a table with a key they replace rows with the same key. */
  readonly write: <Table extends LedgerTable>(table: Table, rows: readonly LedgerRow<Table>[]) => Promise<void>;
  /** Returns rows ordered by time; none if they cannot be read. */
  readonly read: <Table extends LedgerTable>(
    table: Table,
    question?: LedgerQuestion<Table>,
  ) => Promise<readonly LedgerRow<Table>[]>;
  /** Deletes rows older than an instant (ISO 8601), so that the file does not grow without limit. */
  readonly forget: (table: LedgerTable, before: string) => Promise<void>;
  /** Waits for pending work, then closes the file. Later calls do nothing. */
  readonly close: () => Promise<void>;
}

/** A failure, with a sentence for the operator. `cause` is for the log only: it may contain a path. */
export interface LedgerProblem {
  readonly code: Extract<Code, `LEDGER_${string}`>;
  readonly sentence: string;
  readonly cause: unknown;
}

export interface LedgerOptions {
  /** Path of the file; a missing folder is created. Undefined: the records stay in memory. */
  readonly file: string | undefined;
  readonly tables: readonly LedgerTable[];
  readonly tell: (problem: LedgerProblem) => void;
}

/** A file lock belongs to the whole process, so it would not prevent a second ledger in the same process. */
const heldHere = new Set<string>();

/** Few resources, because requests need the rest. */
const settings = Object.freeze({ threads: '1', memory_limit: '256MB', autoinstall_known_extensions: 'false' });

/** Opens the file, or creates the tables in memory if that fails. Never rejects. */
export async function openLedger({ file, tables, tell }: LedgerOptions): Promise<Ledger> {
  if (file !== undefined) {
    const path = resolve(file);
    const opened = await openFile(path, tables).catch(async (cause: unknown) => {
      const aside = isBroken(cause) ? await setAside(path) : undefined;
      if (aside === undefined) {
        tell(describeFailure(cause));
        return undefined;
      }
      const sentence = 'The file of records could not be read; it was set aside, and a new one is begun.';
      tell({ code: 'LEDGER_SET_ASIDE', sentence, cause });
      return await openFile(path, tables).catch((again: unknown) => {
        tell(describeFailure(again));
        return undefined;
      });
    });
    if (opened !== undefined) return createLedger(opened, 'file', tell);
  }
  return createLedger(await openTables(':memory:', tables), 'memory', tell);
}

interface OpenTables {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

async function openFile(path: string, tables: readonly LedgerTable[]): Promise<OpenTables> {
  if (heldHere.has(path)) throw new Error('Could not set lock on file: this process holds it.');
  heldHere.add(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    const opened = await openTables(path, tables);
    await readAll(opened, tables).catch((error: unknown) => {
      opened.close();
      throw error;
    });
    return {
      ...opened,
      close() {
        opened.close();
        heldHere.delete(path);
      },
    };
  } catch (error) {
    heldHere.delete(path);
    throw error;
  }
}

async function openTables(path: string, tables: readonly LedgerTable[]): Promise<OpenTables> {
  const instance = await DuckDBInstance.create(path, settings);
  try {
    const connection = await instance.connect();
    for (const statement of tables.flatMap(createTable)) await connection.run(statement);
    return {
      connection,
      close() {
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (error) {
    instance.closeSync();
    throw error;
  }
}

/** Reading more would exhaust the process's memory; the limits of the records never allow this size. */
const longestTexts = 134_217_728;

/** Reads every table once: otherwise a damaged block would be found much later, and repeatedly. */
async function readAll({ connection }: OpenTables, tables: readonly LedgerTable[]): Promise<void> {
  for (const { name } of tables) {
    const reader = await connection.runAndReadAll(`SELECT sum(strlen(COLUMNS(*)::VARCHAR))::DOUBLE FROM "${name}"`);
    const lengths = reader.getColumns().map(([length]) => Number(length ?? 0));
    if (lengths.reduce((sum, length) => sum + length, 0) > longestTexts) {
      throw new Error(`The table ${name} of the records is too large to be read.`);
    }
  }
}

/** Whether the file is damaged, as opposed to missing permissions, a lock, or a lack of resources. */
function isBroken(cause: unknown): boolean {
  const message = cause instanceof Error ? cause.message : '';
  return !/set lock on file|permission denied|no space|too many open files|read-only|out of memory/i.test(message);
}

/**
 * Moves a broken file aside and returns its new path, replacing an older one there; undefined if that is impossible.
 */
async function setAside(path: string): Promise<string | undefined> {
  const aside = `${path}.broken`;
  try {
    if (!(await stat(path)).isFile()) return undefined;
    await rename(path, aside);
    // The write-ahead log belongs to the moved file.
    await rename(`${path}.wal`, `${aside}.wal`).catch(() => undefined);
    return aside;
  } catch {
    return undefined;
  }
}

function createLedger({ connection, close }: OpenTables, place: Ledger['place'], tell: LedgerOptions['tell']): Ledger {
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  /** Runs one statement after the other, each regardless of the previous one's failure. */
  const inTurn = async <Result>(otherwise: Result, work: () => Promise<Result>): Promise<Result> => {
    if (!isOpen) return otherwise;
    const turn = last.then(work).catch((cause: unknown) => {
      const sentence = 'Records of this process could not be written or read; requests go on without them.';
      tell({ code: 'LEDGER_UNWRITABLE', sentence, cause });
      return otherwise;
    });
    last = turn;
    return await turn;
  };
  return {
    place,
    async write(table, rows) {
      if (rows.length === 0) return;
      await inTurn(undefined, async () => {
        await runStatement(connection, insertRows(table, rows));
      });
    },
    read: async (table, question = {}) =>
      await inTurn([], async () => readRows(table, await runStatement(connection, selectRows(table, question)))),
    async forget(table, before) {
      await inTurn(undefined, async () => {
        await runStatement(connection, deleteRows(table, before));
        // Only a checkpoint frees the space of deleted rows.
        await connection.run('CHECKPOINT');
      });
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await last;
      close();
    },
  };
}

async function runStatement(
  connection: DuckDBConnection,
  { text, parameters }: LedgerStatement,
): Promise<readonly (readonly unknown[])[]> {
  const prepared = await connection.prepare(text);
  try {
    for (const [index, parameter] of parameters.entries()) {
      if (typeof parameter === 'string') prepared.bindVarchar(index + 1, parameter);
      else prepared.bindList(index + 1, listValue([...parameter]), LIST(VARCHAR));
    }
    const reader = await prepared.runAndReadAll();
    return reader.getColumns();
  } finally {
    prepared.destroySync();
  }
}

function describeFailure(cause: unknown): LedgerProblem {
  const isHeld = cause instanceof Error && cause.message.includes('Could not set lock on file');
  return isHeld
    ? {
        code: 'LEDGER_HELD',
        sentence: 'Another process holds the file of records, so those of this one end with it.',
        cause,
      }
    : {
        code: 'LEDGER_UNREADABLE',
        sentence: 'The file of records cannot be opened, so they end with the process.',
        cause,
      };
}
