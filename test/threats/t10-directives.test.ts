import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import { createSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder, type ServedFiles, serveFiles, writeRows } from '../core/engines/serve-files.ts';

const federation = 'https://specs.apollo.dev/federation/v2.9';
const link = (imports: string, more = '') =>
  `extend schema @link(url: "${federation}"${more}, import: ["@key"${imports === '' ? '' : `, ${imports}`}])`;

const compose = (sdl: string) =>
  composeMesh([
    { name: 'partners', sdl },
    { name: meshSubgraphName, sdl: meshSubgraphSdl },
  ]);

/** Each asks the gateway to keep `secret` from somebody. */
const asking: Readonly<Record<string, string>> = {
  'by its own name': `${link('"@authenticated"')} type Query { secret: String @authenticated }`,
  renamed: `${link('{ name: "@authenticated", as: "@open" }')} type Query { secret: String @open }`,
  'with the prefix of its specification': `${link('')} type Query { secret: String @federation__authenticated }`,
  'with a prefix of the author': `${link('', ', as: "f"')} type Query { secret: String @f__requiresScopes(scopes: [["a"]]) }`,
  'by a policy': `${link('"@policy"')} type Query { secret: String @policy(policies: [["a"]]) }`,
  'by a policy that is renamed to another': `${link('{ name: "@policy", as: "@tag" }')} type Query { secret: String @tag(policies: [["a"]]) }`,
  'twice, once renamed': `${link('"@authenticated", { name: "@requiresScopes", as: "@s" }')} type Query { secret: String @authenticated @s(scopes: [["a"], ["b"]]) }`,
  'on the type': `${link('"@authenticated"')} type Query { box: Box } type Box @authenticated { secret: String }`,
  'on a scalar': `${link('"@requiresScopes"')} type Query { secret: Secret } scalar Secret @requiresScopes(scopes: [["a"]])`,
  'on an extension': `${link('"@authenticated"')} type Query { box: Box } type Box { a: Int } extend type Box { secret: String @authenticated }`,
  'by the specification of the directive itself': `${link('')} extend schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "a", for: SECURITY) directive @a on FIELD_DEFINITION type Query { secret: String @a }`,
  'by a feature of its own for security': `${link('')} extend schema @link(url: "https://example.com/guard/v1.0", for: SECURITY) directive @guard on FIELD_DEFINITION type Query { secret: String @guard }`,
  'without a link at all, which composition would drop in silence': `${link('')} directive @authenticated on FIELD_DEFINITION type Query { secret: String @authenticated }`,
};

describe('T10: a subgraph that restricts access by a directive is refused, as nobody would enforce it:', () => {
  test.each(Object.entries(asking))('%s', (_, sdl) => {
    const composed = compose(sdl);
    if (!('issues' in composed)) throw new Error(composed.supergraphSdl);
    expect(new Set(composed.issues.map(({ code }) => code))).toEqual(new Set(['SUBGRAPH_ACCESS_UNENFORCED']));
    expect(composed.issues[0]).toMatchObject({ severity: 'error', file: 'subgraph partners', line: 1 });
  });

  test('but not one whose directives only look alike.', () => {
    const composed = compose(
      `${link('"@tag"')} directive @authenticatedBy(name: String) on FIELD_DEFINITION type Query { authenticated: String @tag(name: "policy") policy: String @authenticatedBy(name: "x") }`,
    );
    expect(composed).toHaveProperty('supergraphSdl');
  });
});

describe('T10: what a contract says of access', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let served: ServedFiles;
  beforeAll(async () => {
    folder = await makeFolder();
    await writeRows("SELECT 1::INTEGER AS toy_id, 'canary-4711' AS maker", join(folder.path, 'toys.parquet'));
    served = await serveFiles(folder.path, {
      objects: `
  - name: toys
    description: 'Open to all """ @clear(roles: ["analyst"]) @policy(policies: []) type Query { all: String }'
    properties:
      - { name: toy_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: maker, logicalType: string, classification: restricted, description: '@clear @allow(access: "public")' }
`,
    });
  });
  afterAll(async () => {
    await served?.close();
    await folder?.remove();
  });

  const viewer = { roles: ['analyst'], claims: {} };

  test('stands in no directive of the SDL that could be renamed, and no description can open it.', async () => {
    const { sdl } = served.subgraph;
    const bare = print(
      visit(parse(sdl), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
    );
    expect(bare).not.toMatch(/restricted|analyst|@policy|@authenticated|@requiresScopes|@clear|@allow/);
    expect(bare).not.toMatch(/\ball: String/);
    const { data, errors } = await served.subgraph.execute({ viewer, query: '{ toys { nodes { toyId maker } } }' });
    expect(data).toEqual({ toys: { nodes: [{ toyId: '1', maker: null }] } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['loses its directives', (sdl: string) => sdl.replaceAll(/@(?:cost|listSize|tag|concord__\w+)\([^)]*\)/g, '')],
    [
      'gets a directive that opens fields',
      (sdl: string) =>
        `${sdl}\ndirective @clear(roles: [String!]) on OBJECT\nextend type Toy @clear(roles: ["analyst"])`,
    ],
  ])('is not read from the SDL: the same holds where that %s.', async (_, change) => {
    const { domain, mesh } = served;
    const subgraph = createSubgraph({
      domain,
      mesh,
      sdl: change(served.subgraph.sdl),
      engine: served.engine,
      cursorSecret: 'test',
      report: () => {},
    });
    const { data, errors } = await subgraph.execute({ viewer, query: '{ toys { nodes { toyId maker } } }' });
    expect(data).toEqual({ toys: { nodes: [{ toyId: '1', maker: null }] } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
