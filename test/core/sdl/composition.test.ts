import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../core/errors/issue.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { everything } from './everything.ts';
import { binary, domain, enumOf, field, keyField, object, primary } from './model-parts.ts';

const [experience, customers, sales] = everything.domains.map((one) => ({
  name: one.name,
  sdl: printSubgraphSdl(one, everything),
}));
if (experience === undefined || customers === undefined || sales === undefined) throw new Error('A domain is missing.');
const mesh = [experience, customers, sales];

/** What a Concord without a member of the vocabulary would print. */
function without(subgraph: { readonly name: string; readonly sdl: string }, line: RegExp) {
  const sdl = subgraph.sdl.replace(line, '');
  if (sdl === subgraph.sdl) throw new Error(`The SDL has no ${line}.`);
  return { ...subgraph, sdl };
}

const regexMember = /\n {2}"""[^"]*RE2[^"]*"""\n {2}regex: String/;

describe('the shared vocabulary', () => {
  it('would silently lose a member if one subgraph had an older copy and nothing checked it', () => {
    const services = [experience, without(sales, regexMember), customers];
    const result = composeServices(services.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })));
    expect(result.errors).toBeUndefined();
    const all = composeServices(mesh.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })));
    expect(stringFilter(all.supergraphSdl)).toContain('regex: String');
    expect(stringFilter(result.supergraphSdl)).not.toContain('regex: String');
  });

  it('is refused when a subgraph has an older copy, with what it lacks', () => {
    expect(issuesOf([experience, without(sales, regexMember), customers])).toEqual([
      expect.objectContaining({
        code: 'VOCABULARY_DIFFERS',
        file: 'subgraph sales',
        line: expect.any(Number),
        path: ['StringFilter'],
        sentence:
          'The subgraph sales has another version of StringFilter than the mesh: it lacks regex. Composition would take that from every subgraph.',
      }),
    ]);
  });

  it.each([
    ['type', /(input IntFilter \{[^}]*)eq: Int/, '$1eq: Float', 'IntFilter'],
    ['default', /anchor: RangeAnchor/, 'anchor: RangeAnchor = NOW', 'TimeRange'],
    ['enum value', /enum NullsOrder \{\n {2}FIRST/, 'enum NullsOrder {', 'NullsOrder'],
    ['kind', /scalar Decimal/, 'enum Decimal { ONE }', 'Decimal'],
  ])('is refused when the %s of a member differs', (_what, from, to, name) => {
    const changed = { ...sales, sdl: sales.sdl.replace(from, to) };
    expect(changed.sdl).not.toBe(sales.sdl);
    expect(issuesOf([experience, changed, customers])).toMatchObject([{ code: 'VOCABULARY_DIFFERS', path: [name] }]);
  });

  it('may have other descriptions and another order of members', () => {
    const reordered = sales.sdl
      .replace('enum NullsOrder {\n  FIRST\n  LAST', 'enum NullsOrder {\n  LAST\n  FIRST')
      .replace('"""A calendar day, as 2025-03-30."""', '');
    expect(reordered.length).toBeLessThan(sales.sdl.length);
    expect(composeMesh([experience, { ...sales, sdl: reordered }, customers])).toHaveProperty('supergraphSdl');
  });

  it('serves what all have while one subgraph is already newer, in inputs and in outputs', () => {
    const newer = {
      ...sales,
      sdl: sales.sdl
        .replace('input IDFilter {', 'input IDFilter {\n  like: String')
        .replace('type PageInfo @shareable {', 'type PageInfo @shareable {\n  pageNumber: Int')
        .replace('enum Served {', 'enum Served {\n  ORACLE'),
    };
    const composition = composeMesh([experience, newer, customers]);
    expect(composition).toMatchObject({ hints: [] });
    expect(composition).toEqual(composeMesh(mesh));
  });

  it('may lack what the supergraph that serves does not have, so that subgraphs upgrade one by one', () => {
    const older = mesh.map((subgraph) => without(subgraph, regexMember));
    const serving = composeServices(
      older.map(({ name, sdl }) => ({ name, url: `in-process:${name}`, typeDefs: parse(sdl) })),
    ).supergraphSdl;
    if (serving === undefined) throw new Error('The older mesh does not compose.');
    const [olderExperience, olderCustomers] = older;
    if (olderExperience === undefined || olderCustomers === undefined) throw new Error('A subgraph is missing.');

    const upgrading = composeMesh([olderExperience, olderCustomers, sales], { servingSdl: serving });
    expect(upgrading).toMatchObject({ supergraphSdl: serving, hints: [] });
    const upgraded = composeMesh(mesh, { servingSdl: serving });
    expect(stringFilter('supergraphSdl' in upgraded ? upgraded.supergraphSdl : undefined)).toContain('regex: String');
    const downgraded = composeMesh([olderExperience, customers, sales], {
      servingSdl: 'supergraphSdl' in upgraded ? upgraded.supergraphSdl : '',
    });
    expect(downgraded).toMatchObject({
      issues: [{ code: 'VOCABULARY_DIFFERS', file: 'subgraph customer-experience' }],
    });
  });
});

describe('a subgraph that is not derived from contracts', () => {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@override"])\n';
  const external = (sdl: string) => ({ name: 'reviews', sdl, url: 'http://reviews.example/graphql' });

  it('joins and adds fields to an entity of a contract', () => {
    const reviews = external(
      `${link} type Session @key(fields: "sessionId") { sessionId: ID! rating: Float } type Query { topRated: [Session] }`,
    );
    expect(composeMesh([...mesh, reviews])).toMatchObject({
      hints: [],
      supergraphSdl: expect.stringContaining('rating: Float @join__field'),
    });
  });

  it('joins in the syntax of federation 1', () => {
    const reviews = external(
      'extend type Customer @key(fields: "customerId") { customerId: ID! @external rating: Float } extend type Query { reviews: [Customer] }',
    );
    expect(composeMesh([...mesh, reviews])).toMatchObject({
      supergraphSdl: expect.stringContaining('rating: Float @join__field'),
    });
  });

  it('may repeat a shared name to the letter, and a hint about it is not swallowed', () => {
    const reviews = external(
      `${link} scalar DateTime "My own words." enum SortDirection { ASC DESC } type Query { lastReview(direction: SortDirection): DateTime }`,
    );
    expect(composeMesh([...mesh, reviews])).toMatchObject({
      hints: [{ code: 'INCONSISTENT_DESCRIPTION', level: 'WARN', sentence: expect.stringContaining('My own words') }],
    });
  });

  it.each([
    ['a name of the vocabulary', 'type PageInfo @shareable { next: Int }', 'PageInfo'],
    ['a name of the vocabulary, as an extension', 'extend enum SortDirection { RANDOM }', 'SortDirection'],
    ['an object of a contract that it does not declare as an entity', 'type Session { rating: Int }', 'Session'],
    ['a helper type of a contract', 'input SessionsFilter { sessionId: ID }', 'SessionsFilter'],
    ['an enum of a contract with other values', 'enum SessionChannel { ORGANIC PAID }', 'SessionChannel'],
  ])('may not define %s', (_what, definition, name) => {
    const reviews = external(`${link} type Query { reviews: Int } ${definition}`);
    expect(issuesOf([...mesh, reviews])).toEqual([
      expect.objectContaining({
        code: 'MESH_NAME_TAKEN',
        file: 'subgraph reviews',
        path: [name],
        sentence: expect.stringContaining(name),
        hint: expect.stringContaining(`Rename ${name} in reviews`),
      }),
    ]);
  });

  it('may repeat an enum of a contract to the letter', () => {
    const reviews = external(
      `${link} enum SessionChannel { EMAIL ORGANIC PAID } type Query { best(channel: SessionChannel): Int }`,
    );
    expect(composeMesh([...mesh, reviews])).toMatchObject({ hints: [] });
  });

  it('may not serve a field of Query that a contract serves', () => {
    const reviews = external(`${link} type Query { sessions: Int }`);
    expect(issuesOf([...mesh, reviews])).toMatchObject([{ code: 'MESH_NAME_TAKEN', path: ['Query', 'sessions'] }]);
  });

  it('may share value types with another such subgraph', () => {
    const money = `${link} type Money @shareable { amount: Int }`;
    const reviews = external(`${money} type Query { price: Money }`);
    const shipping = { name: 'shipping', sdl: `${money} type Query { fee: Money }` };
    expect(composeMesh([...mesh, reviews, shipping])).toMatchObject({ hints: [] });
  });

  it('is refused with its line when its SDL does not parse', () => {
    expect(issuesOf([...mesh, external('type Query {\n  a: Int\n  b: }')])).toMatchObject([
      { code: 'SUBGRAPH_SDL_INVALID', file: 'subgraph reviews', line: 3, column: 6 },
    ]);
  });

  it('is refused with the words of composition when federation does not accept it', () => {
    const reviews = external(`${link} type Query { a: Missing }`);
    expect(issuesOf([...mesh, reviews])).toMatchObject([
      { code: 'COMPOSITION_FAILED', file: 'subgraph reviews', sentence: expect.stringContaining('Missing') },
    ]);
  });

  it('is refused when nothing can resolve what it refers to', () => {
    const reviews = external(
      `${link} type Customer @key(fields: "email") { email: String! rating: Int } type Query { rated: [Customer] }`,
    );
    expect(issuesOf([...mesh, reviews])).not.toEqual([]);
    for (const issue of issuesOf([...mesh, reviews])) expect(issue.code).toBe('COMPOSITION_FAILED');
  });
});

describe('two domains', () => {
  it('may not both define a type of one name that no relationship declares to be one entity', () => {
    const shop = domain('shop', [
      object('Item', 'items', {
        fields: [keyField('id'), field('size', enumOf('ItemSize', 'S'))],
        keys: [primary('item', 'id')],
      }),
    ]);
    const depot = domain('depot', [object('Item', 'items', { fields: [field('size', enumOf('ItemSize', 'S'))] })]);
    const both = { domains: [shop, depot] };
    const issues = issuesOf(both.domains.map((one) => ({ name: one.name, sdl: printSubgraphSdl(one, both) })));
    expect(issues.map((issue) => issue.path.join('.'))).toEqual(
      expect.arrayContaining(['Item', 'ItemSize', 'ItemsFilter', 'Query.items']),
    );
    for (const issue of issues) {
      expect(issue).toMatchObject({
        code: 'MESH_NAME_TAKEN',
        hint: expect.stringMatching(/graphqlName|graphqlCollection/),
      });
    }
  });

  it('may not have one name', () => {
    expect(issuesOf([...mesh, customers])).toMatchObject([{ code: 'SUBGRAPH_NAME_TAKEN', file: 'subgraph customers' }]);
  });

  it('compose to the same supergraph in whatever order they are given', () => {
    expect(composeMesh([sales, experience, customers])).toEqual(composeMesh(mesh));
  });
});

describe('a mesh that does not use the whole vocabulary', () => {
  it('composes without a hint about what it does not use', () => {
    const plain = domain('plain', [object('Blob', 'blobs', { fields: [field('content', binary)] })]);
    const sdl = printSubgraphSdl(plain, { domains: [plain] });
    expect(composeMesh([{ name: 'plain', sdl }])).toMatchObject({ hints: [] });
  });
});

describe('a mesh without subgraphs', () => {
  it('is an issue', () => {
    expect(issuesOf([])).toMatchObject([{ code: 'MESH_EMPTY' }]);
  });
});

function issuesOf(subgraphs: Parameters<typeof composeMesh>[0]): readonly Issue[] {
  const composition = composeMesh(subgraphs);
  return 'issues' in composition ? composition.issues : [];
}

function stringFilter(supergraphSdl: string | undefined): string {
  return /input StringFilter[^{]*\{[^}]*\}/.exec(supergraphSdl ?? '')?.[0] ?? '';
}
