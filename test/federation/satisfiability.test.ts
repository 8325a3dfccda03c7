import { composeServices } from '@apollo/composition';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContracts } from '../../core/contract/read.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { proveSatisfiable } from '../../gateway/federation/composition/satisfiability.ts';
import { parseSubgraph, type SubgraphDocument } from '../../gateway/federation/composition/subgraph-document.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';

const seed = Number(process.env.SATISFIABILITY_SEED ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(process.env.SATISFIABILITY_MESHES ?? 150);
console.info(`The subgraphs of test/federation/satisfiability.test.ts are generated from seed ${seed}.`);

const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@override", "@inaccessible", "@interfaceObject"])`;

function documentsOf(subgraphs: readonly (readonly [string, string])[]): readonly SubgraphDocument[] {
  return subgraphs.map(([name, sdl]) => {
    const parsed = parseSubgraph({ name, sdl });
    if ('severity' in parsed) throw new Error(`${parsed.sentence}\n${sdl}`);
    return parsed;
  });
}

const compose = (documents: readonly SubgraphDocument[], runSatisfiability: boolean) =>
  composeServices(
    documents.map(({ name, url, document }) => ({ name, url, typeDefs: document })),
    { runSatisfiability },
  );

test('The demo mesh is proved satisfiable, and composes to the same as with a walk of all paths.', async () => {
  const { files } = await readContracts('contracts');
  const { mesh } = buildMesh(files, { variables: { TOY_STORE: '/nowhere' }, roots: ['/'] });
  const documents = documentsOf([
    ...mesh.domains.map((domain) => [domain.name, printSubgraphSdl(domain, mesh)] as const),
    ['mesh', meshSubgraphSdl] as const,
  ]);
  expect(proveSatisfiable(documents)).toBe('satisfiable');
  const [whole, merged] = [compose(documents, true), compose(documents, false)];
  expect(whole.errors).toBeUndefined();
  expect(merged.supergraphSdl).toBe(whole.supergraphSdl);
  const told = (one: typeof whole) => (one.hints ?? []).map(({ definition: { code }, message }) => ({ code, message }));
  expect(told(merged)).toEqual(told(whole));
}, 120_000);

const keys = [
  '',
  '@key(fields: "code")',
  '@key(fields: "id code")',
  '@key(fields: "id") @key(fields: "code")',
  '@key(fields: "id", resolvable: false)',
  '@key(fields: "nested { a }")',
];

/** Three subgraphs with two entities and a value type, each with some of their keys and fields. */
const entity = fc.record({
  id: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  code: fc.boolean(),
  keyed: fc.oneof(
    { weight: 4, arbitrary: fc.constant('@key(fields: "id")') },
    { weight: 1, arbitrary: fc.constantFrom(...keys) },
  ),
  own: fc.subarray(['x', 'y']),
  leads: fc.boolean(),
  value: fc.boolean(),
});
const graph = fc.record({
  one: fc.option(entity),
  two: fc.option(entity),
  money: fc.subarray(['a', 'b'], { minLength: 1 }),
});

function write(
  graphs: readonly (typeof graph extends fc.Arbitrary<infer Value> ? Value : never)[],
  values: 'alike' | 'random',
) {
  return graphs.map(({ one, two, money }, index) => {
    const fields = values === 'alike' ? ['a', 'b'] : money;
    const typeOf = (name: string, other: string, node: typeof one, hasOther: boolean): string => {
      if (node === null) return '';
      const { id, code, keyed, own, leads, value } = node;
      const needsId = id || keyed.includes('id');
      const needsCode = code || keyed.includes('code');
      const members = [
        ...(needsId ? ['id: ID @shareable'] : []),
        ...(needsCode ? ['code: ID @shareable'] : []),
        ...(keyed.includes('nested') ? ['nested: Money @shareable'] : []),
        ...own.map((field) => `${field}${index}: Int`),
        ...(leads && hasOther ? [`to${other}${index}: ${other}`] : []),
        ...(value ? [`cost${index}: Money`] : []),
        'always: Int @shareable',
      ];
      return `type ${name} ${keyed} { ${members.join(' ')} }`;
    };
    const roots = [
      ...(one === null ? [] : [`one${index}: One`]),
      ...(two === null ? [] : [`two${index}: Two`]),
      `ping${index}: Int`,
    ];
    const sdl = [
      head,
      `type Query { ${roots.join(' ')} }`,
      typeOf('One', 'Two', one, two !== null),
      typeOf('Two', 'One', two, one !== null),
      `type Money @shareable { ${fields.map((field) => `${field}: Int`).join(' ')} }`,
    ];
    return [`g${index}`, sdl.join('\n')] as const;
  });
}

test('What is proved satisfiable is so by the walk of all paths, for generated subgraphs.', () => {
  const counts = { proved: 0, satisfiable: 0, not: 0 };
  const check = (
    graphs: readonly (typeof graph extends fc.Arbitrary<infer Value> ? Value : never)[],
    values: 'alike' | 'random',
  ) => {
    const documents = documentsOf(write(graphs, values));
    const merged = compose(documents, false);
    if (merged.errors !== undefined) return;
    const whole = compose(documents, true);
    counts[whole.errors === undefined ? 'satisfiable' : 'not'] += 1;
    if (proveSatisfiable(documents) === 'unknown') return;
    counts.proved += 1;
    expect(whole.errors, documents.map(({ document }) => document.loc?.source.body).join('\n\n')).toBeUndefined();
    expect(merged.supergraphSdl).toBe(whole.supergraphSdl);
    const told = (one: typeof whole) =>
      (one.hints ?? []).map(({ definition: { code }, message }) => ({ code, message }));
    expect(told(merged)).toEqual(told(whole));
  };
  const graphs = fc.array(graph, { minLength: 2, maxLength: 3 });
  fc.assert(fc.property(graphs, fc.constantFrom('alike' as const, 'alike' as const, 'random' as const), check), {
    seed,
    numRuns: count,
  });
  console.info(
    `Of generated meshes ${counts.satisfiable} are satisfiable, ${counts.proved} of them proved, and ${counts.not} are not.`,
  );
  expect(counts.proved).toBeGreaterThan(count / 20);
  expect(counts.not).toBeGreaterThan(count / 20);
}, 300_000);

const base = `${head}\ntype Query { t: T }\n`;
test.each([
  [
    'a field that needs others',
    `${base} type T @key(fields: "id") { id: ID, a: Int @external, b: Int @requires(fields: "a") }`,
  ],
  ['a field that is taken over', `${base} type T @key(fields: "id") { id: ID, a: Int @override(from: "other") }`],
  ['a hidden field', `${base} type T @key(fields: "id") { id: ID, a: Int @inaccessible }`],
  ['an interface', `${base} interface I { id: ID } type T implements I { id: ID }`],
  ['a union of shared types', `${base} type T @key(fields: "id") { id: ID, u: U } union U = T | V type V { v: Int }`],
  ['a root of mutations', `${base} type T @key(fields: "id") { id: ID } type Mutation { m: Int }`],
  ['a way back to the root', `${base} type T @key(fields: "id") { id: ID, back: Query }`],
  [
    'another name of a directive',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@key", as: "@k" }]) type Query { t: T } type T @k(fields: "id") { id: ID }`,
  ],
  ['federation 1', `type Query { t: T } type T @key(fields: "id") { id: ID }`],
  ['a nested key', `${base} type T @key(fields: "id { n }") { id: N, only: Int } type N { n: Int }`],
])('Nothing is proved with %s.', (_what, sdl) => {
  const other = `${head}\ntype Query { o: T }\ntype T @key(fields: "id") { id: ID, other: Int }`;
  expect(
    proveSatisfiable(
      documentsOf([
        ['one', sdl],
        ['other', other],
      ]),
    ),
  ).toBe('unknown');
});
