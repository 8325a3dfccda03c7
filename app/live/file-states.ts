import { createHash } from 'node:crypto';
import { constants, open, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readVersion } from '../../subgraphs/custom-fields/version.ts';
import type { Configuration } from '../configuration/read.ts';
import { contractsFolder } from '../loading/load-mesh.ts';

/**
 * The state of a mesh's files as a string per unit: a domain with its files, or the configuration with the files that
 * it references. A unit has changed if its string differs.
 */
export type FileStates = ReadonlyMap<string, string>;

/** Returns a file's state: its `stamp` (quick, shows possible changes) or its `content` hash (shows real changes). */
type Look = (path: string) => Promise<string>;

const documentFile = /^[^.].*\.(?:odcs|odps)\.ya?ml$/;

/** The unit name of the configuration. */
export function configurationUnit({ path }: Configuration): string {
  return basename(path);
}

/** The states of all files by inode, size and times. */
export async function stampFiles(configuration: Configuration): Promise<FileStates> {
  return await lookAt(configuration, async (path) => {
    const found = await stat(path, { bigint: true });
    return `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
  });
}

/** The states of all files by content. */
export async function digestFiles(configuration: Configuration): Promise<FileStates> {
  return await lookAt(configuration, async (path) => {
    // Reading something that is not a regular file might never end.
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!(await file.stat()).isFile()) return 'no file';
    return createHash('sha256')
      .update(await file.readFile())
      .digest('hex');
  });
}

/** The units that differ. */
export function listChanged(before: FileStates, after: FileStates): readonly string[] {
  const units = new Set([...before.keys(), ...after.keys()]);
  return [...units].filter((unit) => before.get(unit) !== after.get(unit)).sort();
}

async function lookAt(configuration: Configuration, look: Look): Promise<FileStates> {
  const { settings, folder, path } = configuration;
  const states = new Map<string, string>();
  const named = Object.values(settings.subgraphs).map(({ sdl }) => resolve(folder, sdl));
  states.set(configurationUnit(configuration), await lookAtFiles([path, ...named], look));
  const contracts = resolve(contractsFolder(configuration));
  for (const name of await listNames(contracts)) {
    const domain = join(contracts, name);
    const documents = (await listNames(domain)).filter((file) => documentFile.test(file));
    const code = settings.customFields ? await readVersion(domain) : '';
    const files = documents.map((file) => join(domain, file));
    if (files.length > 0 || (settings.customFields && (await hasFields(domain)))) {
      states.set(name, `${await lookAtFiles(files, look)}\n${code}`);
    }
  }
  return states;
}

async function hasFields(domain: string): Promise<boolean> {
  return (await listNames(domain)).some((file) => file === 'fields.ts' || file === 'fields.js');
}

async function lookAtFiles(paths: readonly string[], look: Look): Promise<string> {
  const lines = await Promise.all(paths.map(async (path) => `${path} ${await look(path).catch(() => 'absent')}`));
  return lines.join('\n');
}

async function listNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.startsWith('.')).sort();
}
