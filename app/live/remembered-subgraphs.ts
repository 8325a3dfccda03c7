import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Log } from '../../gateway/graphql/log.ts';
import type { Configuration } from '../configuration/read.ts';
import type { HeardSubgraph } from './gateway-state.ts';

/** What the file says. */
interface Memory {
  readonly formatVersion: 1;
  readonly subgraphs: readonly HeardSubgraph[];
}

/** The file in which a gateway keeps what its subgraphs said last. */
export function memoryPath({ settings, folder }: Configuration): string {
  return join(resolve(folder, settings.reload.folder), 'gateway.json');
}

/** What subgraphs said when they were last joined; nothing where there is no such file, or none that can be read. */
export async function recallSubgraphs(path: string): Promise<readonly HeardSubgraph[]> {
  try {
    const memory: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isMemory(memory) ? memory.subgraphs.map(({ name, url, sdl }) => ({ name, url, sdl })) : [];
  } catch {
    return [];
  }
}

/** Keeps what was joined for the next start. Where that cannot be written, only the log says so. */
export async function rememberSubgraphs(path: string, subgraphs: readonly HeardSubgraph[], log: Log): Promise<void> {
  const memory: Memory = {
    formatVersion: 1,
    subgraphs: subgraphs.map(({ name, url, sdl }) => ({ name, url, sdl })),
  };
  try {
    await mkdir(dirname(path), { recursive: true });
    // Whoever reads it meanwhile, or after a crash, finds all of the old one or all of the new one.
    await writeFile(`${path}.new`, `${JSON.stringify(memory, null, 1)}\n`);
    await rename(`${path}.new`, path);
  } catch (error) {
    log.warn({ err: error }, 'What the subgraphs serve cannot be kept for the next start');
  }
}

function isMemory(value: unknown): value is Memory {
  const { formatVersion, subgraphs } = (value ?? {}) as Partial<Memory>;
  return (
    formatVersion === 1 &&
    Array.isArray(subgraphs) &&
    subgraphs.every((one: unknown) => ['name', 'url', 'sdl'].every((key) => typeof Object(one)[key] === 'string'))
  );
}
