import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from './laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(async () => {
  await laboratory?.close();
});

/** A column of each custom scalar, and values that are none of it. */
const columns: readonly (readonly [scalar: string, column: string, values: readonly unknown[]])[] = [
  ['DateTime', 'happenedAt', ['yesterday', '2024-02-30T00:00:00Z', '', true, { a: 1 }, 1.5]],
  ['Date', 'day', ['2024-02-30', '30.01.2024', 20240101, false]],
  ['Time', 'clock', ['25:00:00', 'noon', 12]],
  ['Decimal', 'price', ['1,50', '1e3', 'abc', true, { a: 1 }]],
  ['Long', 'mass', ['1.5', '0x10', 'abc', 1.5, false]],
];
const cases = columns.flatMap(([scalar, column, values]) => values.map((value) => [scalar, column, value] as const));
const write = (value: unknown): string =>
  typeof value === 'object' && value !== null ? '{ a: 1 }' : JSON.stringify(value);
const neighbours = 'before: things(first: 1) { nodes { thingId } } after: owners(first: 1) { nodes { ownerId } }';
const good = { before: { nodes: [{ thingId: '1' }] }, after: { nodes: [{ ownerId: "' OR 1=1--" }] } };

async function check(query: string, variables: Record<string, unknown> | undefined, argument: (string | number)[]) {
  const { status, body, text } = await laboratory.ask(query, variables);
  expect(status, text).toBe(200);
  expect(body.data, text).toEqual({ ...good, bad: null });
  expect(body.errors, text).toHaveLength(1);
  expect(body.errors?.[0]?.message).toMatch(/^[\w.[\]]+: \w+ needs .+\.$/);
  expect(body.errors?.[0]).toMatchObject({ path: ['bad'], extensions: { code: 'BAD_USER_INPUT', argument } });
}

describe('a malformed value of a custom scalar takes its own field only, and the error says which argument it is', () => {
  test.each(cases)('%s in a literal (%s: %j)', async (_, column, value) => {
    const filter = `{ and: [{ label: { isNull: false } }, { ${column}: { gt: ${write(value)} } }] }`;
    await check(`{ ${neighbours} bad: things(filter: ${filter}) { nodes { thingId } } }`, undefined, [
      'filter',
      'and',
      1,
      column,
      'gt',
    ]);
  });

  test.each(cases)('%s in a variable (%s: %j)', async (scalar, column, value) => {
    const bad = `bad: things(filter: { not: { ${column}: { eq: $value } } }) { nodes { thingId } }`;
    const at = ['filter', 'not', column, 'eq'];
    await check(`query ($value: ${scalar}) { ${neighbours} ${bad} }`, { value }, at);
  });

  test.each(cases)('%s in an input object of a variable (%s: %j)', async (_, column, value) => {
    await check(
      `query ($filter: ThingsFilter) { ${neighbours} bad: things(filter: $filter) { nodes { thingId } } }`,
      { filter: { or: [{ [column]: { in: [value] } }] } },
      ['filter', 'or', 0, column, 'in', 0],
    );
  });

  test.each(cases)('%s in the default of a variable (%s: %j)', async (scalar, column, value) => {
    const bad = `bad: things(filter: { ${column}: { lte: $value } }) { nodes { thingId } }`;
    await check(`query ($value: ${scalar} = ${write(value)}) { ${neighbours} ${bad} }`, undefined, [
      'filter',
      column,
      'lte',
    ]);
  });

  test('in a time range, of groups and of numbers', async () => {
    const range = 'timeRange: { from: "2024-01-01", to: "never" }';
    await check(`{ ${neighbours} bad: thingsAggregate(${range}) { value { count } } }`, undefined, ['timeRange', 'to']);
    const by = 'by: [{ dimension: grade }]';
    await check(`{ ${neighbours} bad: thingsGroupBy(${by}, ${range}) { nodes { count } } }`, undefined, [
      'timeRange',
      'to',
    ]);
  });

  test('in a field below takes the field of the query that it is part of, and names it', async () => {
    const { body, text } = await laboratory.ask(
      `{ ${neighbours} bad: owners(first: 1) { nodes { list: things(filter: { price: { gt: "x" } }) { nodes { thingId } } } } }`,
    );
    expect(body.data, text).toEqual({ ...good, bad: null });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      path: ['bad'],
      extensions: { code: 'BAD_USER_INPUT', field: ['nodes', 'list'], argument: ['filter', 'price', 'gt'] },
    });
  });

  test('of several fields is an error at each', async () => {
    const { body } = await laboratory.ask(
      `query ($day: Date) { ${neighbours} a: things(filter: { day: { eq: $day } }) { nodes { thingId } } b: things(filter: { day: { ne: $day } }) { nodes { thingId } } }`,
      { day: 'x' },
    );
    expect(body.data).toEqual({ ...good, a: null, b: null });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions.argument])).toEqual([
      [['a'], ['filter', 'day', 'eq']],
      [['b'], ['filter', 'day', 'ne']],
    ]);
  });
});
