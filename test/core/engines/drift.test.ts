import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, makeFolder, type ServedFiles, serveFiles, writeRows } from './serve-files.ts';

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: state, logicalType: string }
      - { name: price, logicalType: number, physicalType: 'DECIMAL(8,2)' }
  - name: visits
    properties:
      - { name: visit_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
`;

const orders = `SELECT CAST(range AS INTEGER) AS order_id, 'paid' AS state, CAST(1.5 AS DECIMAL(8,2)) AS price FROM range(8, 11)`;
const query = '{ orders(orderBy: [{ field: orderId, direction: DESC }]) { totalCount nodes { orderId state price } } }';
const whole = [10, 9, 8].map((id) => ({ orderId: String(id), state: 'paid', price: '1.50' }));

let folder: Awaited<ReturnType<typeof makeFolder>>;
let served: ServedFiles | undefined;
const file = (name: string): string => join(folder.path, name);

beforeEach(async () => {
  folder = await makeFolder();
  await writeRows('SELECT CAST(1 AS INTEGER) AS visit_id', file('visits.parquet'));
});
afterEach(async () => {
  await served?.close();
  served = undefined;
  await folder.remove();
});

async function serveOrders(rows: string): Promise<ServedFiles> {
  await writeRows(rows, file('orders.parquet'));
  served = await serveFiles(folder.path, { objects });
  return served;
}

/** What clients must see when the data of orders broke its contract: that error, and all else as before. */
async function expectDrift({ ask, subgraph, reports }: ServedFiles): Promise<void> {
  const result = await ask(`{ ${query.slice(1, -1)} visits { nodes { visitId } } }`);
  expect(result.data).toEqual({ orders: null, visits: { nodes: [{ visitId: '1' }] } });
  expect(result.errors?.map((error) => error.message)).toEqual([
    'The data of Order no longer has the columns and types that its contract promises.',
  ]);
  expect(codesOf(result)).toEqual(['CONTRACT_DRIFT']);
  expect(subgraph.status()).toEqual({
    state: 'degraded',
    problems: ['The data of Order has drifted from its contract.'],
  });
  expect(reports.filter((report) => String(report).includes('Violation'))).toEqual([]);
}

const breaking: readonly (readonly [string, string])[] = [
  ['A missing column', `SELECT order_id, state FROM (${orders})`],
  ['A renamed column', `SELECT order_id, state, price AS amount FROM (${orders})`],
  ['A number that became a text', `SELECT CAST(order_id AS VARCHAR) AS order_id, state, price FROM (${orders})`],
  ['A text that became a number', `SELECT order_id, 1 AS state, price FROM (${orders})`],
  ['A decimal that became a text', `SELECT order_id, state, CAST(price AS VARCHAR) AS price FROM (${orders})`],
  ['A value that became a list', `SELECT order_id, [state] AS state, price FROM (${orders})`],
  ['A value that became an object', `SELECT order_id, {'code': state} AS state, price FROM (${orders})`],
  ['Entirely other columns', 'SELECT 1 AS a, 2 AS b'],
];

const harmless: readonly (readonly [string, string])[] = [
  ['A further column', `SELECT *, 'more' AS channel FROM (${orders})`],
  ['Another order of the columns', `SELECT price, state, order_id FROM (${orders})`],
  ['A wider integer', `SELECT CAST(order_id AS BIGINT) AS order_id, state, price FROM (${orders})`],
  ['A decimal that became a float', `SELECT order_id, state, CAST(price AS DOUBLE) AS price FROM (${orders})`],
  [
    'A whole number that became a decimal',
    `SELECT CAST(order_id AS DECIMAL(9,2)) AS order_id, state, price FROM (${orders})`,
  ],
  ['A decimal of another size', `SELECT order_id, state, CAST(price AS DECIMAL(18,4)) AS price FROM (${orders})`],
];

describe('Data that breaks its contract', () => {
  test.each(breaking)('%s is CONTRACT_DRIFT from the start, and the rest of the mesh works.', async (_name, rows) => {
    await expectDrift(await serveOrders(rows));
  });

  test.each(breaking)('%s is CONTRACT_DRIFT when it comes while serving.', async (_name, rows) => {
    const running = await serveOrders(orders);
    expect((await running.ask(query)).data).toEqual({ orders: { totalCount: 3, nodes: whole } });
    await writeRows(rows, file('orders.parquet'));
    await expectDrift(running);
  });

  test('It is served again when the data keeps its contract again.', async () => {
    const running = await serveOrders(`SELECT order_id, state FROM (${orders})`);
    await expectDrift(running);
    await writeRows(orders, file('orders.parquet'));
    await wait(1100);
    expect(await running.ask(query)).toEqual({ data: { orders: { totalCount: 3, nodes: whole } } });
    expect(running.subgraph.status().state).toBe('ready');
  });
});

describe('Data that keeps its contract', () => {
  test.each(harmless)('%s changes no answer.', async (_name, rows) => {
    const { ask } = await serveOrders(rows);
    expect(await ask(query)).toEqual({ data: { orders: { totalCount: 3, nodes: whole } } });
  });

  test.each(harmless)('%s changes no answer when it comes while serving.', async (_name, rows) => {
    const { ask } = await serveOrders(orders);
    expect(await ask(query)).toEqual({ data: { orders: { totalCount: 3, nodes: whole } } });
    await writeRows(rows, file('orders.parquet'));
    expect(await ask(query)).toEqual({ data: { orders: { totalCount: 3, nodes: whole } } });
  });

  test('Other rows are seen at once, also by statements that are prepared.', async () => {
    const { ask } = await serveOrders(orders);
    for (const count of [3, 2, 5]) {
      const rows = orders.replace('range(8, 11)', `range(${count})`);
      await writeRows(rows, file('orders.parquet'));
      expect(await ask('{ orders { totalCount } }')).toEqual({ data: { orders: { totalCount: count } } });
      expect((await ask(query)).data?.orders).toMatchObject({ totalCount: count, nodes: { length: count } });
    }
  });
});

describe('CSV', () => {
  const csvOrders = { objects: objects.split('  - name: visits')[0] ?? '', format: 'csv' } as const;
  const serveCsv = async (text: string): Promise<ServedFiles> => {
    await writeFile(file('orders.csv'), text);
    served = await serveFiles(folder.path, csvOrders);
    return served;
  };
  const answer = { data: { orders: { totalCount: 1, nodes: [{ orderId: '7', state: 'paid', price: '1.50' }] } } };

  test.each([
    ['in the order of the contract', 'order_id,state,price\n7,paid,1.50\n'],
    ['in another order', 'price,order_id,state\n1.5,7,paid\n'],
    ['among others', 'channel,state,x,order_id,price\nweb,paid,,7,1.50\n'],
    ['in quotes, with CRLF and a byte order mark', '\uFEFF"order_id","state","price"\r\n"7","paid","1.50"\r\n'],
  ])('Columns %s are found by their names.', async (_name, text) => {
    const { ask } = await serveCsv(text);
    expect(await ask(query)).toEqual(answer);
  });

  test('A header without a column of the contract is CONTRACT_DRIFT.', async () => {
    const { ask } = await serveCsv('order_id,price\n7,1.50\n');
    expect(codesOf(await ask(query))).toEqual(['CONTRACT_DRIFT']);
  });

  test('A header that changes while serving is CONTRACT_DRIFT.', async () => {
    const { ask } = await serveCsv('order_id,state,price\n7,paid,1.50\n');
    expect(await ask(query)).toEqual(answer);
    await writeFile(file('orders.csv'), 'order_id,status,price\n7,paid,1.50\n');
    expect(codesOf(await ask(query))).toEqual(['CONTRACT_DRIFT']);
  });

  test('Columns that swap places while serving keep their values.', async () => {
    const { ask } = await serveCsv('order_id,state,price\n7,paid,1.50\n');
    expect(await ask(query)).toEqual(answer);
    await writeFile(file('orders.csv'), 'state,price,order_id\npaid,1.50,7\n');
    expect(await ask(query)).toEqual(answer);
  });

  test('Lines that look like comments are rows.', async () => {
    const { ask } = await serveCsv('state,order_id,price\n#new,6,1.50\n#old,7,1.50\n');
    expect(await ask('{ orders { nodes { orderId state } } }')).toEqual({
      data: { orders: { nodes: [6, 7].map((id) => ({ orderId: String(id), state: id === 6 ? '#new' : '#old' })) } },
    });
  });

  test.each([
    ['A row with too many values', 'order_id,state,price\n7,paid,1.50,more\n'],
    ['A row with too few values', 'order_id,state,price\n6,paid,1.50\n7,paid\n'],
    ['A quote that is never closed', 'order_id,state,price\n6,paid,1.50\n7,"paid,1.50\n8,paid,1\n'],
    [
      'A second header with a further column after many rows',
      `order_id,state,price\n${'6,paid,1.50\n'.repeat(900)}order_id,state,price,note\n${'7,paid,1.50,x\n'.repeat(100)}`,
    ],
    ['A title above the header', 'Orders of May\norder_id,state,price\n7,paid,1.50\n'],
  ])('%s is an error and never a short answer.', async (_name, text) => {
    const { ask } = await serveCsv(text);
    const result = await ask(query);
    expect(result.data).toEqual({ orders: null });
    expect(['DATA_UNREADABLE', 'DATA_INVALID', 'CONTRACT_DRIFT']).toContain(codesOf(result)[0]);
  });
});
