import type { Field, FieldType, Metric, ScalarType } from '../model/model.ts';
import type { ElsewhereColumn, FetchedColumn } from './elsewhere.ts';
import type {
  ColumnOperand,
  Comparison,
  Duration,
  JoinColumns,
  KeyColumn,
  Predicate,
  TableReference,
  ToOne,
} from './logical-plan.ts';
import type { RelatedTable } from './related-table.ts';

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

/** The rows are those of each key: `on` equates the key's columns with columns of the table. */
export interface Partition {
  readonly on: readonly Field[];
  readonly keys: readonly KeyColumn[];
}

/** Instants as canonical texts, absent where the range is open; or how long a range is that ends at the newest event. */
export interface TimeBounds {
  readonly from?: string;
  readonly to?: string;
  readonly last?: Duration;
}

export type WeekDay = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export type Grain = 'SECOND' | 'MINUTE' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** What rows are grouped by. `type` is that of the value in a group row. */
export type Dimension =
  | { readonly kind: 'column'; readonly name: string; readonly column: ColumnOperand; readonly type: FieldType }
  /** The start of the bucket that a time lies in, local to the plan's time zone. */
  | {
      readonly kind: 'bucket';
      readonly name: string;
      readonly column: ColumnOperand;
      readonly type: ScalarType;
      readonly grain: Grain;
      readonly step: number;
    }
  | {
      readonly kind: 'timePart';
      readonly name: string;
      readonly column: ColumnOperand;
      readonly type: ScalarType;
      readonly part: TimePart;
    }
  /** A column of the row that a to-one relation leads to. */
  | {
      readonly kind: 'related';
      readonly name: string;
      readonly table: TableReference;
      readonly on: JoinColumns;
      readonly column: ColumnOperand;
      readonly type: FieldType;
    }
  /** The same, of a row that no engine of the table holds. */
  | {
      readonly kind: 'elsewhere';
      readonly name: string;
      readonly column: ElsewhereColumn | FetchedColumn;
      readonly type: FieldType;
    };

export type TimePart = 'hourOfDay' | 'dayOfWeek' | 'monthOfYear';

/** A number over the rows of a group, with the type it is returned in. */
export type Aggregate =
  | { readonly kind: 'rows'; readonly type: ScalarType }
  /** Whether the group has fewer rows than the plan's `minimumGroupSize`. */
  | { readonly kind: 'suppressed'; readonly type: ScalarType }
  /** How many rows numbers rest on, however few: those that are grouped, or those of a relation. Never shown. */
  | { readonly kind: 'basis'; readonly relation?: string; readonly type: ScalarType }
  | {
      readonly kind: 'column';
      readonly function: AggregateFunction;
      readonly column: ColumnOperand;
      readonly type: ScalarType;
    }
  | { readonly kind: 'quantile'; readonly column: ColumnOperand; readonly q: number; readonly type: ScalarType }
  | { readonly kind: 'metric'; readonly metric: Metric; readonly type: ScalarType };

export type AggregateFunction =
  | 'count'
  | 'countDistinct'
  | 'approxCountDistinct'
  | 'countTrue'
  | 'countFalse'
  | 'sum'
  | 'avg'
  | 'min'
  | 'max'
  | 'stddev';

/** A condition on groups. Same meaning of `and`, `or`, `not` as for rows. */
export type GroupPredicate =
  | { readonly kind: 'and' | 'or'; readonly of: readonly GroupPredicate[] }
  | { readonly kind: 'not'; readonly of: GroupPredicate }
  | { readonly kind: 'compare'; readonly aggregate: number; readonly operator: Comparison; readonly text: string }
  | { readonly kind: 'in'; readonly aggregate: number; readonly texts: readonly string[] }
  | { readonly kind: 'isNull'; readonly aggregate: number };

export interface GroupOrderTerm {
  readonly by: { readonly kind: 'dimension' | 'aggregate'; readonly index: number };
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** The first groups of each value of one dimension. */
export interface TopPer {
  readonly dimension: number;
  readonly first: number;
  readonly order: readonly GroupOrderTerm[];
}

/**
 * The first values of one dimension, ranked by numbers over all rows of the groups that are left. The rows of its other
 * values are dropped, or merged: grouped by the other dimensions alone, with null in this one.
 */
export interface Series {
  readonly dimension: number;
  readonly first: number;
  /** By aggregates and by that dimension only. */
  readonly order: readonly GroupOrderTerm[];
  readonly rest: 'dropped' | 'merged';
}

export interface Fill {
  readonly dimension: number;
  readonly with: 'NULL' | 'ZERO' | 'CARRY_FORWARD';
  /** Most rows that filling may make. */
  readonly limit: number;
}

/** The same groups over a range shifted into the past. */
export interface Previous {
  readonly where: Predicate;
  /** The compared period. */
  readonly range: TimeBounds;
  readonly match: Match;
}

/** How the counterpart of a bucket is found. */
export type Match =
  /** Its start lies so much earlier: on the clock of the zone, or on the line of instants. */
  | { readonly kind: 'moved'; readonly by: Duration; readonly line: 'local' | 'instant' }
  /** It is the week with the same number of the year before. */
  | { readonly kind: 'weekOfYear' };

/** What a group row returns. */
export interface GroupSelection {
  readonly dimensions: readonly { readonly key: string; readonly dimension: number }[];
  readonly values: AggregateValues;
  readonly toOne: readonly ToOne[];
  readonly flags: readonly GroupFlag[];
  /** What is returned of the group's counterpart in the compared period, which has no previous one itself. */
  readonly previous?: Omit<GroupSelection, 'previous'>;
}

export type GroupFlag = 'partial' | 'suppressed' | 'other';

/** Numbers of a group: its metrics, and those that `aggregate` holds by column. */
export interface AggregateValues {
  readonly values: readonly { readonly key: string; readonly aggregate: number }[];
  readonly parts: readonly { readonly key: string; readonly part: AggregateValues }[];
}
