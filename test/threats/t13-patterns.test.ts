import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from '../bad-input/laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(async () => await laboratory?.close());

const query = (operator: string) =>
  `query ($v: String) { things(filter: { label: { ${operator}: $v } }) { nodes { thingId } } }`;

test.each([
  ['contains', '%', ['1']],
  ['contains', '_', ['3']],
  ['contains', '\\', ['3']],
  ['contains', '[d]', ['3']],
  ['startsWith', '%', []],
  ['startsWith', '_', []],
  ['endsWith', '%', []],
  ['contains', '%a%a%a%a%b', []],
  ['startsWith', 'a_b\\', ['3']],
])('T13: %s takes %j as it stands.', async (operator, value, ids) => {
  const { body } = await laboratory.ask(query(operator), { v: value });
  expect(body.data).toEqual({ things: { nodes: ids.map((thingId) => ({ thingId })) } });
});

test.each(['(a+)+$', '(a|a)*b', '(.*)*x', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
  'T13: The pattern %s takes no more time than its text.',
  async (pattern) => {
    const started = performance.now();
    const { status } = await laboratory.ask(query('regex'), { v: pattern });
    expect(status).toBe(200);
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);

test('T13: A pattern that is too long is refused before any SQL.', async () => {
  const { body } = await laboratory.ask(query('regex'), { v: 'a'.repeat(100_000) });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toHaveLength(1);
  expect(laboratory.lab.statements).toEqual([]);
});

test.each(['contains', 'startsWith', 'endsWith'])('T13: A long text is soon compared by %s.', async (operator) => {
  const started = performance.now();
  const { body } = await laboratory.ask(query(operator), { v: '%a'.repeat(50_000) });
  expect(body).toEqual({ data: { things: { nodes: [] } } });
  expect(performance.now() - started).toBeLessThan(2_000);
});
