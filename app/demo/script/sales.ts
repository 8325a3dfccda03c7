import type { ScriptStep } from '../../../core/embedded/run-script.ts';
import { endOf } from './calendar.ts';

/** Orders derive from the visits that reached the thank-you page; an order's price is the sum of its items. */
export const salesSteps = (until: string): readonly ScriptStep[] => [
  {
    // The love bear sells twice as well before Valentine's day, at the expense of the first product.
    name: 'views',
    sql: `CREATE TABLE views AS
      SELECT v.id, coalesce(p.product_id, 1) AS product_id, coalesce(p.page, first.page) AS page
      FROM (
        SELECT *, chance(id, 60) * CASE WHEN month(created_at) = 2 AND dayofmonth(created_at) < 15 THEN 0.6 ELSE 1 END AS draw
        FROM visits WHERE depth >= 3
      ) v
      CROSS JOIN (SELECT page FROM products WHERE product_id = 1) first
      LEFT JOIN products p ON v.draw >= p.low AND v.draw < p.high AND v.created_at >= p.created_at`,
  },
  {
    name: 'baskets',
    sql: `CREATE TABLE baskets AS
      WITH sold AS (
        SELECT v.id, v.created_at + to_seconds(s6) AS ordered_at, user_id, product_id,
          (SELECT count(*) FROM products p WHERE p.created_at <= v.created_at) AS launched
        FROM visits v JOIN views USING (id) WHERE depth = 7 AND v.created_at + to_seconds(s6) < ${endOf(until)}
      ), numbered AS (
        SELECT *, row_number() OVER (ORDER BY ordered_at, id) AS order_id FROM sold
      ), filled AS (
        SELECT *,
          1 + (launched > 1 AND chance(id, 61) < 0.27)::INTEGER + (launched > 2 AND chance(id, 61) < 0.03)::INTEGER AS items,
          floor(chance(id, 62) * (launched - 1))::BIGINT AS hop
        FROM numbered
      )
      SELECT id, ordered_at, user_id, order_id, items, position,
        -- Toys of one order differ: each position hops a different distance around the launched ones.
        CASE position WHEN 1 THEN product_id
          ELSE (product_id + (hop + position - 2) % greatest(launched - 1, 1)) % launched + 1 END AS product_id
      FROM (SELECT *, unnest(range(1, items + 1)) AS position FROM filled)`,
  },
  {
    name: 'order_items',
    sql: `CREATE TABLE order_items AS
      SELECT row_number() OVER (ORDER BY order_id, position) AS order_item_id, ordered_at AS created_at, order_id,
        b.product_id, position = 1 AS is_primary_item, p.price_usd, p.cogs_usd
      FROM baskets b JOIN products p ON p.product_id = b.product_id`,
  },
  {
    // A few orders are taken by telephone: they have a customer but no visit.
    name: 'orders',
    sql: `CREATE TABLE orders AS
      SELECT order_id, ordered_at AS created_at, CASE WHEN chance(id, 63) >= 0.005 THEN id END AS website_session_id, user_id,
        b.product_id AS primary_product_id, items AS items_purchased, s.price_usd, s.cogs_usd
      FROM baskets b
      JOIN (
        SELECT order_id, sum(price_usd)::DECIMAL(10,2) AS price_usd, sum(cogs_usd)::DECIMAL(10,2) AS cogs_usd
        FROM order_items GROUP BY order_id
      ) s USING (order_id)
      WHERE position = 1`,
  },
  {
    // A bad batch of the first product came back in the late summer of the first year.
    name: 'order_item_refunds',
    sql: `CREATE TABLE order_item_refunds AS
      WITH returned AS (
        SELECT order_item_id, order_id, price_usd,
          created_at + to_seconds(86400 + floor(chance(order_item_id, 71) * 28 * 86400)::INTEGER) AS refunded_at
        FROM order_items
        WHERE chance(order_item_id, 70) < CASE
          WHEN product_id = 1 AND created_at BETWEEN TIMESTAMP '2024-08-01' AND TIMESTAMP '2024-09-16' THEN 0.13
          WHEN product_id = 3 THEN 0.06 WHEN product_id = 4 THEN 0.02 ELSE 0.05 END
      )
      SELECT row_number() OVER (ORDER BY refunded_at, order_item_id) AS order_item_refund_id, refunded_at AS created_at, order_item_id, order_id,
        CASE WHEN chance(order_item_id, 72) < 0.88 THEN price_usd ELSE (price_usd * 0.50)::DECIMAL(10,2) END AS refund_amount_usd
      FROM returned WHERE refunded_at < ${endOf(until)}`,
  },
];
