import { availableParallelism } from 'node:os';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { EngineSettings } from '../../engine.ts';
import { Unfinished } from '../../unfinished.ts';
import { literal } from '../literal.ts';
import { PreparedConnection } from './connection.ts';
import { openSpillFolder, type SpillFolder, spillSettings } from './spill.ts';

/** One locked-down DuckDB in memory. An internal failure ends the whole instance; another one replaces it then. */
export interface Instance {
  /** Connections for statements of requests, by place, and one for background work. */
  readonly connections: readonly PreparedConnection[];
  readonly background: PreparedConnection;
  /** Work that must end before the instance can be closed. */
  readonly unfinished: Unfinished;
  /** By object (type name): the version of the data behind its view. */
  readonly opened: Map<string, string>;
  /** By path: the version of the database file that is attached. */
  readonly attached: Map<string, string>;
  /** Runs work that changes views or attached files, one at a time. */
  readonly exclusively: <Result>(work: (control: DuckDBConnection) => Promise<Result>) => Promise<Result>;
  /** Runs side queries on a separate connection, one at a time. */
  readonly apart: <Result>(work: (connection: DuckDBConnection) => Promise<Result>) => Promise<Result>;
  /** Interrupts running work, and closes once it has ended. */
  readonly close: () => Promise<void>;
}

export interface InstanceOptions {
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
}

/** Opens an instance that can read files below the roots and nothing else, with fixed settings. */
export async function openInstance({ roots, settings }: InstanceOptions): Promise<Instance> {
  const spill = await openSpillFolder(settings.spillFolder);
  try {
    return await openIn(spill, { roots, settings });
  } catch (error) {
    await spill.remove();
    throw error;
  }
}

async function openIn(spill: SpillFolder, { roots, settings }: InstanceOptions): Promise<Instance> {
  const instance = await DuckDBInstance.create(':memory:', {
    // More threads than processors would only compete.
    threads: String(Math.min(settings.threads, availableParallelism())),
    memory_limit: settings.memoryLimit,
    ...spillSettings(spill, settings.spillLimit),
  });
  const control = await instance.connect();
  await lockDown(control, roots);
  const connections = await Promise.all(
    Array.from({ length: settings.connections }, async () => new PreparedConnection(await instance.connect())),
  );
  const background = new PreparedConnection(await instance.connect());
  const unfinished = new Unfinished();
  const beside = await instance.connect();
  return {
    connections,
    background,
    unfinished,
    opened: new Map(),
    attached: new Map(),
    exclusively: oneByOne(control, unfinished),
    apart: oneByOne(beside, unfinished),
    async close() {
      for (const connection of [...connections, background, beside]) connection.interrupt();
      let removed = Promise.resolve();
      await unfinished.close(() => {
        for (const connection of [...connections, background]) connection.close();
        beside.closeSync();
        control.closeSync();
        instance.closeSync();
        removed = spill.remove();
      });
      await removed;
    },
  };
}

/** Runs pieces of work on a connection one after the other. */
function oneByOne(connection: DuckDBConnection, unfinished: Unfinished): Instance['exclusively'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(() => work(connection));
    last = next.catch(() => undefined);
    return unfinished.track(next);
  };
}

/** The order matters: allowed folders first, then no other access, then no further change of settings. */
async function lockDown(control: DuckDBConnection, roots: readonly string[]): Promise<void> {
  await control.run("SET GLOBAL TimeZone = 'UTC'");
  await control.run('SET GLOBAL autoinstall_known_extensions = false');
  await control.run('SET GLOBAL autoload_known_extensions = false');
  // The cache would serve old bytes when a file is rewritten in place within the same second.
  await control.run('SET GLOBAL enable_external_file_cache = false');
  await control.run(`SET GLOBAL allowed_directories = [${roots.map((root) => literal(root)).join(', ')}]`);
  await control.run('SET GLOBAL enable_external_access = false');
  await control.run('SET GLOBAL lock_configuration = true');
}
