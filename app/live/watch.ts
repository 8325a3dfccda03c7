import { type FSWatcher, watch } from 'chokidar';
import type { Log } from '../../gateway/request/log.ts';
import { type FileStates, listChanged } from './file-states.ts';

export interface WatchOptions {
  /** Folders and files that the operating system is asked to watch. */
  readonly paths: readonly string[];
  /** Returns the states of the files, to find changes that the operating system does not report. */
  readonly stamp: () => Promise<FileStates>;
  /** Milliseconds between two calls of `stamp`. */
  readonly interval: number;
  /** Milliseconds without a change before `onChange` is called. */
  readonly quiet: number;
  readonly onChange: () => void;
  readonly log: Log;
}

/** The longest delay of `onChange` while files keep changing, as a multiple of `quiet`. */
const greatestDelay = 20;
/** Levels below a watched folder: domains, and code that custom fields import. */
const depth = 3;

/**
 * Calls `onChange` when files may have changed, after a quiet time. Change events of the operating system make it
 * quick. Polling finds changes without events, as on some file systems, or when a mounted folder is replaced.
 */
export function watchFiles({ paths, stamp, interval, quiet, onChange, log }: WatchOptions): () => Promise<void> {
  let last: FileStates | undefined;
  let first: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    first = undefined;
    onChange();
  };
  const notice = () => {
    const now = performance.now();
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(quiet, first + quiet * greatestDelay - now)));
  };
  const look = async () => {
    const found = await stamp();
    if (last !== undefined && listChanged(last, found).length > 0) notice();
    last = found;
  };
  const poll = setInterval(() => void look().catch(() => undefined), interval).unref();
  void look().catch(() => undefined);
  const watcher = listen(paths, notice, log);
  return async () => {
    clearInterval(poll);
    clearTimeout(timer);
    await watcher.close();
  };
}

function listen(paths: readonly string[], notice: () => void, log: Log): FSWatcher {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignorePermissionErrors: true,
    depth,
    ignored: (path) => path.includes('node_modules'),
  });
  watcher.on('all', notice);
  // Changes before the watcher was ready.
  watcher.on('ready', notice);
  let isTold = false;
  watcher.on('error', (error) => {
    if (isTold) return;
    isTold = true;
    log.warn({ err: error }, 'The system does not tell of all changes of files; they are looked at instead');
  });
  return watcher;
}
