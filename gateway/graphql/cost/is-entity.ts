import { type GraphQLNamedType, isObjectType } from 'graphql';

/** Whether rows of a type are found by a key: `@key` of a subgraph, `@join__type(key:)` of a supergraph. */
export function isEntity(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return false;
  const nodes = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return nodes.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' ||
      name.value.endsWith('__key') ||
      (name.value === 'join__type' && given.some((argument) => argument.name.value === 'key')),
  );
}
