import type { NumberFormat } from '../model/formats/text-format.ts';
import type { Dialect } from '../query/sql/dialect.ts';
import type { Fragment } from '../query/sql/fragment.ts';

/** What a column holds, in the words of contracts. */
export type ColumnShape =
  | { readonly kind: 'scalar'; readonly logicalType: InspectedType; readonly physicalType: string }
  | { readonly kind: 'object'; readonly members: readonly InspectedColumn[] }
  | { readonly kind: 'list'; readonly of: ColumnShape }
  /** Of a type that contracts of Concord have no words for. */
  | { readonly kind: 'unknown'; readonly written: string };

export type InspectedType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'time' | 'timestamp';

export interface InspectedColumn {
  readonly name: string;
  readonly shape: ColumnShape;
  /** The database lets no null in. */
  readonly declaredNotNull?: true;
  /** The only values that its type has. */
  readonly labels?: readonly string[];
  /** What the database says of it. */
  readonly description?: string;
  /** Why it is text, though it looks like something else. */
  readonly kept?: KeptText;
  /** How its texts write values of its type, where they write them otherwise than Concord. */
  readonly format?: WrittenFormat;
}

/** As a contract has it: an option of the logical type, or a custom property. */
export type WrittenFormat = { readonly format: string } | { readonly numberFormat: Omit<NumberFormat, 'kind'> };

/** Texts that are left as they are, since as numbers or times they would be others. */
export interface KeptText {
  /**
   * `mixed`: some are neither number nor time; `written`: as numbers they would be written otherwise; `long`: beyond 64
   * bits; `merged`: several would become one; `ambiguous`: as one of `formats` they would be other values than as the other.
   */
  readonly reason: 'mixed' | 'written' | 'long' | 'merged' | 'ambiguous';
  readonly what: 'numbers' | 'times';
  readonly values: number;
  /** How many of them are so. */
  readonly others: number;
  readonly formats?: readonly WrittenFormat[];
}

export interface DeclaredForeignKey {
  readonly columns: readonly string[];
  /** A table of the same inspection. */
  readonly table: string;
  readonly targets: readonly string[];
}

/** What a database promises, as it enforces it. Files promise nothing. */
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
      /** Of CSV, where it is not a comma. */
      readonly delimiter?: string;
      /** Of CSV, where it is no `"`. */
      readonly quote?: string;
      /** Of CSV, where it is not UTF-8. */
      readonly encoding?: 'latin-1' | 'utf-16';
      /** Of CSV: the texts that stand for null, beside none. */
      readonly nullValues?: readonly string[];
    }
  | { readonly kind: 'database'; readonly path: string; readonly schema: string }
  | { readonly kind: 'server'; readonly schema: string };

export interface InspectedTable {
  /** Of the file, without its extension; of the table. */
  readonly name: string;
  readonly relation: Fragment;
  /** Some of its rows, where all are too many to count distinct values in every column. */
  readonly sample?: { readonly relation: Fragment; readonly share: string };
  readonly columns: readonly InspectedColumn[];
  readonly declared: DeclaredConstraints;
  /** What a contract has to say for the table to be read. */
  readonly place: InspectedPlace;
  readonly description?: string;
}

/** A table or file that cannot be described, and why. */
export interface RefusedTable {
  readonly name: string;
  readonly reason: string;
}

/** Data that is looked at to describe it. */
export interface Inspection {
  readonly dialect: Dialect;
  readonly tables: readonly InspectedTable[];
  readonly refused: readonly RefusedTable[];
  /** The answer to a question that selects texts. */
  readonly ask: (question: Fragment) => Promise<readonly (readonly (string | null)[])[]>;
  readonly close: () => Promise<void>;
}
