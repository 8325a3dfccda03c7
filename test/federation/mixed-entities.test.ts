import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorBound, findLostPaths } from '../../gateway/transport/reply/lost-paths.ts';
import { parseSubOperation } from '../../gateway/transport/sub-operation.ts';
import { ask } from '../gateway/ask.ts';
import { startForeignGateway } from './foreign-gateway.ts';
import { type ForeignSubgraph, startApolloSubgraph } from './foreign-subgraphs.ts';

let shelves: ForeignSubgraph;
let prices: ForeignSubgraph;
let gateway: Awaited<ReturnType<typeof startForeignGateway>>;

const film = (id: string) => ({ __typename: 'Film', id, name: `Film ${id}` });
const book = (id: string) => ({ __typename: 'Book', id });

beforeAll(async () => {
  shelves = await startApolloSubgraph({
    name: 'shelves',
    sdl: `type Query { things: [Thing] shelves: [Shelf!] failing: Int mood: Mood }
      type Shelf { things: [Thing] }
      union Thing = Film | Book
      type Film @key(fields: "id") { id: ID! name: String }
      type Book @key(fields: "id") { id: ID! }
      enum Mood { GOOD HIDDEN @inaccessible }`,
    resolvers: {
      Query: {
        things: () => [film('1'), book('1'), null, film('2'), book('2'), book('3')],
        shelves: () => [{ things: [film('1')] }, { things: [book('2'), film('3'), book('1'), book('2')] }],
        failing: () => {
          throw new GraphQLError('Not today.');
        },
        mood: () => 'HIDDEN',
      },
    },
    imports: ['@key', '@inaccessible'],
  });
  prices = await startApolloSubgraph({
    name: 'prices',
    sdl: 'type Query { prices: Int } type Book @key(fields: "id") { id: ID! price: Int weight: Int! }',
    resolvers: {
      Book: {
        __resolveReference: ({ id }: { readonly id: string }) => ({ id }),
        weight: () => 3,
        price: ({ id }: { readonly id: string }) => {
          if (id === '2') throw new GraphQLError('Book 2 has no price.');
          return 7;
        },
      },
    },
  });
  gateway = await startForeignGateway([shelves, prices]);
});

afterAll(async () => {
  await gateway.close(0);
  await shelves.close();
});

const pathsOf = (body: Awaited<ReturnType<typeof ask>>['body']) => body.errors?.map(({ path }) => path);

describe('In a list of entities of several types', () => {
  test('the error of an entity stands at that entity.', async () => {
    const { body } = await ask(gateway.url, '{ things { ... on Film { name } ... on Book { price } } }');
    expect(body.data?.things).toEqual([
      { name: 'Film 1' },
      { price: 7 },
      null,
      { name: 'Film 2' },
      { price: null },
      { price: 7 },
    ]);
    expect(pathsOf(body)).toEqual([['things', 4, 'price']]);
    const below = await ask(gateway.url, '{ shelves { things { ... on Book { p: price } } } }');
    expect(pathsOf(below.body)).toEqual([
      ['shelves', 1, 'things', 0, 'p'],
      ['shelves', 1, 'things', 3, 'p'],
    ]);
  });

  test('each entity of a subgraph that is down has an error, and the others none.', async () => {
    await prices.close();
    const { body } = await ask(gateway.url, '{ things { ... on Film { name } ... on Book { price weight } } }');
    expect(body.data?.things).toEqual([{ name: 'Film 1' }, null, null, { name: 'Film 2' }, null, null]);
    const at = [1, 4, 5].flatMap((index) => ['price', 'weight'].map((field) => ['things', index, field]));
    expect(pathsOf(body)).toEqual(at);
  });
});

test('A value that the schema does not have is an error also where another field has one.', async () => {
  const { body, text } = await ask(gateway.url, '{ mood failing }');
  expect(body.data).toEqual({ mood: null, failing: null });
  expect(body.errors).toMatchObject([
    { message: 'Not today.', path: ['failing'], extensions: { serviceName: 'shelves' } },
    { path: ['mood'], extensions: { code: 'SUBREQUEST_INVALID_RESPONSE' } },
  ]);
  expect(text).not.toContain('HIDDEN');
});

test('Of very many entities that are lost only the first are listed, and the rest counted.', () => {
  const fields = Array.from({ length: 10 }, (_, field) => `f${field}`);
  const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { ${fields.join(' ')} } } }`;
  const representations = Array.from({ length: 300_000 }, () => ({ __typename: 'Book', id: '1' }));
  const lost = findLostPaths(parseSubOperation(text), { representations });
  const before = process.memoryUsage().heapUsed;
  const places = lost.below(undefined);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  expect(places).toHaveLength(errorBound + 1);
  expect(places[0]).toEqual({ path: ['_entities', 0, 'f0'] });
  expect(places.at(-1)).toEqual({ path: ['_entities', 10, 'f0'], affected: 3_000_000 - errorBound });
});
