import { defined } from '../../defined.ts';
import { RequestError } from '../../errors/request-error.ts';
import type { ModelObject, ServedSource } from '../../model/model.ts';
import type { Fragment } from '../../query/sql/fragment.ts';
import type { UnreadableColumns } from '../../query/sql/scope.ts';
import type { Engine, EngineSettings, ObjectState, RunOptions } from '../engine.ts';
import type { EngineKind } from '../engine-kind.ts';
import { ObjectStates } from '../object-states.ts';
import { Pool } from '../pool.ts';
import { type Database, openDatabase, type PostgresConnection } from './database.ts';
import { postgresDialect } from './dialect.ts';
import { isBusy, isUnanswered, mayBeRepeated, mayBeSourceChange, translateError } from './errors.ts';
import type { ColumnsState } from './inspect/columns.ts';
import { openObject } from './open-object.ts';
import { guardColumns } from './reading/guard-columns.ts';
import { runStatement } from './run-statement.ts';

type TableSource = Extract<ServedSource, { readonly engine: 'postgres' }>;

export interface PostgresOptions {
  readonly objects: readonly ModelObject[];
  readonly connection: PostgresConnection;
  readonly settings: EngineSettings;
  /** Called with an object whose state has changed. */
  readonly onState?: (state: ObjectState) => void;
}

/** Milliseconds after which a table's columns are checked again: an altered table could return wrong values. */
const trustInColumns = 1_000;
/** Milliseconds after which an otherwise unused server is pinged. */
const trustInServer = 4_000;

/** One pool of connections for each database and role: roles may read different tables of one database. */
export const postgres: EngineKind<TableSource> = {
  placeOf: ({ host, port, database, server }, credentials) => `${host}:${port}/${database} ${credentials(server).user}`,
  open(objects, source, { credentials, settings, onState }) {
    if (source === undefined) throw new Error('A database is opened for tables only.');
    const { host, port, database, server, sslMode } = source;
    const connection = { host, port, database, sslMode, ...credentials(server) };
    return openPostgres({ objects, connection, settings, ...(onState && { onState }) });
  },
};

/**
 * One PostgreSQL database. Opening never fails: objects of a database that is down are unavailable until it is back.
 */
export async function openPostgres({ objects, connection, settings, onState }: PostgresOptions): Promise<Engine> {
  const database = openDatabase(connection, settings);
  // The driver has the connections; `Pool` decides who may use one, as for every engine.
  const places = new Pool(
    Array.from({ length: settings.connections }, (_, place) => place),
    settings.connections,
    settings,
  );
  const relations = new Map<string, Fragment>();
  const unreadables = new Map<string, UnreadableColumns>();
  const columnsOf = new Map<string, ColumnsState>();
  const open = async (object: ModelObject) => {
    const { state, relation, unreadable, columns, failure } = await openObject(database, object);
    if (relation !== undefined) relations.set(object.typeName, relation);
    if (unreadable !== undefined) unreadables.set(object.typeName, unreadable);
    if (columns !== undefined) columnsOf.set(object.typeName, columns);
    // A busy server does not invalidate the known state.
    if ((isBusy(failure) || isUnanswered(failure)) && relations.has(object.typeName))
      return { kind: 'ready', object } as const;
    return state;
  };
  const isLost = askedSeldom(() => isUnreachable(database));
  const states = new ObjectStates(open, {
    trust: trustInColumns,
    isStale: async (_object, known) => known === 'ready' && (await isLost()),
    ...defined({ onState }),
  });
  await Promise.all(objects.map((object) => states.openAgain(object)));
  states.watch();
  const engine: Engine = {
    of: () => engine,
    find: (object) => (states.has(object) ? engine : undefined),
    dialect: postgresDialect,
    prepare: (typeNames) => states.demand(typeNames),
    relation({ object }) {
      const relation = relations.get(object);
      if (relation === undefined) throw new Error(`The object ${object} was not prepared.`);
      return relation;
    },
    unreadable: ({ object }) => unreadables.get(object) ?? new Map(),
    locate: async () => [],
    async run(statement, typeNames, options) {
      const { signal } = options;
      // Read before any await, so that these are the columns that the statement was compiled for.
      const known = typeNames.map((object) => columnsOf.get(object));
      const guarded = guardColumns(
        statement,
        known.filter((state) => state !== undefined),
      );
      const attempt = () =>
        unlessAborted(
          places.use(options, () => runStatement(database, guarded, signal)),
          signal,
        );
      try {
        return await attempt();
      } catch (error) {
        if (signal?.aborted || !(mayBeSourceChange(error) || mayBeRepeated(error))) throw translateError(error, signal);
        // Throws if the objects cannot be read any more. Otherwise a connection was lost, or a table was replaced.
        if (!mayBeRepeated(error)) await states.lookAgain(typeNames);
        const changed = typeNames.find((object, index) => columnsOf.get(object)?.digest !== known[index]?.digest);
        if (changed !== undefined) throw changedColumns(changed, error, options);
        return attempt().catch((again: unknown) => {
          throw translateError(again, signal);
        });
      }
    },
    states: () => states.all,
    async close() {
      states.close();
      await database.close();
    },
  };
  return engine;
}

/** Whether the server is unreachable. A server that is too busy to answer is reachable. */
async function isUnreachable(database: Database): Promise<boolean> {
  try {
    await database.ask('SELECT 1', []);
    return false;
  } catch (error) {
    return !isBusy(error);
  }
}

/** Reuses an answer for a while: all objects of a database have one server. */
function askedSeldom(ask: () => Promise<boolean>): () => Promise<boolean> {
  let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  return async () => {
    const now = performance.now();
    if (last === undefined || now - last.at > trustInServer) last = { at: now, answer: ask() };
    return await last.answer;
  };
}

/** The statement was compiled for outdated columns; a new run of the whole operation compiles it again. */
function changedColumns(object: string, cause: unknown, { versions }: RunOptions): RequestError {
  versions?.giveUp(object);
  return new RequestError('DATA_CHANGED', `The columns of ${object} changed while they were read.`, {
    cause,
    retryAfter: 1,
  });
}

/** Rejects at once on an abort; the work continues in the background until the server has cancelled it. */
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
