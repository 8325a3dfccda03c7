import type { Viewer } from '../../../core/model/access/viewer.ts';
import type { TouchedObjects } from './touched.ts';

export interface Cacheable {
  readonly touched: TouchedObjects;
  readonly viewer: Viewer;
  /** Who the viewer is, if that is known. */
  readonly subject: string | undefined;
  readonly outcome: 'answered' | 'failed';
  /** The greatest number of seconds that an answer may be kept. */
  readonly most: number;
}

/** Seconds for which an answer from late data is kept: it is old already, but what it waits for may come at any moment. */
const whileLate = 10;

/**
 * `Cache-Control` of an answer (RFC 9111, section 5.2.2): it may be kept for as long as all data that it was read from
 * are as recent as their contracts promise, even if nothing new comes; for a moment where they are late already. Not at
 * all where something failed, where a contract promises nothing, or where nobody knows. Answers to those who said who
 * they are are theirs alone.
 */
export function cacheControl({ touched, viewer, subject, outcome, most }: Cacheable): string {
  const { reports, isComplete } = touched;
  const ages = reports.map(({ freshFor }) => (freshFor === 0 ? whileLate : (freshFor ?? 0)));
  const maxAge = Math.floor(ages.reduce((least, age) => Math.min(least, age), most));
  if (outcome === 'failed' || !isComplete || ages.length === 0 || maxAge <= 0) return 'no-store';
  return `${isAnybody(viewer, subject) ? 'public' : 'private'}, max-age=${maxAge}`;
}

function isAnybody(viewer: Viewer, subject: string | undefined): boolean {
  return subject === undefined && viewer.roles.length === 0 && Object.keys(viewer.claims).length === 0;
}
