import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../../cli/run-concord.ts';
import type { SmallMesh } from '../../cli/small-mesh.ts';
import { type Answer, send } from '../../gateway/ask.ts';
import { waitFor } from '../live/wait-for.ts';
import { createShop, goodOrders, ordersCsv, startShop } from './shop.ts';

let shop: SmallMesh;
let server: Running;
let url: string;

async function start(
  options: { readonly onViolation?: 'warn' | 'block'; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  shop = await createShop(options);
  server = startShop(shop, options.environment);
  url = await server.url();
}

async function stop(): Promise<void> {
  await server.stop();
  await shop.remove();
}

/** Data as they were at the start, and checked. */
async function restore(): Promise<void> {
  await shop.write('data/orders.csv', goodOrders());
  await shop.write('data/refunds.csv', 'refund_id,order_id\n100,2\n');
  await shop.write('data/customers.csv', 'customer_id,country\n1,NL\n2,GB\n');
  for (const field of ['orders', 'refunds', 'customers']) await untilQuality('PASS', field);
}

/** Servers start slowly where a machine is busy. */
const patience = 240_000;

async function ask(query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

type Meta = Readonly<Record<string, unknown>>;

async function metaOf(field: string, selection = 'quality fresh'): Promise<Meta> {
  const { body } = await ask(`{ answer: ${field} { meta { ${selection} } } }`);
  return (body.data?.answer as { readonly meta: Meta } | null)?.meta ?? {};
}

const untilQuality = (quality: string, field = 'orders') =>
  waitFor(
    () => metaOf(field),
    (meta) => meta.quality === quality,
  );

const violated = { code: 'CONTRACT_VIOLATED' };

const tell = { 'concord-trust': 'include' };

interface Touched {
  readonly quality: string;
  readonly fresh: boolean | null;
  readonly complete: boolean;
  readonly contracts: readonly {
    readonly id: string;
    readonly version: string;
    readonly domain: string;
    readonly quality: string;
    readonly objects: readonly Readonly<Record<string, unknown>>[];
  }[];
}

async function touchedBy(query: string): Promise<Touched> {
  const { body } = await ask(query, tell);
  return (body as { readonly extensions?: { readonly concord?: Touched } }).extensions?.concord as Touched;
}

const brokenOrders = () =>
  ordersCsv([
    [1, 1, 10, 30],
    [1, 2, 20, 20],
  ]);

describe('Where a contract warns,', () => {
  beforeAll(() => start(), patience);
  beforeEach(restore);
  afterAll(stop);

  test('answers say what the checks say, as data get worse and better.', async () => {
    expect(await untilQuality('PASS')).toEqual({ quality: 'PASS', fresh: true });
    await shop.write(
      'data/orders.csv',
      ordersCsv([
        [1, 1, 0, 30],
        [2, 1, 0, 20],
      ]),
    );
    expect(await untilQuality('WARN')).toEqual({ quality: 'WARN', fresh: true });
    await shop.write('data/orders.csv', brokenOrders());
    expect(await untilQuality('FAIL')).toEqual({ quality: 'FAIL', fresh: true });
    const { body } = await ask('{ orders { totalCount nodes { orderId } } }');
    expect(body).toEqual({ data: { orders: { totalCount: 2, nodes: [{ orderId: '1' }, { orderId: '1' }] } } });
    await shop.write('data/orders.csv', goodOrders());
    expect(await untilQuality('PASS')).toEqual({ quality: 'PASS', fresh: true });
  });

  test('the worst of all objects counts that an answer is read from, and each list tells of what itself is read from.', async () => {
    await untilQuality('PASS');
    await shop.write('data/refunds.csv', 'refund_id,order_id\n100,77\n');
    await untilQuality('FAIL', 'refunds');
    expect(await metaOf('orders')).toMatchObject({ quality: 'PASS' });
    expect(await metaOf('ordersAggregate')).toMatchObject({ quality: 'PASS' });
    expect(await metaOf('ordersGroupBy(by: [{ dimension: customerId }])')).toMatchObject({ quality: 'PASS' });
    expect(await metaOf('orders(filter: { refunds: { some: {} } })')).toMatchObject({ quality: 'FAIL' });
    expect(await metaOf('ordersAggregate(filter: { refunds: { none: {} } })')).toMatchObject({ quality: 'FAIL' });
    const { body } = await ask(
      '{ orders(first: 1) { meta { quality } nodes { refunds { meta { quality } } } } refunds(first: 1) { nodes { order { price } } meta { quality } } }',
    );
    expect(body.data).toMatchObject({
      orders: { meta: { quality: 'FAIL' }, nodes: [{ refunds: { meta: { quality: 'FAIL' } } }] },
      refunds: { meta: { quality: 'FAIL' } },
    });
  });

  test('a question to another domain counts, too.', async () => {
    await untilQuality('PASS');
    const across = 'orders(filter: { customer: { country: { eq: "NL" } } })';
    expect(await metaOf(across)).toMatchObject({ quality: 'PASS' });
    await shop.write('data/customers.csv', 'customer_id,country\n1,NL\n1,GB\n2,DE\n');
    await untilQuality('FAIL', 'customers');
    expect(await metaOf(across)).toMatchObject({ quality: 'FAIL' });
    expect(await metaOf('orders')).toMatchObject({ quality: 'PASS' });
  });

  test('a request that asks is told what it has touched: contracts, versions, verdicts and the age of data.', async () => {
    await untilQuality('PASS');
    const told = await touchedBy('{ orders { nodes { orderId customer { country } } } }');
    expect(told).toMatchObject({ quality: 'PASS', fresh: true, complete: true });
    expect(told.contracts).toMatchObject([
      {
        id: 'customers',
        version: '2.0.0',
        domain: 'people',
        quality: 'PASS',
        fresh: null,
        objects: [{ type: 'Customer' }],
      },
      { id: 'orders', version: '1.4.0', domain: 'sales', quality: 'PASS', fresh: true, objects: [{ type: 'Order' }] },
    ]);
    const [order] = told.contracts[1]?.objects ?? [];
    expect(Number(order?.dataAge)).toBeGreaterThanOrEqual(20 * 3600);
    expect(Number(order?.dataAge)).toBeLessThan(20 * 3600 + 120);
    expect(Number(order?.freshFor)).toBeGreaterThan(28 * 3600 - 120);
    expect(Number(order?.freshFor)).toBeLessThanOrEqual(28 * 3600);
    expect(order?.failed).toEqual([]);
    await shop.write('data/orders.csv', brokenOrders());
    await untilQuality('FAIL');
    const worse = await touchedBy('{ orders { totalCount } }');
    expect(worse.contracts[0]?.objects).toMatchObject([
      { type: 'Order', quality: 'FAIL', failed: ['No two rows have the same order_id, the primary key.'] },
    ]);
    expect((await ask('{ orders { totalCount } }')).body).toEqual({ data: { orders: { totalCount: 2 } } });
  });

  test('the header may be sent by pages of other origins.', async () => {
    const { status, headers } = await send(url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://reports.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,concord-trust',
      },
    });
    expect(status).toBe(204);
    expect(headers['access-control-allow-headers']).toBe('content-type,concord-trust');
  });

  test('readiness tells how many objects pass, and stays up whatever they do.', async () => {
    await shop.write('data/orders.csv', brokenOrders());
    await untilQuality('FAIL');
    await untilQuality('FAIL', 'refunds');
    const { status, body } = await send(new URL('/health/ready', url).href, { method: 'GET' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'ready',
      subgraphs: {
        sales: { state: 'ready', quality: { PASS: 0, WARN: 0, FAIL: 2, UNKNOWN: 0 } },
        people: { state: 'ready', quality: { PASS: 1, WARN: 0, FAIL: 0, UNKNOWN: 0 } },
      },
    });
  });
});

describe('Cache-Control', { timeout: patience }, () => {
  afterEach(stop);

  const cacheOf = async (query: string, headers: Readonly<Record<string, string>> = {}) =>
    (await ask(query, headers)).headers['cache-control'];

  test('follows the freshness that the contract promises, up to the greatest time.', async () => {
    await start({ environment: { CONCORD_QUALITY_CACHE_FOR: '2d' } });
    await untilQuality('PASS');
    const { headers } = await ask('{ orders { totalCount } }');
    const [, seconds] = /^public, max-age=(\d+)$/.exec(String(headers['cache-control'])) ?? [];
    expect(Number(seconds)).toBeGreaterThan(28 * 3600 - 120);
    expect(Number(seconds)).toBeLessThanOrEqual(28 * 3600);
    expect(headers.vary).toBe('accept, authorization, concord-trust, concord-cost');
    const get = await send(`${url}?query=${encodeURIComponent('{ orders { totalCount } }')}`, {
      method: 'GET',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(get.headers['cache-control']).toMatch(/^public, max-age=\d+$/);
    expect(await cacheOf('{ customers { totalCount } }'), 'nothing is promised').toBe('no-store');
    expect(await cacheOf('{ orders { nodes { customer { country } } } }'), 'not by all').toBe('no-store');
    expect(await cacheOf('{ orders(filter: { orderId: { eq: null } }) { totalCount } }'), 'an error').toBe('no-store');
    expect(await cacheOf('{ mesh { version } }'), 'nobody knows').toBe('no-store');
    expect(await cacheOf('{ __typename }')).toBe('no-store');
    await shop.write('data/orders.csv', ordersCsv([[1, 1, 10, 100]]));
    const isStale = ({ fresh }: Meta) => fresh === false;
    expect(await waitFor(() => metaOf('orders'), isStale), 'late is not wrong').toEqual({
      quality: 'PASS',
      fresh: false,
    });
    expect(await cacheOf('{ orders { totalCount } }'), 'late').toMatch(/max-age=10$/);
  });

  test('is an hour at most unless the operator says otherwise, and answers to roles are theirs alone.', async () => {
    await start({ environment: { CONCORD_AUTH_ANONYMOUS_ROLES: 'analyst' } });
    await untilQuality('PASS');
    expect(await cacheOf('{ orders { totalCount } }')).toBe('private, max-age=3600');
  });

  test('is `no-store` where the operator wants no caches, or nothing is checked.', async () => {
    await start({ environment: { CONCORD_QUALITY_CACHE_FOR: 'off' } });
    await untilQuality('PASS');
    expect(await cacheOf('{ orders { totalCount } }')).toBe('no-store');
    await server.stop();
    server = startShop(shop, { CONCORD_QUALITY_CHECKS: 'false' });
    url = await server.url();
    expect(await metaOf('orders')).toEqual({ quality: 'UNKNOWN', fresh: null });
    expect(await cacheOf('{ orders { totalCount } }')).toBe('no-store');
  });
});

describe('Where a contract blocks,', () => {
  beforeAll(() => start({ onViolation: 'block' }), patience);
  beforeEach(restore);
  afterAll(stop);

  const untilBlocked = () =>
    waitFor(
      () => ask('{ orders { totalCount } }'),
      ({ body }) => body.errors !== undefined,
    );

  test('each field that reads the object is refused with the broken rule, others go on, and it heals.', async () => {
    // Refunds go without orders, so that only these are broken.
    await shop.write('data/refunds.csv', 'refund_id,order_id\n');
    await shop.write('data/orders.csv', brokenOrders());
    const sentence =
      'The data of orders break their contract: this does not hold: No two rows have the same order_id, the primary key.';
    const { body: first } = await untilBlocked();
    expect(first).toMatchObject({
      data: { orders: null },
      errors: [{ message: sentence, path: ['orders'], extensions: violated }],
    });
    expect(JSON.stringify(first.errors)).not.toMatch(/select|\.csv|file/i);
    for (const field of [
      'ordersAggregate { value { count } }',
      'ordersGroupBy(by: [{ dimension: customerId }]) { nodes { count } }',
      'order(orderId: "1") { price }',
      'refunds(filter: { order: { price: { gt: 1 } } }) { totalCount }',
      'refunds(orderBy: [{ relation: order_price }]) { totalCount nodes { refundId } }',
      'customers(filter: { orders: { some: {} } }) { totalCount }',
    ]) {
      const { body } = await ask(`{ answer: ${field} customers { totalCount } }`);
      expect(body.data, field).toEqual({ answer: null, customers: { totalCount: 2 } });
      expect(body.errors, field).toMatchObject([{ message: sentence, path: ['answer'], extensions: violated }]);
    }
    const { body: nested } = await ask(
      '{ customers { nodes { customerId orders { totalCount } ordersAggregate { value { count } } } } }',
    );
    expect(nested.data).toEqual({
      customers: {
        nodes: [
          { customerId: '1', orders: null, ordersAggregate: null },
          { customerId: '2', orders: null, ordersAggregate: null },
        ],
      },
    });
    expect(new Set(nested.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['CONTRACT_VIOLATED']));
    const told = await touchedBy('{ orders { totalCount } }');
    expect(told.contracts).toMatchObject([
      { id: 'orders', quality: 'FAIL', objects: [{ type: 'Order', quality: 'FAIL' }] },
    ]);
    await shop.write('data/orders.csv', goodOrders());
    expect(await untilQuality('PASS')).toEqual({ quality: 'PASS', fresh: true });
  });

  test('a relation inside the domain is refused by itself, and the rows around it are answered.', async () => {
    await shop.write('data/refunds.csv', 'refund_id,order_id\n100,2\n100,2\n');
    await waitFor(
      () => ask('{ refunds { totalCount } }'),
      ({ body }) => body.errors !== undefined,
    );
    const { body } = await ask(
      '{ orders { nodes { orderId refunds { totalCount } refundsAggregate { value { count } } } } refund(refundId: "100") { order { price } } }',
    );
    expect(body.data).toEqual({
      orders: { nodes: ['1', '2', '3'].map((orderId) => ({ orderId, refunds: null, refundsAggregate: null })) },
      refund: null,
    });
    const message =
      'The data of refunds break their contract: this does not hold: No two rows have the same refund_id, the primary key.';
    const errors = (body.errors ?? []).map(({ path, ...error }) => ({ ...error, path: path?.join('.') }));
    expect(errors.toSorted((a, b) => String(a.path).localeCompare(String(b.path)))).toMatchObject([
      { path: 'orders.nodes.0.refunds', message, extensions: violated },
      { path: 'orders.nodes.0.refundsAggregate', message, extensions: violated },
      { path: 'refund', message, extensions: violated },
    ]);
  });

  test('rules of severity warning do not block.', async () => {
    await shop.write(
      'data/orders.csv',
      ordersCsv([
        [1, 1, 0, 30],
        [2, 1, 0, 20],
      ]),
    );
    await untilQuality('WARN');
    expect((await ask('{ orders { totalCount } }')).body.errors).toBeUndefined();
  });
});

describe('Whatever contracts say,', { timeout: patience }, () => {
  afterEach(stop);

  test('the operator may have all warn, or all block.', async () => {
    await start({ onViolation: 'block', environment: { CONCORD_QUALITY_ON_VIOLATION: 'warn' } });
    await shop.write('data/orders.csv', brokenOrders());
    await untilQuality('FAIL');
    expect((await ask('{ orders { totalCount } }')).body.data).toEqual({ orders: { totalCount: 2 } });
    await server.stop();
    await writeFile(join(shop.folder, 'data/customers.csv'), 'customer_id,country\n1,NL\n1,NL\n');
    server = startShop(shop, { CONCORD_QUALITY_ON_VIOLATION: 'block' });
    url = await server.url();
    const { body } = await waitFor(
      () => ask('{ customers { totalCount } }'),
      (answer) => answer.body.errors !== undefined,
    );
    expect(body.errors).toMatchObject([{ path: ['customers'], extensions: violated }]);
  });
});
