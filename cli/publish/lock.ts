import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that one publisher waits for another, which holds the lock for a few writes of manifests. */
const patience = 30_000;
const interval = 20;
/** The locks that this process holds: another one of its number was left by a process that had the number before. */
const own = new Set<string>();

/**
 * Does work that nobody else may do to the same file meanwhile, in whatever process: a file beside it says whose turn it
 * is. What a process of this machine has left that was killed is taken away. Rejects where it is not free in time.
 */
export async function withLock<Result>(target: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(dirname(target), `.${basename(target)}.publishing`);
  const turn = randomUUID();
  const holder = JSON.stringify({ host: hostname(), process: process.pid, turn });
  own.add(turn);
  const end = performance.now() + patience;
  try {
    while (!(await take(lock, holder))) {
      const found = await readFile(lock, 'utf8').catch(() => undefined);
      if (found !== undefined && isAbandoned(found)) await takeAway(lock, found);
      else if (performance.now() > end) {
        const name = relative(process.cwd(), lock);
        throw new Error(`another process is publishing it: wait, or delete ${name} if there is none`);
      } else await wait(interval);
    }
    try {
      return await work();
    } finally {
      if ((await readFile(lock, 'utf8').catch(() => undefined)) === holder) await rm(lock, { force: true });
    }
  } finally {
    own.delete(turn);
  }
}

/** Writes the lock, unless there is one. */
async function take(lock: string, holder: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    await handle.writeFile(holder).finally(() => handle.close());
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether its process was on this machine and is gone. What is not written yet, or of another machine, is nobody's to judge. */
function isAbandoned(found: string): boolean {
  const { host, process: id, turn } = parse(found);
  if (host !== hostname() || !Number.isSafeInteger(id) || Number(id) < 1) return false;
  // A container that is started anew has the same name, and its first process the same number.
  if (id === process.pid) return !own.has(String(turn));
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** By a rename, which one process alone succeeds in; a lock that somebody else has taken meanwhile goes back. */
async function takeAway(lock: string, found: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  // A rename would replace what somebody has taken since.
  if ((await readFile(aside, 'utf8')) !== found) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}
