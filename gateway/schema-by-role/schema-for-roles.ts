import type { GraphQLSchema } from 'graphql';
import type { Mesh } from '../../subgraphs/model/model.ts';
import { filterApiSchema } from './filter-api-schema.ts';
import { hiddenCoordinates } from './hidden-coordinates.ts';

/** What clients with these roles see of the API. */
export function schemaForRoles(schema: GraphQLSchema, mesh: Mesh, roles: readonly string[]): GraphQLSchema {
  return filterApiSchema(schema, hiddenCoordinates(mesh, roles));
}
