import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { send } from '../gateway/ask.ts';
import { startForeignGateway } from './foreign-gateway.ts';
import { type ForeignSubgraph, startApolloSubgraph, startYogaSubgraph } from './foreign-subgraphs.ts';

let shops: ForeignSubgraph;
let stock: ForeignSubgraph;
let gateway: Awaited<ReturnType<typeof startForeignGateway>>;
const limit = 3_000;

const some = (count: number) => Array.from({ length: count }, (_, id) => ({ id: String(id) }));

beforeAll(async () => {
  shops = await startApolloSubgraph({
    name: 'shops',
    imports: ['@key', '@listSize'],
    sdl: /* GraphQL */ `
      type Query { shops(count: Int): [Shop!] sized(first: Int): [Shop!] @listSize(slicingArguments: ["first"]) }
      type Shop { id: ID shelves: [Shelf!] }
      type Shelf { id: ID boxes: [Box!] }
      type Box { id: ID items: [Item!] }
      type Item @key(fields: "id") { id: ID! name: String }
    `,
    resolvers: {
      Query: {
        shops: (_: unknown, { count }: { readonly count?: number }) => some(count ?? 1),
        sized: (_: unknown, { first }: { readonly first?: number }) => some(first ?? 1),
      },
      Shop: { shelves: () => some(1) },
      Shelf: { boxes: () => some(1) },
      Box: { items: () => some(3) },
    },
  });
  stock = await startYogaSubgraph({
    name: 'stock',
    sdl: 'type Query { ok: Boolean } type Item @key(fields: "id") { id: ID! stock: Int places: [Place!] } type Place { row: Int }',
    resolvers: { Item: { stock: () => 7, places: () => Array(20).fill({ row: 1 }) } },
  });
  gateway = await startForeignGateway([shops, stock], { limits: { ...defaultRequestLimits, cost: limit } });
});

afterAll(async () => {
  await gateway.close(0);
  await Promise.all([shops.close(), stock.close()]);
});

const askWithCost = (query: string) =>
  send(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'concord-cost': '1' },
    body: JSON.stringify({ query }),
  });
const nested = (field: string) => `{ ${field} { id shelves { id boxes { id items { id stock } } } } }`;

describe('lists of others whose length nobody says', () => {
  test('count as one row before they are asked for', async () => {
    const { text, body } = await askWithCost(nested('shops'));
    expect(body.errors).toBeUndefined();
    expect(body.data?.shops).toEqual([
      { id: '0', shelves: [{ id: '0', boxes: [{ id: '0', items: some(3).map((item) => ({ ...item, stock: 7 })) }] }] },
    ]);
    expect(JSON.parse(text).extensions.cost).toEqual({ estimated: 4, limit });
  });

  test('with a length count by it', async () => {
    const { text } = await askWithCost('{ sized(first: 9) { id } }');
    expect(JSON.parse(text).extensions.cost.estimated).toBe(9);
    const { body } = await askWithCost(`{ sized(first: ${limit + 1}) { id } }`);
    expect(body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  test('that come back too long are an error in their place', async () => {
    const { body } = await askWithCost(`{ shops(count: ${limit}) { id } sized(first: 1) { id } }`);
    // Both are fields of one fetch, of which nothing is used.
    expect(body.data).toEqual({ shops: null, sized: null });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['shops'], 'QUERY_TOO_COSTLY'],
      [['sized'], 'QUERY_TOO_COSTLY'],
    ]);
    expect(body.errors?.[0]?.message).toContain(`A subgraph returned ${limit + 1} objects; the limit is ${limit}.`);
  });

  test('that lead to more entities than the limit allows are not followed', async () => {
    stock.operations.length = 0;
    // 300 rows with 3 objects and 3 items each: 1 800 objects, and 900 entities that cost 2 each with one place more.
    const { body } = await askWithCost(`{ shops(count: 300) { shelves { boxes { items { id places { row } } } } } }`);
    expect(stock.operations).toEqual([]);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', serviceName: 'stock' });
    expect(body.errors).toHaveLength(101);
    expect(body.errors?.at(-1)?.extensions.affected).toBe(800);
    expect(body.errors?.[0]?.path).toEqual(['shops', 0, 'shelves', 0, 'boxes', 0, 'items', 0, 'places']);
  });
});
