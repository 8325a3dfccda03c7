import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { passes } from '../properties/oracle.ts';
import { canary, data, type Laboratory, openLaboratory } from './laboratory.ts';

/** What an argument gives: the ids of the rows that are right, or one of these codes. */
type Expected =
  | readonly string[]
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'DOCUMENT_TOO_DEEP'
  | 'PAYLOAD_TOO_LARGE'
  | 'PAGE_TOO_LARGE'
  | 'OFFSET_TOO_LARGE'
  | 'IN_LIST_TOO_LONG'
  | 'PATTERN_TOO_LONG'
  | 'FILTER_TOO_DEEP'
  | 'FILTER_TOO_BROAD'
  | 'QUERY_TOO_COSTLY';

const all = ['1', '2', '3', '4', '5', '6'];
const bad = 'BAD_USER_INPUT';
const invalid = 'GRAPHQL_VALIDATION_FAILED';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterEach(() => {
  expect(laboratory.lab.masked.splice(0)).toEqual([]);
});
afterAll(async () => {
  await laboratory?.close();
});

const listOfThings = 'query ($filter: ThingsFilter) { things(filter: $filter) { nodes { thingId } } }';

async function check(query: string, variables: Record<string, unknown> | undefined, expected: Expected): Promise<void> {
  const { body, text } = await laboratory.ask(query, variables);
  const about = `${text.slice(0, 1500)}\n${laboratory.lab.statements.join('\n')}`;
  if (typeof expected !== 'string') {
    expect(body.errors, about).toBeUndefined();
    expect(body.data, about).toEqual({ things: { nodes: expected.map((thingId) => ({ thingId })) } });
    return;
  }
  expect(body.data?.things ?? null, about).toBeNull();
  expect(body.errors?.map(({ extensions }) => extensions.code)[0], about).toBe(expected);
  for (const error of body.errors ?? []) {
    expect(error.message).not.toContain(canary);
    expect(error.message).not.toMatch(/SELECT|FROM "|CAST\(|duckdb|\/tmp\//i);
  }
}

const deep = (depth: number): object => (depth === 0 ? { level: { eq: 1 } } : { not: deep(depth - 1) });
const boss = (depth: number): object => (depth === 0 ? { rank: { eq: 1 } } : { boss: boss(depth - 1) });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));

/** Group E of the corpus of bad input, each by a filter in variables. */
const filters: readonly (readonly [string, unknown, Expected])[] = [
  ['E3 NUL in a text', { label: { eq: 'a\0b' } }, bad],
  ['E3 NUL in a pattern', { label: { contains: '\0' } }, bad],
  ['E3 NUL in an identifier', { thingId: { eq: '1\0' } }, bad],
  ['E3 NUL in an element', { words: { has: '\0' } }, bad],
  ['E3 NUL in a list', { label: { in: ['a', '\0'] } }, bad],
  ['E4 half a surrogate pair', { label: { startsWith: '\ud800' } }, bad],
  ['E4 the other half', { ownerId: { ne: '\udc00' } }, bad],
  ['E5 900 kB of text', { label: { eq: 'x'.repeat(900_000) } }, []],
  ['E5 900 kB to be contained', { label: { contains: '%'.repeat(900_000) } }, []],
  ['E5 a long pattern', { label: { like: '%'.repeat(900_000) } }, 'PATTERN_TOO_LONG'],
  ['E5 a long expression', { label: { regex: '(a+)+'.repeat(200) } }, 'PATTERN_TOO_LONG'],
  ['E5 more than a body may have', { label: { eq: 'x'.repeat(1_100_000) } }, 'PAYLOAD_TOO_LARGE'],
  ['E5 an expression that is none', { label: { regex: '(' } }, bad],
  ['E5 an expression that backtracks elsewhere', { label: { regex: '^(a+)+$' } }, []],
  ['E5 an expression with a reference', { label: { regex: '(a)\\1' } }, bad],
  ['E5 a pattern that ends in an escape', { label: { like: 'a\\' } }, bad],
  ['E6 in an empty list', { level: { in: [] } }, []],
  ['E6 not in an empty list', { level: { notIn: [] } }, all],
  ['E6 a list that is null', { level: { in: null } }, all],
  ['E6 null in a list', { level: { in: [null] } }, bad],
  ['E6 10 001 items', { thingId: { in: numbers(10_001) } }, 'IN_LIST_TOO_LONG'],
  ['E6 1 000 items', { thingId: { in: numbers(1_000) } }, all],
  ['E6 one item many times', { thingId: { in: Array(1_000).fill('3') } }, ['3']],
  ['E6 an item instead of a list', { thingId: { in: '3' } }, ['3']],
  ['E7 equal to null', { label: { eq: null } }, bad],
  ['E7 unequal to null', { label: { ne: null } }, bad],
  ['E7 is null', { label: { isNull: true } }, ['6']],
  ['E7 is null or not', { label: { isNull: null } }, all],
  ['E8 not, 8 levels', deep(7), ['2', '3', '4', '5', '6']],
  ['E8 not, 9 levels', deep(8), 'FILTER_TOO_DEEP'],
  ['E8 not, 90 levels', deep(90), 'FILTER_TOO_DEEP'],
  ['E8 not, 1 000 levels', deep(1_000), 'DOCUMENT_TOO_DEEP'],
  ['E8 and of nothing', { and: [] }, all],
  ['E8 or of nothing', { or: [] }, all],
  ['E8 or of what asks nothing', { or: [{}, { label: {} }, { label: { eq: undefined } }] }, all],
  ['E8 not of nothing', { not: {} }, all],
  ['E8 and of null', { and: null }, all],
  ['E8 null in and', { and: [null] }, bad],
  ['E8 nothing', {}, all],
  ['E8 no filter', null, all],
  ['E8 a list', [{ level: { eq: 1 } }], bad],
  ['E8 a text', 'level = 1', bad],
  ['E12 NaN', { price: { eq: 'NaN' } }, bad],
  ['E12 Infinity', { price: { lt: 'Infinity' } }, bad],
  ['E12 an exponent', { price: { lt: '1e309' } }, bad],
  ['E12 hexadecimal', { price: { eq: '0x1' } }, bad],
  ['E12 an empty number', { price: { eq: '' } }, bad],
  ['E12 40 digits above', { price: { lt: '9'.repeat(40) } }, ['1', '2']],
  ['E12 40 digits below', { price: { lt: `-${'9'.repeat(40)}` } }, []],
  ['E12 40 digits after the point', { price: { gt: `0.${'9'.repeat(40)}` } }, ['1', '2']],
  ['E12 100 digits', { price: { gt: '9'.repeat(100) } }, bad],
  ['E12 a decimal between two', { price: { gte: '1.001' } }, ['2']],
  ['E12 2^63', { mass: { lt: '9223372036854775808' } }, ['3']],
  ['E12 -2^63 - 1', { mass: { lt: '-9223372036854775809' } }, []],
  ['E12 2^53 + 1 as text', { mass: { gte: '9007199254740993' } }, []],
  ['E12 2^53 as a number, which may be another', { mass: { lt: 2 ** 53 } }, bad],
  ['E12 a decimal of 17 digits as a number', { price: { lt: 0.1 + 0.2 } }, bad],
  ['E12 a decimal of 15 digits as a number', { price: { lt: 9_999_999_999_999.99 } }, ['1', '2']],
  ['E12 a fraction for a whole number', { mass: { eq: 1.5 } }, bad],
  ['E12 Int beyond 32 bits', { level: { lt: 2_147_483_648 } }, bad],
  ['E12 Int beyond the column', { level: { lt: 2_147_483_647 } }, ['1', '2']],
  ['E12 a text for Int', { level: { eq: '1' } }, bad],
  ['E12 a text for Float', { ratio: { eq: 'NaN' } }, bad],
  ['E12 the largest Float', { ratio: { lt: 1.7976931348623157e308 } }, ['5']],
  ['E12 the smallest Float', { ratio: { gt: 5e-324 } }, ['5']],
  ['E12 minus zero', { ratio: { gt: -0 } }, ['5']],
  ['E12 a text for Boolean', { ready: { eq: 'true' } }, bad],
  ['E13 a day that is not', { day: { eq: '2024-02-30' } }, bad],
  ['E13 a leap day that is not', { day: { eq: '2023-02-29' } }, bad],
  ['E13 year 0', { day: { gt: '0000-01-01' } }, bad],
  ['E13 a year of six digits', { day: { lt: '+275760-09-13' } }, bad],
  ['E13 a leap second', { happenedAt: { lt: '2016-12-31T23:59:60Z' } }, bad],
  ['E13 a zone beyond zones', { happenedAt: { lt: '2024-01-01T00:00:00+25:00' } }, bad],
  ['E13 a time that spring leaves out', { happenedAt: { eq: '2024-03-31T02:30:00+01:00' } }, ['4']],
  ['E13 nanoseconds', { happenedAt: { lt: '2024-03-31T01:30:00.000000001Z' } }, bad],
  ['E13 too many milliseconds', { happenedAt: { lt: 8.64e15 + 1 } }, bad],
  ['E13 milliseconds of the year 200 000', { happenedAt: { lt: 6e15 } }, bad],
  ['E13 a time for a day', { day: { eq: '2024-02-29T00:00:00Z' } }, bad],
  ['E13 infinity', { happenedAt: { lt: 'infinity' } }, bad],
  ['E13 24 o’clock', { clock: { lt: '24:00:00' } }, bad],
  ['E13 a time with a zone', { clock: { eq: '12:00:00Z' } }, bad],
  ['E14 a UUID in capitals', { code: { eq: '2B6F0CC9-04D7-4A1C-8F3E-0A1B2C3D4E5F' } }, []],
  ['E14 a UUID in braces', { code: { eq: '{2b6f0cc9-04d7-4a1c-8f3e-0a1b2c3d4e5f}' } }, []],
  ['E14 no UUID', { code: { lt: 'zzz', ne: 'zzz' } }, ['5']],
  ['E15 a path as a member', { size: { 'inner.deep': { eq: '1' } } }, bad],
  ['E15 a quoted member', { size: { 'unit" OR 1=1': { eq: 'x' } } }, bad],
  ['E15 __proto__ as a member', JSON.parse('{"__proto__": {"eq": 1}}'), bad],
  ['E15 constructor as a member', { constructor: { eq: 1 } }, bad],
  ['E16 composed', { label: { eq: 'é' } }, ['4']],
  ['E16 decomposed', { label: { eq: 'e\u0301' } }, ['5']],
  ['E16 composed, in capitals', { label: { iEq: 'É' } }, ['4']],
  ['E8 100 conditions', { or: numbers(100).map((id) => ({ thingId: { eq: id } })) }, all],
  ['E8 101 conditions', { or: numbers(101).map((id) => ({ thingId: { eq: id } })) }, 'FILTER_TOO_BROAD'],
  ['E8 101 conditions that ask nothing', { and: numbers(101).map(() => ({})) }, 'FILTER_TOO_BROAD'],
  ['E18 five relations', { owner: boss(4) }, ['1']],
  ['E18 nine relations', { owner: boss(9) }, 'FILTER_TOO_DEEP'],
  ['E18 a relation that is null', { owner: null }, all],
  ['E18 some of nothing', { parts: { some: {} } }, ['1']],
  ['E18 none of nothing', { parts: { none: {} } }, ['2', '3', '4', '5', '6']],
  ['E18 a negative count', { parts: { count: { gt: -1 } } }, all],
  ['E18 a count beyond 64 bits', { parts: { count: { lt: '9'.repeat(39) } } }, all],
  ['an enum value that is not', { grade: { eq: 'GREAT' } }, bad],
  ['an enum value in lower case', { grade: { in: ['good'] } }, bad],
  ['an operator that is not', { label: { equals: 'x' } }, bad],
  ['a field that is not', { nonsense: { eq: 'x' } }, bad],
  ['an identifier in other words', { thingId: { in: ['01', '+1', '1.0', '0x1', ' 1', '1 ', '1e0', '१'] } }, []],
];

describe('a filter', () => {
  test.each(filters)('%s', async (_, filter, expected) => {
    await check(listOfThings, { filter }, expected);
  });
});

/** The same in the document, where graphql-js reads other things than in variables. */
const documents: readonly (readonly [string, string, Expected])[] = [
  ['E9 first: 0', 'first: 0', []],
  ['E9 first: -1', 'first: -1', bad],
  ['E9 first: 2147483647', 'first: 2147483647', 'QUERY_TOO_COSTLY'],
  ['E9 first: 2147483648', 'first: 2147483648', invalid],
  ['E9 first: null', 'first: null', all],
  ['E9 first: 10000', 'first: 10000', all],
  ['E9 first: 10001', 'first: 10001', 'PAGE_TOO_LARGE'],
  ['E9 first: "1"', 'first: "1"', invalid],
  ['E9 first: 1.0', 'first: 1.0', invalid],
  ['E9 last: -1', 'last: -1', bad],
  ['E9 last: 2', 'last: 2', ['5', '6']],
  ['E9 first and last', 'first: 1, last: 1', bad],
  ['E9 offset: -1', 'offset: -1', bad],
  ['E9 offset beyond the rows', 'offset: 1000', []],
  ['E9 offset: 2147483647', 'offset: 2147483647', 'OFFSET_TOO_LARGE'],
  ['E9 offset: 10^12', 'offset: 1000000000000', invalid],
  ['E9 offset and last', 'offset: 1, last: 1', bad],
  ['E10 an empty cursor', 'after: ""', bad],
  ['E10 a made up cursor', 'after: "Y3Vyc29yOjE="', bad],
  ['E10 a cursor of other characters', 'before: "🛒"', bad],
  ['E10 after null', 'after: null', all],
  ['E11 an empty order', 'orderBy: []', all],
  ['E11 an order of null', 'orderBy: null', all],
  ['E11 null in an order', 'orderBy: [null]', invalid],
  ['E11 a term of nothing', 'orderBy: [{}]', bad],
  ['E11 a term of a direction', 'orderBy: [{ direction: DESC }]', bad],
  ['E11 a term of two', 'orderBy: [{ field: label, relation: owner_rank }]', bad],
  ['E11 a field that is not', 'orderBy: [{ field: nonsense }]', invalid],
  ['E11 a field as text', 'orderBy: [{ field: "label" }]', invalid],
  ['E11 a field that has no order', 'orderBy: [{ field: size }]', invalid],
  ['E11 one term twice', 'orderBy: [{ field: thingId, direction: DESC }, { field: thingId }]', all.toReversed()],
  ['E11 a term without brackets', 'orderBy: { field: thingId, direction: DESC }', all.toReversed()],
  ['E12 1e400 for a decimal', 'filter: { price: { lt: 1e400 } }', invalid],
  ['E12 1e400 for a Float', 'filter: { ratio: { lt: 1e400 } }', invalid],
  ['E12 the greatest number that JSON keeps', 'filter: { mass: { lte: 9007199254740991 } }', ['3']],
  ['E12 a wider number', 'filter: { mass: { lt: 9007199254740993 } }', invalid],
  ['E12 a wider number as text', 'filter: { mass: { lt: "9007199254740993" } }', ['3']],
  ['E12 a decimal of more digits than a double keeps', 'filter: { price: { gt: 0.99999999999999999999 } }', invalid],
  ['E12 the same as text', 'filter: { price: { gt: "0.99999999999999999999" } }', ['1', '2']],
  ['E12 a decimal without quotes', 'filter: { price: { eq: 1.00 } }', ['1']],
  ['E12 400 digits', `filter: { mass: { lt: ${'9'.repeat(400)} } }`, invalid],
  ['E12 2147483648 for Int', 'filter: { level: { lt: 2147483648 } }', invalid],
  ['E12 a list for a number', 'filter: { mass: { lt: [1] } }', invalid],
  ['E13 a day that is not', 'filter: { day: { eq: "2024-02-30" } }', invalid],
  ['E13 an enum as text', 'filter: { grade: { eq: "GOOD" } }', invalid],
  ['E13 a range that is turned round', 'timeRange: { from: "2024-02-01", to: "2024-01-01" }', bad],
  ['E13 no duration', 'timeRange: { last: "soon" }', bad],
  ['E13 SQL for a duration', `timeRange: { last: "1d'; DROP TABLE things; --" }`, bad],
  ['E13 a duration that begins before Christ', 'timeRange: { last: "P9999Y" }', ['4']],
  ['E13 a duration of 10 digits', 'timeRange: { last: "9999999999s" }', bad],
  ['E13 a duration and a start', 'timeRange: { last: "1d", from: "2024-01-01" }', bad],
  ['E13 an anchor alone', 'timeRange: { anchor: DATA }', bad],
  ['E13 an anchor and an end', 'timeRange: { last: "1d", anchor: DATA, to: "2024-01-01" }', bad],
  ['E13 a range of nothing', 'timeRange: {}', all],
  ['E13 a long time before the data', 'timeRange: { last: "P2000Y", anchor: DATA }', ['4']],
  ['an argument that is not', 'where: 1', invalid],
];

describe('an argument in the document', () => {
  test.each(documents)('%s', async (_, argument, expected) => {
    await check(`{ things(${argument}) { nodes { thingId } } }`, undefined, expected);
  });
});

describe('cursors (E10)', () => {
  const cursorsOf = async (field: string): Promise<string> => {
    const { body } = await laboratory.ask(`{ list: ${field} { pageInfo { endCursor } } }`);
    return (body.data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo.endCursor;
  };
  const after = 'query ($after: String) { things(first: 3, after: $after) { nodes { thingId } } }';

  test('A cursor is of use where it was made, and nowhere else.', async () => {
    await check(after, { after: await cursorsOf('things(first: 2)') }, ['3', '4', '5']);
    for (const field of [
      'owners(first: 1)',
      'parts(first: 1)',
      'things(first: 2, orderBy: [{ field: label }])',
      'things(first: 2, orderBy: [{ field: thingId, direction: DESC }])',
      'things(first: 1, filter: { level: { eq: 1 } })',
      'things(first: 1, timeRange: { from: "2024-01-01" })',
    ]) {
      await check(after, { after: await cursorsOf(field) }, bad);
    }
  });

  test('A cursor with one bit changed is none, wherever the bit is.', async () => {
    const bytes = Buffer.from(await cursorsOf('things(first: 2)'), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 5) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await check(after, { after: changed.toString('base64url') }, bad);
    }
  });

  test('A cursor that is cut, lengthened or written otherwise is none.', async () => {
    const cursor = await cursorsOf('things(first: 2)');
    for (const other of [
      cursor.slice(0, -1),
      cursor.slice(1),
      cursor.slice(0, 20),
      `${cursor}A`,
      `${cursor}=`,
      ` ${cursor}`,
      cursor.repeat(1000),
    ]) {
      await check(after, { after: other }, bad);
    }
  });
});

test('E12 A wide identifier keeps its digits, with and without quotes.', async () => {
  const { body } = await laboratory.ask(
    '{ a: part(thingId: 9007199254740993, place: 1) { thingId } b: part(thingId: "9007199254740993", place: 1) { thingId } c: part(thingId: 9007199254740992, place: 1) { thingId } }',
  );
  const found = { thingId: '9007199254740993' };
  expect(body).toEqual({ data: { a: found, b: found, c: null } });
});

test('E7 A condition that is null where it must be true or false is refused.', async () => {
  const query = 'query ($all: Boolean = true) { things(first: 1) { nodes { thingId label @include(if: $all) } } }';
  const { body } = await laboratory.ask(query, { all: null });
  expect(body.errors?.[0]?.extensions.code).toBe(bad);
});

describe('injections (E1, E2)', () => {
  const injections = [
    "' OR 1=1--",
    '"; drop table things; --',
    '$1',
    '?',
    ':x',
    '%s',
    '{{x}}',
    'a\\',
    "E'\\x41'",
    '%',
    '_',
    '\\',
    '[',
    '*',
    '100%',
    "'||(SELECT label FROM things)||'",
    '\u202e',
    '0x1',
    'NULL',
  ];
  const operators = [
    'eq',
    'ne',
    'lt',
    'gte',
    'contains',
    'startsWith',
    'endsWith',
    'iEq',
    'iContains',
    'iStartsWith',
    'iEndsWith',
  ];
  const places: readonly (readonly [string, (text: string) => Record<string, unknown>])[] = [
    ...operators.map((operator) => [`label.${operator}`, (text: string) => ({ label: { [operator]: text } })] as const),
    ...operators.map((operator) => [`code.${operator}`, (text: string) => ({ code: { [operator]: text } })] as const),
    ['label.in', (text) => ({ label: { in: [text, 'x'] } })],
    ['ownerId.eq', (text) => ({ ownerId: { eq: text } })],
    ['words.has', (text) => ({ words: { has: text } })],
    ['size.unit.contains', (text) => ({ size: { unit: { contains: text } } })],
    ['owner.title.notIn', (text) => ({ owner: { title: { notIn: [text] } } })],
    ['parts.none.note.startsWith', (text) => ({ parts: { none: { note: { startsWith: text } } } })],
  ];

  test.each(places)('%s takes them literally, by one statement for all values.', async (_, filterOf) => {
    const statements = new Set<string>();
    for (const text of ['harmless', ...injections]) {
      const filter = filterOf(text);
      const expected = data.things.filter((row) => passes(filter, row, 'things', data));
      await check(
        listOfThings,
        { filter },
        expected.map(({ thingId }) => String(thingId)),
      );
      expect(laboratory.lab.statements).toHaveLength(1);
      statements.add(laboratory.lab.statements.join());
    }
    // A text that no UUID can equal is decided without looking.
    expect([...statements].join('\n')).not.toMatch(/OR 1=1|drop|0x1|NULL'|harmless/i);
    expect(statements.size, [...statements].join('\n')).toBe(1);
  });

  test('By key they find what has that key, by one statement for all values.', async () => {
    const statements = new Set<string>();
    for (const text of ['harmless', ...injections]) {
      const { body } = await laboratory.ask(
        'query ($id: ID!) { owner(ownerId: $id) { ownerId } thing(thingId: $id) { thingId } }',
        { id: text },
      );
      const isOwner = data.owners.some(({ ownerId }) => ownerId === text);
      expect(body).toEqual({ data: { owner: isOwner ? { ownerId: text } : null, thing: null } });
      statements.add([...laboratory.lab.statements].sort().join('\n'));
    }
    expect(statements.size).toBe(1);
  });

  test('Afterwards all rows are there.', async () => {
    await check(listOfThings, {}, all);
  });
});
