import { randomUUID } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  type FileFacts,
  manifestPath,
  printManifest,
  readFacts,
  readManifest,
} from '../../core/engines/duckdb/files/manifest.ts';
import { withLock } from './lock.ts';

/**
 * Atomically replaces a file by a copy of another one, with its manifest. A concurrent reader gets either the old or
 * the new file, and a manifest that accepts it, also if several processes publish the same file. Rejects and keeps the
 * old file if the source cannot be copied or changes meanwhile.
 */
export async function publishFile(from: string, to: string): Promise<FileFacts> {
  await mkdir(dirname(to), { recursive: true });
  const next = nextTo(to);
  try {
    const facts = await copy(from, next);
    await withLock(to, async () => {
      const [before, replaced] = [await readManifest(to), await stat(to).catch(() => undefined)];
      // Until the rename the manifest must accept the old file as well.
      if (before.kind === 'present') {
        const accepted = before.accepted.filter(({ size }) => size === replaced?.size);
        await replaceText(manifestPath(to), printManifest([...accepted, facts]));
      }
      await rename(next, to);
      await replaceText(manifestPath(to), printManifest([facts]));
    });
    return facts;
  } finally {
    await rm(next, { force: true });
  }
}

/** Writes the manifest of a file in place. */
export async function adoptFile(file: string): Promise<FileFacts> {
  const { facts, state } = await withFile(file, async (handle) => {
    const read = await readWhole(handle);
    return { facts: read, state: stateOf(await handle.stat({ bigint: true })) };
  });
  await withLock(file, async () => {
    if (stateOf(await stat(file, { bigint: true })) !== state) throw new Error('it was replaced meanwhile; try again');
    await replaceText(manifestPath(file), printManifest([facts]));
  });
  return facts;
}

/** What changes whenever a file is replaced or written. */
function stateOf({ dev, ino, size, mtimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs].join(':');
}

async function copy(from: string, to: string): Promise<FileFacts> {
  return await withFile(from, async (source) => {
    const { mode } = await source.stat();
    const target = await open(to, 'wx', mode);
    try {
      const facts = await readWhole(source, async (piece) => void (await target.appendFile(piece)));
      await target.sync();
      return facts;
    } finally {
      await target.close();
    }
  });
}

/** Reads a whole file; throws if it changes meanwhile. */
async function readWhole(source: FileHandle, write?: (piece: Uint8Array) => Promise<void>): Promise<FileFacts> {
  const before = await source.stat({ bigint: true });
  const facts = await readFacts(source, write);
  const after = await source.stat({ bigint: true });
  if (before.mtimeNs !== after.mtimeNs || before.size !== after.size || facts.size !== Number(after.size)) {
    throw new Error('it is being written; publish it when it is complete');
  }
  return facts;
}

async function withFile<Result>(path: string, use: (handle: FileHandle) => Promise<Result>): Promise<Result> {
  const handle = await open(path);
  try {
    if (!(await handle.stat()).isFile()) throw new Error('it is no file');
    return await use(handle);
  } finally {
    await handle.close();
  }
}

async function replaceText(path: string, text: string): Promise<void> {
  const next = nextTo(path);
  try {
    const handle = await open(next, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(next, path);
  } finally {
    await rm(next, { force: true });
  }
  const folder = await open(dirname(path));
  await folder.sync().finally(() => folder.close());
}

/** A temporary name in the same folder that no glob for data files matches. */
function nextTo(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.next`);
}
