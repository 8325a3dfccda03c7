import type { Check } from './check.ts';

/** The result of a check. */
export interface Verdict {
  readonly check: Check;
  readonly outcome: Outcome;
  /** The compared value: a count or percentage of rows, an age in seconds, or the value of a query. */
  readonly measured?: number | string;
  /** The number of rows that break the promise, and of all rows. */
  readonly failing?: number;
  readonly total?: number;
  /** The number of rows with a value that was not compared, because it is unreadable, `NaN` or infinite. */
  readonly skipped?: number;
  /** A sentence that anybody may see, without values and SQL. */
  readonly reason?: string;
  /** ISO instant. */
  readonly checkedAt: string;
  /** Milliseconds of the statement with the measure; several checks may share one. */
  readonly duration: number;
  /** Only for the user who runs the check, never stored; classified values are masked. */
  readonly samples?: readonly SampleRow[];
}

/** `error`: not measurable. `manual`: only people can judge it. `unsupported`: only another tool can measure it. */
export type Outcome = 'pass' | 'fail' | 'error' | 'manual' | 'unsupported';

/** A row that breaks a promise: its key, and the fields of the promise. */
export type SampleRow = readonly SampleCell[];

export interface SampleCell {
  readonly property: string;
  /** Null if the value is null or hidden. */
  readonly value: string | null;
  readonly shown: 'clear' | 'masked' | 'hidden';
}
