/** A file of the demo data, named like an object of the contracts, with its rows sorted by the object's key. */
export interface DemoFile {
  readonly name: string;
  readonly query: string;
}

export const demoFiles: readonly DemoFile[] = [
  {
    name: 'website_sessions.parquet',
    query: `SELECT id AS website_session_id, created_at, user_id, is_repeat AS is_repeat_session, utm_source, utm_campaign, utm_content,
        CASE WHEN is_mobile THEN 'mobile' ELSE 'desktop' END AS device_type, http_referer
      FROM visits WHERE NOT is_lost ORDER BY id`,
  },
  { name: 'website_pageviews.parquet', query: 'SELECT * FROM website_pageviews ORDER BY website_pageview_id' },
  {
    name: 'orders.parquet',
    query: 'SELECT * REPLACE (items_purchased::INTEGER AS items_purchased) FROM orders ORDER BY order_id',
  },
  { name: 'order_items.parquet', query: 'SELECT * FROM order_items ORDER BY order_item_id' },
  { name: 'order_item_refunds.parquet', query: 'SELECT * FROM order_item_refunds ORDER BY order_item_refund_id' },
  { name: 'products.parquet', query: 'SELECT product_id, created_at, product_name FROM products ORDER BY product_id' },
  { name: 'customers.parquet', query: 'SELECT * FROM customers ORDER BY customer_id' },
  { name: 'consents.parquet', query: 'SELECT * FROM consents ORDER BY consent_id' },
  { name: 'campaigns.parquet', query: 'SELECT * FROM campaigns ORDER BY utm_campaign' },
  { name: 'landing_pages.parquet', query: 'SELECT * FROM landing_pages ORDER BY page_url' },
  {
    name: 'daily_ad_spend.parquet',
    query: 'SELECT * FROM daily_ad_spend ORDER BY spend_date, utm_source, utm_campaign',
  },
];
