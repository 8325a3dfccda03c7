import { describe, expect, test } from 'vitest';
import { dropQualifiers, findQualified, readQualifiers } from '../../../core/quality/query/qualified-names.ts';
import { readQuery } from '../../../core/quality/query/tokens.ts';

const qualifiers = readQualifiers([
  {
    path: [],
    server: 'shop_db',
    type: 'postgresql',
    settings: { database: 'shop', schema: 'toys' },
    customProperties: {},
  },
  { path: [], server: 'lake', type: 'bigquery', settings: { project: 'p', dataset: 'raw' }, customProperties: {} },
]);
const tables = new Set(['orders', 'order items']);

function plain(query: string): string {
  const read = readQuery(query);
  if ('problem' in read) return read.problem;
  return dropQualifiers(read.tokens, tables, qualifiers)
    .map((token) => `${token.apart ? ' ' : ''}${token.kind === 'placeholder' ? `{${token.of}}` : token.text}`)
    .join('');
}

function elsewhere(query: string): string | undefined {
  const read = readQuery(query);
  return 'problem' in read ? read.problem : findQualified(dropQualifiers(read.tokens, tables, qualifiers));
}

describe('a rule that says where its own tables are', () => {
  test.each([
    ['SELECT count(*) FROM toys.orders', 'SELECT count(*) FROM orders'],
    ['SELECT count(*) FROM shop.toys.orders', 'SELECT count(*) FROM orders'],
    ['SELECT count(*) FROM shop_db.toys.orders o', 'SELECT count(*) FROM orders o'],
    ['SELECT count(*) FROM "SHOP"."toys"."orders"', 'SELECT count(*) FROM orders'],
    ['SELECT count(*) FROM p.raw.{object}', 'SELECT count(*) FROM {object}'],
    ['SELECT sum(toys.orders.price) FROM toys.orders', 'SELECT sum(orders.price) FROM orders'],
    [
      'SELECT count(*) FROM toys.orders JOIN raw."order items" i ON i.id = orders.id',
      'SELECT count(*) FROM orders JOIN order items i ON i.id = orders.id',
    ],
    ['SELECT count(*) FROM other.orders', 'SELECT count(*) FROM other.orders'],
    ['SELECT count(*) FROM toys.customers', 'SELECT count(*) FROM toys.customers'],
    ['SELECT count(*) FROM other.toys.orders', 'SELECT count(*) FROM other.toys.orders'],
    ['SELECT x.toys.orders FROM orders x', 'SELECT x.toys.orders FROM orders x'],
  ])('%s', (query, expected) => {
    expect(plain(query)).toBe(expected);
  });
});

describe('a table of somewhere else is found before anything runs', () => {
  test.each([
    ['SELECT count(*) FROM other.orders', 'other.orders'],
    ['SELECT count(*) FROM orders o LEFT JOIN a.b.c ON true', 'a.b.c'],
    ['SELECT count(*) FROM toys.orders', undefined],
    ['SELECT count(*) FROM orders o WHERE extract(year FROM o.created) > 2000', undefined],
    ['SELECT count(*) FROM orders o WHERE o.a IS DISTINCT FROM o.b', undefined],
    ['SELECT count(*) FROM (SELECT trim(both FROM o.name) AS n FROM orders o) x', undefined],
    ['SELECT count(*) FROM (SELECT 1 AS n FROM far.away) x', 'far.away'],
  ])('%s', (query, expected) => {
    expect(elsewhere(query)).toBe(expected);
  });
});
