import { parse } from 'graphql';
import { defined } from '../core/defined.ts';
import type { Mesh } from '../core/model/model.ts';
import type { MeshDocuments } from '../subgraphs/catalog/catalog.ts';
import type { DeploymentFacts } from '../subgraphs/catalog/deployment.ts';
import type { CatalogOptions } from '../subgraphs/catalog/mesh-fields.ts';
import { createNames, type NamesFor } from '../subgraphs/catalog/name-view.ts';
import type { CatalogSources } from '../subgraphs/catalog/sources.ts';
import { createMeshSubgraph } from '../subgraphs/catalog/subgraph.ts';
import type { MaskedError } from '../subgraphs/domain/mask-error.ts';
import {
  createScorecardsSubgraph,
  type ScorecardsOptions,
  scorecardsSubgraphName,
} from '../subgraphs/scorecards/subgraph.ts';
import type { Subgraph } from '../subgraphs/subgraph.ts';
import type { ViewerTokens } from './auth/viewer-token.ts';
import { Deployments } from './deployments/deployments.ts';
import { findConcordGraphs, findMeshGraph } from './federation/composition/graphs.ts';
import { createFederation } from './federation/federation.ts';
import { usualSizes } from './graphql/cost/estimate-cost.ts';
import { readCosts } from './graphql/cost/read-costs.ts';
import { withinBudget } from './graphql/cost/within-budget.ts';
import { type GraphqlService, openService } from './graphql/graphql-service.ts';
import { createHealthCheck } from './http/health.ts';
import { type RunningServer, serveGraphql } from './http/serve-graphql.ts';
import type { ServingOptions } from './http/serving-options.ts';
import { listLimits } from './request/limits.ts';
import type { HeaderRules } from './transport/client-headers.ts';
import { createHttpSource } from './transport/http-source.ts';
import { createInProcessSource } from './transport/in-process-source.ts';
import type { ErrorPolicy } from './transport/reply/reply-errors.ts';
import type { SubgraphSource } from './transport/subgraph-source.ts';

/** A subgraph that another process serves. */
export interface RemoteSubgraph {
  readonly name: string;
  readonly url: string;
  /** Further URLs of the same subgraph. */
  readonly further?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Signs the viewer of requests, for a subgraph of Concord or a `signed` one. */
  readonly tokens?: ViewerTokens;
  /** Whether an external subgraph shares the key: then it receives the roles and claims of viewers. */
  readonly signed?: boolean;
  /** How its errors are shown to clients; `pass` when absent. Subgraphs of Concord have their own policy. */
  readonly errors?: Exclude<ErrorPolicy, 'concord'>;
  /** The client headers that it receives; none when absent. Subgraphs of Concord never receive any. */
  readonly forward?: HeaderRules;
}

/** The parts that the gateway joins: everything that a change of contracts replaces. */
export interface JoinedMesh {
  /** The composition of the subgraphs below and of the gateway's own subgraph `mesh`. */
  readonly supergraphSdl: string;
  /** The subgraphs of this process. The gateway closes them when it is closed, or when others have replaced them. */
  readonly local: readonly Subgraph[];
  readonly remote: readonly RemoteSubgraph[];
  /** The contracts' model, for the catalog and schemas by role; absent where the gateway runs without contracts. */
  readonly mesh?: Mesh;
  /** The documents behind the model, for the catalog. */
  readonly documents?: MeshDocuments;
  /** Further information for the catalog; usage comes from the `usage` setting. */
  readonly sources?: Omit<CatalogSources, 'usage'>;
  /** Scorecards; their subgraph is part of the supergraph. */
  readonly scorecards?: Pick<ScorecardsOptions, 'scorecards' | 'limits'>;
}

/** The settings that stay unchanged while the gateway runs. */
export interface GatewaySettings extends ServingOptions {
  /** Milliseconds that one sub-request over HTTP may take. */
  readonly subrequestTimeout: number;
  /**
   * `perRole`: viewers only see the parts of the schema that their roles may use, which requires `mesh`. Otherwise all
   * of it.
   */
  readonly schema?: 'full' | 'perRole';
  /** Version of Concord. */
  readonly version: string;
}

export interface GatewayOptions extends GatewaySettings, JoinedMesh {}

/** A gateway whose mesh can be replaced while it runs. */
export interface RunningGateway extends RunningServer {
  /**
   * Uses `next` for all further requests; running requests end with the mesh that they began with. Rejects, and changes
   * nothing, where `next` cannot be served. The promise of `closed` resolves when the previous mesh has been closed.
   */
  replace(next: JoinedMesh, facts: Omit<DeploymentFacts, 'contracts'>): Promise<{ readonly closed: Promise<void> }>;
}

/**
 * Starts the gateway: Apollo Server and Apollo's query planner over subgraphs in this process, subgraphs over HTTP, or
 * both. It starts even if subgraphs cannot be reached. Rejects if the port is not available, or if the supergraph names
 * a subgraph that is neither local nor remote.
 */
export async function startGateway(given: GatewayOptions): Promise<RunningGateway> {
  // Long-lived settings must not keep references to replaceable parts.
  const { supergraphSdl, local, remote, mesh, documents, sources, scorecards, ...settings } = given;
  const deployments = settings.deployments ?? new Deployments();
  const options = { ...settings, deployments };
  const server = await serveGraphql(await openMesh(given, options), options);
  deployments.serve({ contracts: listContracts(given) });
  return {
    ...server,
    async replace(next, facts) {
      const service = await openMesh(next, options);
      const closed = server.replace(service);
      deployments.serve({ ...facts, contracts: listContracts(next) });
      return { closed };
    },
  };
}

/** Everything that belongs to one deployment. */
async function openMesh(
  joined: JoinedMesh,
  options: GatewaySettings & { readonly deployments: Deployments },
): Promise<GraphqlService> {
  const { log } = options;
  const costs = readCosts(joined.supergraphSdl);
  const supergraph = costs.schema;
  const document = parse(joined.supergraphSdl, { noLocation: true });
  const ofConcord = new Map(findConcordGraphs(document).map(({ name, prefix }) => [name, prefix]));
  const meshGraph = findMeshGraph(document);
  const domains: readonly SubgraphSource[] = [
    ...joined.local.map((subgraph) => createInProcessSource(subgraph, log)),
    ...joined.remote.map(({ forward, tokens, signed = false, ...remote }) =>
      createHttpSource({
        ...remote,
        ...(tokens !== undefined && (signed || ofConcord.has(remote.name)) ? { tokens } : {}),
        ...(forward === undefined || ofConcord.has(remote.name) ? {} : { forward }),
        ...defined({ prefix: ofConcord.get(remote.name) }),
        errors: ofConcord.has(remote.name) ? 'concord' : (remote.errors ?? 'pass'),
        timeout: options.subrequestTimeout,
        bounds: options.limits,
        supergraph: () => supergraph,
        log,
      }),
    ),
  ];
  const check = createHealthCheck(domains);
  const names = namesOf(joined, options);
  const own = createMeshSubgraph({
    ...(meshGraph === undefined ? {} : { name: meshGraph.name, prefix: meshGraph.prefix }),
    version: options.version,
    catalog: catalogOf(joined, options),
    checkSubgraphs: check,
    limits: (viewer) => listLimits(options, viewer),
    deployments: options.deployments,
    names,
  });
  const source = (name: string) => domains.find((domain) => domain.name === name);
  const declared = joined.scorecards?.scorecards.length ? joined.scorecards : undefined;
  const report = ({ id, path, error }: MaskedError): void =>
    log.error({ errorId: id, path, err: error, subgraph: scorecardsSubgraphName }, 'A field failed');
  const scorecards =
    declared && createScorecardsSubgraph({ ...declared, roleLimits: options.roleLimits ?? {}, source, report, names });
  const ownSubgraphs = [...(meshGraph === undefined ? [] : [own]), ...(scorecards === undefined ? [] : [scorecards])];
  const ownSources = ownSubgraphs.map((subgraph) => createInProcessSource(subgraph, log));
  const sources = [
    ...domains.filter(({ name }) => !ownSources.some((ownSource) => ownSource.name === name)),
    ...ownSources,
  ];
  const model = { ...costs, sizes: { ...usualSizes, ...options.planLimits } };
  const limited = (one: SubgraphSource): SubgraphSource => ({
    ...one,
    dataSource: withinBudget(one, model, ofConcord.has(one.name) ? 'whatIsAsked' : 'whatComesBack'),
  });
  const parts = {
    executor: createFederation(joined.supergraphSdl, sources.map(limited), log),
    check,
    diagnose: () => joined.local.flatMap((subgraph) => subgraph.diagnose?.() ?? []),
    costs,
    // Their SDL contains the whole schema, which viewers of a partial schema must not read.
    subgraphs: options.schema === 'perRole' || !options.introspection ? [] : [...joined.local, ...ownSubgraphs],
    ...defined({ names }),
    ...(options.schema === 'perRole'
      ? { schemaByRole: { mesh: meshOf(joined), scorecards: joined.scorecards?.scorecards ?? [] } }
      : {}),
    async close() {
      await Promise.all(sources.map((one) => one.close()));
    },
  };
  return await openService(parts, options);
}

function catalogOf(
  { mesh, documents, sources = {} }: JoinedMesh,
  { schema, usage }: GatewaySettings,
): CatalogOptions | undefined {
  if (mesh === undefined || documents === undefined) return undefined;
  const recorded = usage === undefined ? {} : { usage: () => usage.describe().operations };
  return {
    mesh,
    documents,
    sources: { ...sources, ...recorded },
    visibility: schema === 'perRole' ? 'readable' : 'everything',
  };
}

/** Where the schema depends on roles, so do all other names. */
function namesOf({ mesh, documents }: JoinedMesh, { schema }: GatewaySettings): NamesFor | undefined {
  if (schema !== 'perRole' || mesh === undefined || documents === undefined) return undefined;
  return createNames(mesh, documents);
}

function listContracts({ mesh }: JoinedMesh): DeploymentFacts['contracts'] {
  const contracts = (mesh?.domains ?? []).flatMap((domain) => domain.contracts);
  return contracts.map(({ id, version, domain }) => ({ id, version, domain }));
}

/** Without contracts, roles are unknown, and showing the whole schema would violate the setting. */
function meshOf({ mesh }: JoinedMesh): Mesh {
  if (mesh === undefined) throw new Error('A schema by role needs the contracts.');
  return mesh;
}
