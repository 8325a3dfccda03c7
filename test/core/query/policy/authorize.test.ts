import { describe, expect, test } from 'vitest';
import type { Field } from '../../../../core/model/model.ts';
import type { List, LogicalPlan, OrderTerm, ToOne } from '../../../../core/query/plan/logical-plan.ts';
import {
  always,
  type ColumnOperand,
  columnOf,
  type Predicate,
  type TableReference,
  tableOf,
} from '../../../../core/query/plan/predicate.ts';
import { authorize } from '../../../../core/query/policy/authorize.ts';
import { authorizePredicate } from '../../../../core/query/policy/authorize-predicate.ts';
import { field, scalar } from '../../sdl/model-parts.ts';
import {
  authorizeList,
  clear,
  column,
  columnExpression,
  customers,
  elsewhere,
  filtered,
  hidden,
  listOfRows,
  masked,
  none,
  on,
  orders,
  own,
  policyFor,
  reader,
  secrets,
  tablesIn,
  term,
  value,
} from './plan-parts.ts';

const predicates: Readonly<Record<string, (column: Field) => Predicate>> = {
  compare: (column) => ({ kind: 'compare', operand: columnOf(column), operator: 'eq', value }),
  in: (column) => ({ kind: 'in', operand: columnOf(column), storage: value.storage, values: ['x'] }),
  like: (column) => ({ kind: 'like', operand: columnOf(column), pattern: 'x', letterCase: 'exact' }),
  regex: (column) => ({ kind: 'regex', operand: columnOf(column), pattern: 'x' }),
  isNull: (column) => ({ kind: 'isNull', operand: columnOf(column) }),
  listHas: (column) => ({ kind: 'listHas', operand: columnOf(column), value }),
  listIsEmpty: (column) => ({ kind: 'listIsEmpty', operand: columnOf(column) }),
  not: (column) => ({ kind: 'not', of: { kind: 'isNull', operand: columnOf(column) } }),
  and: (column) => ({ kind: 'and', of: [always, { kind: 'isNull', operand: columnOf(column) }] }),
  or: (column) => ({ kind: 'or', of: [{ kind: 'isNull', operand: columnOf(column) }] }),
  'exists, by its own key': (column) => ({ kind: 'exists', table: tableOf(orders), on: on(column), where: always }),
  'exists, by the other key': (column) => ({
    kind: 'exists',
    table: tableOf(orders),
    on: on(clear, column),
    where: always,
  }),
  'exists, by a condition': (column) => ({
    kind: 'exists',
    table: tableOf(orders),
    on: on(clear),
    where: { kind: 'isNull', operand: columnOf(column) },
  }),
  'exists elsewhere': (column) => ({ kind: 'existsElsewhere', elsewhere: elsewhere(column) }),
  among: (column) => ({ kind: 'among', columns: [clear, column], keys: [] }),
  'within last': (column) => ({
    kind: 'withinLast',
    operand: columnOf(column),
    table: tableOf(customers),
    duration: { months: 0, days: 1, seconds: 0 },
    timeZone: 'UTC',
  }),
  'related count': (column) => ({
    kind: 'compare',
    operand: { kind: 'relatedCount', table: tableOf(orders), on: on(column) },
    operator: 'gt',
    value,
  }),
};

describe('A condition', () => {
  test.each(Object.entries(predicates))(
    'of the kind %s needs its columns in clear, and its tables with rows.',
    (_, make) => {
      for (const column of [hidden, masked]) {
        expect(() => authorizePredicate(make(column), own, reader)).toThrow(/because it may not read it in clear/);
        expect(authorizePredicate(make(column), policyFor('officer').of('Customer'), policyFor('officer'))).toEqual(
          make(column),
        );
      }
      const before = make(clear);
      const after = authorizePredicate(before, own, reader);
      const asked = before.kind === 'existsElsewhere' ? [] : tablesIn(before);
      expect(before.kind === 'existsElsewhere' ? [] : tablesIn(after)).toEqual(asked.map(filtered));
      const stripped = JSON.parse(JSON.stringify(after), (key, inner) => (key === 'rowFilter' ? undefined : inner));
      expect(stripped).toEqual(JSON.parse(JSON.stringify(before)));
    },
  );

  test('on a table that may not be read is refused as a whole.', () => {
    const where: Predicate = { kind: 'exists', table: tableOf(secrets), on: on(clear), where: always };
    expect(() => authorizePredicate(where, own, reader)).toThrow('The caller may not read secrets.');
    expect(() => authorizePredicate({ kind: 'or', of: [always, where] }, own, reader)).toThrow('secrets');
  });
});

describe('A list', () => {
  test('has the rows of the viewer, and keeps what it is not asked to judge.', () => {
    const list = listOfRows({ summary: [{ kind: 'totalCount' }] }, { columns: [column(clear)] });
    expect(authorizeList(list)).toEqual({ ...list, table: filtered(list.table) });
    const { rows: _rows, ...counted } = list;
    expect(authorizeList(counted)).toEqual({ ...counted, table: filtered(list.table) });
  });

  test('tells the newest event only where that is seen in clear.', () => {
    const summary = (one: Field): List['summary'] => [
      { kind: 'totalCount' },
      { kind: 'dataAsOf', column: columnOf(one) },
    ];
    expect(authorizeList(listOfRows({ summary: summary(clear) })).summary).toEqual(summary(clear));
    expect(authorizeList(listOfRows({ summary: summary(masked) })).summary).toEqual([{ kind: 'totalCount' }]);
  });

  test('refuses each forbidden part of a selection alone.', () => {
    const toOne = (key: string, table: TableReference, outer = clear, inner = clear): ToOne => ({
      kind: 'joined',
      key,
      table,
      on: on(outer, inner),
      selection: { ...none, columns: [column(clear), column(hidden)] },
    });
    const selection = authorizeList(
      listOfRows(
        {},
        {
          columns: [
            column(clear),
            column(hidden),
            column(masked),
            { ...column(masked), key: 'used', use: 'computation' },
          ],
          toOne: [
            toOne('order', tableOf(orders)),
            toOne('secret', tableOf(secrets)),
            toOne('byHidden', tableOf(orders), hidden),
            toOne('toHidden', tableOf(orders), clear, hidden),
            { kind: 'referenced', key: 'ticket', on: on(clear), selection: { ...none, columns: [column(clear)] } },
            { kind: 'referenced', key: 'byHiddenTicket', on: on(hidden), selection: none },
          ],
          toMany: [
            { key: 'orders', on: on(clear), list: listOfRows({ table: tableOf(orders) }) },
            { key: 'ordersByHidden', on: on(hidden), list: listOfRows({ table: tableOf(orders) }) },
            { key: 'secrets', on: on(clear), list: listOfRows({ table: tableOf(secrets) }) },
          ],
        },
      ),
    ).rows?.selection;
    expect(selection?.columns).toEqual([
      column(clear),
      { ...column(masked), shown: { kind: 'masked', mask: { kind: 'redact' } } },
    ]);
    expect(selection?.toOne.map(({ key }) => key)).toEqual(['order', 'ticket']);
    const [order, ticket] = selection?.toOne ?? [];
    expect(order?.kind === 'joined' && order.table).toEqual(filtered(tableOf(orders)));
    expect(order?.selection).toEqual({
      ...none,
      columns: [column(clear)],
      refused: [{ key: 'iban', sentence: 'The caller may not read Order.iban.' }],
    });
    expect(ticket?.selection).toEqual({ ...none, columns: [column(clear)] });
    expect(selection?.toMany.map(({ key, list }) => [key, list.table])).toEqual([
      ['orders', filtered(tableOf(orders))],
    ]);
    expect(selection?.refused?.map(({ key }) => key)).toEqual([
      'iban',
      'used',
      'secret',
      'byHidden',
      'toHidden',
      'byHiddenTicket',
      'ordersByHidden',
      'secrets',
    ]);
    expect(selection?.refused?.[0]).toEqual({ key: 'iban', sentence: 'The caller may not read Customer.iban.' });
  });

  test('shows what is computed only where all that it is computed from is in clear.', () => {
    const computed = (from: Field) =>
      field('loud', 'String', { computed: { expression: columnExpression(from) } as never });
    const selectionOf = (from: Field, more: object = {}) =>
      authorizeList(listOfRows({}, { columns: [{ ...column(computed(from)), ...more }] })).rows?.selection;
    expect(selectionOf(clear)).toEqual({ ...none, columns: [column(computed(clear))] });
    expect(selectionOf(clear, { use: 'computation' })?.columns).toHaveLength(1);
    for (const from of [hidden, masked]) {
      expect(selectionOf(from)).toEqual({
        ...none,
        refused: [{ key: 'loud', sentence: 'The caller may not read Customer.loud.' }],
      });
    }
  });

  test('keeps the code of what is refused for another reason.', () => {
    const list = listOfRows(
      {},
      { toMany: [{ key: 'orders', on: on(clear), list: listOfRows({ table: tableOf(orders) }) }] },
    );
    const refused = authorizeList(list, policyFor('reader', { sentence: 'x.' })).rows?.selection.refused;
    expect(refused).toEqual([
      { key: 'orders', code: 'CONTRACT_VIOLATED', sentence: expect.stringContaining('break their contract') },
    ]);
  });

  const fetched = (one: Field): OrderTerm['operand'] => ({
    kind: 'fetchedColumn',
    columns: [one],
    keys: [],
    values: { storage: value.storage, values: [] },
    type: scalar('String'),
  });
  const orderings: Readonly<Record<string, (one: Field) => OrderTerm['operand']>> = {
    'a column': columnOf,
    'a column of a related row': (one) => ({
      kind: 'relatedColumn',
      table: tableOf(orders),
      on: on(clear),
      column: columnOf(one),
    }),
    'a related row by its own key': (one) => ({
      kind: 'relatedColumn',
      table: tableOf(orders),
      on: on(one),
      column: columnOf(clear),
    }),
    'a column of another domain': (one) => ({
      kind: 'elsewhereColumn',
      elsewhere: elsewhere(one),
      field: 'x',
      type: scalar('String'),
    }),
    'a column that was fetched': fetched,
  };
  test.each(Object.entries(orderings))('is ordered by %s only where that is in clear.', (_, make) => {
    expect(() => authorizeList(listOfRows({}, {}, [term(make(hidden))]))).toThrow(/in clear/);
    const [ordered] = authorizeList(listOfRows({}, {}, [term(make(clear))])).rows?.order ?? [];
    const wanted = make(clear);
    expect(ordered).toEqual(term('table' in wanted ? { ...wanted, table: filtered(wanted.table) } : wanted));
  });

  test('goes without a term that nobody asked for, where that is not in clear.', () => {
    const order = [term(columnOf(hidden), { appended: 'column' }), term(columnOf(clear), { appended: 'column' })];
    expect(authorizeList(listOfRows({}, {}, order)).rows?.order).toEqual(order.slice(1));
    expect(() => authorizeList(listOfRows({ table: tableOf(secrets) }))).toThrow('secrets');
    expect(() => authorizeList(listOfRows({ where: { kind: 'isNull', operand: columnOf(hidden) } }))).toThrow(
      /in clear/,
    );
  });
});

describe('Keys and lookups', () => {
  const keys = (key: ColumnOperand, more: ColumnOperand, where: Predicate = always): LogicalPlan =>
    ({
      kind: 'keys',
      object: 'Customer',
      table: tableOf(customers),
      where,
      key: [key],
      values: [more],
      limit: 5,
    }) as LogicalPlan;

  test('are given for columns in clear, of the rows of the viewer.', () => {
    const asked = keys(columnOf(clear), columnOf(clear));
    expect(authorize(asked, reader)).toEqual({ ...asked, table: filtered(tableOf(customers)) });
    expect(() => authorize(keys(columnOf(hidden), columnOf(clear)), reader)).toThrow(/in clear/);
    expect(() => authorize(keys(columnOf(clear), columnOf(masked)), reader)).toThrow(/in clear/);
    expect(() =>
      authorize(keys(columnOf(clear), columnOf(clear), { kind: 'isNull', operand: columnOf(hidden) }), reader),
    ).toThrow(/in clear/);
  });

  test('find rows by columns in clear; of an entity of another domain there is no table to judge.', () => {
    const lookup = (key: Field, table?: TableReference): LogicalPlan => ({
      kind: 'lookup',
      object: 'Customer',
      keys: [{ field: key, values: ['x'] }],
      ...(table && { table }),
      selection: { ...none, columns: [column(clear), column(hidden)] },
    });
    const found = authorize(lookup(clear, tableOf(customers)), reader);
    expect(found).toMatchObject({ table: filtered(tableOf(customers)), selection: { columns: [column(clear)] } });
    expect(() => authorize(lookup(hidden, tableOf(customers)), reader)).toThrow(/in clear/);
    expect(() => authorize(lookup(clear, tableOf(secrets)), reader)).toThrow('secrets');
    expect(authorize(lookup(hidden), reader)).toEqual(lookup(hidden));
  });
});
