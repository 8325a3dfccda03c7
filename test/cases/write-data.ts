import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Mesh, Source } from '../../core/model/model.ts';

/**
 * Runs a script that makes one table an object, and writes each table where the object's source is: as the file, or as
 * a table of the database, that the contract names. The table is called as the file is, without its extension.
 */
export async function writeData(script: string, mesh: Mesh): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run(await readFile(script, 'utf8'));
    const sources = mesh.domains.flatMap((domain) => domain.objects.map((object) => object.source));
    for (const source of sources) for (const statement of writeSource(source)) await connection.run(statement);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function writeSource(source: Source): readonly string[] {
  switch (source.kind) {
    case 'none':
      return [];
    case 'table':
      throw new Error('DuckDB writes no tables of PostgreSQL; see load-postgres.');
    case 'files': {
      const table = basename(source.path).split('.')[0] ?? '';
      const delimiter = source.format === 'csv' ? `, DELIMITER '${source.delimiter ?? ','}'` : '';
      return [`COPY "${table}" TO '${source.path}' (FORMAT ${source.format}${delimiter})`];
    }
    case 'database':
      return [
        `ATTACH '${source.database}' AS target`,
        `CREATE TABLE target."${source.schema}"."${source.table}" AS FROM memory."${source.table}"`,
        'DETACH target',
      ];
  }
}
