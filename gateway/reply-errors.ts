import { type Code, describeCode } from '../subgraphs/errors/codes.ts';
import { type ReplyPath, SubgraphError } from './subgraph-error.ts';

/** More errors than this tell a client nothing more. */
const errorCap = 100;
const messageCap = 1_000;

const codePattern = /^[A-Z][A-Z0-9_]{0,63}$/;
const idPattern = /^[\w-]{1,64}$/;
/** What the operating system says about connections and files names hosts and paths. */
const systemError = /\bE[A-Z]{3,}\b|\bgetaddrinfo\b|(^|\n)\s+at /;
const addresses =
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)\]]+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\[[0-9a-f:]*:[0-9a-f:]*\](?::\d+)?|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*:\d{2,5}\b/gi;

/**
 * The errors of a reply, fit for clients: a code, a message without addresses, and a path that starts at a field
 * which was asked for. `undefined` if they are not a list of objects, as the GraphQL specification (section 7.1.2) wants.
 */
export function readReplyErrors(
  errors: unknown,
  paths: readonly ReplyPath[],
  entityCount: number,
): readonly SubgraphError[] | undefined {
  if (errors === undefined || errors === null) return [];
  if (!Array.isArray(errors) || !errors.every(isRecord)) return undefined;
  return errors.slice(0, errorCap).map((error) => {
    const extensions = isRecord(error.extensions) ? error.extensions : {};
    const given = extensions.code;
    const code = typeof given === 'string' && codePattern.test(given) ? given : 'SUBGRAPH_ERROR';
    const path = isPathInto(error.path, paths, entityCount) ? error.path : (paths[0] ?? []);
    return new SubgraphError(readMessage(error.message, code), path, { code, ...readDetail(extensions) });
  });
}

/** A text without what would tell a client where a subgraph runs. */
function hideAddresses(text: string): string {
  return text.replace(addresses, '[address]');
}

function readMessage(message: unknown, code: string): string {
  const known: Code = code === 'INTERNAL_SERVER_ERROR' ? code : 'SUBGRAPH_ERROR';
  if (code === 'INTERNAL_SERVER_ERROR' || typeof message !== 'string' || message === '' || systemError.test(message)) {
    return describeCode(known).sentence;
  }
  return hideAddresses(message.slice(0, messageCap));
}

/** The extensions that Concord's own subgraphs use; nothing else is passed on. */
function readDetail(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { field, argument, retryAfter, count, id } = extensions;
  return {
    ...(isPath(field) ? { field } : {}),
    ...(isPath(argument) ? { argument } : {}),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
    ...(Number.isSafeInteger(count) ? { count } : {}),
    ...(typeof id === 'string' && idPattern.test(id) ? { id } : {}),
  };
}

/** Whether a path starts at a root field that was asked for, or at one of the entities that were. */
export function isPathInto(path: unknown, paths: readonly ReplyPath[], entityCount: number): path is ReplyPath {
  return (
    isPath(path) &&
    paths.some(
      (root) => root[0] === path[0] && (root.length === 1 || (typeof path[1] === 'number' && path[1] < entityCount)),
    )
  );
}

function isPath(value: unknown): value is ReplyPath {
  const isStep = (step: unknown) => typeof step === 'string' || (Number.isInteger(step) && Number(step) >= 0);
  return Array.isArray(value) && value.length > 0 && value.length <= 64 && value.every(isStep);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
