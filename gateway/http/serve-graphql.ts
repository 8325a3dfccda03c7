import type { IncomingMessage } from 'node:http';
import { reportCaches } from '../../core/memory/byte-cache.ts';
import { anonymous, mayExplain, type Viewer } from '../../core/model/access/viewer.ts';
import { tellStatus } from '../../subgraphs/catalog/tell-status.ts';
import { Deployments } from '../deployments/deployments.ts';
import { Succession } from '../deployments/succession.ts';
import type { GraphqlService } from '../graphql/graphql-service.ts';
import { Lanes } from '../graphql/lanes.ts';
import { answerError, answerJson, type HttpAnswer } from '../request/http-answer.ts';
import type { LimitSources } from '../request/limits.ts';
import { keysPath } from '../transport/peer-keys.ts';
import { subgraphsPath } from '../transport/subgraph-servers.ts';
import { Admission } from './admission.ts';
import { findGraphiqlRoute, graphiqlPaths } from './graphiql-routes.ts';
import { createGraphqlRoute } from './graphql-route.ts';
import { type Route, startHttpServer } from './http-server.ts';
import { createKeysRoute } from './keys-route.ts';
import type { ServingOptions } from './serving-options.ts';
import { RequestTurns } from './turns.ts';

/** A server that runs. */
export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** All paths of the server, with `<name>` for the name of a subgraph. */
  readonly paths: readonly string[];
  /** Stops accepting requests, responds to accepted ones, and ends after `grace` milliseconds at the latest. */
  close(grace: number): Promise<void>;
}

/** A server whose service can be replaced while it runs. */
export interface ReplaceableServer extends RunningServer {
  /** Uses `next` for all further requests. Resolves when the previous service has been closed. */
  replace(next: GraphqlService): Promise<void>;
}

/** Milliseconds after the last deadline of its requests for which a replaced service is kept open. */
const farewell = 5_000;

/** Serves `/graphql`, `/graphiql` and `/health/…`. Rejects, and closes the service, if the port is not available. */
export async function serveGraphql(first: GraphqlService, options: ServingOptions): Promise<ReplaceableServer> {
  const { deployments = new Deployments(), authenticatePeers } = options;
  const services = new Succession(first);
  const patience = Math.max(options.requestTimeout, greatestDeadline(options)) + farewell;
  let closing = false;
  const shared = {
    admission: new Admission(),
    lanes: new Lanes(),
    turns: new RequestTurns(options.limits.concurrentRequests),
  };
  const graphql = createGraphqlRoute({
    ...options,
    ...shared,
    withServer: (viewer, work) => services.use(async (service) => await work(await service.findServer(viewer))),
  });
  const findSubgraphRoute = (path: string): Route | undefined => {
    const name = path.startsWith(subgraphsPath) ? path.slice(subgraphsPath.length) : undefined;
    if (name === undefined) return undefined;
    const handle: Route['handle'] = (request, response, search) =>
      services.use(async (service) => {
        const server = await service.findSubgraph?.(name);
        if (server === undefined) return answerError('NOT_FOUND');
        return await createGraphqlRoute({ ...options, ...shared, withServer: async (_, work) => await work(server) })(
          request,
          response,
          search,
        );
      });
    return { methods: ['GET', 'POST'], handle };
  };
  const routes: Map<string, Route> = new Map([
    ['/graphql', { methods: ['GET', 'POST'], handle: graphql }],
    ['/', { methods: ['GET', 'HEAD'], handle: () => ({ status: 307, headers: { location: '/graphql' }, body: '' }) }],
    ['/health/live', { methods: ['GET', 'HEAD'], handle: () => answerJson(200, { status: 'live' }) }],
    [
      '/health/ready',
      {
        methods: ['GET', 'HEAD'],
        handle: (request) =>
          services.use(async (service) => {
            const when = closing ? 'closing' : (options.readiness ?? 'always');
            const reader = await findReader(request, options);
            const details = await mayKnow(request, options);
            return await answerReadiness(service, { deployments, when, reader, details });
          }),
      },
    ],
  ]);
  if (authenticatePeers !== undefined) {
    const answerKeys: NonNullable<GraphqlService['answerKeys']> = (question, caller) =>
      services.use((service) => {
        if (service.answerKeys === undefined) throw new Error('What is served answers no questions for keys.');
        return service.answerKeys(question, caller);
      });
    routes.set(keysPath, createKeysRoute({ ...options, ...shared, answerKeys, authenticate: authenticatePeers }));
  }
  try {
    const http = await startHttpServer({
      ...options,
      findRoute: (path) => routes.get(path) ?? findSubgraphRoute(path) ?? findGraphiqlRoute(path),
    });
    return {
      host: http.host,
      port: http.port,
      paths: [...routes.keys(), `${subgraphsPath}<name>`, ...graphiqlPaths],
      replace: (next) => services.replace(next, patience),
      async close(grace) {
        closing = true;
        await http.close(grace);
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
    throw error;
  }
}

function greatestDeadline({ roleLimits = {} }: LimitSources): number {
  return Object.values(roleLimits).reduce((most, { deadline = 0 }) => Math.max(most, deadline), 0);
}

/** Reasons contain paths and server names, so they need the role that may see statements. */
async function mayKnow(
  request: IncomingMessage,
  { authenticate }: Pick<ServingOptions, 'authenticate'>,
): Promise<'shown' | 'hidden'> {
  const found = await authenticate(request);
  return found.kind === 'admitted' && mayExplain(found.identity.viewer) ? 'shown' : 'hidden';
}

/** The viewer behind a health request: `nobody` without admission, where only admitted viewers get details. */
async function findReader(request: IncomingMessage, options: ServingOptions): Promise<Viewer | 'nobody'> {
  if (options.healthFor !== 'admitted') return anonymous;
  const authentication = await options.authenticate(request);
  return authentication.kind === 'admitted' ? authentication.identity.viewer : 'nobody';
}

interface Readiness {
  readonly deployments: Deployments;
  readonly when: 'closing' | 'always' | 'any' | 'all';
  readonly reader: Viewer | 'nobody';
  readonly details: 'shown' | 'hidden';
}

/**
 * Ready means that requests are accepted. A subgraph that is down is named, and does not affect the others unless the
 * operator wants that; a refused deployment does not affect readiness either. Names are only shown to viewers who may
 * see them.
 */
async function answerReadiness(
  { check, diagnose, names }: GraphqlService,
  { deployments: { serving, held }, when, reader, details }: Readiness,
): Promise<HttpAnswer> {
  const subgraphs = await check();
  const degraded = [...subgraphs].filter(([, { state }]) => state !== 'ready').map(([name]) => name);
  const states = [...subgraphs.values()].map(({ state }) => state);
  const isReady = {
    closing: false,
    always: true,
    any: states.length === 0 || states.some((state) => state !== 'unavailable'),
    all: degraded.length === 0,
  };
  const status = when === 'closing' ? 'closing' : degraded.length > 0 ? 'degraded' : 'ready';
  const code = isReady[when] ? 200 : 503;
  const deployment = serving && { id: serving.id, at: serving.at };
  if (reader === 'nobody') return answerJson(code, { status, deployment });
  const own = names?.(reader);
  const isTold = (name: string) => own?.showsDomain(name) ?? true;
  const told = [...subgraphs]
    .filter(([name]) => isTold(name))
    .map(([name, found]) => [name, tellStatus(found, own)] as const);
  const reasons = diagnose?.().filter(({ domain }) => isTold(domain));
  return answerJson(code, {
    status,
    degraded: degraded.filter(isTold),
    subgraphs: Object.fromEntries(told),
    deployment: deployment && { ...deployment, held: held.filter(isTold) },
    ...(details === 'shown' && reasons !== undefined ? { details: reasons } : {}),
    ...(details === 'shown' ? { caches: reportCaches() } : {}),
  });
}
