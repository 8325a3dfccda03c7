import { RequestError } from '../../errors/request-error.ts';

/**
 * A failure of DuckDB as a request error. DuckDB's own message goes into `cause`, for the log only: it can hold paths
 * and cell values.
 */
export function translateError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof RequestError) return error;
  if (signal?.aborted) {
    return signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
      ? new RequestError('DEADLINE_EXCEEDED', undefined, { cause: error })
      : signal.reason;
  }
  const message = error instanceof Error ? error.message : '';
  if (isPatternError(message)) {
    return new RequestError('BAD_USER_INPUT', 'A regular expression of the filter is not valid (RE2 syntax).', {
      cause: error,
    });
  }
  if (/^(Conversion|Out of Range) Error/.test(message) || /CSV Error/.test(message)) {
    return new RequestError('DATA_INVALID', undefined, { cause: error });
  }
  if (message.startsWith('Out of Memory Error')) {
    return new RequestError('ENGINE_BUSY', 'The query needs more memory than the engine has; narrow it.', {
      cause: error,
    });
  }
  if (mayBeBrokenFile(message)) {
    return new RequestError('ENGINE_UNAVAILABLE', 'The data of this field cannot be read.', {
      retryAfter: 1,
      cause: error,
    });
  }
  return error;
}

/** Whether the failure may mean that files are gone or changed, so that their objects must be looked at again. */
export function mayBeSourceChange(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  if (isPatternError(message)) return false;
  return mayBeBrokenFile(message) || /^(Binder|Catalog|Mismatch Type) Error/.test(message);
}

function mayBeBrokenFile(message: string): boolean {
  return /^(IO|Invalid Input|HTTP|Serialization) Error/.test(message) || message.includes('TProtocol');
}

/** What RE2 says of a pattern that it does not accept (`RE2::ErrorCode` and `Prog`). */
function isPatternError(message: string): boolean {
  return /^Invalid Input Error: (missing [\])]|unexpected \)|trailing \\|no argument for repetition operator|bad repetition operator|pattern too large|invalid (escape sequence|character class|repetition size|perl operator|named capture group|UTF-8))/.test(
    message,
  );
}
