import type { DemoFile } from './files.ts';

/**
 * One realistic fault per file. docs/finding-faults.md finds them with `concord test`, and shows how the served mesh
 * reports them. `healthy` is the file's query without the fault.
 */
const faults: Readonly<Record<string, (healthy: string) => string>> = {
  // A message queue delivered some orders twice.
  'orders.parquet': (healthy) =>
    `WITH healthy AS (${healthy}) SELECT * FROM healthy UNION ALL SELECT * FROM healthy WHERE order_id % 10000 = 7 ORDER BY order_id`,
  // A tracker sent a device type that the contract does not list.
  'website_sessions.parquet': (healthy) =>
    `SELECT * REPLACE (CASE WHEN website_session_id % 100000 = 11 THEN 'tablet' ELSE device_type END AS device_type) FROM (${healthy}) ORDER BY website_session_id`,
  // Some refunds were booked in another currency, three times the price.
  'order_item_refunds.parquet': (healthy) =>
    `SELECT * REPLACE ((CASE WHEN order_item_refund_id % 500 = 3 THEN refund_amount_usd * 3 ELSE refund_amount_usd END)::DECIMAL(10,2) AS refund_amount_usd) FROM (${healthy}) ORDER BY order_item_refund_id`,
  // A week of advertising costs is missing.
  'daily_ad_spend.parquet': (healthy) =>
    `WITH healthy AS (${healthy}) SELECT * FROM healthy WHERE spend_date < (SELECT max(spend_date) - 7 FROM healthy) ORDER BY spend_date, utm_source, utm_campaign`,
  // A clean-up removed products that orders still reference.
  'products.parquet': (healthy) => `SELECT * FROM (${healthy}) WHERE product_id <> 4 ORDER BY product_id`,
};

/** The file with its planted fault, if it has one. */
export function plantFaults({ name, query }: DemoFile): DemoFile {
  return { name, query: faults[name]?.(query) ?? query };
}
