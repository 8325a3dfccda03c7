import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Mesh } from '../subgraphs/model/model.ts';
import type { Viewer } from '../subgraphs/model/viewer.ts';
import type { Audit } from './audit.ts';
import type { Authenticate } from './auth/identity.ts';
import type { CorsOptions } from './cors.ts';
import { usualSizes } from './cost/estimate-cost.ts';
import type { Executor } from './federation.ts';
import { findGraphiqlRoute } from './graphiql-routes.ts';
import { createGraphqlRoute } from './graphql-route.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { answerJson, type HttpAnswer } from './http-answer.ts';
import { type Route, startHttpServer } from './http-server.ts';
import { greatestLimit, type LimitSources } from './limits.ts';
import type { Log } from './log.ts';
import type { RequestContext } from './request-context.ts';
import { loadExecutor } from './schema-by-role/narrow-executor.ts';
import { ServersByRole } from './schema-by-role/servers.ts';
import type { SubgraphStatus } from './subgraph-source.ts';

/** How GraphQL is served over HTTP, whether by the gateway or by one subgraph. */
export interface ServingOptions extends LimitSources {
  readonly host: string;
  readonly port: number;
  /** Who is let in. The pages and `/health/…` are for everybody. */
  readonly authenticate: Authenticate;
  /** Where requests are written down; absent: nowhere. */
  readonly audit?: Audit | undefined;
  readonly cors: CorsOptions;
  readonly introspection: boolean;
  readonly log: Log;
}

/** What is served with these options. */
export interface GraphqlService extends ServingOptions {
  /** The types, with what their fields cost. */
  readonly costs: GraphQLSchema;
  /** The mesh, where viewers see of the schema only what their roles may use. */
  readonly schemaByRole?: Mesh;
  /** Further paths. */
  readonly routes?: readonly (readonly [path: string, route: Route])[];
}

/** A server that runs. */
export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** Stops taking requests, answers those that it has taken, and ends after `grace` milliseconds at the latest. */
  close(grace: number): Promise<void>;
}

type Check = () => Promise<ReadonlyMap<string, SubgraphStatus>>;

/** Serves `/graphql`, `/graphiql` and `/health/…` for whatever executes operations. Rejects if the port is taken. */
export async function serveGraphql(executor: Executor, check: Check, options: GraphqlService): Promise<RunningServer> {
  const { introspection, log } = options;
  const tokens = greatestLimit(options, 'tokens');
  const costs = { schema: options.costs, sizes: { ...usualSizes, ...options.planLimits } };
  const create = (own: Executor) => createGraphqlServer({ executor: own, tokens, costs, introspection, log });
  const servers = await startServers(executor, create, options.schemaByRole);
  let closing = false;
  const routes: ReadonlyMap<string, Route> = new Map([
    ['/graphql', { methods: ['GET', 'POST'], handle: createGraphqlRoute({ ...options, findServer: servers.find }) }],
    ['/', { methods: ['GET', 'HEAD'], handle: () => ({ status: 307, headers: { location: '/graphql' }, body: '' }) }],
    ...(options.routes ?? []),
    ['/health/live', { methods: ['GET', 'HEAD'], handle: () => answerJson(200, { status: 'live' }) }],
    ['/health/ready', { methods: ['GET', 'HEAD'], handle: () => answerReadiness(check, closing) }],
  ]);
  try {
    const http = await startHttpServer({
      ...options,
      findRoute: (path) => routes.get(path) ?? findGraphiqlRoute(path),
    });
    return {
      host: http.host,
      port: http.port,
      async close(grace) {
        closing = true;
        await http.close(grace);
        await servers.stop();
      },
    };
  } catch (error) {
    await servers.stop();
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
  schemaByRole: Mesh | undefined,
): Promise<Servers> {
  if (schemaByRole !== undefined) {
    const servers = new ServersByRole(await loadExecutor(executor), schemaByRole, create);
    return { find: async (viewer) => await servers.find(viewer), stop: async () => await executor.stop() };
  }
  const server = create(executor);
  await server.start();
  return { find: async () => server, stop: async () => await server.stop() };
}

/** Ready means that requests are taken. A subgraph that is down is named, and takes nothing away from the others. */
async function answerReadiness(check: Check, closing: boolean): Promise<HttpAnswer> {
  const subgraphs = await check();
  const degraded = [...subgraphs].filter(([, { state }]) => state !== 'ready').map(([name]) => name);
  const status = closing ? 'closing' : 'ready';
  return answerJson(closing ? 503 : 200, { status, degraded, subgraphs: Object.fromEntries(subgraphs) });
}
