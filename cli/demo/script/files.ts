/** A file of the demo data: an object of a contract, and the rows it holds, in the order of the object's key. */
export interface DemoFile {
  readonly object: string;
  readonly query: string;
}

export const demoFiles: readonly DemoFile[] = [
  {
    object: 'website_sessions',
    query: `SELECT id AS website_session_id, created_at, user_id, is_repeat AS is_repeat_session, utm_source, utm_campaign, utm_content,
        CASE WHEN is_mobile THEN 'mobile' ELSE 'desktop' END AS device_type, http_referer
      FROM visits WHERE NOT is_lost ORDER BY id`,
  },
  { object: 'website_pageviews', query: 'SELECT * FROM website_pageviews ORDER BY website_pageview_id' },
  {
    object: 'orders',
    query: 'SELECT * REPLACE (items_purchased::INTEGER AS items_purchased) FROM orders ORDER BY order_id',
  },
  { object: 'order_items', query: 'SELECT * FROM order_items ORDER BY order_item_id' },
  { object: 'order_item_refunds', query: 'SELECT * FROM order_item_refunds ORDER BY order_item_refund_id' },
  { object: 'products', query: 'SELECT product_id, created_at, product_name FROM products ORDER BY product_id' },
  { object: 'customers', query: 'SELECT * FROM customers ORDER BY customer_id' },
  { object: 'consents', query: 'SELECT * FROM consents ORDER BY consent_id' },
  { object: 'campaigns', query: 'SELECT * FROM campaigns ORDER BY utm_campaign' },
  { object: 'landing_pages', query: 'SELECT * FROM landing_pages ORDER BY page_url' },
  { object: 'daily_ad_spend', query: 'SELECT * FROM daily_ad_spend ORDER BY spend_date, utm_source, utm_campaign' },
];
