import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many fields an operation selects once its fragments are put in place, as an executor without a memory would
 * visit them. Each fragment is counted once and remembered, so 900 bytes that expand to millions of fields are counted
 * in microseconds. A fragment inside itself, which validation refuses, counts as infinitely many.
 */
export function countFields(operation: OperationDefinitionNode, document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counts = new Map<string, number>();
  return countSelections(operation.selectionSet);

  function countSelections(selectionSet: SelectionSetNode): number {
    let count = 0;
    for (const selection of selectionSet.selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          count += 1 + (selection.selectionSet === undefined ? 0 : countSelections(selection.selectionSet));
          break;
        case Kind.INLINE_FRAGMENT:
          count += countSelections(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD:
          count += countFragment(selection.name.value);
          break;
      }
    }
    return count;
  }

  function countFragment(name: string): number {
    const known = counts.get(name);
    if (known !== undefined) return known;
    counts.set(name, Number.POSITIVE_INFINITY);
    const fragment = fragments.get(name);
    const count = fragment === undefined ? 0 : countSelections(fragment.selectionSet);
    counts.set(name, count);
    return count;
  }
}
