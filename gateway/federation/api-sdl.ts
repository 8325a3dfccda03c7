import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, printSchema } from 'graphql';

/**
 * The SDL of what clients see of a supergraph: the same types, descriptions and deprecations that they get by
 * introspection, without the directives and types that only routers read; `narrow` makes of it what some of them see.
 * Throws when the text is no supergraph.
 */
export function printApiSdl(
  supergraphSdl: string,
  narrow: (schema: GraphQLSchema) => GraphQLSchema = (schema) => schema,
): string {
  return `${printSchema(narrow(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()))}\n`;
}
