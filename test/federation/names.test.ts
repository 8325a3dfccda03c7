import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { listOwnSubgraphs } from '../../app/loading/own-subgraphs.ts';
import { parseSubgraphOptions } from '../../app/loading/remote-subgraphs.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { composeMesh, type SubgraphSdl } from '../../gateway/federation/compose.ts';
import { listUnsupported } from '../../gateway/federation/composition/unsupported.ts';
import { domain, field, keyField, object, primary } from '../core/sdl/model-parts.ts';
import { ask } from '../gateway/ask.ts';
import { startForeignGateway } from './foreign-gateway.ts';
import { startYogaSubgraph } from './foreign-subgraphs.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag"])';
const foreign = (definitions: string, name = 'reviews'): SubgraphSdl => ({
  name,
  url: 'http://127.0.0.1:1/graphql',
  sdl: `${link} ${definitions}`,
});

const shop = domain('shop', [
  object('Item', 'items', { fields: [keyField('id'), field('label', 'String')], keys: [primary('item', 'id')] }),
]);
const contract: SubgraphSdl = { name: 'shop', sdl: printSubgraphSdl(shop, { domains: [shop] }) };

const compose = (...others: readonly SubgraphSdl[]) => {
  const composed = composeMesh([...others, ...listOwnSubgraphs([], others)]);
  return 'issues' in composed
    ? composed.issues.map(({ code, path }) => [code, path.join('.')])
    : composed.supergraphSdl;
};

describe('without a contract no name is reserved', () => {
  test.each([
    ['PageInfo with other fields', 'type PageInfo { total: Int } type Query { page: PageInfo }'],
    [
      'a scalar with a specification',
      'scalar DateTime @specifiedBy(url: "https://x.example") type Query { at: DateTime }',
    ],
    ['an enum with other values', 'enum SortDirection { up down } type Query { a(by: SortDirection): Int }'],
    ['a filter', 'input StringFilter { is: String } type Query { a(by: StringFilter): Int }'],
    ['the field mesh', 'type Query { mesh: Int }'],
    ['the type Mesh', 'type Mesh { size: Int } type Query { net: Mesh }'],
    ['all of them', 'type PageInfo { total: Int } type Mesh { page: PageInfo } type Query { mesh: Mesh }'],
  ])('%s', (_, definitions) => {
    expect(compose(foreign(definitions))).toEqual(expect.any(String));
  });

  test('A type called as one of the mesh subgraph takes nobody for it.', async () => {
    const subgraph = await startYogaSubgraph({
      name: 'limits',
      sdl: 'type MeshLimits { size: Int } type Query { limits: MeshLimits }',
      resolvers: { Query: { limits: () => ({ size: 3 }) } },
    });
    const gateway = await startForeignGateway([subgraph]);
    const { body } = await ask(gateway.url, '{ limits { size } }');
    expect(body).toEqual({ data: { limits: { size: 3 } } });
    await gateway.close(0);
    await subgraph.close();
  });

  test.each(['mesh', 'scorecards', 'team.a'])('for a subgraph: %s', async (name) => {
    const subgraph = await startYogaSubgraph({
      name,
      sdl: 'type Query { size: Int }',
      resolvers: { Query: { size: () => 3 } },
    });
    const gateway = await startForeignGateway([subgraph]);
    const { body } = await ask(gateway.url, '{ size mesh { version } }');
    expect(body).toEqual({ data: { size: 3, mesh: { version: '0.0.0' } } });
    await gateway.close(0);
    await subgraph.close();
  });

  test('and a field of others called mesh is answered by them', async () => {
    const subgraph = await startYogaSubgraph({
      name: 'nets',
      sdl: 'type Query { mesh: Mesh } type Mesh { width: Int }',
      resolvers: { Query: { mesh: () => ({ width: 4 }) } },
    });
    const gateway = await startForeignGateway([subgraph]);
    expect((await ask(gateway.url, '{ mesh { width } }')).body).toEqual({ data: { mesh: { width: 4 } } });
    await gateway.close(0);
    await subgraph.close();
  });
});

describe('beside a contract', () => {
  test.each([
    ['a type that only an unused filter refers to', 'type Date { day: Int } type Query { a: Date }'],
    ['what it does not use', 'input DecimalListFilter { sum: Int } type Query { a(by: DecimalListFilter): Int }'],
    [
      'a scalar with a specification',
      'scalar DateTime @specifiedBy(url: "https://x.example") type Query { at: DateTime }',
    ],
    ['an enum with tags', 'enum SortDirection @tag(name: "x") { ASC DESC } type Query { a(by: SortDirection): Int }'],
  ])('others may define %s', (_, definitions) => {
    expect(compose(contract, foreign(definitions))).toEqual(expect.any(String));
  });

  test.each([
    ['PageInfo', 'type PageInfo @shareable { total: Int } type Query { page: PageInfo }', 'PageInfo'],
    ['a filter', 'input StringFilter { is: String } type Query { a(by: StringFilter): Int }', 'StringFilter'],
    ['the field mesh', 'type Query { mesh: Int }', 'Query.mesh'],
    ['the type Mesh', 'type Mesh { size: Int } type Query { net: Mesh }', 'Mesh'],
  ])('what it uses is refused by name, with both ways out: %s', (_, definitions, name) => {
    const composed = composeMesh([contract, foreign(definitions), ...listOwnSubgraphs([], [contract])]);
    const [issue, ...further] = 'issues' in composed ? composed.issues : [];
    expect(issue).toMatchObject({ code: 'MESH_NAME_TAKEN', file: 'subgraph reviews', path: name.split('.') });
    expect(issue?.hint).toMatch(/^Rename .* in reviews.*`graphql\.prefix`/);
    expect(further).toEqual([]);
  });

  test('with a prefix nothing of it is', () => {
    const prefixed = { ...shop, prefix: 'Shop' };
    const own = { name: 'shop', sdl: printSubgraphSdl(prefixed, { domains: [prefixed] }) };
    const others = [
      own,
      foreign('type PageInfo { total: Int } type Mesh { page: PageInfo } type Query { mesh: Mesh }'),
    ];
    expect(composeMesh([...others, ...listOwnSubgraphs([], others, 'Shop')])).toMatchObject({
      supergraphSdl: expect.stringContaining('type ShopPageInfo'),
    });
    const taken = foreign('type ShopPageInfo { total: Int } type Query { page: ShopPageInfo }');
    expect(compose(own, taken)).toEqual([['MESH_NAME_TAKEN', 'ShopPageInfo']]);
  });

  test.each([
    ['equal', '@shareable'],
    ['equal but not said to be shared', ''],
    ['equal field by field', '', '@shareable'],
  ])('a definition of PageInfo that is %s merges', (_, ofType, ofField = '') => {
    const fields = ['hasNextPage: Boolean!', 'hasPreviousPage: Boolean!', 'startCursor: String', 'endCursor: String'];
    const definition = `type PageInfo ${ofType} { ${fields.map((field) => `${field} ${ofField}`).join(' ')} }`;
    expect(compose(contract, foreign(`${definition} type Query { page: PageInfo }`))).toEqual(expect.any(String));
    const renamed = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", as: "fed", import: ["@key"])';
    const other = {
      ...foreign(''),
      sdl: `${renamed} ${definition.replaceAll('@share', '@fed__share')} type Query { page: PageInfo }`,
    };
    expect(compose(contract, other)).toEqual(expect.any(String));
  });

  test('types that are called as some of the vocabulary make nobody a subgraph of Concord', () => {
    const others =
      'type QueryMeta { a: Int } input TimeRange { b: Int } type MeshLimits { c: Int } type Query { a(in: TimeRange): QueryMeta }';
    const composed = composeMesh([contract, foreign(others)]);
    expect('issues' in composed && composed.issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ['MESH_NAME_TAKEN', 'QueryMeta'],
    ]);
  });

  test('a subgraph may be called mesh', () => {
    expect(compose(contract, foreign('type Query { size: Int }', 'mesh'))).toContain(
      '@join__graph(name: "concord-mesh"',
    );
  });
});

describe('what the gateway does not support is refused by name and place', () => {
  test.each([
    ['subscriptions', 'type Query { a: Int } type Subscription { b: Int }'],
    [
      'subscriptions by another name',
      'schema { query: Query subscription: Live } type Query { a: Int } type Live { b: Int }',
    ],
    ['@context', 'type Query { a: A } type A @federation__context(name: "c") { b: Int }'],
    [
      'connectors',
      'extend schema @link(url: "https://specs.apollo.dev/connect/v0.2", import: ["@connect"]) type Query { a: Int }',
    ],
    ['@cacheTag', 'type Query { a: Int @federation__cacheTag(format: "x") }'],
  ])('%s', (_, definitions) => {
    const composed = composeMesh([foreign(definitions)]);
    expect(
      'issues' in composed && composed.issues.filter(({ code }) => code === 'SUBGRAPH_FEATURE_UNSUPPORTED'),
    ).toMatchObject([
      { file: 'subgraph reviews', sentence: expect.stringContaining('which this gateway does not support') },
    ]);
  });
});

describe('what a subgraph has for itself is its own affair', () => {
  test.each([
    ['@context', 'directive @context(x: Int) on FIELD_DEFINITION type Query { a: Int @context(x: 1) }'],
    ['@cacheTag', 'directive @cacheTag on FIELD_DEFINITION type Query { a: Int @cacheTag }'],
    [
      'a feature by the name of one of federation',
      'extend schema @link(url: "https://x.example/context/v1.0", import: ["@context"]) directive @context on OBJECT type Query @context { a: Int }',
    ],
    ['@oneOf, as servers print it', 'input I @oneOf { a: Int b: Int } type Query { a(i: I): Int }'],
    [
      'links of tools',
      'extend schema @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) type Query { a: Int }',
    ],
  ])('%s', (_, definitions) => {
    expect(compose(foreign(definitions))).toEqual(expect.any(String));
  });

  test.each(['a b', 'a/b', '1a', 'constructor', 'concord-mesh'])('a subgraph may be called %s', (name) => {
    expect(compose(foreign('type Query { a: Int }', name), foreign('type Query { b: Int }', 'mesh'))).toEqual(
      expect.any(String),
    );
  });

  test.each(['', '_', '__proto__', 'é'])('but not %j', (name) => {
    expect(compose(foreign('type Query { a: Int }', name))).toEqual([['SUBGRAPH_NAME_ILLEGAL', '']]);
  });
});

test('of a supergraph, too, everything that it asks of its router is named', () => {
  const features = ['join/v0.5", for: EXECUTION', 'authenticated/v0.1", for: SECURITY', 'policy/v0.1", for: SECURITY'];
  const others = [
    'context/v0.1", for: SECURITY',
    'cacheTag/v0.1"',
    'connect/v0.2", for: EXECUTION',
    'own/v1", for: EXECUTION',
  ];
  const links = [
    ...[...features, ...others].map((feature) => `@link(url: "https://specs.apollo.dev/${feature})`),
    '@link(url: "https://x.example/join/v1", for: SECURITY)',
    '@link(url: "https://x.example/context/v1")',
  ];
  const sdl = `schema ${links.join(' ')} { query: Query subscription: Live } type Query { a: Int } type Live { b: Int }`;
  expect(listUnsupported(parse(sdl))).toEqual([
    'access control by @authenticated',
    'access control by @policy',
    'passing values down by @context',
    'invalidating caches by @cacheTag',
    'connectors (@source, @connect)',
    'the feature own, which must not be ignored',
    'the feature https://x.example/join/v1, which must not be ignored',
    'subscriptions',
  ]);
});

test('an address is taken as it is given, and without a path it is that of the server', () => {
  const urls = (...given: readonly string[]) => parseSubgraphOptions(given).map(({ name, url }) => [name, url]);
  expect(urls('a=http://host/', 'team.b=http://host', 'c=http://host/api', 'd=http://host:1?x=1')).toEqual([
    ['a', 'http://host/'],
    ['team.b', 'http://host/graphql'],
    ['c', 'http://host/api'],
    ['d', 'http://host:1?x=1'],
  ]);
});
