import { open, stat } from 'node:fs/promises';
import { type FileFacts, manifestPath, readFacts, readManifest } from './manifest.ts';

/** The result of the last comparison of a file with its manifest, with the state of both at that time. */
interface Compared {
  readonly state: string;
  readonly fault: string | undefined;
}

/**
 * Compares files with their manifests, once per state of a file, because a comparison reads the whole file. A file
 * without a manifest is not compared.
 */
export class ManifestChecks {
  /** By object (type name), then by path. */
  readonly #compared = new Map<string, ReadonlyMap<string, Compared>>();

  /** Why an object's files differ from their manifests, for operators; undefined where they match. */
  async findFault(object: string, paths: readonly string[]): Promise<string | undefined> {
    const last = this.#compared.get(object);
    const compared = new Map<string, Compared>();
    for (const path of paths) {
      const state = await stateOf(path);
      if (state === undefined) continue;
      const known = last?.get(path);
      compared.set(path, known?.state === state ? known : { state, fault: await compare(path) });
    }
    this.#compared.set(object, compared);
    return [...compared.values()].find(({ fault }) => fault !== undefined)?.fault;
  }
}

/** Undefined where there is nothing to compare. */
async function stateOf(path: string): Promise<string | undefined> {
  const [file, manifest, log] = await Promise.all(
    [path, manifestPath(path), logPath(path)].map(
      async (one) => await stat(one, { bigint: true }).catch(() => undefined),
    ),
  );
  if (file?.isFile() !== true || manifest?.isFile() !== true) return undefined;
  return [file, manifest, log]
    .map((one) => one && [one.dev, one.ino, one.size, one.mtimeNs, one.ctimeNs].join(':'))
    .join(' ');
}

async function compare(path: string): Promise<string | undefined> {
  const manifest = await readManifest(path);
  switch (manifest.kind) {
    case 'absent':
      return undefined;
    case 'unreadable':
      return `${manifestPath(path)}: It is no manifest; publish the file again.`;
    case 'present':
      if (await hasLog(path))
        return `${logPath(path)}: No manifest tells of it; close the database and publish it again.`;
      return await compareWith(manifest.accepted, path);
  }
}

/** The write-ahead log with the latest changes of a DuckDB database, which is read together with it. */
function logPath(path: string): string {
  return `${path}.wal`;
}

async function hasLog(path: string): Promise<boolean> {
  const log = await stat(logPath(path)).catch(() => undefined);
  return log !== undefined && log.size > 0;
}

async function compareWith(accepted: readonly FileFacts[], path: string): Promise<string | undefined> {
  const sizes = new Set(accepted.map(({ size }) => size));
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      if (!sizes.has(size)) {
        return `${path}: It has ${size} bytes and its manifest says ${[...sizes].join(' or ')}; publish it again.`;
      }
      const { sha256 } = await readFacts(handle);
      const isAccepted = accepted.some((facts) => facts.sha256 === sha256 && facts.size === size);
      return isAccepted ? undefined : `${path}: Its bytes are not those that its manifest tells of; publish it again.`;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined; // The engine reports why the file cannot be read.
  }
}
