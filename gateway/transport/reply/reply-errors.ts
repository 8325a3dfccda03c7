import { randomUUID } from 'node:crypto';
import { describeCode } from '../../../core/errors/error-codes.ts';
import { type ReplyPath, SubgraphError } from '../../../subgraphs/subgraph-error.ts';
import { cleanMessage } from './clean-message.ts';
import { explainedBy } from './explained-by.ts';
import { readForeignCode, readForeignDetail } from './foreign-detail.ts';
import { atPlace, errorBound, isPath, isPathInto, type LostPaths } from './lost-paths.ts';

/**
 * How a subgraph's errors are shown to clients. `concord`: its messages and extensions are already fit for clients.
 * `pass`: clients get message, code and extensions unchanged. `mask`: clients get the code, and an id under which the
 * log has the rest.
 */
export type ErrorPolicy = 'concord' | 'pass' | 'mask';

const messageCap = 1_000;

const ownCode = /^[A-Z][A-Z0-9_]{0,63}$/;
const idPattern = /^[\w-]{1,64}$/;

/** The errors that a subgraph reports. */
export interface ReportedErrors {
  /** For clients: up to `errorBound`, and one that covers the rest. */
  readonly errors: readonly SubgraphError[];
  /** Whether one of them, shown or not, explains a null at a path. */
  readonly explains: (path: ReplyPath) => boolean;
}

export interface ErrorReading {
  readonly policy: ErrorPolicy;
  /** The subgraph's host name, which is hidden from clients. */
  readonly host: string;
  /** The paths without data, for errors without a path of their own. */
  readonly lost: LostPaths;
  /** Called with errors that are masked, for the log. */
  readonly noteMasked: (errorId: string, error: Readonly<Record<string, unknown>>) => void;
}

/**
 * The errors of a reply, fit for clients: a code, a message without addresses, and a path that starts at a requested
 * field. `undefined` if they are not a list of objects, as the GraphQL specification (section 7.1.2) requires.
 */
export function readReplyErrors(errors: unknown, reading: ErrorReading): ReportedErrors | undefined {
  if (errors === undefined || errors === null) return { errors: [], explains: () => false };
  if (!Array.isArray(errors) || !errors.every(isRecord)) return undefined;
  const { lost } = reading;
  const shown: SubgraphError[] = [];
  let read = 0;
  for (const error of errors) {
    if (shown.length >= errorBound) break;
    for (const found of readError(error, reading)) shown.push(found);
    read += 1;
  }
  const others = errors.length - read;
  if (others > 0) {
    const message = `The subgraph reported ${others} more errors.`;
    shown.push(new SubgraphError(message, lost.roots[0] ?? [], { code: 'SUBGRAPH_ERROR', affected: others }));
  }
  const paths: ReplyPath[] = [];
  let isAnywhere = false;
  for (const { path } of errors) {
    if (isPathInto(path, lost)) paths.push(path);
    else isAnywhere = true;
  }
  // All errors without a path explain the same.
  if (isAnywhere) for (const [root = ''] of lost.roots) paths.push([root]);
  return { errors: shown, explains: explainedBy(paths) };
}

/** An error about an entity, or without a path, is repeated at each field that is null because of it. */
function readError(error: Readonly<Record<string, unknown>>, reading: ErrorReading): readonly SubgraphError[] {
  const { message, extensions } = describe(error, reading);
  const { lost, policy } = reading;
  const path = isPath(error.path) ? error.path : undefined;
  // The errors of Concord's own subgraphs contain the number of affected rows, and the path of the first one.
  const places = policy === 'concord' && isPathInto(path, lost) ? [{ path }] : lost.below(path);
  return places.map((place) => atPlace(message, place, extensions));
}

type Extensions = SubgraphError['extensions'];

interface Described {
  readonly message: string;
  readonly extensions: Extensions;
}

function describe(error: Readonly<Record<string, unknown>>, { policy, host, noteMasked }: ErrorReading): Described {
  const extensions = isRecord(error.extensions) ? error.extensions : {};
  switch (policy) {
    case 'concord': {
      const code = typeof extensions.code === 'string' && ownCode.test(extensions.code) ? extensions.code : noCode;
      const isMasked = code === 'INTERNAL_SERVER_ERROR';
      const sentence = describeCode(isMasked ? code : noCode).sentence;
      const message = isMasked ? sentence : (readMessage(error.message, host) ?? sentence);
      return { message, extensions: { code, ...readOwnDetail(extensions) } };
    }
    case 'pass': {
      const message = readMessage(error.message, host) ?? describeCode(noCode).sentence;
      return { message, extensions: readForeignDetail(extensions, noCode, host) };
    }
    case 'mask': {
      const id = randomUUID();
      noteMasked(id, error);
      const code = readForeignCode(extensions.code) ?? noCode;
      return { message: 'A subgraph reported an error; only its own log tells more.', extensions: { code, id } };
    }
  }
}

const noCode = 'SUBGRAPH_ERROR';

function readMessage(message: unknown, host: string): string | undefined {
  if (typeof message !== 'string') return undefined;
  return cleanMessage(message.length > messageCap ? `${message.slice(0, messageCap)}…` : message, host);
}

/** The extensions that Concord's own subgraphs use; all others are dropped. */
function readOwnDetail(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { field, argument, retryAfter, count, id } = extensions;
  return {
    ...(isPath(field) ? { field } : {}),
    ...(isPath(argument) ? { argument } : {}),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
    ...(Number.isSafeInteger(count) ? { count } : {}),
    ...(typeof id === 'string' && idPattern.test(id) ? { id } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
