import type { Database } from '../../postgres/database.ts';
import type { TestedContract, TestedEngine } from './tested-data.ts';

/** Tables of a database of the test's own. */
export async function onTables(
  database: Database,
  contracts: readonly TestedContract[],
): Promise<readonly (TestedContract & { readonly on: TestedEngine })[]> {
  const { host, port, database: name, user, password } = database.connection;
  const on: TestedEngine = {
    servers: () =>
      `{ server: db, type: postgresql, host: ${host}, port: ${port}, database: '${name}', schema: public }`,
    roots: [],
    credentials: { user, password },
  };
  for (const { tables } of contracts) {
    for (const [table, { columns, rows }] of Object.entries(tables)) {
      await database.run(`CREATE TABLE "${table}" (${columns})`);
      if (rows.trim() !== '') await database.run(`INSERT INTO "${table}" VALUES ${rows}`);
    }
  }
  await database.publish();
  return contracts.map((contract) => ({ ...contract, on }));
}
