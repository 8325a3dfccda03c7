import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The folder in which one engine, and no other, writes data that does not fit into memory. */
export interface SpillFolder {
  /** Absent where nothing can be written: statements that need to spill fail then. */
  readonly path?: string;
  readonly remove: () => Promise<void>;
}

/** Milliseconds after which the folder of a process on another machine counts as abandoned. */
const abandoned = 24 * 3_600_000;
/** Milliseconds between two heartbeats. */
const heartbeat = 3_600_000;
/**
 * The folders of this process. A dead process may have had the same process id, for example the first one of a
 * container.
 */
const own = new Set<string>();

/**
 * Creates a separate folder for this engine below `base`, and removes the folders of dead processes. DuckDB names its
 * spill files by content, so two engines in one folder would read each other's.
 */
export async function openSpillFolder(base: string): Promise<SpillFolder> {
  const host = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-');
  const path = join(base, `concord_${host}_${process.pid}_${randomUUID()}`);
  try {
    await mkdir(base, { recursive: true });
    await sweep(base, host);
    own.add(path);
    await mkdir(path, { mode: 0o700 });
  } catch {
    own.delete(path);
    return { remove: async () => {} };
  }
  // Other machines that share the folder cannot see whether a process is alive, and use the folder's time instead.
  const timer = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), heartbeat);
  timer.unref();
  return {
    path,
    async remove() {
      clearInterval(timer);
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
      own.delete(path);
    },
  };
}

/** The settings of a DuckDB that spills into the folder, or never spills where nothing can be written. */
export function spillSettings({ path }: SpillFolder, limit: string): Readonly<Record<string, string>> {
  return path === undefined ? { temp_directory: '' } : { temp_directory: path, max_temp_directory_size: limit };
}

async function sweep(base: string, host: string): Promise<void> {
  for (const name of await readdir(base)) {
    const [prefix, of, pid] = name.split('_');
    if (prefix !== 'concord' || pid === undefined) continue;
    const path = join(base, name);
    const isLeft = of === host ? !isAlive(Number(pid), path) : await isOld(path);
    if (isLeft) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number, path: string): boolean {
  if (pid === process.pid) return own.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: a process of another user is alive, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > abandoned;
}
