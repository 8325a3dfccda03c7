import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startConcord } from '../../cli/run-concord.ts';
import { ask } from '../../gateway/ask.ts';
import {
  createWorkspace,
  keyOf,
  referencesOf,
  type Workspace,
  type WrittenContract,
  withoutProgress,
} from './workspace.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const published = join(import.meta.dirname, '../../../../shared/data/toy-store');
const isThere = existsSync(published);
if (!isThere) console.warn(`SKIPPED: contracts drafted from the toy store's files, because ${published} is absent.`);

describe.skipIf(!isThere)('the published files of the toy store', () => {
  let workspace: Workspace;
  let contract: WrittenContract;
  let printed: string;
  const path = 'contracts/shop/toy-store.odcs.yaml';

  beforeAll(async () => {
    workspace = await createWorkspace({ 'concord.yaml': `serveDrafts: true\nroots: [${published}]\n` });
    const { code, stdout, stderr } = await workspace.run('init', published, '--domain', 'shop');
    expect({ code, errors: withoutProgress(stderr) }).toEqual({ code: 0, errors: '' });
    printed = stdout;
    contract = await workspace.contract(path);
  });
  afterAll(async () => await workspace.remove());

  test('give a draft with all six keys.', () => {
    expect(contract).toMatchObject({ id: 'shop.toy-store', status: 'draft', version: '0.1.0' });
    expect(contract.schema.map((object) => [object.name, ...keyOf(object)])).toEqual([
      ['order_item_refunds', 'order_item_refund_id'],
      ['order_items', 'order_item_id'],
      ['orders', 'order_id'],
      ['products', 'product_id'],
      ['website_pageviews', 'website_pageview_id'],
      ['website_sessions', 'website_session_id'],
    ]);
  });

  test('give the references of which all values are there.', () => {
    expect(contract.schema.flatMap(referencesOf)).toEqual([
      'order_item_refunds.order_item_id → order_items.order_item_id',
      'order_item_refunds.order_id → orders.order_id',
      'order_items.order_id → orders.order_id',
      'order_items.product_id → products.product_id',
      'orders.primary_product_id → products.product_id',
      'website_pageviews.website_session_id → website_sessions.website_session_id',
    ]);
  });

  test('have 5 000 sessions only, so the reference of orders is a comment with the count of what is missing.', async () => {
    const text = await workspace.read(path);
    const sentence =
      /Its name says that it refers to website_sessions\.website_session_id, but ([\d ]+) of 32 313 rows/;
    expect(printed).toMatch(sentence);
    expect(text.replaceAll(/\n +# /g, ' ')).toMatch(sentence);
    expect(text).toContain('#   - to: website_sessions.website_session_id');
  });

  test('are read with the types that their texts have, and NULL as null.', () => {
    const types = contract.schema.flatMap(({ name, properties }) =>
      properties.map((property) => [`${name}.${property.name}`, property.physicalType]),
    );
    expect(Object.fromEntries(types)).toMatchObject({
      'orders.order_id': 'BIGINT',
      'orders.items_purchased': 'INTEGER',
      'orders.created_at': 'TIMESTAMP',
      'orders.price_usd': 'DECIMAL(18,2)',
      'order_items.is_primary_item': 'BOOLEAN',
      'products.product_name': 'VARCHAR',
      'website_sessions.is_repeat_session': 'BOOLEAN',
    });
    expect(contract.servers[0]?.customProperties).toEqual([{ property: 'nullValues', value: ['', 'NULL'] }]);
    const closed = contract.schema.flatMap(({ properties }) =>
      properties.flatMap(({ name, quality = [] }) => quality.map((rule) => [name, rule.arguments?.validValues])),
    );
    expect(closed).toEqual([['device_type', ['desktop', 'mobile']]]);
  });

  test('pass `check` and `test`, and answer a query over the references.', async () => {
    expect(await workspace.run('check')).toMatchObject({ code: 0, stderr: '' });
    const tested = await workspace.run('test');
    expect(tested.code, tested.stdout).toBe(0);
    const server = startConcord(['serve', '--port', '0'], { cwd: workspace.folder });
    try {
      const { body } = await ask(
        await server.url(),
        `{ orderItemRefunds(first: 1, orderBy: [{ field: orderItemRefundId }]) {
             nodes { refundAmountUsd orderItem { product { productName } order { createdAt } } } totalCount }
           websiteSessions(filter: { utmSource: { isNull: true } }) { totalCount } }`,
      );
      expect(body).toEqual({
        data: {
          orderItemRefunds: {
            nodes: [
              {
                refundAmountUsd: '49.99',
                orderItem: {
                  product: { productName: 'The Original Mr. Fuzzy' },
                  order: { createdAt: expect.stringMatching(/^2012-0[34]-.*Z$/) },
                },
              },
            ],
            totalCount: 1731,
          },
          websiteSessions: { totalCount: 131 },
        },
      });
    } finally {
      await server.stop();
    }
  });
});
