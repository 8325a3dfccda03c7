import type { CursorCipher } from '../plan/cursor.ts';
import type { Encoding, RowShape, StatementShape, ValueShape } from '../sql/statement.ts';
import { type Connection, readConnection } from './connection.ts';
import { readValue } from './read-value.ts';

/** A row as resolvers read it: field keys (`fieldKey`) to values. Without a prototype, so that no key is special. */
export type Row = Readonly<Record<string, unknown>>;

/** The cells of one row, by index. */
export type CellsOf = (index: number) => unknown;

/** Reads what a statement returned: columns of equal length. */
export class ResultReader {
  readonly #cursors: CursorCipher;

  constructor(cursors: CursorCipher) {
    this.#cursors = cursors;
  }

  /** One row or null for each key of a lookup, in the order of the keys. */
  readLookup(columns: Columns, shape: StatementShape & { readonly kind: 'lookup' }): readonly (Row | null)[] {
    return rowsOf(columns).map((cells) => (cells(shape.present) === true ? this.readRow(cells, shape.row) : null));
  }

  /** The connection of a root list. */
  readList(columns: Columns, shape: StatementShape & { readonly kind: 'list' }): Connection {
    const all = rowsOf(columns);
    const { present } = shape;
    const rows = present === undefined ? all : all.filter((cells) => cells(present) === true);
    return readConnection(rows, all[0], shape.list, this);
  }

  readRow(cells: CellsOf, shape: RowShape): Row {
    const row: Record<string, unknown> = Object.create(null);
    for (const { key, value } of shape.entries) row[key] = this.#read(cells, value);
    return row;
  }

  sealCursor(scope: string, cells: CellsOf, indexes: readonly number[]): string {
    return this.#cursors.seal(
      scope,
      indexes.map((index) => textOf(cells(index))),
    );
  }

  #read(cells: CellsOf, shape: ValueShape): unknown {
    switch (shape.kind) {
      case 'value':
        return readValue(
          isJsonText(shape) ? parse(cells(shape.index), shape.encoding) : cells(shape.index),
          shape.type,
        );
      case 'row':
        return cells(shape.present) === true ? this.readRow(cells, shape.row) : null;
      case 'list':
        return this.#readNestedList(cells, shape);
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
    return readConnection(rows, cells, list, this);
  }
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

function isJsonText(shape: ValueShape & { readonly kind: 'value' }): boolean {
  return shape.type.kind === 'object' || shape.type.kind === 'list' || shape.type.kind === 'map';
}

function parse(cell: unknown, encoding: Encoding): unknown {
  return encoding === 'text' && typeof cell === 'string' ? JSON.parse(cell) : cell;
}

function textOf(cell: unknown): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}
