import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Parses SQL without running it. */
export interface QueryParser {
  /**
   * Returns the syntax trees of the statements in `text`, in the format of DuckDB's `json_serialize_sql`; undefined if
   * they are not queries. DuckDB's grammar derives from PostgreSQL's, so it parses what both engines understand.
   */
  readonly parse: (text: string) => Promise<readonly unknown[] | undefined>;
  readonly close: () => void;
}

/** Opens a separate parser: an empty in-memory DuckDB without external access. */
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
