import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** A server in a process of its own. */
export interface Server {
  /** Where it answers, as it printed it. */
  readonly url: string;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** Milliseconds that a server may take until it prints its address. */
const patience = 120_000;
/** Ticks a second in which the kernel counts processor time. */
const ticks = 100;

/** Starts a program that prints where it serves. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  try {
    return { url: await addressOf(child), pid: child.pid ?? 0, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function addressOf({ stdout, stderr, spawnargs }: ChildProcess): Promise<string> {
  let printed = '';
  let warned = '';
  stderr?.on('data', (chunk) => {
    warned = `${warned}${chunk}`.slice(-4_000);
  });
  for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += String(chunk);
    const url = /http:\/\/[\w.]+:\d+\/\S*/.exec(printed)?.[0];
    if (url === undefined) continue;
    stdout?.resume();
    return url;
  }
  throw new Error(`${spawnargs.slice(1).join(' ')} does not serve: ${printed}${warned}`);
}

/** Milliseconds of processor time of processes so far, with what the system does for them. */
export function processorTime(servers: readonly Server[]): number {
  return servers.reduce((sum, { pid }) => {
    // The name of the command, in parentheses, may hold spaces.
    const fields = readProcess(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
    return sum + ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticks;
  }, 0);
}

/** Megabytes of memory that processes had at most, each at its own time. */
export function peakMemory(servers: readonly Server[]): number {
  return servers.reduce((sum, { pid }) => {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readProcess(pid, 'status'))?.[1];
    return sum + Number(kilobytes ?? Number.NaN) / 1_024;
  }, 0);
}

/** Empty where the system does not tell; figures of it are then not numbers. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

export const now = (): number => performance.now();
