import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { startToyGateway } from './toy-mesh.ts';

let gateway: Awaited<ReturnType<typeof startToyGateway>>;

beforeAll(async () => {
  gateway = await startToyGateway();
});

afterEach(async () => {
  const { body } = await ask(gateway.url, '{ product(productId: "2") { name } }');
  expect(body, 'the server must still be usable').toEqual({ data: { product: { name: 'Love Bear' } } });
});

afterAll(async () => {
  expect(gateway.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  await gateway.close(0);
});

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** Each fragment spreads the next one twice: a few hundred bytes that stand for 2^levels fields. */
const fanOut = (levels: number) =>
  `{ products { ...F0 } } ${repeat(levels, (n) => `fragment F${n} on Product { reviews { product { ${n + 1 < levels ? `...F${n + 1} ...F${n + 1}` : 'name'} } } }`)}`;

const inlineFanOut = (levels: number): string =>
  levels === 0
    ? 'name'
    : `... on Product { ${inlineFanOut(levels - 1)} } ... on Product { ${inlineFanOut(levels - 1)} }`;

const fragmentCycle = (length: number) =>
  `{ products { ...F0 } } ${repeat(length, (n) => `fragment F${n} on Product { ...F${(n + 1) % length} }`)}`;

const introspectionDepth = (levels: number): string =>
  levels === 0 ? 'name' : `ofType { ${introspectionDepth(levels - 1)} }`;
const introspectionBreadth = (levels: number): string =>
  levels === 0 ? 'name' : `fields { type { ${introspectionBreadth(levels - 1)} } }`;

/** Documents that must be refused, with the code. */
const refused: readonly (readonly [string, string, string])[] = [
  ['5 000 nested selections', '{a'.repeat(5_000) + '}'.repeat(5_000), 'DOCUMENT_TOO_DEEP'],
  ['20 000 nested selections', '{a'.repeat(20_000) + '}'.repeat(20_000), 'DOCUMENT_TOO_DEEP'],
  ['nested selections that never end', '{a'.repeat(20_000), 'DOCUMENT_TOO_DEEP'],
  [
    'lists nested 2 000 deep',
    `{ product(productId: ${'['.repeat(2_000)}${']'.repeat(2_000)}) { name } }`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'objects nested 10 000 deep',
    `{ product(productId: ${'{a:'.repeat(10_000)}1${'}'.repeat(10_000)}) { name } }`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'list types nested 5 000 deep',
    `query ($a: ${'['.repeat(5_000)}Int${']'.repeat(5_000)}) { products { name } }`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    '100 levels of ... on Query',
    `${'{ ...on Query '.repeat(101)}{ products { name } }${'}'.repeat(101)}`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'brackets in strings do not count, but an end must come',
    `{ product(productId: "${'{'.repeat(200)}) { name } }`,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['fragments that fan out 20 levels', fanOut(20), 'DOCUMENT_TOO_BROAD'],
  ['inline fragments that fan out 12 levels', `{ products { ${inlineFanOut(12)} } }`, 'DOCUMENT_TOO_LONG'],
  ['a fragment in itself', fragmentCycle(1), 'GRAPHQL_VALIDATION_FAILED'],
  ['a cycle of two fragments', fragmentCycle(2), 'GRAPHQL_VALIDATION_FAILED'],
  ['a cycle of 50 fragments', fragmentCycle(50), 'GRAPHQL_VALIDATION_FAILED'],
  ['3 000 repeated fields', `{ products { ${'name '.repeat(3_000)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    '20 000 inline fragments',
    `{ products { ${repeat(200, () => `... { ${'...{name} '.repeat(100)} }`)} } }`,
    'DOCUMENT_TOO_LONG',
  ],
  ['10 000 aliases', `{ products { ${repeat(10_000, (n) => `a${n}: name`)} } }`, 'DOCUMENT_TOO_LONG'],
  ['3 000 aliases', `{ products { ${repeat(3_000, (n) => `a${n}: name`)} } }`, 'DOCUMENT_TOO_BROAD'],
  ['501 aliases', `{ products { ${repeat(501, (n) => `a${n}: name`)} } }`, 'TOO_MANY_ALIASES'],
  [
    'aliases in fragments',
    `{ products { ${repeat(6, () => '...F')} } } fragment F on Product { ${repeat(100, (n) => `a${n}: name`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    '101 fields of Query',
    `{ ${repeat(101, (n) => `a${n}: product(productId: "1") { name }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  [
    'fields of Query in fragments',
    `{ ${repeat(26, () => '...F')} } fragment F on Query { ${repeat(4, (n) => `a${n}: products { name }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  [
    'lists in lists in lists',
    `{ products ${'{ reviews { product '.repeat(4)} { name } ${'} }'.repeat(4)} }`,
    'QUERY_TOO_COSTLY',
  ],
  ['9 000 undefined directives', `{ products { name ${'@x '.repeat(9_000)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['2 000 times @skip', `{ products { name ${'@skip(if: true) '.repeat(2_000)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['10 000 unknown fields', `{ products { ${repeat(10_000, (n) => `x${n}`)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    '2 000 unused variables',
    `query (${repeat(2_000, (n) => `$v${n}: Int`)}) { products { name } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['two anonymous operations', '{ products { name } } { products { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    '2 000 operations and no name',
    repeat(2_000, (n) => `query q${n} { products { name } }`),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['an unused fragment', '{ products { name } } fragment F on Product { name }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'two fragments of one name',
    '{ products { ...F } } fragment F on Product { name } fragment F on Product { name }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a variable as default of another',
    'query ($a: Int = $b, $b: Int = $a) { products(first: $a) { name } }',
    'GRAPHQL_PARSE_FAILED',
  ],
  ['@include without its variable', 'query ($a: Boolean!) { products @include(if: $a) { name } }', 'BAD_USER_INPUT'],
  ['@include of a text', '{ products @include(if: "yes") { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['@include of null', '{ products @include(if: null) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'introspection 30 levels deep in lists of fields',
    `{ __schema { types { ${introspectionBreadth(30)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['one response name for two fields', '{ products { a: name a: price } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'one response name for two arguments',
    '{ product(productId: 1) { name } product(productId: 2) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['__typename that is another field', '{ products { __typename: name __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['_entities', '{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['_service', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', 'subscription { products { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['only a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
  ['only commas', ',,,,', 'GRAPHQL_PARSE_FAILED'],
  ['a megabyte of spaces', ' '.repeat(1_000_000), 'GRAPHQL_PARSE_FAILED'],
  ['a block string without end', '{ product(productId: """', 'GRAPHQL_PARSE_FAILED'],
  ['an escape beyond Unicode', '{ product(productId: "\\u{110000}") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['a lone surrogate as escape', '{ product(productId: "\\ud800") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['a NUL', '{ products\u0000 { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['an Int of 2^31', '{ products(first: 2147483648) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a Float as Int', '{ products(first: 1.0) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a text as Int', '{ products(first: "1") { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['00 as Int', '{ products(first: 00) { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['@defer', '{ products { ... @defer { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['@stream', '{ products @stream { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a type definition', 'type A { a: Int } { products { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['only a type definition', 'type A { a: Int }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a name of half a megabyte', `{ ${'a'.repeat(500_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a leaf with fields', '{ products { name { x } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an object without fields', '{ products }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a constructor', '{ constructor toString hasOwnProperty __proto__ }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a type named __proto__', 'query ($a: __proto__) { products(first: $a) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
];

describe('a document that is wrong or too large is a 400 with a code', () => {
  test.each(refused)('%s', async (_, query, code) => {
    const started = performance.now();
    const { status, body, text } = await ask(gateway.url, query);
    expect({ status, code: body.errors?.[0]?.extensions.code }, text.slice(0, 500)).toEqual({ status: 400, code });
    expect(body.data, 'a refused request has no data').toBeUndefined();
    expect(text.length).toBeLessThan(1_500_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a document that is odd but right is answered', () => {
  test.each([
    [
      'aliases that are names of Object.prototype',
      '{ products(first: 1) { __proto__: name constructor: name toString: name hasOwnProperty: name } }',
    ],
    ['an alias __typename for itself', '{ products(first: 1) { __typename: __typename } }'],
    ['90 levels of ... on Query', `{ ${'...on Query { '.repeat(90)} products(first: 1) { name } ${'}'.repeat(90)} }`],
    ['600 repeated fields', `{ products(first: 1) { ${'name '.repeat(600)} } }`],
    ['100 aliases of a root field', `{ ${repeat(100, (n) => `a${n}: product(productId: "1") { name }`)} }`],
    ['500 aliases across subgraphs', `{ products(first: 1) { ${repeat(500, (n) => `a${n}: rating`)} } }`],
    ['introspection of ofType, 9 levels', `{ __schema { types { ${introspectionDepth(9)} } } }`],
    ['a byte order mark', '\ufeff{ products(first: 1) { name } }'],
    ['a million spaces around a query', `${' '.repeat(500_000)}{ products(first: 1) { name } }`],
    ['-0 as Int', '{ products(first: -0) { name } }'],
    ['brackets in a string', `{ product(productId: "${'{'.repeat(500)}") { name } }`],
    ['brackets in a block string', `{ product(productId: """${'['.repeat(500)}""") { name } }`],
    ['brackets in a comment', `# ${'{'.repeat(500)}\n{ products(first: 1) { name } }`],
  ])('%s', async (_, query) => {
    const { status, body } = await ask(gateway.url, query);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(Object.keys(body.data ?? {}).length).toBeGreaterThan(0);
  });

  test('an alias named __proto__ carries its value, and pollutes nothing', async () => {
    const { text } = await ask(gateway.url, '{ products(first: 1) { __proto__: name } }');
    expect(text).toBe('{"data":{"products":[{"__proto__":"Mr. Fuzzy"}]}}');
  });
});

describe('variables', () => {
  const query = 'query ($first: Int) { products(first: $first) { name } }';

  test.each([[2_147_483_648], [1.5], ['1'], [[1, 2]], [{}], [true]])('%j as Int is BAD_USER_INPUT', async (first) => {
    const { status, body } = await ask(gateway.url, query, { first });
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('those that the operation does not declare are ignored', async () => {
    const { body } = await ask(gateway.url, query, { first: 1, other: { a: [1] }, constructor: 1 });
    expect(body).toEqual({ data: { products: [{ name: 'Mr. Fuzzy' }] } });
  });
});

test('introspection can be switched off', async () => {
  const closed = await startToyGateway({ introspection: false });
  const { status, body } = await ask(closed.url, '{ __schema { types { name } } }');
  expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
  await closed.close(0);
});
