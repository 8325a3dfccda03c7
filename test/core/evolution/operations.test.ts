import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { judgeOperations } from '../../../core/evolution/operations/judge.ts';
import { listUsed } from '../../../core/evolution/operations/used-coordinates.ts';

const before = buildSchema(`
  type Query { orders(filter: OrdersFilter): [Order] }
  type Order { id: ID amount: Int status: Status }
  input OrdersFilter { amount: Int status: Status not: OrdersFilter }
  enum Status { OPEN PAID }
`);
const after = buildSchema(`
  type Query { orders(filter: OrdersFilter): [Order] }
  type Order { id: ID status: Status }
  input OrdersFilter { status: Status }
  enum Status { OPEN PAID }
`);
const owners = { findSources: () => [], findObject: () => undefined };

const inText = '{ orders(filter: { status: PAID }) { id } }';
const inVariable = 'query ($filter: OrdersFilter) { orders(filter: $filter) { id } }';

test('A document uses what it names.', () => {
  expect([...listUsed(parse(inText), before, 'all')].toSorted()).toEqual([
    'ID',
    'Order',
    'Order.id',
    'OrdersFilter',
    'OrdersFilter.status',
    'Query',
    'Query.orders',
    'Query.orders.filter',
    'Status.PAID',
  ]);
});

test('A variable may hold all that its type allows, unless it is known what it held.', () => {
  const judge = (coordinates?: readonly string[]) => {
    const operation = {
      name: 'A',
      document: inVariable,
      source: 'test',
      ...(coordinates === undefined ? {} : { coordinates }),
    };
    return judgeOperations([operation], { before, after, owners }).judged[0]?.uses;
  };
  expect(judge()).toContain('OrdersFilter.amount');
  expect(judge()).toContain('Status.OPEN');
  expect(judge(['OrdersFilter.status'])).not.toContain('OrdersFilter.amount');
  expect(judge(['OrdersFilter.amount', 'Query.orders(filter:)'])).toContain('OrdersFilter.amount');
  expect(judge(['Query.orders(filter:)'])).toContain('Query.orders.filter');
});

test('Only what is wrong with the newer API and not with the older one is held against it.', () => {
  const documents = ['{ orders { amount custom } }', '{ orders { id custom } }', inText, '{ orders {'];
  const operations = documents.map((document) => ({ name: document, document, source: 'test' }));
  const { judged, unreadable } = judgeOperations(operations, { before, after, owners });
  expect(judged.map(({ problems }) => problems)).toEqual([['Cannot query field "amount" on type "Order".'], [], []]);
  expect(unreadable.map(({ operation, problem }) => [operation.name, problem])).toEqual([
    ['{ orders {', 'Syntax Error: Expected Name, found <EOF>.'],
  ]);
});
