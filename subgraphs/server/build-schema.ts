import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType, isScalarType, isUnionType, parse } from 'graphql';
import type { Domain } from '../model/model.ts';
import { scalarTypes } from '../plan/scalars.ts';
import type { Operation } from './operation.ts';
import { resolveEntities } from './resolve-entities.ts';
import { resolveByKey, resolveCollection, resolveNumbers } from './resolve-query.ts';
import { resolveFromRow } from './resolve-row.ts';
import type { PlanRunner } from './runner.ts';

/**
 * The executable federation subgraph of a domain. Every field has its resolver: servers that wrap resolvers to time them
 * (Apollo Server does) would put graphql-js's default one into fields that have none.
 */
export function buildExecutableSchema(domain: Domain, sdl: string, runner: PlanRunner): GraphQLSchema {
  const executable = buildSubgraphSchema(parse(sdl));
  for (const scalar of scalarTypes) {
    const declared = executable.getType(scalar.name);
    if (!isScalarType(declared)) continue;
    const { parseValue, parseLiteral, serialize } = scalar;
    Object.assign(declared, { parseValue, parseLiteral, serialize });
  }
  const fields = executable.getQueryType()?.getFields() ?? {};
  const resolveWith = (name: string, resolve: GraphQLFieldResolver<unknown, Operation>): void => {
    const field = fields[name];
    if (field !== undefined) field.resolve = resolve;
  };
  for (const object of domain.objects) {
    resolveWith(object.collection, resolveCollection(object, runner));
    resolveWith(`${object.collection}Aggregate`, resolveNumbers(object, 'aggregate', runner));
    resolveWith(`${object.collection}GroupBy`, resolveNumbers(object, 'groupBy', runner));
    for (const key of object.keys) resolveWith(key.queryField, resolveByKey(object, key, runner));
  }
  resolveWith('_entities', resolveEntities(domain, runner));
  const entity = executable.getType('_Entity');
  if (isUnionType(entity)) entity.resolveType = (value: { readonly __typename: string }) => value.__typename;
  for (const type of Object.values(executable.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= resolveFromRow;
  }
  return executable;
}
