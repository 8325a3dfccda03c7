import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The manifest of a complete build, stored beside its files. */
export interface DemoManifest {
  /** The fingerprint of the script; files of another script are outdated. */
  readonly version: string;
  readonly files: readonly DemoManifestFile[];
}

export interface DemoManifestFile {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

const manifestName = 'manifest.json';

/** The size and hash of a written file. */
export async function describeFile(folder: string, file: string, rows: number): Promise<DemoManifestFile> {
  const path = join(folder, file);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { file, rows, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

export async function writeManifest(folder: string, manifest: DemoManifest): Promise<void> {
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest of a folder; undefined if it is missing or unreadable. */
export async function readManifest(folder: string): Promise<DemoManifest | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether each file of the manifest exists with its size. The content is not hashed, because this runs at every start.
 */
export async function hasFilesOf(folder: string, manifest: DemoManifest): Promise<boolean> {
  const sizes = await Promise.all(
    manifest.files.map(async ({ file, bytes }) => {
      try {
        const found = await stat(join(folder, file));
        return found.isFile() && found.size === bytes;
      } catch {
        return false;
      }
    }),
  );
  return sizes.every((same) => same);
}

function isManifest(value: unknown): value is DemoManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { version, files } = value as { version?: unknown; files?: unknown };
  return typeof version === 'string' && Array.isArray(files) && files.length > 0 && files.every(isManifestFile);
}

function isManifestFile(value: unknown): value is DemoManifestFile {
  if (typeof value !== 'object' || value === null) return false;
  const { file, bytes } = value as { file?: unknown; bytes?: unknown };
  return typeof file === 'string' && typeof bytes === 'number';
}
