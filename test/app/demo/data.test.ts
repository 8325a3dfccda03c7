import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDemoData } from '../../../app/demo/build.ts';
import { type DemoDatabase, openDemoDatabase } from './demo-database.ts';
import { demoUntil } from './demo-until.ts';

let folder: string;
let database: DemoDatabase;

// A tenth of the data is enough for proportions to settle.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-demo-data-'));
  await buildDemoData(join(folder, 'demo'), { until: demoUntil, scale: 0.1 });
  database = await openDemoDatabase(join(folder, 'demo'));
});
afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Rows that break a rule; the rule holds when there are none. */
const rules: Readonly<Record<string, string>> = {
  'Every day of the three years has visits': 'SELECT 1096 - count(DISTINCT created_at::DATE) FROM website_sessions',
  'Sessions are numbered in the order of time':
    'SELECT count(*) FROM (SELECT created_at < lag(created_at) OVER (ORDER BY website_session_id) AS back FROM website_sessions) WHERE back',
  'Nothing happens outside the three years': `SELECT count(*) FROM (
      SELECT created_at AS t FROM website_sessions UNION ALL SELECT created_at FROM website_pageviews UNION ALL SELECT created_at FROM orders
      UNION ALL SELECT created_at FROM order_items UNION ALL SELECT created_at FROM order_item_refunds UNION ALL SELECT decided_at FROM consents
      UNION ALL SELECT signed_up_at FROM customers UNION ALL SELECT spend_date FROM daily_ad_spend)
    WHERE t < TIMESTAMP '2023-10-01' OR t >= TIMESTAMP '2026-10-01'`,
  'A session begins with its first page': `SELECT count(*) FROM website_sessions s
    LEFT JOIN (SELECT website_session_id, min(created_at) AS first FROM website_pageviews GROUP BY 1) p USING (website_session_id)
    WHERE s.created_at IS DISTINCT FROM p.first`,
  'No step of the funnel is skipped': `SELECT count(*) FROM (
      SELECT count(*) AS pages,
        max(CASE WHEN pageview_url = '/products' THEN 2 WHEN pageview_url = '/cart' THEN 4 WHEN pageview_url = '/shipping' THEN 5
          WHEN pageview_url LIKE '/billing%' THEN 6 WHEN pageview_url = '/thank-you-for-your-order' THEN 7 ELSE 1 END) AS furthest
      FROM website_pageviews GROUP BY website_session_id)
    WHERE pages < furthest OR pages > furthest + 1`,
  'An order is placed on the thank-you page of its visit': `SELECT count(*) FROM orders o
    WHERE website_session_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM website_pageviews p WHERE p.website_session_id = o.website_session_id
        AND p.pageview_url = '/thank-you-for-your-order' AND p.created_at = o.created_at)`,
  'The customer of an order is the visitor of its session':
    'SELECT count(*) FROM orders o JOIN website_sessions s USING (website_session_id) WHERE o.user_id IS DISTINCT FROM s.user_id',
  'The price and the cost of an order are the sums of its items': `SELECT count(*) FROM orders o FULL JOIN (
      SELECT order_id, count(*) AS items, sum(price_usd) AS price, sum(cogs_usd) AS cogs, count(*) FILTER (WHERE is_primary_item) AS firsts,
        max(product_id) FILTER (WHERE is_primary_item) AS first_product, count(DISTINCT product_id) AS products
      FROM order_items GROUP BY order_id) i USING (order_id)
    WHERE o.price_usd IS DISTINCT FROM i.price OR o.cogs_usd IS DISTINCT FROM i.cogs OR o.items_purchased IS DISTINCT FROM i.items
      OR i.firsts <> 1 OR i.products <> i.items OR o.primary_product_id IS DISTINCT FROM i.first_product`,
  'Nothing is sold before its launch':
    'SELECT count(*) FROM order_items i LEFT JOIN products p USING (product_id) WHERE p.created_at IS NULL OR i.created_at < p.created_at',
  'A refund follows its item and is at most its price': `SELECT count(*) FROM order_item_refunds r LEFT JOIN order_items i USING (order_item_id)
    WHERE i.order_item_id IS NULL OR r.order_id <> i.order_id OR r.created_at <= i.created_at OR r.refund_amount_usd > i.price_usd OR r.refund_amount_usd <= 0`,
  'An item is refunded once': 'SELECT count(*) - count(DISTINCT order_item_id) FROM order_item_refunds',
  'A customer is first seen with the first visit':
    'SELECT count(*) FROM customers c JOIN (SELECT user_id, min(created_at) AS first FROM website_sessions GROUP BY 1) s ON s.user_id = c.customer_id WHERE c.signed_up_at > s.first',
  'The segment follows from the orders': `SELECT count(*) FROM customers c LEFT JOIN (
      SELECT user_id, count(*) AS orders, sum(price_usd) AS spend FROM orders GROUP BY 1) o ON o.user_id = c.customer_id
    WHERE c.segment <> CASE WHEN o.spend >= 150 THEN 'vip' WHEN o.orders > 1 THEN 'loyal' WHEN o.orders = 1 THEN 'buyer' ELSE 'prospect' END`,
  'Who buys gives a name, an address and an e-mail':
    "SELECT count(*) FROM customers WHERE segment <> 'prospect' AND (first_name IS NULL OR email IS NULL OR address IS NULL)",
  'A consent has a customer':
    'SELECT count(*) FROM consents WHERE customer_id NOT IN (SELECT customer_id FROM customers)',
  'A landing page has a campaign and a product that exist': `SELECT count(*) FROM landing_pages
    WHERE utm_campaign NOT IN (SELECT utm_campaign FROM campaigns) OR featured_product_id NOT IN (SELECT product_id FROM products)`,
  'Spend is on known campaigns while they run': `SELECT count(*) FROM daily_ad_spend d LEFT JOIN campaigns c USING (utm_campaign)
    WHERE c.utm_campaign IS NULL OR d.spend_date < c.started_on OR d.spend_date > coalesce(c.ended_on, d.spend_date) OR d.clicks > d.impressions`,
  'Every paid visit is a click that was paid for': `SELECT count(*) FROM (
      SELECT created_at::DATE AS spend_date, utm_source, utm_campaign, count(*) AS visits FROM website_sessions
      WHERE utm_campaign IN (SELECT utm_campaign FROM campaigns) GROUP BY ALL)
    LEFT JOIN daily_ad_spend d USING (spend_date, utm_source, utm_campaign) WHERE d.clicks IS NULL OR d.clicks < visits`,
};

describe('the generated data', () => {
  test.each(Object.entries(rules))('%s.', async (_, sql) => {
    expect(await database.number(sql), sql).toBe(0);
  });

  test.each([
    ['website_sessions', 'website_session_id'],
    ['website_pageviews', 'website_pageview_id'],
    ['orders', 'order_id'],
    ['order_items', 'order_item_id'],
    ['order_item_refunds', 'order_item_refund_id'],
    ['products', 'product_id'],
    ['customers', 'customer_id'],
    ['customers', 'email'],
    ['consents', 'consent_id'],
    ['campaigns', 'utm_campaign'],
    ['landing_pages', 'page_url'],
    ['daily_ad_spend', '(spend_date, utm_source, utm_campaign)'],
  ])('In %s, %s is unique.', async (object, key) => {
    expect(await database.number(`SELECT count(${key}) FROM ${object}`)).toBeGreaterThan(0);
    expect(await database.number(`SELECT count(${key}) - count(DISTINCT ${key}) FROM ${object}`)).toBe(0);
  });
});

/** Percentages that must lie in a band, because demonstrations and tests look for what they stand for. */
const shares: Readonly<Record<string, readonly [sql: string, low: number, high: number]>> = {
  'orders among visits': ['SELECT 100.0 * (SELECT count(*) FROM orders) / count(*) FROM website_sessions', 6, 7.3],
  'refunds among items': ['SELECT 100.0 * (SELECT count(*) FROM order_item_refunds) / count(*) FROM order_items', 4, 6],
  'orders whose session is missing': [
    'SELECT 100.0 * count(*) FILTER (WHERE s.website_session_id IS NULL AND o.website_session_id IS NOT NULL) / count(*) FROM orders o LEFT JOIN website_sessions s USING (website_session_id)',
    0.2,
    1.5,
  ],
  'orders without a visit': [
    'SELECT 100.0 * count(*) FILTER (WHERE website_session_id IS NULL) / count(*) FROM orders',
    0.2,
    1,
  ],
  'sessions whose customer is missing': [
    'SELECT 100.0 * count(*) FILTER (WHERE c.customer_id IS NULL AND s.user_id IS NOT NULL) / count(*) FROM website_sessions s LEFT JOIN customers c ON c.customer_id = s.user_id',
    1,
    2,
  ],
  'sessions without a visitor': [
    'SELECT 100.0 * count(*) FILTER (WHERE user_id IS NULL) / count(*) FROM website_sessions',
    0.5,
    2,
  ],
  'sessions of unknown campaigns': [
    'SELECT 100.0 * count(*) FILTER (WHERE utm_campaign NOT IN (SELECT utm_campaign FROM campaigns)) / count(*) FROM website_sessions',
    0.02,
    0.2,
  ],
  'pageviews whose session is missing': [
    'SELECT 100.0 * count(*) FILTER (WHERE s.website_session_id IS NULL) / count(*) FROM website_pageviews LEFT JOIN website_sessions s USING (website_session_id)',
    0.3,
    1.5,
  ],
  'repeat visits': ['SELECT 100.0 * avg(is_repeat_session::INTEGER) FROM website_sessions', 15, 19],
  'repeat visits of people who were here before': [
    `SELECT 100.0 * avg((first < created_at)::INTEGER)
     FROM website_sessions JOIN (SELECT user_id, min(created_at) AS first FROM website_sessions GROUP BY 1) USING (user_id) WHERE is_repeat_session`,
    98.5,
    100,
  ],
};

describe('the proportions of the generated data', () => {
  test.each(Object.entries(shares))('The percentage of %s is in its band.', async (_, [sql, low, high]) => {
    const share = await database.number(sql);
    expect(share, sql).toBeGreaterThanOrEqual(low);
    expect(share, sql).toBeLessThanOrEqual(high);
  });

  test('Each step of the funnel is taken by fewer visits than the one before.', async () => {
    const steps = await database.rows(
      `SELECT pages, sum(count(*)) OVER (ORDER BY pages DESC)
       FROM (SELECT count(*) AS pages FROM website_pageviews GROUP BY website_session_id) GROUP BY pages ORDER BY pages`,
    );
    const reached = steps.map(([, visits]) => Number(visits));
    expect(steps.map(([pages]) => Number(pages))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(reached).toEqual([...reached].sort((a, b) => b - a));
    expect(new Set(reached).size).toBe(7);
  });

  test('Visits grow by the year, peak in December, and are fewer at weekends.', async () => {
    const years = await database.rows(
      "SELECT count(*) FROM website_sessions GROUP BY date_diff('month', DATE '2023-10-01', created_at) // 12 ORDER BY date_diff('month', DATE '2023-10-01', created_at) // 12",
    );
    const [first, second, third] = years.map(([visits]) => Number(visits));
    expect(second).toBeGreaterThan(1.4 * Number(first));
    expect(third).toBeGreaterThan(1.2 * Number(second));
    expect(
      await database.number('SELECT month(created_at) FROM website_sessions GROUP BY 1 ORDER BY count(*) DESC LIMIT 1'),
    ).toBe(12);
    expect(
      await database.number('SELECT isodow(created_at) FROM website_sessions GROUP BY 1 ORDER BY count(*) LIMIT 1'),
    ).toBe(6);
  });

  test('Desktop converts better than mobile, and people who come back better than new ones.', async () => {
    const conversion = (where: string) =>
      database.number(
        `SELECT 100.0 * count(o.order_id) / count(*) FROM website_sessions LEFT JOIN orders o USING (website_session_id) WHERE ${where}`,
      );
    expect(await conversion("device_type = 'desktop'")).toBeGreaterThan(
      1.5 * (await conversion("device_type = 'mobile'")),
    );
    expect(await conversion('is_repeat_session')).toBeGreaterThan(await conversion('NOT is_repeat_session'));
  });
});
