import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { RequestError } from '../../../core/errors/request-error.ts';
import type { Statement } from '../../../core/query/sql/statement.ts';
import { createDatabase, type Database } from '../../postgres/database.ts';
import { codesOf } from './serve-files.ts';
import { type ServedTables, serveTables } from './serve-tables.ts';

const cluster = inject('postgres');

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: code, logicalType: string, unique: true }
      - { name: state, logicalType: string }
  - name: slow_rows
    properties: [{ name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }]
  - name: failing_rows
    properties: [{ name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }]
`;
/** Takes as long as it is given. */
const slow = '{ slowRows { totalCount } }';
const quick = '{ order(orderId: "7") { state } }';

describe.skipIf(cluster === null)('The engine of PostgreSQL', () => {
  let database: Database;
  let served: ServedTables | undefined;

  beforeAll(async () => {
    if (cluster === null) return;
    database = await createDatabase(cluster, 'engine');
    await database.run(`
      CREATE TABLE orders (order_id integer, code varchar(20), state text);
      INSERT INTO orders SELECT n, 'C' || n, 'paid' FROM generate_series(1, 20000) n;
      CREATE UNIQUE INDEX orders_by_id ON orders (order_id);
      CREATE UNIQUE INDEX orders_by_code ON orders (code);
      CREATE INDEX orders_by_state ON orders (state) WHERE state <> 'paid';
      CREATE VIEW slow_rows AS SELECT n AS id FROM generate_series(1, 100) n WHERE pg_sleep(0.2) IS NOT NULL;
      CREATE FUNCTION fail() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RAISE 'secret % of %', 4711, 'orders'; END $$;
      CREATE VIEW failing_rows AS SELECT fail() AS id;
      ANALYZE orders`);
    await database.publish();
  });
  afterAll(() => database?.drop());
  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  const serve = async (settings = {}): Promise<ServedTables> => {
    served = await serveTables(database.connection, { objects, settings });
    return served;
  };
  const running = async (): Promise<unknown> => {
    const [row] = await database.run(
      "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = 'engine' AND application_name = 'concord' AND state = 'active'",
    );
    return row?.count;
  };

  describe('Sessions', () => {
    test('A write is refused, even by a role that may write.', async () => {
      if (cluster === null) return;
      const { user, password } = cluster;
      served = await serveTables({ ...database.connection, user, password }, { objects });
      const write: Statement = { text: 'DELETE FROM orders', parameters: [], width: 0, shape: noShape };
      const error = await served.engine.run(write, ['Order'], { lane: 'short' }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: '25006' });
      expect(await served.ask('{ orders { totalCount } }')).toEqual({ data: { orders: { totalCount: 20_000 } } });
    });

    test('They are in UTC, name their program, and cannot write from their start.', async () => {
      const { engine } = await serve();
      const read = (setting: string): Promise<unknown> =>
        engine
          .run({ text: `SHOW ${setting}`, parameters: [], width: 1, shape: noShape }, ['Order'], { lane: 'short' })
          .then(([column]) => column?.[0]);
      expect(await read('TimeZone')).toBe('UTC');
      expect(await read('application_name')).toBe('concord');
      expect(await read('default_transaction_read_only')).toBe('on');
      expect(await read('statement_timeout')).toBe('30s');
    });
  });

  describe('Deadlines', () => {
    test('A statement that takes longer than the engine allows is DEADLINE_EXCEEDED, and stops.', async () => {
      const { ask } = await serve({ timeout: 300 });
      expect(codesOf(await ask(slow))).toEqual(['DEADLINE_EXCEEDED']);
      expect(await running()).toBe(0);
    });

    test('A deadline of the request ends it at once, and the statement on the server within a second.', async () => {
      const { ask } = await serve();
      const start = performance.now();
      const result = await ask(slow, AbortSignal.timeout(500));
      expect(codesOf(result)).toEqual(['DEADLINE_EXCEEDED']);
      expect(performance.now() - start).toBeLessThan(1_500);
      await wait(1_000);
      expect(await running()).toBe(0);
    });

    test('A client that leaves ends its statement on the server, and nobody else is disturbed.', async () => {
      const { ask } = await serve();
      const controller = new AbortController();
      const left = ask(slow, controller.signal);
      await wait(300);
      expect(await running()).toBe(1);
      controller.abort();
      const others = await Promise.all(Array.from({ length: 20 }, () => ask(quick)));
      expect(others.every(({ errors }) => errors === undefined)).toBe(true);
      expect((await left).errors).toHaveLength(1);
      await wait(1_000);
      expect(await running()).toBe(0);
    });

    test('A request that is over before it starts runs nothing.', async () => {
      const { ask } = await serve();
      const result = await ask(slow, AbortSignal.abort(new DOMException('Late.', 'TimeoutError')));
      expect(codesOf(result)).toEqual(['DEADLINE_EXCEEDED']);
      expect(await running()).toBe(0);
    });
  });

  describe('Many requests', () => {
    test('Short statements do not wait behind long ones, and more than may wait are ENGINE_BUSY.', async () => {
      const { ask } = await serve({ connections: 2, queue: 1 });
      const controller = new AbortController();
      const long = ask(slow, controller.signal);
      const waiting = ask(slow, controller.signal);
      const tooMany = await ask(slow);
      expect(codesOf(tooMany)).toEqual(['ENGINE_BUSY']);
      expect(tooMany.errors?.[0]?.extensions).toMatchObject({ retryAfter: 1 });
      expect(await ask(quick)).toEqual({ data: { order: { state: 'paid' } } });
      controller.abort();
      await Promise.all([long, waiting]);
    });

    test('A thousand at once are all answered by the connections there are.', async () => {
      const { ask } = await serve({ connections: 4, queue: 1_000 });
      const results = await Promise.all(Array.from({ length: 1_000 }, () => ask(quick)));
      expect(results.every(({ data }) => data?.order !== null)).toBe(true);
      const [row] = await database.run(
        "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = 'engine' AND application_name = 'concord'",
      );
      expect(row?.count).toBeLessThanOrEqual(5);
    });
  });

  describe('Errors', () => {
    test('What the database says stays in the report: no SQL, name or value reaches the client.', async () => {
      const { ask, reports } = await serve();
      const result = await ask('{ failingRows { nodes { id } } }');
      const [error] = result.errors ?? [];
      expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify(result)).not.toMatch(/secret|4711|failing_rows|SELECT|P0001/);
      expect(String((reports[0] as RequestError).message)).toContain('secret 4711 of orders');
    });
  });

  describe('Indexes', () => {
    const planOf = async ({ statements }: ServedTables): Promise<string> => {
      const { text = '', parameters = [] } = statements.at(-1) ?? {};
      const values = parameters.map((value) => (value.kind === 'value' ? value.text : value.texts));
      const rows = await database.run(`EXPLAIN ${text}`, values);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };

    test.each([
      ['A key', '{ order(orderId: "7") { state } }', 'orders_by_id'],
      ['A unique text, whatever its length', '{ orderByCode(code: "C7") { state } }', 'orders_by_code'],
      ['A number', '{ orders(filter: { orderId: { eq: "7" } }) { nodes { state } } }', 'orders_by_id'],
      ['A text', '{ orders(filter: { code: { eq: "C7" } }) { nodes { state } } }', 'orders_by_code'],
      ['One of some texts', '{ orders(filter: { code: { in: ["C7", "C8"] } }) { nodes { state } } }', 'orders_by_code'],
      ['The order of the key', '{ orders(first: 10) { nodes { code } } }', 'orders_by_id'],
    ])('%s is found by its index.', async (_name, query, index) => {
      const running = await serve();
      const { data, errors } = await running.ask(query);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toContain('null');
      expect(await planOf(running)).toMatch(new RegExp(`Index (Only )?Scan.* ${index}|Bitmap Index Scan on ${index}`));
    });
  });
});

const noShape: Statement['shape'] = { kind: 'lookup', present: 0, row: { entries: [] } };
