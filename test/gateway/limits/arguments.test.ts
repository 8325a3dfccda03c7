import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireLimits } from '../../../core/query/arguments/argument-limits.ts';
import { defaultPlanLimits } from '../../../core/query/plan/limits.ts';
import { type Laboratory, openLaboratory } from '../../bad-input/laboratory.ts';
import { openTestMesh, type TestMesh } from '../../subgraphs/scorecards/shop-mesh.ts';
import { ask } from '../ask.ts';
import { apiSchemaOf } from './api-schema.ts';
import { type ArgumentPlace, listArgumentPlaces, valueOfSize } from './argument-places.ts';

type Ask = (query: string, variables: Record<string, unknown>) => ReturnType<typeof ask>;

/** Asks for one more than the limit at every place that has one, and for as many as it says. */
async function tryAll(places: readonly ArgumentPlace[], send: Ask): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const place of places) {
    if (!('code' in place.limit)) continue;
    for (const beyond of [0, 1]) {
      const { query, variables } = place.ask(valueOfSize(place, defaultPlanLimits, beyond));
      const { body, text } = await send(query, variables);
      const code = body.errors?.[0]?.extensions.code;
      if ((code === place.limit.code) !== (beyond === 1))
        wrong.push(`${place.coordinate} +${beyond}: ${text.slice(0, 300)}`);
    }
  }
  return wrong;
}

describe('Every argument has a limit,', () => {
  test('or the schema is refused.', () => {
    const types = 'type Query { a(x: X): Int } input X { y: [Y!], and: [X!] } input Y { z: Int }';
    expect(() => requireLimits(buildSchema(types))).toThrow('The argument y, a list of Y, has no limit.');
    expect(() => requireLimits(buildSchema('type Query { a(ids: [[ID!]]): Int }'))).toThrow('list of lists');
  });
});

describe('Beyond its limit an argument is refused, and up to it not,', () => {
  let laboratory: Laboratory;
  beforeAll(async () => {
    // Beyond their limits, some arguments cost too much, too; here each limit is to say so itself.
    laboratory = await openLaboratory({ cost: 100_000_000 });
  });
  afterAll(async () => await laboratory?.close());

  test('of objects, of related rows, and of the catalog.', async () => {
    // The laboratory has no contracts that a catalog would tell of, so nothing below these is reached.
    const below = /^Mesh(Contract|Object|QualityRule)\./;
    const all = listArgumentPlaces(apiSchemaOf(laboratory.supergraphSdl));
    const places = all.filter(({ coordinate }) => !below.test(coordinate));
    const limited = places.filter(({ limit }) => 'code' in limit).map(({ coordinate }) => coordinate);
    expect(limited).toEqual(
      expect.arrayContaining([
        'Query.things(orderBy:)',
        'Query.thingsGroupBy(by:)',
        'Query.thingsGroupBy(having:)',
        'ThingsTop.first',
        'StringFilter.in',
        'StringFilter.regex',
        'Owner.things(orderBy:)',
        'Mesh.search(kinds:)',
      ]),
    );
    expect(places.length).toBeGreaterThan(300);
    expect(await tryAll(places, laboratory.ask)).toEqual([]);
  }, 120_000);
});

describe('Beyond its limit an argument of a scorecard is refused, and up to it not:', () => {
  let mesh: TestMesh;
  let served: Awaited<ReturnType<TestMesh['serve']>>;
  beforeAll(async () => {
    mesh = await openTestMesh([
      {
        name: 'shop',
        objects: [
          {
            name: 'orders',
            properties: [
              { name: 'id', logicalType: 'integer', physicalType: 'BIGINT', primaryKey: true, primaryKeyPosition: 1 },
              { name: 'channel', logicalType: 'string', physicalType: 'VARCHAR' },
            ],
            sql: "SELECT i AS id, 'a' AS channel FROM range(3) AS numbers(i)",
          },
        ],
      },
    ]);
    served = await mesh.serve(board);
  });
  afterAll(async () => {
    await served?.close();
    await mesh?.close();
  });
  const board = { board: { dimensions: { channel: { orders: 'channel' } }, measures: { orders: 'orders.count' } } };

  test('filter, having, order, dimensions, pages.', async () => {
    const places = listArgumentPlaces(apiSchemaOf(served.supergraphSdl)).filter(({ coordinate }) =>
      /^(Query\.b|B)oard/.test(coordinate),
    );
    const limited = places.filter(({ limit }) => 'code' in limit).map(({ coordinate }) => coordinate);
    expect(limited).toEqual(
      expect.arrayContaining([
        'Query.boardGroupBy(by:)',
        'Query.boardGroupBy(having:)',
        'Query.boardGroupBy(orderBy:)',
        'Query.boardGroupBy(filter:)',
        'Query.boardAggregate(filter:)',
        'BoardTop.orderBy',
        'BoardTop.first',
      ]),
    );
    expect(await tryAll(places, (query, variables) => ask(served.url, query, variables))).toEqual([]);
  }, 120_000);
});
