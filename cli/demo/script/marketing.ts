import type { ScriptStep } from '../../../subgraphs/engines/duckdb/run-script.ts';

/** What marketing runs. Spend follows the visits that its links brought, so cost per order can be computed. */
export const marketingSteps: readonly ScriptStep[] = [
  {
    name: 'campaigns',
    sql: `CREATE TABLE campaigns (utm_campaign VARCHAR, campaign_name VARCHAR, channel VARCHAR, objective VARCHAR, status VARCHAR, started_on DATE, ended_on DATE, monthly_budget_usd DECIMAL(12,2));
      INSERT INTO campaigns VALUES
        ('nonbrand', 'Search without our name', 'paid_search', 'New customers who search for toys but not for us', 'running', '2023-10-01', NULL, 18000),
        ('brand', 'Search with our name', 'paid_search', 'Keep the first place when somebody searches for us', 'running', '2023-10-01', NULL, 4000),
        ('holiday_gifts', 'Gifts for the holidays', 'paid_search', 'Be found by people who look for presents', 'ended', '2023-11-10', '2025-12-24', 12000),
        ('pilot', 'Social pilot', 'paid_social', 'Learn whether social advertising sells toys', 'ended', '2025-01-20', '2025-04-20', 3000),
        ('desktop_targeted', 'Social on desktop', 'paid_social', 'Social advertising for people at a computer', 'running', '2025-08-11', NULL, 5000),
        ('valentines', 'Love bears for Valentine''s day', 'paid_social', 'Sell the love bear before 14 February', 'ended', '2025-01-27', '2026-02-14', 3500),
        ('winback', 'Come back letters', 'email', 'Second orders', 'running', '2024-06-03', NULL, 400),
        ('autumn_lookbook', 'Autumn picture book', 'paid_social', NULL, 'planned', '2026-10-15', NULL, NULL)`,
  },
  {
    name: 'landing_pages',
    sql: `CREATE TABLE landing_pages (page_url VARCHAR, title VARCHAR, experiment VARCHAR, is_control BOOLEAN, launched_on DATE, retired_on DATE, utm_campaign VARCHAR, featured_product_id BIGINT);
      INSERT INTO landing_pages VALUES
        ('/home', 'Friends made of fluff', NULL, NULL, '2023-10-01', NULL, NULL, NULL),
        ('/lander-1', 'Meet Mr. Fuzzy', 'home-against-lander-1', false, '2024-01-15', '2024-09-02', 'nonbrand', 1),
        ('/lander-2', 'A friend for every bedtime', 'home-against-lander-2', false, '2024-09-02', NULL, 'nonbrand', 1),
        ('/lander-3', 'Softer than your feed', 'home-against-lander-3', false, '2025-01-20', NULL, 'desktop_targeted', NULL),
        ('/lander-4', 'Say it with a bear', NULL, NULL, '2025-01-27', '2026-02-14', 'valentines', 2),
        ('/lander-5', 'Under the tree in time', NULL, NULL, '2024-11-01', NULL, 'holiday_gifts', 3)`,
  },
  {
    // Prices are tenths of a cent a click, different by source and rising through the holidays.
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
