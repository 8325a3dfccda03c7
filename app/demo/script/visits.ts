import type { ScriptStep } from '../../../core/embedded/run-script.ts';
import { daysOfGrowth, grownOn } from './calendar.ts';

/**
 * Funnel steps after the landing page, with the percentage of visits that continue: products, a product, cart,
 * shipping, billing, thank-you.
 */
const steps = [
  { percent: 54.5, mobilePercent: 78 },
  { percent: 81.5, mobilePercent: 92 },
  { percent: 45.5, mobilePercent: 86 },
  { percent: 69, mobilePercent: 93 },
  { percent: 81.5, mobilePercent: 93 },
  { percent: 63, mobilePercent: 88 },
];

/** `visits`: the time, visitor, channel and device of each visit, its funnel depth, and the seconds on each page. */
export function visitSteps(visits: number): readonly ScriptStep[] {
  const reach = Math.ceil(visits * 0.05) + 10;
  return [
    {
      // The shop closed an hour early for stocktaking on the day that its growth ended.
      name: 'arrivals',
      sql: `CREATE TABLE arrivals AS
        WITH spread AS (
          SELECT n, day, unnest(range(first_visit, next_visit)) AS k FROM days
        ), timed AS (
          SELECT n, k, day,
            (hour * 3600 + floor(chance(k, 11) * 3600)::INTEGER) * CASE WHEN day = DATE '${grownOn}' THEN 95 ELSE 100 END // 100 AS second
          FROM spread JOIN hours ON chance(k, 10) >= low AND chance(k, 10) < high
        )
        SELECT row_number() OVER (ORDER BY day, second, k) AS id, n, day + to_seconds(second) AS created_at FROM timed`,
    },
    {
      // A repeat visit belongs to a recent earlier visitor; recency is counted in first visits.
      name: 'visitors',
      sql: `CREATE TABLE visitors AS
        WITH marked AS (
          SELECT id, n, created_at,
            id > 20 AND chance(id, 20) < least(0.175, 0.175 * id / ${Math.ceil(visits * 0.03)}) AS is_repeat,
            chance(id, 21) < 0.014 AS refuses
          FROM arrivals
        ), counted AS (
          SELECT *, NOT is_repeat AND NOT refuses AS is_new, row_number() OVER (PARTITION BY NOT is_repeat AND NOT refuses ORDER BY id) AS nth FROM marked
        ), numbered AS (
          -- How many people came so far. Ids have no gaps, so the rank among the others tells it for them.
          SELECT *, CASE WHEN is_new THEN nth ELSE id - nth END AS people FROM counted
        )
        SELECT id, n, created_at, is_repeat,
          CASE
            WHEN is_repeat THEN people - floor(least(${reach}, people - 1) * (0.01 + 0.99 * chance(id, 22) * chance(id, 22)))::BIGINT
            WHEN is_new THEN people
          END AS user_id
        FROM numbered`,
    },
    {
      name: 'visits',
      sql: `CREATE TABLE visits AS
        WITH placed AS (
          SELECT v.*, c.utm_source, c.utm_campaign, c.utm_content, c.http_referer, c.progress,
            chance(id, 31) < (c.mobile + 12 * least(v.n, ${daysOfGrowth}) / 1096.0) / 100 AS is_mobile
          FROM visitors v JOIN channel_days c
            ON c.n = v.n AND c.is_repeat = v.is_repeat AND chance(v.id, 30) >= c.low AND chance(v.id, 30) < c.high
        ), landed AS (
          SELECT *, ${landingPage} AS landing FROM placed
        ), eager AS (
          SELECT *,
            progress / 100.0 * (0.95 + 0.08 * least(n, ${daysOfGrowth}) / 1096) * CASE WHEN is_repeat THEN 1.04 ELSE 1 END
              * CASE landing WHEN '/lander-1' THEN 1.02 WHEN '/lander-2' THEN 1.04 WHEN '/lander-3' THEN 0.98 ELSE 1 END AS pull
          FROM landed
        ), passed AS (
          SELECT *, ${steps.map((_, index) => `${passes(index)} AS p${index + 1}`).join(', ')} FROM eager
        )
        SELECT id, n, created_at, user_id, is_repeat, utm_source, utm_campaign, utm_content, http_referer, is_mobile, landing,
          1 + ${steps.map((_, index) => `(${all(index + 1)})::INTEGER`).join(' + ')} AS depth,
          ${steps.map((_, index) => `${seconds(index + 1)} AS s${index + 1}`).join(', ')},
          -- The tracker's record of a few visits is lost to ad blockers; their pages and orders are not.
          chance(id, 32) < 0.006 AS is_lost
        FROM passed`,
    },
  ];
}

/** Landing pages were tested one after the other; unpaid visits start at the home page. */
const landingPage = `CASE
  WHEN utm_source IS NULL OR utm_campaign = 'winback' THEN '/home'
  WHEN utm_source = 'socialbook' THEN CASE WHEN utm_campaign = 'valentines' THEN '/lander-4' WHEN chance(id, 33) < 0.5 THEN '/lander-3' ELSE '/home' END
  WHEN utm_campaign = 'holiday_gifts' THEN CASE WHEN created_at >= TIMESTAMP '2024-11-01' THEN '/lander-5' ELSE '/home' END
  WHEN utm_campaign = 'brand' THEN '/home'
  WHEN created_at BETWEEN TIMESTAMP '2024-01-15' AND TIMESTAMP '2024-09-02' AND chance(id, 33) < 0.5 THEN '/lander-1'
  WHEN created_at >= TIMESTAMP '2024-09-02' AND chance(id, 33) < 0.6 THEN '/lander-2'
  ELSE '/home'
END`;

function passes(index: number): string {
  const step = steps[index];
  if (step === undefined) throw new RangeError(`The funnel has no step ${index}.`);
  const { percent, mobilePercent } = step;
  return `chance(id, ${40 + index}) < least(0.96, ${percent / 100} * pull * CASE WHEN is_mobile THEN ${mobilePercent / 100} ELSE 1 END)`;
}

/** Whether the first `count` steps were all taken. */
function all(count: number): string {
  return Array.from({ length: count }, (_, index) => `p${index + 1}`).join(' AND ');
}

/** Seconds from the landing page to the page after `count` steps: 8 seconds to 10 minutes per step, mostly short. */
function seconds(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `(8 + floor(chance(id, ${50 + index}) * chance(id, ${50 + index}) * 580)::INTEGER)`,
  ).join(' + ');
}
