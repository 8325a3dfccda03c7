import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { RequestError } from '../../errors/request-error.ts';
import type { ModelObject } from '../../model/model.ts';
import { duckdbDialect } from '../../sql/dialects/duckdb.ts';
import { qualifiedName } from '../../sql/fragment.ts';
import type { Statement } from '../../sql/statement.ts';
import type { Engine, EngineSettings, ObjectState, RunOptions } from '../engine.ts';
import { Pool } from '../pool.ts';
import { PreparedConnection } from './connection.ts';
import { mayBeSourceChange, translateError } from './errors.ts';
import { openObject } from './open-object.ts';
import { attachDatabase, literal } from './source-sql.ts';

/** Milliseconds before an object that could not be opened is tried again. */
const retryAfter = 1000;

export interface DuckDbOptions {
  readonly objects: readonly ModelObject[];
  /** Absolute folders under which files may be read; nothing else can be, once the engine is open. */
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
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
  const states = new Map<string, ObjectState & { readonly seen: number }>();
  for (const object of options.objects)
    states.set(object.typeName, { ...(await openObject(control, object)), seen: Date.now() });
  const connections = await Promise.all(
    Array.from({ length: options.settings.connections }, async () => new PreparedConnection(await instance.connect())),
  );
  const engine = new DuckDb(control, states, new Pool(connections, options.settings.queue));
  const opened: Engine = {
    of: () => opened,
    dialect: duckdbDialect,
    prepare: (objects) => engine.prepare(objects),
    relation: ({ domain, object }) => qualifiedName([domain, object]),
    run: (statement, objects, run) => engine.run(statement, objects, run),
    states: () => [...states.values()],
    async close() {
      for (const connection of connections) connection.close();
      control.closeSync();
      instance.closeSync();
    },
  };
  return opened;
}

/** In this order: what may be read, then no other access, then no further change of settings. */
async function lockDown(control: DuckDBConnection, { roots, objects }: DuckDbOptions): Promise<void> {
  await control.run("SET GLOBAL TimeZone = 'UTC'");
  await control.run('SET GLOBAL autoinstall_known_extensions = false');
  await control.run('SET GLOBAL autoload_known_extensions = false');
  await control.run('SET GLOBAL enable_object_cache = true');
  await control.run(`SET GLOBAL allowed_directories = [${roots.map((root) => literal(root)).join(', ')}]`);
  for (const { source } of objects) {
    // A database that cannot be attached now is tried again when its objects are opened.
    if (source.kind === 'database') await control.run(attachDatabase(source.database)).catch(() => undefined);
  }
  await control.run('SET GLOBAL enable_external_access = false');
  await control.run('SET GLOBAL lock_configuration = true');
}

class DuckDb {
  readonly #control: DuckDBConnection;
  readonly #states: Map<string, ObjectState & { readonly seen: number }>;
  readonly #pool: Pool<PreparedConnection>;
  /** Re-opening runs on one connection; concurrent requests for one object share the attempt. */
  readonly #opening = new Map<string, Promise<void>>();

  constructor(
    control: DuckDBConnection,
    states: Map<string, ObjectState & { readonly seen: number }>,
    pool: Pool<PreparedConnection>,
  ) {
    this.#control = control;
    this.#states = states;
    this.#pool = pool;
  }

  async prepare(objects: readonly string[]): Promise<void> {
    for (const object of objects) await this.#demand(object);
  }

  async run(
    statement: Statement,
    objects: readonly string[],
    options: RunOptions,
  ): Promise<readonly (readonly unknown[])[]> {
    try {
      return await this.#pool.use(options, (connection) => connection.run(statement, options.signal));
    } catch (error) {
      if (!options.signal?.aborted && mayBeSourceChange(error)) await this.#lookAgain(objects);
      throw translateError(error, options.signal);
    }
  }

  /** Throws unless the object can be read. */
  async #demand(typeName: string): Promise<void> {
    const state = this.#states.get(typeName);
    if (state === undefined) throw new Error(`The engine holds no object ${typeName}.`);
    if (state.kind === 'ready') return;
    if (state.object.source.kind !== 'none' && Date.now() - state.seen >= retryAfter) {
      await this.#reopen(state.object);
    }
    throwUnlessReady(this.#states.get(typeName) ?? state);
  }

  /** After a failure that files may have caused: opens the objects again, and throws if one of them is the cause. */
  async #lookAgain(objects: readonly string[]): Promise<void> {
    for (const typeName of objects) {
      const state = this.#states.get(typeName);
      if (state === undefined) continue;
      await this.#reopen(state.object);
      throwUnlessReady(this.#states.get(typeName) ?? state);
    }
  }

  #reopen(object: ModelObject): Promise<void> {
    const { typeName } = object;
    const running = this.#opening.get(typeName);
    if (running !== undefined) return running;
    const attempt = openObject(this.#control, object)
      .then((state) => {
        this.#states.set(typeName, { ...state, seen: Date.now() });
      })
      .finally(() => this.#opening.delete(typeName));
    this.#opening.set(typeName, attempt);
    return attempt;
  }
}

function throwUnlessReady(state: ObjectState): void {
  switch (state.kind) {
    case 'ready':
      return;
    case 'drift':
      throw new RequestError(
        'CONTRACT_DRIFT',
        `The data of ${state.object.typeName} no longer has the columns and types that its contract promises.`,
      );
    case 'unavailable':
      throw new RequestError('ENGINE_UNAVAILABLE', `The data of ${state.object.typeName} cannot be read now.`, {
        retryAfter: 1,
      });
  }
}
