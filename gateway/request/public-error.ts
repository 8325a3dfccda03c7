import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { defined } from '../../core/defined.ts';
import { describeCode, errorCodes } from '../../core/errors/error-codes.ts';
import { RequestError } from '../../core/errors/request-error.ts';
import { SubgraphError } from '../../subgraphs/subgraph-error.ts';
import type { Log } from './log.ts';

/** Codes of Apollo Server and graphql-js for invalid requests; their messages only quote the request. */
const requestCodesOfApollo: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The maximal characters of a message. Each error may quote the request, which may be a megabyte. */
const longestMessage = 2_000;

/** The parts of an error that a client may read. */
export interface PublicError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * The public form of a thrown value: a `RequestError` or `SubgraphError` unchanged, an invalid request as Apollo
 * reports it, and everything else as INTERNAL_SERVER_ERROR with an id that is also in the log.
 */
export function publishError(thrown: unknown, log: Log): PublicError {
  const origin = findPublicOrigin(thrown);
  if (origin !== undefined) return { message: origin.message, extensions: origin.extensions };
  if (thrown instanceof GraphQLError && isAboutRequest(thrown)) {
    const { code = 'BAD_REQUEST', count } = thrown.extensions;
    // The number of rows that the error applies to.
    return { message: thrown.message, extensions: { code, ...(typeof count === 'number' ? { count } : {}) } };
  }
  const masked = findMasked(thrown);
  if (masked !== undefined) return masked;
  const id = randomUUID();
  log.error({ errorId: id, err: thrown }, 'An unexpected error was masked');
  const code = 'INTERNAL_SERVER_ERROR';
  return { message: describeCode(code).sentence, extensions: { code, id } };
}

/** For Apollo Server's `formatError`: the public message and extensions, at the error's path. */
export function formatPublicError(formatted: GraphQLFormattedError, thrown: unknown, log: Log): GraphQLFormattedError {
  const { message, extensions } = publishError(thrown, log);
  const subgraph = formatted.extensions?.serviceName;
  return {
    message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message,
    ...defined({ locations: formatted.locations, path: formatted.path }),
    extensions: { ...extensions, ...(typeof subgraph === 'string' ? { serviceName: subgraph } : {}) },
  };
}

/** An error that a subgraph of this process has already masked, and logged under the id. */
function findMasked(thrown: unknown): PublicError | undefined {
  if (!(thrown instanceof GraphQLError)) return undefined;
  const { code, id } = thrown.extensions;
  const isMasked = code === 'INTERNAL_SERVER_ERROR' && typeof id === 'string' && thrown.originalError === undefined;
  return isMasked ? { message: describeCode(code).sentence, extensions: { code, id } } : undefined;
}

function findPublicOrigin(thrown: unknown): RequestError | SubgraphError | undefined {
  for (let error = thrown; error instanceof Error; ) {
    if (error instanceof RequestError || error instanceof SubgraphError) return error;
    error = error instanceof GraphQLError ? error.originalError : undefined;
  }
  return undefined;
}

function isAboutRequest({ extensions: { code, http } }: GraphQLError): boolean {
  if (requestCodesOfApollo.has(code)) return true;
  if (typeof code === 'string') return Object.hasOwn(errorCodes, code) && code !== 'INTERNAL_SERVER_ERROR';
  // Some of Apollo Server's errors about persisted queries have a status but no code.
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
}
