import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { startConcord } from '../cli/run-concord.ts';
import { createWorkspace, type Workspace } from '../core/drafting/workspace.ts';
import { ask } from '../gateway/ask.ts';
import { createDatabase, type Database } from './database.ts';
import { literalOf } from './type-literals.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const cluster = inject('postgres');

/** Types that no column of a user's table can have a value of. */
const withoutValues = new Set([
  'gtsvector',
  'pg_node_tree',
  'pg_ndistinct',
  'pg_dependencies',
  'pg_mcv_list',
  'pg_brin_bloom_summary',
  'pg_brin_minmax_multi_summary',
]);

type Answer = Readonly<Record<string, { readonly nodes: readonly Readonly<Record<string, unknown>>[] }>>;

interface Column {
  readonly name: string;
  readonly type: string;
  /** SQL. */
  readonly value: string | undefined;
}

describe.skipIf(cluster === null)('A PostgreSQL table with a column of every type', () => {
  let database: Database;
  let workspace: Workspace;
  const columns: Column[] = [];

  beforeAll(async () => {
    if (cluster === null) throw new Error('Without a cluster nothing is run.');
    database = await createDatabase(cluster, 'every type');
    await database.run(`
      CREATE EXTENSION citext;
      CREATE SCHEMA "Other Types";
      CREATE TYPE "Other Types"."Mood" AS ENUM ('good', 'very bad');
      CREATE DOMAIN score AS integer CHECK (VALUE >= 0);
      CREATE DOMAIN scores AS score[];
      CREATE DOMAIN feeling AS "Other Types"."Mood";
      CREATE TYPE place AS (street text, at point, reached timestamptz, tags text[], mood "Other Types"."Mood", price money, ip inet, data jsonb);
      CREATE DOMAIN home AS place;
      CREATE TYPE trip AS (start place, stops place[], length interval, span int4range);
      CREATE TYPE nothing AS ();
      CREATE TYPE floats AS RANGE (subtype = float8)`);
    const found = await database.run(`
      SELECT t.typname AS name, t.oid::regtype::text AS type,
        CASE WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN t.typelem::regtype::text END AS element
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE (n.nspname IN ('pg_catalog', 'public', 'Other Types')) AND t.typtype IN ('b', 'd', 'e', 'r', 'm', 'c') AND t.typisdefined
        AND NOT EXISTS (SELECT 1 FROM pg_type e WHERE e.oid = t.typelem AND e.typtype = 'p')
        AND NOT EXISTS (SELECT 1 FROM pg_class c WHERE c.oid IN (t.typrelid, (SELECT e.typrelid FROM pg_type e WHERE e.oid = t.typelem)) AND c.relkind <> 'c')
      ORDER BY t.oid`);
    for (const row of found) {
      const type = String(row.type);
      const element = row.element === null || /vector$/.test(type) ? undefined : String(row.element);
      const single = literalOf(element ?? type);
      if (single === undefined && !withoutValues.has(element ?? type)) throw new Error(`No value of ${type} is known.`);
      const value = single === undefined || element === undefined ? single : `ARRAY[${single}, NULL]::${type}`;
      columns.push({ name: `c${columns.length}`, type, value });
    }
    const sized = [
      ['numeric(12,2)', '1234.5'],
      ['numeric(5,-2)', '12300'],
      ['numeric(3,5)', '0.00123'],
      ['numeric(30,0)', '123456789012345678901234567890'],
      ['numeric(78,0)', `1${'0'.repeat(76)}1`],
      ['numeric', `${'7'.repeat(60)}.${'5'.repeat(30)}`],
      ['char(7)', "'ab'"],
      ['varchar(9)', "'ab'"],
      ['bit(3)', "B'101'"],
      ['varbit(9)', "B'1010'"],
      ['interval day to second', "'2 days 03:04:05'"],
      ['timestamp(0)', "'2026-01-02 03:04:05'"],
      ['integer[][]', 'ARRAY[[1, 2], [3, 4]]'],
      ['text[]', "ARRAY[['a', 'b'], ['c', NULL]]"],
      ['text[]', "'[0:1]={a,b}'"],
    ];
    for (const [type = '', value] of sized) columns.push({ name: `c${columns.length}`, type, value });
    const typed = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
    const values = columns.map(({ value = 'NULL' }) => value).join(', ');
    await database.run(`
      CREATE TABLE everything (id integer PRIMARY KEY, ${typed});
      CREATE TABLE mixed (id integer PRIMARY KEY, depths integer[]);
      INSERT INTO everything VALUES (1, ${values});
      INSERT INTO everything (id) VALUES (2);
      INSERT INTO mixed VALUES (1, ARRAY[1, 2]), (2, ARRAY[[1, 2], [3, 4]]), (3, NULL)`);
    await database.publish();
    const { host, port, user, password } = database.connection;
    const url = `postgresql://${encodeURIComponent(user)}@${host}:${port}/${encodeURIComponent('every type')}`;
    workspace = await createWorkspace(
      {},
      { CONCORD_SERVER_EVERY_TYPE_USER: user, CONCORD_SERVER_EVERY_TYPE_PASSWORD: password },
    );
    const drafted = await workspace.run('init', url, '--domain', 'shop');
    expect(drafted.code, drafted.stderr).toBe(0);
  });

  afterAll(async () => {
    await workspace?.remove();
    await database?.drop();
  });

  test('is drafted whole, and the draft passes check and test as it is.', async () => {
    const text = await workspace.read('contracts/shop/every-type.odcs.yaml');
    expect(text).not.toContain('left out');
    const checked = await workspace.run('check');
    expect(checked, checked.stderr).toMatchObject({ code: 0, stderr: '' });
    const tested = await workspace.run('test');
    expect(tested.code, tested.stdout).toBe(0);
  });

  test('is served with all its columns, each filtered by the value that is shown.', async () => {
    const { user, password } = database.connection;
    const environment = { CONCORD_SERVER_EVERY_TYPE_USER: user, CONCORD_SERVER_EVERY_TYPE_PASSWORD: password };
    const server = startConcord(['serve', '--port', '0'], { cwd: workspace.folder, environment });
    try {
      const url = await server.url();
      const contract = await workspace.contract('contracts/shop/every-type.odcs.yaml');
      const everything = contract.schema.find(({ name }) => name === 'everything');
      const plain = (everything?.properties ?? []).filter(
        ({ logicalType }) => logicalType !== 'array' && logicalType !== 'object',
      );
      expect(plain.length).toBeGreaterThan(90);
      const { body } = await ask(
        url,
        `{ everythings { nodes { ${plain.map(({ name }) => name).join(' ')} } } mixeds(orderBy: [{ field: id }]) { nodes { depths } } }`,
      );
      expect(body.errors).toBeUndefined();
      const answered = body.data as Answer;
      const shown = answered.everythings?.nodes[0] ?? {};
      const texts = plain.filter(({ logicalType }) => logicalType === 'string');
      const stored = await database.run(
        `SELECT ${columns.map(({ name }) => `${name}::text AS ${name}`).join(', ')} FROM everything WHERE id = 1`,
      );
      for (const { name, physicalType } of texts) {
        if (physicalType === 'BYTEA') continue;
        expect([name, physicalType, shown[name]]).toEqual([name, physicalType, stored[0]?.[name]]);
      }
      const open = (everything?.properties ?? []).filter(({ physicalType }) => /^JSONB?$/.test(physicalType ?? ''));
      expect(open.length).toBeGreaterThan(1);
      const asked = open
        .map(
          ({ name }) =>
            `f_${name}: everythings(filter: { ${name}: { path: "b", eq: $b } }) { totalCount nodes { ${name} } }`,
        )
        .join(' ');
      const found = await ask(url, `query ($b: JSON) { ${asked} }`, { b: 1.5 });
      expect(found.body.errors).toBeUndefined();
      for (const { name } of open.filter((property) => String(stored[0]?.[property.name]).startsWith('{"b"')))
        expect(found.body.data?.[`f_${name}`]).toEqual({
          totalCount: 1,
          nodes: [{ [name]: { b: 1.5, a: [null, true] } }],
        });
      const filters = plain
        .filter(({ name, physicalType }) => shown[name] !== null && physicalType !== 'BYTEA')
        .map(
          ({ name }) =>
            `f_${name}: everythings(filter: { ${name}: { eq: ${JSON.stringify(shown[name])} } }) { totalCount }`,
        );
      for (let start = 0; start < filters.length; start += 10) {
        const part = await ask(url, `{ ${filters.slice(start, start + 10).join(' ')} }`);
        expect(part.body.errors).toBeUndefined();
        for (const [name, answer] of Object.entries(part.body.data ?? {}))
          expect([name, answer]).toEqual([name, { totalCount: 1 }]);
      }
      expect(answered.mixeds?.nodes).toEqual([
        { depths: [1, 2] },
        {
          depths: [
            [1, 2],
            [3, 4],
          ],
        },
        { depths: null },
      ]);
    } finally {
      await server.stop();
    }
  });
});
