import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { ModelObject } from '../../model/model.ts';
import { duckdbDialect } from '../../sql/dialects/duckdb.ts';
import { qualifiedName } from '../../sql/fragment.ts';
import type { Engine, EngineSettings } from '../engine.ts';
import { ObjectStates } from '../object-states.ts';
import { Pool } from '../pool.ts';
import { Unfinished } from '../unfinished.ts';
import { PreparedConnection } from './connection.ts';
import { mayBeSourceChange, translateError } from './errors.ts';
import { literal } from './literal.ts';
import { openObject } from './open-object.ts';
import { attachDatabase } from './source-sql.ts';

export interface DuckDbOptions {
  readonly objects: readonly ModelObject[];
  /** Absolute folders under which files may be read; nothing else can be, once the engine is open. */
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
  /** Told when a statement does not stop although it was told to. */
  readonly onStuck?: () => void;
}

/**
 * One embedded DuckDB for all objects given, with a view for each. Locked down before the first query: only files below
 * the roots can be reached, and no setting can be changed. An object whose data is missing or has drifted does not keep
 * the others from being served; it is looked at again when it is asked for.
 */
export async function openDuckDb(options: DuckDbOptions): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.settings.threads),
    memory_limit: options.settings.memoryLimit,
  });
  const control = await instance.connect();
  await lockDown(control, options);
  const unfinished = new Unfinished();
  const states = new ObjectStates((object) => unfinished.track(openObject(control, object)));
  for (const object of options.objects) await states.openAgain(object);
  const connections = await Promise.all(
    Array.from({ length: options.settings.connections }, async () => new PreparedConnection(await instance.connect())),
  );
  const background = new PreparedConnection(await instance.connect());
  const { timeout, grace, queue } = options.settings;
  const { onStuck = () => {} } = options;
  const pool = new Pool(connections, background, queue);
  const engine: Engine = {
    of: () => engine,
    find: (object) => (states.has(object) ? engine : undefined),
    dialect: duckdbDialect,
    prepare: (objects) => states.demand(objects),
    relation: ({ domain, object }) => qualifiedName([domain, object]),
    unreadable: () => new Map(),
    async run(statement, objects, run) {
      const attempt = () =>
        pool.use(run, (connection) =>
          unfinished.track(connection.run(statement, { signal: run.signal, timeout, grace, onStuck })),
        );
      try {
        return await attempt();
      } catch (error) {
        if (run.signal?.aborted || !mayBeSourceChange(error)) throw translateError(error, run.signal);
        // Throws when the objects cannot be read any more. Otherwise they changed to what can be read in another way.
        await states.lookAgain(objects);
        return attempt().catch((again: unknown) => {
          throw translateError(again, run.signal);
        });
      }
    },
    states: () => states.all,
    async close() {
      for (const connection of [...connections, background]) connection.interrupt();
      await unfinished.close(() => {
        for (const connection of [...connections, background]) connection.close();
        control.closeSync();
        instance.closeSync();
      });
    },
  };
  return engine;
}

/** In this order: what may be read, then no other access, then no further change of settings. */
async function lockDown(control: DuckDBConnection, { roots, objects }: DuckDbOptions): Promise<void> {
  await control.run("SET GLOBAL TimeZone = 'UTC'");
  await control.run('SET GLOBAL autoinstall_known_extensions = false');
  await control.run('SET GLOBAL autoload_known_extensions = false');
  // It would answer from old bytes when a file is rewritten in place and keeps its time of change, to the second.
  await control.run('SET GLOBAL enable_external_file_cache = false');
  await control.run(`SET GLOBAL allowed_directories = [${roots.map((root) => literal(root)).join(', ')}]`);
  for (const { source } of objects) {
    // A database that cannot be attached now is tried again when its objects are opened.
    if (source.kind === 'database') await control.run(attachDatabase(source.database)).catch(() => undefined);
  }
  await control.run('SET GLOBAL enable_external_access = false');
  await control.run('SET GLOBAL lock_configuration = true');
}
