import { type DocumentNode, type GraphQLSchema, getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { argumentCoordinate, fieldCoordinate } from './coordinates.ts';

/**
 * The fields, arguments, input fields and enum values of a schema that a valid document names, as schema coordinates.
 * Introspection and directives are excluded.
 */
export function listOperationCoordinates(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]({ name }) {
        if (name.value.startsWith('__')) return false;
        const parent = types.getParentType();
        if (parent) found.add(fieldCoordinate(parent.name, name.value));
        return undefined;
      },
      // Arguments of directives are not part of the API.
      [Kind.DIRECTIVE]: () => false,
      [Kind.ARGUMENT]({ name }) {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (parent && field) found.add(argumentCoordinate(parent.name, field.name, name.value));
      },
      [Kind.OBJECT_FIELD]({ name }) {
        const parent = getNamedType(types.getParentInputType());
        if (parent) found.add(fieldCoordinate(parent.name, name.value));
      },
      [Kind.ENUM]({ value }) {
        const type = getNamedType(types.getInputType());
        if (type) found.add(fieldCoordinate(type.name, value));
      },
    }),
  );
  return found;
}
