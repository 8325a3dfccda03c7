import {
  type ConstDirectiveNode,
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/**
 * The subgraphs that resolve each field, by the supergraph's `@join__` directives (join specification v0.3 and later).
 */
export class FieldOwners {
  readonly #schema: GraphQLSchema;
  /** The names of subgraphs, by their key in the supergraph. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #sets = new Map<string, SelectionSetNode>();

  constructor(schema: GraphQLSchema, graphs: readonly { readonly key: string; readonly name: string }[]) {
    this.#schema = schema;
    this.#names = new Map(graphs.map(({ key, name }) => [key, name]));
  }

  get schema(): GraphQLSchema {
    return this.#schema;
  }

  /** The fields that a subgraph requires for resolving this one; undefined where there are none. */
  requiredBy(subgraph: string, typeName: string, field: string): SelectionSetNode | undefined {
    const type = this.#schema.getType(typeName);
    const node = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.astNode : undefined;
    const join = this.#joins(node?.directives, 'join__field', subgraph).find((one) => readText(one, 'requires') !== '');
    return join === undefined ? undefined : this.#parse(readText(join, 'requires'));
  }

  /** The keys by which a subgraph resolves an entity for others. */
  resolvableKeys(subgraph: string, typeName: string): readonly SelectionSetNode[] {
    const joins = this.#joins(this.#schema.getType(typeName)?.astNode?.directives, 'join__type', subgraph);
    return joins
      .filter((join) => readText(join, 'key') !== '' && !isFalse(join, 'resolvable'))
      .map((join) => this.#parse(readText(join, 'key')));
  }

  #joins(
    directives: readonly ConstDirectiveNode[] | undefined,
    name: string,
    subgraph: string,
  ): readonly ConstDirectiveNode[] {
    return (directives ?? []).filter(
      (directive) => directive.name.value === name && this.#names.get(readText(directive, 'graph')) === subgraph,
    );
  }

  #parse(fields: string): SelectionSetNode {
    const known = this.#sets.get(fields);
    if (known !== undefined) return known;
    const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A set of fields is no selection.');
    this.#sets.set(fields, definition.selectionSet);
    return definition.selectionSet;
  }
}

export function fieldsOf({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection) =>
    selection.kind === Kind.FIELD
      ? [selection]
      : selection.kind === Kind.INLINE_FRAGMENT
        ? fieldsOf(selection.selectionSet)
        : [],
  );
}

function readText(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}

function isFalse(directive: ConstDirectiveNode, name: string): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && !value.value;
}
