/**
 * What the log says of an error: its kinds and where it was thrown, and its message only where the runtime wrote it, up to
 * what it quotes.
 */
export interface ErrorDescription {
  readonly type: string;
  readonly code?: string | number;
  /** Of errors of the runtime: `Cannot read properties of undefined`. */
  readonly message?: string;
  /** What the operating system was asked for: `open`. */
  readonly syscall?: string;
  readonly frames?: readonly string[];
  readonly cause?: ErrorDescription;
}

const deepest = 4;
const mostFrames = 12;
const plainWord = /^[\w$ .-]{1,64}$/;

/** What the runtime says of mistakes in programs: of code, and of no value. */
const ofRuntime =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null)|Cannot convert undefined or null to object|Cannot mix BigInt and other types|[\w$.]{1,64} is not (?:a function|iterable|a constructor|defined)|Invalid (?:array length|time value|string length)|Maximum call stack size exceeded|Reduce of empty array with no initial value|Do not know how to serialize a BigInt|Converting circular structure to JSON)/;

/**
 * An error as it may stand in a log. Messages are left out, since those of engines quote cells and those of graphql-js
 * quote variables; so are all other properties but a code.
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

/** What led to an error; of several that came together, the first. */
function causeOf(thrown: Error): unknown {
  if ('originalError' in thrown && thrown.originalError !== undefined) return thrown.originalError;
  return thrown instanceof AggregateError && thrown.errors.length > 0 ? thrown.errors[0] : thrown.cause;
}

/** The lines of the stack below the message, which could itself have lines that look like them. */
function listFrames({ stack = '', message }: Error): readonly string[] {
  // A message that was changed after the error was made does not stand in its stack.
  const at = message === '' ? -1 : stack.indexOf(message);
  const lines = (at < 0 ? stack : stack.slice(at + message.length)).split('\n');
  const before = lines.findLastIndex((line) => !/^ {4}at /.test(line));
  return lines
    .slice(before + 1)
    .filter((line) => /^ {4}at [^"']*$/.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim());
}
