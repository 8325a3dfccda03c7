import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, isAbstractType, isObjectType, parse } from 'graphql';
import type { NamedLimits } from '../../core/model/access/role-limits.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { meshField } from '../../core/model/names/reserved.ts';
import { limitArguments } from '../limit-arguments.ts';
import type { Subgraph, SubgraphStatus } from '../subgraph.ts';
import { printMeshSdl } from './catalog-sdl.ts';
import type { Deployment } from './deployment.ts';
import { showDeployments } from './deployments-field.ts';
import { type CatalogOptions, createMeshFields, noMeshFields } from './mesh-fields.ts';
import type { NamesFor, NameView } from './name-view.ts';
import { tellStatus } from './tell-status.ts';

/** Name of the gateway's own subgraph; no domain can have it. */
export const meshSubgraphName = 'mesh';

const statusNames = { ready: 'READY', degraded: 'DEGRADED', unavailable: 'UNAVAILABLE' } as const;

export interface MeshSubgraphOptions {
  /** The subgraph's name in the supergraph; `mesh` when absent. */
  readonly name?: string;
  /** What stands before the names of its types and of its field, as the supergraph has them; nothing where it is absent. */
  readonly prefix?: string;
  readonly version: string;
  /** The catalog of the contracts; absent where the gateway runs without them. */
  readonly catalog: CatalogOptions | undefined;
  /** All limits of a viewer, by name. */
  readonly limits: (viewer: Viewer) => NamedLimits;
  readonly checkSubgraphs: () => Promise<ReadonlyMap<string, SubgraphStatus>>;
  /** Served and refused deployments, the latest first. */
  readonly deployments: { readonly all: readonly Deployment[] };
  /** The names that each viewer may see; all names when absent. */
  readonly names?: NamesFor | undefined;
}

/** The subgraph that describes the mesh itself. */
export function createMeshSubgraph(options: MeshSubgraphOptions): Subgraph {
  const { prefix = '' } = options;
  const sdl = printMeshSdl(prefix);
  const schema = buildSubgraphSchema(parse(sdl));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    type.resolveType = ({ __typename: name }: { readonly __typename: string }) => prefix + name;
  }
  limitArguments(schema, Object.values(schema.getTypeMap()).filter(isObjectType), (limits: NamedLimits) => limits);
  const fieldsOf = options.catalog === undefined ? noMeshFields : createMeshFields(options.catalog);
  const createRoot = (viewer: Viewer) => {
    const names = options.names?.(viewer);
    return { [meshField(prefix)]: createMesh(viewer, names) };
  };
  const createMesh = (viewer: Viewer, names: NameView | undefined) => ({
    limits: () => showLimits(options.limits(viewer)),
    version: options.version,
    ...fieldsOf(viewer),
    deployments: (given: { readonly first?: number | null }) => showDeployments(options.deployments.all, given, names),
    domains: async () => {
      const checked = [...(await options.checkSubgraphs())].filter(([name]) => names?.showsDomain(name) ?? true);
      return checked.map(([name, found]) => {
        const { state, problems } = tellStatus(found, names);
        return { name, status: statusNames[state], problems };
      });
    },
  });
  return {
    name: options.name ?? meshSubgraphName,
    sdl,
    schema,
    execute: async ({ query, variables, operationName, viewer }) =>
      await graphql({
        schema,
        source: query,
        rootValue: createRoot(viewer),
        contextValue: options.limits(viewer),
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      }),
    status: () => ({ state: 'ready', problems: [] }),
    close: async () => {},
  };
}

function showLimits(limits: NamedLimits): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, Number.isFinite(limit) ? limit : null]),
  );
}
