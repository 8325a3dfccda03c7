import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codesOf, makeFolder, type ServedFiles, serveFiles } from './serve-files.ts';

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: note, logicalType: string }
  - name: visits
    properties:
      - { name: visit_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: page, logicalType: string }
`;
const visits = '{ visits { totalCount } }';
const whole = { data: { visits: { totalCount: 3 } } };

let folder: Awaited<ReturnType<typeof makeFolder>>;
let served: ServedFiles | undefined;
const file = (name: string): string => join(folder.path, name);

/** Rows of orders, of which one has a byte that is no UTF-8, far behind what DuckDB looks at to know the columns. */
function ordersWith(byte: number | undefined): Buffer {
  const text = Array.from({ length: 40_000 }, (_, id) => `${id},note${id}\n`).join('');
  const bytes = Buffer.from(`order_id,note\n${text}`);
  if (byte !== undefined) bytes[bytes.indexOf('note30000') + 2] = byte;
  return bytes;
}

async function publish(name: string, bytes: Buffer | string): Promise<void> {
  await writeFile(file('next'), bytes);
  await rename(file('next'), file(name));
}

beforeEach(async () => {
  folder = await makeFolder();
  await writeFile(file('visits.csv'), 'visit_id,page\n1,a\n2,b\n3,c\n');
});
afterEach(async () => {
  await served?.close();
  served = undefined;
  await folder.remove();
});

test.each([
  ['the greatest text', '{ ordersAggregate { value { note { max } } } }'],
  ['different texts', '{ ordersAggregate { value { note { countDistinct } } } }'],
  ['a part of a text', '{ orders(filter: { note: { contains: "x" } }) { totalCount } }'],
  ['groups', '{ ordersGroupBy(by: [{ dimension: note }], first: 2) { nodes { count } } }'],
  ['all columns', '{ orders(first: 10000, orderBy: [{ field: note }]) { nodes { orderId note } } }'],
])('One byte that is no UTF-8 takes its object away, no other, until it is mended: %s', async (_name, query) => {
  await publish('orders.csv', ordersWith(0xe9));
  served = await serveFiles(folder.path, { objects, format: 'csv' });
  const { ask, engine, subgraph } = served;
  expect(await ask(visits)).toEqual(whole);
  const answers = await Promise.all([ask(query), ask(visits), ask(query), ask(visits)]);
  expect(answers.map(codesOf)).toEqual([['DATA_UNREADABLE'], [], ['DATA_UNREADABLE'], []]);
  expect(JSON.stringify(answers)).not.toContain('retryAfter');
  expect(answers[1]).toEqual(whole);
  for (let turn = 0; turn < 10; turn++) {
    expect(codesOf(await ask(query))).toEqual(['DATA_UNREADABLE']);
    expect(await ask(visits)).toEqual(whole);
  }
  const state = engine.states().find(({ object }) => object.typeName === 'Order');
  if (state?.kind === 'unavailable') {
    expect(state).toMatchObject({
      reason: `${file('orders.csv')}, line 30002: It is not in UTF-8; if it has another encoding, write that as "encoding" into the contract.`,
      cause: 'lasting',
    });
    expect(subgraph.status()).toEqual({ state: 'degraded', problems: ['The data of Order cannot be read.'] });
  }
  await publish('orders.csv', ordersWith(undefined));
  const mended = await ask(query);
  expect(mended.errors).toBeUndefined();
  expect(subgraph.status().state).toBe('ready');
});

test('Files that make DuckDB fail again and again leave the others what they were.', async () => {
  await publish('orders.csv', ordersWith(undefined));
  served = await serveFiles(folder.path, { objects, format: 'csv' });
  const { ask } = served;
  const query = '{ ordersAggregate { value { note { max } } } }';
  for (let turn = 0; turn < 9; turn++) {
    await publish('orders.csv', ordersWith(turn % 2 === 0 ? 0xe9 : undefined));
    const [orders, others] = await Promise.all([ask(query), ask(visits)]);
    expect(codesOf(orders)).toEqual(turn % 2 === 0 ? ['DATA_UNREADABLE'] : []);
    expect(others).toEqual(whole);
    await wait(30);
  }
  expect((await readFile(file('orders.csv'))).includes(0xe9)).toBe(true);
});
