import type { CursorCipher } from '../arguments/fields/cursor.ts';
import type { RelatedNumbers } from '../plan/logical-plan.ts';
import type { CursorShape, Encoding, GroupsShape, RowShape, StatementShape, ValueShape } from '../sql/statement.ts';
import { type Connection, type DataTrust, readConnection, readLongConnection } from './connection.ts';
import { type ReadGroups, readDataAsOf, readGroups, writeBucket } from './groups.ts';
import { mapWithPauses, type Pause, RowTurns } from './pauses.ts';
import { readValue, unreadable, Violation } from './read-value.ts';
import type { CellsOf, Row } from './row.ts';

export interface ReaderOptions {
  readonly cursors: CursorCipher;
  /** The statement; null for viewers who may not see it. */
  readonly sql: string | null;
  /** Called between many rows. */
  readonly pause: Pause;
  /** The combined quality of these objects. */
  readonly trustIn: (objects: readonly string[]) => DataTrust;
}

/** Reads the result of a statement: columns of equal length. */
export class ResultReader {
  readonly #cursors: CursorCipher;
  readonly #turns: RowTurns;
  readonly #pending: PendingNumbers[] = [];
  readonly sql: string | null;
  readonly trustIn: (objects: readonly string[]) => DataTrust;

  constructor({ cursors, sql, pause, trustIn }: ReaderOptions) {
    this.#cursors = cursors;
    this.#turns = new RowTurns(pause);
    this.sql = sql;
    this.trustIn = trustIn;
  }

  /** The aggregates of related rows that the rows read so far still lack. */
  get pending(): readonly PendingNumbers[] {
    return this.#pending;
  }

  /** One row or null for each key of a lookup, in the order of the keys. */
  readLookup(columns: Columns, shape: StatementShape & { readonly kind: 'lookup' }): Promise<readonly (Row | null)[]> {
    const read = (cells: CellsOf) => (cells(shape.present) === true ? this.readRow(cells, shape.row) : null);
    return mapWithPauses(rowsOf(columns), read, this.#turns);
  }

  /** The connection of a root list. */
  readList(columns: Columns, shape: StatementShape & { readonly kind: 'list' }): Promise<Connection> {
    const all = rowsOf(columns);
    const { present } = shape;
    const rows = present === undefined ? all : all.filter((cells) => cells(present) === true);
    return readLongConnection({ rows, summary: all[0] }, shape.list, this, this.#turns);
  }

  /** The groups of each of the `partitions` partitions, and the newest event. */
  async readGroups(columns: Columns, shape: GroupsShape, partitions: number): Promise<GroupsOfPartitions> {
    const rows = rowsOf(columns);
    return {
      partitions: await readGroups(rows, { shape, partitions }, (cells) => this.readRow(cells, shape.row), this.#turns),
      dataAsOf: readDataAsOf(rows, shape),
      sql: this.sql,
    };
  }

  /** Keys and their values, as strings. */
  readTexts(columns: Columns): Promise<readonly (readonly (string | null)[])[]> {
    return Promise.all(columns.map((column) => mapWithPauses(column, textOf, this.#turns)));
  }

  readRow(cells: CellsOf, shape: RowShape): Row {
    this.#turns.count();
    const row: Record<string, unknown> = Object.create(null);
    for (const { key, value } of shape.entries) {
      const read = this.#read(cells, value);
      row[key] = read;
      if (value.kind !== 'numbers' || read instanceof Violation) continue;
      this.#pending.push({ row, key, related: value.related, values: value.cells.map((cell) => textOf(cells(cell))) });
    }
    return row;
  }

  /** Seals a row's cursor. Rows with readable keys have one cursor, whatever the stored types are. */
  sealCursor({ scope, cells: indexes, apart = [] }: CursorShape, cells: CellsOf): string {
    const isApart = apart.some((index) => textOf(cells(index)) !== null);
    const told = isApart ? indexes : indexes.filter((index) => !apart.includes(index));
    return this.#cursors.seal(
      scope,
      told.map((index) => textOf(cells(index))),
    );
  }

  #read(cells: CellsOf, shape: ValueShape): unknown {
    if (isUnreadable(cells, shape)) return new Violation(unreadable);
    switch (shape.kind) {
      case 'value':
        return readValue(
          isJsonText(shape) ? parse(cells(shape.index), shape.encoding) : cells(shape.index),
          shape.type,
          shape.shown,
        );
      case 'refused':
        return new Violation(shape.sentence, shape.code ?? 'FORBIDDEN');
      case 'row':
        return cells(shape.present) === true ? this.readRow(cells, shape.row) : null;
      case 'list':
        return this.#readNestedList(cells, shape);
      case 'part':
        return this.readRow(cells, shape.row);
      case 'bucket':
        return writeBucket(cells(shape.instant), cells(shape.local), shape.timeZone);
      case 'numbers':
        return null; // Filled in when the statement for all keys has run.
    }
  }

  #readNestedList(cells: CellsOf, shape: ValueShape & { readonly kind: 'list' }): Connection {
    const { index, list } = shape;
    const parsed = index === undefined ? null : parse(cells(index), shape.encoding);
    const rows = (Array.isArray(parsed) ? parsed : []).map(
      (row: readonly unknown[]): CellsOf =>
        (cell) =>
          row[cell],
    );
    return readConnection({ rows, summary: cells }, list, this);
  }
}

/** A row's field that waits for aggregates of related rows; `values` is the key of the relation. */
export interface PendingNumbers {
  readonly row: Record<string, unknown>;
  readonly key: string;
  readonly related: RelatedNumbers;
  readonly values: readonly (string | null)[];
}

export interface GroupsOfPartitions {
  readonly partitions: readonly ReadGroups[];
  readonly dataAsOf: unknown;
  readonly sql: string | null;
}

export type Columns = readonly (readonly unknown[])[];

function rowsOf(columns: Columns): readonly CellsOf[] {
  const [first = []] = columns;
  return first.map(
    (_cell, row): CellsOf =>
      (index) =>
        columns[index]?.[row],
  );
}

/** A value that the viewer may not read is refused for that reason first. */
function isUnreadable(cells: CellsOf, shape: ValueShape): boolean {
  if (!('unreadable' in shape) || shape.unreadable === undefined) return false;
  const isDenied = shape.kind === 'value' && shape.shown?.kind === 'denied';
  return !isDenied && cells(shape.unreadable) === true;
}

function isJsonText(shape: ValueShape & { readonly kind: 'value' }): boolean {
  return shape.type.kind === 'object' || shape.type.kind === 'list' || shape.type.kind === 'map';
}

function parse(cell: unknown, encoding: Encoding): unknown {
  return encoding === 'text' && typeof cell === 'string' ? JSON.parse(cell) : cell;
}

function textOf(cell: unknown): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}
