/** How texts of a source write a scalar, where they do not write it as Concord does. */
export type TextFormat = MomentFormat | NumberFormat;

/** Of dates, times and timestamps: a pattern of the JDK's `DateTimeFormatter`, which ODCS prescribes. */
export interface MomentFormat {
  readonly kind: 'moment';
  /** What texts consist of; `[…]` of a pattern makes one with and one without. The first that a text fits is meant. */
  readonly variants: readonly (readonly MomentPart[])[];
}

export type MomentPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly field: MomentField }
  /** Stands last. */
  | { readonly kind: 'offset'; readonly written: OffsetForm };

/** `padded` has as many digits as the greatest value, `plain` has no zeros in front; texts are English. */
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
  /** Whether `Z` stands for UTC. */
  readonly z: 'read' | 'refused';
}

/** Of numbers: what stands between, before and behind their digits. */
export interface NumberFormat {
  readonly kind: 'number';
  readonly decimal: string;
  /** Between groups of three digits; absent where they are never grouped. A space means one of any width. */
  readonly grouping?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Whether values are texts that a format describes, by where the rows of an object are. */
export type TextSource =
  /** CSV and JSON. */
  | 'texts'
  /** Parquet and DuckDB, whose columns have types; some are texts. */
  | 'typed'
  /** A database server, which compares values itself. */
  | 'server'
  /** No engine reads them. */
  | 'none';
