import { type DefinitionNode, Kind } from 'graphql';

/**
 * The types, fields, arguments, input fields and enum values of definitions, as schema coordinates: `Order`,
 * `Order.items`, `Order.items(first:)`. Extensions count like definitions.
 */
export function listCoordinates(definitions: readonly DefinitionNode[]): ReadonlySet<string> {
  return new Set(definitions.flatMap(coordinatesOf));
}

function coordinatesOf(definition: DefinitionNode): readonly string[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION: {
      const type = definition.name.value;
      const fields = (definition.fields ?? []).flatMap((field) => [
        fieldCoordinate(type, field.name.value),
        ...(field.arguments ?? []).map(({ name }) => argumentCoordinate(type, field.name.value, name.value)),
      ]);
      return [type, ...fields];
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return [definition.name.value, ...membersOf(definition.name.value, definition.fields)];
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return [definition.name.value, ...membersOf(definition.name.value, definition.values)];
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
      return [definition.name.value];
    default:
      return [];
  }
}

function membersOf(
  type: string,
  members: readonly { readonly name: { readonly value: string } }[] = [],
): readonly string[] {
  return members.map(({ name }) => fieldCoordinate(type, name.value));
}

export function fieldCoordinate(type: string, member: string): string {
  return `${type}.${member}`;
}

export function argumentCoordinate(type: string, field: string, argument: string): string {
  return `${type}.${field}(${argument}:)`;
}
