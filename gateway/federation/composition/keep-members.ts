import { type DefinitionNode, Kind } from 'graphql';
import { type SubgraphDocument, subgraphDocument } from './subgraph-document.ts';

/** The subgraph with only the given members of the given types; other types stay unchanged. */
export function keepMembers(
  subgraph: SubgraphDocument,
  kept: ReadonlyMap<string, ReadonlySet<string>>,
): SubgraphDocument {
  const definitions = subgraph.document.definitions.map((definition) => reduce(definition, kept));
  return subgraphDocument(subgraph, { ...subgraph.document, definitions });
}

/** The shared vocabulary has inputs, enums and output types. */
function reduce(definition: DefinitionNode, kept: ReadonlyMap<string, ReadonlySet<string>>): DefinitionNode {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION: {
      const members = kept.get(definition.name.value);
      return members ? { ...definition, fields: named(definition.fields, members) } : definition;
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const members = kept.get(definition.name.value);
      return members ? { ...definition, fields: named(definition.fields, members) } : definition;
    }
    case Kind.ENUM_TYPE_DEFINITION: {
      const members = kept.get(definition.name.value);
      return members ? { ...definition, values: named(definition.values, members) } : definition;
    }
    default:
      return definition;
  }
}

function named<Member extends { readonly name: { readonly value: string } }>(
  all: readonly Member[] | undefined,
  members: ReadonlySet<string>,
): readonly Member[] {
  return (all ?? []).filter((member) => members.has(member.name.value));
}
