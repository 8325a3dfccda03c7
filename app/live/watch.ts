import { type FSWatcher, watch } from 'chokidar';
import type { Log } from '../../gateway/graphql/log.ts';
import { type FileStates, listChanged } from './file-states.ts';

export interface WatchOptions {
  /** Folders and files whose changes the system is asked to tell of. */
  readonly paths: readonly string[];
  /** The state of the files; what the system does not tell of shows here. */
  readonly stamp: () => Promise<FileStates>;
  /** Milliseconds between two looks at that. */
  readonly interval: number;
  /** Milliseconds without a change after which `onChange` is called. */
  readonly quiet: number;
  readonly onChange: () => void;
  readonly log: Log;
}

/** While files never rest, they are read all the same after so many times `quiet`. */
const greatestDelay = 20;
/** Levels below a folder that is watched: domains, and code that custom fields import. */
const depth = 3;

/**
 * Tells when files may have changed, once they have been left alone for a while. The system's notices make it quick; a
 * look every few seconds finds what they miss, as on file systems without them, or where a mounted folder is exchanged.
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
  // What changed before anybody listened.
  watcher.on('ready', notice);
  let isTold = false;
  watcher.on('error', (error) => {
    if (isTold) return;
    isTold = true;
    log.warn({ err: error }, 'The system does not tell of all changes of files; they are looked at instead');
  });
  return watcher;
}
