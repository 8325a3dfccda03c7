import { Kind } from 'graphql';
import { linksOf } from './links.ts';
import { type SubgraphDocument, subgraphDocument } from './subgraph-document.ts';

/**
 * A subgraph of others in which object types are `@shareable` that it defines exactly as the shared vocabulary does: who
 * says the same shares it, and composition would ask for the word.
 */
export function shareDefinitions(subgraph: SubgraphDocument, names: ReadonlySet<string>): SubgraphDocument {
  const federation = linksOf(subgraph.document).find(({ feature }) => feature === 'federation');
  // In the first version of federation everything is shared.
  if (federation === undefined) return subgraph;
  const imported = federation.imports.find(([name]) => name === 'shareable')?.[1];
  const value = imported ?? `${federation.as ?? 'federation'}__shareable`;
  let added = 0;
  const definitions = subgraph.document.definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !names.has(definition.name.value)) return definition;
    const { directives = [], fields = [] } = definition;
    const isShared = [definition, ...fields].some((one) => one.directives?.some(({ name }) => name.value === value));
    if (isShared) return definition;
    added += 1;
    const shareable = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value } } as const;
    return { ...definition, directives: [...directives, shareable] };
  });
  return added === 0 ? subgraph : subgraphDocument(subgraph, { ...subgraph.document, definitions });
}
