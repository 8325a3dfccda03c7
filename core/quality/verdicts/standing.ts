import type { Quality } from './report.ts';

/** How an object stands with its contract: what its latest verdicts, and the time since, say. */
export interface Standing {
  /** By every promise but those of `fresh`. */
  readonly quality: Quality;
  /** Whether it is as recent as its contract promises; null where that promises nothing, or nobody knows yet. */
  readonly fresh: boolean | null;
  readonly newest?: NewestEvent;
  /** When the last of its checks ran (ISO 8601). */
  readonly checkedAt?: string;
  /** Rules that do not hold, the gravest first. */
  readonly broken: readonly BrokenPromise[];
  /** Present where nobody may read the object, because this does not hold; never a promise of `fresh`. */
  readonly blockedBy?: BrokenPromise;
}

/** The newest event of an object, as it was last measured. */
export interface NewestEvent {
  /** ISO 8601. */
  readonly at: string;
  /** The field that it was read from. */
  readonly field: string;
  /** Until when that is recent enough, by the strictest promise (ISO 8601). */
  readonly freshUntil: string;
}

/** A promise that the data break. */
export interface BrokenPromise {
  /** What should hold, in words; it may name the property, and no value of the data. */
  readonly sentence: string;
  /** The field that it is about, if it is about one; empty for a property without a field. */
  readonly field?: string;
}

/** Knows how objects stand, by their type names; undefined for what nobody checks. */
export type FindStanding = (typeName: string) => Standing | undefined;
