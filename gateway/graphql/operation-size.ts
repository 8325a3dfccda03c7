import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of an operation's selection with fragments expanded. */
export interface OperationSize {
  readonly fields: number;
  readonly aliases: number;
  /** Fields of the root type. */
  readonly rootFields: number;
}

const nothing: OperationSize = { fields: 0, aliases: 0, rootFields: 0 };
const endless: OperationSize = {
  fields: Number.POSITIVE_INFINITY,
  aliases: Number.POSITIVE_INFINITY,
  rootFields: Number.POSITIVE_INFINITY,
};

/**
 * The size of an operation's selection, as an executor visits it. Each fragment is measured once and cached, so 900
 * bytes that expand to millions of fields are measured in microseconds. A fragment inside itself, which validation
 * rejects, has infinite size.
 */
export function measureOperation(operation: OperationDefinitionNode, document: DocumentNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, OperationSize>();
  return measure(operation.selectionSet);

  /** `rootFields` are the fields at the top of the selection set. */
  function measure({ selections }: SelectionSetNode): OperationSize {
    let size = nothing;
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const below = selection.selectionSet === undefined ? nothing : measure(selection.selectionSet);
          const fields = 1 + below.fields;
          const aliases = (selection.alias === undefined ? 0 : 1) + below.aliases;
          size = add(size, { fields, aliases, rootFields: 1 });
          break;
        }
        case Kind.INLINE_FRAGMENT:
          size = add(size, measure(selection.selectionSet));
          break;
        case Kind.FRAGMENT_SPREAD:
          size = add(size, measureFragment(selection.name.value));
          break;
      }
    }
    return size;
  }

  function measureFragment(name: string): OperationSize {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, endless);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? nothing : measure(fragment.selectionSet);
    measured.set(name, size);
    return size;
  }
}

function add(a: OperationSize, b: OperationSize): OperationSize {
  return {
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
  };
}
