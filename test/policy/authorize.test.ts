import { describe, expect, test } from 'vitest';
import type { Expression } from '../../subgraphs/model/expression.ts';
import type { Field, Metric } from '../../subgraphs/model/model.ts';
import { authorize } from '../../subgraphs/plan/authorize.ts';
import { authorizePredicate } from '../../subgraphs/plan/authorize-predicate.ts';
import type { Elsewhere } from '../../subgraphs/plan/elsewhere.ts';
import type { Aggregate, Dimension, GroupPlan } from '../../subgraphs/plan/group-plan.ts';
import {
  always,
  type ColumnOperand,
  columnOf,
  type List,
  type LogicalPlan,
  type OrderTerm,
  type Predicate,
  type RowSelection,
  type TableReference,
  type ToOne,
  tableOf,
} from '../../subgraphs/plan/logical-plan.ts';
import type { BrokenRule } from '../../subgraphs/plan/policy.ts';
import { createPolicy } from '../../subgraphs/plan/policy.ts';
import { field, metric, object, scalar } from '../sdl/model-parts.ts';

/**
 * Every place of a plan that names a column, once with a column that the viewer sees and once with one that it does not;
 * and every place that names a table, which must come back with the rows of the viewer.
 */
const clear = field('country', 'String');
const hidden = field('iban', 'String', { protections: [{ kind: 'deny', clear: ['officer'] }] });
const masked = field('name', 'String', {
  protections: [{ kind: 'mask', mask: { kind: 'redact' }, clear: ['officer'] }],
});
const rows = { kind: 'condition', field: 'country', operator: 'eq', operand: { kind: 'value', value: 'NL' } } as const;
const access = { kind: 'roles', grants: [{ role: 'reader', rows }, { role: 'officer' }] } as const;
const customers = object('Customer', 'customers', { fields: [clear, hidden, masked], access });
const orders = object('Order', 'orders', { fields: [clear, hidden, masked], access });
const secrets = object('Secret', 'secrets', {
  fields: [clear],
  access: { kind: 'roles', grants: [{ role: 'officer' }] },
});
const objects = new Map([customers, orders, secrets].map((one) => [one.typeName, one]));

const policyFor = (role: string, broken?: BrokenRule) =>
  createPolicy(
    { roles: [role], claims: {} },
    (name) => objects.get(name),
    (name) => (name === 'Order' ? broken : undefined),
  );
const reader = policyFor('reader');
const own = reader.of('Customer');

const rowFilter: Predicate = {
  kind: 'or',
  of: [{ kind: 'compare', operand: columnOf(clear), operator: 'eq', value: { text: 'NL', storage: { kind: 'text' } } }],
};
const filtered = (table: TableReference): TableReference => ({ ...table, rowFilter });
const on = (outer: Field, inner: Field = clear) => [{ outer, inner }];
const value = { text: 'x', storage: { kind: 'text' } } as const;
const elsewhere = (outer: Field): Elsewhere => ({
  object: 'Ticket',
  domain: 'support',
  on: [{ outer, inner: clear }],
  path: [],
});
const none: RowSelection = { columns: [], toOne: [], toMany: [], numbers: [] };

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

/** Each table of what was authorized; all must be those of the viewer. */
function tablesIn(node: unknown): readonly TableReference[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(tablesIn);
  if ('object' in node && 'domain' in node && !('typeName' in node)) {
    const { rowFilter: _filter, ...rest } = node as TableReference & Record<string, unknown>;
    return Object.keys(rest).length === 2 ? [node as TableReference] : Object.values(node).flatMap(tablesIn);
  }
  return Object.values(node).flatMap(tablesIn);
}

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

const columnExpression = (one: Field): Expression => ({ kind: 'column', path: [one], storage: { kind: 'text' } });
const column = (one: Field) => ({ key: one.name, field: one });
const listOfRows = (
  list: Partial<List>,
  parts: Partial<RowSelection> = {},
  order: readonly OrderTerm[] = [],
): List => ({
  table: tableOf(customers),
  where: always,
  rows: {
    order,
    page: { direction: 'forward', size: 10, sizeBy: 'client', offset: 0 },
    selection: { ...none, ...parts },
  },
  summary: [],
  contractVersion: '1.0.0',
  ...list,
});
const plan = (list: List): LogicalPlan => ({ kind: 'list', object: 'Customer', list });
const authorizeList = (list: List, policy = reader): List => {
  const authorized = authorize(plan(list), policy);
  if (authorized.kind !== 'list') throw new Error('It is no list any more.');
  return authorized.list;
};
const term = (operand: OrderTerm['operand'], more: Partial<OrderTerm> = {}): OrderTerm => ({
  operand,
  direction: 'ASC',
  nulls: 'LAST',
  ...more,
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
    const order = [term(columnOf(hidden), { appended: 'yes' }), term(columnOf(clear), { appended: 'yes' })];
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

const related = (name: string, of: Expression, where?: Expression): Expression =>
  ({ kind: 'related', relation: name, of, where, storage: { kind: 'text' } }) as unknown as Expression;
const metricOf = (expression: Expression, more: Partial<Metric> = {}): Aggregate => ({
  kind: 'metric',
  metric: metric('share', 'Float', { expression, ...more }),
  type: scalar('Float'),
});
const groups = (more: Partial<GroupPlan>): GroupPlan => ({
  kind: 'groups',
  object: 'Customer',
  table: tableOf(customers),
  where: always,
  timeZone: 'UTC',
  weekStart: 'MONDAY',
  dimensions: [],
  aggregates: [],
  order: [],
  dataAsOf: 'needed',
  selection: { dimensions: [], values: { values: [], parts: [] }, toOne: [], flags: [] },
  ...more,
});
const authorizeGroups = (more: Partial<GroupPlan>): GroupPlan => authorize(groups(more), reader) as GroupPlan;
const isNull = (one: Field): Predicate => ({ kind: 'isNull', operand: columnOf(one) });

describe('Groups', () => {
  const dimensions: Readonly<Record<string, (one: Field) => Dimension>> = {
    column: (one) => ({ kind: 'column', name: 'd', column: columnOf(one), type: scalar('String') }),
    bucket: (one) => ({
      kind: 'bucket',
      name: 'd',
      column: columnOf(one),
      type: scalar('DateTime'),
      grain: 'DAY',
      step: 1,
    }),
    'time part': (one) => ({
      kind: 'timePart',
      name: 'd',
      column: columnOf(one),
      type: scalar('Int'),
      part: 'hourOfDay',
    }),
    related: (one) => ({
      kind: 'related',
      name: 'd',
      table: tableOf(orders),
      on: on(clear),
      column: columnOf(one),
      type: scalar('String'),
    }),
    'related, by its key': (one) => ({
      kind: 'related',
      name: 'd',
      table: tableOf(orders),
      on: on(one),
      column: columnOf(clear),
      type: scalar('String'),
    }),
    elsewhere: (one) => ({
      kind: 'elsewhere',
      name: 'd',
      column: { kind: 'elsewhereColumn', elsewhere: elsewhere(one), field: 'x', type: scalar('String') },
      type: scalar('String'),
    }),
  };
  test.each(Object.entries(dimensions))(
    'are made by a dimension of the kind %s only where that is in clear.',
    (_, make) => {
      expect(() => authorizeGroups({ dimensions: [make(hidden)] })).toThrow(/in clear/);
      const wanted = make(clear);
      expect(authorizeGroups({ dimensions: [wanted] }).dimensions).toEqual([
        wanted.kind === 'related' ? { ...wanted, table: filtered(wanted.table) } : wanted,
      ]);
    },
  );

  const aggregates: Readonly<Record<string, (one: Field) => Aggregate>> = {
    column: (one) => ({ kind: 'column', function: 'max', column: columnOf(one), type: scalar('String') }),
    quantile: (one) => ({ kind: 'quantile', column: columnOf(one), q: 0.5, type: scalar('Float') }),
    metric: (one) => metricOf(columnExpression(one)),
    'metric of related rows': (one) => metricOf(related('orders', columnExpression(one))),
    'metric of related rows that a condition chooses': (one) =>
      metricOf(related('orders', columnExpression(clear), columnExpression(one))),
    'metric of both': (one) =>
      metricOf({ kind: 'and', of: [columnExpression(clear), related('orders', columnExpression(one))] } as never),
    'metric that is classified': (one) =>
      metricOf(columnExpression(clear), one.protections === undefined ? {} : { protections: one.protections }),
  };
  const ofOrders = [{ relation: 'orders', table: tableOf(orders), on: on(clear) }] as unknown as NonNullable<
    GroupPlan['related']
  >;
  test.each(Object.entries(aggregates))('have a number of the kind %s only of what is in clear.', (_, make) => {
    expect(() => authorizeGroups({ aggregates: [make(hidden)], related: ofOrders })).toThrow(/in clear/);
    const authorized = authorizeGroups({ aggregates: [make(clear)], related: ofOrders });
    expect(authorized.aggregates).toEqual([make(clear)]);
    expect(authorized.related).toEqual([{ ...ofOrders[0], table: filtered(tableOf(orders)) }]);
  });

  test('count rows whatever is hidden, and are refused for related rows that are not there or may not be read.', () => {
    const counts: readonly Aggregate[] = [
      { kind: 'rows', type: scalar('Long') },
      { kind: 'suppressed', type: scalar('Boolean') },
    ];
    expect(authorizeGroups({ aggregates: counts })).toEqual(
      groups({ aggregates: counts, table: filtered(tableOf(customers)) }),
    );
    expect(() => authorizeGroups({ aggregates: [metricOf(related('orders', columnExpression(clear)))] })).toThrow(
      'The caller may not use Customers.share, because it may not read in clear what it is computed from.',
    );
    const [one] = ofOrders;
    if (one === undefined) throw new Error('There is nothing related.');
    expect(() => authorizeGroups({ related: [{ ...one, table: tableOf(secrets) }] })).toThrow('secrets');
    expect(() => authorizeGroups({ related: [{ ...one, on: on(hidden) }] })).toThrow(/in clear/);
  });

  test('are judged in all that they compare, and in what they belong to.', () => {
    expect(() => authorizeGroups({ where: isNull(hidden) })).toThrow(/in clear/);
    const shift = { months: 1, days: 0, seconds: 0 };
    expect(() => authorizeGroups({ previous: { where: isNull(hidden), shift } })).toThrow(/in clear/);
    expect(() => authorizeGroups({ partition: { on: [hidden], keys: [] } })).toThrow(/in clear/);
    const previous = { where: isNull(clear), shift };
    const partition = { on: [clear], keys: [] };
    expect(authorizeGroups({ where: isNull(clear), previous, partition })).toEqual(
      groups({ where: isNull(clear), previous, partition, table: filtered(tableOf(customers)) }),
    );
  });

  test('lead to related rows with what the viewer sees of them, also in the period before.', () => {
    const toOne = (key: string): ToOne => ({
      kind: 'joined',
      key,
      table: tableOf(orders),
      on: on(clear),
      selection: { ...none, columns: [column(hidden)] },
    });
    const { selection } = groups({});
    const authorized = authorizeGroups({
      selection: { ...selection, toOne: [toOne('now')], previous: { ...selection, toOne: [toOne('before')] } },
    });
    const seen = (key: string) => ({
      ...toOne(key),
      table: filtered(tableOf(orders)),
      selection: { ...none, refused: [{ key: 'iban', sentence: 'The caller may not read Order.iban.' }] },
    });
    expect(authorized.selection.toOne).toEqual([seen('now')]);
    expect(authorized.selection.previous?.toOne).toEqual([seen('before')]);
  });

  test('do not tell the newest event where that is hidden.', () => {
    expect(authorizeGroups({ eventTime: columnOf(clear) })).toMatchObject({
      eventTime: columnOf(clear),
      dataAsOf: 'needed',
    });
    const authorized = authorizeGroups({ eventTime: columnOf(masked) });
    expect(authorized.eventTime).toBeUndefined();
    expect(authorized.dataAsOf).toBe('unneeded');
  });

  test('of related rows are seen to be allowed where they are selected.', () => {
    const numbers = (
      key: string,
      plans: readonly (GroupPlan | undefined)[],
      outer = clear,
    ): RowSelection['numbers'][number] =>
      ({
        key,
        on: on(outer),
        planned: { kind: 'groupBy', groups: plans[0], totals: plans[1], small: plans[2] },
      }) as never;
    const aggregate = {
      key: 'aggregate',
      on: on(clear),
      planned: { kind: 'aggregate', plan: groups({ where: isNull(hidden) }) },
    } as never;
    const bad = groups({ where: isNull(hidden) });
    const selection = authorizeList(
      listOfRows(
        {},
        {
          numbers: [
            numbers('good', [groups({}), undefined, groups({})]),
            numbers('groups', [bad, undefined, undefined]),
            numbers('totals', [undefined, bad, undefined]),
            numbers('small', [undefined, undefined, bad]),
            numbers('key', [groups({})], hidden),
            aggregate,
          ],
        },
      ),
    ).rows?.selection;
    expect(selection?.numbers.map(({ key }) => key)).toEqual(['good']);
    expect(selection?.refused?.map(({ key }) => key)).toEqual(['groups', 'totals', 'small', 'key', 'aggregate']);
  });
});
