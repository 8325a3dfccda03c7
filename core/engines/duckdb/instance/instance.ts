import { availableParallelism } from 'node:os';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { EngineSettings } from '../../engine.ts';
import { Unfinished } from '../../unfinished.ts';
import { literal } from '../literal.ts';
import { PreparedConnection } from './connection.ts';
import { openSpillFolder, type SpillFolder, spillSettings } from './spill.ts';

/** One DuckDB in memory, locked down. A failure inside DuckDB ends all of it; another one takes its place then. */
export interface Instance {
  /** What statements of requests run on, by place, and what runs in the background has for itself. */
  readonly connections: readonly PreparedConnection[];
  readonly background: PreparedConnection;
  /** What must have ended before the instance can be closed. */
  readonly unfinished: Unfinished;
  /** By object (type name): the version of the data that its view was made for. */
  readonly opened: Map<string, string>;
  /** By path: the version of the database file that is attached. */
  readonly attached: Map<string, string>;
  /** Runs work that changes views or attached files, one after the other. */
  readonly exclusively: <Result>(work: (control: DuckDBConnection) => Promise<Result>) => Promise<Result>;
  /** Runs work that looks for something beside, on a connection of its own, one after the other. */
  readonly apart: <Result>(work: (connection: DuckDBConnection) => Promise<Result>) => Promise<Result>;
  /** Stops what runs, and closes when that has ended. */
  readonly close: () => Promise<void>;
}

export interface InstanceOptions {
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
}

/** Opens an instance that can reach files below the roots and nothing else, and whose settings are fixed. */
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
    // More than there are processors would only take them from one another.
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

/** Lends a connection to one piece of work after the other. */
function oneByOne(connection: DuckDBConnection, unfinished: Unfinished): Instance['exclusively'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(() => work(connection));
    last = next.catch(() => undefined);
    return unfinished.track(next);
  };
}

/** In this order: what may be read, then no other access, then no further change of settings. */
async function lockDown(control: DuckDBConnection, roots: readonly string[]): Promise<void> {
  await control.run("SET GLOBAL TimeZone = 'UTC'");
  await control.run('SET GLOBAL autoinstall_known_extensions = false');
  await control.run('SET GLOBAL autoload_known_extensions = false');
  // It would answer from old bytes when a file is rewritten in place and keeps its time of change, to the second.
  await control.run('SET GLOBAL enable_external_file_cache = false');
  await control.run(`SET GLOBAL allowed_directories = [${roots.map((root) => literal(root)).join(', ')}]`);
  await control.run('SET GLOBAL enable_external_access = false');
  await control.run('SET GLOBAL lock_configuration = true');
}
