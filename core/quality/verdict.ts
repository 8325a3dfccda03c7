import type { Check } from './check.ts';

/** What came of a check. */
export interface Verdict {
  readonly check: Check;
  readonly outcome: Outcome;
  /** What was compared: a count or percentage of rows, an age in seconds, the value of a query. */
  readonly measured?: number | string;
  /** Rows that break the promise, and all rows. */
  readonly failing?: number;
  readonly total?: number;
  /** Rows of which a value was not compared, because it cannot be read, or is a number or a time that is none. */
  readonly skipped?: number;
  /** A sentence that may be shown to anybody: no values, no SQL. */
  readonly reason?: string;
  /** ISO instant. */
  readonly checkedAt: string;
  /** Milliseconds of the statement that measured it; several checks may share one. */
  readonly duration: number;
  /** For whoever runs the check, and never stored: values that the classification protects are masked. */
  readonly samples?: readonly SampleRow[];
}

/** `error`: it could not be measured. `manual`: only people can. `unsupported`: something else than Concord has to. */
export type Outcome = 'pass' | 'fail' | 'error' | 'manual' | 'unsupported';

/** A row that breaks a promise: its key, and the values that the promise is about. */
export type SampleRow = readonly SampleCell[];

export interface SampleCell {
  readonly property: string;
  /** Null where the value is null, or hidden. */
  readonly value: string | null;
  readonly shown: 'clear' | 'masked' | 'hidden';
}
