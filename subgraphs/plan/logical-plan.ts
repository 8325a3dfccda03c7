import type { Field, ModelObject, Storage } from '../model/model.ts';
import type { Among, ElsewhereColumn, ExistsElsewhere, FetchedColumn } from './elsewhere.ts';
import type { RefusalCode } from './forbidden.ts';
import type { GroupPlan } from './group-plan.ts';
import type { KeysPlan } from './keys.ts';
import type { PlannedNumbers } from './numbers.ts';
import type { Shown } from './shown.ts';

/**
 * What one GraphQL field asks of one engine, as plain data. A plan names tables, columns and values; it knows no SQL.
 * Every place that reads a table holds a `TableReference`, so that authorization can find all of them.
 */
export type LogicalPlan = LookupPlan | ListPlan | GroupPlan | KeysPlan;

/** Rows by key, one result row for each key asked, in the order asked: by-key fields and `_entities`. */
export interface LookupPlan {
  readonly kind: 'lookup';
  readonly object: string;
  /** One list of texts for each key field; null where the value cannot be a key, which matches nothing. */
  readonly keys: readonly KeyColumn[];
  /** The table whose rows are looked up; absent for an entity that another domain owns, which only has its key. */
  readonly table?: TableReference;
  readonly selection: RowSelection;
}

export interface KeyColumn {
  readonly field: Field;
  readonly values: readonly (string | null)[];
}

/** A page of one table, with a summary of all rows that pass the filter. */
export interface ListPlan {
  readonly kind: 'list';
  readonly object: string;
  readonly list: List;
}

export interface List {
  readonly table: TableReference;
  readonly where: Predicate;
  /** Absent when only the summary is selected. */
  readonly rows?: ListRows;
  readonly summary: readonly SummaryColumn[];
  /** What the result says about itself; see `QueryMeta`. */
  readonly contractVersion: string;
}

export interface ListRows {
  readonly order: readonly OrderTerm[];
  readonly page: Page;
  readonly selection: RowSelection;
  /** Binds cursors to field, order and filter; absent when no cursor is selected. */
  readonly cursorScope?: string;
}

/** `totalCount`, and the greatest event time that the caller may see. */
export type SummaryColumn =
  | { readonly kind: 'totalCount' }
  | { readonly kind: 'dataAsOf'; readonly column: ColumnOperand };

/** A page walks forward from the start or from a cursor, or backward from the end or to a cursor. */
export interface Page {
  readonly direction: 'forward' | 'backward';
  /** Rows wanted; one more is read to know whether there are more. */
  readonly size: number;
  /** A page that the default cuts is reported as truncated. */
  readonly sizeBy: 'client' | 'default';
  readonly offset: number;
  /** Values of the order terms at the cursor, as texts. */
  readonly seek?: readonly (string | null)[];
}

export interface OrderTerm {
  readonly operand: ColumnOperand | RelatedColumnOperand | ElsewhereColumn | FetchedColumn;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
  /** Set for terms that nobody asked for, of objects without a key; a viewer who may not read them goes without. */
  readonly appended?: 'yes';
}

/** A table as one part of a plan reads it. Authorization adds `rowFilter`. */
export interface TableReference {
  readonly object: string;
  readonly domain: string;
  readonly rowFilter?: Predicate;
}

/** Pairs of columns that are equal: a column of the outer row, and one of the table joined to it. */
export type JoinColumns = readonly { readonly outer: Field; readonly inner: Field }[];

export interface SelectedColumn {
  readonly key: string;
  readonly field: Field;
  /**
   * Present for what a custom field is computed from. Such a value is never masked, since nobody would know that what
   * was computed from it is wrong: it is given in clear, or refused.
   */
  readonly use?: 'computation';
  /** Put there by authorization where the value is not shown as it is. */
  readonly shown?: Shown;
}

/** What is fetched for each row; `key` is the key under which the result holds it (see `fieldKey`). */
export interface RowSelection {
  readonly columns: readonly SelectedColumn[];
  readonly toOne: readonly ToOne[];
  readonly toMany: readonly ToMany[];
  readonly numbers: readonly RelatedNumbers[];
  /** What was selected and may not be read; put there by authorization. */
  readonly refused?: readonly Refusal[];
}

/** A field that stays null, with an error that says why. */
export interface Refusal {
  readonly key: string;
  readonly sentence: string;
  /** `FORBIDDEN` when absent. */
  readonly code?: RefusalCode;
}

export type ToOne =
  /** A row of a table of this domain; null when there is none. */
  | {
      readonly kind: 'joined';
      readonly key: string;
      readonly table: TableReference;
      readonly on: JoinColumns;
      readonly selection: RowSelection;
    }
  /** An entity of another domain: its key, taken from the foreign key; null only if that is null. */
  | { readonly kind: 'referenced'; readonly key: string; readonly on: JoinColumns; readonly selection: RowSelection };

/**
 * Aggregates or groups of related rows. They are computed for all rows of the result at once by a statement of their
 * own, so this row only has to give its key.
 */
export interface RelatedNumbers {
  readonly key: string;
  readonly on: JoinColumns;
  readonly planned: PlannedNumbers;
}

export interface ToMany {
  readonly key: string;
  readonly on: JoinColumns;
  readonly list: List;
}

/** A condition on a row. `and`/`or` of nothing are true and false. Every `not` is two-valued: unknown counts as false. */
export type Predicate =
  | { readonly kind: 'and'; readonly of: readonly Predicate[] }
  | { readonly kind: 'or'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'compare'; readonly operand: Operand; readonly operator: Comparison; readonly value: Value }
  | { readonly kind: 'in'; readonly operand: Operand; readonly storage: Storage; readonly values: readonly string[] }
  | { readonly kind: 'isNull'; readonly operand: ColumnOperand }
  /** SQL's LIKE with `\` as escape. */
  | {
      readonly kind: 'like';
      readonly operand: Operand;
      readonly pattern: string;
      readonly letterCase: 'exact' | 'ignored';
    }
  | { readonly kind: 'regex'; readonly operand: Operand; readonly pattern: string }
  | { readonly kind: 'listHas'; readonly operand: ColumnOperand; readonly value: Value }
  | { readonly kind: 'listIsEmpty'; readonly operand: ColumnOperand }
  | { readonly kind: 'exists'; readonly table: TableReference; readonly on: JoinColumns; readonly where: Predicate }
  | ExistsElsewhere
  | Among
  /**
   * Within `duration` before the last value of the column over all rows that the caller may see; months and days are
   * counted in `timeZone`.
   */
  | {
      readonly kind: 'withinLast';
      readonly operand: ColumnOperand;
      readonly table: TableReference;
      readonly duration: Duration;
      readonly timeZone: string;
    };

/** All are unknown for null, which a filter drops. */
export type Comparison = 'eq' | 'lt' | 'lte' | 'gt' | 'gte';

/** A value as canonical text, read by the engine as that storage. */
export interface Value {
  readonly text: string;
  readonly storage: Storage;
}

/** ISO-8601 duration; calendar parts and exact parts stay apart, since a month has no fixed length. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  /** Down to a microsecond, as a fraction. */
  readonly seconds: number;
}

export type Operand = ColumnOperand | RelatedCountOperand;

/** A column of the row at hand, or a member of a nested one: `path` are fields from the outside in. */
export interface ColumnOperand {
  readonly kind: 'column';
  readonly path: readonly [Field, ...Field[]];
}

/** A column of the row that a to-one relation leads to. */
export interface RelatedColumnOperand {
  readonly kind: 'relatedColumn';
  readonly table: TableReference;
  readonly on: JoinColumns;
  readonly column: ColumnOperand;
}

/** How many related rows there are. */
export interface RelatedCountOperand {
  readonly kind: 'relatedCount';
  readonly table: TableReference;
  readonly on: JoinColumns;
}

export const always: Predicate = Object.freeze({ kind: 'and', of: Object.freeze([]) });
export const never: Predicate = Object.freeze({ kind: 'or', of: Object.freeze([]) });

/** The conjunction, without needless nesting. */
export function allOf(predicates: readonly Predicate[]): Predicate {
  const needed = predicates.filter((predicate) => !(predicate.kind === 'and' && predicate.of.length === 0));
  const [only, ...rest] = needed;
  if (only === undefined) return always;
  return rest.length === 0 ? only : { kind: 'and', of: needed };
}

export function columnOf(field: Field): ColumnOperand {
  return { kind: 'column', path: [field] };
}

export function tableOf(object: ModelObject): TableReference {
  return { object: object.typeName, domain: object.domain };
}
