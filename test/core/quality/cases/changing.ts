import { expect } from 'vitest';
import type { Verdict } from '../../../../core/quality/verdict.ts';
import type { TestedContract } from '../tested-data.ts';

/** Orders are looked at first, and change meanwhile; visits do not. */
export const changing: TestedContract = {
  domain: 'shop',
  name: 'changing',
  tables: {
    orders: { columns: 'id BIGINT, price NUMERIC(10,2)', rows: '(1, 2.50), (2, -1)' },
    visits: { columns: 'id BIGINT, order_id BIGINT', rows: '(1, 1), (2, 2)' },
  },
  body: `schema:
  - name: orders
    quality:
      - { id: any, type: sql, mustBeGreaterThan: 0, query: 'SELECT count(*) FROM orders WHERE id > 0' }
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - { name: price, logicalType: number, physicalType: 'DECIMAL(10,2)', logicalTypeOptions: { minimum: 0 } }
  - name: visits
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - name: order_id
        logicalType: integer
        physicalType: BIGINT
        relationships: [{ id: order, to: orders.id }]
`,
};

type Verdicts = Readonly<Record<string, Verdict>>;

/** The price is of another type now, and in one row of two it is none that the contract promises. */
export function expectRetyped(verdicts: Verdicts): void {
  expect(verdicts['changing/orders/values']).toMatchObject({
    outcome: 'fail',
    measured: 1,
    reason: expect.any(String),
  });
  expect(verdicts['changing/orders/price/minimum']).toMatchObject({
    outcome: 'pass',
    failing: 0,
    total: 2,
    skipped: 1,
  });
  expect(verdicts['changing/orders/id/primaryKey']).toMatchObject({ outcome: 'pass', total: 2 });
  expect(verdicts['changing/orders/any']).toMatchObject({ outcome: 'pass', measured: 2 });
  expect(verdicts['changing/visits/order_id/order']).toMatchObject({ outcome: 'pass', total: 2 });
}

export function expectVanished(verdicts: Verdicts, reason: string): void {
  for (const id of ['values', 'price/minimum', 'id/primaryKey', 'any'])
    expect(verdicts[`changing/orders/${id}`], id).toMatchObject({ outcome: 'error', reason });
  expect(verdicts['changing/visits/order_id/order']).toMatchObject({ outcome: 'error', reason });
  for (const id of ['columns', 'values', 'id/primaryKey', 'id/required'])
    expect(verdicts[`changing/visits/${id}`], id).toMatchObject({ outcome: 'pass' });
}
