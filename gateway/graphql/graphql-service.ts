import type { ApolloServer } from '@apollo/server';
import { defined } from '../../core/defined.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { NamesFor } from '../../subgraphs/catalog/name-view.ts';
import type { Diagnosis, Subgraph, SubgraphStatus } from '../../subgraphs/subgraph.ts';
import type { Executor } from '../federation/federation.ts';
import { createSubgraphExecutor } from '../federation/subgraph-executor.ts';
import type { AnswerKeys } from '../http/keys-route.ts';
import type { ServingOptions } from '../http/serving-options.ts';
import { SubgraphServers } from '../transport/subgraph-servers.ts';
import { type CostModel, usualSizes } from './cost/estimate-cost.ts';
import { createDocumentStore } from './document-store.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { greatestLimit } from './limits.ts';
import type { RequestContext } from './request-context.ts';
import type { RoleScope } from './schema-by-role/hidden-coordinates.ts';
import { loadExecutor } from './schema-by-role/narrow-executor.ts';
import { ServersByRole } from './schema-by-role/servers.ts';

/**
 * All that answers operations and knows the contracts. It belongs to one deployment: nothing that it remembers (plans,
 * documents, policies, what is known of data) is known to the next.
 */
export interface GraphqlService {
  /** What answers this viewer. */
  readonly findServer: (viewer: Viewer) => Promise<ApolloServer<RequestContext>>;
  /** What answers operations of one subgraph of this process, for routers of others; undefined where there is none. */
  readonly findSubgraph?: (name: string) => Promise<ApolloServer<RequestContext>> | undefined;
  /** How each subgraph is. */
  readonly check: () => Promise<ReadonlyMap<string, SubgraphStatus>>;
  /** Why data cannot be read, for operators only. */
  readonly diagnose?: () => readonly Diagnosis[];
  /** Answers other domains about keys, where one domain is served alone. */
  readonly answerKeys?: AnswerKeys;
  /** Present where names depend on the roles of who asks. */
  readonly names?: NamesFor;
  /** Closes what it stands on, too. */
  readonly close: () => Promise<void>;
}

/** What a service is made of. */
export interface ServiceParts extends Pick<GraphqlService, 'check' | 'diagnose' | 'answerKeys' | 'names' | 'close'> {
  readonly executor: Executor;
  /** The types, with what their fields cost. */
  readonly costs: Omit<CostModel, 'sizes'>;
  /** What schemas by role are made from, where viewers see of the schema only what their roles may use. */
  readonly schemaByRole?: RoleScope;
  /** Those that routers of others may ask, each at a path of its own. */
  readonly subgraphs?: readonly Subgraph[];
}

/** Starts what answers operations, before the first one comes. Closes all parts where that fails. */
export async function openService(
  { executor, check, diagnose, answerKeys, names, close, costs, schemaByRole, subgraphs = [] }: ServiceParts,
  options: ServingOptions,
): Promise<GraphqlService> {
  const { introspection, log, usage, cacheFor } = options;
  const tokens = greatestLimit(options, 'tokens');
  const model = { ...costs, sizes: { ...usualSizes, ...options.planLimits } };
  const documents = createDocumentStore();
  const create = (own: Executor) =>
    createGraphqlServer({ executor: own, documents, tokens, costs: model, introspection, log, usage, cacheFor, names });
  try {
    const { find, stop } = await startServers(executor, create, schemaByRole);
    const single = new SubgraphServers(subgraphs, (subgraph) =>
      createGraphqlServer({
        executor: createSubgraphExecutor(subgraph),
        documents,
        tokens,
        costs: { schema: subgraph.schema, sizes: model.sizes },
        introspection,
        log,
        cacheFor,
      }),
    );
    return {
      findServer: find,
      findSubgraph: (name) => single.find(name),
      check,
      ...defined({ diagnose, answerKeys, names }),
      async close() {
        await single.stop();
        await stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Servers {
  readonly find: (viewer: Viewer) => Promise<ApolloServer<RequestContext>>;
  readonly stop: () => Promise<void>;
}

/** One server for everybody, or one for each set of roles. */
async function startServers(
  executor: Executor,
  create: (executor: Executor) => ApolloServer<RequestContext>,
  schemaByRole: RoleScope | undefined,
): Promise<Servers> {
  if (schemaByRole !== undefined) {
    const servers = new ServersByRole(await loadExecutor(executor), schemaByRole, create);
    return { find: async (viewer) => await servers.find(viewer), stop: async () => await executor.stop() };
  }
  const server = create(executor);
  await server.start();
  return { find: async () => server, stop: async () => await server.stop() };
}
