import type { Viewer } from '../../../core/model/access/viewer.ts';
import type { TouchedObjects } from './touched.ts';

export interface Cacheable {
  readonly touched: TouchedObjects;
  readonly viewer: Viewer;
  /** The viewer's subject, if it is known. */
  readonly subject: string | undefined;
  readonly outcome: 'answered' | 'failed';
  /** The maximal seconds for which a response may be cached. */
  readonly most: number;
}

/** Seconds for which a response from late data is cached: it is old already, but new data may arrive at any moment. */
const whileLate = 10;

/**
 * `Cache-Control` of a response (RFC 9111, section 5.2.2). It may be cached for as long as all data that it was read
 * from is as recent as the contracts promise, even without new data; for a moment where the data is late already. It is
 * not cached where something failed, where a contract promises no freshness, or where it is unknown. Responses to
 * identified viewers are private.
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
