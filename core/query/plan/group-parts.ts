import type { AggregateFunction } from '../../model/aggregates.ts';
import type { FieldType, ScalarType } from '../../model/field-type.ts';
import type { Field, Metric } from '../../model/model.ts';
import type { ElsewhereColumn, FetchedColumn } from './elsewhere.ts';
import type {
  ColumnOperand,
  Comparison,
  Duration,
  JoinColumns,
  KeyColumn,
  Predicate,
  TableReference,
} from './predicate.ts';

/** Restricts the rows to those of each key: `on` equates the key's columns with columns of the table. */
export interface Partition {
  readonly on: readonly Field[];
  readonly keys: readonly KeyColumn[];
}

/** Canonical instants, absent where the range is open; or the duration of a range that ends at the newest event. */
export interface TimeBounds {
  readonly from?: string;
  readonly to?: string;
  readonly last?: Duration;
}

export type WeekDay = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export type Grain = 'SECOND' | 'MINUTE' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** A dimension. `type` is the type of its value in a group row. */
export type Dimension =
  | { readonly kind: 'column'; readonly name: string; readonly column: ColumnOperand; readonly type: FieldType }
  /** The start of a time's bucket, local to the plan's time zone. */
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
  /** A column of the row of a to-one relation. */
  | {
      readonly kind: 'related';
      readonly name: string;
      readonly table: TableReference;
      readonly on: JoinColumns;
      readonly column: ColumnOperand;
      readonly type: FieldType;
    }
  /** The same for a row that the table's engine does not store. */
  | {
      readonly kind: 'elsewhere';
      readonly name: string;
      readonly column: ElsewhereColumn | FetchedColumn;
      readonly type: FieldType;
    };

export type TimePart = 'hourOfDay' | 'dayOfWeek' | 'monthOfYear';

/** An aggregate over the rows of a group, with its result type. */
export type Aggregate =
  | { readonly kind: 'rows'; readonly type: ScalarType }
  /** Whether the group has fewer rows than the plan's `minimumGroupSize`. */
  | { readonly kind: 'suppressed'; readonly type: ScalarType }
  /** The number of rows behind aggregates, however few: the grouped rows, or those of a relation. Never shown. */
  | { readonly kind: 'basis'; readonly relation?: string; readonly type: ScalarType }
  | {
      readonly kind: 'column';
      readonly function: AggregateFunction;
      readonly column: ColumnOperand;
      readonly type: ScalarType;
    }
  | { readonly kind: 'quantile'; readonly column: ColumnOperand; readonly q: number; readonly type: ScalarType }
  | { readonly kind: 'metric'; readonly metric: Metric; readonly type: ScalarType };

/** A condition on groups. `and`, `or`, `not` have the same meaning as for rows. */
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
 * The first values of one dimension, ranked by aggregates over all rows of the remaining groups. The rows of its other
 * values are dropped, or merged: grouped by the other dimensions alone, with null in this one.
 */
export interface Series {
  readonly dimension: number;
  readonly first: number;
  /** Terms by aggregates and by that dimension only. */
  readonly order: readonly GroupOrderTerm[];
  readonly rest: 'dropped' | 'merged';
}

export interface Fill {
  readonly dimension: number;
  readonly with: 'NULL' | 'ZERO' | 'CARRY_FORWARD';
  /** The most rows that filling may produce. */
  readonly limit: number;
}

/** The same groups over a range shifted into the past. */
export interface Previous {
  readonly where: Predicate;
  /** The compared period. */
  readonly range: TimeBounds;
  readonly match: BucketMatch;
}

/** How the counterpart of a bucket is found. */
export type BucketMatch =
  /** Its start is earlier by a fixed duration: in local time of the zone, or in instants. */
  | { readonly kind: 'moved'; readonly by: Duration; readonly line: 'local' | 'instant' }
  /** It is the week with the same number in the previous year. */
  | { readonly kind: 'weekOfYear' };

export type GroupFlag = 'partial' | 'suppressed' | 'other';

/** Aggregates of a group: its metrics, and the column aggregates below `aggregate`. */
export interface AggregateValues {
  readonly values: readonly { readonly key: string; readonly aggregate: number }[];
  readonly parts: readonly { readonly key: string; readonly part: AggregateValues }[];
}

/** A table that an expression aggregates for each row, through the `related` nodes of that relation. */
export interface RelatedTable {
  /** `RelatedExpression.relation` */
  readonly relation: string;
  readonly table: TableReference;
  readonly on: JoinColumns;
  /** Aggregates over fewer of its rows are withheld, as its contract requires. */
  readonly minimum?: number;
}
