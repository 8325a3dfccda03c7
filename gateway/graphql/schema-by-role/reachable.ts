import { type DefinitionNode, Kind, type TypeNode } from 'graphql';

export const rootTypes = ['Query', 'Mutation', 'Subscription'];

/** The types that are reachable from some types, including these and the types of arguments. */
export function listReachable(
  definitions: readonly DefinitionNode[],
  from: readonly string[] = rootTypes,
): ReadonlySet<string> {
  const byName = new Map(
    definitions.flatMap((definition) =>
      'name' in definition && definition.name !== undefined ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const reached = new Set<string>();
  const waiting = [...from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = byName.get(name);
    if (definition === undefined || reached.has(name)) continue;
    reached.add(name);
    for (const type of typesOf(definition)) waiting.push(type);
  }
  return reached;
}

function typesOf(definition: DefinitionNode): readonly string[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return (definition.fields ?? []).flatMap(({ type, arguments: given = [] }) => [
        namedType(type),
        ...given.map((argument) => namedType(argument.type)),
      ]);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (definition.fields ?? []).map(({ type }) => namedType(type));
    case Kind.UNION_TYPE_DEFINITION:
      return (definition.types ?? []).map(({ name }) => name.value);
    default:
      return [];
  }
}

/** The type within lists and non-null marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
