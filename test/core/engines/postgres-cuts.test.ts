import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { inspectDatabase } from '../../../core/engines/postgres/inspect/inspect.ts';
import { runChecks } from '../../../core/quality/run.ts';
import { sql } from '../../../core/query/sql/fragment.ts';
import { type Cluster, findPrograms, startCluster } from '../../postgres/cluster.ts';
import { type CuttingProxy, startCuttingProxy } from '../../postgres/cutting-proxy.ts';
import { createDatabase, type Database } from '../../postgres/database.ts';
import { codesOf } from './serve-files.ts';
import { type ServedTables, serveTables } from './serve-tables.ts';

const cluster = inject('postgres');
const programs = findPrograms();

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: state, logicalType: string }
`;
const query = '{ orders { nodes { orderId state } } }';
const answer = { data: { orders: { nodes: [{ orderId: '1', state: 'paid' }] } } };
const tables = "CREATE TABLE orders AS SELECT 1 AS order_id, 'paid' AS state";

/** What ended this process if nobody listened. */
const uncaught: unknown[] = [];
const note = (error: unknown): void => {
  uncaught.push(error);
};

// A cut connection must never be more than an error of what used it.
describe.skipIf(cluster === null)('A connection to PostgreSQL that is cut', () => {
  let database: Database;
  let proxy: CuttingProxy;
  let served: ServedTables | undefined;

  beforeAll(async () => {
    if (cluster === null) return;
    process.on('uncaughtException', note);
    database = await createDatabase(cluster, 'cuts');
    await database.run(tables);
    await database.publish();
  });
  afterAll(async () => {
    await database?.drop();
    process.off('uncaughtException', note);
  });
  beforeEach(async () => {
    uncaught.length = 0;
    proxy = await startCuttingProxy(database.connection.port);
  });
  afterEach(async () => {
    await served?.close();
    served = undefined;
    await proxy.close();
    await wait(20);
    expect(uncaught).toEqual([]);
  });

  const connection = () => ({ ...database.connection, port: proxy.port });
  const serve = async (): Promise<ServedTables> => {
    served = await serveTables(connection(), { objects, settings: { connections: 2 } });
    return served;
  };
  /** Runs something while the table is locked, so that whatever reads it waits. */
  const whileLocked = async (run: () => Promise<void>): Promise<void> => {
    const locked = database.run('BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(1.2); COMMIT');
    await wait(200);
    await run();
    await locked;
  };
  const waiting = async (): Promise<void> => {
    const blocked =
      "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = 'cuts' AND application_name = 'concord' AND wait_event_type = 'Lock'";
    for (let tries = 0; tries < 100; tries++) {
      const [row] = await database.run(blocked);
      if (Number(row?.count) > 0) return;
      await wait(10);
    }
    throw new Error('No statement waits.');
  };

  test('while its statement waits, serves the statement on another one.', async () => {
    const { ask } = await serve();
    await whileLocked(async () => {
      const asked = ask(query);
      await waiting();
      proxy.cutNow();
      expect(await asked).toEqual(answer);
    });
  });

  test('while columns are looked at, is an error of that look only.', async () => {
    await whileLocked(async () => {
      const opening = serve();
      await waiting();
      proxy.cutNow();
      const { ask } = await opening;
      expect(codesOf(await ask(query))).toEqual(['ENGINE_UNAVAILABLE']);
    });
    await wait(1_050);
    expect(await served?.ask(query)).toEqual(answer);
  });

  test('while another transaction has the table, is busy and no worse.', async () => {
    const locked = database.run('BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(5.6); COMMIT');
    await wait(100);
    const { ask, subgraph } = await serve();
    const result = await ask(query);
    expect(codesOf(result)).toEqual(['ENGINE_BUSY']);
    expect(result.errors?.[0]?.extensions).toMatchObject({ retryAfter: 1 });
    expect(subgraph.status().state).toBe('unavailable');
    await locked;
    await wait(1_050);
    expect(await ask(query)).toEqual(answer);
  });

  test('while data are checked, is a verdict.', async () => {
    const { engine, mesh, checks } = await serve();
    await whileLocked(async () => {
      const running = runChecks(checks, { mesh, engines: engine });
      await waiting();
      proxy.cutNow();
      expect((await running).map(({ outcome }) => outcome)).not.toContain('fail');
    });
  });

  test('while a statement is cancelled, lets the request end.', async () => {
    const { ask } = await serve();
    await whileLocked(async () => {
      const asked = ask(query, AbortSignal.timeout(300));
      await waiting();
      proxy.cutAfter(0);
      expect(codesOf(await asked)).toEqual(['DEADLINE_EXCEEDED']);
      proxy.cutNow();
      await wait(100);
    });
    proxy.cutAfter(undefined);
    // What looks at tables in the background may have found the network cut; it looks again within seconds.
    await vi.waitFor(async () => expect(await ask(query)).toEqual(answer), { timeout: 10_000, interval: 100 });
  });

  test('while a database is inspected, rejects.', async () => {
    const inspect = () => inspectDatabase({ connection: connection(), schema: 'public', sample: 1_000 });
    const inspection = await inspect();
    const [table] = inspection.tables;
    const count = sql`SELECT count(*)::text FROM ${table?.relation ?? sql``}`;
    await whileLocked(async () => {
      const asked = [inspection.ask(count), inspect()].map((asking) => asking.catch(() => 'rejected'));
      await waiting();
      await wait(50);
      proxy.cutNow();
      expect(await Promise.all(asked)).toEqual(['rejected', 'rejected']);
    });
    await inspection.close();
  });

  // The first bytes are the handshake; then come settings, descriptions and rows.
  test('after any number of bytes, makes an answer or an error.', async () => {
    const codes = new Set<unknown>();
    for (let bytes = 0; bytes < 1_500; bytes += 19) {
      proxy.cutAfter(bytes);
      const { ask, close } = await serveTables(connection(), { objects, settings: { connections: 1 } });
      const result = await ask(query);
      await close();
      if (result.errors === undefined) expect(result).toEqual(answer);
      for (const code of codesOf(result)) codes.add(code);
    }
    expect([...codes]).toEqual(['ENGINE_UNAVAILABLE']);
    proxy.cutAfter(undefined);
    const { ask } = await serve();
    expect(await ask(query)).toEqual(answer);
  });
});

describe.skipIf(programs === undefined)('A PostgreSQL that is stopped at once', () => {
  let own: Cluster;
  let database: Database;

  beforeAll(async () => {
    process.on('uncaughtException', note);
    own = await startCluster(programs ?? '', { tls: 'off' });
    database = await createDatabase(own, 'stops');
    await database.run(tables);
    await database.publish();
  });
  afterAll(async () => {
    await database?.drop();
    await own?.close();
    process.off('uncaughtException', note);
  });

  test('ends the statements that wait, and nothing else.', async () => {
    uncaught.length = 0;
    const served = await serveTables(database.connection, { objects });
    const locked = database
      .run('BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(30)')
      .catch(() => undefined);
    await wait(300);
    const asked = [served.ask(query), served.ask('{ order(orderId: "1") { state } }')];
    await wait(300);
    await own.crash();
    for (const result of await Promise.all(asked)) expect(codesOf(result)).toEqual(['ENGINE_UNAVAILABLE']);
    await locked;
    await own.resume();
    await wait(1_050);
    expect(await served.ask(query)).toEqual(answer);
    await served.close();
    expect(uncaught).toEqual([]);
  });
});
