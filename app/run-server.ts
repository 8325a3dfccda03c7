import type { RunningServer } from '../gateway/http/serve-graphql.ts';
import { exitCodes } from './failure.ts';

/** Milliseconds between signals that count as one: Ctrl-C arrives from the terminal, and again through npm. */
const echo = 500;
/** Milliseconds after `grace` at which the process exits, even if something keeps it alive. */
const patience = 2_000;

/** Keeps a server running until a signal, then closes it and exits. */
export function stopOnSignal(server: RunningServer, grace: number): void {
  let since: number | undefined;
  const stop = async (signal: NodeJS.Signals) => {
    if (since !== undefined) {
      if (performance.now() - since < echo) return;
      process.stderr.write(`Stopped at once by a second ${signal}.\n`);
      process.exit(exitCodes.failure);
    }
    since = performance.now();
    process.stderr.write(
      'Stopping: requests that have been accepted are still answered. A second signal stops at once.\n',
    );
    setTimeout(() => process.exit(exitCodes.failure), grace + patience).unref();
    await server.close(grace);
    process.exit(exitCodes.success);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
}

/** Prints the server's addresses once it listens. */
export function announce(server: RunningServer, headline: string): void {
  const host =
    server.host === '127.0.0.1' || server.host === '0.0.0.0' || server.host === '::' ? 'localhost' : server.host;
  const base = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`;
  process.stdout.write(`${headline}

  GraphQL   ${base}/graphql        a browser gets Apollo Sandbox
  GraphiQL  ${base}/graphiql       needs no internet
  Health    ${base}/health/ready

Press Ctrl-C to stop.
`);
}
