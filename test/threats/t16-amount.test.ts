import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { type Laboratory, openLaboratory } from '../bad-input/laboratory.ts';
import { ask, send } from '../gateway/ask.ts';
import { createProducts, createReviews, startToyGateway } from '../gateway/toy-mesh.ts';

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const aggregate = (n: number) => `x${n}: thingsAggregate(filter: { level: { gt: ${n} } }) { value { count } }`;
const conditions = (count: number) => repeat(count, (n) => `{ level: { eq: ${n} } }`);
const not = (depth: number): string => (depth === 0 ? '{ level: { eq: 1 } }' : `{ not: ${not(depth - 1)} }`);

/** That the estimate is never below the number of rows is test/gateway/limits/cost.test.ts. */
const hostile: readonly (readonly [string, string, string])[] = [
  ['1 000 aliased aggregates', `{ ${repeat(1_000, aggregate)} }`, 'DOCUMENT_TOO_LONG'],
  ['600 aliased fields', `{ ${repeat(600, (n) => `x${n}: things(first: 1) { totalCount }`)} }`, 'TOO_MANY_ALIASES'],
  ['101 aliased aggregates', `{ ${repeat(101, aggregate)} }`, 'TOO_MANY_ROOT_FIELDS'],
  ['a page of 10^8', '{ things(first: 100000000) { nodes { thingId } } }', 'QUERY_TOO_COSTLY'],
  [
    'pages of 1 000 in pages of 1 000',
    '{ owners(first: 1000) { nodes { things(first: 1000) { nodes { parts(first: 1000) { nodes { note } } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    '180 aliased lists in a list',
    `{ owners(first: 1) { nodes { ${repeat(180, (n) => `x${n}: things(first: 1) { totalCount }`)} } } }`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'fields that are compared pair by pair, level by level',
    `{ ${repeat(300, () => 'things(first: 1) { nodes { owner { boss { title } } } }')} }`,
    'DOCUMENT_TOO_BROAD',
  ],
  [
    'the same in a fragment that nothing uses',
    `{ things(first: 1) { nodes { label } } } fragment F on Query { ${repeat(300, () => 'things { nodes { owner { boss { title } } } }')} }`,
    'DOCUMENT_TOO_BROAD',
  ],
  ['a page above the cap', '{ things(first: 10001) { nodes { thingId } } }', 'PAGE_TOO_LARGE'],
  ['an offset above the cap', '{ things(offset: 10000001) { nodes { thingId } } }', 'OFFSET_TOO_LARGE'],
  [
    '1 001 items of a list',
    `{ things(filter: { level: { in: [${repeat(1_001, String)}] } }) { nodes { thingId } } }`,
    'IN_LIST_TOO_LONG',
  ],
  ['a filter of 9 levels', `{ things(filter: ${not(8)}) { nodes { thingId } } }`, 'FILTER_TOO_DEEP'],
  [
    'a filter of 101 conditions',
    `{ things(filter: { or: [${conditions(101)}] }) { nodes { thingId } } }`,
    'FILTER_TOO_BROAD',
  ],
  [
    'a having of 101 conditions',
    `{ thingsGroupBy(by: [{ dimension: level }], having: { or: [${repeat(101, (n) => `{ count: { eq: ${n} } }`)}] }) { nodes { count } } }`,
    'FILTER_TOO_BROAD',
  ],
];

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(async () => await laboratory?.close());

test.each(hostile)('T16: %s are refused, and no statement runs.', async (_, query, code) => {
  const { body, text } = await laboratory.ask(query);
  expect(body.errors?.[0]?.extensions.code, text.slice(0, 300)).toBe(code);
  expect(laboratory.lab.statements).toEqual([]);
});

test('T16: Of very many wrong values of a variable, 20 are told.', async () => {
  const query = 'query ($v: [Int!]) { things(filter: { level: { in: $v } }) { nodes { thingId } } }';
  const { status, body, text } = await laboratory.ask(query, { v: Array.from({ length: 40_000 }, () => 'x') });
  expect(status).toBe(400);
  expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  expect(body.errors).toHaveLength(21);
  expect(text.length).toBeLessThan(10_000);
});

test('T16: Values of variables are counted before any is read, an object as the fields of its type.', async () => {
  const query = 'query ($v: [ThingsFilter!]) { things(filter: { or: $v }) { nodes { thingId } } }';
  const codeOf = async (v: unknown) => (await laboratory.ask(query, { v })).body.errors?.[0]?.extensions.code;
  expect(await codeOf(Array.from({ length: 4_000 }, () => ({})))).toBe('TOO_MANY_VALUES');
  expect(await codeOf(Array.from({ length: 1_000 }, () => ({})))).toBe('FILTER_TOO_BROAD');
  // More commas than values in the text of the body, before it is parsed; commas of strings are none.
  expect(await codeOf(Array.from({ length: 50_002 }, () => 1))).toBe('TOO_MANY_VALUES');
  expect(await codeOf([{ label: { eq: ','.repeat(60_000) } }])).toBeUndefined();
});

test('T16: No error repeats a large value, however many there are.', async () => {
  const query = 'query ($v: ThingsFilter) { things(filter: $v) { nodes { thingId } } }';
  const members = Array.from({ length: 40_000 }, (_, n) => [`x${n}`, 1]);
  for (const v of [Object.fromEntries(members), { label: { eq: 5, ['y'.repeat(900_000)]: 1 } }]) {
    const { status, body, text } = await laboratory.ask(query, { v });
    expect(status, text.slice(0, 500)).toBe(400);
    expect(body.errors?.[0]?.message).toMatch(/^Variable "\$v" got invalid value /);
    expect(text.length).toBeLessThan(20_000);
  }
  const { text } = await laboratory.ask(`{ ${'x'.repeat(900_000)} }`);
  expect(text.length).toBeLessThan(5_000);
});

test('T16: A batch of operations is refused as a whole.', async () => {
  const gateway = await startToyGateway();
  const operation = { query: '{ products { name } }' };
  for (const body of [[operation], Array(500).fill(operation), [[operation]], []]) {
    const headers = { 'content-type': 'application/json' };
    const { status, body: answer } = await send(gateway.url, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(status).toBe(400);
    expect(answer.data).toBeUndefined();
  }
  await gateway.close(0);
});

test('T16: One viewer cannot take all places, and a refused request says when to come back.', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const limits = { ...defaultRequestLimits, concurrentPerViewer: 2 };
  const gateway = await startToyGateway({ limits, local: [createProducts(() => gate), createReviews()] });
  const waiting = [1, 2].map((n) => ask(gateway.url, `{ boom(kind: "${n}") }`));
  let refused = await ask(gateway.url, '{ products { name } }');
  for (let round = 0; round < 50 && refused.status === 200; round += 1)
    refused = await ask(gateway.url, '{ products { name } }');
  expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
  expect(refused.body.errors?.[0]?.extensions.code).toBe('VIEWER_BUSY');
  open();
  await Promise.all(waiting);
  expect((await ask(gateway.url, '{ products { name } }')).status).toBe(200);
  await gateway.close(0);
});

test('T16: A rate, where it is configured, is kept.', async () => {
  const gateway = await startToyGateway({ limits: { ...defaultRequestLimits, requestsPerMinute: 6 } });
  expect((await ask(gateway.url, '{ products { name } }')).status).toBe(200);
  const refused = await ask(gateway.url, '{ products { name } }');
  expect({ status: refused.status, code: refused.body.errors?.[0]?.extensions.code }).toEqual({
    status: 429,
    code: 'RATE_LIMITED',
  });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(5);
  await gateway.close(0);
});

test('T16: A viewer can read every limit that applies.', async () => {
  const gateway = await startToyGateway({ planLimits: { pageSize: 7 } });
  const { body } = await ask(gateway.url, '{ mesh { limits { cost pageSize deadline requestsPerMinute aliases } } }');
  expect(body.data?.mesh).toEqual({
    limits: { cost: 500_000, pageSize: 7, deadline: 10_000, requestsPerMinute: null, aliases: 500 },
  });
  await gateway.close(0);
});
