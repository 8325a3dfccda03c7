import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cluster, findPrograms, startCluster } from '../../postgres/cluster.ts';
import { createDatabase, type Database } from '../../postgres/database.ts';
import { codesOf } from './serve-files.ts';
import { type ServedTables, serveTables } from './serve-tables.ts';

const programs = findPrograms();

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: state, logicalType: string }
  - name: visits
    properties: [{ name: visit_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }]
`;
const query = '{ orders { nodes { orderId state } } }';
const answer = { data: { orders: { nodes: [{ orderId: '1', state: 'paid' }] } } };
const tables = `
  DROP SCHEMA public CASCADE;
  CREATE SCHEMA public;
  CREATE TABLE orders AS SELECT 1 AS order_id, 'paid' AS state;
  CREATE TABLE visits AS SELECT 1 AS visit_id`;

// These stop servers and take all their connections, so they have one of their own.
describe.skipIf(programs === undefined)('A PostgreSQL that is not always there', () => {
  let cluster: Cluster;
  let database: Database;
  let served: ServedTables | undefined;

  beforeAll(async () => {
    cluster = await startCluster(programs ?? '', {
      tls: 'on',
      settings: { max_connections: '12', superuser_reserved_connections: '3' },
    });
    database = await createDatabase(cluster, 'shop');
  });
  afterAll(async () => {
    await database?.drop();
    await cluster?.close();
  });
  beforeEach(async () => {
    await database.run(tables);
    await database.publish();
  });
  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  /** Takes one connection more, if the server has one. */
  const connectOne = async (held: Client[]): Promise<boolean> => {
    const { host, port, database: name, user, password } = database.connection;
    const client = new Client({ host, port, database: name, user, password });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch {
      return false;
    }
    held.push(client);
    return true;
  };
  const serve = async (options: { readonly sslMode?: string; readonly connections?: number } = {}) => {
    const { sslMode, connections = 2 } = options;
    served = await serveTables(database.connection, {
      objects,
      settings: { connections },
      ...(sslMode === undefined ? {} : { sslMode }),
    });
    return served;
  };
  const expectUnavailable = async ({ ask, subgraph }: ServedTables): Promise<void> => {
    const result = await ask(query);
    expect(codesOf(result)).toEqual(['ENGINE_UNAVAILABLE']);
    expect(result.errors?.map(({ message }) => message)).toEqual(['The data of Order cannot be read now.']);
    expect(subgraph.status().problems).toContain('The data of Order cannot be read.');
  };
  /** The same where waiting does not help. */
  const expectUnreadable = async ({ ask, subgraph }: ServedTables): Promise<void> => {
    const result = await ask(query);
    expect(codesOf(result)).toEqual(['DATA_UNREADABLE']);
    expect(JSON.stringify(result)).not.toContain('retryAfter');
    expect(subgraph.status().problems).toContain('The data of Order cannot be read.');
  };

  test('A server that is down at the start is served as unavailable, and heals when it is back.', async () => {
    await cluster.halt();
    const running = await serve();
    await expectUnavailable(running);
    expect(running.subgraph.status().state).toBe('unavailable');
    await cluster.resume();
    await wait(1_050);
    expect(await running.ask(query)).toEqual(answer);
    expect(await running.ask('{ visits { totalCount } }')).toEqual({ data: { visits: { totalCount: 1 } } });
    expect(running.subgraph.status().state).toBe('ready');
  });

  test('A server that goes down while serving is unavailable, and heals when it is back.', async () => {
    const running = await serve();
    expect(await running.ask(query)).toEqual(answer);
    await cluster.halt();
    await expectUnavailable(running);
    await cluster.resume();
    await wait(1_050);
    expect(await running.ask(query)).toEqual(answer);
  });

  test('A server that restarts between two requests is not noticed.', async () => {
    const { ask } = await serve();
    expect(await ask(query)).toEqual(answer);
    await cluster.halt();
    await cluster.resume();
    expect(await ask(query)).toEqual(answer);
  });

  test('A connection that is ended while it works is replaced, and the statement runs again once.', async () => {
    await database.run(
      'CREATE OR REPLACE VIEW visits_slowly AS SELECT visit_id FROM visits WHERE pg_sleep(1) IS NOT NULL',
    );
    await database.publish();
    served = await serveTables(database.connection, {
      objects: objects.replace('name: visits', 'name: visits_slowly'),
    });
    const asked = served.ask('{ visitsSlowlies { totalCount } }');
    await wait(400);
    const ended = await database.run(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'concord' AND state = 'active'",
    );
    expect(ended).toHaveLength(1);
    expect(await asked).toEqual({ data: { visitsSlowlies: { totalCount: 1 } } });
    expect(served.reports).toEqual([]);
  });

  test('A table that is missing is unavailable, the others are not, and it heals when it is made.', async () => {
    await database.run('ALTER TABLE orders RENAME TO gone');
    const running = await serve();
    await expectUnreadable(running);
    expect(await running.ask('{ visits { totalCount } }')).toEqual({ data: { visits: { totalCount: 1 } } });
    expect(running.subgraph.status().state).toBe('degraded');
    await database.run('ALTER TABLE gone RENAME TO orders');
    await wait(1_050);
    expect(await running.ask(query)).toEqual(answer);
  });

  test('A table that is dropped while serving is unavailable at once, and one that takes its place is read.', async () => {
    const running = await serve();
    expect(await running.ask(query)).toEqual(answer);
    await database.run('DROP TABLE orders');
    await expectUnreadable(running);
    await database.run(
      "CREATE TABLE orders (state varchar(9), order_id bigint); INSERT INTO orders VALUES ('paid', 1)",
    );
    await database.publish();
    await wait(1_050);
    expect(await running.ask(query)).toEqual(answer);
  });

  test('A table, or a column, that the role may not read is unavailable, and heals when it may.', async () => {
    const reader = `"${database.connection.user}"`;
    await database.run(`REVOKE SELECT ON orders FROM ${reader}; GRANT SELECT (order_id) ON orders TO ${reader}`);
    const running = await serve();
    await expectUnreadable(running);
    await database.run(`GRANT SELECT (state) ON orders TO ${reader}`);
    await wait(1_050);
    expect(await running.ask(query)).toEqual(answer);
    await database.run(`REVOKE SELECT (state) ON orders FROM ${reader}`);
    await expectUnreadable(running);
  });

  test('A wrong password is unavailable, and stays out of everything that clients see.', async () => {
    served = await serveTables({ ...database.connection, password: 'wrong' }, { objects });
    await expectUnreadable(served);
    expect(JSON.stringify([await served.ask(query), served.subgraph.status()])).not.toMatch(/wrong|password|reader/);
  });

  test('A server without a connection left is ENGINE_BUSY, and answers when there is one.', async () => {
    const { ask } = await serve();
    expect(await ask(query)).toEqual(answer);
    const others: Client[] = [];
    let answered = await ask(query);
    // What ends a connection late may leave one for the engine.
    for (let attempt = 0; attempt < 10 && codesOf(answered).length === 0; attempt += 1) {
      await database.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'concord'; SELECT pg_sleep(0.2)",
      );
      while (await connectOne(others)) expect(others.length).toBeLessThan(20);
      answered = await ask(query);
    }
    for (const other of others) await other.end();
    expect(codesOf(answered)).toEqual(['ENGINE_BUSY']);
    expect(await ask(query)).toEqual(answer);
  });

  describe('The sslMode of a server', () => {
    const isEncrypted = async (): Promise<unknown> => {
      const [row] = await database.run(
        "SELECT bool_and(ssl) AS ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'concord'",
      );
      return row?.ssl;
    };

    test.each([
      [undefined, true],
      ['prefer', true],
      ['require', true],
      ['disable', false],
    ])('%s: the connection is encrypted: %s.', async (sslMode, encrypted) => {
      const { ask } = await serve(sslMode === undefined ? {} : { sslMode });
      expect(await ask(query)).toEqual(answer);
      expect(await isEncrypted()).toBe(encrypted);
    });

    test('verify-full refuses a certificate that nobody has signed.', async () => {
      await expectUnreadable(await serve({ sslMode: 'verify-full' }));
    });

    test('Without encryption on the server, prefer goes without, and require refuses.', async () => {
      const plain = await startCluster(programs ?? '', { tls: 'off' });
      try {
        const copy = await createDatabase(plain, 'shop');
        await copy.run(tables);
        await copy.publish();
        served = await serveTables(copy.connection, { objects, sslMode: 'prefer' });
        expect(await served.ask(query)).toEqual(answer);
        await served.close();
        served = await serveTables(copy.connection, { objects, sslMode: 'require' });
        await expectUnreadable(served);
        await copy.drop();
      } finally {
        await plain.close();
      }
    });
  });
});
