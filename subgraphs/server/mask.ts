import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { describeCode } from '../errors/codes.ts';
import { RequestError } from '../errors/request-error.ts';

/** What a masked error reports to whoever operates the process. Never sent to a client. */
export interface MaskedError {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly error: unknown;
}

/**
 * The error as a client may see it: what Concord says on purpose stays, everything else becomes
 * INTERNAL_SERVER_ERROR with an id that `report` gets together with the cause.
 */
export function maskError(error: GraphQLError, report: (masked: MaskedError) => void): GraphQLError {
  const { originalError } = error;
  const path = error.path ?? [];
  if (originalError === undefined || originalError instanceof GraphQLError) return error;
  if (originalError instanceof RequestError) {
    if (originalError.cause !== undefined) report({ id: originalError.code, path, error: originalError.cause });
    return error;
  }
  const id = randomUUID();
  report({ id, path, error: originalError });
  return new GraphQLError(describeCode('INTERNAL_SERVER_ERROR').sentence, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  });
}
