import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startServer } from './processes.ts';

/** One way to answer the workloads, with all of its processes. */
export interface Contestant {
  readonly name: ContestantName;
  readonly url: string;
  readonly servers: readonly Server[];
}

export const contestantNames = ['embedded', 'distributed', 'stock', 'limit'] as const;
export type ContestantName = (typeof contestantNames)[number];

export interface Arena {
  readonly contestants: readonly Contestant[];
  readonly close: () => Promise<void>;
}

/** The domains that the workloads ask. */
const domains = ['customer-experience', 'sales'] as const;
const root = join(import.meta.dirname, '../..');
const concord = join(root, 'cli/concord.ts');

/** Starts the contestants, one after the other. What some need besides, they write into a folder of their own. */
export async function openArena(names: readonly ContestantName[]): Promise<Arena> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-bench-'));
  const started: Server[] = [];
  const contestants: Contestant[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.close()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const name of names) {
      const servers = await start(name, folder);
      for (const server of servers) started.push(server);
      contestants.push({ name, url: servers.at(-1)?.url ?? '', servers });
    }
    return { contestants, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The processes of a contestant; the last one is asked. */
async function start(name: ContestantName, folder: string): Promise<readonly Server[]> {
  switch (name) {
    case 'embedded':
      return [await startConcord(['serve'], join(folder, 'embedded'))];
    case 'distributed': {
      const subgraphs: Server[] = [];
      for (const domain of domains) {
        const args = ['serve', '--domain', domain, '--trust', 'none', '--no-supervisor'];
        subgraphs.push(await startConcord(args, join(folder, domain)));
      }
      const addresses = subgraphs.flatMap(({ url }, index) => ['--subgraph', `${domains[index]}=${url}`]);
      return [...subgraphs, await startConcord(['gateway', ...addresses], join(folder, 'gateway'))];
    }
    case 'stock': {
      const stock = join(import.meta.dirname, 'stock');
      const subgraphs: Server[] = [];
      for (const domain of domains) subgraphs.push(await startServer([join(stock, `${domain}.ts`), dataFolder]));
      const addresses = subgraphs.map(({ url }, index) => `${domains[index]}=${url}`);
      return [...subgraphs, await startServer([join(stock, 'gateway.ts'), ...addresses])];
    }
    case 'limit':
      return [await startServer([join(import.meta.dirname, 'limit/server.ts'), dataFolder])];
  }
}

const dataFolder = join(root, '.concord/demo');

/** With everything that it does by default but checks of the data, which run in the background. */
function startConcord(args: readonly string[], folder: string): Promise<Server> {
  return startServer([concord, ...args, '--config', join(root, 'concord.yaml'), '--port', '0'], {
    CONCORD_LOG_LEVEL: 'error',
    CONCORD_QUALITY_CHECKS: 'false',
    CONCORD_QUALITY_FOLDER: folder,
    CONCORD_USAGE_FOLDER: folder,
    CONCORD_RELOAD_FOLDER: folder,
  });
}
