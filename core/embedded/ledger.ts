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
 * Records of Concord's own, such as what checks found: tables in a DuckDB file that one process has to itself. No call
 * rejects. What goes wrong is told to whoever opened the ledger, and requests go on without the record.
 */
export interface Ledger {
  /** `memory`: the file could not be had, so that the records end with the process. */
  readonly place: 'file' | 'memory';
  /** Writes rows, in one statement. In a table with a key they replace those with the same key. */
  readonly write: <Table extends LedgerTable>(table: Table, rows: readonly LedgerRow<Table>[]) => Promise<void>;
  /** Rows in the order of their time; none when they cannot be read. */
  readonly read: <Table extends LedgerTable>(
    table: Table,
    question?: LedgerQuestion<Table>,
  ) => Promise<readonly LedgerRow<Table>[]>;
  /** Deletes the rows of before an instant (ISO 8601), so that the file does not grow for ever. */
  readonly forget: (table: LedgerTable, before: string) => Promise<void>;
  /** Waits for what was begun, then closes the file. Later calls do nothing. */
  readonly close: () => Promise<void>;
}

/** What went wrong, as a sentence for the operator. `cause` is for the log only: it may hold a path. */
export interface LedgerProblem {
  readonly code: Extract<Code, `LEDGER_${string}`>;
  readonly sentence: string;
  readonly cause: unknown;
}

export interface LedgerOptions {
  /** Path of the file. Its folder is made when it is missing. Undefined: the records stay in memory, as asked. */
  readonly file: string | undefined;
  readonly tables: readonly LedgerTable[];
  readonly tell: (problem: LedgerProblem) => void;
}

/** A file's lock is the process's, so it would not keep a second ledger of the same process away. */
const heldHere = new Set<string>();

/** Little of both: the process belongs to those who ask. */
const settings = Object.freeze({ threads: '1', memory_limit: '256MB', autoinstall_known_extensions: 'false' });

/** Opens the file, or, when that is impossible, as many tables in memory. Never rejects. */
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

/** More than that would take the memory of the process when it is read; no bound of what is recorded allows it. */
const longestTexts = 134_217_728;

/** Reads everything once: a block that is damaged would else be found much later, and again and again. */
async function readAll({ connection }: OpenTables, tables: readonly LedgerTable[]): Promise<void> {
  for (const { name } of tables) {
    const reader = await connection.runAndReadAll(`SELECT sum(strlen(COLUMNS(*)::VARCHAR))::DOUBLE FROM "${name}"`);
    const lengths = reader.getColumns().map(([length]) => Number(length ?? 0));
    if (lengths.reduce((sum, length) => sum + length, 0) > longestTexts) {
      throw new Error(`The table ${name} of the records is too large to be read.`);
    }
  }
}

/** Whether the file itself is at fault, and not who may read it, or the machine. */
function isBroken(cause: unknown): boolean {
  const message = cause instanceof Error ? cause.message : '';
  return !/set lock on file|permission denied|no space|too many open files|read-only|out of memory/i.test(message);
}

/** Where a file was moved, in place of one that was before; undefined if it is none, or cannot be moved. */
async function setAside(path: string): Promise<string | undefined> {
  const aside = `${path}.broken`;
  try {
    if (!(await stat(path)).isFile()) return undefined;
    await rename(path, aside);
    // What was not yet in the file belongs to it.
    await rename(`${path}.wal`, `${aside}.wal`).catch(() => undefined);
    return aside;
  } catch {
    return undefined;
  }
}

function createLedger({ connection, close }: OpenTables, place: Ledger['place'], tell: LedgerOptions['tell']): Ledger {
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  /** One statement after the other, each whatever became of the one before. */
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
        // What deleted rows took is given to later ones only after this.
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
