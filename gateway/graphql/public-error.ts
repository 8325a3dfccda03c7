import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { defined } from '../../core/defined.ts';
import { describeCode, errorCodes } from '../../core/errors/error-codes.ts';
import { RequestError } from '../../core/errors/request-error.ts';
import { SubgraphError } from '../../subgraphs/subgraph-error.ts';
import type { Log } from './log.ts';

/** Codes that Apollo Server and graphql-js give to what is wrong with a request; their messages quote the request only. */
const requestCodesOfApollo: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Characters of a message. Some quote the request, which may be a megabyte, once for each of its errors. */
const longestMessage = 2_000;

/** What a client may read of an error. */
export interface PublicError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * What a client may read of a thrown thing: a `RequestError` or `SubgraphError` as it is, what is wrong with the
 * request itself as Apollo says it, and everything else as INTERNAL_SERVER_ERROR with an id that is also in the log.
 */
export function publishError(thrown: unknown, log: Log): PublicError {
  const origin = findPublicOrigin(thrown);
  if (origin !== undefined) return { message: origin.message, extensions: origin.extensions };
  if (thrown instanceof GraphQLError && isAboutRequest(thrown)) {
    const { code = 'BAD_REQUEST', count } = thrown.extensions;
    // How many rows have what the error says of the first of them.
    return { message: thrown.message, extensions: { code, ...(typeof count === 'number' ? { count } : {}) } };
  }
  const masked = findMasked(thrown);
  if (masked !== undefined) return masked;
  const id = randomUUID();
  log.error({ errorId: id, err: thrown }, 'An unexpected error was masked');
  const code = 'INTERNAL_SERVER_ERROR';
  return { message: describeCode(code).sentence, extensions: { code, id } };
}

/** For Apollo Server's `formatError`: the published message and extensions, at the place where the error stands. */
export function formatPublicError(formatted: GraphQLFormattedError, thrown: unknown, log: Log): GraphQLFormattedError {
  const { message, extensions } = publishError(thrown, log);
  const subgraph = formatted.extensions?.serviceName;
  return {
    message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message,
    ...defined({ locations: formatted.locations, path: formatted.path }),
    extensions: { ...extensions, ...(typeof subgraph === 'string' ? { serviceName: subgraph } : {}) },
  };
}

/** A subgraph of this process has masked the error already, and has logged it under the id. */
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
  // Apollo Server gives some errors about persisted queries a status but no code.
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
}
