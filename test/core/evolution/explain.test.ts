import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { compareApis } from '../../../core/evolution/api/compare-apis.ts';
import { explainApi } from '../../../core/evolution/api/explain.ts';
import { deriveSide } from './read-case.ts';

const side = deriveSide([
  {
    domain: 'shop',
    file: 'orders.odcs.yaml',
    text: `{ apiVersion: v3.1.0, kind: DataContract, id: orders, version: 1.0.0, status: active,
      schema: [{ name: orders, properties: [{ name: order_id, logicalType: integer, primaryKey: true }] }] }`,
  },
]);

test('What breaks the API though no contract changed is a change of the contract whose it is.', () => {
  const differences = [
    {
      kind: 'FIELD_REMOVED',
      level: 'breaking' as const,
      coordinate: 'Order.label',
      sentence: 'Field `label` was removed.',
    },
    { kind: 'FIELD_REMOVED', level: 'breaking' as const, coordinate: 'Query.performance', sentence: 'It was removed.' },
    { kind: 'FIELD_ADDED', level: 'safe' as const, coordinate: 'Order.tag', sentence: 'Field `tag` was added.' },
  ];
  const explained = explainApi(differences, [], { before: side, after: side });
  expect(explained.further).toMatchObject([
    {
      rule: 'api-changed',
      level: 'breaking',
      contract: 'orders',
      domain: 'shop',
      sentence: 'Field `label` was removed.',
      coordinates: ['Order.label'],
      at: { file: 'shop/orders.odcs.yaml', line: 2 },
    },
  ]);
  expect(explained.differences.map(({ causes }) => causes.length)).toEqual([1, 0, 0]);
});

test('Differences of APIs leave out descriptions, and the members of what is gone as a whole.', async () => {
  const before = buildSchema('type Query { a(x: Int, y: E): Int  gone: Gone } type Gone { b: Int } enum E { ONE TWO }');
  const after = buildSchema('"Said." type Query { "Said." a(x: Int!): String } enum E { ONE THREE }');
  expect(
    (await compareApis(before, after)).map(({ kind, level, coordinate }) => `${level} ${kind} ${coordinate}`),
  ).toEqual([
    'safe ENUM_VALUE_ADDED E.THREE',
    'breaking ENUM_VALUE_REMOVED E.TWO',
    'breaking TYPE_REMOVED Gone',
    'breaking FIELD_TYPE_CHANGED Query.a',
    'breaking FIELD_ARGUMENT_TYPE_CHANGED Query.a.x',
    'breaking FIELD_ARGUMENT_REMOVED Query.a.y',
    'breaking FIELD_REMOVED Query.gone',
  ]);
});
