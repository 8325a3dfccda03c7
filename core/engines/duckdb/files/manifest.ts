import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** A publisher's facts about the bytes of a file. */
export interface FileFacts {
  readonly size: number;
  /** In hexadecimal, lower case. */
  readonly sha256: string;
}

/** `accepted` has more than one entry while the file is being replaced. */
export type Manifest =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'present'; readonly accepted: readonly FileFacts[] };

/** Bytes that are hashed without a pause; they take about half a millisecond. */
const bytesAtOnce = 262_144;
const largestManifest = 65_536;

/** The path of a file's manifest. No glob by a data file's extension matches it. */
export function manifestPath(file: string): string {
  return `${file}.manifest`;
}

export function printManifest(accepted: readonly FileFacts[]): string {
  return `${JSON.stringify({ manifest: 1, accepted }, undefined, 2)}\n`;
}

/** The manifest of a file. Never throws. */
export async function readManifest(file: string): Promise<Manifest> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(manifestPath(file));
    const { size } = await handle.stat();
    if (size > largestManifest) return { kind: 'unreadable' };
    return readAccepted(JSON.parse(await handle.readFile('utf8')));
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return { kind: isAbsent ? 'absent' : 'unreadable' };
  } finally {
    await handle?.close();
  }
}

function readAccepted(value: unknown): Manifest {
  const accepted = typeof value === 'object' && value !== null && Reflect.get(value, 'accepted');
  const isSound = Array.isArray(accepted) && accepted.length > 0 && accepted.every(isFacts);
  return isSound && Reflect.get(Object(value), 'manifest') === 1
    ? { kind: 'present', accepted }
    : { kind: 'unreadable' };
}

function isFacts(value: unknown): value is FileFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { size, sha256 } = value as Partial<Record<keyof FileFacts, unknown>>;
  return Number.isSafeInteger(size) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
}

/**
 * Reads an open file to its end, in chunks so that other work can run between, and returns its facts. `write` receives
 * each chunk. Throws the errors of reading.
 */
export async function readFacts(
  handle: FileHandle,
  write: (piece: Uint8Array) => Promise<void> = async () => {},
): Promise<FileFacts> {
  const hash: Hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(bytesAtOnce);
  for (let size = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, bytesAtOnce, size);
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    const piece = buffer.subarray(0, bytesRead);
    hash.update(piece);
    await write(piece);
    size += bytesRead;
  }
}
