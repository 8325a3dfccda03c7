import type { Field } from '../../model/model.ts';
import type { ElsewhereColumn, FetchedColumn } from './elsewhere.ts';
import type {
  Aggregate,
  AggregateValues,
  Dimension,
  Fill,
  GroupFlag,
  GroupOrderTerm,
  GroupPredicate,
  Partition,
  Previous,
  RelatedTable,
  Series,
  TimeBounds,
  TopPer,
  WeekDay,
} from './group-parts.ts';
import type {
  ColumnOperand,
  JoinColumns,
  KeyColumn,
  Predicate,
  RelatedColumnOperand,
  TableReference,
} from './predicate.ts';
import type { Shown } from './shown.ts';

/**
 * The work of one GraphQL field for one engine, as plain data. A plan names tables, columns and values; it contains no
 * SQL. Every part that reads a table has a `TableReference`, so that authorization can find all of them.
 */
export type LogicalPlan = LookupPlan | ListPlan | GroupPlan | KeysPlan;

/** Rows by key, one result row for each requested key, in request order: by-key fields and `_entities`. */
export interface LookupPlan {
  readonly kind: 'lookup';
  readonly object: string;
  /** One list of strings for each key field; null where the value cannot be a key, which matches nothing. */
  readonly keys: readonly KeyColumn[];
  /** The table of the rows; absent for an entity that another domain owns, of which only the key is known. */
  readonly table?: TableReference;
  readonly selection: RowSelection;
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
  /** Shown in the result's `QueryMeta`. */
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
  /** Requested rows; one more is read to detect whether there are more. */
  readonly size: number;
  /** A page that the default size cuts is reported as truncated. */
  readonly sizeBy: 'client' | 'default';
  readonly offset: number;
  /** The order terms' values at the cursor, as strings. */
  readonly seek?: readonly (string | null)[];
}

export interface OrderTerm {
  readonly operand: ColumnOperand | RelatedColumnOperand | ElsewhereColumn | FetchedColumn;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
  /**
   * Set for terms that the client did not request: members of the key, or all columns of an object without one. An
   * unreadable value in such a column removes no row from the list. The term is dropped for a viewer who may not read
   * the column.
   */
  readonly appended?: 'key' | 'column';
}

export interface SelectedColumn {
  readonly key: string;
  readonly field: Field;
  /**
   * Set for inputs of a custom field. Such a value is never masked, since a result computed from a mask would be wrong
   * unnoticed: it is passed unmasked, or refused.
   */
  readonly use?: 'computation';
  /** Set by authorization where the value is masked or denied. */
  readonly shown?: Shown;
}

/** The data to fetch for each row; `key` is the key in the result (see `fieldKey`). */
export interface RowSelection {
  readonly columns: readonly SelectedColumn[];
  readonly toOne: readonly ToOne[];
  readonly toMany: readonly ToMany[];
  readonly numbers: readonly RelatedNumbers[];
  /** Selected parts that the viewer may not read; set by authorization. */
  readonly refused?: readonly Refusal[];
}

/** Why a part of a selection is refused while the rest is returned. */
export type RefusalCode = 'FORBIDDEN' | 'CONTRACT_VIOLATED';

/** A field that stays null, with an error that explains why. */
export interface Refusal {
  readonly key: string;
  readonly sentence: string;
  /** `FORBIDDEN` when absent. */
  readonly code?: RefusalCode;
}

export type ToOne =
  /** A row of a table of this domain; null when none exists. */
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
 * Aggregates or groups of related rows. A separate statement computes them for all rows of the result at once, so each
 * row only has to provide its key.
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

/** The distinct keys of rows, except keys with a null part, each with values of one of its rows. */
export interface KeysPlan {
  readonly kind: 'keys';
  readonly object: string;
  readonly table: TableReference;
  readonly where: Predicate;
  readonly key: readonly ColumnOperand[];
  readonly values: readonly ColumnOperand[];
  /** One key more is read, to detect whether there are more. */
  readonly limit: number;
}

/**
 * Groups of the rows of one table, with aggregates over each: `…Aggregate` (no dimension, one group) and `…GroupBy`.
 * The pipeline is fixed: rows → where → group → having → series or top → count → fill → order → page. Every stage
 * references dimensions and aggregates by index. The selection only determines the returned fields, never how rows are
 * grouped.
 */
export interface GroupPlan {
  readonly kind: 'groups';
  readonly object: string;
  readonly table: TableReference;
  readonly where: Predicate;
  /** Under entities: groups are separate for each key, for all keys at once. */
  readonly partition?: Partition;
  readonly timeZone: string;
  readonly weekStart: WeekDay;
  readonly dimensions: readonly Dimension[];
  readonly aggregates: readonly Aggregate[];
  /** Tables of related rows that measures among the aggregates read; absent when none does. */
  readonly related?: readonly RelatedTable[];
  readonly having?: GroupPredicate;
  readonly series?: Series;
  readonly top?: TopPer;
  readonly fill?: Fill;
  readonly previous?: Previous;
  readonly order: readonly GroupOrderTerm[];
  /** Absent for aggregates, which are one group. */
  readonly page?: { readonly first: number; readonly offset: number };
  /** The range of `timeRange`, for `partial` and `fill`. */
  readonly range?: TimeBounds;
  readonly eventTime?: ColumnOperand;
  /** Whether the newest event is needed; it is returned even when there is no group. */
  readonly dataAsOf: 'needed' | 'unneeded';
  readonly selection: GroupSelection;
  /** Groups of fewer rows show no values; the aggregate `suppressed` marks them. */
  readonly minimumGroupSize?: number;
  /**
   * Returns, instead of groups, the number of rows behind the shown aggregates: of the range, or of the compared one.
   */
  readonly shownRows?: 'current' | 'compared';
}

/** The fields that a group row returns. */
export interface GroupSelection {
  readonly dimensions: readonly { readonly key: string; readonly dimension: number }[];
  readonly values: AggregateValues;
  readonly toOne: readonly ToOne[];
  readonly flags: readonly GroupFlag[];
  /** The returned fields of the group's counterpart in the compared period. */
  readonly previous?: Omit<GroupSelection, 'previous'>;
}

/** The plans of a group-by: its groups, and its totals when selected. Totals apply the filter, not `having`. */
export interface PlannedGroups {
  readonly kind: 'groupBy';
  readonly groups?: GroupPlan;
  readonly totals?: GroupPlan;
  /** The row counts of the shown groups of each period, needed where totals could reveal a withheld group. */
  readonly shown?: { readonly current: GroupPlan; readonly compared?: GroupPlan };
  readonly dimensions: readonly Dimension[];
  readonly contractVersion: string;
  /** Whether the client chose the page size: a page that the default cuts is reported as truncated. */
  readonly pageSize: 'asked' | 'default';
}

/** The plan of an aggregate field: one group of all rows. */
export interface PlannedAggregate {
  readonly kind: 'aggregate';
  readonly plan: GroupPlan;
  readonly contractVersion: string;
}

/**
 * Aggregates of a range that ends at the newest event, which determines the buckets of AUTO and the compared period.
 */
export interface PlannedLater {
  readonly kind: 'later';
  /** Its `dataAsOf` is the newest event. */
  readonly newest: GroupPlan;
  /** The same without comparison and AUTO: it reads the same columns, and is used where there is no event. */
  readonly plain: PlannedGroups | PlannedAggregate;
  readonly complete: (newest: string) => PlannedGroups | PlannedAggregate;
}

export type PlannedNumbers = PlannedGroups | PlannedAggregate | PlannedLater;
