import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from '../gateway/ask.ts';
import { startToyGateway } from '../gateway/toy-mesh.ts';

let gateway: Awaited<ReturnType<typeof startToyGateway>>;
beforeAll(async () => {
  gateway = await startToyGateway();
});
afterAll(async () => await gateway?.close(0));

const body = JSON.stringify({ query: '{ products { name } }' });
const search = `?query=${encodeURIComponent('{ products { name } }')}`;

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'message/rfc822'])(
  'T22: A form of another site that posts %s is not answered.',
  async (type) => {
    const { status, text } = await send(gateway.url, { method: 'POST', headers: { 'content-type': type }, body });
    expect(status).toBe(415);
    expect(text).not.toContain('Mr. Fuzzy');
  },
);

test.each<Record<string, string>>([
  {},
  { 'content-type': 'text/plain' },
  { 'content-type': 'message/rfc822; charset=utf-8' },
])('T22: A link of another site is not answered, with %j.', async (headers) => {
  const { status, text } = await send(gateway.url + search, { method: 'GET', headers });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain('Mr. Fuzzy');
});

test('T22: A client that sends a header of its own may ask by GET, and may change nothing so.', async () => {
  const headers = { 'apollo-require-preflight': '1' };
  expect((await send(gateway.url + search, { method: 'GET', headers })).text).toContain('Mr. Fuzzy');
  const mutation = `?query=${encodeURIComponent('mutation { rename(productId: "1", name: "x") { name } }')}`;
  const { status } = await send(gateway.url + mutation, { method: 'GET', headers });
  expect(status).toBeGreaterThanOrEqual(400);
});
