import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../gateway/ask.ts';
import { openPublishedFiles, type PublishedFiles } from './published-files.ts';
import { hasToyStore, type ServedMesh, serveEmbedded, warnUnlessToyStore } from './toy-store.ts';

warnUnlessToyStore('answers are not compared with the published files of the toy shop');

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

describe.skipIf(!hasToyStore)('the published files behind the contracts that ship', () => {
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
  /** Rows from `offset` on, a thousand at a time: related rows of more than that at once are beyond the limit of cost. */
  async function allPages<Node>(offset: number, count: number, query: (range: string) => string): Promise<Node[]> {
    const nodes: Node[] = [];
    for (let at = offset; at < offset + count; at += 1_000) {
      nodes.push(...(await answer<Connection<Node>>(query(`first: 1000, offset: ${at}`))).nodes);
    }
    return nodes;
  }

  async function answer<Value>(query: string, variables?: Record<string, unknown>): Promise<Value> {
    const { body, text } = await ask(mesh.url, query, variables);
    if (body.errors !== undefined || !body.data) throw new Error(`${query}\n${text.slice(0, 2000)}`);
    return Object.values(body.data)[0] as Value;
  }

  test.each([
    ['orders', 'orders', 32_313],
    ['orderItems', 'order_items', 40_025],
    ['refunds', 'order_item_refunds', 1_731],
    ['products', 'products', 4],
    ['sessions', 'website_sessions', 5_000],
    ['pageviews', 'website_pageviews', 5_000],
  ])('%s counts all rows of %s.', async (collection, file, count) => {
    expect(await files.number(`SELECT count(*) FROM ${file}`)).toBe(count);
    expect(await answer(`{ ${collection} { totalCount } }`)).toEqual({ totalCount: count });
  });

  test('All columns of 2 000 orders are those of the file.', async () => {
    const page = await answer<Connection<Record<string, unknown>>>(`{
      orders(first: 2000, offset: 12345) {
        nodes { orderId createdAt websiteSessionId userId primaryProductId itemsPurchased priceUsd cogsUsd }
      }
    }`);
    const rows = await files.rows(`
      SELECT order_id::VARCHAR, instant(created_at), website_session_id::VARCHAR, user_id::VARCHAR,
        primary_product_id::VARCHAR, items_purchased, price_usd::VARCHAR, cogs_usd::VARCHAR
      FROM orders ORDER BY order_id LIMIT 2000 OFFSET 12345`);
    expect(page.nodes.map((node) => Object.values(node))).toEqual(rows);
  });

  test('All columns of all sessions are those of the file, where NULL is a null.', async () => {
    const page = await answer<Connection<Record<string, unknown>>>(`{
      sessions(first: 5000) {
        nodes { websiteSessionId createdAt userId isRepeatSession utmSource utmCampaign utmContent deviceType httpReferer }
      }
    }`);
    const rows = await files.rows(`
      SELECT website_session_id::VARCHAR, instant(created_at), user_id::VARCHAR, is_repeat_session, utm_source,
        utm_campaign, utm_content, device_type, http_referer
      FROM website_sessions ORDER BY website_session_id`);
    expect(page.nodes.map((node) => Object.values(node))).toEqual(rows);
    expect(rows.some((row) => row.includes(null))).toBe(true);
  });

  test.each([
    ['{ priceUsd: { gt: "50" } }', 'price_usd > 50'],
    ['{ priceUsd: { gte: "49.995", lt: "109.98" } }', 'price_usd >= 49.995 AND price_usd < 109.98'],
    [
      '{ itemsPurchased: { in: [2, 3] }, primaryProductId: { ne: "1" } }',
      'items_purchased = 2 AND primary_product_id <> 1',
    ],
    [
      '{ createdAt: { gte: "2014-12-24", lt: "2014-12-25T12:30:00Z" } }',
      "created_at >= '2014-12-24' AND created_at < '2014-12-25 12:30:00'",
    ],
    [
      '{ or: [{ orderId: { in: ["1", "007", "32313"] } }, { cogsUsd: { gt: "60" } }] }',
      'order_id IN (1, 32313) OR cogs_usd > 60',
    ],
    [
      '{ not: { or: [{ itemsPurchased: { eq: 1 } }, { primaryProductId: { eq: "2" } }] } }',
      'NOT (items_purchased = 1 OR primary_product_id = 2)',
    ],
    [
      '{ primaryProduct: { productName: { iContains: "BEAR" } } }',
      "primary_product_id IN (SELECT product_id FROM products WHERE product_name ILIKE '%bear%')",
    ],
    ['{ refunds: { some: {} } }', 'order_id IN (SELECT order_id FROM order_item_refunds)'],
    [
      '{ items: { count: { gt: 1 } }, refunds: { none: {} } }',
      '(SELECT count(*) FROM order_items i WHERE i.order_id = orders.order_id) > 1 AND order_id NOT IN (SELECT order_id FROM order_item_refunds)',
    ],
    [
      '{ items: { every: { product: { productId: { eq: "4" } } } } }',
      'NOT EXISTS (FROM order_items i WHERE i.order_id = orders.order_id AND i.product_id <> 4)',
    ],
    [
      '{ items: { some: { refunds: { some: { refundAmountUsd: { lt: "40" } } } } } }',
      'order_id IN (SELECT i.order_id FROM order_items i JOIN order_item_refunds r USING (order_item_id) WHERE r.refund_amount_usd < 40)',
    ],
  ])('orders(filter: %s) are those that SQL finds.', async (filter, condition) => {
    const found = await answer<Connection<{ orderId: string }>>(
      `{ orders(filter: ${filter}, first: 10000) { nodes { orderId } totalCount } }`,
    );
    const expected = await files.column(`SELECT order_id::VARCHAR FROM orders WHERE ${condition} ORDER BY order_id`);
    expect(expected.length).toBeGreaterThan(0);
    expect(found.totalCount).toBe(expected.length);
    expect(found.nodes.map(({ orderId }) => orderId)).toEqual(expected.slice(0, 10_000));
  });

  test.each([
    ['{ utmSource: { isNull: true } }', 'utm_source IS NULL'],
    ['{ utmSource: { ne: "gsearch" } }', "utm_source IS DISTINCT FROM 'gsearch'"],
    ['{ utmSource: { notIn: ["gsearch", "bsearch"] } }', "coalesce(utm_source NOT IN ('gsearch', 'bsearch'), true)"],
    ['{ httpReferer: { contains: "%" } }', 'false'],
    ['{ deviceType: { eq: mobile }, isRepeatSession: { eq: true } }', "device_type = 'mobile' AND is_repeat_session"],
    [
      '{ pageviews: { some: { pageviewUrl: { regex: "^/(cart|billing)$" } } } }',
      "website_session_id IN (SELECT website_session_id FROM website_pageviews WHERE pageview_url IN ('/cart', '/billing'))",
    ],
    ['{ pageviews: { none: {} } }', 'website_session_id NOT IN (SELECT website_session_id FROM website_pageviews)'],
  ])('sessions(filter: %s) are those that SQL finds.', async (filter, condition) => {
    const found = await answer<Connection<{ websiteSessionId: string }>>(
      `{ sessions(filter: ${filter}, first: 10000) { nodes { websiteSessionId } totalCount } }`,
    );
    const expected = await files.column(
      `SELECT website_session_id::VARCHAR FROM website_sessions WHERE ${condition} ORDER BY website_session_id`,
    );
    expect(found.nodes.map((node) => node.websiteSessionId)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  test.each([
    ['[{ field: priceUsd, direction: DESC }, { field: createdAt }]', 'price_usd DESC, created_at, order_id'],
    ['[{ field: itemsPurchased, direction: DESC }]', 'items_purchased DESC, order_id'],
    [
      '[{ relation: primaryProduct_productName }, { field: orderId, direction: DESC }]',
      '(SELECT product_name FROM products WHERE product_id = primary_product_id), order_id DESC',
    ],
  ])('orders(orderBy: %s) are in the order of SQL.', async (order, sql) => {
    const found = await answer<Connection<{ orderId: string }>>(
      `{ orders(orderBy: ${order}, first: 10000) { nodes { orderId } } }`,
    );
    const expected = await files.column(`SELECT order_id::VARCHAR FROM orders ORDER BY ${sql} LIMIT 10000`);
    expect(found.nodes.map(({ orderId }) => orderId)).toEqual(expected);
  });

  test('sessions can be ordered with nulls first, and are last otherwise.', async () => {
    for (const [nulls, sql] of [
      ['nulls: FIRST', 'NULLS FIRST'],
      ['nulls: LAST', 'NULLS LAST'],
      ['', 'NULLS LAST'],
    ]) {
      const found = await answer<Connection<{ websiteSessionId: string }>>(
        `{ sessions(orderBy: [{ field: utmSource, direction: DESC ${nulls} }], first: 5000) { nodes { websiteSessionId } } }`,
      );
      const expected = await files.column(
        `SELECT website_session_id::VARCHAR FROM website_sessions ORDER BY utm_source DESC ${sql}, website_session_id`,
      );
      expect(found.nodes.map((node) => node.websiteSessionId)).toEqual(expected);
    }
  });

  describe('paging', () => {
    const byPrice = '[{ field: priceUsd, direction: DESC }, { field: createdAt }]';

    test.each([
      [1000, 'by key', '[]', 'order_id'],
      [1777, 'by price and time', byPrice, 'price_usd DESC, created_at, order_id'],
    ])('forward by %i rows, %s, meets every order once.', async (size, _, order, sql) => {
      const met: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const page: Connection<{ orderId: string }> = await answer(
          `query ($after: String) { orders(first: ${size}, after: $after, orderBy: ${order}) {
            nodes { orderId } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
          { after },
        );
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        met.push(...page.nodes.map(({ orderId }) => orderId));
        more = page.pageInfo.hasNextPage;
        expect(page.nodes.length).toBe(more ? size : 32_313 % size);
        after = page.pageInfo.endCursor;
      }
      expect(met).toEqual(await files.column(`SELECT order_id::VARCHAR FROM orders ORDER BY ${sql}`));
    });

    test.each([
      [1000, 'by key', '[]', 'order_id'],
      [1777, 'by price and time', byPrice, 'price_usd DESC, created_at, order_id'],
    ])('backward by %i rows, %s, meets every order once.', async (size, _, order, sql) => {
      const met: string[] = [];
      let before: string | null = null;
      for (let more = true; more; ) {
        const page: Connection<{ orderId: string }> = await answer(
          `query ($before: String) { orders(last: ${size}, before: $before, orderBy: ${order}) {
            nodes { orderId } pageInfo { hasNextPage hasPreviousPage startCursor } } }`,
          { before },
        );
        expect(page.pageInfo.hasNextPage).toBe(before !== null);
        met.unshift(...page.nodes.map(({ orderId }) => orderId));
        more = page.pageInfo.hasPreviousPage;
        before = page.pageInfo.startCursor;
      }
      expect(met).toEqual(await files.column(`SELECT order_id::VARCHAR FROM orders ORDER BY ${sql}`));
    });

    test('by offset meets every order once.', async () => {
      const met: string[] = [];
      for (let offset = 0; offset < 40_000; offset += 9_999) {
        const page: Connection<{ orderId: string }> = await answer(
          `{ orders(first: 9999, offset: ${offset}) { nodes { orderId } } }`,
        );
        met.push(...page.nodes.map(({ orderId }) => orderId));
      }
      expect(met).toEqual(await files.column('SELECT order_id::VARCHAR FROM orders ORDER BY order_id'));
    });
  });

  describe('relations', () => {
    interface OrderWithItems {
      readonly orderId: string;
      readonly items: Connection<{ orderItemId: string; product: { productName: string } }>;
      readonly refunds: Connection<{ refundAmountUsd: string }>;
    }

    test('order → items → product, and order → refunds, of 5 000 orders.', async () => {
      const orders = await allPages<OrderWithItems>(
        20_000,
        5_000,
        (range) => `{
        orders(${range}) { nodes {
          orderId
          items { totalCount nodes { orderItemId product { productName } } }
          refunds(orderBy: [{ field: refundAmountUsd, direction: DESC }]) { nodes { refundAmountUsd } }
        } }
      }`,
      );
      const items = await files.rows(`
        SELECT order_id::VARCHAR, order_item_id::VARCHAR, product_name FROM order_items JOIN products USING (product_id)
        WHERE order_id BETWEEN 20001 AND 25000 ORDER BY order_items.order_id, order_items.order_item_id`);
      expect(
        orders.flatMap((order) =>
          order.items.nodes.map((item) => [order.orderId, item.orderItemId, item.product.productName]),
        ),
      ).toEqual(items);
      for (const order of orders) expect(order.items.totalCount).toBe(order.items.nodes.length);
      const refunds = await files.rows(`
        SELECT order_id::VARCHAR, refund_amount_usd::VARCHAR FROM order_item_refunds
        WHERE order_id BETWEEN 20001 AND 25000
        ORDER BY order_item_refunds.order_id, refund_amount_usd DESC, order_item_refund_id`);
      expect(refunds.length).toBeGreaterThan(100);
      expect(
        orders.flatMap(({ orderId, refunds: own }) => own.nodes.map((refund) => [orderId, refund.refundAmountUsd])),
      ).toEqual(refunds);
    });

    test('product → items, filtered, ordered and paged for each product.', async () => {
      interface ProductWithItems {
        readonly productId: string;
        readonly orderItems: Connection<{ orderItemId: string }>;
      }
      const found = await answer<Connection<ProductWithItems>>(`{
        products { nodes { productId orderItems(
          filter: { isPrimaryItem: { eq: false } }, orderBy: [{ field: createdAt, direction: DESC }], first: 50, offset: 7
        ) { totalCount nodes { orderItemId } pageInfo { hasNextPage hasPreviousPage } } } }
      }`);
      expect(found.nodes.map(({ productId }) => productId)).toEqual(['1', '2', '3', '4']);
      for (const { productId, orderItems } of found.nodes) {
        const expected = await files.column(`
          SELECT order_item_id::VARCHAR FROM order_items WHERE product_id = ${productId} AND NOT is_primary_item
          ORDER BY created_at DESC, order_items.order_item_id`);
        expect(orderItems.totalCount).toBe(expected.length);
        expect(orderItems.nodes.map(({ orderItemId }) => orderItemId)).toEqual(expected.slice(7, 57));
        expect(orderItems.pageInfo).toEqual({ hasNextPage: expected.length > 57, hasPreviousPage: true });
      }
    });

    test('session → orders and pageviews, of all sessions, across domains.', async () => {
      interface SessionWithOrders {
        readonly websiteSessionId: string;
        readonly orders: Connection<{ orderId: string; priceUsd: string }>;
        readonly pageviews: Connection<{ pageviewUrl: string }>;
      }
      const nodes = await allPages<SessionWithOrders>(
        0,
        5_000,
        (range) => `{
        sessions(${range}) { nodes {
          websiteSessionId
          orders { totalCount nodes { orderId priceUsd } }
          pageviews(first: 30) { totalCount nodes { pageviewUrl } }
        } }
      }`,
      );
      const orders = await files.rows(`
        SELECT website_session_id::VARCHAR, order_id::VARCHAR, price_usd::VARCHAR FROM orders
        WHERE website_session_id IN (SELECT website_session_id FROM website_sessions)
        ORDER BY orders.website_session_id, orders.order_id`);
      expect(orders).toHaveLength(149);
      expect(
        nodes.flatMap((session) =>
          session.orders.nodes.map(({ orderId, priceUsd }) => [session.websiteSessionId, orderId, priceUsd]),
        ),
      ).toEqual(orders);
      const pageviews = await files.rows(`
        SELECT website_session_id::VARCHAR, pageview_url FROM website_pageviews
        WHERE website_session_id IN (SELECT website_session_id FROM website_sessions)
        ORDER BY website_pageviews.website_session_id, website_pageview_id`);
      expect(
        nodes.flatMap((session) => session.pageviews.nodes.map((view) => [session.websiteSessionId, view.pageviewUrl])),
      ).toEqual(pageviews);
    });

    test('149 orders have their session; the other 32 164 have its key and nothing else of it.', async () => {
      interface OrderWithSession {
        readonly websiteSessionId: string;
        readonly session: { websiteSessionId: string; createdAt: string | null; deviceType: string | null } | null;
      }
      const met: OrderWithSession[] = [];
      for (let offset = 0; offset < 32_313; offset += 10_000) {
        const page = await answer<Connection<OrderWithSession>>(
          `{ orders(first: 10000, offset: ${offset}) { nodes {
            websiteSessionId session { websiteSessionId createdAt deviceType } } } }`,
        );
        met.push(...page.nodes);
      }
      const expected = await files.rows(`
        SELECT o.website_session_id::VARCHAR, instant(s.created_at), s.device_type
        FROM orders o LEFT JOIN website_sessions s USING (website_session_id) ORDER BY o.order_id`);
      expect(met.map(({ session }) => session && Object.values(session))).toEqual(expected);
      expect(met.every((order) => order.session?.websiteSessionId === order.websiteSessionId)).toBe(true);
      expect(met.filter(({ session }) => session?.createdAt !== null)).toHaveLength(149);
      expect(met.filter(({ session }) => session?.createdAt === null && session.deviceType === null)).toHaveLength(
        32_164,
      );
    });
  });

  test('By key: the canonical text of a number finds its row, and no other text does.', async () => {
    const { body } = await ask(
      mesh.url,
      '{ a: order(orderId: "42") { orderId priceUsd } b: order(orderId: 42) { orderId } c: order(orderId: "042") { orderId } d: order(orderId: "0x2a") { orderId } e: order(orderId: "42.0") { orderId } f: order(orderId: "32314") { orderId } g: order(orderId: "99999999999999999999") { orderId } }',
    );
    const [price] = await files.column('SELECT price_usd::VARCHAR FROM orders WHERE order_id = 42');
    expect(body).toEqual({
      data: {
        a: { orderId: '42', priceUsd: price },
        b: { orderId: '42' },
        c: null,
        d: null,
        e: null,
        f: null,
        g: null,
      },
    });
  });
});
