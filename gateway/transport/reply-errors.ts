import { randomUUID } from 'node:crypto';
import { describeCode } from '../../core/errors/error-codes.ts';
import { type ReplyPath, SubgraphError } from '../../subgraphs/subgraph-error.ts';
import { cleanMessage } from './clean-message.ts';
import { explainedBy } from './explained-by.ts';
import { readForeignCode, readForeignDetail } from './foreign-detail.ts';
import { atPlace, errorBound, isPath, isPathInto, type LostPaths } from './lost-paths.ts';

/**
 * What becomes of the errors that a subgraph reports. `concord`: its messages are made for clients already, and it says
 * what Concord's subgraphs say. `pass`: clients get message, code and extensions as they are. `mask`: they get the code,
 * and an id under which the log has the rest.
 */
export type ErrorPolicy = 'concord' | 'pass' | 'mask';

const messageCap = 1_000;

const ownCode = /^[A-Z][A-Z0-9_]{0,63}$/;
const idPattern = /^[\w-]{1,64}$/;

/** What a subgraph reports. */
export interface ReportedErrors {
  /** For clients: up to `errorBound`, and one that covers the rest. */
  readonly errors: readonly SubgraphError[];
  /** Whether one of them, shown or not, says why there is nothing at a path. */
  readonly explains: (path: ReplyPath) => boolean;
}

export interface ErrorReading {
  readonly policy: ErrorPolicy;
  /** Name of the host that the subgraph runs on, which clients do not get to know. */
  readonly host: string;
  /** What stays empty because of an error that does not say where it belongs. */
  readonly lost: LostPaths;
  /** Is told what is kept from clients, for the log. */
  readonly noteMasked: (errorId: string, error: Readonly<Record<string, unknown>>) => void;
}

/**
 * The errors of a reply, fit for clients: a code, a message without addresses, and a path that starts at a field
 * which was asked for. `undefined` if they are not a list of objects, as the GraphQL specification (section 7.1.2) wants.
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
  // However many say nothing of their place, they explain the same.
  if (isAnywhere) for (const [root = ''] of lost.roots) paths.push([root]);
  return { errors: shown, explains: explainedBy(paths) };
}

/** An error about an entity, or about nothing in particular, stands at each field that is empty because of it. */
function readError(error: Readonly<Record<string, unknown>>, reading: ErrorReading): readonly SubgraphError[] {
  const { message, extensions } = describe(error, reading);
  const { lost, policy } = reading;
  const path = isPath(error.path) ? error.path : undefined;
  // Concord's own subgraphs say of how many rows an error speaks, and where the first of them is.
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

/** The extensions that Concord's own subgraphs use; nothing else is passed on. */
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
