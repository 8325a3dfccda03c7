import type { ScriptStep } from '../../../core/embedded/run-script.ts';
import { quote } from './chance.ts';
import { holidaySeasons, lookbookSeasons, type Season, valentineSeasons } from './seasons.ts';

interface Campaign {
  readonly code: string;
  readonly name: string;
  readonly channel: string;
  readonly objective: string | null;
  readonly budget: number | null;
  readonly from: string;
  /** The last day; null for a campaign without one. */
  readonly to: string | null;
}

/**
 * Past and current campaigns, and one planned. A yearly campaign starts with its first season and ends with its last.
 */
function campaigns(until: string): readonly Campaign[] {
  const lookbook = { name: 'Autumn picture book', channel: 'paid_social', objective: null, budget: null };
  const { begun, next } = lookbookSeasons(until);
  return [
    {
      code: 'nonbrand',
      name: 'Search without our name',
      channel: 'paid_search',
      objective: 'New customers who search for toys but not for us',
      budget: 18_000,
      from: '2023-10-01',
      to: null,
    },
    {
      code: 'brand',
      name: 'Search with our name',
      channel: 'paid_search',
      objective: 'Keep the first place when somebody searches for us',
      budget: 4_000,
      from: '2023-10-01',
      to: null,
    },
    {
      code: 'holiday_gifts',
      name: 'Gifts for the holidays',
      channel: 'paid_search',
      objective: 'Be found by people who look for presents',
      budget: 12_000,
      from: '2023-11-10',
      to: lastDayOf(holidaySeasons(until)),
    },
    {
      code: 'pilot',
      name: 'Social pilot',
      channel: 'paid_social',
      objective: 'Learn whether social advertising sells toys',
      budget: 3_000,
      from: '2025-01-20',
      to: '2025-04-20',
    },
    {
      code: 'desktop_targeted',
      name: 'Social on desktop',
      channel: 'paid_social',
      objective: 'Social advertising for people at a computer',
      budget: 5_000,
      from: '2025-08-11',
      to: null,
    },
    {
      code: 'valentines',
      name: "Love bears for Valentine's day",
      channel: 'paid_social',
      objective: 'Sell the love bear before 14 February',
      budget: 3_500,
      from: '2025-01-27',
      to: lastDayOf(valentineSeasons(until)),
    },
    {
      code: 'winback',
      name: 'Come back letters',
      channel: 'email',
      objective: 'Second orders',
      budget: 400,
      from: '2024-06-03',
      to: null,
    },
    ...begun.map((season) => ({ ...lookbook, ...season, code: lookbookCode(season) })),
    { ...lookbook, code: lookbookCode(next), from: next.from, to: null },
  ];
}

function lookbookCode({ from }: Season): string {
  const year = from.slice(0, 4);
  return year === '2026' ? 'autumn_lookbook' : `autumn_lookbook_${year}`;
}

function lastDayOf(seasons: readonly Season[]): string | null {
  return seasons.at(-1)?.to ?? null;
}

function writeCampaign({ code, name, channel, objective, budget, from, to }: Campaign, until: string): string {
  const status = from > until ? 'planned' : to !== null && to < until ? 'ended' : 'running';
  // A running campaign has no end date yet.
  const days = [from, status === 'ended' ? to : null];
  const strings = [code, name, channel, objective, status, ...days];
  return `(${[...strings.map((string) => (string === null ? 'NULL' : quote(string))), budget ?? 'NULL'].join(', ')})`;
}

/** SQL for the last day of a seasonal page; null while it is shown. */
function retiredOn(seasons: readonly Season[], until: string): string {
  const last = lastDayOf(seasons);
  return last !== null && last < until ? quote(last) : 'NULL';
}

/** Spend is derived from the visits that campaign links brought, so cost per order can be computed. */
export const marketingSteps = (until: string): readonly ScriptStep[] => [
  {
    name: 'campaigns',
    sql: `CREATE TABLE campaigns (utm_campaign VARCHAR, campaign_name VARCHAR, channel VARCHAR, objective VARCHAR, status VARCHAR, started_on DATE, ended_on DATE, monthly_budget_usd DECIMAL(12,2));
      INSERT INTO campaigns VALUES
        ${campaigns(until)
          .map((campaign) => writeCampaign(campaign, until))
          .join(',\n        ')}`,
  },
  {
    name: 'landing_pages',
    sql: `CREATE TABLE landing_pages (page_url VARCHAR, title VARCHAR, experiment VARCHAR, is_control BOOLEAN, launched_on DATE, retired_on DATE, utm_campaign VARCHAR, featured_product_id BIGINT);
      INSERT INTO landing_pages VALUES
        ('/home', 'Friends made of fluff', NULL, NULL, '2023-10-01', NULL, NULL, NULL),
        ('/lander-1', 'Meet Mr. Fuzzy', 'home-against-lander-1', false, '2024-01-15', '2024-09-02', 'nonbrand', 1),
        ('/lander-2', 'A friend for every bedtime', 'home-against-lander-2', false, '2024-09-02', NULL, 'nonbrand', 1),
        ('/lander-3', 'Softer than your feed', 'home-against-lander-3', false, '2025-01-20', NULL, 'desktop_targeted', NULL),
        ('/lander-4', 'Say it with a bear', NULL, NULL, '2025-01-27', ${retiredOn(valentineSeasons(until), until)}, 'valentines', 2),
        ('/lander-5', 'Under the tree in time', NULL, NULL, '2024-11-01', NULL, 'holiday_gifts', 3)`,
  },
  {
    // Prices are in tenths of a cent per click; they differ by source and rise during the holidays.
    name: 'daily_ad_spend',
    sql: `CREATE TABLE daily_ad_spend AS
      WITH counted AS (
        SELECT created_at::DATE AS spend_date, utm_source, utm_campaign, count(*) AS visits, max(n) AS n
        FROM visits WHERE utm_campaign IN (SELECT utm_campaign FROM campaigns) GROUP BY ALL
      ), clicked AS (
        SELECT *, n * 10 + length(utm_source) + length(utm_campaign) AS row, visits + floor(visits * 0.08 * chance(n * 10 + length(utm_source) + length(utm_campaign), 150))::BIGINT AS clicks FROM counted
      )
      SELECT spend_date, utm_source, utm_campaign, clicks * (18 + floor(chance(row, 151) * 24)::BIGINT) AS impressions, clicks::INTEGER AS clicks,
        (clicks * (CASE utm_source WHEN 'gsearch' THEN 640 WHEN 'bsearch' THEN 480 WHEN 'socialbook' THEN 710 ELSE 25 END
            + CASE WHEN month(spend_date) IN (11, 12) THEN 150 ELSE 0 END
            - CASE WHEN utm_campaign = 'brand' THEN 300 ELSE 0 END) // 10 * 0.01)::DECIMAL(12,2) AS spend_usd
      FROM clicked`,
  },
];
