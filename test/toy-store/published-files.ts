import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { toyStoreFolder } from './toy-store.ts';

type Cell = string | number | boolean | null;

/** The published files in a database of the test's own, to be asked in plain SQL. */
export interface PublishedFiles {
  /** Rows of a query. Write casts to VARCHAR for what JavaScript holds inexactly. */
  readonly rows: (sql: string) => Promise<readonly (readonly Cell[])[]>;
  /** The first column of a query. */
  readonly column: (sql: string) => Promise<readonly Cell[]>;
  /** The one number that a query answers. */
  readonly number: (sql: string) => Promise<number>;
  readonly close: () => void;
}

const files = {
  orders:
    "order_id: 'BIGINT', created_at: 'TIMESTAMP', website_session_id: 'BIGINT', user_id: 'BIGINT', primary_product_id: 'BIGINT', items_purchased: 'INTEGER', price_usd: 'DECIMAL(10,2)', cogs_usd: 'DECIMAL(10,2)'",
  order_items:
    "order_item_id: 'BIGINT', created_at: 'TIMESTAMP', order_id: 'BIGINT', product_id: 'BIGINT', is_primary_item: 'BOOLEAN', price_usd: 'DECIMAL(10,2)', cogs_usd: 'DECIMAL(10,2)'",
  order_item_refunds:
    "order_item_refund_id: 'BIGINT', created_at: 'TIMESTAMP', order_item_id: 'BIGINT', order_id: 'BIGINT', refund_amount_usd: 'DECIMAL(10,2)'",
  products: "product_id: 'BIGINT', created_at: 'TIMESTAMP', product_name: 'VARCHAR'",
  website_sessions:
    "website_session_id: 'BIGINT', created_at: 'TIMESTAMP', user_id: 'BIGINT', is_repeat_session: 'BOOLEAN', utm_source: 'VARCHAR', utm_campaign: 'VARCHAR', utm_content: 'VARCHAR', device_type: 'VARCHAR', http_referer: 'VARCHAR'",
  website_pageviews:
    "website_pageview_id: 'BIGINT', created_at: 'TIMESTAMP', website_session_id: 'BIGINT', pageview_url: 'VARCHAR'",
};

/** Reads the files into tables of their names. `instant(t)` writes a time as the API does. */
export async function openPublishedFiles(): Promise<PublishedFiles> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  for (const [name, columns] of Object.entries(files)) {
    const path = join(toyStoreFolder, `${name}.csv`);
    await connection.run(
      `CREATE TABLE ${name} AS FROM read_csv('${path}', header = true, columns = {${columns}}, nullstr = ['', 'NULL'])`,
    );
  }
  await connection.run("CREATE MACRO instant(t) AS strftime(t, '%Y-%m-%dT%H:%M:%SZ')");
  const rows = async (sql: string) => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRows().map((row) => row.map(toCell));
  };
  const column = async (sql: string) => (await rows(sql)).map(([cell = null]) => cell);
  return {
    rows,
    column,
    number: async (sql) => {
      const [answer] = await column(sql);
      if (typeof answer !== 'number') throw new Error(`${String(answer)} is no number:\n${sql}`);
      return answer;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function toCell(value: unknown): Cell {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return String(value);
}
