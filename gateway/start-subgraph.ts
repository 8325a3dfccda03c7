import { anonymous } from '../subgraphs/model/viewer.ts';
import type { Executor } from './federation.ts';
import { createKeysRoute, type KeysRouteOptions, keysPath } from './keys-route.ts';
import type { RequestLimits } from './limits.ts';
import { findRequestContext, noteAccessOf } from './request-context.ts';
import { type RunningServer, type ServingOptions, serveGraphql } from './serve-graphql.ts';
import type { Subgraph } from './subgraph-source.ts';

export interface SubgraphServingOptions extends ServingOptions {
  /** Which other domains are answered about keys, and by what; none without it. */
  readonly keys?: Pick<KeysRouteOptions, 'answerKeys' | 'authenticate'>;
}

/**
 * Serves one subgraph over HTTP, with the same HTTP code as the gateway. It answers `_service { sdl }` and `_entities`
 * besides its own fields, as the subgraph specification of Apollo Federation says. Rejects if the port is taken.
 */
export async function startSubgraph(subgraph: Subgraph, options: SubgraphServingOptions): Promise<RunningServer> {
  const { keys } = options;
  const routes = keys === undefined ? [] : [[keysPath, createKeysRoute({ ...options, ...keys })] as const];
  const check = async () => new Map([[subgraph.name, subgraph.status()]]);
  const limits = limitsBehindGateway(options.limits);
  const service = { ...options, limits, costs: subgraph.schema, routes };
  const server = await serveGraphql(createExecutor(subgraph), check, service);
  return {
    ...server,
    async close(grace) {
      await server.close(grace);
      await subgraph.close();
    },
  };
}

/**
 * A gateway sends the requests of many viewers from one address, and has counted them; and it asks by as many keys as
 * other subgraphs answered.
 */
function limitsBehindGateway(limits: RequestLimits): RequestLimits {
  return {
    ...limits,
    bodyBytes: Math.max(limits.bodyBytes, limits.replyBytes),
    concurrentPerViewer: Number.POSITIVE_INFINITY,
    requestsPerMinute: Number.POSITIVE_INFINITY,
  };
}

function createExecutor(subgraph: Subgraph): Executor {
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
          ...(found === undefined ? {} : { signal: found.signal }),
          ...noteAccessOf(found),
        });
      },
    }),
  };
}
