import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { reportCaches } from '../../core/memory/byte-cache.ts';
import { badDocuments, introspectionDepth, repeat } from '../bad-input/documents.ts';
import { greatestSpending, spentBy } from '../bad-input/spent.ts';
import { ask, send } from './ask.ts';
import { startToyGateway } from './toy-mesh.ts';

let gateway: Awaited<ReturnType<typeof startToyGateway>>;

beforeAll(async () => {
  gateway = await startToyGateway();
});

afterEach(async () => {
  const { body } = await ask(gateway.url, '{ product(productId: "2") { name } }');
  expect(body, 'the server must still be usable').toEqual({ data: { product: { name: 'Love Bear' } } });
});

afterAll(async () => {
  expect(gateway.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  await gateway.close(0);
});

describe('a document that is wrong or too large is a 400 with a code', () => {
  test.each(badDocuments)('%s', async (_, query, code) => {
    const { result, milliseconds } = await spentBy(() => ask(gateway.url, query));
    const { status, body, text } = result;
    expect({ status, code: body.errors?.[0]?.extensions.code }, text.slice(0, 500)).toEqual({ status: 400, code });
    expect(body.data, 'a refused request has no data').toBeUndefined();
    expect(text.length).toBeLessThan(1_500_000);
    expect(text).not.toMatch(/\n {4}at |node_modules|SELECT /);
    expect(milliseconds).toBeLessThan(greatestSpending);
  });
});

describe('a document that is odd but right is answered', () => {
  test.each([
    [
      'aliases that are names of Object.prototype',
      '{ products(first: 1) { __proto__: name constructor: name toString: name hasOwnProperty: name } }',
    ],
    ['an alias __typename for itself', '{ products(first: 1) { __typename: __typename } }'],
    ['90 levels of ... on Query', `{ ${'...on Query { '.repeat(90)} products(first: 1) { name } ${'}'.repeat(90)} }`],
    ['600 repeated fields', `{ products(first: 1) { ${'name '.repeat(600)} } }`],
    ['100 aliases of a root field', `{ ${repeat(100, (n) => `a${n}: product(productId: "1") { name }`)} }`],
    ['500 aliases across subgraphs', `{ products(first: 1) { ${repeat(500, (n) => `a${n}: rating`)} } }`],
    ['introspection of ofType, 9 levels', `{ __schema { types { ${introspectionDepth(9)} } } }`],
    ['a byte order mark', '\ufeff{ products(first: 1) { name } }'],
    ['a million spaces around a query', `${' '.repeat(500_000)}{ products(first: 1) { name } }`],
    ['-0 as Int', '{ products(first: -0) { name } }'],
    ['brackets in a string', `{ product(productId: "${'{'.repeat(500)}") { name } }`],
    ['brackets in a block string', `{ product(productId: """${'['.repeat(500)}""") { name } }`],
    ['brackets in a comment', `# ${'{'.repeat(500)}\n{ products(first: 1) { name } }`],
  ])('%s', async (_, query) => {
    const { status, body } = await ask(gateway.url, query);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(Object.keys(body.data ?? {}).length).toBeGreaterThan(0);
  });

  test('an alias named __proto__ carries its value, and pollutes nothing', async () => {
    const { text } = await ask(gateway.url, '{ products(first: 1) { __proto__: name } }');
    expect(text).toBe('{"data":{"products":[{"__proto__":"Mr. Fuzzy"}]}}');
  });
});

describe('variables', () => {
  const query = 'query ($first: Int) { products(first: $first) { name } }';

  test.each([[2_147_483_648], [1.5], ['1'], [[1, 2]], [{}], [true]])('%j as Int is BAD_USER_INPUT', async (first) => {
    const { status, body } = await ask(gateway.url, query, { first });
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('those that the operation does not declare are ignored', async () => {
    const { body } = await ask(gateway.url, query, { first: 1, other: { a: [1] }, constructor: 1 });
    expect(body).toEqual({ data: { products: [{ name: 'Mr. Fuzzy' }] } });
  });
});

test('introspection can be switched off', async () => {
  const closed = await startToyGateway({ introspection: false });
  const { status, body } = await ask(closed.url, '{ __schema { types { name } } }');
  expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
  await closed.close(0);
});

test('texts of persisted queries are kept up to a limit in bytes, which operators see', async () => {
  const persist = async (text: string) => {
    const sha256Hash = createHash('sha256').update(text).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const post = async (body: object) =>
      await send(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    return { register: () => post({ query: text, extensions }), ask: () => post({ extensions }) };
  };
  const report = () => reportCaches().find(({ name, entries }) => name === 'persistedQueries' && entries > 0);
  const small = await persist('query Small { products(first: 1) { name } }');
  expect((await small.ask()).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  await small.register();
  expect((await small.ask()).body.errors).toBeUndefined();
  expect(report()?.entries).toBe(1);
  // Caches of one name are reported together, also those of a closed gateway that still waits for garbage collection.
  expect((report()?.greatestBytes ?? 1) % 8_388_608).toBe(0);
  for (let turn = 0; turn < 10; turn += 1) {
    const large = await persist(`${' '.repeat(490_000 + turn)}{ products(first: 1) { name } }`);
    expect((await large.register()).status).toBe(200);
  }
  const { bytes = 0, greatestBytes = 0, evictions } = report() ?? {};
  expect(bytes).toBeLessThanOrEqual(greatestBytes);
  expect(evictions).toBeGreaterThan(0);
  expect((await small.ask()).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});
