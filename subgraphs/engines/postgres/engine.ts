import pg from 'pg';
import { RequestError } from '../../errors/request-error.ts';
import type { ModelObject } from '../../model/model.ts';
import { postgresDialect } from '../../sql/dialects/postgres.ts';
import type { Fragment, Parameter } from '../../sql/fragment.ts';
import type { Statement } from '../../sql/statement.ts';
import type { Engine, EngineSettings, RunOptions } from '../engine.ts';
import { ObjectStates } from '../object-states.ts';
import { isConnectionLoss, mayBeSourceChange, translateError } from './errors.ts';
import { openObject } from './open-object.ts';

export interface PostgresOptions {
  readonly objects: readonly ModelObject[];
  readonly connection: PostgresConnection;
  readonly settings: EngineSettings;
}

/** Where the database is, and who reads it. The role should own nothing and may read only what is published. */
export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user?: string;
  readonly password?: string;
}

/**
 * One PostgreSQL database. Sessions are read-only and bounded by a statement timeout from their start, so that no
 * statement needs a transaction of its own. Opening never fails: objects of a database that is down are unavailable
 * until it is back.
 */
export async function openPostgres({ objects, connection, settings }: PostgresOptions): Promise<Engine> {
  const pool = new pg.Pool({
    ...connection,
    max: settings.connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: 'concord',
    options: sessionOptions(settings),
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const relations = new Map<string, Fragment>();
  const states = new ObjectStates(async (object) => {
    const { state, relation } = await openObject(pool, object);
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
      if (pool.waitingCount >= settings.queue) throw new RequestError('ENGINE_BUSY', undefined, { retryAfter: 1 });
      try {
        return await runOnce(pool, statement, options).catch((error: unknown) => {
          if (options.signal?.aborted || !isConnectionLoss(error)) throw error;
          return runOnce(pool, statement, options);
        });
      } catch (error) {
        if (!options.signal?.aborted && mayBeSourceChange(error)) await states.lookAgain(typeNames);
        throw translateError(error, options.signal);
      }
    },
    states: () => states.all,
    close: () => pool.end(),
  };
  return engine;
}

async function runOnce(
  pool: pg.Pool,
  statement: Statement,
  { signal }: RunOptions,
): Promise<readonly (readonly unknown[])[]> {
  signal?.throwIfAborted();
  const client = await pool.connect();
  const cancel = (): void => cancelStatement(pool, client);
  signal?.addEventListener('abort', cancel, { once: true });
  let failure: unknown;
  try {
    signal?.throwIfAborted();
    const { rows } = await client.query<unknown[]>({
      text: statement.text,
      values: statement.parameters.map(readParameter),
      rowMode: 'array',
    });
    return Array.from({ length: statement.width }, (_, index) => rows.map((row) => row[index]));
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
    client.release(isConnectionLoss(failure));
  }
}

/** Asks the server to stop what the connection runs; by a connection of its own, since the other is busy. */
function cancelStatement(pool: pg.Pool, client: pg.PoolClient): void {
  const pid = (client as pg.PoolClient & { readonly processID?: number }).processID;
  const { user, password, database, host, port } = pool.options;
  const canceller = new pg.Client({ user, password, database, host, port, connectionTimeoutMillis: 2_000 });
  canceller.on('error', () => undefined);
  canceller
    .connect()
    .then(() => canceller.query('SELECT pg_cancel_backend($1)', [pid]))
    .catch(() => undefined)
    .finally(() => void canceller.end().catch(() => undefined));
}

function readParameter(parameter: Parameter): string | readonly (string | null)[] {
  return parameter.kind === 'value' ? parameter.text : parameter.texts;
}

function sessionOptions(settings: EngineSettings): string {
  const options = {
    default_transaction_read_only: 'on',
    statement_timeout: String(settings.timeout),
    lock_timeout: '5000',
    idle_in_transaction_session_timeout: '10000',
    TimeZone: 'UTC',
    DateStyle: 'ISO',
    extra_float_digits: '1',
  };
  return Object.entries(options)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
