import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Serving } from '../../cli/commands/serve.ts';
import { type Cluster, findPrograms, startCluster } from '../postgres/cluster.ts';
import { createDatabase, type Database } from '../postgres/database.ts';
import { type FaultList, rowCounts } from './fault-mesh.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import type { Fault } from './file-faults.ts';
import { lookupOf, numbersOf, type Workload } from './oracle.ts';
import { createRandom, type Random } from './random.ts';
import { readPlan, report, runCombinations } from './schedule.ts';

const programs = findPrograms();
const { seed, count } = readPlan(10);

const orders: FaultList = { list: 'orders', single: 'order', key: 'orderId', domain: 'trade', file: '', format: 'csv' };

describe.skipIf(programs === undefined)('over PostgreSQL', () => {
  let folder: string;
  let cluster: Cluster;
  let database: Database;
  let proxy: FaultProxy;
  let serving: Serving;

  beforeAll(async () => {
    cluster = await startCluster(programs ?? '', { tls: 'off' });
    database = await createDatabase(cluster, 'shop');
    await database.run('CREATE TABLE orders (order_id integer PRIMARY KEY, generation integer NOT NULL)');
    await database.run('INSERT INTO orders SELECT id, 0 FROM generate_series(0, $1 - 1) id', [rowCounts[0]]);
    await database.publish();
    proxy = await startFaultProxy(() => cluster.port);
    folder = await mkdtemp(join(tmpdir(), 'concord-faults-'));
    await mkdir(join(folder, 'contracts/trade'), { recursive: true });
    await writeFile(join(folder, 'concord.yaml'), settings);
    await writeFile(join(folder, 'contracts/trade/orders.odcs.yaml'), contractOf(proxy.port));
    vi.stubEnv('PGUSER', database.connection.user);
    vi.stubEnv('PGPASSWORD', database.connection.password);
    // The environment is read once, when this is loaded.
    const { startServing } = await import('../../cli/commands/serve.ts');
    serving = await startServing({ config: join(folder, 'concord.yaml'), port: '0', trust: 'none' });
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await serving?.server.close(1_000);
    await proxy?.close();
    await database?.drop();
    await cluster?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  /** All rows of another generation, in one transaction. */
  async function replaceRows(generation: 0 | 1): Promise<void> {
    const rows = `INSERT INTO orders SELECT id, ${generation} FROM generate_series(0, ${rowCounts[generation] - 1}) id`;
    await database.run(`BEGIN; DELETE FROM orders; ${rows}; COMMIT`);
  }

  function databaseFaults(random: Random): readonly Fault[] {
    const calm = async () => proxy.disturb({ kind: 'none' });
    const nothing = async () => {};
    const others = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1';
    return [
      {
        name: 'backends terminated',
        inject: async () => void (await database.run(others, ['concord'])),
        undo: nothing,
      },
      { name: 'the server crashes', inject: () => cluster.crash(), undo: () => cluster.resume() },
      { name: 'the server stops', inject: () => cluster.halt(), undo: () => cluster.resume() },
      {
        name: 'the table is locked',
        async inject() {
          void database.run('BEGIN; LOCK TABLE orders; SELECT pg_sleep(0.7); COMMIT').catch(() => undefined);
        },
        undo: () => wait(700),
      },
      {
        name: 'the table is renamed',
        inject: async () => void (await database.run('ALTER TABLE orders RENAME TO orders_away')),
        undo: async () => void (await database.run('ALTER TABLE orders_away RENAME TO orders')),
      },
      { name: 'rows replaced', inject: () => replaceRows(1), undo: () => replaceRows(0) },
      { name: 'slow network', inject: async () => proxy.disturb({ kind: 'latency', milliseconds: 150 }), undo: calm },
      { name: 'pieces of 5 bytes', inject: async () => proxy.disturb({ kind: 'slice', bytes: 5 }), undo: calm },
      { name: 'connections reset', inject: async () => proxy.reset(), undo: nothing },
      { name: 'answers cut', inject: async () => proxy.disturb({ kind: 'cut', bytes: random.below(400) }), undo: calm },
      {
        name: 'black hole',
        inject: async () => proxy.disturb({ kind: 'blackHole' }),
        async undo() {
          await calm();
          proxy.reset();
        },
      },
    ];
  }

  test(`seed ${seed}: ${count} combinations of questions, faults of the database and moments`, async () => {
    // Statements of PostgreSQL read what is committed when they begin, so those of one operation may differ.
    const workloads: readonly Workload[] = [{ ...numbersOf([orders]), lists: [] }, lookupOf(orders)];
    const url = () => `http://127.0.0.1:${serving.server.port}/graphql`;
    const faults = (_workload: Workload, random: Random) => databaseFaults(random);
    const stage = { url, workloads, faults, deadline: 8_000, recovery: 15_000 };
    const tally = await runCombinations(stage, count, createRandom(seed));
    report('postgres', seed, tally);
    expect(tally.lost).toEqual([]);
    expect(tally.answers.whole).toBeGreaterThan(0);
  }, 7_200_000);
});

if (programs === undefined) process.stderr.write('SKIPPED: faults of PostgreSQL, which is absent here.\n');

const settings = `auth: { mode: none }
log: { level: silent }
reload: { mode: off }
usage: { record: false }
quality: { checks: false }
timeouts: { request: 8s, subrequest: 6s }
engine: { connections: 4, timeout: 5s }
`;

function contractOf(port: number): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: orders
name: orders
version: 1.0.0
status: active
servers:
  - { server: shop, type: postgres, host: 127.0.0.1, port: ${port}, database: shop, schema: public, customProperties: [{ property: sslMode, value: disable }] }
schema:
  - name: orders
    logicalType: object
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: generation, logicalType: integer, physicalType: INTEGER }
`;
}
