/**
 * The loggable parts of an error: its types and stack frames, and its message only if the runtime wrote it, up to the
 * part that quotes values.
 */
export interface ErrorDescription {
  readonly type: string;
  readonly code?: string | number;
  /** Only for errors of the runtime: `Cannot read properties of undefined`. */
  readonly message?: string;
  /** The failed system call: `open`. */
  readonly syscall?: string;
  readonly frames?: readonly string[];
  readonly cause?: ErrorDescription;
}

const deepest = 4;
const mostFrames = 12;
const plainWord = /^[\w$ .-]{1,64}$/;

/** The runtime's messages about programming errors; they mention code, and no value. */
const ofRuntime =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null)|Cannot convert undefined or null to object|Cannot mix BigInt and other types|[\w$.]{1,64} is not (?:a function|iterable|a constructor|defined)|Invalid (?:array length|time value|string length)|Maximum call stack size exceeded|Reduce of empty array with no initial value|Do not know how to serialize a BigInt|Converting circular structure to JSON)/;

/**
 * An error in loggable form. Messages are omitted, since those of engines quote cells and those of graphql-js quote
 * variables; so are all other properties except the code.
 */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) return { type: thrown === null ? 'null' : typeof thrown };
  const code = 'code' in thrown ? thrown.code : undefined;
  const isCode = typeof code === 'number' || (typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code));
  const cause = causeOf(thrown);
  const syscall = 'syscall' in thrown && typeof thrown.syscall === 'string' ? thrown.syscall : undefined;
  const told = ofRuntime.exec(thrown.message)?.[0] ?? '';
  return {
    type: plainWord.test(thrown.name) ? thrown.name : 'Error',
    ...(isCode ? { code } : {}),
    ...(told === '' ? {} : { message: told }),
    ...(syscall !== undefined && /^[a-z]{1,32}$/.test(syscall) ? { syscall } : {}),
    frames: listFrames(thrown),
    ...(cause instanceof Error && depth < deepest ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

/** The cause of an error; for an aggregate error, the first one. */
function causeOf(thrown: Error): unknown {
  if ('originalError' in thrown && thrown.originalError !== undefined) return thrown.originalError;
  return thrown instanceof AggregateError && thrown.errors.length > 0 ? thrown.errors[0] : thrown.cause;
}

/** The stack frames after the message, which could itself contain lines that look like frames. */
function listFrames({ stack = '', message }: Error): readonly string[] {
  // The stack does not contain a message that was changed after the error was created.
  const at = message === '' ? -1 : stack.indexOf(message);
  const lines = (at < 0 ? stack : stack.slice(at + message.length)).split('\n');
  const before = lines.findLastIndex((line) => !/^ {4}at /.test(line));
  return lines
    .slice(before + 1)
    .filter((line) => /^ {4}at [^"']*$/.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim());
}
