import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContracts } from '../../../core/contract/read.ts';
import { defaultEngineSettings } from '../../../core/engines/engine.ts';
import { openEngines } from '../../../core/engines/open-engines.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { deriveChecks } from '../../../core/quality/derive/derive.ts';
import { runChecks } from '../../../core/quality/run.ts';
import type { Verdict } from '../../../core/quality/verdict.ts';
import { hasToyStore, toyStoreFolder, warnUnlessToyStore } from '../../toy-store/toy-store.ts';
import { byId, makeFolder } from './tested-data.ts';

warnUnlessToyStore('checks are not compared with counts of the published files of the toy shop');

/** What is made wrong in the published files, as SQL on tables of their texts. */
const defects = [
  'INSERT INTO orders SELECT * FROM orders WHERE CAST(order_id AS INT) % 5000 = 1',
  "UPDATE orders SET price_usd = NULL WHERE order_id IN ('11', '12', '13')",
  "UPDATE orders SET cogs_usd = '-1.00' WHERE CAST(order_id AS INT) BETWEEN 100 AND 120",
  "UPDATE orders SET items_purchased = '0' WHERE order_id = '77'",
  "UPDATE orders SET primary_product_id = '99' WHERE CAST(order_id AS INT) % 1000 = 7",
  "UPDATE order_items SET order_id = '900000' WHERE CAST(order_item_id AS INT) % 7000 = 3",
  "UPDATE order_items SET is_primary_item = '0' WHERE order_item_id = '42'",
  "UPDATE order_item_refunds SET refund_amount_usd = '500.00' WHERE CAST(order_item_refund_id AS INT) < 4",
  "UPDATE order_item_refunds SET order_item_id = '900001' WHERE CAST(order_item_refund_id AS INT) BETWEEN 20 AND 30",
  "UPDATE products SET product_name = 'The Original Mr. Fuzzy' WHERE product_id = '2'",
  "UPDATE website_sessions SET device_type = 'toaster' WHERE CAST(website_session_id AS INT) % 100 = 3",
  'UPDATE website_sessions SET user_id = NULL WHERE CAST(website_session_id AS INT) % 10 = 3',
  "UPDATE website_pageviews SET website_session_id = '900002' WHERE CAST(website_pageview_id AS INT) % 20 = 5",
  "UPDATE website_pageviews SET pageview_url = 'home' WHERE CAST(website_pageview_id AS INT) % 50 = 9",
];

const number = (column: string): string => `CAST(${column} AS DECIMAL(18,2))`;

/** Counted again by plain SQL over the texts of the files: what each check must measure. */
const counted: Readonly<Record<string, string>> = {
  'sales.orders/orders/order_id/primaryKey': 'SELECT count(*) - count(DISTINCT order_id) FROM orders',
  'sales.orders/orders/order_id/order_id_is_unique': 'SELECT count(*) - count(DISTINCT order_id) FROM orders',
  'sales.orders/orders/price_usd/required': 'SELECT count(*) FROM orders WHERE price_usd IS NULL',
  'sales.orders/orders/price_usd/minimum': `SELECT count(*) FROM orders WHERE ${number('price_usd')} < 0`,
  'sales.orders/orders/cogs_usd/minimum': `SELECT count(*) FROM orders WHERE ${number('cogs_usd')} < 0`,
  'sales.orders/orders/items_purchased/minimum': `SELECT count(*) FROM orders WHERE ${number('items_purchased')} < 1`,
  'sales.orders/orders/primary_product_id/foreignKey-products':
    'SELECT count(*) FROM orders WHERE primary_product_id NOT IN (SELECT product_id FROM products)',
  'sales.orders/orders/website_session_id/foreignKey-website_sessions':
    'SELECT 100.0 * count(*) FILTER (WHERE website_session_id NOT IN (SELECT website_session_id FROM website_sessions)) / count(*) FROM orders',
  'sales.orders/orders/orders_equal_items': `SELECT count(*) FROM (SELECT o.order_id FROM orders o LEFT JOIN order_items i USING (order_id) GROUP BY o.order_id, o.price_usd, o.items_purchased HAVING coalesce(${number('o.price_usd')}, -1) <> coalesce(sum(${number('i.price_usd')}), -1) OR ${number('o.items_purchased')} <> count(i.order_id))`,
  'sales.orders/order_items/order_id/foreignKey-orders':
    'SELECT count(*) FROM order_items WHERE order_id NOT IN (SELECT order_id FROM orders)',
  'sales.orders/order_items/Orders without exactly one first item':
    "SELECT count(*) FROM (SELECT order_id FROM order_items GROUP BY order_id HAVING sum(CASE is_primary_item WHEN '1' THEN 1 ELSE 0 END) <> 1)",
  'sales.orders/order_item_refunds/Refunds above the price': `SELECT count(*) FROM order_item_refunds r JOIN order_items i USING (order_item_id) WHERE ${number('refund_amount_usd')} > ${number('price_usd')}`,
  'sales.orders/order_item_refunds/order_item_id/foreignKey-order_items':
    'SELECT count(*) FROM order_item_refunds WHERE order_item_id NOT IN (SELECT order_item_id FROM order_items)',
  'sales.products/products/product_name/duplicateValues':
    'SELECT count(*) - count(DISTINCT product_name) FROM products',
  'customer-experience.website-behaviour/website_sessions/device_type/enum':
    "SELECT count(*) FROM website_sessions WHERE device_type NOT IN ('desktop', 'mobile')",
  'customer-experience.website-behaviour/website_sessions/user_id/nullValues':
    'SELECT 100.0 * count(*) FILTER (WHERE user_id IS NULL) / count(*) FROM website_sessions',
  'customer-experience.website-behaviour/website_sessions/sessions_arrive': 'SELECT count(*) FROM website_sessions',
  'customer-experience.website-behaviour/website_pageviews/pageview_url/pattern':
    "SELECT count(*) FROM website_pageviews WHERE NOT starts_with(pageview_url, '/')",
  'customer-experience.website-behaviour/website_pageviews/website_session_id/foreignKey-website_sessions':
    'SELECT 100.0 * count(*) FILTER (WHERE website_session_id NOT IN (SELECT website_session_id FROM website_sessions)) / count(*) FROM website_pageviews',
};

const names = ['orders', 'order_items', 'order_item_refunds', 'products', 'website_sessions', 'website_pageviews'];

describe.skipIf(!hasToyStore)('the published files of the toy shop, with planted defects', () => {
  let verdicts: Readonly<Record<string, Verdict>> = {};
  let expected: Readonly<Record<string, number>> = {};
  let remove = async (): Promise<void> => {};

  beforeAll(async () => {
    const folder = await makeFolder();
    remove = folder.remove;
    expected = await plant(folder.path);
    const { files } = await readContracts('contracts');
    const { mesh } = buildMesh(files, {
      environment: 'toy-store',
      variables: { TOY_STORE: folder.path },
      roots: [folder.path],
    });
    const engines = await openEngines({
      objects: mesh.domains.flatMap(({ objects }) => objects),
      roots: [folder.path],
      settings: { ...defaultEngineSettings, threads: 2, connections: 2 },
      credentials: () => ({}),
    });
    verdicts = byId(await runChecks(deriveChecks(files, mesh).checks, { mesh, engines, now: new Date('2015-04-01') }));
    await engines.close();
  });
  afterAll(async () => await remove());

  test.each(Object.keys(counted))('%s measures what plain SQL counts.', (id) => {
    expect(verdicts[id]?.measured).toBeCloseTo(expected[id] ?? Number.NaN, 9);
  });

  test('What was made wrong is found, and nothing else of what was counted.', () => {
    const failing = Object.keys(counted).filter((id) => verdicts[id]?.outcome === 'fail');
    const right = ['price_usd/minimum', 'sessions_arrive'];
    expect(failing).toEqual(Object.keys(counted).filter((id) => !right.some((end) => id.endsWith(end))));
  });

  test('Ages are counted from the newest and the oldest order of the files.', () => {
    const oldest = Date.parse('2012-03-19T10:42:46Z');
    const now = Date.parse('2015-04-01T00:00:00Z');
    expect(verdicts['sales.orders/orders/created_at/retention']).toMatchObject({
      outcome: 'pass',
      measured: (now - oldest) / 1000,
    });
    expect(verdicts['sales.orders/orders/created_at/latency']?.outcome).toBe('fail');
  });
});

/** Writes the files with defects, and counts what is in them. */
async function plant(folder: string): Promise<Readonly<Record<string, number>>> {
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const name of names) {
    const path = join(toyStoreFolder, `${name}.csv`);
    await connection.run(
      `CREATE TABLE ${name} AS SELECT * FROM read_csv('${path}', all_varchar = true, header = true, nullstr = ['', 'NULL'])`,
    );
  }
  for (const defect of defects) await connection.run(defect);
  for (const name of names) await connection.run(`COPY ${name} TO '${join(folder, name)}.csv' (HEADER)`);
  const counts: Record<string, number> = {};
  for (const [id, query] of Object.entries(counted)) {
    counts[id] = Number((await connection.runAndReadAll(query)).getRows()[0]?.[0]);
  }
  connection.closeSync();
  instance.closeSync();
  return counts;
}
