import { RequestError } from '../../errors/request-error.ts';

/**
 * A failure of PostgreSQL as a request error, by the class of its SQLSTATE (PostgreSQL, "Error Codes"). Its own message
 * and detail go into `cause`, for the log only.
 */
export function translateError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof RequestError) return error;
  if (signal?.aborted) {
    return signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
      ? new RequestError('DEADLINE_EXCEEDED', undefined, { cause: error })
      : signal.reason;
  }
  const code = sqlState(error);
  if (code === '57014' || isUnanswered(error))
    return new RequestError('DEADLINE_EXCEEDED', undefined, { cause: error });
  if (code.startsWith('22')) return new RequestError('DATA_INVALID', undefined, { cause: error });
  if (isBusy(error)) return new RequestError('ENGINE_BUSY', undefined, { cause: error, retryAfter: 1 });
  if (isUnreachable(error)) return new RequestError('ENGINE_UNAVAILABLE', undefined, { cause: error, retryAfter: 1 });
  return error;
}

/** Whether the connection was lost or never made. */
export function isConnectionLoss(error: unknown): boolean {
  const code = sqlState(error);
  if (code.startsWith('08') || (code.startsWith('57') && code !== '57014')) return true;
  if (/^E(CONN|PIPE|HOST|NET|TIMEDOUT|NOTFOUND|AI_)/.test(code)) return true;
  return (
    error instanceof Error && /^Connection terminated|^Client has encountered a connection error/.test(error.message)
  );
}

/** Whether the server did not respond in time. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout';
}

/**
 * Whether the failure may mean that a table is missing, changed or not permitted, or that the server is unreachable:
 * classes 42 (undefined names, privileges), 3D and 3F (no database, no schema), 28 (authentication).
 */
export function mayBeSourceChange(error: unknown): boolean {
  return /^(42|3D|3F)/.test(sqlState(error)) || isUnreachable(error);
}

/** Whether a replica or a deadlock cancelled a read-only statement; repeated, it may well succeed (class 40). */
export function mayBeRepeated(error: unknown): boolean {
  return sqlState(error).startsWith('40');
}

/** Too many connections or too little memory (53), and statements that yielded to a replica or a lock (40, 55P03). */
export function isBusy(error: unknown): boolean {
  const code = sqlState(error);
  if (code.startsWith('53') || code.startsWith('40') || code === '55P03') return true;
  // All connections of this process are lent for longer than the wait.
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}

function isUnreachable(error: unknown): boolean {
  return isConnectionLoss(error) || sqlState(error).startsWith('28');
}

function sqlState(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
