import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, type GraphQLSchema, isScalarType, isUnionType, parse } from 'graphql';
import type { Domain } from '../model/model.ts';
import { scalarTypes } from '../plan/scalars.ts';
import type { Operation } from './operation.ts';
import { resolveEntities } from './resolve-entities.ts';
import { resolveByKey, resolveCollection } from './resolve-query.ts';
import type { PlanRunner } from './runner.ts';

/** The executable federation subgraph of a domain. Fields below the root have no resolver: see `resolveFromRow`. */
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
    for (const key of object.keys) resolveWith(key.queryField, resolveByKey(object, key, runner));
  }
  resolveWith('_entities', resolveEntities(domain, runner));
  const entity = executable.getType('_Entity');
  if (isUnionType(entity)) entity.resolveType = (value: { readonly __typename: string }) => value.__typename;
  return executable;
}
