import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { demoFiles } from '../../../app/demo/script/files.ts';

export interface DemoDatabase {
  /** Rows of a query as JavaScript values. */
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  /** The one number that a query answers. */
  readonly number: (sql: string) => Promise<number>;
  readonly close: () => void;
}

/** Opens a folder of demo data with a view per object, so that tests can ask it in plain SQL. */
export async function openDemoDatabase(folder: string): Promise<DemoDatabase> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const { name } of demoFiles) {
    await connection.run(`CREATE VIEW ${name.replace('.parquet', '')} AS FROM '${join(folder, name)}'`);
  }
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();
  return {
    rows,
    number: async (sql) => {
      const answer = (await rows(sql))[0]?.[0];
      if (typeof answer !== 'number' && typeof answer !== 'bigint')
        throw new Error(`Not a number: ${String(answer)}\n${sql}`);
      return Number(answer);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
