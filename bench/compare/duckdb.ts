import { type DuckDBConnection, DuckDBInstance, type DuckDBPreparedStatement } from '@duckdb/node-api';

/** Runs statements on a few connections, each with its statements prepared once: what a careful author would write. */
export interface Database {
  readonly rows: (text: string, values: readonly Value[]) => Promise<Row[]>;
}

export type Value = string | number;
export type Row = Record<string, unknown>;

interface Connection {
  readonly connection: DuckDBConnection;
  readonly prepared: Map<string, DuckDBPreparedStatement>;
}

const connections = 8;

/** An instance with a view of each Parquet file of a folder. */
export async function openDatabase(folder: string, files: readonly string[]): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const idle: Connection[] = [];
  const waiting: ((connection: Connection) => void)[] = [];
  for (let count = 0; count < connections; count += 1) {
    idle.push({ connection: await instance.connect(), prepared: new Map() });
  }
  for (const file of files) {
    await idle[0]?.connection.run(`CREATE VIEW ${file} AS SELECT * FROM read_parquet('${folder}/${file}.parquet')`);
  }
  return {
    async rows(text, values) {
      const lent = idle.pop() ?? (await new Promise<Connection>((resolve) => waiting.push(resolve)));
      try {
        const statement = lent.prepared.get(text) ?? (await lent.connection.prepare(text));
        lent.prepared.set(text, statement);
        statement.bind([...values]);
        return (await statement.runAndReadAll()).getRowObjectsJS();
      } finally {
        const next = waiting.shift();
        if (next === undefined) idle.push(lent);
        else next(lent);
      }
    },
  };
}
