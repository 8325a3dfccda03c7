import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { codesOf } from '../core/engines/serve-files.ts';
import { type ServedTables, serveTables } from '../core/engines/serve-tables.ts';
import { createDatabase, type Database } from '../postgres/database.ts';

const cluster = inject('postgres');
if (cluster === null) console.warn('SKIPPED: what sessions of PostgreSQL keep, because it is absent.');

/** Rows of two tenants; `slow_rows` takes its time, `failing_rows` fails in the middle of a statement. */
const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: tenant, logicalType: string }
  - name: slow_rows
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: tenant, logicalType: string }
  - name: failing_rows
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: tenant, logicalType: string }
`;
const roles = `
roles:
  - { role: tenant, access: read, customProperties: [{ property: rowFilter, value: { tenant: { eq: { claim: tenant } } } }] }
`;
/** Waits for a condition, for five seconds at most. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await holds()) return;
    await wait(50);
  }
  expect.unreachable('It did not come to be.');
}

const viewer = (tenant?: string): Viewer => ({ roles: ['tenant'], claims: tenant === undefined ? {} : { tenant } });

describe.skipIf(cluster === null)('T19: A pooled connection of PostgreSQL', () => {
  let database: Database;
  let served: ServedTables;

  beforeAll(async () => {
    if (cluster === null) return;
    database = await createDatabase(cluster, 'sessions');
    await database.run(`
      CREATE TABLE orders AS SELECT n AS order_id, CASE n % 2 WHEN 0 THEN 'A' ELSE 'B' END AS tenant FROM generate_series(1, 100) n;
      CREATE VIEW slow_rows AS SELECT order_id AS id, tenant FROM orders WHERE pg_sleep(0.02) IS NOT NULL;
      CREATE FUNCTION fail(n integer) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN IF n > 50 THEN RAISE 'no'; END IF; RETURN n; END $$;
      CREATE VIEW failing_rows AS SELECT fail(order_id) AS id, tenant FROM orders`);
    await database.publish();
  });
  afterAll(() => database?.drop());
  afterEach(() => served?.close());

  /** One connection for statements, so that each test's viewers have the same one after each other. */
  const serve = async () => {
    served = await serveTables(database.connection, { objects, more: roles, settings: { connections: 1 } });
    return served;
  };
  const count = async (tenant: string | undefined, signal?: AbortSignal) => {
    const query = '{ orders(first: 1000) { nodes { tenant } } }';
    const { data, errors } = await served.subgraph.execute({
      viewer: viewer(tenant),
      query,
      ...(signal && { signal }),
    });
    const { nodes } = (data?.orders ?? { nodes: [] }) as { nodes: readonly { tenant: string }[] };
    return {
      tenants: [...new Set(nodes.map((node) => node.tenant))],
      rows: nodes.length,
      codes: codesOf({ ...(errors && { errors }) }),
    };
  };
  const ofTenant = (tenant: string) => ({ tenants: [tenant], rows: 50, codes: [] });
  const refused = { tenants: [], rows: 0, codes: ['FORBIDDEN'] };
  const sessions = () =>
    database.run(
      "SELECT pid, state, query FROM pg_stat_activity WHERE datname = 'sessions' AND application_name = 'concord'",
    );

  test('keeps nothing of the viewer before: the next one sees its own rows, and one without a claim none.', async () => {
    await serve();
    for (const tenant of ['A', 'B', undefined, 'B', 'A', undefined, 'C']) {
      const expected =
        tenant === undefined ? refused : tenant === 'C' ? { tenants: [], rows: 0, codes: [] } : ofTenant(tenant);
      expect(await count(tenant), String(tenant)).toEqual(expected);
    }
  });

  test('has the settings that it began with, whoever used it and whatever went wrong.', async () => {
    const { engine, ask } = await serve();
    const shape = { kind: 'lookup', present: 0, row: { entries: [] } } as const;
    const settings = async () => {
      const text = `SELECT name || '=' || setting FROM pg_settings WHERE source NOT IN ('default', 'configuration file', 'override', 'command line', 'environment variable') ORDER BY name`;
      const [column] = await engine.run({ text, parameters: [], width: 1, shape }, ['Order'], { lane: 'short' });
      return column;
    };
    const before = await settings();
    expect(before?.join()).toContain('default_transaction_read_only=on');
    expect(before?.join()).not.toMatch(/tenant|role=|claim/);
    await count('A');
    await count(undefined);
    await served.subgraph.execute({ viewer: viewer('A'), query: '{ failingRows { nodes { id } } }' });
    await ask('{ orders { totalCount } }');
    await count('A', AbortSignal.abort());
    expect(await settings()).toEqual(before);
    // Neither is anything left behind that lives as long as a session; the cursor without a name is this statement's own.
    const left = `SELECT (SELECT count(*) FROM pg_prepared_statements) + (SELECT count(*) FROM pg_cursors WHERE name <> '') + (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory') + (SELECT count(*) FROM pg_class WHERE relpersistence = 't')`;
    const [column] = await engine.run({ text: left, parameters: [], width: 1, shape }, ['Order'], { lane: 'short' });
    expect(column).toEqual(['0']);
  });

  test('is not used any more once its statement was stopped, or the server has ended it.', async () => {
    await serve();
    expect(await count('A')).toEqual(ofTenant('A'));
    const controller = new AbortController();
    const left = served.subgraph.execute({
      viewer: viewer('A'),
      query: '{ slowRows { nodes { id } } }',
      signal: controller.signal,
    });
    await wait(300);
    controller.abort();
    expect(codesOf(await left)).toHaveLength(1);
    expect(await count(undefined)).toEqual(refused);
    expect(await count('B')).toEqual(ofTenant('B'));
    await eventually(async () => (await sessions()).every(({ state }) => state !== 'active'));
    // The server ends every session in the middle of a statement of A; B is next and must not see what A asked.
    const interrupted = served.subgraph.execute({ viewer: viewer('A'), query: '{ slowRows { nodes { id tenant } } }' });
    await wait(300);
    await database.run(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'sessions' AND application_name = 'concord'",
    );
    // Until the loss of all sessions at once is noticed, an error that says so is right; rows of A never are.
    await eventually(async () => {
      const { tenants, rows } = await count('B');
      expect(tenants.filter((tenant) => tenant !== 'B')).toEqual([]);
      return rows === 50;
    });
    expect(await count(undefined)).toEqual(refused);
    const { data } = await interrupted;
    expect(JSON.stringify(data)).not.toContain('"B"');
  }, 60_000);

  test('is never told who asks: claims travel as parameters of a statement, and no statement changes a setting.', async () => {
    await serve();
    const hostile = `A'; SET SESSION AUTHORIZATION postgres; SET app.tenant = 'B'; --`;
    expect(await count(hostile)).toEqual({ tenants: [], rows: 0, codes: [] });
    await count('A');
    const texts = served.statements.map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toBe(texts[1]);
    for (const text of texts) {
      expect(text).not.toMatch(/\b(SET|RESET|set_config|BEGIN|PREPARE|LISTEN|ROLE)\b/i);
      expect(text.startsWith('SELECT') || text.startsWith('WITH')).toBe(true);
    }
    expect(served.statements[0]?.parameters).toContainEqual({
      kind: 'value',
      text: hostile,
      storage: { kind: 'text' },
    });
  });

  test.each([
    'SET app.tenant = $$B$$',
    "SELECT set_config('transaction_read_only', 'off', false)",
    'SET SESSION AUTHORIZATION owner',
    'SET ROLE owner',
    'SELECT 1; SET statement_timeout = 0',
    'BEGIN; SELECT 1',
    'CREATE TEMP TABLE t AS SELECT 1',
  ])('would not help a statement that got through: %s', async (text) => {
    const { engine } = await serve();
    const shape = { kind: 'lookup', present: 0, row: { entries: [] } } as const;
    const run = (one: string) =>
      engine.run({ text: one, parameters: [], width: 1, shape }, ['Order'], { lane: 'short' }).catch(() => undefined);
    await run(text);
    expect(await count('A')).toEqual(ofTenant('A'));
    expect(await count(undefined)).toEqual(refused);
    expect(await run('DELETE FROM orders')).toBeUndefined();
    expect(await database.run('SELECT count(*)::int AS rows FROM orders')).toEqual([{ rows: 100 }]);
  });
});
