import type { RunningServer } from '../../gateway/http/serve-graphql.ts';
import type { ServingOptions } from '../../gateway/http/serving-options.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { startSubgraph } from '../../gateway/start-subgraph.ts';
import type { DeploymentFacts } from '../../subgraphs/catalog/deployment.ts';
import type { Configuration } from '../configuration/read.ts';
import { readLimits } from '../limits.ts';
import { catalogSources } from '../loading/catalog-sources.ts';
import type { OpenDomains } from '../loading/domains.ts';
import type { LoadedMesh } from '../loading/load-mesh.ts';
import { listExternalSubgraphs } from '../loading/remote-subgraphs.ts';
import { version } from '../version.ts';

/** A mesh with its engines: one deployment. */
export interface OpenMesh {
  readonly configuration: Configuration;
  readonly loaded: LoadedMesh;
  readonly opened: OpenDomains;
}

type Facts = Pick<DeploymentFacts, 'changes' | 'held' | 'problems'>;

/** A server whose mesh can be replaced while it answers requests. */
export interface MeshServer extends RunningServer {
  /** `closed` resolves when no request uses the previous mesh's engines any more. */
  replace(next: OpenMesh, facts: Facts): Promise<{ readonly closed: Promise<void> }>;
}

/** Serves a whole mesh in this process. */
export async function startWholeMesh(first: OpenMesh, serving: ServingOptions): Promise<MeshServer> {
  const { settings } = first.configuration;
  const gateway = await startGateway({
    ...serving,
    ...join(first),
    subrequestTimeout: settings.timeouts.subrequest,
    schema: settings.auth.schema,
    version,
  });
  return { ...gateway, replace: (next, facts) => gateway.replace(join(next), facts) };
}

/** Serves the only open domain. */
export async function startDomain(first: OpenMesh, serving: ServingOptions): Promise<MeshServer> {
  const server = await startSubgraph(onlyOf(first), serving, factsOf(first));
  return { ...server, replace: (next, facts) => server.replace(onlyOf(next), { ...facts, ...factsOf(next) }) };
}

function join({ configuration, loaded, opened }: OpenMesh) {
  const { supergraphSdl, mesh, contracts, products, scorecards } = loaded;
  if (supergraphSdl === undefined) throw new Error('A mesh without errors has no supergraph.');
  return {
    supergraphSdl,
    local: opened.subgraphs,
    remote: listExternalSubgraphs(configuration),
    mesh,
    documents: { contracts, products },
    sources: catalogSources(loaded, opened.trust),
    scorecards: { scorecards, limits: readLimits(configuration.settings).planLimits },
  };
}

function onlyOf({ opened }: OpenMesh): OpenDomains['subgraphs'][number] {
  const [only] = opened.subgraphs;
  if (only === undefined) throw new Error('No domain was opened.');
  return only;
}

function factsOf(open: OpenMesh): Pick<DeploymentFacts, 'contracts'> {
  const { name } = onlyOf(open);
  const contracts = open.loaded.domains.find(({ domain }) => domain.name === name)?.domain.contracts ?? [];
  return { contracts: contracts.map(({ id, version: own, domain }) => ({ id, version: own, domain })) };
}
