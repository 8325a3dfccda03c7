import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDemoData } from '../../../app/demo/build.ts';
import { readContracts } from '../../../core/contract/read.ts';
import { openDuckDb } from '../../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings } from '../../../core/engines/engine.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { createSubgraph, type DomainSubgraph } from '../../../subgraphs/domain/domain-subgraph.ts';
import { type DemoDatabase, openDemoDatabase } from './demo-database.ts';
import { demoUntil } from './demo-until.ts';

const pageCounts =
  'LEFT JOIN (SELECT website_session_id, count(*) AS pages FROM website_pageviews GROUP BY ALL) p USING (website_session_id)';
const refundSums = (key: string) =>
  `LEFT JOIN (SELECT ${key}, count(*) AS refunds, sum(refund_amount_usd) AS refunded FROM order_item_refunds GROUP BY ALL) r USING (${key})`;

/** The measures of the demo's contracts by object: each as plain SQL over the same files, and what is grouped by. */
const objects = [
  {
    domain: 'customer-experience',
    collection: 'sessions',
    from: `website_sessions s ${pageCounts}`,
    by: [
      ['deviceType', 'device_type'],
      [
        'traffic',
        "CASE WHEN utm_source IS NOT NULL THEN 'paid' WHEN http_referer IS NULL THEN 'direct' ELSE 'organic' END",
      ],
    ],
    measures: {
      visitors: 'count(DISTINCT user_id)',
      bounces: 'count_if(pages = 1)',
      bounceRate: 'count_if(pages = 1) / count(*)',
      pagesPerSession: 'sum(pages) / count(*)',
      repeatShare: 'avg(is_repeat_session::INT)',
      newShare: '1 - avg(is_repeat_session::INT)',
    },
  },
  {
    domain: 'sales',
    collection: 'orders',
    from: `orders ${refundSums('order_id')}`,
    by: [['primaryProductId', 'primary_product_id::VARCHAR']],
    measures: {
      revenue: 'sum(price_usd)::VARCHAR',
      cost: 'sum(cogs_usd)::VARCHAR',
      margin: '(sum(price_usd) - sum(cogs_usd))::VARCHAR',
      marginRate: '1 - sum(cogs_usd) / sum(price_usd)',
      averageOrderValue: 'round(sum(price_usd) / count(*), 2)::DECIMAL(18,2)::VARCHAR',
      itemsPerOrder: 'avg(items_purchased)',
      refundedAmount: 'sum(refunded)::VARCHAR',
      refundedShare: 'coalesce(sum(refunded), 0) / sum(price_usd)',
      refundRate: 'count(refunds) / count(*)',
    },
  },
  {
    domain: 'sales',
    collection: 'orderItems',
    from: `order_items ${refundSums('order_item_id')}`,
    by: [['productId', 'product_id::VARCHAR']],
    measures: {
      revenue: 'sum(price_usd)::VARCHAR',
      cost: 'sum(cogs_usd)::VARCHAR',
      margin: 'sum(price_usd - cogs_usd)::VARCHAR',
      marginRate: 'sum(price_usd - cogs_usd) / sum(price_usd)',
      refundedAmount: 'sum(refunded)::VARCHAR',
      refundRate: 'count(refunds) / count(*)',
    },
  },
  {
    domain: 'sales',
    collection: 'refunds',
    from: 'order_item_refunds',
    by: [],
    measures: {
      refundedAmount: 'sum(refund_amount_usd)::VARCHAR',
      averageRefund: 'round(avg(refund_amount_usd), 2)::DECIMAL(18,2)::VARCHAR',
    },
  },
  {
    domain: 'marketing',
    collection: 'adSpendDays',
    from: 'daily_ad_spend',
    by: [['utmSource', 'utm_source']],
    measures: {
      cost: 'sum(spend_usd)::VARCHAR',
      totalImpressions: 'sum(impressions)',
      totalClicks: 'sum(clicks)',
      costPerClick: 'round(sum(spend_usd) / sum(clicks), 3)::DECIMAL(18,3)::VARCHAR',
      clickThroughRate: 'sum(clicks) / sum(impressions)',
    },
  },
] as const;

describe('the measures of the demo', () => {
  let folder: string;
  let database: DemoDatabase;
  let subgraphs: ReadonlyMap<string, DomainSubgraph>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-demo-measures-')));
    await cp('contracts', join(folder, 'contracts'), { recursive: true });
    await buildDemoData(join(folder, '.concord/demo'), { until: demoUntil, scale: 0.1 });
    database = await openDemoDatabase(join(folder, '.concord/demo'));
    const { files } = await readContracts(join(folder, 'contracts'));
    const { mesh, issues } = buildMesh(files, { environment: 'demo', variables: {}, roots: [folder] });
    expect(issues).toEqual([]);
    const engine = await openDuckDb({
      objects: mesh.domains.flatMap((domain) => domain.objects),
      roots: [folder],
      settings: { ...defaultEngineSettings, connections: 2, threads: 2 },
    });
    close = engine.close;
    subgraphs = new Map(
      mesh.domains.map((domain) => {
        const sdl = printSubgraphSdl(domain, mesh);
        const report = ({ error }: { readonly error: unknown }) => console.error(error);
        return [domain.name, createSubgraph({ domain, mesh, sdl, engine, cursorSecret: 'unused', report })];
      }),
    );
  });
  afterAll(async () => {
    await close?.();
    database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = async (domain: string, query: string): Promise<Readonly<Record<string, unknown>>> => {
    const result = await subgraphs.get(domain)?.execute({ viewer: { roles: ['analyst'], claims: {} }, query });
    expect(result?.errors).toBeUndefined();
    return result?.data ?? {};
  };

  test.each(objects)('Those of $collection are what plain SQL says, over all rows.', async (object) => {
    const { domain, collection, from, measures } = object;
    const names = Object.keys(measures);
    const data = await ask(domain, `{ ${collection}Aggregate { value { count ${names.join(' ')} } } }`);
    const [expected] = await database.rows(`SELECT count(*), ${Object.values(measures).join(', ')} FROM ${from}`);
    expect(data[`${collection}Aggregate`]).toEqual({ value: asRecord(['count', ...names], expected ?? []) });
    expect(Number(expected?.[0])).toBeGreaterThan(100);
  });

  const grouped = objects.flatMap((object) => object.by.map(([field, column]) => ({ ...object, field, column })));
  test.each(grouped)('By $field, those of $collection are what plain SQL says.', async (object) => {
    const { domain, collection, from, measures, field, column } = object;
    const names = [field, 'count', ...Object.keys(measures)];
    const query = `{ ${collection}GroupBy(by: { dimension: ${field} }, orderBy: { dimension: ${field} }) { nodes { ${names.join(' ')} } } }`;
    const data = await ask(domain, query);
    const expected = await database.rows(
      `SELECT ${column}, count(*), ${Object.values(measures).join(', ')} FROM ${from} GROUP BY ALL`,
    );
    const { nodes } = data[`${collection}GroupBy`] as { readonly nodes: readonly Record<string, unknown>[] };
    const key = (row: Readonly<Record<string, unknown>>) => String(row[field]);
    const sort = (rows: readonly Readonly<Record<string, unknown>>[]) =>
      rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(sort(nodes)).toEqual(sort(expected.map((row) => asRecord(names, row))));
    expect(expected.length).toBeGreaterThan(1);
  });
});

/** A row of the database by names; floats may differ in their last digits. */
function asRecord(names: readonly string[], row: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    names.map((name, index) => {
      const value = typeof row[index] === 'bigint' ? Number(row[index]) : row[index];
      return [name, typeof value === 'number' && !Number.isInteger(value) ? expect.closeTo(value, 9) : value];
    }),
  );
}
