import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ModelObject, Source } from '../../../model/model.ts';
import { hasGlob } from './csv-reader.ts';
import { FileGlobs } from './file-globs.ts';

/**
 * What tells one state of a file from another: which file it is, its size, and when it was written, renamed or
 * changed otherwise, in nanoseconds.
 */
interface FileState {
  readonly path: string;
  readonly identity: string;
  readonly content: string;
  /** Milliseconds since it was last written, by the wall clock; negative where that was set back. */
  readonly age: number;
  /** Whether nothing happened to it since it was written, so that it may still be written. */
  readonly isAsWritten: boolean;
}

/** Milliseconds for which a file that is written in place must have been left alone before it is read. */
const quietInPlace = 500;
/** The same for a new file: it was most likely renamed into place, but clocks of file systems tick in milliseconds. */
const quietWhenNew = 20;
/** Milliseconds between a write and a rename, by the clock of the file system, from which they can be told apart. */
const tick = 10;
/** Milliseconds after which files that are written all the time are waited for no longer. */
const patience = 3_000;

/** The version of what an object is read from, and whether the files were left alone for long enough to be read. */
export interface FoundVersion {
  readonly version: string;
  readonly state: 'settled' | 'changing';
}

/** Tells versions of files apart, without reading them. */
export class FileVersions {
  readonly #globs = new FileGlobs();
  /** By object (type name): its files as they were when they were last left alone. */
  readonly #settled = new Map<string, ReadonlyMap<string, FileState>>();

  /** The version as it is now. Equal versions mean that nothing was written, renamed, added or removed. */
  async now(object: ModelObject): Promise<string> {
    return versionOf(await this.#look(object.source));
  }

  /** The version once nobody writes any more, which is waited for within bounds. */
  async settled(object: ModelObject): Promise<FoundVersion> {
    const began = performance.now();
    const last = this.#settled.get(object.typeName);
    let files = await this.#look(object.source);
    let version = versionOf(files);
    let since = began;
    for (;;) {
      const seen = performance.now() - since;
      const quiet = files.reduce((most, file) => Math.max(most, quietOf(file, last?.get(file.path), seen)), 0);
      if (quiet === 0) break;
      if (performance.now() - began > patience) return { version, state: 'changing' };
      await delay(Math.ceil(quiet));
      files = await this.#look(object.source);
      const next = versionOf(files);
      if (next !== version) since = performance.now();
      version = next;
    }
    this.#settled.set(object.typeName, new Map(files.map((file) => [file.path, file])));
    return { version, state: 'settled' };
  }

  /** The files that an object is read from now; those that are not there may be among them. */
  async files({ source }: ModelObject): Promise<readonly string[]> {
    switch (source.kind) {
      case 'none':
      case 'table':
        return [];
      case 'database':
        return [source.database];
      case 'files':
        return hasGlob(source.path) ? await this.#globs.list(source.path) : [source.path];
    }
  }

  async close(): Promise<void> {
    await this.#globs.close();
  }

  async #lookAtAll(pattern: string): Promise<readonly FileState[]> {
    const files = await this.#globs.list(pattern);
    const folders = await lookAt(foldersOf(pattern, files));
    // Nobody writes into a folder for long, so it is never waited for.
    return [...folders.map((folder) => ({ ...folder, isAsWritten: false })), ...(await lookAt(files))];
  }

  async #look(source: Source): Promise<readonly FileState[]> {
    switch (source.kind) {
      case 'none':
      case 'table':
        return [];
      case 'database':
        // What was written last may still be in the log beside the file.
        return await lookAt([source.database, `${source.database}.wal`]);
      case 'files':
        if (!hasGlob(source.path)) return await lookAt([source.path]);
        return await this.#lookAtAll(source.path);
    }
  }
}

/** The folders in which files that match a pattern are: what comes and goes between two looks changes their time. */
function foldersOf(pattern: string, files: readonly string[]): readonly string[] {
  const segments = pattern.split('/');
  const fixed = segments.slice(0, segments.findIndex(hasGlob)).join('/');
  const folders = new Set([fixed]);
  for (const file of files) {
    for (let folder = dirname(file); folder.length > fixed.length; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders];
}

/** The files among the paths that are there. */
async function lookAt(paths: readonly string[]): Promise<readonly FileState[]> {
  const found = await Promise.all(paths.map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return found.flatMap((stats, index) => {
    if (stats === undefined) return [];
    const { dev, ino, birthtimeNs, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = stats;
    return [
      {
        path: paths[index] ?? '',
        identity: `${dev}:${ino}:${birthtimeNs}`,
        content: `${size}:${mtimeNs}:${ctimeNs}`,
        age: Date.now() - Number(mtimeMs),
        isAsWritten: Number(ctimeMs - mtimeMs) <= tick,
      },
    ];
  });
}

function versionOf(files: readonly FileState[]): string {
  return files.map(({ path, identity, content }) => `${path}\0${identity}:${content}`).join('\0\0');
}

/** Milliseconds for which a file must still be watched, which has been seen unchanged for `seen`. */
function quietOf(
  { identity, content, age, isAsWritten }: FileState,
  last: FileState | undefined,
  seen: number,
): number {
  if (last?.content === content && last.identity === identity) return 0;
  const quiet = last?.identity === identity ? quietInPlace : quietWhenNew;
  if (!isAsWritten || age >= quiet || seen >= quiet) return 0;
  return quiet - Math.max(seen, age, 0);
}
