import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../gateway/ask.ts';
import { openPublishedFiles, type PublishedFiles } from './published-files.ts';
import { hasToyStore, type ServedMesh, serveEmbedded, warnUnlessToyStore } from './toy-store.ts';

warnUnlessToyStore('the dashboards of the toy shop are not compared with SQL over its published files');

type Row = Readonly<Record<string, unknown>>;

interface Groups {
  readonly nodes: readonly Row[];
  readonly totals?: Row;
  readonly totalCount?: number;
}

describe.skipIf(!hasToyStore)('the dashboards of the toy shop, over its published files', () => {
  let mesh: ServedMesh;
  let files: PublishedFiles;
  beforeAll(async () => {
    [mesh, files] = await Promise.all([serveEmbedded(), openPublishedFiles()]);
  });
  afterAll(async () => {
    files?.close();
    await mesh?.close();
  });

  /** The one field of an operation that must have no error. */
  async function answer(query: string): Promise<Groups> {
    const { body, text } = await ask(mesh.url, query);
    if (body.errors !== undefined || !body.data) throw new Error(`${query}\n${text.slice(0, 2000)}`);
    return Object.values(body.data)[0] as Groups;
  }

  /** Groups as rows of a table: their scalars in the order of the selection, a counterpart's behind them. */
  const flat = (row: Row): readonly unknown[] =>
    Object.values(row).flatMap((value) => (typeof value === 'object' && value !== null ? flat(value as Row) : [value]));

  test('Revenue and margin of each product in each month are those of SQL.', async () => {
    const found = await answer(`{
      orderItemsGroupBy(
        by: [{ dimension: createdAt, grain: MONTH }, { dimension: product_productName }]
        orderBy: [{ dimension: createdAt }, { dimension: product_productName }]
        first: 1000
      ) {
        nodes { createdAt product_productName count revenue margin }
        totals { count revenue margin }
        totalCount
      }
    }`);
    const expected = await files.rows(`
      SELECT instant(date_trunc('month', i.created_at)), product_name, count(*),
        sum(price_usd)::VARCHAR, sum(price_usd - cogs_usd)::VARCHAR
      FROM order_items i JOIN products USING (product_id) GROUP BY ALL ORDER BY 1, 2`);
    expect(expected.length).toBeGreaterThan(80);
    expect(found.nodes.map(flat)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
    expect([flat(found.totals ?? {})]).toEqual(
      await files.rows('SELECT count(*), sum(price_usd)::VARCHAR, sum(price_usd - cogs_usd)::VARCHAR FROM order_items'),
    );
  });

  test('Months begin where the clock of the shop says.', async () => {
    const found = await answer(`{
      ordersGroupBy(by: [{ dimension: createdAt, grain: MONTH }], timeZone: "America/New_York") {
        nodes { createdAt count revenue margin }
      }
    }`);
    const local = "timezone('America/New_York', timezone('UTC', created_at))";
    const expected = await files.rows(`
      SELECT strftime(date_trunc('month', ${local}), '%Y-%m-%dT%H:%M:%S'), count(*),
        sum(price_usd)::VARCHAR, sum(price_usd - cogs_usd)::VARCHAR
      FROM orders GROUP BY 1 ORDER BY 1`);
    const utc = await files.rows(`
      SELECT strftime(date_trunc('month', created_at), '%Y-%m-%dT%H:%M:%S'), count(*) FROM orders GROUP BY 1 ORDER BY 1`);
    expect(expected.map(([, count]) => count)).not.toEqual(utc.map(([, count]) => count));
    expect(found.nodes.map(({ createdAt, ...rest }) => [String(createdAt).slice(0, 19), ...flat(rest)])).toEqual(
      expected,
    );
    expect(new Set(found.nodes.map(({ createdAt }) => String(createdAt).slice(19)))).toEqual(
      new Set(['-05:00', '-04:00']),
    );
  });

  test('Orders of each quarter and their growth over the year before are those of SQL.', async () => {
    const found = await answer(`{
      ordersGroupBy(
        by: [{ dimension: createdAt, grain: QUARTER }]
        timeRange: { from: "2013-01-01", to: "2015-04-01" }
        compare: PREVIOUS_YEAR
      ) {
        nodes { createdAt count revenue partial previous { createdAt count revenue } }
        totals { count previous { count } }
      }
    }`);
    const expected = await files.rows(`
      WITH quarters AS (
        SELECT date_trunc('quarter', created_at) AS quarter, count(*) AS orders, sum(price_usd) AS revenue
        FROM orders GROUP BY 1)
      SELECT instant(now.quarter), now.orders, now.revenue::VARCHAR, now.quarter >= '2015-01-01',
        instant(before.quarter), before.orders, before.revenue::VARCHAR,
        round(100 * (now.orders - before.orders) / before.orders)::INTEGER
      FROM quarters now JOIN quarters before ON before.quarter = now.quarter - INTERVAL 1 YEAR
      WHERE now.quarter >= '2013-01-01' ORDER BY 1`);
    const growth = found.nodes.map((row) => {
      const before = Number((row.previous as Row).count);
      return Math.round((100 * (Number(row.count) - before)) / before);
    });
    expect(found.nodes.map((row, index) => [...flat(row), growth[index]])).toEqual(expected);
    expect(expected).toHaveLength(9);
    expect(flat(found.totals ?? {})).toEqual([
      await files.number("SELECT count(*) FROM orders WHERE created_at >= '2013-01-01'"),
      await files.number("SELECT count(*) FROM orders WHERE created_at >= '2012-01-01' AND created_at < '2014-04-01'"),
    ]);
  });

  test('The refund rate of each product in each month is that of SQL.', async () => {
    const found = await answer(`{
      orderItemsGroupBy(
        by: [{ dimension: product_productName }, { dimension: createdAt, grain: MONTH }]
        orderBy: [{ dimension: product_productName }, { dimension: createdAt }]
        first: 1000
      ) {
        nodes { product_productName createdAt count refundedAmount refundRate }
      }
    }`);
    const expected = await files.rows(`
      SELECT product_name, instant(date_trunc('month', i.created_at)), count(*), sum(refund_amount_usd)::VARCHAR,
        count(order_item_refund_id) / count(*)
      FROM order_items i JOIN products USING (product_id) LEFT JOIN order_item_refunds r USING (order_item_id)
      GROUP BY ALL ORDER BY 1, 2`);
    expect(expected.length).toBeGreaterThan(80);
    const rates = (rows: readonly (readonly unknown[])[]) => rows.map((row) => Number(row[4]));
    expect(found.nodes.map((row) => flat(row).slice(0, 4))).toEqual(expected.map((row) => row.slice(0, 4)));
    for (const [index, rate] of rates(found.nodes.map(flat)).entries())
      expect(rate).toBeCloseTo(rates(expected)[index] ?? Number.NaN, 12);
    expect(rates(expected).filter((rate) => rate > 0.05).length).toBeGreaterThan(10);
  });

  test('The two products with the most revenue in each month are those of SQL.', async () => {
    const found = await answer(`{
      orderItemsGroupBy(
        by: [{ dimension: createdAt, grain: MONTH }, { dimension: product_productName }]
        topPer: { dimension: createdAt, first: 2, orderBy: [{ metric: revenue }] }
        orderBy: [{ dimension: createdAt }, { metric: revenue }]
        first: 1000
      ) {
        nodes { createdAt product_productName revenue }
        totals { revenue }
        totalCount
      }
    }`);
    const expected = await files.rows(`
      SELECT instant(month), product_name, revenue::VARCHAR FROM (
        SELECT date_trunc('month', i.created_at) AS month, product_name, sum(price_usd) AS revenue
        FROM order_items i JOIN products USING (product_id) GROUP BY ALL)
      QUALIFY row_number() OVER (PARTITION BY month ORDER BY revenue DESC, product_name) <= 2
      ORDER BY month, revenue DESC, product_name`);
    expect(expected.length).toBeGreaterThan(60);
    expect(found.nodes.map(flat)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
    // Totals are over everything that passes the filter, not over what is at the top.
    expect(found.totals).toEqual({ revenue: '1938509.75' });
    expect(await files.column('SELECT sum(price_usd)::VARCHAR FROM order_items')).toEqual(['1938509.75']);
  });

  test('Revenue by the UTM source of the visit, which another domain knows, is that of SQL.', async () => {
    const found = await answer(`{
      ordersGroupBy(
        by: [{ dimension: session_utmSource }, { dimension: session_utmCampaign }]
        timeRange: { to: "2012-05-01", from: "2012-03-01" }
        orderBy: [{ metric: revenue }]
      ) {
        nodes { session_utmSource session_utmCampaign count revenue margin }
        totals { count revenue margin }
      }
    }`);
    // The published file has the first 5 000 visits only: orders of others have no source, and are not lost.
    const expected = await files.rows(`
      SELECT utm_source, utm_campaign, count(*), sum(price_usd)::VARCHAR, sum(price_usd - cogs_usd)::VARCHAR
      FROM orders LEFT JOIN website_sessions USING (website_session_id)
      WHERE orders.created_at >= '2012-03-01' AND orders.created_at < '2012-05-01'
      GROUP BY ALL ORDER BY sum(price_usd) DESC, utm_source NULLS LAST, utm_campaign NULLS LAST`);
    expect(expected.length).toBeGreaterThanOrEqual(3);
    expect(found.nodes.map(flat)).toEqual(expected);
    expect([flat(found.totals ?? {})]).toEqual(
      await files.rows(`SELECT count(*), sum(price_usd)::VARCHAR, sum(price_usd - cogs_usd)::VARCHAR FROM orders
        WHERE created_at >= '2012-03-01' AND created_at < '2012-05-01'`),
    );
  });
});
