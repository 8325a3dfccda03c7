import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, send } from '../gateway/ask.ts';
import { exchange, readStatuses } from '../gateway/raw-http.ts';
import { startToyGateway } from '../gateway/toy-mesh.ts';
import { badRequests } from './http-cases.ts';
import { greatestSpending, spentBy } from './spent.ts';

const json = { 'content-type': 'application/json' };

let gateway: Awaited<ReturnType<typeof startToyGateway>>;
beforeAll(async () => {
  gateway = await startToyGateway();
});
afterEach(async () => {
  expect((await ask(gateway.url, '{ product(productId: "2") { name } }')).status).toBe(200);
});
afterAll(async () => {
  expect(gateway.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  await gateway.close(0);
});

test.each(badRequests)('%s', async (_, bytes, statuses) => {
  const { result: received, milliseconds } = await spentBy(async () => {
    const soon = await exchange(gateway.port, bytes, 400);
    // A busy machine needs longer than that; who never answers is waited for no longer.
    return readStatuses(soon).length < statuses.length ? exchange(gateway.port, bytes, 4_000) : soon;
  });
  expect(readStatuses(received), received.slice(0, 500)).toEqual(statuses);
  expect(received).not.toMatch(/\n {4}at |node_modules|SELECT |\/tmp\//);
  expect(milliseconds).toBeLessThan(greatestSpending);
});

test('B30 2 000 persisted queries that nobody has keep no query from being answered.', async () => {
  for (let batch = 0; batch < 20; batch += 1) {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => {
        const sha256Hash = (batch * 100 + index).toString(16).padStart(64, '0');
        const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
        return send(gateway.url, { method: 'POST', headers: json, body });
      }),
    );
    for (const { body } of answers) expect(body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  }
});
