import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { demoUntil } from '../app/demo/demo-until.ts';

const command = fileURLToPath(new URL('../../cli/concord.ts', import.meta.url));

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Settles when the process has ended. */
  readonly finished: Promise<Finished>;
  /** Waits until the process says where it serves, and gives the address; rejects if it ends before. */
  url(): Promise<string>;
  /** Ends the process and waits until it is gone. */
  stop(): Promise<Finished>;
}

/**
 * Starts the command as a user would, without any variable of Concord from the environment of the tests. The demo data
 * end on one day, so that answers in documents and snapshots stay as they are.
 */
export function startConcord(args: readonly string[], options: RunOptions = {}): Running {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('CONCORD_') && name !== 'TOY_STORE',
  );
  const child = spawn(process.execPath, [command, ...args], {
    cwd: options.cwd,
    env: { ...Object.fromEntries(inherited), CONCORD_DEMO_UNTIL: demoUntil, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    process: child,
    output: () => stdout + stderr,
    finished,
    async url() {
      const found = () => /http:\/\/[\w.]+:(\d+)\/graphql/.exec(stdout)?.[1];
      for (let round = 0; found() === undefined && round < 600; round += 1) {
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${stdout}${stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      if (found() === undefined) throw new Error(`It does not serve:\n${stdout}${stderr}`);
      return `http://127.0.0.1:${found()}/graphql`;
    },
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      return await finished;
    },
  };
}

/** Runs the command to its end. */
export async function runConcord(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return await startConcord(args, options).finished;
}
