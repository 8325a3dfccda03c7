import { describe, expect, test } from 'vitest';
import type { Expression } from '../../../../core/model/expressions/expression.ts';
import type { Field, Metric } from '../../../../core/model/model.ts';
import type { Aggregate, Dimension } from '../../../../core/query/plan/group-parts.ts';
import type { GroupPlan, RowSelection, ToOne } from '../../../../core/query/plan/logical-plan.ts';
import { always, columnOf, tableOf } from '../../../../core/query/plan/predicate.ts';
import { authorize } from '../../../../core/query/policy/authorize.ts';
import { metric, scalar } from '../../sdl/model-parts.ts';
import {
  authorizeList,
  clear,
  column,
  columnExpression,
  customers,
  elsewhere,
  filtered,
  hidden,
  isNull,
  listOfRows,
  masked,
  none,
  on,
  orders,
  reader,
  secrets,
} from './plan-parts.ts';

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
    const period = { range: {}, match: { kind: 'weekOfYear' } } as const;
    expect(() => authorizeGroups({ previous: { where: isNull(hidden), ...period } })).toThrow(/in clear/);
    expect(() => authorizeGroups({ partition: { on: [hidden], keys: [] } })).toThrow(/in clear/);
    const previous = { where: isNull(clear), ...period };
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
        planned: {
          kind: 'groupBy',
          groups: plans[0],
          totals: plans[1],
          shown: { current: plans[2], compared: plans[3] },
        },
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
            numbers('shown', [undefined, undefined, bad]),
            numbers('shown before', [undefined, undefined, groups({}), bad]),
            numbers('key', [groups({})], hidden),
            aggregate,
          ],
        },
      ),
    ).rows?.selection;
    expect(selection?.numbers.map(({ key }) => key)).toEqual(['good']);
    expect(selection?.refused?.map(({ key }) => key)).toEqual([
      'groups',
      'totals',
      'shown',
      'shown before',
      'key',
      'aggregate',
    ]);
  });
});
