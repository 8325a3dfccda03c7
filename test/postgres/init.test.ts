import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { startConcord } from '../cli/run-concord.ts';
import {
  createWorkspace,
  keyOf,
  referencesOf,
  type Workspace,
  type WrittenContract,
} from '../core/drafting/workspace.ts';
import { ask } from '../gateway/ask.ts';
import { createDatabase, type Database } from './database.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const cluster = inject('postgres');

describe.skipIf(cluster === null)('a PostgreSQL database', () => {
  let database: Database;
  let workspace: Workspace;
  let contract: WrittenContract;
  let url: string;

  beforeAll(async () => {
    if (cluster === null) throw new Error('Without a cluster nothing is run.');
    database = await createDatabase(cluster, 'drafts');
    await database.run(`
      CREATE TYPE mood AS ENUM ('good', 'bad');
      CREATE TABLE shops (code TEXT PRIMARY KEY, title VARCHAR(40) NOT NULL, mood mood, opened TIMESTAMPTZ, extra JSONB);
      CREATE TABLE sales (
        sale_id BIGINT PRIMARY KEY, shop TEXT NOT NULL REFERENCES shops (code), slip INTEGER UNIQUE,
        amount NUMERIC(10, 2), sold_at TIMESTAMP NOT NULL, tags TEXT[]);
      CREATE TABLE returns (return_no INTEGER, sale_id BIGINT, reason TEXT, email TEXT);
      CREATE TABLE days (shop TEXT, day DATE, visitors INTEGER, PRIMARY KEY (shop, day));
      CREATE TABLE hours (shop TEXT, day DATE, hour INTEGER, FOREIGN KEY (shop, day) REFERENCES days (shop, day));
      CREATE VIEW large_sales AS SELECT sale_id, amount FROM sales WHERE amount > 50;
      COMMENT ON TABLE shops IS 'Where we sell.';
      COMMENT ON COLUMN shops.title IS 'As it stands on the door.';
      INSERT INTO shops VALUES ('A', 'One', 'good', now(), '{}'), ('B', 'Two', 'bad', now(), '{}');
      INSERT INTO sales SELECT n, CASE WHEN n % 2 = 0 THEN 'A' ELSE 'B' END, n * 3, n * 1.5, TIMESTAMP '2026-01-01' + n * INTERVAL '1 hour', ARRAY['x']
        FROM generate_series(1, 3000) n;
      INSERT INTO returns SELECT n, n * 2, CASE WHEN n % 2 = 0 THEN 'broken' ELSE 'late' END, 'canary' || n || '@example.com'
        FROM generate_series(1, 200) n;
      ANALYZE`);
    await database.publish();
    await database.run('CREATE TABLE hidden (id INTEGER)');
    const { host, port, user, password } = database.connection;
    url = `postgresql://${encodeURIComponent(user)}@${host}:${port}/drafts`;
    workspace = await createWorkspace(
      {},
      { CONCORD_SERVER_DRAFTS_USER: user, CONCORD_SERVER_DRAFTS_PASSWORD: password },
    );
    const { code, stderr } = await workspace.run('init', url, '--domain', 'shop', '--sample', '1000');
    expect({ code, stderr: stderr.replaceAll(/^.* …\n/gm, '') }).toEqual({
      code: 0,
      stderr: 'warning: hidden is left out. This role may not read it.\n',
    });
    contract = await workspace.contract('contracts/shop/drafts.odcs.yaml');
  });

  afterAll(async () => {
    await workspace?.remove();
    await database?.drop();
  });

  test('is drafted with what it declares, and with what its rows show beside.', () => {
    expect(contract.schema.map((object) => [object.name, ...keyOf(object)])).toEqual([
      ['days', 'shop', 'day'],
      ['hours'],
      ['large_sales', 'sale_id'],
      ['returns', 'return_no'],
      ['sales', 'sale_id'],
      ['shops', 'code'],
    ]);
    expect(contract.schema.flatMap(referencesOf)).toEqual(
      expect.arrayContaining(['returns.sale_id → sales.sale_id', 'sales.shop → shops.code']),
    );
    const [, hours] = contract.schema;
    expect(hours?.relationships).toEqual([
      {
        from: ['hours.shop', 'hours.day'],
        to: ['days.shop', 'days.day'],
        // Its usual name is that of the column `day`.
        customProperties: [{ property: 'name', value: 'dayRow' }],
      },
    ]);
    const shops = contract.schema.find(({ name }) => name === 'shops');
    expect(shops?.properties).toMatchObject([
      { name: 'code', required: true },
      { name: 'title', required: true, description: 'As it stands on the door.' },
      { name: 'mood', quality: [{ arguments: { validValues: ['good', 'bad'] } }] },
      { name: 'opened', physicalType: 'TIMESTAMPTZ' },
      { name: 'extra', logicalType: 'object', physicalType: 'JSONB' },
    ]);
    const sales = contract.schema.find(({ name }) => name === 'sales');
    expect(sales?.properties.map(({ name, physicalType, unique }) => [name, physicalType, unique])).toEqual([
      ['sale_id', 'BIGINT', true],
      ['shop', 'VARCHAR', undefined],
      ['slip', 'INTEGER', true],
      ['amount', 'NUMERIC(10,2)', undefined],
      ['sold_at', 'TIMESTAMP', undefined],
      ['tags', undefined, undefined],
    ]);
  });

  test('says of its large table what was counted in a part of it, and quotes nothing personal nor any password.', async () => {
    const text = await workspace.read('contracts/shop/drafts.odcs.yaml');
    expect(text.replaceAll(/\n +# /g, ' ')).toMatch(
      /Different values were counted in about [\d.]+ % of the rows; keys and references in all of them\.\n {2}- id: sales/,
    );
    expect(text).not.toContain('left out');
    expect(text).not.toContain('canary');
    expect(text).not.toContain(database.connection.password);
  });

  test('passes `check` and `test`, and answers a query over what it declares.', async () => {
    expect(await workspace.run('check')).toMatchObject({ code: 0, stderr: '' });
    const tested = await workspace.run('test');
    expect(tested.code, tested.stdout).toBe(0);
    const { user, password } = database.connection;
    const environment = { CONCORD_SERVER_DRAFTS_USER: user, CONCORD_SERVER_DRAFTS_PASSWORD: password };
    const server = startConcord(['serve', '--port', '0'], { cwd: workspace.folder, environment });
    try {
      const query =
        '{ returns(first: 1, orderBy: [{ field: returnNo }]) { nodes { reason sale { amount soldAt } } totalCount } }';
      const { body } = await ask(await server.url(), query);
      expect(body.data?.returns).toEqual({
        nodes: [{ reason: 'late', sale: { amount: '3.00', soldAt: '2026-01-01T02:00:00Z' } }],
        totalCount: 200,
      });
    } finally {
      await server.stop();
    }
  });
});
