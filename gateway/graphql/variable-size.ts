import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The number of values that graphql-js visits when it coerces an operation's variables: an input object counts as many
 * as its type has fields, plus its members. Stops counting beyond `most`. Representations of entities have their own
 * limit.
 */
export function countValues(
  { schema, operation, variables }: { schema: GraphQLSchema; operation: OperationDefinitionNode; variables: Variables },
  most: number,
): number {
  let count = 0;
  for (const { variable, type: declared } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, declared);
    const name = variable.name.value;
    if (isInputType(type) && Object.hasOwn(variables, name)) visit(variables[name], type);
  }
  return count;

  function visit(value: unknown, given: GraphQLInputType): void {
    const type = isNonNullType(given) ? given.ofType : given;
    if (isListType(type)) {
      for (const item of Array.isArray(value) ? value : [value]) {
        if (count > most) return;
        visit(item, type.ofType);
      }
      return;
    }
    count += type.name === '_Any' ? 0 : 1;
    if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return;
    const fields = Object.values(type.getFields());
    count += fields.length + Object.keys(value).length;
    for (const field of fields) {
      if (count > most) return;
      if (Object.hasOwn(value, field.name)) visit(Reflect.get(value, field.name), field.type);
    }
  }
}
