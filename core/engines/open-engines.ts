import { RequestError } from '../errors/request-error.ts';
import type { ModelObject, Source } from '../model/model.ts';
import { openDuckDb } from './duckdb/engine.ts';
import type { Engine, EngineSettings, Engines, ObjectState } from './engine.ts';
import { openPostgres } from './postgres/engine.ts';

export interface EnginesOptions {
  readonly objects: readonly ModelObject[];
  /** Absolute folders under which DuckDB may read files. */
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
  /** Who reads a database server, by the name that contracts give the server. */
  readonly credentials: (server: string) => Credentials;
  /** Told when a statement does not stop although it was told to. */
  readonly onStuck?: () => void;
  /** Told when DuckDB has failed and cannot be opened again. */
  readonly onBroken?: () => void;
  /** Told of an object whose state has become another one, and of those that cannot be read at first. */
  readonly onState?: (state: ObjectState) => void;
}

export interface Credentials {
  readonly user?: string;
  readonly password?: string;
}

/**
 * Opens every engine that holds one of the objects: one embedded DuckDB for all files, and one connection pool for each
 * PostgreSQL database. Objects without a server are with DuckDB, which reports them as unavailable.
 */
export async function openEngines(options: EnginesOptions): Promise<Engines> {
  const groups = Map.groupBy(options.objects, ({ source }) => placeOf(source, options.credentials));
  const members = await Promise.all(
    [...groups].map(async ([, objects]) => ({ objects, engine: await openEngine(objects, options) })),
  );
  const holders = new Map(
    members.flatMap(({ objects, engine }) => objects.map(({ typeName }) => [typeName, engine] as const)),
  );
  const first = members[0]?.engine ?? (await openEngine([], options));
  return {
    of(typeNames) {
      const engines = new Set(typeNames.map((typeName) => holders.get(typeName) ?? first));
      const [engine = first, ...others] = engines;
      if (others.length > 0) {
        const sentence = `The data of ${typeNames.join(', ')} are on servers that no statement can join.`;
        throw new RequestError('ENGINE_UNAVAILABLE', sentence);
      }
      return engine;
    },
    find: (typeName) => holders.get(typeName),
    states: () => members.flatMap(({ engine }) => engine.states()),
    async close() {
      await Promise.all([...new Set([first, ...members.map(({ engine }) => engine)])].map((engine) => engine.close()));
    },
  };
}

/** Names the engine that holds a source: objects with the same name can be joined in one statement. */
export function placeOf(source: Source, credentials: EnginesOptions['credentials']): string {
  if (source.kind !== 'table') return 'duckdb';
  // Roles may read different tables of one database.
  return `postgres ${source.host}:${source.port}/${source.database} ${credentials(source.server).user}`;
}

async function openEngine(objects: readonly ModelObject[], options: EnginesOptions): Promise<Engine> {
  const { settings, roots, onStuck, onBroken, onState } = options;
  const told = onState && { onState };
  const source = objects[0]?.source;
  if (source?.kind !== 'table')
    return openDuckDb({
      objects,
      roots,
      settings,
      ...told,
      ...(onStuck && { onStuck }),
      ...(onBroken && { onBroken }),
    });
  const { host, port, database, server, sslMode } = source;
  const connection = { host, port, database, sslMode, ...options.credentials(server) };
  return openPostgres({ objects, connection, settings, ...told });
}
