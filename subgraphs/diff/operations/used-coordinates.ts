import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * What of an API a document uses: types, `Order.priceUsd`, `Query.orders.filter`, `OrdersFilter.priceUsd`,
 * `SortDirection.DESC`. Of variables only the types are known.
 */
export function listUsed(document: DocumentNode, api: GraphQLSchema): ReadonlySet<string> {
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
        const type = getNamedType(typeFromAST(api, node.type as never));
        if (type !== undefined && type !== null) used.add((type as { readonly name: string }).name);
      },
      Argument() {
        const type = getNamedType(info.getInputType());
        if (isInputObjectType(type) || isEnumType(type)) used.add(type.name);
      },
    }),
  );
  return used;
}
