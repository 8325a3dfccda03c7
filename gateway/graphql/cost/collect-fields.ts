import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields of one response name, which execution merges, with their parent type. */
export interface MergedField {
  readonly typeName: string;
  readonly nodes: FieldNode[];
}

/**
 * The fields of selection sets on one type, grouped by response name (GraphQL, "Field Selection Merging"), without
 * those that `@skip` and `@include` exclude. On an interface or union the fields of all its types are included, as if a
 * row had every type: that never undercounts, and needs no pass per type.
 */
export function collectFields(
  selectionSets: readonly SelectionSetNode[],
  typeName: string,
  selected: Selected,
): readonly MergedField[] {
  const { schema, fragments, variables } = selected;
  const actual = schema.getType(typeName);
  const found = new Map<string, MergedField>();
  const visited = new Set<string>();
  for (const selectionSet of selectionSets) visit(selectionSet, typeName);
  return [...found.values()];

  function visit(selectionSet: SelectionSetNode, on: string): void {
    for (const selection of selectionSet.selections) {
      if (isLeftOut(selection.directives, variables)) continue;
      switch (selection.kind) {
        case Kind.FIELD: {
          const name = `${on} ${(selection.alias ?? selection.name).value}`;
          const field = found.get(name) ?? { typeName: on, nodes: [] };
          field.nodes.push(selection);
          found.set(name, field);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          visitFragment(selection.selectionSet, selection.typeCondition?.name.value ?? on, on);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          if (fragment === undefined || visited.has(selection.name.value)) break;
          visited.add(selection.name.value);
          visitFragment(fragment.selectionSet, fragment.typeCondition.name.value, on);
          break;
        }
      }
    }
  }

  function visitFragment(selectionSet: SelectionSetNode, condition: string, on: string): void {
    if (isAbstractType(actual)) visit(selectionSet, condition);
    else if (condition === typeName || includes(condition)) visit(selectionSet, on);
  }

  function includes(condition: string): boolean {
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && isObjectType(actual) && schema.isSubType(wanted, actual);
  }
}

/** The value of an argument, before it is checked against its type. */
export function readValue(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return Object.hasOwn(variables, node.name.value) ? variables[node.name.value] : undefined;
    case Kind.INT:
      return Number(node.value);
    case Kind.BOOLEAN:
      return node.value;
    case Kind.LIST:
      return node.values.map((item) => readValue(item, variables));
    default:
      return undefined;
  }
}

function isLeftOut(
  directives: readonly DirectiveNode[] | undefined,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (directives ?? []).some(({ name, arguments: given }) => {
    const condition = given?.find((argument) => argument.name.value === 'if');
    if (condition === undefined) return false;
    const value = readValue(condition.value, variables);
    return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
  });
}
