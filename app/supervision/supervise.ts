import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createLog } from '../../gateway/request/log.ts';
import { Backoff } from './backoff.ts';
import type { SupervisedMessage } from './messages.ts';

const command = fileURLToPath(new URL('../../cli/concord.ts', import.meta.url));
/** Milliseconds for the remaining requests when a stuck or broken process is replaced. */
const patience = 1_000;
const reasons = { stuck: 'A statement cannot be stopped', broken: 'DuckDB cannot be opened again' } as const;
const passedOn = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Runs the command in a child process and restarts it on the same port when it dies. Exits with the child's code if the
 * child ends by itself, or dies before it listens. Never resolves.
 */
export async function supervise(args: readonly string[]): Promise<never> {
  const log = createLog('info');
  const backoff = new Backoff();
  let port: number | undefined;
  let isStopping = false;
  let child: ChildProcess = start();
  for (const signal of passedOn) {
    process.on(signal, () => {
      if (signal !== 'SIGHUP') isStopping = true;
      child.kill(signal);
    });
  }
  return await new Promise<never>(() => {});

  function start(): ChildProcess {
    const own = port === undefined ? [] : ['--port', String(port)];
    const started = spawn(process.execPath, [...process.execArgv, command, ...args, ...own, '--supervised'], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    let isReplaced = false;
    const born = performance.now();
    started.on('message', (message: SupervisedMessage) => {
      if (message.kind === 'listening') port = message.port;
      if (message.kind !== 'listening' && !isReplaced) {
        isReplaced = true;
        log.error({ process: started.pid }, `${reasons[message.kind]}; its process is replaced`);
        started.kill('SIGTERM');
        setTimeout(() => started.kill('SIGKILL'), patience);
      }
    });
    started.on('exit', (code, signal) => {
      // If it dies before it listens, the command line, the configuration or the contracts are wrong.
      const isOver = isStopping || port === undefined || (code === 0 && !isReplaced);
      if (isOver) process.exit(code ?? 1);
      const wait = backoff.next(performance.now() - born);
      log.error({ process: started.pid, code, signal, wait }, 'The process has died, and is started again');
      setTimeout(() => {
        if (isStopping) process.exit(1);
        child = start();
      }, wait);
    });
    return started;
  }
}
