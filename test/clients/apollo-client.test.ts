import { ApolloClient, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Running, startConcord } from '../cli/run-concord.ts';
import { root } from '../docs/markdown.ts';
import { createCache } from './apollo/cache.ts';
import {
  LargeOrdersDocument,
  OneOrderDocument,
  OrdersOverTimeDocument,
  RefundsByProductDocument,
  RevenueByProductDocument,
  SessionsByDeviceDocument,
} from './apollo/dashboard.ts';

let server: Running;
let url: string;
let requests: number;

beforeAll(async () => {
  server = startConcord(['serve', '--port', '0'], { cwd: root });
  url = await server.url();
});
beforeEach(() => {
  requests = 0;
});
afterAll(async () => await server?.stop());

/** A client as a dashboard has one. */
function createClient(cache: InMemoryCache = createCache()): ApolloClient {
  const link = new HttpLink({
    uri: url,
    fetch: (...args) => {
      requests += 1;
      return fetch(...args);
    },
  });
  return new ApolloClient({ link, cache });
}

/** What the server or the cache answers; the cache is asked alone with `cache-only`. */
async function ask<Data, Variables extends Record<string, unknown>>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  fetchPolicy: 'cache-first' | 'cache-only' = 'cache-first',
): Promise<Data> {
  const { data, error } = await client.query<Data, Record<string, unknown>>({ query, variables, fetchPolicy });
  if (error !== undefined) throw error;
  if (data === undefined) throw new Error('There is no answer.');
  return data as Data;
}

const year = { from: '2025-01-01', to: '2026-01-01' };

test.each([
  ['as it comes', () => new InMemoryCache()],
  ['with the policies of docs/clients.md', createCache],
])('A cache %s keeps two groupings of one field apart, and collapses no rows.', async (_, create) => {
  const client = createClient(create());
  const byMonth = await ask(client, OrdersOverTimeDocument, { grain: 'MONTH', range: year });
  const byQuarter = await ask(client, OrdersOverTimeDocument, { grain: 'QUARTER', range: year });
  const byProduct = await ask(client, RevenueByProductDocument, { range: year });
  const inBerlin = await ask(client, OrdersOverTimeDocument, { grain: 'MONTH', range: year, zone: 'Europe/Berlin' });
  const months = byMonth.ordersGroupBy?.nodes ?? [];
  expect(new Set(months.map(({ createdAt }) => createdAt)).size).toBe(12);
  expect(new Set(months.map(({ revenue }) => revenue)).size).toBe(12);
  expect(byQuarter.ordersGroupBy?.nodes).toHaveLength(4);
  expect(inBerlin.ordersGroupBy?.nodes.map(({ createdAt }) => createdAt?.slice(-6))).toContain('+02:00');

  expect(requests).toBe(4);
  expect(await ask(client, OrdersOverTimeDocument, { grain: 'MONTH', range: year }, 'cache-only')).toEqual(byMonth);
  expect(await ask(client, OrdersOverTimeDocument, { grain: 'QUARTER', range: year }, 'cache-only')).toEqual(byQuarter);
  expect(await ask(client, RevenueByProductDocument, { range: year }, 'cache-only')).toEqual(byProduct);
  expect(requests).toBe(4);

  // Each answer is also what the numbers of the others add up to.
  const cents = (rows: readonly { readonly revenue: string | null }[]) =>
    rows.reduce((sum, { revenue }) => sum + Math.round(Number(revenue) * 100), 0);
  const whole = cents([byMonth.ordersGroupBy?.totals ?? { revenue: null }]);
  expect(whole).toBeGreaterThan(0);
  expect(cents(months)).toBe(whole);
  expect(cents(byQuarter.ordersGroupBy?.nodes ?? [])).toBe(whole);
  expect(cents(byProduct.ordersGroupBy?.nodes ?? [])).toBe(whole);
});

test('Two widgets with different numbers of the same groups share them in the cache.', async () => {
  const client = createClient();
  const revenue = await ask(client, RevenueByProductDocument, { range: year });
  const refunds = await ask(client, RefundsByProductDocument, { range: year });
  expect(refunds.ordersGroupBy?.nodes.some(({ refundRate }) => (refundRate ?? 0) > 0)).toBe(true);
  expect(requests).toBe(2);
  expect(await ask(client, RevenueByProductDocument, { range: year }, 'cache-only')).toEqual(revenue);
  expect(await ask(client, RefundsByProductDocument, { range: year }, 'cache-only')).toEqual(refunds);
  expect(requests).toBe(2);
});

test('A filter that is not set asks for everything, and each filter has its own place in the cache.', async () => {
  const client = createClient();
  const count = async (source: { eq: string } | null) => {
    const { sessionsGroupBy } = await ask(client, SessionsByDeviceDocument, { source });
    return (sessionsGroupBy?.nodes ?? []).reduce((sum, row) => sum + row.count, 0);
  };
  const [all, search, social] = [await count(null), await count({ eq: 'gsearch' }), await count({ eq: 'socialbook' })];
  expect(search).toBeGreaterThan(social);
  expect(all).toBeGreaterThan(search + social);
  expect([await count(null), await count({ eq: 'gsearch' })]).toEqual([all, search]);
  expect(requests).toBe(3);
});

test('Pages of a connection are put together, and end.', async () => {
  const client = createClient();
  const variables = { items: { gte: 3 }, first: 100 };
  const query = client.watchQuery({ query: LargeOrdersDocument, variables });
  const shown = () => query.getCurrentResult().data?.orders;
  const keys = () => (shown()?.edges ?? []).flatMap((edge) => edge?.node?.orderId ?? []);
  const subscription = query.subscribe(() => {});
  await vi.waitUntil(() => keys().length === 100, 20_000);
  for (let pages = 1; shown()?.pageInfo?.hasNextPage === true && pages < 20; pages += 1) {
    await query.fetchMore({ variables: { after: shown()?.pageInfo?.endCursor ?? null } });
    expect(requests).toBe(pages + 1);
    await vi.waitUntil(() => keys().length > 100 * pages, 20_000);
  }
  subscription.unsubscribe();
  expect(requests).toBeGreaterThan(3);
  expect(keys().length).toBe(shown()?.totalCount);
  expect(new Set(keys()).size).toBe(keys().length);
  const { orders } = await ask(createClient(), LargeOrdersDocument, { ...variables, first: 1000 });
  expect(keys()).toEqual(orders?.edges.map(({ node }) => node.orderId));
});

test('An entity is kept once, with what several queries know of it.', async () => {
  const client = createClient();
  const { orders } = await ask(client, LargeOrdersDocument, { items: { gte: 3 }, first: 1 });
  const node = orders?.edges[0]?.node;
  if (!node?.orderId) throw new Error('There is no large order.');
  const { order } = await ask(client, OneOrderDocument, { orderId: node.orderId });
  const entities = client.extract() as Record<string, Record<string, unknown>>;
  expect(entities[`Order:{"orderId":"${node.orderId}"}`]).toMatchObject({
    orderId: node.orderId,
    priceUsd: node.priceUsd,
    createdAt: order?.createdAt,
    itemsPurchased: order?.itemsPurchased,
    session: { __ref: `Session:{"websiteSessionId":"${node.session?.websiteSessionId}"}` },
    customer: { __ref: `Customer:{"customerId":"${order?.customer?.customerId}"}` },
  });
  // Rows of groups are values, not entities; what they refer to is one.
  const { ordersGroupBy } = await ask(client, RevenueByProductDocument, { range: year });
  const names = Object.keys(client.extract() as object);
  expect(names.filter((name) => name.startsWith('Product:'))).toHaveLength(ordersGroupBy?.nodes.length ?? 0);
  expect(names.filter((name) => name.startsWith('OrdersGroup'))).toEqual([]);
});

test('A wrong argument is an error of the client, with its code and place.', async () => {
  const failed = createClient().query({
    query: OrdersOverTimeDocument,
    variables: { grain: 'MONTH', range: { last: 'soon' } },
  });
  await expect(failed).rejects.toMatchObject({
    name: 'CombinedGraphQLErrors',
    errors: [{ path: ['ordersGroupBy'], extensions: { code: 'BAD_USER_INPUT', argument: ['timeRange', 'last'] } }],
  });
});

test('The types of the documents know variables and answers.', async () => {
  const client = createClient();
  // @ts-expect-error There is no such grain.
  const wrong = client.query({ query: OrdersOverTimeDocument, variables: { grain: 'FORTNIGHT', range: year } });
  await expect(wrong).rejects.toThrow('FORTNIGHT');
  const { ordersGroupBy } = await ask(client, OrdersOverTimeDocument, { grain: 'YEAR', range: year });
  const [row] = ordersGroupBy?.nodes ?? [];
  const revenue: string | null | undefined = row?.revenue;
  // @ts-expect-error A decimal is a text.
  const number: number | null | undefined = row?.revenue;
  expect(number).toBe(revenue);
  // @ts-expect-error That was not selected.
  expect(row?.margin).toBeUndefined();
});
