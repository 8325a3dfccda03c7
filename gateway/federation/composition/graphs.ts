import { type ConstDirectiveNode, type DocumentNode, type EnumValueDefinitionNode, Kind } from 'graphql';
import { markName, readMark, type SubgraphMark } from '../../../core/sdl/mark.ts';

/** One subgraph of a supergraph, by its enum `join__Graph` (join specification v0.3). */
export interface Graph {
  /** The value of the enum, by which types and fields reference their subgraph: `ORDERS`. */
  readonly key: string;
  readonly name: string;
  /** Empty for a subgraph without a URL. */
  readonly url: string;
}

/** A subgraph that Concord serves. */
export type ConcordGraph = Graph & SubgraphMark;

export function listGraphs(supergraph: DocumentNode): readonly Graph[] {
  return valuesOf(supergraph, 'join__Graph').map(({ name, directives = [] }) => {
    const graph = directives.find((directive) => directive.name.value === 'join__graph');
    return { key: name.value, name: readText(graph, 'name'), url: readText(graph, 'url') };
  });
}

/** The subgraphs that Concord serves, by their mark. */
export function findConcordGraphs(supergraph: DocumentNode): readonly ConcordGraph[] {
  const marks = valuesOf(supergraph, markName).flatMap(({ name, directives = [] }) =>
    directives
      .filter((directive) => directive.name.value === 'join__enumValue')
      .map((join) => ({ value: name.value, key: readText(join, 'graph') })),
  );
  return listGraphs(supergraph).flatMap((graph) => {
    const mark = readMark(marks.filter(({ key }) => key === graph.key).map(({ value }) => value));
    return mark === undefined ? [] : [{ ...graph, ...mark }];
  });
}

/** The gateway's own subgraph about the mesh: others may have its name. */
export function findMeshGraph(supergraph: DocumentNode): ConcordGraph | undefined {
  return findConcordGraphs(supergraph).find(({ kind }) => kind === 'MESH');
}

function valuesOf({ definitions }: DocumentNode, type: string): readonly EnumValueDefinitionNode[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === type ? (definition.values ?? []) : [],
  );
}

function readText(directive: ConstDirectiveNode | undefined, name: string): string {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}
