import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createDatabase, type Database } from '../../postgres/database.ts';
import { codesOf } from './serve-files.ts';
import { type ServedTables, serveTables } from './serve-tables.ts';

const cluster = inject('postgres');

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: state, logicalType: string }
      - { name: price, logicalType: number, physicalType: 'DECIMAL(8,2)' }
      - { name: paid_at, logicalType: timestamp, physicalType: TIMESTAMP }
      - name: buyer
        logicalType: object
        properties: [{ name: city, logicalType: string }, { name: age, logicalType: integer, physicalType: INTEGER }]
      - { name: tags, logicalType: array, items: { name: tag, logicalType: string } }
  - name: visits
    properties:
      - { name: visit_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
`;
const query =
  '{ orders { nodes { orderId state price paidAt buyer { city age } tags } } visits { nodes { visitId } } order(orderId: "8") { state } }';
const answer = {
  orders: {
    nodes: [
      {
        orderId: '8',
        state: 'paid',
        price: '1.50',
        paidAt: '2024-02-29T12:00:00Z',
        buyer: { city: 'Riga', age: 40 },
        tags: ['new'],
      },
    ],
  },
  visits: { nodes: [{ visitId: '1' }] },
  order: { state: 'paid' },
};

describe.skipIf(cluster === null)('Columns of a table of PostgreSQL', () => {
  let database: Database;
  let served: ServedTables | undefined;

  beforeAll(async () => {
    if (cluster !== null) database = await createDatabase(cluster, 'drift');
  });
  afterAll(() => database?.drop());

  beforeEach(async () => {
    await database.run(`
      DROP SCHEMA IF EXISTS past CASCADE;
      DROP SCHEMA public CASCADE;
      CREATE SCHEMA public;
      CREATE TYPE person AS (city text, age integer);
      CREATE DOMAIN label AS text CHECK (VALUE <> '');
      CREATE TYPE state AS ENUM ('open', 'paid');
      CREATE TABLE orders (order_id integer PRIMARY KEY, state text, price numeric(8,2), paid_at timestamp, buyer person, tags text[]);
      INSERT INTO orders VALUES (8, 'paid', 1.5, '2024-02-29 12:00', ('Riga', 40), '{new}');
      CREATE TABLE visits (visit_id integer);
      INSERT INTO visits VALUES (1)`);
    await database.publish();
  });
  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  const serve = async (): Promise<ServedTables> => {
    served = await serveTables(database.connection, { objects });
    return served;
  };

  const harmless: readonly (readonly [string, string])[] = [
    ['A wider integer', 'ALTER COLUMN order_id TYPE bigint'],
    ['A narrower integer', 'ALTER COLUMN order_id TYPE smallint'],
    ['A text of limited length', 'ALTER COLUMN state TYPE varchar(20)'],
    ['A text of fixed length', 'ALTER COLUMN state TYPE char(20)'],
    ['An enum', 'ALTER COLUMN state TYPE state USING state::state'],
    ['A domain', 'ALTER COLUMN state TYPE label'],
    ['A decimal of another size', 'ALTER COLUMN price TYPE numeric(12,4)'],
    ['A decimal of more digits', 'ALTER COLUMN price TYPE numeric(12,2)'],
    ['A decimal without a size', 'ALTER COLUMN price TYPE numeric'],
    ['A time of seconds', 'ALTER COLUMN paid_at TYPE timestamp(0)'],
    ['A time that knows its zone', "ALTER COLUMN paid_at TYPE timestamptz USING paid_at AT TIME ZONE 'UTC'"],
    ['An object in JSON', 'ALTER COLUMN buyer TYPE jsonb USING to_jsonb(buyer)'],
    ['An object in textual JSON', 'ALTER COLUMN buyer TYPE json USING to_json(buyer)'],
    ['A list in JSON', 'ALTER COLUMN tags TYPE jsonb USING to_jsonb(tags)'],
    ['A text in JSON', 'ALTER COLUMN state TYPE jsonb USING to_jsonb(state)'],
    ['A number in texts', 'ALTER COLUMN order_id TYPE varchar'],
    ['A decimal in floats', 'ALTER COLUMN price TYPE double precision'],
    ['A further column', 'ADD COLUMN channel text'],
  ];
  const breaking: readonly (readonly [string, string])[] = [
    ['A missing column', 'DROP COLUMN price'],
    ['A renamed column', 'RENAME COLUMN price TO amount'],
    ['A text that became a number', 'ALTER COLUMN state TYPE integer USING 1'],
    ['A number that became a truth', 'ALTER COLUMN order_id TYPE boolean USING true'],
    ['A value that became a list', 'ALTER COLUMN state TYPE text[] USING ARRAY[state]'],
    ['A text that became a truth', 'ALTER COLUMN state TYPE boolean USING true'],
    ['An object that became a text', 'ALTER COLUMN buyer TYPE text'],
    ['A list of numbers', "ALTER COLUMN tags TYPE integer[] USING '{1}'"],
  ];

  test.each(harmless)('%s changes no answer.', async (_name, change) => {
    await database.run(`ALTER TABLE orders ${change}`);
    const { ask } = await serve();
    expect(await ask(query)).toEqual({ data: answer });
  });

  test.each(someOf(harmless))('%s changes no answer a second after it came while serving.', async (_name, change) => {
    const { ask } = await serve();
    expect(await ask(query)).toEqual({ data: answer });
    await database.run(`ALTER TABLE orders ${change}`);
    await wait(1_050);
    expect(await ask(query)).toEqual({ data: answer });
  });

  test.each(breaking)('%s is CONTRACT_DRIFT, and the rest of the mesh works.', async (_name, change) => {
    await database.run(`ALTER TABLE orders ${change}`);
    await expectDrift(await serve());
  });

  test.each(someOf(breaking))(
    '%s is CONTRACT_DRIFT within a second when it comes while serving.',
    async (_name, change) => {
      const running = await serve();
      expect(await running.ask(query)).toEqual({ data: answer });
      await database.run(`ALTER TABLE orders ${change}`);
      await wait(1_050);
      await expectDrift(running);
    },
  );

  test('A change of columns while serving is noticed by the next statement, whatever it asks.', async () => {
    const { ask } = await serve();
    const most =
      '{ ordersAggregate { value { price { max } } } orders(filter: { price: { lt: "10" } }) { totalCount } }';
    const paid = (max: string | null, totalCount: number | null) => ({
      ordersAggregate: max === null ? null : { value: { price: { max } } },
      orders: totalCount === null ? null : { totalCount },
    });
    await database.run('INSERT INTO orders (order_id, price) VALUES (9, 99.86), (10, 100.1)');
    expect(await ask(most)).toEqual({ data: paid('100.10', 1) });
    await database.run('ALTER TABLE orders ALTER COLUMN price TYPE text');
    // Texts say the same numbers, which are no texts still.
    expect(await ask(most)).toEqual({ data: paid('100.10', 1) });
    await database.run('ALTER TABLE orders ALTER COLUMN price TYPE numeric(12,4) USING price::numeric + 0.0001');
    const altered = await ask(most);
    expect(altered.data).toEqual(paid(null, null));
    expect(codesOf(altered)).toEqual(['DATA_INVALID', 'DATA_INVALID']);
    await database.run('ALTER TABLE orders ALTER COLUMN price TYPE date USING now()');
    expect(codesOf(await ask(most))).toEqual(['CONTRACT_DRIFT', 'CONTRACT_DRIFT']);
  });

  test.each([
    ['dropped', 'ALTER TABLE orders DROP COLUMN state', ['CONTRACT_DRIFT']],
    ['renamed', 'ALTER TABLE orders RENAME COLUMN state TO status', ['CONTRACT_DRIFT']],
    [
      'exchanged',
      'ALTER TABLE orders RENAME COLUMN state TO x; ALTER TABLE orders ADD COLUMN state boolean',
      ['CONTRACT_DRIFT'],
    ],
    ['a member less', 'ALTER TYPE person RENAME ATTRIBUTE age TO years', ['CONTRACT_DRIFT']],
    ['one more', 'ALTER TABLE orders ADD COLUMN more integer', []],
  ])('A column that was %s is noticed at once.', async (_what, change, codes) => {
    const { ask } = await serve();
    const read = '{ orders { nodes { state buyer { age } } } }';
    expect(codesOf(await ask(read))).toEqual([]);
    await database.run(change);
    expect(codesOf(await ask(read))).toEqual(codes);
  });

  test('A view and a table that others replace are read as what they are at once.', async () => {
    await database.run('ALTER TABLE orders RENAME TO stored; CREATE VIEW orders AS SELECT * FROM stored');
    await database.publish();
    const { ask } = await serve();
    expect(await ask(query)).toEqual({ data: answer });
    await database.run(
      'DROP VIEW orders; CREATE TABLE orders AS SELECT tags, buyer, paid_at, price, state, order_id FROM stored',
    );
    await database.publish();
    expect(await ask(query)).toEqual({ data: answer });
    await database.run(
      'DROP TABLE orders; CREATE VIEW orders AS SELECT order_id, state, price::real AS price, paid_at, buyer, tags FROM stored',
    );
    await database.publish();
    expect(await ask(query)).toEqual({ data: answer });
  });

  // Statements for two decimal places run on these columns as well, and would round what they hold.
  const swap =
    'CREATE TABLE orders AS SELECT order_id, state, CAST(price + 0.0001 AS numeric(12,4)) AS price, paid_at, buyer, tags FROM';
  const view = 'ALTER TABLE orders RENAME TO stored; CREATE VIEW orders AS SELECT * FROM stored';
  test.each([
    ['a table that was dropped', '', `ALTER TABLE orders RENAME TO told; ${swap} told; DROP TABLE told`],
    ['a table that was renamed', '', `ALTER TABLE orders RENAME TO told; ${swap} told`],
    [
      'a table that was moved to another schema',
      '',
      `CREATE SCHEMA past; ALTER TABLE orders SET SCHEMA past; ${swap} past.orders`,
    ],
    [
      'a table whose schema was renamed',
      '',
      `ALTER SCHEMA public RENAME TO past; CREATE SCHEMA public; ${swap} past.orders`,
    ],
    ['a view that was dropped', view, `DROP VIEW orders; ${swap} stored`],
    ['a view that was renamed', view, `ALTER VIEW orders RENAME TO told; ${swap} told`],
    [
      'columns beside a table with the name of a failure',
      'CREATE TABLE changed (); CREATE TABLE "the.columns.have.changed" ()',
      'ALTER TABLE orders ALTER COLUMN price TYPE numeric(12,4) USING price + 0.0001',
    ],
  ])('What takes the place of %s is never read as that.', async (_what, prepare, change) => {
    await database.run('INSERT INTO orders (order_id, price) VALUES (9, 99.86), (10, 100.1)');
    // A composite type would outlive its table, and tell that something changed.
    await database.run('ALTER TABLE orders ALTER COLUMN buyer TYPE jsonb USING to_jsonb(buyer)');
    await database.run(prepare);
    await database.publish();
    const { ask } = await serve();
    const read = '{ ordersAggregate { value { price { max } } } orders { totalCount nodes { orderId } } }';
    const orders = { totalCount: 3, nodes: [{ orderId: '8' }, { orderId: '9' }, { orderId: '10' }] };
    expect(await ask(read)).toEqual({ data: { ordersAggregate: { value: { price: { max: '100.10' } } }, orders } });
    await database.run(change);
    await database.publish();
    const swapped = await ask(read);
    expect(swapped.data).toEqual({ ordersAggregate: null, orders });
    expect(codesOf(swapped)).toEqual(['DATA_INVALID']);
  });

  test('A member of a composite type that is missing or of another type is CONTRACT_DRIFT.', async () => {
    await database.run('ALTER TYPE person RENAME ATTRIBUTE age TO years');
    const { ask } = await serve();
    expect(codesOf(await ask(query))).toEqual(['CONTRACT_DRIFT', 'CONTRACT_DRIFT']);
    await database.run('ALTER TYPE person RENAME ATTRIBUTE years TO age');
    await wait(1_050);
    expect(await ask(query)).toEqual({ data: answer });
  });

  test('A null of JSON is a null, at the top and inside.', async () => {
    await database.run(`
      ALTER TABLE orders ALTER COLUMN buyer TYPE jsonb USING 'null', ALTER COLUMN tags TYPE jsonb USING '[null]'`);
    const { ask } = await serve();
    expect(await ask('{ orders { nodes { buyer { city } tags } } }')).toEqual({
      data: { orders: { nodes: [{ buyer: null, tags: [null] }] } },
    });
  });

  test('JSON that is no list, and a value beyond its type, are DATA_INVALID.', async () => {
    await database.run(`ALTER TABLE orders ALTER COLUMN tags TYPE jsonb USING '{}', ALTER COLUMN price TYPE numeric`);
    await database.run('UPDATE orders SET price = 1e9');
    const { ask } = await serve();
    expect(codesOf(await ask('{ orders { nodes { tags } } }'))).toEqual(['DATA_INVALID']);
    expect(codesOf(await ask('{ orders { nodes { price } } }'))).toEqual(['DATA_INVALID']);
  });

  test('A time that knows its zone is the same instant where the contract has local times of a zone.', async () => {
    const local = objects.replace(
      'physicalType: TIMESTAMP }',
      'physicalType: TIMESTAMP, logicalTypeOptions: { timezone: false, defaultTimezone: America/New_York } }',
    );
    await database.run(`ALTER TABLE orders ALTER COLUMN paid_at TYPE timestamptz USING '2024-07-01T12:00:00Z'`);
    served = await serveTables(database.connection, { objects: local });
    expect(await served.ask('{ orders { nodes { paidAt } } }')).toEqual({
      data: { orders: { nodes: [{ paidAt: '2024-07-01T12:00:00Z' }] } },
    });
  });

  test('Years before Christ and infinite times are an error each and no wrong date.', async () => {
    await database.run(`
      INSERT INTO orders (order_id, paid_at) VALUES (9, '0044-03-15 BC'), (10, 'infinity'), (11, '0001-01-01')`);
    const { ask } = await serve();
    const { data, errors } = await ask('{ orders { nodes { orderId paidAt } } }');
    expect(data?.orders).toEqual({
      nodes: [
        { orderId: '8', paidAt: '2024-02-29T12:00:00Z' },
        { orderId: '9', paidAt: null },
        { orderId: '10', paidAt: null },
        { orderId: '11', paidAt: '0001-01-01T00:00:00Z' },
      ],
    });
    expect(errors).toHaveLength(1);
  });

  test('A view is read as a table is.', async () => {
    await database.run('ALTER TABLE orders RENAME TO stored; CREATE VIEW orders AS SELECT * FROM stored');
    await database.publish();
    const { ask } = await serve();
    expect(await ask(query)).toEqual({ data: answer });
  });
});

/** Two in five, because each takes a second. */
function someOf<Change>(changes: readonly Change[]): readonly Change[] {
  return changes.filter((_, index) => index % 5 === 0 || index % 5 === 3);
}

/** What clients must see when the columns of orders broke their contract: that error, and all else as before. */
async function expectDrift({ ask, subgraph }: ServedTables): Promise<void> {
  const result = await ask(query);
  expect(result.data).toEqual({ orders: null, visits: answer.visits, order: null });
  expect(codesOf(result)).toEqual(['CONTRACT_DRIFT', 'CONTRACT_DRIFT']);
  expect(subgraph.status()).toEqual({
    state: 'degraded',
    problems: ['The data of Order has drifted from its contract.'],
  });
}
