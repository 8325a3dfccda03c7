import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Reads SQL without running it. */
export interface QueryParser {
  /**
   * The syntax trees of the statements in a text, as DuckDB's `json_serialize_sql` writes them, or undefined when they
   * are no queries. DuckDB's grammar is PostgreSQL's, so it reads what both understand.
   */
  readonly parse: (text: string) => Promise<readonly unknown[] | undefined>;
  readonly close: () => void;
}

/** A parser of its own: a DuckDB in memory that holds nothing and can reach nothing. */
export async function openQueryParser(): Promise<QueryParser> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '100MB' });
  const connection = await instance.connect();
  await connection.run('SET GLOBAL enable_external_access = false');
  await connection.run('SET GLOBAL lock_configuration = true');
  return {
    parse: (text) => parse(connection, text),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function parse(connection: DuckDBConnection, text: string): Promise<readonly unknown[] | undefined> {
  const reader = await connection.runAndReadAll('SELECT CAST(json_serialize_sql(CAST($1 AS VARCHAR)) AS VARCHAR)', [
    text,
  ]);
  const written = reader.getRows()[0]?.[0];
  const tree: unknown = typeof written === 'string' ? JSON.parse(written) : undefined;
  if (typeof tree !== 'object' || tree === null || !('statements' in tree) || !Array.isArray(tree.statements)) {
    return undefined;
  }
  return tree.statements;
}
