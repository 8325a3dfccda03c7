import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Running, type RunOptions, startConcord } from '../../cli/run-concord.ts';
import { createSmallMesh, type SmallMesh } from '../../cli/small-mesh.ts';

const orders = (onViolation: 'warn' | 'block') => `apiVersion: v3.1.0
kind: DataContract
id: orders
name: Orders
version: 1.4.0
status: active
servers:
  - server: local
    type: local
    path: ../../data/{object}.csv
    format: csv
slaProperties:
  - { property: latency, value: 2, unit: d, element: orders.ordered_at }
customProperties:
  - { property: onViolation, value: ${onViolation} }
schema:
  - name: orders
    logicalType: object
    quality:
      - { name: some-orders, metric: rowCount, mustBeGreaterThan: 0, severity: error }
      - { name: few-free-orders, description: At most one order costs nothing., type: sql, query: 'SELECT count(*) FROM {object} WHERE price = 0', mustBeLessOrEqualTo: 1, severity: warning }
    properties:
      - { name: order_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 1, required: true }
      - name: customer_id
        logicalType: integer
        physicalType: BIGINT
        relationships:
          - to: ../people/customers.odcs.yaml#/schema/customers/properties/customer_id
      - { name: price, logicalType: integer, physicalType: INTEGER, required: true }
      - { name: ordered_at, logicalType: timestamp, physicalType: TIMESTAMP }
  - name: refunds
    logicalType: object
    properties:
      - { name: refund_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 1, required: true }
      - name: order_id
        logicalType: integer
        physicalType: BIGINT
        relationships:
          - to: orders.order_id
`;

const customers = `apiVersion: v3.1.0
kind: DataContract
id: customers
name: Customers
version: 2.0.0
status: active
servers:
  - server: local
    type: local
    path: ../../data/customers.csv
    format: csv
schema:
  - name: customers
    logicalType: object
    properties:
      - { name: customer_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 1, required: true }
      - { name: country, logicalType: string, physicalType: VARCHAR }
`;

/** The rows of orders: `order_id,customer_id,price`, and how many hours ago. */
export function ordersCsv(
  rows: readonly (readonly [id: number, customer: number, price: number | '', hours: number])[],
) {
  const lines = rows.map(([id, customer, price, hours]) => {
    const at = new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    return `${id},${customer},${price},${at}\n`;
  });
  return `order_id,customer_id,price,ordered_at\n${lines.join('')}`;
}

export const goodOrders = () =>
  ordersCsv([
    [1, 1, 10, 30],
    [2, 2, 20, 20],
    [3, 1, 0, 24],
  ]);

/** Orders with refunds in one domain, customers in another. */
export async function createShop({
  onViolation = 'warn',
}: {
  readonly onViolation?: 'warn' | 'block';
} = {}): Promise<SmallMesh> {
  const shop = await createSmallMesh({
    'contracts/sales/orders.odcs.yaml': orders(onViolation),
    'contracts/people/customers.odcs.yaml': customers,
    'data/orders.csv': goodOrders(),
    'data/refunds.csv': 'refund_id,order_id\n100,2\n',
    'data/customers.csv': 'customer_id,country\n1,NL\n2,GB\n',
  });
  return {
    ...shop,
    // At once, since a check that reads half a file would find it wrong.
    async write(path, text) {
      await shop.write(`${path}.new`, text);
      await rename(join(shop.folder, `${path}.new`), join(shop.folder, path));
    },
  };
}

/** Serves it with checks every second. */
export function startShop(
  { folder }: SmallMesh,
  environment: RunOptions['environment'] = {},
  args: readonly string[] = ['serve'],
): Running {
  return startConcord([...args, '--port', '0'], {
    cwd: folder,
    environment: { CONCORD_QUALITY_INTERVAL: '1s', CONCORD_LOG_LEVEL: 'warn', ...environment },
  });
}
