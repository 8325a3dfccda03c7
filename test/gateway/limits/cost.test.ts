import fc from 'fast-check';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, send } from '../ask.ts';
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
    ['a total count', '{ products(first: 3) { totalCount } }', 401],
    ['an aggregate', '{ productsAggregate { value { count } } }', 1_001],
    ['groups', '{ sessionsGroupBy(by: [{ dimension: deviceType }], first: 10) { nodes { count } } }', 1_510],
    ['a condition', '{ products(first: 3, filter: { productName: { eq: "x" } }) { nodes { productId } } }', 24],
    ['a pattern', '{ products(first: 3, filter: { productName: { regex: "x" } }) { nodes { productId } } }', 2_004],
    [
      'a list of values',
      '{ products(first: 3, filter: { productId: { in: [1, 2, 3, 4] } }) { nodes { productId } } }',
      4 + 20 + 4,
    ],
    [
      'conditions in conditions',
      '{ products(first: 3, filter: { or: [{ productName: { eq: "x" } }, { not: { productName: { eq: "y", ne: "z" } } }] }) { nodes { productId } } }',
      4 + 60,
    ],
    [
      'a condition on related rows',
      '{ products(first: 3, filter: { orderItems: { some: { orderItemId: { eq: 1 } } } }) { nodes { productId } } }',
      4 + 20_000 + 20,
    ],
    [
      'a condition on a row of another domain',
      '{ orders(first: 3, filter: { customer: { country: { eq: "NL" } } }) { nodes { orderId } } }',
      4 + 1_500 + 20,
    ],
    [
      'orders',
      '{ orders(first: 3, orderBy: [{ field: createdAt }, { relation: customer_country }]) { nodes { orderId } } }',
      4 + 400 + 2 * 200 + 1_500,
    ],
    [
      'groups by a related row, and by a part of a time',
      '{ ordersGroupBy(by: [{ dimension: customer_country }, { dimension: createdAt_dayOfWeek }], first: 10) { nodes { count } } }',
      1_010 + 2 * (3_000 + 500),
    ],
    ['a related row', '{ orders(first: 10) { nodes { session { websiteSessionId } } } }', 1 + 10 * 2 + 500],
    [
      'rows beyond 100 000',
      '{ ...A } fragment A on Query { a: sessions(first: 10000) { nodes { websiteSessionId } edges { cursor node { websiteSessionId } } } b: pageviews(first: 10000) { edges { node { websitePageviewId } } } c: orders(first: 10000) { edges { node { orderId } } } d: sessions(first: 10000, offset: 10000) { edges { node { websiteSessionId } } } e: orderItems(first: 10000) { edges { node { orderItemId } } } }',
      110_005 + 4 * 10_005 + 20,
    ],
    [
      'a related list',
      '{ products(first: 10) { nodes { orderItems(first: 5) { nodes { orderItemId } } } } }',
      1 + 10 * (1 + 1 + 5) + 1_000,
    ],
    [
      'functions that remember all values, which one statement computes once',
      '{ sessionsAggregate { value { count userId { countDistinct } utmSource { approxCountDistinct max } } } }',
      1_001 + 2 + 6_000 + 1_500,
    ],
    [
      'the same of groups, however many',
      '{ sessionsGroupBy(by: [{ dimension: deviceType }], first: 10) { nodes { aggregate { userId { countDistinct } } } } }',
      1_510 + 10 * 2 + 6_000,
    ],
    [
      'the same of related rows',
      '{ sessions(first: 10) { nodes { pageviewsAggregate { value { createdAt { countDistinct } } } } } }',
      1 + 10 * (1 + 5 + 1 + 1) + 1_000 + 600,
    ],
    [
      'each quantile',
      '{ ordersAggregate { value { priceUsd { a: quantile(q: 0.1) b: quantile(q: 0.2) } } } }',
      1_002 + 2 * 1_500,
    ],
    ['a measure of related rows', '{ sessionsAggregate { value { bounces } } }', 1_001 + 8_000],
    [
      'numbers that groups are ordered by and filtered on',
      '{ sessionsGroupBy(by: [{ dimension: deviceType }], first: 10, having: { bounces: { gt: 1 } }, orderBy: [{ metric: bounces }, { aggregate: { field: userId, function: COUNT_DISTINCT } }]) { nodes { count } } }',
      1_510 + 20 + 8_000 + 400 + 2 * 200 + 8_000 + 6_000,
    ],
    [
      'groups by what has very many values, and by minutes',
      '{ pageviewsGroupBy(by: [{ dimension: websiteSessionId }, { dimension: createdAt, grain: MINUTE }], first: 10) { nodes { count } } }',
      1_010 + 2 * (12_000 + 4_000),
    ],
    ['rows before the page', '{ products(first: 3, offset: 100000) { nodes { productId } } }', 4 + 200],
    [
      'rows before the page of an order',
      '{ products(first: 3, offset: 100000, orderBy: [{ field: productName }]) { nodes { productId } } }',
      4 + 400 + 200 + 15_000 + 1_500,
    ],
    [
      'values beyond ten of a row',
      `{ products(first: 1000) { nodes { ${Array.from({ length: 30 }, (_, n) => `v${n}: productName`).join(' ')} } } }`,
      1 + 1_000 * (1 + 2),
    ],
    ['the catalog', '{ mesh { contracts(first: 5) { id } } }', 2],
  ])('of %s is counted as documented', async (_, query, expected) => {
    const answer = await askWithCost(query);
    expect(costOf(answer), answer.text.slice(0, 300)).toBe(expected);
  });

  test('of introspection counts the types, fields and arguments that are written', async () => {
    const once = costOf(await askWithCost(getIntrospectionQuery()));
    const names = costOf(await askWithCost('{ __schema { types { name } } }'));
    expect(names).toBeGreaterThan(30);
    expect(once).toBeGreaterThan(10 * names);
    expect(once).toBeLessThan(100_000);
    const twice = costOf(await askWithCost('{ __schema { types { fields { type { fields { name } } } } } }'));
    expect(twice).toBeGreaterThan(3 * costOf(await askWithCost('{ __schema { types { fields { name } } } }')));
  });

  test('counts what variables hold in arguments', async () => {
    const query =
      'query ($f: ProductsFilter, $n: StringFilter) { a: products(first: 3, filter: $f) { nodes { productId } } b: products(first: 3, filter: { productName: $n }) { nodes { productId } } }';
    const given = { f: { orderItems: { some: { orderItemId: { eq: 1 } } } }, n: { regex: 'x', ne: 'y' } };
    expect(costOf(await askWithCost(query, given))).toBe(8 + 20_020 + 2_020);
    expect(costOf(await askWithCost(query, { f: null }))).toBe(8);
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
      '180 aliased numbers in one list',
      `{ sessions(first: 1) { nodes { ${repeat(180, (n) => `a${n}: pageviewsAggregate { value { count } }`)} } } }`,
    ],
    [
      '180 lists in fragments',
      `{ sessions(first: 1) { nodes { ...F } } } fragment F on Session { ${repeat(180, (n) => `a${n}: pageviews(first: 1) { nodes { __typename } }`)} }`,
    ],
    [
      '40 conditions on related rows',
      `{ sessions(first: 1, filter: { and: [${Array.from({ length: 40 }, () => '{ pageviews: { some: { websitePageviewId: { ne: 1 } } } }').join(', ')}] }) { totalCount } }`,
    ],
    [
      '400 regular expressions in five filters',
      `{ ${repeat(5, (n) => `s${n}: sessions(first: 1, filter: { or: [${Array.from({ length: 80 }, (_, at) => `{ utmContent: { regex: "(a|b)*${at}$" } }`).join(', ')}] }) { totalCount }`)} }`,
    ],
    [
      '95 orders by another domain',
      `{ ${repeat(95, (n) => `o${n}: orders(first: 1, offset: ${n}, orderBy: [{ relation: customer_country }, { relation: customer_segment }, { relation: customer_signedUpAt }]) { nodes { orderId } }`)} }`,
    ],
    [
      '80 counts of different values',
      `{ ${repeat(80, (n) => `s${n}: sessionsAggregate(filter: { websiteSessionId: { ne: ${n} } }) { value { userId { countDistinct } } }`)} }`,
    ],
    [
      'introspection 95 times',
      `{ ${repeat(95, (n) => `i${n}: __schema { types { fields { args { type { ofType { ofType { name } } } } type { ofType { ofType { name } } } } } }`)} }`,
    ],
    [
      '49 pages of 10 000 rows',
      `{ ${repeat(49, (n) => `p${n}: sessions(first: 10000, offset: ${n}) { nodes { websiteSessionId } }`)} }`,
    ],
    [
      '180 lists of another domain',
      `{ customers(first: 1) { nodes { ${repeat(180, (n) => `a${n}: sessions(first: 1) { nodes { __typename } }`)} } } }`,
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
