import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** The demo, served in a process of its own. */
export interface DemoServer {
  readonly url: string;
  readonly ask: (query: string) => Promise<Asked>;
  readonly close: () => Promise<void>;
}

export interface Asked {
  /** The estimated cost; not a number where it was refused before. */
  readonly cost: number;
  /** Milliseconds of processor time of the server; of the clock where the system does not tell. */
  readonly time: number;
  readonly codes: readonly string[];
}

export async function startDemo(environment: Readonly<Record<string, string>>): Promise<DemoServer> {
  const server = spawn(process.execPath, ['cli/concord.ts', 'serve'], {
    env: { ...process.env, CONCORD_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await urlOf(server);
  return {
    url,
    ask: async (query) => await askOf(server, url, query),
    async close() {
      server.kill('SIGKILL');
      await once(server, 'close');
    },
  };
}

async function urlOf({ stdout }: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of stdout ?? []) {
    printed += String(chunk);
    const port = /http:\/\/[\w.]+:(\d+)\/graphql/.exec(printed)?.[1];
    if (port !== undefined) return `http://127.0.0.1:${port}/graphql`;
  }
  throw new Error(`It does not serve: ${printed}`);
}

async function askOf(server: ChildProcess, url: string, query: string): Promise<Asked> {
  const [start, worked] = [performance.now(), processorTime(server)];
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'concord-cost': '1' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(180_000),
  });
  const body = (await response.json()) as {
    readonly extensions?: { readonly cost?: { readonly estimated: number } };
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  // What others do on the machine does not count, where that can be told.
  const now = processorTime(server);
  const time = worked === undefined || now === undefined ? performance.now() - start : now - worked;
  const codes = [...new Set((body.errors ?? []).map(({ extensions }) => extensions?.code ?? '?'))];
  return { cost: body.extensions?.cost?.estimated ?? Number.NaN, time, codes };
}

/** Milliseconds of processor time of all threads of a process; undefined where the system does not tell. */
function processorTime({ pid }: ChildProcess): number | undefined {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const used = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return used.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1_000_000;
  } catch {
    return undefined;
  }
}
