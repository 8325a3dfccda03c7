import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, send } from '../gateway/ask.ts';
import { exchange, readStatuses, writeRequest } from '../gateway/raw-http.ts';
import { startToyGateway } from '../gateway/toy-mesh.ts';

/** Cases of group B of the corpus that test/gateway/http-requests.test.ts does not have. */
const json = { 'content-type': 'application/json' };
const good = JSON.stringify({ query: '{ products { name } }' });

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

const head = (...lines: string[]) =>
  `${['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json', ...lines].join('\r\n')}\r\n\r\n`;

test.each([
  [
    'B14 a GET with a body is read as a GET',
    writeRequest('GET', '/graphql?query={products{name}}', { ...json, 'apollo-require-preflight': '1' }, good),
    [200],
  ],
  ['B18 a body shorter than its length is waited for', head('content-length: 500') + good, []],
  [
    'B18 a body longer than its length ends the connection',
    `${head(`content-length: ${good.length}`)}${good}{"x":1}\r\n\r\n`,
    [400],
  ],
  [
    'B19 chunks are put together',
    `${head('transfer-encoding: chunked')}${good.length.toString(16)}\r\n${good}\r\n0\r\n\r\n`,
    [200],
  ],
  ['B19 a chunk size that is no number', `${head('transfer-encoding: chunked')}zz\r\n${good}\r\n0\r\n\r\n`, [400]],
  [
    'B19 two transfer encodings',
    `${head('transfer-encoding: chunked', 'transfer-encoding: identity')}0\r\n\r\n`,
    [400],
  ],
  [
    'B25 the second of two requests is answered when the first is bad',
    Buffer.concat([writeRequest('POST', '/graphql', json, '[]'), writeRequest('POST', '/graphql', json, good)]),
    [400, 200],
  ],
  [
    'B34 baggage of 8 kB',
    writeRequest('POST', '/graphql', { ...json, baggage: 'a=b,'.repeat(2_000), traceparent: '00-zz-zz-zz' }, good),
    [200],
  ],
] as const)('%s.', async (_, bytes, statuses) => {
  expect(readStatuses(await exchange(gateway.port, bytes))).toEqual(statuses);
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
