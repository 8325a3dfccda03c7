import { Supergraph } from '@apollo/federation-internals';
import { printSchema } from 'graphql';

/**
 * The SDL of what clients see of a supergraph: the same types, descriptions and deprecations that they get by
 * introspection, without the directives and types that only routers read. Throws when the text is no supergraph.
 */
export function printApiSdl(supergraphSdl: string): string {
  return `${printSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema())}\n`;
}
