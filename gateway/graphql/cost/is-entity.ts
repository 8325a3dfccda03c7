import { type GraphQLNamedType, isObjectType } from 'graphql';

/** Whether rows of a type can be looked up by key: `@key` in a subgraph, `@join__type(key:)` in a supergraph. */
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
