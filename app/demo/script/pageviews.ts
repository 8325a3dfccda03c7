import type { ScriptStep } from '../../../core/embedded/run-script.ts';
import { endOf } from './calendar.ts';

/** The page at each funnel step, and the seconds between the landing page and its request. */
const pages: readonly { readonly url: string; readonly after: string }[] = [
  { url: 'landing', after: '0' },
  { url: "'/products'", after: 's1' },
  { url: 'page', after: 's2' },
  { url: "'/cart'", after: 's3' },
  { url: "'/shipping'", after: 's4' },
  // The second billing page was tested against the first, and then replaced it.
  {
    url: "CASE WHEN created_at >= TIMESTAMP '2024-11-11' OR (created_at >= TIMESTAMP '2024-09-10' AND chance(id, 64) < 0.5) THEN '/billing-2' ELSE '/billing' END",
    after: 's5',
  },
  { url: "'/thank-you-for-your-order'", after: 's6' },
];

export const pageviewSteps = (until: string): readonly ScriptStep[] => [
  {
    name: 'pageviews',
    sql: `CREATE TABLE website_pageviews AS
      WITH pages AS (
        ${pages
          .map(
            ({ url, after }, index) =>
              `SELECT id, ${index + 1} AS step, created_at + to_seconds(${after}) AS created_at, ${url} AS pageview_url
               FROM visits ${index === 2 ? 'JOIN views USING (id)' : ''} WHERE depth > ${index}`,
          )
          .join(' UNION ALL ')}
      )
      SELECT row_number() OVER (ORDER BY created_at, id, step) AS website_pageview_id, created_at, id AS website_session_id, pageview_url
      FROM pages WHERE created_at < ${endOf(until)}`,
  },
];
