import { type DefinitionNode, isTypeDefinitionNode, isTypeExtensionNode, type Kind, visit } from 'graphql';
import { vocabulary } from './vocabulary.ts';

/** The names of the shared vocabulary, without a prefix. */
export const sharedNames: ReadonlySet<string> = new Set(
  vocabulary.filter(isTypeDefinitionNode).map(({ name }) => name.value),
);

/** The name of a shared type where `prefix` stands before all of them: `ConcordDateTime`. */
export function sharedName(name: string, prefix: string): string {
  return sharedNames.has(name) ? prefix + name : name;
}

/** The definitions with the prefix before these names, wherever they stand. */
export function prefixTypes(
  definitions: readonly DefinitionNode[],
  names: ReadonlySet<string>,
  prefix: string,
): readonly DefinitionNode[] {
  if (prefix === '') return definitions;
  const rename = <Named extends { readonly name: { readonly kind: Kind.NAME; readonly value: string } }>(
    node: Named,
  ) => (names.has(node.name.value) ? { ...node, name: { ...node.name, value: prefix + node.name.value } } : undefined);
  return definitions.map((definition) =>
    visit(definition, {
      enter(node) {
        if (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) return rename(node);
        return undefined;
      },
      NamedType: { leave: rename },
    }),
  );
}

export function prefixVocabulary(definitions: readonly DefinitionNode[], prefix: string): readonly DefinitionNode[] {
  return prefixTypes(definitions, sharedNames, prefix);
}
