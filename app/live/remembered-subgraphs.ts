import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Log } from '../../gateway/request/log.ts';
import type { Configuration } from '../configuration/read.ts';
import type { HeardSubgraph } from './gateway-state.ts';

/** The content of the file. */
interface Memory {
  readonly formatVersion: 1;
  readonly subgraphs: readonly HeardSubgraph[];
}

/** The file in which a gateway stores the last SDL of its subgraphs. */
export function memoryPath({ settings, folder }: Configuration): string {
  return join(resolve(folder, settings.reload.folder), 'gateway.json');
}

/** The subgraphs of the last composition; empty if the file is missing or unreadable. */
export async function recallSubgraphs(path: string): Promise<readonly HeardSubgraph[]> {
  try {
    const memory: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isMemory(memory) ? memory.subgraphs.map(({ name, url, sdl }) => ({ name, url, sdl })) : [];
  } catch {
    return [];
  }
}

/** Stores the composed subgraphs for the next start. A failure is only logged. */
export async function rememberSubgraphs(path: string, subgraphs: readonly HeardSubgraph[], log: Log): Promise<void> {
  const memory: Memory = {
    formatVersion: 1,
    subgraphs: subgraphs.map(({ name, url, sdl }) => ({ name, url, sdl })),
  };
  try {
    await mkdir(dirname(path), { recursive: true });
    // The rename is atomic: a reader, also after a crash, gets either the old or the new file.
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
