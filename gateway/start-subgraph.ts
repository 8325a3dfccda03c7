import { defined } from '../core/defined.ts';
import type { DeploymentFacts } from '../subgraphs/catalog/deployment.ts';
import type { Subgraph } from '../subgraphs/subgraph.ts';
import { Deployments } from './deployments/deployments.ts';
import { createSubgraphExecutor } from './federation/subgraph-executor.ts';
import { type GraphqlService, openService } from './graphql/graphql-service.ts';
import { type RunningServer, serveGraphql } from './http/serve-graphql.ts';
import type { ServingOptions } from './http/serving-options.ts';
import type { RequestLimits } from './request/limits.ts';
import type { AnswerKeys } from './transport/peer-keys.ts';

/** A subgraph for a server of its own. */
export interface ServedSubgraph extends Subgraph {
  /** Runs other domains' key queries, where these are allowed. */
  readonly answerKeys?: AnswerKeys;
}

/** A server of one subgraph, which can be replaced while it runs. */
export interface RunningSubgraph extends RunningServer {
  /** Uses `next` for all further requests. The promise of `closed` resolves when the previous one has been closed. */
  replace(next: ServedSubgraph, facts: DeploymentFacts): Promise<{ readonly closed: Promise<void> }>;
}

/**
 * Serves one subgraph over HTTP, with the same HTTP code as the gateway. Besides its own fields it has `_service { sdl
 * }` and `_entities`, by the subgraph specification of Apollo Federation. Rejects if the port is not available.
 */
export async function startSubgraph(
  subgraph: ServedSubgraph,
  given: ServingOptions,
  facts: DeploymentFacts = { contracts: [] },
): Promise<RunningSubgraph> {
  const deployments = given.deployments ?? new Deployments();
  const options = { ...given, deployments, limits: limitsBehindGateway(given.limits) };
  const server = await serveGraphql(await openSubgraph(subgraph, options), options);
  deployments.serve(facts);
  return {
    ...server,
    async replace(next, changed) {
      const service = await openSubgraph(next, options);
      const closed = server.replace(service);
      deployments.serve(changed);
      return { closed };
    },
  };
}

async function openSubgraph(subgraph: ServedSubgraph, options: ServingOptions): Promise<GraphqlService> {
  const { answerKeys } = subgraph;
  const parts = {
    executor: createSubgraphExecutor(subgraph),
    costs: { schema: subgraph.schema },
    diagnose: () => subgraph.diagnose?.() ?? [],
    check: async () => new Map([[subgraph.name, subgraph.status()]]),
    ...defined({ answerKeys }),
    close: () => subgraph.close(),
  };
  return await openService(parts, options);
}

/**
 * The limits of a subgraph. A gateway sends the requests of many viewers from one address, and has counted them; and it
 * sends as many keys as other subgraphs returned.
 */
function limitsBehindGateway(limits: RequestLimits): RequestLimits {
  return {
    ...limits,
    bodyBytes: Math.max(limits.bodyBytes, limits.replyBytes),
    values: Math.max(limits.values, limits.replyValues),
    concurrentPerViewer: Number.POSITIVE_INFINITY,
    requestsPerMinute: Number.POSITIVE_INFINITY,
  };
}
