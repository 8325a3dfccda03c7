import { RequestError } from '../../errors/request-error.ts';

/** A failure of PostgreSQL as a request error. Its own message and detail go into `cause`, for the log only. */
export function translateError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof RequestError) return error;
  if (signal?.aborted) {
    return signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
      ? new RequestError('DEADLINE_EXCEEDED', undefined, { cause: error })
      : signal.reason;
  }
  const code = sqlState(error);
  if (code === '57014') return new RequestError('DEADLINE_EXCEEDED', undefined, { cause: error });
  if (code.startsWith('22')) return new RequestError('DATA_INVALID', undefined, { cause: error });
  if (code.startsWith('53') || code.startsWith('54'))
    return new RequestError('ENGINE_BUSY', undefined, { cause: error, retryAfter: 1 });
  if (isConnectionLoss(error))
    return new RequestError('ENGINE_UNAVAILABLE', undefined, { cause: error, retryAfter: 1 });
  return error;
}

/** Whether the connection was lost or never made; a read may then be tried once more on another. */
export function isConnectionLoss(error: unknown): boolean {
  const code = sqlState(error);
  if (code.startsWith('08') || code.startsWith('57P')) return true;
  if (/^E(CONN|PIPE|HOST|TIMEDOUT|NOTFOUND)/.test(code)) return true;
  return (
    error instanceof Error && /^Connection terminated|^timeout exceeded when trying to connect/.test(error.message)
  );
}

/** Whether the failure may mean that a table is gone or changed: classes 42 (syntax, undefined names) and 3F. */
export function mayBeSourceChange(error: unknown): boolean {
  return /^(42|3F)/.test(sqlState(error));
}

function sqlState(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
