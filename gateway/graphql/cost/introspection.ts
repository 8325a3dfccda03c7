import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** The average lengths of introspection's lists: of `__Schema`, and of a type or a field. */
export type IntrospectionSizes = Readonly<Record<string, number>>;

const known = new WeakMap<GraphQLSchema, IntrospectionSizes>();

/** By `Type.field`. Introspection reads no data, but prints an object for each type, field and argument. */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
  const average = (count: number, of: number) => Math.ceil(count / Math.max(1, of));
  const sizes: IntrospectionSizes = {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': average(fields.length, types.length),
    '__Type.inputFields': average(inputs.length, types.length),
    '__Type.enumValues': average(values.length, types.length),
    '__Field.args': average(
      fields.reduce((sum, { args }) => sum + args.length, 0),
      fields.length,
    ),
    '__Directive.args': 2,
    '__Type.interfaces': 1,
    '__Type.possibleTypes': 1,
  };
  known.set(schema, sizes);
  return sizes;
}
