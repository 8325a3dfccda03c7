import type { Expression } from '../../../../core/model/expressions/expression.ts';
import type { Field } from '../../../../core/model/model.ts';
import type { Elsewhere } from '../../../../core/query/plan/elsewhere.ts';
import type { List, LogicalPlan, OrderTerm, RowSelection } from '../../../../core/query/plan/logical-plan.ts';
import {
  always,
  columnOf,
  type Predicate,
  type TableReference,
  tableOf,
} from '../../../../core/query/plan/predicate.ts';
import { authorize } from '../../../../core/query/policy/authorize.ts';
import { type BrokenRule, createPolicy } from '../../../../core/query/policy/policy.ts';
import { field, object } from '../../sdl/model-parts.ts';

/**
 * Every place of a plan that names a column, once with a column that the viewer sees and once with one that it does not;
 * and every place that names a table, which must come back with the rows of the viewer.
 */
export const clear = field('country', 'String');
export const hidden = field('iban', 'String', { protections: [{ kind: 'deny', clear: ['officer'] }] });
export const masked = field('name', 'String', {
  protections: [{ kind: 'mask', mask: { kind: 'redact' }, clear: ['officer'] }],
});
const rows = { kind: 'condition', field: 'country', operator: 'eq', operand: { kind: 'value', value: 'NL' } } as const;
const access = { kind: 'roles', grants: [{ role: 'reader', rows }, { role: 'officer' }] } as const;
export const customers = object('Customer', 'customers', { fields: [clear, hidden, masked], access });
export const orders = object('Order', 'orders', { fields: [clear, hidden, masked], access });
export const secrets = object('Secret', 'secrets', {
  fields: [clear],
  access: { kind: 'roles', grants: [{ role: 'officer' }] },
});
const objects = new Map([customers, orders, secrets].map((one) => [one.typeName, one]));

export const policyFor = (role: string, broken?: BrokenRule) =>
  createPolicy(
    { roles: [role], claims: {} },
    (name) => objects.get(name),
    (name) => (name === 'Order' ? broken : undefined),
  );
export const reader = policyFor('reader');
export const own = reader.of('Customer');

const rowFilter: Predicate = {
  kind: 'or',
  of: [{ kind: 'compare', operand: columnOf(clear), operator: 'eq', value: { text: 'NL', storage: { kind: 'text' } } }],
};
export const filtered = (table: TableReference): TableReference => ({ ...table, rowFilter });
export const on = (outer: Field, inner: Field = clear) => [{ outer, inner }];
export const value = { text: 'x', storage: { kind: 'text' } } as const;
export const elsewhere = (outer: Field): Elsewhere => ({
  object: 'Ticket',
  domain: 'support',
  on: [{ outer, inner: clear }],
  path: [],
});
export const none: RowSelection = { columns: [], toOne: [], toMany: [], numbers: [] };

/** Each table of what was authorized; all must be those of the viewer. */
export function tablesIn(node: unknown): readonly TableReference[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(tablesIn);
  if ('object' in node && 'domain' in node && !('typeName' in node)) {
    const { rowFilter: _filter, ...rest } = node as TableReference & Record<string, unknown>;
    return Object.keys(rest).length === 2 ? [node as TableReference] : Object.values(node).flatMap(tablesIn);
  }
  return Object.values(node).flatMap(tablesIn);
}

export const columnExpression = (one: Field): Expression => ({
  kind: 'column',
  path: [one],
  storage: { kind: 'text' },
});
export const column = (one: Field) => ({ key: one.name, field: one });
export const listOfRows = (
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
export const authorizeList = (list: List, policy = reader): List => {
  const authorized = authorize(plan(list), policy);
  if (authorized.kind !== 'list') throw new Error('It is no list any more.');
  return authorized.list;
};
export const term = (operand: OrderTerm['operand'], more: Partial<OrderTerm> = {}): OrderTerm => ({
  operand,
  direction: 'ASC',
  nulls: 'LAST',
  ...more,
});
export const isNull = (one: Field): Predicate => ({ kind: 'isNull', operand: columnOf(one) });
