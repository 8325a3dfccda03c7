/** The format of a scalar in text sources, where it differs from Concord's. */
export type TextFormat = MomentFormat | NumberFormat;

/** The format of dates, times and timestamps: a pattern of the JDK's `DateTimeFormatter`, as ODCS prescribes. */
export interface MomentFormat {
  readonly kind: 'moment';
  /**
   * The possible forms: `[…]` in a pattern makes one variant with the part and one without. The first match is used.
   */
  readonly variants: readonly (readonly MomentPart[])[];
}

export type MomentPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly field: MomentField }
  /** Always the last part. */
  | { readonly kind: 'offset'; readonly written: OffsetForm };

/** `padded` has as many digits as the greatest value, `plain` has no leading zeros; names are English. */
export type MomentField =
  | 'year'
  | 'shortYear'
  | 'monthPadded'
  | 'monthPlain'
  | 'monthShort'
  | 'monthLong'
  | 'dayPadded'
  | 'dayPlain'
  | 'weekdayShort'
  | 'weekdayLong'
  | 'hourPadded'
  | 'hourPlain'
  | 'halfHourPadded'
  | 'halfHourPlain'
  | 'half'
  | 'minutePadded'
  | 'minutePlain'
  | 'secondPadded'
  | 'secondPlain'
  | 'milliseconds'
  | 'microseconds';

export interface OffsetForm {
  /** `+0200`, `+02:00`, or `+02` with minutes where there are some. */
  readonly digits: 'basic' | 'extended' | 'shortest';
  /** Whether `Z` is accepted as UTC. */
  readonly z: 'read' | 'refused';
}

/** The format of numbers: separators, prefix and suffix. */
export interface NumberFormat {
  readonly kind: 'number';
  readonly decimal: string;
  /** The separator between groups of three digits; absent without grouping. A space matches one of any width. */
  readonly grouping?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Whether text formats apply, by the kind of an object's source. */
export type TextSource =
  /** CSV and JSON. */
  | 'texts'
  /** Parquet and DuckDB, whose columns are typed; some are strings. */
  | 'typed'
  /** A database server, which compares values itself. */
  | 'server'
  /** No engine reads the rows. */
  | 'none';
