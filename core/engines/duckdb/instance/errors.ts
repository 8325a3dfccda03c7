import { RequestError } from '../../../errors/request-error.ts';
import { unreadableMessage } from '../dialect.ts';

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

/** What is said where data cannot be read until somebody mends them. */
export function unreadable(cause: unknown): RequestError {
  return new RequestError('DATA_UNREADABLE', 'The data of this field cannot be read.', { cause });
}

/** Whether the failure may mean that files are gone or changed, so that their objects must be looked at again. */
export function mayBeSourceChange(error: unknown): boolean {
  const message = messageOf(error);
  if (isPatternError(message) || isUnreadable(message)) return false;
  return mayBeBrokenFile(message) || /^(Binder|Catalog|Mismatch Type) Error/.test(message);
}

/** Whether DuckDB failed inside, after which it answers nothing any more. */
export function isFatal(error: unknown): boolean {
  return /^(INTERNAL|FATAL) Error/.test(messageOf(error));
}

/** Whether the instance had failed before, by another statement. */
export function isAftermath(error: unknown): boolean {
  return messageOf(error).includes('database has been invalidated');
}

/** Whether what failed lacked memory, disk or open files, so that the failure says nothing of the data. */
export function isShortage(error: unknown): boolean {
  const message = messageOf(error);
  return isShortOfRoom(message) || isUsualMemory(message) || message.includes('Too many open files');
}

/** Whether it is unknown what a failure comes from: a damaged file can make DuckDB say anything. */
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

/** Not the data are at fault but the disk that statements spill to, or the limit of open files. */
function isShortOfRoom(message: string): boolean {
  return /^IO Error/.test(message) && /No space left|Too many open files|duckdb_temp_/.test(message);
}

function isOutOfMemory(message: string): boolean {
  return message.startsWith('Out of Memory Error');
}

/** The limit was reached, by what a query really needs; a damaged length asks for more than there can be. */
function isUsualMemory(message: string): boolean {
  return isOutOfMemory(message) && !/[EPT]iB/.test(message);
}

/** What RE2 says of a pattern that it does not accept (`RE2::ErrorCode` and `Prog`). */
function isPatternError(message: string): boolean {
  return /^Invalid Input Error: (missing [\])]|unexpected \)|trailing \\|no argument for repetition operator|bad repetition operator|pattern too large|invalid (escape sequence|character class|repetition size|perl operator|named capture group|UTF-8))/.test(
    message,
  );
}

/** What the dialect's `fail` says of a value that cannot be read. */
function isUnreadable(message: string): boolean {
  return message.startsWith(`Invalid Input Error: ${unreadableMessage}`);
}
