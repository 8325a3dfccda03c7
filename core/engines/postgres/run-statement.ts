import { Buffer } from 'node:buffer';
import { connect as connectSocket } from 'node:net';
import type { PoolClient } from 'pg';
import { repeatUntilDone } from '../repeat-until-done.ts';
import type { Database, PostgresConnection } from './database.ts';
import { isConnectionLoss, isUnanswered } from './errors.ts';
import type { GuardedStatement } from './reading/guard-columns.ts';

/**
 * Runs a statement and returns its columns. When the signal aborts, the server is asked to cancel it, and the call ends
 * once it has.
 */
export async function runStatement(
  { connect, connection }: Database,
  statement: GuardedStatement,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly unknown[])[]> {
  const client = await connect();
  // A late cancellation would stop the connection's next statement, so such a connection is never used again.
  let use: 'again' | 'never' = 'again';
  const stop = repeatUntilDone(() => cancelStatement(client, connection));
  const cancel = (): void => {
    use = 'never';
    stop.start();
  };
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', cancel, { once: true });
    const { rows } = await client.query<unknown[]>({
      text: statement.text,
      values: [...statement.values],
      rowMode: 'array',
    });
    return Array.from({ length: statement.width }, (_, index) => rows.map((row) => row[index]));
  } catch (error) {
    if (isConnectionLoss(error) || isUnanswered(error)) use = 'never';
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
    stop.end();
    client.release(use === 'never');
  }
}

/**
 * Cancels a connection's statement by the protocol's CancelRequest (PostgreSQL, "Canceling Requests in Progress"). It
 * needs no session, so it also works when the server accepts no more sessions.
 */
function cancelStatement(client: PoolClient, { host, port }: PostgresConnection): void {
  const { processID, secretKey } = client as PoolClient & { readonly processID?: number; readonly secretKey?: number };
  if (processID === undefined || secretKey === undefined) return;
  const request = Buffer.alloc(16);
  request.writeInt32BE(16, 0);
  request.writeInt32BE(80_877_102, 4);
  request.writeInt32BE(processID, 8);
  request.writeInt32BE(secretKey, 12);
  const socket = connectSocket({ host, port, timeout: 2_000 });
  socket.on('error', () => undefined);
  socket.on('timeout', () => socket.destroy());
  socket.on('connect', () => socket.end(request));
}
