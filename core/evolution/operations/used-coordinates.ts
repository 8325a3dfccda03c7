import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  type NamedTypeNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The API coordinates that a document uses: types, `Order.priceUsd`, `Query.orders.filter`, `OrdersFilter.priceUsd`,
 * `SortDirection.DESC`. For variables it lists only the types, or (`all`) all members of those types.
 */
export function listUsed(document: DocumentNode, api: GraphQLSchema, variables: 'types' | 'all'): ReadonlySet<string> {
  const used = new Set<string>();
  const info = new TypeInfo(api);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        if (parent === undefined || parent === null) return;
        used.add(parent.name);
        used.add(`${parent.name}.${node.name.value}`);
        const type = getNamedType(info.getType());
        if (type !== undefined && type !== null) used.add(type.name);
        for (const argument of node.arguments ?? []) {
          used.add(`${parent.name}.${node.name.value}.${argument.name.value}`);
        }
      },
      ObjectField(node) {
        const parent = getNamedType(info.getParentInputType());
        if (!isInputObjectType(parent)) return;
        used.add(parent.name);
        used.add(`${parent.name}.${node.name.value}`);
      },
      EnumValue(node) {
        const type = getNamedType(info.getInputType());
        if (isEnumType(type)) used.add(`${type.name}.${node.value}`);
      },
      VariableDefinition(node) {
        const type = getNamedType(typeFromAST(api, node.type as NamedTypeNode));
        if (type === undefined) return;
        if (variables === 'all') addAll(type, used);
        used.add(type.name);
      },
      Argument() {
        const type = getNamedType(info.getInputType());
        if (isInputObjectType(type) || isEnumType(type)) used.add(type.name);
      },
    }),
  );
  return used;
}

/** Adds an input type or enum with all its members, recursively. */
function addAll(type: GraphQLNamedType, used: Set<string>): void {
  if (used.has(type.name)) return;
  used.add(type.name);
  if (isEnumType(type)) for (const { name } of type.getValues()) used.add(`${type.name}.${name}`);
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    used.add(`${type.name}.${field.name}`);
    addAll(getNamedType(field.type), used);
  }
}
