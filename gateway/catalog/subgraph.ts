import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Limits } from '../../subgraphs/model/role-limits.ts';
import type { Viewer } from '../../subgraphs/model/viewer.ts';
import type { Deployments } from '../deployments/deployments.ts';
import { showDeployments } from '../deployments/deployments-field.ts';
import type { Subgraph, SubgraphStatus } from '../subgraph-source.ts';
import { type CatalogOptions, createMeshFields, noMeshFields } from './mesh-fields.ts';
import { meshSubgraphSdl } from './sdl.ts';

/** Name of the gateway's own subgraph; no domain can have it. */
export const meshSubgraphName = 'mesh';

const statusNames = { ready: 'READY', degraded: 'DEGRADED', unavailable: 'UNAVAILABLE' } as const;

export interface MeshSubgraphOptions {
  /** As the supergraph names it; `mesh` where it is absent. */
  readonly name?: string;
  readonly version: string;
  /** What the contracts say; absent where the gateway runs without them. */
  readonly catalog: CatalogOptions | undefined;
  /** Every limit that a viewer has, by name. */
  readonly limits: (viewer: Viewer) => Limits;
  readonly checkSubgraphs: () => Promise<ReadonlyMap<string, SubgraphStatus>>;
  readonly deployments: Deployments;
}

/** The subgraph that describes the mesh itself. */
export function createMeshSubgraph(options: MeshSubgraphOptions): Subgraph {
  const schema = buildSubgraphSchema(parse(meshSubgraphSdl));
  const fieldsOf = options.catalog === undefined ? noMeshFields : createMeshFields(options.catalog);
  const createRoot = (viewer: Viewer) => ({
    mesh: {
      limits: () => showLimits(options.limits(viewer)),
      version: options.version,
      ...fieldsOf(viewer),
      deployments: (given: { readonly first?: number | null }) => showDeployments(options.deployments.all, given),
      domains: async () => {
        const checked = await options.checkSubgraphs();
        return [...checked].map(([name, { state, problems }]) => ({ name, status: statusNames[state], problems }));
      },
    },
  });
  return {
    name: options.name ?? meshSubgraphName,
    sdl: meshSubgraphSdl,
    schema,
    execute: async ({ query, variables, operationName, viewer }) =>
      await graphql({
        schema,
        source: query,
        rootValue: createRoot(viewer),
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      }),
    status: () => ({ state: 'ready', problems: [] }),
    close: async () => {},
  };
}

function showLimits(limits: Limits): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, Number.isFinite(limit) ? limit : null]),
  );
}
