import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, ask } from '../gateway/ask.ts';
import { answered, refused } from './operations.ts';
import { hasToyStore, type ServedMesh, serveDistributed, serveEmbedded, warnUnlessToyStore } from './toy-store.ts';

warnUnlessToyStore('one process and several are not compared over the published files of the toy shop');

/** These read generated data too, which may be absent here; then what is answered instead must agree. */
const partlyGenerated = [
  '{ landingPages(first: 2) { nodes { pageUrl featuredProduct { productId productName } } } orders(first: 1) { nodes { orderId } } }',
  '{ customers(first: 2) { nodes { customerId orders(first: 1) { nodes { orderId } } } } }',
];

describe.skipIf(!hasToyStore)('the published files, served by one process and by one server a domain', () => {
  let embedded: ServedMesh;
  let distributed: ServedMesh;
  beforeAll(async () => {
    [embedded, distributed] = await Promise.all([serveEmbedded(), serveDistributed()]);
  });
  afterAll(async () => {
    await embedded?.close();
    await distributed?.close();
  });

  async function askBoth(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    const [here, there] = await Promise.all([
      ask(embedded.url, query, variables),
      ask(distributed.url, query, variables),
    ]);
    expect(there.text).toBe(here.text);
    expect(there.status).toBe(here.status);
    expect(here.text).not.toContain('INTERNAL_SERVER_ERROR');
    return here;
  }

  test.each(answered)('%s has the same bytes.', async (query, length) => {
    const { text, body } = await askBoth(query);
    expect(body.errors).toBeUndefined();
    expect(text.length).toBeGreaterThan(length);
  });

  test.each(partlyGenerated)('%s has the same bytes.', async (query) => {
    const { text } = await askBoth(query);
    expect(text).not.toContain('GRAPHQL_VALIDATION_FAILED');
  });

  test.each(refused)('%s is refused with the same bytes.', async (query) => {
    const { body } = await askBoth(query);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'PAGE_TOO_LARGE']).toContain(
      body.errors?.[0]?.extensions.code,
    );
  });

  test('A cursor of one continues a page of the other.', async () => {
    const { body } = await askBoth('{ orders(first: 10, orderBy: [{ field: priceUsd }]) { pageInfo { endCursor } } }');
    expect(body.data?.orders).toEqual({ pageInfo: { endCursor: expect.any(String) } });
    const { orders } = body.data as { orders: { pageInfo: { endCursor: string } } };
    const after = orders.pageInfo.endCursor;
    const next = await askBoth(
      'query ($after: String) { orders(first: 3, after: $after, orderBy: [{ field: priceUsd }]) { nodes { orderId } } }',
      { after },
    );
    expect(next.body.data?.orders).toEqual({ nodes: Array(3).fill({ orderId: expect.any(String) }) });
  });
});
