import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from '../bad-input/laboratory.ts';

/** Texts that would change a statement if they ever stood in it. */
const texts = [
  "' OR 1=1--",
  "x'; DROP TABLE things; --",
  "' UNION SELECT canary FROM owners --",
  "\"; COPY (SELECT 1) TO '/tmp/x'; --",
  '$1',
  '$$ OR TRUE $$',
  '?',
  ':name',
  "\\'; SELECT 1; --",
  "E'\\x27 OR 1=1'",
  '/* */ OR 1=1',
  '-- ',
  "') OR (1=1",
  '${1+1}',
  '\u02bc OR 1=1',
  '%',
  '_',
  ';',
];

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterEach(() => expect(laboratory.lab.masked).toEqual([]));
afterAll(async () => await laboratory?.close());

/** What runs for a value, and what is found by it. */
async function run(query: string, value: string) {
  const { body } = await laboratory.ask(query, { v: value });
  expect(body.errors).toBeUndefined();
  return { statements: [...laboratory.lab.statements], data: JSON.stringify(body.data) };
}

const places: readonly (readonly [string, string])[] = [
  ['eq', 'query ($v: String) { things(filter: { label: { eq: $v } }) { totalCount } }'],
  ['in', 'query ($v: String!) { things(filter: { label: { in: [$v, "a"] } }) { totalCount } }'],
  ['contains', 'query ($v: String) { things(filter: { label: { contains: $v } }) { totalCount } }'],
  ['has', 'query ($v: String) { things(filter: { words: { has: $v } }) { totalCount } }'],
  ['a relation', 'query ($v: String) { things(filter: { owner: { title: { startsWith: $v } } }) { totalCount } }'],
  ['a key', 'query ($v: ID!) { owner(ownerId: $v) { ownerId } }'],
  [
    'a condition on groups',
    'query ($v: String) { thingsGroupBy(by: [{ dimension: level }], filter: { label: { ne: $v } }) { totalCount } }',
  ],
];

test.each(places)('T11: The statement is the same, to the byte, for every value of %s.', async (_, query) => {
  const plain = await run(query, 'plain');
  expect(plain.statements.length).toBeGreaterThan(0);
  for (const text of texts) expect((await run(query, text)).statements, text).toEqual(plain.statements);
});

test('T11: Such a value finds the row that holds it, and no other.', async () => {
  const query = 'query ($v: String) { things(filter: { label: { eq: $v } }) { nodes { thingId } } }';
  expect((await run(query, "' OR 1=1--")).data).toBe('{"things":{"nodes":[{"thingId":"2"}]}}');
  const others = texts.filter((text) => text !== "' OR 1=1--");
  for (const text of others) expect((await run(query, text)).data, text).toBe('{"things":{"nodes":[]}}');
});

test('T11: Pages are numbers that are bound too.', async () => {
  const page = async (first: number, offset: number) => {
    await laboratory.ask('query ($f: Int, $o: Int) { things(first: $f, offset: $o) { nodes { thingId } } }', {
      f: first,
      o: offset,
    });
    return [...laboratory.lab.statements];
  };
  expect(await page(2, 1)).toEqual(await page(3, 2));
});

test('T11: A value in the document is bound like one in a variable.', async () => {
  await laboratory.ask(`{ things(filter: { label: { eq: "' OR 1=1--" } }) { totalCount } }`);
  const inline = [...laboratory.lab.statements];
  expect(inline).toEqual((await run(places[0]?.[1] ?? '', 'plain')).statements);
  expect(inline.join()).not.toContain('OR 1=1');
});
