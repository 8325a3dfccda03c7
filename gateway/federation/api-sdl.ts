import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, printSchema } from 'graphql';

/**
 * The SDL of the API in a supergraph: the same types, descriptions and deprecations as in introspection, without
 * directives and types for routers; `narrow` reduces it to a part for some clients. Throws when the text is no
 * supergraph.
 */
export function printApiSdl(
  supergraphSdl: string,
  narrow: (schema: GraphQLSchema) => GraphQLSchema = (schema) => schema,
): string {
  return `${printSchema(narrow(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()))}\n`;
}
