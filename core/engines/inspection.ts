import type { NumberFormat } from '../model/formats/text-format.ts';
import type { Dialect } from '../query/sql/dialect.ts';
import type { Fragment } from '../query/sql/fragment.ts';

/** The contract type of an inspected column. */
export type ColumnShape =
  | { readonly kind: 'scalar'; readonly logicalType: InspectedType; readonly physicalType: string }
  | { readonly kind: 'object'; readonly members: readonly InspectedColumn[] }
  | { readonly kind: 'list'; readonly of: ColumnShape }
  | { readonly kind: 'map'; readonly key: ColumnShape; readonly value: ColumnShape }
  /** JSON values of any structure. */
  | { readonly kind: 'json'; readonly physicalType: string }
  /** A type that Concord's contracts cannot describe. */
  | { readonly kind: 'unknown'; readonly written: string };

export type InspectedType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'time' | 'timestamp';

export interface InspectedColumn {
  readonly name: string;
  readonly shape: ColumnShape;
  /** The database rejects nulls. */
  readonly declaredNotNull?: true;
  /** The only values of its type. */
  readonly labels?: readonly string[];
  /** The comment in the database. */
  readonly description?: string;
  /** Why it stays a string although it looks like another type. */
  readonly kept?: KeptText;
  /** The format of its strings, where it differs from Concord's. */
  readonly format?: WrittenFormat;
}

/** As the contract declares it: an option of the logical type, or a custom property. */
export type WrittenFormat = { readonly format: string } | { readonly numberFormat: Omit<NumberFormat, 'kind'> };

/** A column that stays a string, since numbers or times would change its values. */
export interface KeptText {
  /**
   * `mixed`: some are neither number nor time; `written`: numbers would print differently; `long`: beyond 64 bits;
   * `merged`: several would become equal; `ambiguous`: two `formats` fit, and parse to different values.
   */
  readonly reason: 'mixed' | 'written' | 'long' | 'merged' | 'ambiguous';
  readonly what: 'numbers' | 'times';
  readonly values: number;
  /** The number of values with that problem. */
  readonly others: number;
  readonly formats?: readonly WrittenFormat[];
}

export interface DeclaredForeignKey {
  readonly columns: readonly string[];
  /** A table of the same inspection. */
  readonly table: string;
  readonly targets: readonly string[];
}

/** Constraints that a database enforces. Files declare none. */
export interface DeclaredConstraints {
  readonly primaryKey?: readonly string[];
  readonly uniques: readonly (readonly string[])[];
  readonly foreignKeys: readonly DeclaredForeignKey[];
}

export type InspectedPlace =
  | {
      readonly kind: 'files';
      readonly format: 'csv' | 'json' | 'parquet';
      /** Absolute; may be a glob. */
      readonly path: string;
      /** The delimiter of CSV; absent for a comma. */
      readonly delimiter?: string;
      /** The quote of CSV; absent for `"`. */
      readonly quote?: string;
      /** The encoding of CSV; absent for UTF-8. */
      readonly encoding?: 'latin-1' | 'utf-16';
      /** The strings that mean null in CSV, besides the empty string. */
      readonly nullValues?: readonly string[];
    }
  | { readonly kind: 'database'; readonly path: string; readonly schema: string }
  | { readonly kind: 'server'; readonly schema: string };

export interface InspectedTable {
  /** The name of the file without its extension, or of the table. */
  readonly name: string;
  readonly relation: Fragment;
  /** A part of its rows, where the table is too large to count distinct values in every column. */
  readonly sample?: { readonly relation: Fragment; readonly share: string };
  readonly columns: readonly InspectedColumn[];
  readonly declared: DeclaredConstraints;
  /** The server settings that a contract needs for reading the table. */
  readonly place: InspectedPlace;
  readonly description?: string;
}

/** A table or file that cannot be described, with the reason. */
export interface RefusedTable {
  readonly name: string;
  readonly reason: string;
}

/** Data under inspection. */
export interface Inspection {
  readonly dialect: Dialect;
  readonly tables: readonly InspectedTable[];
  readonly refused: readonly RefusedTable[];
  /** Runs a query that selects strings. */
  readonly ask: (question: Fragment) => Promise<readonly (readonly (string | null)[])[]>;
  readonly close: () => Promise<void>;
}
