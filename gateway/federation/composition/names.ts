import { Kind } from 'graphql';
import type { Issue } from '../../../core/errors/issue.ts';
import { markName } from '../../../core/sdl/mark.ts';
import { definitionText, isSameDefinition, membersOf } from './definition-text.ts';
import { locate, type SubgraphDocument, type TypeNode } from './subgraph-document.ts';
import { isOfConcord, prefixRemedy, vocabularyNames } from './vocabulary.ts';

/**
 * Rejects names that two subgraphs use for different things and that composition would merge, or reject with a message
 * about sharing: a type that is not an entity in both, and a field of a root type. Subgraphs that Concord did not
 * derive from contracts may share among themselves whatever federation allows.
 */
export function checkNames(subgraphs: readonly SubgraphDocument[]): readonly Issue[] {
  const shared = vocabularyNames(subgraphs);
  const uses = Map.groupBy(
    subgraphs.flatMap((subgraph) => usesIn(subgraph, shared)),
    (use) => use.key,
  );
  return [...uses.values()].flatMap((sameName) => {
    const conflicting = sameName.filter((use) => sameName.some((other) => other !== use && isConflict(use, other)));
    return nameTaken(conflicting) ?? [];
  });
}

/** A name that a subgraph defines: a type, or a field of a root type. */
type Use = TypeUse | RootFieldUse;

interface TypeUse {
  readonly kind: 'type';
  readonly key: string;
  readonly subgraph: SubgraphDocument;
  readonly nodes: readonly TypeNode[];
}

interface RootFieldUse {
  readonly kind: 'rootField';
  readonly key: string;
  readonly subgraph: SubgraphDocument;
  readonly nodes: readonly TypeNode[];
  /** Whether the subgraph declares that another one has the field, too. */
  readonly shared: boolean;
}

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** Names that federation adds to every subgraph. */
const federationNames: ReadonlySet<string> = new Set(['_Any', '_Entity', '_Service', 'FieldSet', '_FieldSet']);
const federationFields: ReadonlySet<string> = new Set(['_entities', '_service']);

function usesIn(subgraph: SubgraphDocument, shared: ReadonlySet<string>): readonly Use[] {
  return [...subgraph.types].flatMap(([name, nodes]): readonly Use[] => {
    if (rootTypes.has(name)) return nodes.flatMap((node) => rootFieldUses(subgraph, node));
    if (shared.has(name) || federationNames.has(name) || name.includes('__')) return [];
    return [{ kind: 'type', key: name, subgraph, nodes }];
  });
}

function rootFieldUses(subgraph: SubgraphDocument, node: TypeNode): readonly RootFieldUse[] {
  return membersOf(node)
    .filter((field) => !federationFields.has(field.name.value))
    .map((field) => ({
      kind: 'rootField',
      key: `${node.name.value}.${field.name.value}`,
      subgraph,
      nodes: [node],
      shared: 'directives' in field && hasDirective(field, ['shareable', 'override']),
    }));
}

function isConflict(a: Use, b: Use): boolean {
  const bothExternal = !isOfConcord(a.subgraph) && !isOfConcord(b.subgraph);
  if (bothExternal) return false;
  if (a.key === markName) return isOfConcord(a.subgraph) !== isOfConcord(b.subgraph);
  if (a.kind === 'rootField' || b.kind === 'rootField') {
    return !(a.kind === 'rootField' && a.shared) && !(b.kind === 'rootField' && b.shared);
  }
  return !(isEntity(a) && isEntity(b)) && !isRepeated(a, b);
}

function isEntity(use: TypeUse): boolean {
  return use.nodes.some((node) => hasDirective(node, ['key']));
}

/** An external subgraph may repeat an enum, scalar or input of a domain to use it, if the definitions are equal. */
function isRepeated(a: TypeUse, b: TypeUse): boolean {
  const [one, another] = [a.nodes[0], b.nodes[0]];
  if (one === undefined || another === undefined || a.nodes.length + b.nodes.length > 2) return false;
  if (isOfConcord(a.subgraph) && isOfConcord(b.subgraph)) return false;
  const valueKinds: readonly string[] = [
    Kind.ENUM_TYPE_DEFINITION,
    Kind.SCALAR_TYPE_DEFINITION,
    Kind.INPUT_OBJECT_TYPE_DEFINITION,
  ];
  return valueKinds.includes(one.kind) && isSameDefinition(definitionText(one), definitionText(another));
}

function hasDirective(
  node: { readonly directives?: readonly { readonly name: { readonly value: string } }[] | undefined },
  names: readonly string[],
): boolean {
  return (node.directives ?? []).some(({ name }) => names.includes(name.value.replace(/^federation__/, '')));
}

/** One issue per name, at a definition that can be changed without changing a contract, if there is one. */
function nameTaken(uses: readonly Use[]): Issue | undefined {
  const at = uses.find((use) => !isOfConcord(use.subgraph)) ?? uses.at(-1);
  if (at === undefined) return undefined;
  const subgraphs = uses.map((use) => use.subgraph.name).join(' and ');
  const isAboutMesh = uses.some(({ subgraph }) => subgraph.mark?.kind === 'MESH');
  const override = at.kind === 'type' ? 'graphqlName' : 'graphqlCollection';
  return {
    severity: 'error',
    code: 'MESH_NAME_TAKEN',
    ...locate(at.subgraph.name, at.nodes[0]),
    path: at.key.split('.'),
    sentence: `The subgraphs ${subgraphs} define ${at.key}, and only entities that a relationship connects are merged.`,
    hint: isOfConcord(at.subgraph)
      ? `Give the object of all but one of the contracts another name by \`customProperties: ${override}\`.`
      : `Rename ${at.key} in ${at.subgraph.name}${isAboutMesh ? `, or ${prefixRemedy}` : '.'}`,
  };
}
