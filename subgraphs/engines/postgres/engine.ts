import type { ModelObject } from '../../model/model.ts';
import { postgresDialect } from '../../sql/dialects/postgres.ts';
import type { Fragment } from '../../sql/fragment.ts';
import type { Engine, EngineSettings } from '../engine.ts';
import { ObjectStates } from '../object-states.ts';
import { Pool } from '../pool.ts';
import { openDatabase, type PostgresConnection } from './database.ts';
import { mayBeSourceChange, translateError } from './errors.ts';
import { openObject } from './open-object.ts';
import { runStatement } from './run-statement.ts';

export interface PostgresOptions {
  readonly objects: readonly ModelObject[];
  readonly connection: PostgresConnection;
  readonly settings: EngineSettings;
}

/**
 * One PostgreSQL database. Opening never fails: objects of a database that is down are unavailable until it is back.
 */
export async function openPostgres({ objects, connection, settings }: PostgresOptions): Promise<Engine> {
  const database = openDatabase(connection, settings);
  // Connections are the driver's; who may use one when is decided as for every engine.
  const places = new Pool(
    Array.from({ length: settings.connections }, (_, place) => place),
    settings.queue,
  );
  const relations = new Map<string, Fragment>();
  const states = new ObjectStates(async (object) => {
    const { state, relation } = await openObject(database, object);
    if (relation !== undefined) relations.set(object.typeName, relation);
    return state;
  });
  await Promise.all(objects.map((object) => states.openAgain(object)));
  const engine: Engine = {
    of: () => engine,
    dialect: postgresDialect,
    prepare: (typeNames) => states.demand(typeNames),
    relation({ object }) {
      const relation = relations.get(object);
      if (relation === undefined) throw new Error(`The object ${object} was not prepared.`);
      return relation;
    },
    async run(statement, typeNames, options) {
      const { signal } = options;
      try {
        return await unlessAborted(
          places.use(options, () => runStatement(database, statement, signal)),
          signal,
        );
      } catch (error) {
        if (!signal?.aborted && mayBeSourceChange(error)) await states.lookAgain(typeNames);
        throw translateError(error, signal);
      }
    },
    states: () => states.all,
    close: () => database.close(),
  };
  return engine;
}

/** Answers an abort at once; the work goes on in the background until the server has heard of it. */
async function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return work;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
    work.catch(() => undefined);
  }
}
