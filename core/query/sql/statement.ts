import type { FieldType } from '../../model/field-type.ts';
import type { Page, Refusal, RelatedNumbers, SummaryColumn } from '../plan/logical-plan.ts';
import type { Shown } from '../plan/shown.ts';
import type { Served } from '../policy/served.ts';
import type { Parameter } from './fragment.ts';

/** SQL with its parameters, and the shape of its result. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** The number of returned columns. */
  readonly width: number;
  readonly shape: StatementShape;
}

export type StatementShape =
  | { readonly kind: 'lookup'; readonly present: number; readonly row: RowShape }
  | { readonly kind: 'list'; readonly list: ListShape; readonly present?: number }
  | { readonly kind: 'keys' }
  /** Columns that the caller reads unchanged. */
  | { readonly kind: 'cells' }
  | GroupsShape;

/** Groups by partition (the ordinal of a key, from 1; null in a row that is no group), numbered from 1 in each. */
export interface GroupsShape {
  readonly kind: 'groups';
  readonly partition: number;
  readonly number: number;
  readonly total: number;
  readonly dataAsOf?: { readonly index: number; readonly type: FieldType };
  readonly row: RowShape;
  readonly page?: { readonly first: number; readonly offset: number };
}

/** The positions of a row's values among its cells. */
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
      /** Absent where the viewer sees the value in clear. */
      readonly shown?: Shown;
      /** The cell that is TRUE where the value cannot be read as the contract promises. */
      readonly unreadable?: number;
    }
  /** A selected value that the viewer may not read. */
  | ({ readonly kind: 'refused' } & Omit<Refusal, 'key'>)
  /** A part of the row that is an object of its own in GraphQL. */
  | { readonly kind: 'part'; readonly row: RowShape }
  /** The start of a time bucket, printed with its zone's offset. */
  | { readonly kind: 'bucket'; readonly instant: number; readonly local: number; readonly timeZone: string }
  /** Aggregates of related rows, which another statement computes for the key in these cells. */
  | {
      readonly kind: 'numbers';
      readonly cells: readonly number[];
      readonly related: RelatedNumbers;
      readonly unreadable?: number;
    }
  /** A related row among the same cells; null when its presence cell is. */
  | { readonly kind: 'row'; readonly present: number; readonly row: RowShape; readonly unreadable?: number }
  /** Related rows as one cell, a JSON array of rows, each a JSON array of cells. */
  | {
      readonly kind: 'list';
      readonly index: number | undefined;
      readonly encoding: Encoding;
      readonly list: ListShape;
      readonly unreadable?: number;
    };

/** Whether structured cells are JSON strings, or already parsed with the enclosing JSON. */
export type Encoding = 'text' | 'parsed';

/** Cells of the order terms, with the scope that they are sealed for. */
export interface CursorShape {
  readonly scope: string;
  readonly cells: readonly number[];
  /** The cells that only distinguish rows with unreadable keys: null in all other rows. */
  readonly apart?: readonly number[];
}

export interface ListShape {
  readonly page?: Page;
  readonly row: RowShape;
  /** The cells of cursors; absent when no cursor is selected. */
  readonly cursor?: CursorShape;
  readonly summary: readonly {
    readonly kind: SummaryColumn['kind'];
    readonly index: number;
    readonly type: FieldType;
    /** The cell that is TRUE where one of its input values cannot be read. */
    readonly unreadable?: number;
  }[];
  readonly contractVersion: string;
  /** Type names of all objects that it reads, including nested ones. */
  readonly objects: readonly string[];
  readonly served: Served;
}
