import { RequestError } from '../../../errors/request-error.ts';
import { unreadableMessage } from '../dialect.ts';

/**
 * A DuckDB failure as a request error. DuckDB's own message goes into `cause`, for the log only, because it can contain
 * paths and cell values.
 */
export function translateError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof RequestError) return error;
  if (signal?.aborted) {
    return signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
      ? new RequestError('DEADLINE_EXCEEDED', undefined, { cause: error })
      : signal.reason;
  }
  const message = messageOf(error);
  if (isPatternError(message)) {
    return new RequestError('BAD_USER_INPUT', 'A regular expression of the filter is not valid (RE2 syntax).', {
      cause: error,
    });
  }
  if (isUnreadable(message)) {
    return new RequestError('DATA_INVALID', 'The data holds a value that is not what the contract promises.', {
      cause: error,
    });
  }
  if (isShortOfRoom(message)) {
    return new RequestError('ENGINE_BUSY', 'The query needs more room than the engine has now; narrow it.', {
      cause: error,
      retryAfter: 1,
    });
  }
  if (mayBeBrokenFile(message)) return unreadable(error);
  if (/^(Conversion|Out of Range) Error/.test(message)) {
    return new RequestError('DATA_INVALID', undefined, { cause: error });
  }
  if (isOutOfMemory(message)) {
    return new RequestError('ENGINE_BUSY', 'The query needs more memory than the engine has; narrow it.', {
      cause: error,
    });
  }
  return error;
}

/** The error for data that cannot be read until somebody repairs it. */
export function unreadable(cause: unknown): RequestError {
  return new RequestError('DATA_UNREADABLE', 'The data of this field cannot be read.', { cause });
}

/** Whether the failure may mean that files are missing or changed, so that their objects must be opened again. */
export function mayBeSourceChange(error: unknown): boolean {
  const message = messageOf(error);
  if (isPatternError(message) || isUnreadable(message)) return false;
  return mayBeBrokenFile(message) || /^(Binder|Catalog|Mismatch Type) Error/.test(message);
}

/** Whether DuckDB failed internally, after which it runs no more statements. */
export function isFatal(error: unknown): boolean {
  return /^(INTERNAL|FATAL) Error/.test(messageOf(error));
}

/** Whether an earlier statement had already broken the instance. */
export function isAftermath(error: unknown): boolean {
  return messageOf(error).includes('database has been invalidated');
}

/** Whether the failure was a lack of memory, disk or open files, so that it does not indicate bad data. */
export function isShortage(error: unknown): boolean {
  const message = messageOf(error);
  return isShortOfRoom(message) || isUsualMemory(message) || message.includes('Too many open files');
}

/** Whether the cause of a failure is unknown: a damaged file can cause any message. */
export function isUnexplained(error: unknown): boolean {
  if (error instanceof RequestError) return false;
  const message = messageOf(error);
  if (isPatternError(message) || mayBeBrokenFile(message)) return false;
  return !/^(Conversion|Parser|Syntax|Binder|Catalog) Error/.test(message) && !isUsualMemory(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function mayBeBrokenFile(message: string): boolean {
  if (isShortOfRoom(message)) return false;
  return (
    /^(IO|Invalid Input|HTTP|Serialization) Error/.test(message) ||
    message.includes('TProtocol') ||
    message.includes('CSV Error')
  );
}

/** The spill disk is full, or too many files are open; the data is not at fault. */
function isShortOfRoom(message: string): boolean {
  return /^IO Error/.test(message) && /No space left|Too many open files|duckdb_temp_/.test(message);
}

function isOutOfMemory(message: string): boolean {
  return message.startsWith('Out of Memory Error');
}

/** The memory limit was reached by a query's real need; a damaged length requests an impossible size. */
function isUsualMemory(message: string): boolean {
  return isOutOfMemory(message) && !/[EPT]iB/.test(message);
}

/** RE2's messages for invalid patterns (`RE2::ErrorCode` and `Prog`). */
function isPatternError(message: string): boolean {
  return /^Invalid Input Error: (missing [\])]|unexpected \)|trailing \\|no argument for repetition operator|bad repetition operator|pattern too large|invalid (escape sequence|character class|repetition size|perl operator|named capture group|UTF-8))/.test(
    message,
  );
}

/** The message of the dialect's `fail` for an unreadable value. */
function isUnreadable(message: string): boolean {
  return message.startsWith(`Invalid Input Error: ${unreadableMessage}`);
}
