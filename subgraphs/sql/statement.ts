import type { FieldType } from '../model/model.ts';
import type { Page, SummaryColumn } from '../plan/logical-plan.ts';
import type { Parameter } from './fragment.ts';

/** SQL text with its parameters, and how to read what it returns. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** How many columns it returns. */
  readonly width: number;
  readonly shape: StatementShape;
}

/** A cell as engines return it: booleans and small integers as such, everything else as text. */
export type Cell = string | number | boolean | null;

export type StatementShape =
  | { readonly kind: 'lookup'; readonly present: number; readonly row: RowShape }
  | { readonly kind: 'list'; readonly list: ListShape; readonly present?: number };

/** Where the values of a row stand among its cells. */
export interface RowShape {
  readonly entries: readonly { readonly key: string; readonly value: ValueShape }[];
}

export type ValueShape =
  | {
      readonly kind: 'value';
      readonly index: number;
      readonly type: FieldType;
      readonly encoding: Encoding;
      readonly field: string;
    }
  /** A related row among the same cells; null when its presence cell is. */
  | { readonly kind: 'row'; readonly present: number; readonly row: RowShape }
  /** Related rows as one cell, a JSON array of rows, each a JSON array of cells. */
  | {
      readonly kind: 'list';
      readonly index: number | undefined;
      readonly encoding: Encoding;
      readonly list: ListShape;
    };

/** Whether structured cells are JSON text, or already parsed with the JSON that holds them. */
export type Encoding = 'text' | 'parsed';

export interface ListShape {
  readonly page?: Page;
  readonly row: RowShape;
  /** Cells of the order terms, to make cursors of; with the scope that they are sealed for. */
  readonly cursor?: { readonly scope: string; readonly cells: readonly number[] };
  readonly summary: readonly {
    readonly kind: SummaryColumn['kind'];
    readonly index: number;
    readonly type: FieldType;
  }[];
  readonly contractVersion: string;
}
