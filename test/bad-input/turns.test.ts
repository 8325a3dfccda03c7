import { gzipSync } from 'node:zlib';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultPlanLimits } from '../../core/query/plan/limits.ts';
import { ask, send } from '../gateway/ask.ts';
import { knownPaths } from '../gateway/known-paths.ts';
import { listArgumentPlaces, valueOfSize } from '../gateway/limits/argument-places.ts';
import { badArguments, badFilters, badGroups, injections } from './arguments.ts';
import { badDocuments, repeat } from './documents.ts';
import { type ForkedLaboratory, forkLaboratory } from './fork-laboratory.ts';

/**
 * Whatever is sent, others have their turn while it is worked on: the process works 50 ms at a time at most, of processor
 * time of its thread, so that other jobs of the machine count for nothing. A slower machine may take longer.
 */
const usual = 50;
let allowed = usual;

let laboratory: ForkedLaboratory;
beforeAll(async () => {
  laboratory = await forkLaboratory();
  // Other jobs on the same cores make the same work take up to twice as much processor time.
  allowed = 2 * usual * Math.max(1, slowness());
  console.info(`A turn may take ${allowed.toFixed(0)} ms of processor time.`);
});
afterAll(() => laboratory?.close());

/** How many times longer than usual this machine parses a document. */
function slowness(): number {
  const text = `{ ${'label '.repeat(19_000)} }`;
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const before = process.threadCpuUsage();
    parse(text);
    least = Math.min(least, process.threadCpuUsage(before).user / 1_000);
  }
  return least / 6;
}

type Work = () => Promise<unknown>;
type Works = readonly (readonly [name: string, work: Work])[];

/** Works that are measured together first. */
const together = 10;

/** Does each, and again where it took too long, since code runs slowly at first and great collections of garbage are rare. */
async function expectShortTurns(works: Works): Promise<void> {
  expect(works.length).toBeGreaterThan(0);
  const turns = new Map<string, number>();
  for (let at = 0; at < works.length; at += together) {
    const some = works.slice(at, at + together);
    for (const [, work] of some) await work();
    const { longestTurn } = await laboratory.condition();
    const isSuspect = longestTurn > usual;
    for (const [name, work] of some) turns.set(name, isSuspect ? await leastTurn(work) : longestTurn);
  }
  const worst = [...turns].toSorted(([, a], [, b]) => b - a).slice(0, 8);
  console.info(
    `The longest of ${turns.size}: ${worst.map(([name, turn]) => `${turn.toFixed(0)} ms, ${name}`).join('; ')}`,
  );
  expect([...turns].filter(([, turn]) => turn > allowed)).toEqual([]);
}

async function leastTurn(work: Work): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least > usual; attempt += 1) {
    await work();
    least = Math.min(least, (await laboratory.condition()).longestTurn);
  }
  return least;
}

const list = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(', ');

test('The named cases of bad documents and arguments.', async () => {
  const filter = 'query ($filter: ThingsFilter) { things(filter: $filter) { nodes { thingId } } }';
  const asked: readonly (readonly [name: string, query: string, variables?: Record<string, unknown>])[] = [
    ...badDocuments.map(([name, query]) => [name, query] as const),
    ...badFilters.map(([name, given]) => [name, filter, { filter: given }] as const),
    ...badArguments.map(([name, given]) => [name, `{ things(${given}) { nodes { thingId } } }`] as const),
    ...badGroups.map(([name, query]) => [name, query] as const),
    ...injections.map((given) => [given, filter, { filter: { label: { contains: given } } }] as const),
  ];
  await expectShortTurns(
    asked.map(([name, query, variables]) => [name, async () => await ask(laboratory.url, query, variables)] as const),
  );
}, 900_000);

test('Every argument, with as much as it may hold and with more.', async () => {
  const places = listArgumentPlaces(laboratory.schema);
  const works = places.flatMap((place) => {
    const sizes = 'code' in place.limit ? [0, 1].map((beyond) => valueOfSize(place, defaultPlanLimits, beyond)) : [];
    const texts = place.limit.kind === 'text' ? ['x'.repeat(900_000), '%\\"é'.repeat(120_000)] : [];
    return [...sizes, ...texts].map((value, at) => {
      const { query, variables } = place.ask(value);
      return [`${place.coordinate} ${at}`, async () => await ask(laboratory.url, query, variables)] as const;
    });
  });
  expect(works.length).toBeGreaterThan(100);
  await expectShortTurns(works);
}, 900_000);

const numbers = Array.from({ length: 140_000 }, (_, index) => index);
const columns = 'thingId label price level grade happenedAt size { width unit }';
/** Documents and variables as large as they may be, good and bad. */
const large: readonly (readonly [name: string, query: string, variables?: Record<string, unknown>])[] = [
  [
    'a variable with 2 900 conditions',
    'query ($v: [ThingsFilter!]) { things(first: 1, filter: { or: $v }) { nodes { label } } }',
    { v: Array.from({ length: 2_900 }, () => ({})) },
  ],
  [
    'a variable with 2 900 conditions, 2 000 times in a literal',
    `query ($v: ThingsFilter) { things(first: 1, filter: { or: [${list(2_000, () => '$v')}] }) { nodes { label } } }`,
    { v: { or: Array.from({ length: 2_900 }, () => ({})) } },
  ],
  [
    'a variable with 45 000 numbers in a hundred fields',
    `query ($v: [Int!]) { ${repeat(100, (n) => `t${n}: things(first: 1, filter: { level: { in: $v } }) { nodes { label } }`)} }`,
    { v: Array.from({ length: 45_000 }, (_, index) => index) },
  ],
  ['a megabyte of spaces', `{ things(first: 1) { nodes { label } } }${' '.repeat(1_000_000)}`],
  ['a megabyte of commas', `{ things(first: 1) { nodes { label${','.repeat(1_000_000)} } } }`],
  ['a megabyte of comments', `{ things(first: 1) { nodes { label } } }${'#\n'.repeat(500_000)}`],
  [
    'a text of a megabyte',
    `{ things(first: 1, filter: { label: { eq: "${'x'.repeat(1_000_000)}" } }) { nodes { label } } }`,
  ],
  [
    'a block of a megabyte',
    `{ things(first: 1, filter: { label: { eq: """${'x\n'.repeat(500_000)}""" } }) { nodes { label } } }`,
  ],
  ['a name of a megabyte', `{ ${'x'.repeat(1_000_000)} }`],
  [
    'escapes of a megabyte',
    `{ things(first: 1, filter: { label: { eq: "${'\\u0041'.repeat(160_000)}" } }) { nodes { label } } }`,
  ],
  ['one field 6 000 times', `{ things(first: 1) { nodes { ${repeat(6_000, () => 'label')} } } }`],
  ['one field 1 900 times', `{ things(first: 1) { nodes { ${repeat(1_900, () => 'label')} } } }`],
  [
    'fields with arguments that differ',
    `{ things(first: 1) { nodes { ${repeat(1_500, (n) => `parts(first: ${n}) { nodes { note } }`)} } } }`,
  ],
  [
    'fragments beside each other that overlap',
    `{ things(first: 1) { nodes { ${repeat(400, (n) => `...F${n}`)} } } } ${repeat(400, (n) => `fragment F${n} on Thing { label a${n}: label }`)}`,
  ],
  [
    'inline fragments that overlap',
    `{ things(first: 1) { nodes { ${repeat(600, () => '... on Thing { label owner { title } }')} } } }`,
  ],
  ['nested fields that overlap', `{ ${repeat(300, () => 'things(first: 1) { nodes { owner { boss { title } } } }')} }`],
  ['unknown fields', `{ things(first: 1) { nodes { ${repeat(6_000, (n) => `x${n}`)} } } }`],
  ['unknown fields like known ones', `{ things(first: 1) { nodes { ${repeat(6_000, (n) => `labe${n}`)} } } }`],
  ['unknown arguments', `{ things(${list(4_000, (n) => `x${n}: 1`)}) { nodes { label } } }`],
  ['unknown directives', `{ things(first: 1) { nodes { label ${repeat(6_000, (n) => `@x${n}`)} } } }`],
  [
    'variables that nothing uses',
    `query (${list(4_000, (n) => `$x${n}: Int`)}) { things(first: 1) { nodes { label } } }`,
  ],
  [
    'variables that are not declared',
    `{ things(first: 1) { nodes { ${repeat(3_000, (n) => `label @skip(if: $x${n})`)} } } }`,
  ],
  ['many operations', repeat(2_500, (n) => `query Q${n} { things(first: 1) { nodes { label } } }`)],
  [
    'many fragments',
    `{ things(first: 1) { nodes { ...F0 } } } ${repeat(2_000, (n) => `fragment F${n} on Thing { label }`)}`,
  ],
  [
    'fragments that spread one another',
    `{ things(first: 1) { nodes { ...F0 } } } ${repeat(90, (n) => `fragment F${n} on Thing { label ${list(60, (m) => (n + m + 1 < 90 ? `...F${n + m + 1}` : ''))} }`)}`,
  ],
  [
    'a list of 6 000 wrong values',
    `{ things(first: 1, filter: { level: { in: [${list(6_000, (n) => `"${n}"`)}] } }) { nodes { label } } }`,
  ],
  [
    'objects with 3 000 unknown members',
    `{ things(first: 1, filter: { ${list(3_000, (n) => `x${n}: 1`)} }) { nodes { label } } }`,
  ],
  [
    'a variable with 140 000 numbers',
    'query ($v: [Int!]) { things(first: 1, filter: { level: { in: $v } }) { nodes { label } } }',
    { v: numbers },
  ],
  [
    'a variable with 140 000 wrong values',
    'query ($v: [Int!]) { things(first: 1, filter: { level: { in: $v } }) { nodes { label } } }',
    { v: numbers.map(() => 'x') },
  ],
  [
    'a variable with 100 000 conditions',
    'query ($v: [ThingsFilter!]) { things(first: 1, filter: { or: $v }) { nodes { label } } }',
    { v: Array.from({ length: 100_000 }, () => ({})) },
  ],
  [
    'a variable with 40 000 unknown members',
    'query ($v: ThingsFilter) { things(first: 1, filter: $v) { nodes { label } } }',
    { v: Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`x${n}`, 1])) },
  ],
  [
    '40 000 variables that nothing declares',
    '{ things(first: 1) { nodes { label } } }',
    Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`x${n}`, 1])),
  ],
  [
    '1 000 decimals of a filter',
    'query ($v: [Decimal!]) { things(first: 1, filter: { price: { in: $v } }) { nodes { label } } }',
    { v: Array.from({ length: 1_000 }, (_, n) => `${n}.${'1'.repeat(20)}`) },
  ],
  ['a hundred roots', `{ ${repeat(100, (n) => `t${n}: things(first: 1, offset: ${n}) { nodes { ${columns} } }`)} }`],
  [
    'a hundred groupings',
    `{ ${repeat(100, (n) => `t${n}: thingsGroupBy(by: [{ dimension: grade }], first: ${n + 1}) { nodes { grade count } }`)} }`,
  ],
  [
    'introspection of everything',
    `{ ${repeat(5, (n) => `i${n}: __schema { types { name fields { name args { name type { name } } type { name ofType { name } } } inputFields { name } } }`)} }`,
  ],
];

test('Documents and variables as large as a body may be.', async () => {
  const works = large.map(
    ([name, query, variables]) => [name, async () => await ask(laboratory.url, query, variables)] as const,
  );
  await expectShortTurns(works);
}, 900_000);

test('Bodies of all kinds, and every route.', async () => {
  const post = async (body: string | Buffer, headers: Record<string, string> = {}) =>
    await send(laboratory.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const base = new URL(laboratory.url).origin;
  const bodies: readonly (readonly [string, Work])[] = [
    ['nested JSON', async () => await post(`{"query":"{ __typename }","variables":${'['.repeat(400_000)}`)],
    ['JSON of many objects', async () => await post(`[${'{},'.repeat(300_000)}{}]`)],
    ['JSON of many members', async () => await post(`{${list(90_000, (n) => `"x${n}":1`)}}`)],
    ['no JSON', async () => await post('x'.repeat(1_000_000))],
    [
      'what unpacks to more than it may',
      async () => await post(gzipSync(Buffer.alloc(20_000_000, 32)), { 'content-encoding': 'gzip' }),
    ],
    [
      'what unpacks to a megabyte',
      async () => await post(gzipSync(Buffer.alloc(1_000_000, 32)), { 'content-encoding': 'gzip' }),
    ],
    ['a batch', async () => await post(`[${'{"query":"{ __typename }"},'.repeat(30_000)}{}]`)],
    ['a long path', async () => await send(`${base}/${'a/'.repeat(7_000)}`, {})],
    [
      'a long query',
      async () =>
        await send(`${base}/graphql?query=${'%7B'.repeat(4_000)}`, { headers: { 'apollo-require-preflight': '1' } }),
    ],
    ['a long header', async () => await send(laboratory.url, { headers: { accept: 'a/b,'.repeat(3_000) } })],
    ['a long token', async () => await post('{}', { authorization: `Bearer ${'a.'.repeat(7_000)}` })],
  ];
  const routes = [...knownPaths.map((path) => path.replace('<name>', 'lab')), '/nothing'];
  const asked = routes.map(
    (route) => [route, async () => await send(base + route, { headers: { accept: 'text/html' } })] as const,
  );
  await expectShortTurns([...bodies, ...asked]);
}, 300_000);
