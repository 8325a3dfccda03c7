import type { Mesh } from '../subgraphs/model/model.ts';
import type { ViewerTokens } from './auth/viewer-token.ts';
import { createMeshSubgraph } from './catalog/subgraph.ts';
import { createFederation, readSupergraph } from './federation.ts';
import { createHealthCheck } from './health.ts';
import { createHttpSource } from './http-source.ts';
import { createInProcessSource } from './in-process-source.ts';
import { listLimits } from './limits.ts';
import { createScorecardsSubgraph, type ScorecardsOptions } from './scorecards/subgraph.ts';
import { type RunningServer, type ServingOptions, serveGraphql } from './serve-graphql.ts';
import type { Subgraph, SubgraphSource } from './subgraph-source.ts';

/** A subgraph that another process serves. */
export interface RemoteSubgraph {
  readonly name: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Signs for whom it is asked; only for subgraphs that share the key. */
  readonly tokens?: ViewerTokens;
}

export interface GatewayOptions extends ServingOptions {
  /** What composition made of the subgraphs below and of the gateway's own subgraph `mesh`. */
  readonly supergraphSdl: string;
  /** The subgraphs of this process. The gateway closes them when it is closed. */
  readonly local: readonly Subgraph[];
  readonly remote: readonly RemoteSubgraph[];
  /** Milliseconds that one sub-request over HTTP may take. */
  readonly subrequestTimeout: number;
  /** What the contracts say, for the catalog; absent where the gateway runs without them. */
  readonly mesh?: Mesh;
  /** Numbers of several objects side by side; their subgraph is part of the supergraph. */
  readonly scorecards?: Pick<ScorecardsOptions, 'scorecards' | 'limits'>;
  /** `perRole`: viewers see of the schema only what their roles may use, which takes `mesh`. All of it otherwise. */
  readonly schema?: 'full' | 'perRole';
  /** Version of Concord. */
  readonly version: string;
}

/**
 * Starts the gateway: Apollo Server and Apollo's query planner over subgraphs in this process, subgraphs over HTTP, or
 * both. It starts whether or not the subgraphs can be reached. Rejects if the port is taken, or if the supergraph
 * names a subgraph that is neither local nor remote.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningServer> {
  const { log, supergraphSdl } = options;
  const supergraph = readSupergraph(supergraphSdl);
  const domains: readonly SubgraphSource[] = [
    ...options.local.map((subgraph) => createInProcessSource(subgraph, log)),
    ...options.remote.map((remote) =>
      createHttpSource({
        ...remote,
        timeout: options.subrequestTimeout,
        replyBytes: options.limits.replyBytes,
        supergraph: () => supergraph,
        log,
      }),
    ),
  ];
  const check = createHealthCheck(domains);
  const own = createMeshSubgraph({
    version: options.version,
    mesh: options.mesh,
    checkSubgraphs: check,
    limits: (viewer) => listLimits(options, viewer),
  });
  const source = (name: string) => domains.find((domain) => domain.name === name);
  const declared = options.scorecards?.scorecards.length ? options.scorecards : undefined;
  const scorecards =
    declared && createScorecardsSubgraph({ ...declared, roleLimits: options.roleLimits ?? {}, source, log });
  const ownSources = [own, ...(scorecards === undefined ? [] : [scorecards])].map((subgraph) =>
    createInProcessSource(subgraph, log),
  );
  const sources = [
    ...domains.filter(({ name }) => !ownSources.some((ownSource) => ownSource.name === name)),
    ...ownSources,
  ];
  const closeAll = async () => {
    await Promise.all(sources.map((source) => source.close()));
  };
  try {
    const server = await serveGraphql(createFederation(supergraphSdl, sources, log), check, {
      ...options,
      costs: supergraph,
      ...(options.schema === 'perRole' ? { schemaByRole: meshOf(options) } : {}),
    });
    return {
      ...server,
      async close(grace) {
        await server.close(grace);
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Without contracts nothing is known of roles, and showing everything would not be what was asked for. */
function meshOf({ mesh }: GatewayOptions): Mesh {
  if (mesh === undefined) throw new Error('A schema by role needs the contracts.');
  return mesh;
}
