import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Longer than any build takes on any machine. */
const abandonedAfterMilliseconds = 15 * 60_000;

/** Creates an empty folder beside `target`, on the same file system, for a build. */
export async function openWorkshop(target: string): Promise<string> {
  await mkdir(dirname(target), { recursive: true });
  await removeAbandoned(target);
  const workshop = `${target}.building-${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
  await mkdir(workshop);
  return workshop;
}

/**
 * Renames a finished workshop to `target`. A folder cannot be renamed onto a non-empty one, so an old one is moved
 * aside first, and restored if the rename fails.
 */
export async function publishWorkshop(workshop: string, target: string): Promise<void> {
  const aside = `${workshop}-old`;
  await rename(target, aside).catch(ignoreAbsence);
  try {
    await rename(workshop, target);
  } catch (error) {
    await rename(aside, target).catch(ignoreAbsence);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Removes the folders of killed builds. */
async function removeAbandoned(target: string): Promise<void> {
  const beside = dirname(target);
  const prefix = `${basename(target)}.building-`;
  for (const name of await readdir(beside)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(beside, name);
    if (isOfDeadProcess(name) || (await isOld(path))) await rm(path, { recursive: true, force: true });
  }
}

/** Only processes of this host can be looked up; containers that share a volume have different host names. */
function isOfDeadProcess(name: string): boolean {
  const [, host, pid] = /\.building-(.+)-(\d+)-\w{6}(?:-old)?$/.exec(name) ?? [];
  return host === hostname() && !isRunning(Number(pid));
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > abandonedAfterMilliseconds;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function ignoreAbsence(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
