import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { describeCode } from '../../core/errors/error-codes.ts';
import { RequestError } from '../../core/errors/request-error.ts';

/** What a masked error reports to whoever operates the process. Never sent to a client. */
export interface MaskedError {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly error: unknown;
}

/**
 * The error as a client may see it: what Concord says on purpose and what is wrong with arguments stays, everything else
 * becomes INTERNAL_SERVER_ERROR with an id that `report` gets together with the cause. A field that was stopped because
 * its client has left is no failure: there is nothing to report.
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

/** The same error with a code, for those of graphql-js, which have none. */
export function giveCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes = null, source = null, positions = null, path = null, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code, ...extensions } });
}

/**
 * Without a path it is about the request: variables that do not fit, an operation that is not there. With one, what
 * graphql-js throws about an argument names the node in the document; what it throws about a result, which may quote
 * cells, does not.
 */
function isAboutArguments({ path, originalError }: GraphQLError): boolean {
  return path === undefined || (originalError instanceof GraphQLError && originalError.nodes !== undefined);
}
