import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { inject } from 'vitest';
import { openDuckDb } from '../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine } from '../../core/engines/engine.ts';
import { openPostgres } from '../../core/engines/postgres/engine.ts';
import type { Mesh, ModelObject } from '../../core/model/model.ts';
import type { ClusterAddress } from '../postgres/cluster.ts';
import { type Collation, createDatabase } from '../postgres/database.ts';
import { loadPostgres, type NestedColumns } from './load-postgres.ts';
import { writeData } from './write-data.ts';

/** An engine that every case runs on. */
export interface CaseEngine {
  readonly title: string;
  /** The stem of the file that holds a case's statements; absent where these are as on another engine but for what reads columns. */
  readonly name?: string;
  /** Which `servers` of the contracts it reads. */
  readonly environment: string;
  /** What the contracts may use as `${NAME}`. `folder` is empty, of this run's own, and may be written to. */
  readonly variables: (folder: string) => Readonly<Record<string, string>>;
  /** Loads the data that `script` makes, and opens it. */
  readonly open: (source: { readonly script: string; readonly folder: string; readonly mesh: Mesh }) => Promise<Engine>;
}

const duckdb: CaseEngine = {
  title: 'DuckDB',
  name: 'duckdb',
  environment: 'duckdb',
  variables: (folder) => ({ DATA: folder }),
  async open({ script, folder, mesh }) {
    await writeData(script, mesh);
    return openDuckDb({
      objects: objectsOf(mesh),
      roots: [folder],
      settings: { ...defaultEngineSettings, connections: 2, threads: 2 },
    });
  },
};

/** The contracts are those of DuckDB; only their `servers` have an entry for each of the two environments. */
function postgres(
  cluster: ClusterAddress,
  { nested, collation }: { readonly nested: NestedColumns; readonly collation: Collation },
): CaseEngine {
  return {
    title: `PostgreSQL by changing servers only, with ${nested} nested columns and texts sorted by ${collation}`,
    // The two layouts read nested columns each in its own way; one of them is enough to be read.
    ...(nested === 'native' ? { name: 'postgres' } : {}),
    environment: 'postgres',
    variables: (folder) => ({
      POSTGRES_HOST: cluster.host,
      POSTGRES_PORT: String(cluster.port),
      POSTGRES_DATABASE: basename(folder),
    }),
    async open({ script, folder, mesh }) {
      const database = await createDatabase(cluster, basename(folder), { collation });
      await loadPostgres(await readFile(script, 'utf8'), objectsOf(mesh), database, nested);
      const engine = await openPostgres({
        objects: objectsOf(mesh),
        connection: database.connection,
        settings: { ...defaultEngineSettings, connections: 2 },
      });
      return {
        ...engine,
        async close() {
          await engine.close();
          await database.drop();
        },
      };
    },
  };
}

function objectsOf(mesh: Mesh): readonly ModelObject[] {
  return mesh.domains.flatMap((domain) => domain.objects);
}

const cluster = inject('postgres');

/** A new engine is one entry here; every case must then give the same result on it. */
export const caseEngines: readonly CaseEngine[] = [
  duckdb,
  ...(cluster === null
    ? []
    : [
        postgres(cluster, { nested: 'jsonb', collation: 'code points' }),
        postgres(cluster, { nested: 'native', collation: 'English' }),
      ]),
];
