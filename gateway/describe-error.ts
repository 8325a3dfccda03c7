/** What the log says of an error: its kinds and where it was thrown, and never its message. */
export interface ErrorDescription {
  readonly type: string;
  readonly code?: string | number;
  readonly frames?: readonly string[];
  readonly cause?: ErrorDescription;
}

const deepest = 4;
const mostFrames = 12;
const plainWord = /^[\w$ .-]{1,64}$/;

/**
 * An error as it may stand in a log. Messages are left out, since those of engines quote cells and those of graphql-js
 * quote variables; so are all other properties but a code.
 */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) return { type: thrown === null ? 'null' : typeof thrown };
  const code = 'code' in thrown ? thrown.code : undefined;
  const isCode = typeof code === 'number' || (typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code));
  const cause = 'originalError' in thrown && thrown.originalError !== undefined ? thrown.originalError : thrown.cause;
  return {
    type: plainWord.test(thrown.name) ? thrown.name : 'Error',
    ...(isCode ? { code } : {}),
    frames: listFrames(thrown),
    ...(cause instanceof Error && depth < deepest ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

/** The lines of the stack below the message, which could itself have lines that look like them. */
function listFrames({ stack = '', message }: Error): readonly string[] {
  const start = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(start)
    .split('\n')
    .filter((line) => /^ {4}at [^"']*$/.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim());
}
