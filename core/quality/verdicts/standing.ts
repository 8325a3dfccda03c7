import type { Quality } from './report.ts';

/** The state of an object: its latest verdicts, and the time since them. */
export interface Standing {
  /** The quality by all promises except freshness. */
  readonly quality: Quality;
  /** Whether the object is as fresh as its contract promises; null without such a promise, or if unknown. */
  readonly fresh: boolean | null;
  readonly newest?: NewestEvent;
  /** The time of the last check (ISO 8601). */
  readonly checkedAt?: string;
  /** The broken promises, the most severe first. */
  readonly broken: readonly BrokenPromise[];
  /** The broken promise that blocks all reads of the object; never a freshness promise. */
  readonly blockedBy?: BrokenPromise;
}

/** The newest event of an object, by the last measurement. */
export interface NewestEvent {
  /** ISO 8601. */
  readonly at: string;
  /** The field with the event time. */
  readonly field: string;
  /** The end of the strictest freshness promise (ISO 8601). */
  readonly freshUntil: string;
}

/** A promise that the data breaks. */
export interface BrokenPromise {
  /** The promise in words; it may name the property, but contains no value of the data. */
  readonly sentence: string;
  /** The field that the promise is about, if any; empty for a property without a field. */
  readonly field?: string;
}

/** Returns the state of an object by GraphQL type; undefined if it is not checked. */
export type FindStanding = (typeName: string) => Standing | undefined;
