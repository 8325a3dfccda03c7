import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/** One subgraph of a supergraph, by its enum `join__Graph` (join specification v0.3). */
export interface Graph {
  /** The value of the enum, by which types and fields reference their subgraph: `ORDERS`. */
  readonly key: string;
  readonly name: string;
  /** Empty for a subgraph without a URL. */
  readonly url: string;
}

export function listGraphs({ definitions }: DocumentNode): readonly Graph[] {
  const graphs = definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  );
  return graphs.map(({ name, directives = [] }) => {
    const graph = directives.find((directive) => directive.name.value === 'join__graph');
    return { key: name.value, name: readText(graph, 'name'), url: readText(graph, 'url') };
  });
}

/** Types that identify Concord's subgraphs. A single name could be another team's own. */
const domainTypes = ['QueryMeta', 'TimeRange'] as const;
const meshTypes = ['Mesh', 'MeshLimits', 'MeshDomain', 'MeshContract'] as const;

/** The subgraphs of Concord: those with its shared vocabulary, and the gateway's own. */
export function findConcordGraphs(supergraph: DocumentNode): readonly Graph[] {
  const [hasDomain, hasMesh] = [hasAll(supergraph, domainTypes), hasAll(supergraph, meshTypes)];
  return listGraphs(supergraph).filter((graph) => hasDomain(graph) || hasMesh(graph));
}

/** The gateway's own subgraph about the mesh, identified by its types: others may have its name. */
export function findMeshGraph(supergraph: DocumentNode): Graph | undefined {
  return listGraphs(supergraph).find(hasAll(supergraph, meshTypes));
}

function hasAll(supergraph: DocumentNode, types: readonly string[]): (graph: Graph) => boolean {
  const keys = types.map((type) => keysOf(supergraph, type));
  return ({ key }) => keys.every((having) => having.has(key));
}

function keysOf({ definitions }: DocumentNode, type: string): ReadonlySet<string> {
  const keys = definitions.flatMap((definition) => {
    if (!('name' in definition) || definition.name?.value !== type || !('directives' in definition)) return [];
    const joins = (definition.directives ?? []).filter(({ name }) => name.value === 'join__type');
    return joins.map((join) => readText(join as ConstDirectiveNode, 'graph'));
  });
  return new Set(keys);
}

function readText(directive: ConstDirectiveNode | undefined, name: string): string {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}
