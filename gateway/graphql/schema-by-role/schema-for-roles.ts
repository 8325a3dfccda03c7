import type { GraphQLSchema } from 'graphql';
import { filterApiSchema, filterSubgraphSdl } from './filter-api-schema.ts';
import { hiddenCoordinates, type RoleScope } from './hidden-coordinates.ts';

/** What clients with these roles see of the API. */
export function schemaForRoles(schema: GraphQLSchema, scope: RoleScope, roles: readonly string[]): GraphQLSchema {
  return filterApiSchema(schema, hiddenCoordinates(scope, roles));
}

/** What a role sees of the SDL of one domain. */
export function subgraphSdlForRoles(sdl: string, scope: RoleScope, roles: readonly string[]): string {
  return filterSubgraphSdl(sdl, hiddenCoordinates(scope, roles));
}
