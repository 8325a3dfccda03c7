import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runConcord, startConcord } from '../cli/run-concord.ts';
import { ask, send } from '../gateway/ask.ts';
import { ShopWorkspace } from './shop-workspace.ts';

/** What a team does from the first look at its data to a new major version, with the real commands, in this order. */

const contract = 'contracts/shop/data.odcs.yaml';
const dashboardQuery =
  '{ orders(first: 1) { nodes { orderId channel customer { country } } meta { contractVersion } } }';
const deployments = '{ mesh { deployments { state problems changes { breaking } } } }';

let workspace: ShopWorkspace;
let server: Running;
let url: string;

const concord = async (...args: readonly string[]) => await runConcord(args, { cwd: workspace.folder });

/** Asks again until the answer is as it should be; fails with the last answer. */
async function askUntil(query: string, holds: (data: Record<string, unknown>) => unknown): Promise<unknown> {
  let last: unknown;
  for (let round = 0; round < 240; round += 1) {
    const { body } = await ask(url, query);
    last = body;
    if (body.data && holds(body.data)) return body.data;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`It is still not so: ${JSON.stringify(last)}`);
}

beforeAll(async () => {
  workspace = await ShopWorkspace.create();
});

afterAll(async () => {
  await server?.stop();
  await workspace?.remove();
});

test('init drafts a contract of the data, which a person makes active', async () => {
  const { code, stdout, stderr } = await concord('init', 'data', '--domain', 'shop');
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(`Wrote ${contract} with 2 objects.`);
  const draft = await workspace.read(contract);
  expect(draft).toContain('- to: customers.customer_id');
  expect(draft).toContain('classification: confidential');
  await workspace.edit(contract, ['version: 0.1.0', 'version: 1.0.0'], [/status: draft.*/, 'status: active']);
});

test('check finds nothing wrong with it', async () => {
  const { code, stdout } = await concord('check');
  expect(stdout).toContain('0 errors, 0 warnings (1 contract, 2 objects in 1 domain)');
  expect(code).toBe(0);
});

test('test finds that the data keep it', async () => {
  const { code, stdout } = await concord('test');
  expect(stdout).toContain('✓ Each customer_id is one of customers.');
  expect(stdout).toMatch(/The test passed\. \d+ checks: \d+ passed\./);
  expect(code).toBe(0);
  await workspace.commit('Publish the contract of the shop');
});

test('serve answers a dashboard, by the contract', async () => {
  server = startConcord(['serve', '--port', '0'], { cwd: workspace.folder });
  url = await server.url();
  const { body } = await send(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollographql-client-name': 'dashboard',
      'apollographql-client-version': '7',
    },
    body: JSON.stringify({ query: dashboardQuery }),
  });
  expect(body).toEqual({
    data: {
      orders: {
        nodes: [{ orderId: '1', channel: 'shop', customer: { country: 'GB' } }],
        meta: { contractVersion: '1.0.0' },
      },
    },
  });
  const hidden = await ask(url, '{ customers(first: 1) { nodes { email } } }');
  expect(JSON.stringify(hidden.body)).not.toContain('@example.com');
  await askUntil('{ orders(first: 1) { meta { quality } } }', ({ orders }) => JSON.stringify(orders).includes('PASS'));
});

test('diff stops a change that takes a property away, and names who would notice', async () => {
  await workspace.edit(contract, [/( {6}#[^\n]*\n)* {6}- id: channel\n[\s\S]*?mustBe: 0\n/, '']);
  const usage = async () => await concord('diff', 'HEAD', '--usage', '.concord/usage.json');
  await expect
    .poll(async () => (await usage()).stdout, { timeout: 30_000, interval: 500 })
    .toContain('dashboard 7 (1 time)');
  const { code, stdout } = await usage();
  expect(stdout).toContain('`orders.channel` is gone.');
  expect(stdout).toContain('Cannot query field "channel" on type "Order".');
  expect(stdout).toContain('CHANGE_MAJOR_MISSING');
  expect(code).toBe(1);
});

test('the mesh does not serve that change, says why, and goes on with what it had', async () => {
  const data = await askUntil(deployments, ({ mesh }) => JSON.stringify(mesh).includes('REFUSED'));
  expect(data).toMatchObject({
    mesh: { deployments: [{ state: 'REFUSED', changes: { breaking: 1 } }, { state: 'SERVING' }] },
  });
  expect(JSON.stringify(data)).toContain('Write `version: 2.0.0`.');
  const { body } = await ask(url, dashboardQuery);
  expect(body).toMatchObject({
    data: { orders: { nodes: [{ channel: 'shop' }], meta: { contractVersion: '1.0.0' } } },
  });
});

test('with a major version the change is served, and consumers see what is deprecated', async () => {
  const deprecated = `- id: amount
        name: amount
        customProperties:
          - { property: deprecated, value: { reason: Net of tax from 2027 on. } }
`;
  await workspace.edit(
    contract,
    ['version: 1.0.0', 'version: 2.0.0'],
    [/- id: amount\n {8}name: amount\n/, deprecated],
  );
  const { code, stdout } = await concord('diff', 'HEAD');
  expect(stdout).toContain('1.0.0 → 2.0.0 says enough.');
  expect(stdout).toContain('`orders.amount` is deprecated.');
  expect(code).toBe(0);
  await askUntil('{ orders(first: 1) { meta { contractVersion } } }', ({ orders }) =>
    JSON.stringify(orders).includes('2.0.0'),
  );
  const { body } = await ask(
    url,
    '{ __type(name: "Order") { fields(includeDeprecated: true) { name deprecationReason } } }',
  );
  expect(body.data?.__type).toEqual({
    fields: [
      { name: 'orderId', deprecationReason: null },
      { name: 'createdAt', deprecationReason: null },
      { name: 'customerId', deprecationReason: null },
      { name: 'customer', deprecationReason: null },
      { name: 'amount', deprecationReason: 'Net of tax from 2027 on.' },
    ],
  });
  const gone = await ask(url, dashboardQuery);
  expect(JSON.stringify(gone.body)).toContain('Cannot query field');
  const { body: history } = await ask(url, deployments);
  expect(history.data?.mesh).toMatchObject({
    deployments: [{ state: 'SERVING', changes: { breaking: 1 } }, { state: 'REFUSED' }, { state: 'REPLACED' }],
  });
});
