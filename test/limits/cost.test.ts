import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, send } from '../gateway/ask.ts';
import { type DemoGateway, startDemoGateway } from './demo-gateway.ts';
import { randomOperations } from './random-operations.ts';

let gateway: DemoGateway;

beforeAll(async () => {
  gateway = await startDemoGateway();
}, 120_000);

afterAll(async () => await gateway?.close());

const askWithCost = (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  send(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'concord-cost': '1' },
    body: JSON.stringify({ query, variables }),
  });

const costOf = ({ text }: Answer): number => JSON.parse(text).extensions.cost.estimated;

/** Every object in an answer; each row is one. */
function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, member) => sum + countObjects(member), 0);
  return below + (Array.isArray(value) ? 0 : 1);
}

describe('the estimated cost', () => {
  test('is never below the number of objects that come back, for generated operations', async () => {
    let objects = 0;
    let answered = 0;
    const check = async ({ query, variables }: { query: string; variables: Readonly<Record<string, unknown>> }) => {
      const answer = await askWithCost(query, variables);
      const codes = answer.body.errors?.map(({ extensions }) => extensions.code) ?? [];
      if (codes.includes('QUERY_TOO_COSTLY')) return;
      expect(codes, `${query}\n${answer.text.slice(0, 500)}`).toEqual([]);
      const count = countObjects(answer.body.data) - 1;
      objects += count;
      answered += 1;
      expect(costOf(answer), `${query}\n${JSON.stringify(variables)}`).toBeGreaterThanOrEqual(count);
    };
    await fc.assert(fc.asyncProperty(randomOperations(gateway.supergraph), check), { numRuns: 200 });
    expect(answered).toBeGreaterThan(150);
    expect(objects).toBeGreaterThan(2_000);
  }, 120_000);

  test.each([
    ['a page by a literal', '{ products(first: 3) { nodes { productId } } }', 4],
    ['a page by a default', '{ products { nodes { productId } } }', 101],
    ['nodes and edges', '{ products(first: 3) { nodes { productId } edges { node { productId } } } }', 10],
    [
      'one field in two fragments',
      '{ ...A ...B } fragment A on Query { products(first: 3) { nodes { productId } } } fragment B on Query { products(first: 3) { nodes { createdAt } } }',
      4,
    ],
    ['what is left out', '{ products(first: 3) @skip(if: true) { nodes { productId } } }', 0],
    ['a total count', '{ products(first: 3) { totalCount } }', 21],
    ['an aggregate', '{ productsAggregate { value { count } } }', 51],
    ['groups', '{ sessionsGroupBy(by: [{ dimension: deviceType }], first: 10) { nodes { count } } }', 60],
    ['introspection', '{ __schema { types { fields { type { name } } } } }', 0],
    [
      'a related list',
      '{ products(first: 10) { nodes { orderItems(first: 5) { nodes { orderItemId } } } } }',
      1 + 10 * (1 + 1 + 5) + 5_000,
    ],
  ])('of %s is counted as documented', async (_, query, expected) => {
    const answer = await askWithCost(query);
    expect(costOf(answer), answer.text.slice(0, 300)).toBe(expected);
  });

  test('counts variables by their values', async () => {
    const query = 'query ($n: Int = 7) { products(first: $n) { nodes { productId } } }';
    expect(costOf(await askWithCost(query, { n: 2 }))).toBe(3);
    expect(costOf(await askWithCost(query))).toBe(8);
    expect(costOf(await askWithCost(query, { n: null }))).toBe(101);
  });

  test('is told only to those who ask', async () => {
    const body = JSON.stringify({ query: '{ products(first: 1) { nodes { productId } } }' });
    const { text } = await send(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(JSON.parse(text).extensions).toBeUndefined();
  });
});

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

describe('an operation that costs too much is refused before it runs', () => {
  test.each([
    ['a page of 10^8', '{ sessions(first: 100000000) { nodes { websiteSessionId } } }'],
    [
      'pages of 1 000, three levels deep',
      '{ products(first: 1000) { nodes { orderItems(first: 1000) { nodes { refunds(first: 1000) { nodes { orderItemRefundId } } } } } } }',
    ],
    [
      '120 aliased lists in one list',
      `{ sessions(first: 100) { nodes { ${repeat(120, (n) => `a${n}: pageviews(first: ${n + 1}) { nodes { url: __typename } }`)} } } }`,
    ],
    [
      '120 aliased numbers in one list',
      `{ sessions(first: 1) { nodes { ${repeat(120, (n) => `a${n}: pageviewsAggregate { value { count } }`)} } } }`,
    ],
    [
      '120 lists in fragments',
      `{ sessions(first: 1) { nodes { ...F } } } fragment F on Session { ${repeat(120, (n) => `a${n}: pageviews(first: 1) { nodes { __typename } }`)} }`,
    ],
    [
      '120 lists of another domain',
      `{ customers(first: 1) { nodes { ${repeat(120, (n) => `a${n}: sessions(first: 1) { nodes { __typename } }`)} } } }`,
    ],
  ])('%s', async (_, query) => {
    const answer = await askWithCost(query);
    expect(
      { status: answer.status, code: answer.body.errors?.[0]?.extensions.code },
      answer.text.slice(0, 300),
    ).toEqual({
      status: 400,
      code: 'QUERY_TOO_COSTLY',
    });
    expect(answer.body.data).toBeUndefined();
  });
});
