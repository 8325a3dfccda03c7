import type { ApolloServer } from '@apollo/server';
import { defined } from '../../core/defined.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { NamesFor } from '../../subgraphs/catalog/name-view.ts';
import type { Diagnosis, Subgraph, SubgraphStatus } from '../../subgraphs/subgraph.ts';
import type { Executor } from '../federation/federation.ts';
import { createSubgraphExecutor } from '../federation/subgraph-executor.ts';
import { greatestLimit, type LimitSources } from '../request/limits.ts';
import type { Log } from '../request/log.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { AnswerKeys } from '../transport/peer-keys.ts';
import { SubgraphServers } from '../transport/subgraph-servers.ts';
import type { UsageRecorder } from '../usage/usage-recorder.ts';
import { type CostModel, usualSizes } from './cost/estimate-cost.ts';
import { createDocumentStore, createPersistedTexts } from './document-store.ts';
import { createGraphqlServer } from './graphql-server.ts';
import type { RoleScope } from './schema-by-role/hidden-coordinates.ts';
import { loadExecutor } from './schema-by-role/narrow-executor.ts';
import { ServersByRole } from './schema-by-role/servers.ts';

/**
 * Everything that executes operations and depends on the contracts. It belongs to one deployment: its caches (plans,
 * documents, policies, quality) are never shared with the next one.
 */
export interface GraphqlService {
  /** The server for this viewer. */
  readonly findServer: (viewer: Viewer) => Promise<ApolloServer<RequestContext>>;
  /** The server of one subgraph of this process, for external routers; undefined where there is none. */
  readonly findSubgraph?: (name: string) => Promise<ApolloServer<RequestContext>> | undefined;
  /** The status of each subgraph. */
  readonly check: () => Promise<ReadonlyMap<string, SubgraphStatus>>;
  /** Why data cannot be read, for operators only. */
  readonly diagnose?: () => readonly Diagnosis[];
  /** Runs other domains' key queries, where one domain is served alone. */
  readonly answerKeys?: AnswerKeys;
  /** Present where names depend on the viewer's roles. */
  readonly names?: NamesFor;
  /** Also closes the resources behind it. */
  readonly close: () => Promise<void>;
}

/** The options of a service, whatever transport its operations arrive by. */
export interface ServiceOptions extends LimitSources {
  readonly introspection: boolean;
  readonly log: Log;
  /** The maximal seconds for which a response may be cached, for `Cache-Control`; 0 when absent. */
  readonly cacheFor?: number;
  /** Counts operations by client; its creator closes it. Absent where usage is not recorded. */
  readonly usage?: UsageRecorder | undefined;
}

/** The parts of a service. */
export interface ServiceParts extends Pick<GraphqlService, 'check' | 'diagnose' | 'answerKeys' | 'names' | 'close'> {
  readonly executor: Executor;
  /** The types, with the costs of their fields. */
  readonly costs: Omit<CostModel, 'sizes'>;
  /** The inputs of schemas by role, where viewers only see the parts of the schema that their roles may use. */
  readonly schemaByRole?: RoleScope;
  /** Subgraphs that external routers may query, each at its own path. */
  readonly subgraphs?: readonly Subgraph[];
}

/** Starts the servers before the first operation. Closes all parts if that fails. */
export async function openService(
  { executor, check, diagnose, answerKeys, names, close, costs, schemaByRole, subgraphs = [] }: ServiceParts,
  options: ServiceOptions,
): Promise<GraphqlService> {
  const { introspection, log, usage, cacheFor } = options;
  const tokens = greatestLimit(options, 'tokens');
  const model = { ...costs, sizes: { ...usualSizes, ...options.planLimits } };
  const documents = createDocumentStore();
  const persisted = createPersistedTexts();
  const create = (own: Executor) =>
    createGraphqlServer({
      executor: own,
      documents,
      persisted,
      tokens,
      costs: model,
      introspection,
      log,
      usage,
      cacheFor,
      names,
    });
  try {
    const { find, stop } = await startServers(executor, create, schemaByRole);
    const single = new SubgraphServers(subgraphs, (subgraph) =>
      createGraphqlServer({
        executor: createSubgraphExecutor(subgraph),
        documents,
        persisted,
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
