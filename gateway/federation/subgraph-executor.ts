import { anonymous } from '../../core/model/access/viewer.ts';
import type { Subgraph } from '../../subgraphs/subgraph.ts';
import { findRequestContext, noteAccessOf, noteTrustOf, requesterOf } from '../graphql/request-context.ts';
import type { Executor } from './federation.ts';

/** One subgraph as what a server of GraphQL executes operations by. */
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
        return await subgraph.execute({
          query: source,
          ...(request.variables === undefined ? {} : { variables: request.variables }),
          ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
          viewer: found?.viewer ?? anonymous,
          ...(found === undefined ? {} : { signal: found.signal, requester: requesterOf(found), context: found }),
          ...noteAccessOf(found),
          ...noteTrustOf(found),
        });
      },
    }),
  };
}
