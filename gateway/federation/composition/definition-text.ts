import { type ASTNode, Kind, print, visit } from 'graphql';
import type { TypeNode } from './subgraph-document.ts';

/**
 * A definition, member by member, as text without descriptions. The order of members has no meaning in GraphQL, so
 * members are compared by name.
 */
export interface DefinitionText {
  readonly kind: TypeNode['kind'];
  /** Name → text of each field, input field, enum value, or union member. */
  readonly members: ReadonlyMap<string, string>;
  /** Directives of the type itself, sorted. */
  readonly directives: string;
}

export function definitionText(node: TypeNode): DefinitionText {
  const text = removeNoise(node);
  const members = new Map<string, string>();
  for (const member of membersOf(text)) members.set(member.name.value, print(member));
  const directives = (text.directives ?? []).map((directive) => print(directive)).toSorted();
  return { kind: node.kind, members, directives: directives.join(' ') };
}

/** Fields, input fields, enum values or union members of a definition; none for a scalar. */
export function membersOf(node: TypeNode) {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return node.fields ?? [];
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return node.values ?? [];
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.UNION_TYPE_EXTENSION:
      return node.types ?? [];
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_EXTENSION:
      return [];
  }
}

export function isSameDefinition(a: DefinitionText, b: DefinitionText): boolean {
  return (
    a.kind === b.kind &&
    a.directives === b.directives &&
    a.members.size === b.members.size &&
    [...a.members].every(([name, text]) => b.members.get(name) === text)
  );
}

/** Directives that do not change a definition, so that two definitions merge whether or not both have them. */
const mergeable: ReadonlySet<string> = new Set(['shareable', 'specifiedBy', 'tag']);

/** Descriptions do not matter to machines; a supergraph adds `@join__…` and drops other directives. */
function removeNoise<Node extends ASTNode>(node: Node): Node {
  return visit(node, {
    enter(visited) {
      if ('description' in visited && visited.description !== undefined) return { ...visited, description: undefined };
      return undefined;
    },
    Directive: {
      leave(visited) {
        const name = visited.name.value;
        return name.startsWith('join__') || mergeable.has(name.split('__').at(-1) ?? name) ? null : undefined;
      },
    },
  });
}
