import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoDatabase, openDemoDatabase } from '../../app/demo/demo-database.ts';
import { type Running, startConcord } from '../../cli/run-concord.ts';
import { root } from '../../docs/markdown.ts';
import { ask } from '../../gateway/ask.ts';

const domains = ['customer-experience', 'customers', 'marketing', 'sales'];

/** The same numbers as plain SQL over the demo's files, by what is grouped. */
const performance = (key: { readonly time: string; readonly channel: string }, by: 'time' | 'channel') => `
  WITH visits AS (SELECT ${key[by].replaceAll('_at', 'created_at')} AS key, count(*) AS sessions
         FROM website_sessions s WHERE created_at >= '2026-01-01' AND created_at < '2026-07-01' GROUP BY 1),
       sales AS (SELECT ${by === 'time' ? key.time.replaceAll('_at', 'o.created_at') : key.channel} AS key,
           count(*) AS orders, sum(price_usd) AS revenue
         FROM orders o LEFT JOIN website_sessions s USING (website_session_id)
         WHERE o.created_at >= '2026-01-01' AND o.created_at < '2026-07-01' GROUP BY 1),
       spend AS (SELECT ${by === 'time' ? key.time.replaceAll('_at', 'spend_date') : 'utm_source'} AS key, sum(spend_usd) AS cost
         FROM daily_ad_spend s WHERE spend_date >= '2026-01-01' AND spend_date < '2026-07-01' GROUP BY 1),
       keys AS (SELECT key FROM visits UNION SELECT key FROM sales UNION SELECT key FROM spend)
  SELECT keys.key, sessions, orders, revenue::VARCHAR, cost::VARCHAR,
    orders / nullif(sessions, 0), revenue::DOUBLE / nullif(cost::DOUBLE, 0), cost::DOUBLE / nullif(orders, 0)
  FROM keys
    LEFT JOIN visits ON visits.key IS NOT DISTINCT FROM keys.key
    LEFT JOIN sales ON sales.key IS NOT DISTINCT FROM keys.key
    LEFT JOIN spend ON spend.key IS NOT DISTINCT FROM keys.key
  ORDER BY keys.key NULLS LAST`;

const columns = {
  time: "strftime(date_trunc('week', _at), '%Y-%m-%d')",
  channel: 's.utm_source',
};
const fields = ['sessions', 'orders', 'revenue', 'cost', 'conversionRate', 'returnOnAdSpend', 'costPerAcquisition'];

describe('the scorecard of the demo', () => {
  let database: DemoDatabase;
  let processes: readonly Running[] = [];
  let embedded: string;
  let distributed: string;
  beforeAll(async () => {
    const start = (...args: readonly string[]) =>
      startConcord([...args, '--port', '0'], { cwd: root, environment: {} });
    const whole = start('serve');
    const parts = domains.map((name) => ({ name, process: start('serve', '--domain', name, '--trust', 'none') }));
    processes = [whole, ...parts.map(({ process }) => process)];
    // It builds the demo data when they are missing, as `npm start` does.
    embedded = await whole.url();
    database = await openDemoDatabase(join(root, '.concord/demo'));
    const urls = await Promise.all(parts.map(async ({ name, process }) => `${name}=${await process.url()}`));
    const gateway = start('gateway', ...urls.flatMap((url) => ['--subgraph', url]));
    processes = [...processes, gateway];
    distributed = await gateway.url();
  }, 120_000);
  afterAll(async () => {
    await Promise.all(processes.map((process) => process.stop()));
    database?.close();
  });

  test.each([
    ['date', 'time', 'by: [{ dimension: date, grain: WEEK }]'],
    ['channel', 'channel', 'by: [{ dimension: channel }], orderBy: [{ dimension: channel }]'],
  ] as const)('Its numbers by %s are those of plain SQL, in one process and in several.', async (name, by, args) => {
    const query = `{ performanceGroupBy(${args}, timeRange: { from: "2026-01-01", to: "2026-07-01" }) { nodes { ${name} ${fields.join(' ')} } } }`;
    const [here, there] = await Promise.all([ask(embedded, query), ask(distributed, query)]);
    expect(here.body.errors).toBeUndefined();
    expect(there.text).toBe(here.text);
    const data = here.body.data as {
      readonly performanceGroupBy: { readonly nodes: readonly Record<string, unknown>[] };
    };
    const { nodes } = data.performanceGroupBy;
    const rows = await database.rows(performance(columns, by));
    expect(nodes.length).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(4);
    for (const [index, row] of rows.entries()) {
      const node = nodes[index];
      const [key, ...numbers] = row;
      expect(node?.[name]).toBe(key);
      for (const [place, field] of fields.entries()) {
        const wanted = numbers[place];
        const found = node?.[field];
        if (typeof wanted === 'number') expect(Number(found) / wanted).toBeCloseTo(1, 9);
        else expect(found).toBe(typeof wanted === 'bigint' ? Number(wanted) : wanted);
      }
    }
  });
});
