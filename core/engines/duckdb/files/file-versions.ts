import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ModelObject, Source } from '../../../model/model.ts';
import { hasGlob } from './csv-reader.ts';
import { FileGlobs } from './file-globs.ts';

/**
 * Distinguishes two states of a file: its identity, its size, and the time of its last write, rename or other change,
 * in nanoseconds.
 */
interface FileState {
  readonly path: string;
  readonly identity: string;
  readonly content: string;
  /** Milliseconds since the last write, by the wall clock; negative if that was set back. */
  readonly age: number;
  /** Whether nothing changed since the last write, so that a writer may still be active. */
  readonly isAsWritten: boolean;
}

/** Milliseconds without a change after which a file that is written in place counts as complete. */
const quietInPlace = 500;
/** The same for a new file: it was probably renamed into place, but file system clocks tick in milliseconds. */
const quietWhenNew = 20;
/** Milliseconds between a write and a rename, by the file system's clock, from which the two are distinguishable. */
const tick = 10;
/** Milliseconds of waiting for a file that is written continuously. */
const patience = 3_000;

/** The version of an object's files, and whether they were unchanged for long enough to be read. */
export interface FoundVersion {
  readonly version: string;
  readonly state: 'settled' | 'changing';
}

/** Determines versions of files without reading them. */
export class FileVersions {
  readonly #globs = new FileGlobs();
  /** By object (type name): its files when they were last settled. */
  readonly #settled = new Map<string, ReadonlyMap<string, FileState>>();

  /** The current version. Equal versions mean that nothing was written, renamed, added or removed. */
  async now(object: ModelObject): Promise<string> {
    return versionOf(await this.#look(object.source));
  }

  /** The version once writing has stopped; waits for that within bounds. */
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

  /** The current files of an object; may include paths that do not exist. */
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
    // Nobody writes into a folder for long, so its changes are never waited for.
    return [...folders.map((folder) => ({ ...folder, isAsWritten: false })), ...(await lookAt(files))];
  }

  async #look(source: Source): Promise<readonly FileState[]> {
    switch (source.kind) {
      case 'none':
      case 'table':
        return [];
      case 'database':
        // The latest changes may still be in the log beside the file.
        return await lookAt([source.database, `${source.database}.wal`]);
      case 'files':
        if (!hasGlob(source.path)) return await lookAt([source.path]);
        return await this.#lookAtAll(source.path);
    }
  }
}

/** The folders of a pattern's files: a file that is added or removed changes its folder's time. */
function foldersOf(pattern: string, files: readonly string[]): readonly string[] {
  const segments = pattern.split('/');
  const fixed = segments.slice(0, segments.findIndex(hasGlob)).join('/');
  const folders = new Set([fixed]);
  for (const file of files) {
    for (let folder = dirname(file); folder.length > fixed.length; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders];
}

/** The states of the existing files among the paths. */
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

/** Milliseconds for which a file must still stay unchanged, after `seen` milliseconds without a change. */
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
