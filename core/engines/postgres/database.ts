import pg from 'pg';
import type { SslMode } from '../../model/model.ts';
import type { EngineSettings } from '../engine.ts';
import type { Ask } from './inspect/columns.ts';

/** The address and credentials of a database. The role should own nothing and may read only published tables. */
export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user?: string;
  readonly password?: string;
  /** `prefer` by default. */
  readonly sslMode?: SslMode;
}

/** The connections to a database. */
export interface Database {
  readonly connect: () => Promise<pg.PoolClient>;
  /** A catalog query. */
  readonly ask: Ask;
  readonly connection: PostgresConnection;
  readonly close: () => Promise<void>;
}

/** Milliseconds until an attempt to connect is abandoned. */
const patience = 5_000;

/**
 * A connection that reports its end to its user only. The pool listens only while a connection is idle; at other times,
 * an error event without a listener would end the process.
 */
class ListenedClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** Opens no connection yet. Sessions start read-only, in UTC, and with a statement timeout. */
export function openDatabase(connection: PostgresConnection, settings: EngineSettings): Database {
  const { host, port, database, user, password, sslMode = 'prefer' } = connection;
  const pool = new pg.Pool({
    Client: ListenedClient,
    host,
    port,
    database,
    user,
    password,
    ssl: tlsOptions(sslMode, host),
    // Two more than concurrent statements of requests: for background checks, and for catalog queries.
    max: settings.connections + 2,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // The server itself cancels a statement; this timeout is for a server that no longer responds.
    query_timeout: settings.timeout + patience,
    application_name: 'concord',
    options: sessionOptions(settings),
  });
  // The pool replaces an idle connection that breaks; without a listener the error would end the process.
  pool.on('error', () => undefined);
  const connect = async (): Promise<pg.PoolClient> => {
    try {
      return await pool.connect();
    } catch (error) {
      if (sslMode !== 'prefer' || !lacksTls(error)) throw error;
      pool.options.ssl = false;
      return pool.connect();
    }
  };
  return {
    connection,
    connect,
    async ask(text, values) {
      const client = await connect();
      try {
        const question = { text, values: [...values], rowMode: 'array' as const, query_timeout: patience + 1_000 };
        const { rows } = await client.query<unknown[]>(question);
        client.release();
        return rows;
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

function tlsOptions(mode: SslMode, host: string): pg.PoolConfig['ssl'] {
  switch (mode) {
    case 'disable':
      return false;
    case 'prefer':
    case 'require':
      return { rejectUnauthorized: false };
    case 'verify-full':
      // Without `host`, the certificate of an IP address would be compared with `localhost`.
      return { rejectUnauthorized: true, host };
  }
}

function lacksTls(error: unknown): boolean {
  return error instanceof Error && error.message === 'The server does not support SSL connections';
}

function sessionOptions(settings: EngineSettings): string {
  const options = {
    default_transaction_read_only: 'on',
    statement_timeout: String(settings.timeout),
    lock_timeout: '5000',
    idle_in_transaction_session_timeout: '10000',
    TimeZone: 'UTC',
    DateStyle: 'ISO',
    // The text of these types is compared, so no setting of a role or a database may decide it.
    IntervalStyle: 'postgres',
    bytea_output: 'hex',
    extra_float_digits: '1',
  };
  return Object.entries(options)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
