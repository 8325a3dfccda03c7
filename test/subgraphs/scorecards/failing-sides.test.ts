import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RequestError } from '../../../core/errors/request-error.ts';
import type { RequestContext } from '../../../gateway/request/request-context.ts';
import type { Subgraph } from '../../../subgraphs/subgraph.ts';
import { ask } from '../../gateway/ask.ts';
import { openTestMesh, type TestMesh } from './shop-mesh.ts';
import { domains, scorecards } from './three-domains.ts';

describe('sides that cannot answer', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await openTestMesh(domains);
  });
  afterAll(async () => {
    await mesh?.close();
  });

  /** The subgraph of one domain refuses every operation. */
  const refusing =
    (name: string) =>
    (subgraph: Subgraph): Subgraph =>
      subgraph.name !== name
        ? subgraph
        : {
            ...subgraph,
            execute: async ({ query }) => ({
              data: null,
              errors: [...query.matchAll(/(\w+): sales\w+\(/g)].map(
                ([, alias = '']) =>
                  new GraphQLError('Refused.', {
                    path: [alias],
                    originalError: new RequestError('ENGINE_UNAVAILABLE', 'The engine cannot be used now.'),
                  }),
              ),
            }),
          };

  test.each(['embedded', 'distributed'] as const)(
    'Numbers of a side that fails are null with one error, and others are there, %s.',
    async (way) => {
      const served = await mesh.serve(scorecards, { way, change: refusing('shop') });
      const { body } = await ask(
        served.url,
        '{ funnelGroupBy(by: [{ dimension: channel }]) { nodes { channel visits revenue conversion } totals { visits sales } totalCount } }',
      );
      const unchosen = await ask(served.url, '{ funnelGroupBy(by: [{ dimension: channel }]) { nodes { visits } } }');
      const decided = await ask(
        served.url,
        '{ funnelGroupBy(by: [{ dimension: channel }], orderBy: [{ metric: conversion }]) { nodes { visits } } spendingAggregate { value { cost } } }',
      );
      await served.close();
      expect(body.data?.funnelGroupBy).toEqual({
        nodes: [
          { channel: 'mail', visits: 4, revenue: null, conversion: null },
          { channel: 'search', visits: 2, revenue: null, conversion: null },
          { channel: 'tv', visits: 1, revenue: null, conversion: null },
          { channel: null, visits: 1, revenue: null, conversion: null },
        ],
        totals: { visits: 8, sales: null },
        totalCount: 4,
      });
      expect(body.errors).toEqual([
        {
          message: 'The engine cannot be used now.',
          path: ['funnelGroupBy', 'nodes', 0, 'revenue'],
          extensions: { code: 'ENGINE_UNAVAILABLE', object: 'sales', serviceName: 'scorecards' },
        },
      ]);
      // Groups that only the failed side has are missing, which is said even where none of its numbers is selected.
      expect(unchosen.body.errors).toMatchObject([{ path: ['funnelGroupBy'], extensions: { object: 'sales' } }]);
      expect(decided.body.data).toEqual({ funnelGroupBy: null, spendingAggregate: { value: { cost: '15.00' } } });
      expect(decided.body.errors).toMatchObject([
        { path: ['funnelGroupBy'], extensions: { code: 'ENGINE_UNAVAILABLE' } },
      ]);
    },
  );

  test('More groups of a side than can be joined are refused, and never cut.', async () => {
    const served = await mesh.serve(scorecards, { limits: { pageSize: 3, defaultGroups: 2, fillBuckets: 5 } });
    const { body } = await ask(
      served.url,
      '{ a: funnelGroupBy(by: [{ dimension: time, grain: HOUR }]) { nodes { visits } } b: funnelGroupBy(by: [{ dimension: channel }], filter: { channel: { ne: "mail" } }) { nodes { channel } totalCount meta { truncated } } }',
    );
    const filled = await ask(
      served.url,
      '{ funnelGroupBy(by: [{ dimension: time, grain: HOUR, fill: NULL }], timeRange: { from: "2024-04-02", to: "2024-04-02T10:30:00Z" }) { totalCount } }',
    );
    await served.close();
    expect(body.data).toEqual({
      a: null,
      b: { nodes: [{ channel: 'search' }, { channel: 'tv' }], totalCount: 3, meta: { truncated: true } },
    });
    expect(body.errors).toMatchObject([
      {
        path: ['a'],
        message:
          'There are more groups of visits than can be joined; give a larger grain, a shorter timeRange, fewer dimensions or a filter.',
        extensions: { code: 'QUERY_TOO_BROAD' },
      },
    ]);
    expect(filled.body.errors).toMatchObject([
      {
        message: 'by: Filling gaps makes more than 5 rows; give a larger grain or a shorter range.',
        extensions: { code: 'TOO_MANY_BUCKETS', argument: ['by'] },
      },
    ]);
  });

  test('The viewer, the signal and the deadline of the request reach every side.', async () => {
    const seen: unknown[] = [];
    const served = await mesh.serve(scorecards, {
      change: (subgraph) => ({
        ...subgraph,
        execute: async (request) => {
          const { viewer, signal, context } = request;
          seen.push([
            subgraph.name,
            viewer,
            signal?.aborted,
            ((context as RequestContext | undefined)?.remaining() ?? 0) > 0,
          ]);
          return await subgraph.execute(request);
        },
      }),
    });
    await ask(served.url, '{ spendingAggregate { value { visits cost } } }');
    await served.close();
    const viewer = { roles: expect.anything(), claims: expect.anything() };
    expect(seen).toEqual(['web', 'ads'].map((name) => [name, viewer, false, true]));
  });
});
