import { type DefinitionNode, Kind, visit } from 'graphql';
import { type SubgraphDocument, subgraphDocument } from './subgraph-document.ts';

/**
 * Removes vocabulary names from Concord's own subgraphs if another subgraph defines them and none of the own subgraphs
 * references them: a mere definition reserves no name.
 */
export function leaveUnusedNames(
  subgraphs: readonly SubgraphDocument[],
  {
    own,
    taken,
    vocabularyNames,
  }: {
    readonly own: readonly SubgraphDocument[];
    readonly taken: readonly string[];
    readonly vocabularyNames: ReadonlySet<string>;
  },
): readonly SubgraphDocument[] {
  if (own.length === 0 || taken.length === 0) return subgraphs;
  const used = new Set(own.flatMap((subgraph) => [...listUsed(subgraph, vocabularyNames)]));
  const left = new Set(taken.filter((name) => !used.has(name)));
  if (left.size === 0) return subgraphs;
  // What nothing uses either, and what would refer to a name that is left out, goes with it.
  const unused = [...vocabularyNames].filter((name) => !used.has(name));
  for (let before = 0; before < left.size; ) {
    before = left.size;
    for (const name of unused) if (own.some(({ types }) => refersTo(types.get(name) ?? [], left))) left.add(name);
  }
  return subgraphs.map((subgraph) => {
    if (!own.includes(subgraph)) return subgraph;
    const definitions = subgraph.document.definitions.filter((one) => !left.has(nameOf(one) ?? ''));
    return subgraphDocument(subgraph, { ...subgraph.document, definitions });
  });
}

function refersTo(definitions: readonly DefinitionNode[], names: ReadonlySet<string>): boolean {
  let found = false;
  for (const definition of definitions) {
    visit(definition, {
      NamedType({ name }) {
        found ||= names.has(name.value);
      },
    });
  }
  return found;
}

/** The names that definitions reference, except for references from unused parts of the vocabulary. */
function listUsed(subgraph: SubgraphDocument, vocabularyNames: ReadonlySet<string>): ReadonlySet<string> {
  const used = new Set<string>();
  const open = subgraph.document.definitions.filter((one) => {
    const name = nameOf(one);
    return name === undefined || !vocabularyNames.has(name);
  });
  while (open.length > 0) {
    const definition = open.pop();
    if (definition === undefined) break;
    visit(definition, {
      NamedType({ name: { value } }) {
        if (used.has(value)) return;
        used.add(value);
        if (!vocabularyNames.has(value)) return;
        for (const part of subgraph.types.get(value) ?? []) open.push(part);
      },
    });
  }
  return used;
}

function nameOf(definition: DefinitionNode): string | undefined {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return undefined;
  return 'name' in definition ? definition.name?.value : undefined;
}
