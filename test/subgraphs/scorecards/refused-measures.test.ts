import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../gateway/ask.ts';
import { openTestMesh, type TestMesh } from './shop-mesh.ts';
import { domains, scorecards } from './three-domains.ts';

/** Nobody may read the property `price`, and so neither of the measures that are computed of it. */
const guarded = domains.map((domain) => ({
  ...domain,
  objects: domain.objects.map((object) => ({
    ...object,
    properties: object.properties.map((property) =>
      property.name === 'price' ? { ...property, classification: 'restricted' } : property,
    ),
  })),
}));

describe('measures that the viewer may not read', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await openTestMesh(guarded, { restricted: { access: 'deny', clear: [] } });
  });
  afterAll(async () => {
    await mesh?.close();
  });

  test.each(['embedded', 'distributed'] as const)(
    'A refused measure is null, and the others of its side are as if it had not been asked for, %s.',
    async (way) => {
      const served = await mesh.serve(scorecards, { way });
      const fields = (numbers: string) => `{
        funnelGroupBy(by: [{ dimension: channel }]) { nodes { channel ${numbers} } totals { ${numbers} } totalCount }
        funnelAggregate { value { ${numbers} } }
      }`;
      const allowed = await ask(served.url, fields('visits sales conversion'));
      const mixed = await ask(served.url, fields('visits sales conversion revenue revenuePerVisit dearest'));
      const decided = await ask(
        served.url,
        '{ funnelGroupBy(by: [{ dimension: channel }], orderBy: [{ metric: revenue }]) { nodes { sales } } }',
      );
      await served.close();
      expect(allowed.body.errors).toBeUndefined();
      const groups = allowed.body.data?.funnelGroupBy as {
        readonly nodes: readonly object[];
        readonly totals: object;
        readonly totalCount: number;
      };
      const aggregate = allowed.body.data?.funnelAggregate as { readonly value: object };
      const numbers = aggregate.value;
      expect(numbers).toMatchObject({ visits: 8, sales: 6 });
      const refused = { revenue: null, revenuePerVisit: null, dearest: null };
      expect(mixed.body.data).toEqual({
        funnelGroupBy: {
          nodes: groups.nodes.map((node) => ({ ...node, ...refused })),
          totals: { ...groups.totals, ...refused },
          totalCount: groups.totalCount,
        },
        funnelAggregate: { value: { ...numbers, ...refused } },
      });
      expect(
        mixed.body.errors
          ?.map(({ path, extensions }) => [path?.join('.'), extensions?.code, extensions?.object])
          .sort(),
      ).toEqual(
        ['funnelAggregate.value', 'funnelGroupBy.nodes.0'].flatMap((place) =>
          ['dearest', 'revenue'].map((name) => [`${place}.${name}`, 'FORBIDDEN', 'sales']),
        ),
      );
      expect(decided.body.data).toEqual({ funnelGroupBy: null });
      expect(decided.body.errors).toMatchObject([{ path: ['funnelGroupBy'], extensions: { code: 'FORBIDDEN' } }]);
    },
  );
});
