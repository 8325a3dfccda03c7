import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Running } from '../../cli/run-concord.ts';
import type { SmallMesh } from '../../cli/small-mesh.ts';
import { type Answer, send } from '../../gateway/ask.ts';
import { waitFor } from '../live/wait-for.ts';
import { createShop, ordersCsv, startShop } from './shop.ts';

/** Servers start slowly where a machine is busy. */
const patience = 240_000;

let shop: SmallMesh;
let servers: Running[];

beforeEach(async () => {
  shop = await createShop({ onViolation: 'block' });
  servers = [];
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await shop.remove();
});

async function start(environment: Readonly<Record<string, string>> = {}, args?: readonly string[]): Promise<string> {
  const server = startShop(shop, environment, args);
  servers.push(server);
  return await server.url();
}

async function ask(url: string, query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

async function qualityAt(url: string): Promise<unknown> {
  const { body } = await ask(url, '{ orders { meta { quality } } }');
  const orders = body.data?.orders as { readonly meta: { readonly quality: unknown } } | null | undefined;
  return orders?.meta.quality ?? body.errors?.[0]?.extensions.code;
}

const breakOrders = () =>
  shop.write(
    'data/orders.csv',
    ordersCsv([
      [1, 1, 5, 10],
      [1, 1, 5, 10],
    ]),
  );

test('A process that is started again knows what was found before, until the contract has another version.', {
  timeout: patience,
}, async () => {
  await breakOrders();
  const first = await start();
  await waitFor(
    () => qualityAt(first),
    (found) => found === 'CONTRACT_VIOLATED',
  );
  await servers.pop()?.stop();
  // Nothing is checked any more, so this is what the process remembers.
  const again = { CONCORD_QUALITY_INTERVAL: 'off' };
  const second = await start(again);
  expect(await qualityAt(second)).toBe('CONTRACT_VIOLATED');
  await servers.pop()?.stop();
  const file = join(shop.folder, 'contracts/sales/orders.odcs.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('version: 1.4.0', 'version: 1.5.0'));
  const third = await start(again);
  expect(await qualityAt(third)).toBe('UNKNOWN');
});

test('Two processes on one file, and a file that is none, take nothing from those who ask.', {
  timeout: patience,
}, async () => {
  const first = await start();
  expect(
    await waitFor(
      () => qualityAt(first),
      (found) => found === 'PASS',
    ),
  ).toBe('PASS');
  const second = await start();
  expect(
    await waitFor(
      () => qualityAt(second),
      (found) => found === 'PASS',
    ),
  ).toBe('PASS');
  expect(servers[1]?.output()).toContain('"LEDGER_HELD"');
  expect(servers[0]?.output()).not.toContain('LEDGER_');
  await writeFile(join(shop.folder, 'broken'), 'no folder');
  const third = await start({ CONCORD_QUALITY_FOLDER: 'broken' });
  expect(
    await waitFor(
      () => qualityAt(third),
      (found) => found === 'PASS',
    ),
  ).toBe('PASS');
  expect(servers[2]?.output()).toContain('"LEDGER_UNREADABLE"');
});

test('A domain on its own knows its own data, tells its gateway, and blocks; over HTTP all is as in one process.', {
  timeout: patience,
}, async () => {
  const key = { CONCORD_SUBGRAPH_KEY: 'a secret of the tests that is long enough' };
  const names = ['sales', 'people', 'clubs', 'league'];
  const domains = await Promise.all(names.map((name) => start(key, ['serve', '--domain', name])));
  const gateway = await start(key, [
    'gateway',
    ...names.flatMap((name, index) => ['--subgraph', `${name}=${new URL(domains[index] ?? '').origin}`]),
  ]);
  const query = '{ orders { nodes { orderId customer { country } } meta { quality fresh } } }';
  const told = await waitFor(
    () => ask(gateway, query, { 'concord-trust': 'include' }),
    ({ text }) => (text.match(/"quality":"PASS"/g) ?? []).length === 6,
  );
  expect(told.body).toMatchObject({
    data: { orders: { meta: { quality: 'PASS', fresh: true } } },
    extensions: {
      concord: {
        complete: true,
        contracts: [
          { id: 'customers', version: '2.0.0', domain: 'people', quality: 'PASS', objects: [{ type: 'Customer' }] },
          { id: 'orders', version: '1.4.0', domain: 'sales', quality: 'PASS', objects: [{ type: 'Order' }] },
        ],
      },
    },
  });
  expect((await ask(gateway, '{ orders { totalCount } }')).headers['cache-control']).toBe('public, max-age=3600');
  expect(servers.map((server) => server.output()).join()).not.toContain('LEDGER_');
  await breakOrders();
  await waitFor(
    () => qualityAt(gateway),
    (found) => found === 'CONTRACT_VIOLATED',
  );
  const { body } = await ask(gateway, '{ customers { nodes { customerId orders { totalCount } } } }');
  expect(body.data).toEqual({
    customers: {
      nodes: [
        { customerId: '1', orders: null },
        { customerId: '2', orders: null },
      ],
    },
  });
  expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'CONTRACT_VIOLATED' } });
  const ready = await send(`${new URL(domains[0] ?? '').origin}/health/ready`, { method: 'GET' });
  expect(ready.body).toMatchObject({ subgraphs: { sales: { state: 'ready', quality: { FAIL: 2 } } } });
});
