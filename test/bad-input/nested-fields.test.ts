import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from './laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(() => laboratory?.close());

const numbers = `aggregate: partsAggregate { value { weight { quantile(q: 2) } } }`;

test.each([
  ['a list below a list', '{ things { nodes { parts(first: -1) { totalCount } } } }', ['nodes', 'parts'], ['first']],
  [
    'an edge, by its aliases and through fragments',
    '{ things { edges { at: node { ...T } } } } fragment T on Thing { thingId ... on Thing { some: parts(first: 1, offset: 1, after: "x") { totalCount } } }',
    ['edges', 'at', 'some'],
    ['after'],
  ],
  [
    'a filter below a reference',
    '{ owners { nodes { boss { things(filter: { label: { like: "\\\\" } }) { totalCount } } } } }',
    ['nodes', 'boss', 'things'],
    ['filter', 'label', 'like'],
  ],
  [
    'a number of related rows',
    `{ things { nodes { ${numbers} } } }`,
    ['nodes', 'aggregate', 'value', 'weight', 'quantile'],
    ['q'],
  ],
  ['a row by its key', '{ thing(thingId: 1) { parts(offset: -1) { totalCount } } }', ['parts'], ['offset']],
  [
    'a number of groups',
    '{ thingsGroupBy(by: [{ dimension: grade }]) { nodes { aggregate { price { quantile(q: -1) } } } } }',
    ['nodes', 'aggregate', 'price', 'quantile'],
    ['q'],
  ],
])('A wrong argument in %s is named with its field.', async (_, query, field, argument) => {
  const { body, text } = await laboratory.ask(query);
  const [error, ...more] = body.errors ?? [];
  expect(more, text).toEqual([]);
  expect(error?.path, text).toHaveLength(1);
  expect(error?.extensions, text).toEqual({ code: 'BAD_USER_INPUT', field, argument, serviceName: 'lab' });
});

test('A wrong argument of the field at the path itself is named alone.', async () => {
  const { body } = await laboratory.ask('{ things(first: -1) { totalCount } }');
  expect(body.errors?.map(({ path, extensions: { field, argument } }) => ({ path, field, argument }))).toEqual([
    { path: ['things'], field: undefined, argument: ['first'] },
  ]);
});
