import type { GraphQLSchema } from 'graphql';
import { filterApiSchema, filterSubgraphSdl } from './filter-api-schema.ts';
import { hiddenCoordinates, type RoleScope } from './hidden-coordinates.ts';

/** The API schema that clients with these roles see. */
export function schemaForRoles(schema: GraphQLSchema, scope: RoleScope, roles: readonly string[]): GraphQLSchema {
  return filterApiSchema(schema, hiddenCoordinates(scope, roles));
}

/** The part of one domain's SDL that roles see. */
export function subgraphSdlForRoles(sdl: string, scope: RoleScope, roles: readonly string[]): string {
  return filterSubgraphSdl(sdl, hiddenCoordinates(scope, roles));
}
