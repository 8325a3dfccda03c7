import { GraphQLError } from 'graphql';
import { defined } from '../../core/defined.ts';
import { RequestError } from '../../core/errors/request-error.ts';
import { anonymous } from '../../core/model/access/viewer.ts';
import type { Subgraph } from '../../subgraphs/subgraph.ts';
import { findRequestContext, noteAccessOf, noteTrustOf, requesterOf } from '../request/request-context.ts';
import type { Executor } from './federation.ts';

/** One subgraph as the executor of a GraphQL server. */
export function createSubgraphExecutor(subgraph: Subgraph): Executor {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: subgraph.schema, coreSupergraphSdl: subgraph.sdl });
      return () => {};
    },
    stop: async () => {},
    load: async () => ({
      executor: async ({ source, request, context }) => {
        const found = findRequestContext(context);
        let leave: (() => void) | undefined;
        try {
          leave = await found?.begin?.();
        } catch (error) {
          // The caller has left, or the deadline passed before the operation began.
          const refusal = error instanceof RequestError ? error : new RequestError('DEADLINE_EXCEEDED');
          return { errors: [new GraphQLError(refusal.message, { originalError: refusal })] };
        }
        try {
          return await subgraph.execute({
            query: source,
            ...defined({ variables: request.variables, operationName: request.operationName }),
            viewer: found?.viewer ?? anonymous,
            ...(found === undefined ? {} : { signal: found.signal, requester: requesterOf(found), context: found }),
            ...noteAccessOf(found),
            ...noteTrustOf(found),
            ...(found?.wantsExactKeys === true ? { noteExactKey: () => undefined } : {}),
          });
        } finally {
          leave?.();
        }
      },
    }),
  };
}
