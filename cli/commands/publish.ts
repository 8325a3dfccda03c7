import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { CommandFailure } from '../../app/failure.ts';
import { adoptFile, publishFile } from '../publish/publish-file.ts';

export interface PublishOptions {
  /** The target file or folder; absent: the data stays in place and only gets manifests. */
  readonly to?: string;
}

/** A source file and its target. */
interface Publication {
  readonly from: string;
  readonly to: string;
}

/**
 * `concord publish`: atomically replaces data files of contracts, and writes a manifest beside each, so that Concord
 * detects a damaged file before it serves it.
 */
export async function publish(data: readonly string[], { to }: PublishOptions): Promise<void> {
  const publications = (
    await Promise.all(data.map(async (path) => await listPublications(path, to, data.length)))
  ).flat();
  if (publications.length === 0) throw new CommandFailure('There is no file to publish.');
  refuseSharedTargets(publications);
  for (const { from, to: target } of publications)
    for (const file of new Set([from, target])) await refuseOpenDatabase(file);
  for (const { from, to: target } of publications) {
    try {
      const { size, sha256 } = from === target ? await adoptFile(from) : await publishFile(from, target);
      process.stdout.write(`${shorten(target)}  ${size} bytes  sha256 ${sha256}\n`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CommandFailure(`${shorten(from)} is not published: ${reason}. Those named above are.`);
    }
  }
}

/** Refuses two files with one target: the second would replace the first. */
function refuseSharedTargets(publications: readonly Publication[]): void {
  for (const [target, files] of Map.groupBy(publications, ({ to }) => to)) {
    const [first, second] = files;
    if (first === undefined || second === undefined) continue;
    throw new CommandFailure(
      `${shorten(first.from)} and ${shorten(second.from)} would both become ${shorten(target)}. Publish them to different folders.`,
    );
  }
}

async function listPublications(path: string, to: string | undefined, count: number): Promise<readonly Publication[]> {
  const from = resolve(path);
  const found = await stat(from).catch(() => undefined);
  if (found === undefined) throw new CommandFailure(`There is no ${path}.`);
  const target = to === undefined ? from : resolve(to);
  if (found.isDirectory()) {
    const files = await listFiles(from);
    return files.map((file) => ({ from: file, to: join(target, relative(from, file)) }));
  }
  const isFolder = to !== undefined && (count > 1 || to.endsWith('/') || (await isDirectory(target)));
  return [{ from, to: isFolder ? join(target, basename(from)) : target }];
}

const besideData: ReadonlySet<string> = new Set(['.manifest', '.wal', '.next']);

/** All files below a folder, except hidden ones and manifests, sorted by name. */
async function listFiles(folder: string, outer: ReadonlySet<string> = new Set()): Promise<readonly string[]> {
  const here = await realpath(folder);
  // A link to a parent folder would cause an endless loop.
  if (outer.has(here)) return [];
  const inside = new Set([...outer, here]);
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const data = entries.filter(({ name }) => !name.startsWith('.') && !besideData.has(extname(name)));
  const found = await Promise.all(
    data.map(async ({ name }) => {
      const path = join(folder, name);
      return (await isDirectory(path)) ? await listFiles(path, inside) : [path];
    }),
  );
  return found.flat();
}

/** An open DuckDB database has its last changes in a separate write-ahead log. */
async function refuseOpenDatabase(file: string): Promise<void> {
  const log = await stat(`${file}.wal`).catch(() => undefined);
  if (log === undefined || log.size === 0) return;
  throw new CommandFailure(
    `${shorten(file)} is open, or was not closed: close it, so that ${basename(file)}.wal is gone.`,
  );
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

function shorten(path: string): string {
  return relative(process.cwd(), path) || path;
}
