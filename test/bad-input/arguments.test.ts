import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { passes } from '../properties/oracle.ts';
import { badArguments, badFilters, badGroups, type Expected, injections } from './arguments.ts';
import { canary, data, type Laboratory, openLaboratory } from './laboratory.ts';

const all = ['1', '2', '3', '4', '5', '6'];
const bad = 'BAD_USER_INPUT';

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

describe('a filter', () => {
  test.each(badFilters)('%s', async (_, filter, expected) => {
    await check(listOfThings, { filter }, expected);
  });
});

describe('an argument in the document', () => {
  test.each(badArguments)('%s', async (_, argument, expected) => {
    await check(`{ things(${argument}) { nodes { thingId } } }`, undefined, expected);
  });
});

describe('groups and numbers', () => {
  test.each(badGroups)('%s', async (_, query, code) => {
    const { body, text, status } = await laboratory.ask(query);
    expect(body.errors?.[0]?.extensions.code, text).toBe(code);
    expect(status).toBeLessThan(500);
    if (code === undefined) expect(Object.values(body.data ?? {})).not.toContain(null);
    expect(text).not.toMatch(/NaN|Infinity|SELECT|CAST\(|duckdb/);
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
