import pg from 'pg';
import type { PostgresConnection } from '../../core/engines/postgres/database.ts';
import type { ClusterAddress } from './cluster.ts';

/** A database of a test's own. */
export interface Database {
  /** Where it is, with a role that may read its tables and nothing else. */
  readonly connection: PostgresConnection & { readonly user: string; readonly password: string };
  /** Runs SQL as its owner. */
  readonly run: (sql: string, values?: readonly unknown[]) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Lets the reader read all tables that exist now. */
  readonly publish: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** How texts are compared and sorted where a statement does not say it. */
export type Collation = 'code points' | 'English';

const locales: Readonly<Record<Collation, string>> = {
  'code points': "LOCALE 'C.UTF-8'",
  English: "LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C.UTF-8'",
};

export async function createDatabase(
  cluster: ClusterAddress,
  name: string,
  { collation = 'code points' }: { readonly collation?: Collation } = {},
): Promise<Database> {
  const quoted = pg.escapeIdentifier(name);
  const reader = pg.escapeIdentifier(`${name} reader`);
  const password = crypto.randomUUID();
  await runOnce(cluster, 'postgres', `CREATE DATABASE ${quoted} TEMPLATE template0 ${locales[collation]}`);
  await runOnce(cluster, 'postgres', `CREATE ROLE ${reader} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  const { host, port, user } = cluster;
  const owner = new pg.Pool({ host, port, database: name, user, password: cluster.password, ssl: false, max: 2 });
  // The server may be stopped by the test.
  owner.on('error', () => undefined);
  return {
    connection: { host, port, database: name, user: `${name} reader`, password },
    run: async (sql, values = []) => (await owner.query(sql, [...values])).rows,
    async publish() {
      await owner.query(`GRANT USAGE ON SCHEMA public TO ${reader}`);
      await owner.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${reader}`);
    },
    async drop() {
      await owner.end();
      await runOnce(cluster, 'postgres', `DROP DATABASE ${quoted} WITH (FORCE)`);
      await runOnce(cluster, 'postgres', `DROP ROLE ${reader}`);
    },
  };
}

async function runOnce({ host, port, user, password }: ClusterAddress, database: string, sql: string): Promise<void> {
  const client = new pg.Client({ host, port, user, password, database, ssl: false });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
