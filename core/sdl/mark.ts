import { type DefinitionNode, Kind } from 'graphql';
import { directive, enumType } from './nodes.ts';

/** What a subgraph of Concord serves: a domain, scorecards, or what the gateway says of the mesh. */
export type SubgraphKind = 'DOMAIN' | 'SCORECARDS' | 'MESH';

/** By this Concord's subgraphs are told from others, in their SDL and in a supergraph. */
export interface SubgraphMark {
  readonly kind: SubgraphKind;
  /** What stands before the names of the shared vocabulary; empty where nothing does. */
  readonly prefix: string;
}

/** A type that composition keeps with the values of each subgraph, and that no client sees. */
export const markName = 'ConcordSubgraph';

const kinds: readonly SubgraphKind[] = ['DOMAIN', 'SCORECARDS', 'MESH'];
const prefixMark = 'PREFIX_';

export function markDefinition({ kind, prefix }: SubgraphMark): DefinitionNode {
  const values = [kind, ...(prefix === '' ? [] : [prefixMark + prefix])];
  return enumType(
    markName,
    values.map((name) => ({ name })),
    { description: 'Concord serves this subgraph.', directives: [directive('inaccessible', {})] },
  );
}

/** The mark whose values these are; undefined where they are none. */
export function readMark(values: readonly string[]): SubgraphMark | undefined {
  const kind = kinds.find((one) => values.includes(one));
  if (kind === undefined) return undefined;
  return { kind, prefix: values.find((value) => value.startsWith(prefixMark))?.slice(prefixMark.length) ?? '' };
}

/** The mark in the definitions of a subgraph. */
export function findMark(definitions: readonly DefinitionNode[]): SubgraphMark | undefined {
  const values = definitions.flatMap((one) =>
    one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === markName ? (one.values ?? []) : [],
  );
  return readMark(values.map(({ name }) => name.value));
}
