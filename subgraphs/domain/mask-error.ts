import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { describeCode } from '../../core/errors/error-codes.ts';
import { RequestError } from '../../core/errors/request-error.ts';

/** A masked error, as reported to the operators of the process. Never sent to a client. */
export interface MaskedError {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly error: unknown;
}

/**
 * The error as a client may see it. Request errors and errors in arguments stay; everything else becomes
 * INTERNAL_SERVER_ERROR with an id that `report` gets together with the cause. A field that stopped because its client
 * has left is no failure, and is not reported.
 */
export function maskError(
  error: GraphQLError,
  report: (masked: MaskedError) => void,
  signal: AbortSignal | undefined,
): GraphQLError {
  const { originalError } = error;
  const path = error.path ?? [];
  if (originalError instanceof RequestError) {
    if (originalError.cause !== undefined) report({ id: originalError.code, path, error: originalError.cause });
    return error;
  }
  if (signal?.aborted === true && originalError === signal.reason) {
    const { sentence } = describeCode('SUBREQUEST_CANCELLED');
    return new GraphQLError(sentence, { path: error.path ?? null, extensions: { code: 'SUBREQUEST_CANCELLED' } });
  }
  if (isAboutArguments(error)) return giveCode(error, 'BAD_USER_INPUT');
  const id = randomUUID();
  report({ id, path, error: originalError ?? error });
  return new GraphQLError(describeCode('INTERNAL_SERVER_ERROR').sentence, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  });
}

/** The same error with a code, for graphql-js's errors, which have none. */
export function giveCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes = null, source = null, positions = null, path = null, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code, ...extensions } });
}

/**
 * Whether an error is the client's. Without a path it is about the request: invalid variables, a missing operation.
 * With a path, graphql-js's errors about arguments have a document node; its errors about results, which may quote
 * cells, have none.
 */
function isAboutArguments({ path, originalError }: GraphQLError): boolean {
  return path === undefined || (originalError instanceof GraphQLError && originalError.nodes !== undefined);
}
