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
  /**
   * Set for terms that nobody asked for, which take no row from the list where their values cannot be read: members of
   * the key, or of an object without one all columns. A viewer who may not read such a column goes without the term.
   */
  readonly appended?: 'key' | 'column';
}

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

/** Why a part of a selection is refused while the rest is answered. */
export type RefusalCode = 'FORBIDDEN' | 'CONTRACT_VIOLATED';

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

/** The different keys that rows hold, without those that are null in a part, each with values of one of its rows. */
export interface KeysPlan {
  readonly kind: 'keys';
  readonly object: string;
  readonly table: TableReference;
  readonly where: Predicate;
  readonly key: readonly ColumnOperand[];
  readonly values: readonly ColumnOperand[];
  /** One key more is read, to know whether there are more. */
  readonly limit: number;
}

/**
 * Groups of the rows of one table, with numbers computed over each: `…Aggregate` (no dimension, one group) and
 * `…GroupBy`. The pipeline is fixed: rows → where → group → having → series or top → count → fill → order → page. Dimensions and
 * aggregates are named by their index, so that every stage means the same column. What is selected decides only what is
 * returned, never how rows are grouped.
 */
export interface GroupPlan {
  readonly kind: 'groups';
  readonly object: string;
  readonly table: TableReference;
  readonly where: Predicate;
  /** Under entities: the groups of each key apart, for all keys at once. */
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
  /** The range that `timeRange` asks, for `partial` and `fill`. */
  readonly range?: TimeBounds;
  readonly eventTime?: ColumnOperand;
  /** Whether the newest event is asked for, which is so even where there is no group. */
  readonly dataAsOf: 'needed' | 'unneeded';
  readonly selection: GroupSelection;
  /** Groups of fewer rows show no value; an aggregate of kind `suppressed` then tells which. */
  readonly minimumGroupSize?: number;
  /** Asks, in the place of groups, how many rows those rest on whose numbers are shown: of the range, or the compared one. */
  readonly shownRows?: 'current' | 'compared';
}

/** What a group row returns. */
export interface GroupSelection {
  readonly dimensions: readonly { readonly key: string; readonly dimension: number }[];
  readonly values: AggregateValues;
  readonly toOne: readonly ToOne[];
  readonly flags: readonly GroupFlag[];
  /** What is returned of the group's counterpart in the compared period, which has no previous one itself. */
  readonly previous?: Omit<GroupSelection, 'previous'>;
}

/** The plans of a group-by: its groups, and its totals when they are selected. Totals heed the filter, not `having`. */
export interface PlannedGroups {
  readonly kind: 'groupBy';
  readonly groups?: GroupPlan;
  readonly totals?: GroupPlan;
  /** How many rows the shown groups of each period rest on, where totals could tell what a withheld one holds. */
  readonly shown?: { readonly current: GroupPlan; readonly compared?: GroupPlan };
  readonly dimensions: readonly Dimension[];
  readonly contractVersion: string;
  /** Whether the page size was chosen by the client: a page that a default cuts is reported as truncated. */
  readonly pageSize: 'asked' | 'default';
}

/** The plan of an aggregate field: one group of all rows. */
export interface PlannedAggregate {
  readonly kind: 'aggregate';
  readonly plan: GroupPlan;
  readonly contractVersion: string;
}

/** Numbers of a range that ends at the newest event, which decides the buckets of AUTO and the period to compare with. */
export interface PlannedLater {
  readonly kind: 'later';
  /** Its `dataAsOf` is the newest event. */
  readonly newest: GroupPlan;
  /** The same without comparison and AUTO: it reads the same columns, and is what is left where there is no event. */
  readonly plain: PlannedGroups | PlannedAggregate;
  readonly complete: (newest: string) => PlannedGroups | PlannedAggregate;
}

export type PlannedNumbers = PlannedGroups | PlannedAggregate | PlannedLater;
