import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType, isScalarType, isUnionType, parse } from 'graphql';
import type { Domain, ModelObject } from '../../core/model/model.ts';
import { refuseMalformed } from '../../core/query/arguments/values/malformed.ts';
import { scalarTypes } from '../../core/query/arguments/values/scalars.ts';
import { sharedName } from '../../core/sdl/prefix.ts';
import { codeName, type FieldCode } from '../custom-fields/domain-fields.ts';
import { limitArguments } from '../limit-arguments.ts';
import type { Operation } from './operation.ts';
import { resolveCustomField } from './resolve/resolve-custom-field.ts';
import { resolveEntities } from './resolve/resolve-entities.ts';
import { resolveByKey, resolveCollection, resolveNumbers } from './resolve/resolve-query.ts';
import { resolveFromRow } from './resolve/resolve-row.ts';
import type { PlanRunner } from './runner.ts';

/**
 * The executable federation subgraph of a domain. Every field has a resolver: servers that wrap resolvers for timing
 * (as Apollo Server does) would put graphql-js's default resolver into fields without one.
 */
export function buildExecutableSchema(domain: Domain, sdl: string, runner: PlanRunner, code: FieldCode): GraphQLSchema {
  const executable = buildSubgraphSchema(parse(sdl));
  for (const scalar of scalarTypes) {
    const declared = executable.getType(sharedName(scalar.name, domain.prefix ?? ''));
    if (!isScalarType(declared)) continue;
    const { parseValue, parseLiteral, serialize } = scalar;
    Object.assign(declared, { parseValue, parseLiteral, serialize, extensions: { scalar: scalar.name } });
  }
  const fields = executable.getQueryType()?.getFields() ?? {};
  const resolveWith = (name: string, resolve: GraphQLFieldResolver<unknown, Operation>): void => {
    const field = fields[name];
    if (field === undefined) return;
    field.resolve = (source, args, operation, info) => {
      refuseMalformed(args);
      return resolve(source, args, operation, info);
    };
  };
  for (const object of domain.objects) {
    resolveWith(object.collection, resolveCollection(object, runner));
    resolveWith(`${object.collection}Aggregate`, resolveNumbers(object, 'aggregate', runner));
    resolveWith(`${object.collection}GroupBy`, resolveNumbers(object, 'groupBy', runner));
    for (const key of object.keys) resolveWith(key.queryField, resolveByKey(object, key, runner));
  }
  for (const object of domain.objects) setCustomFields(object, executable, code);
  // Representations are JSON; only their keys are read.
  if (fields._entities !== undefined) fields._entities.resolve = resolveEntities(domain, runner);
  limitArguments(executable, [executable.getQueryType()], ({ planner }: Operation) => planner.limits);
  const entity = executable.getType('_Entity');
  if (isUnionType(entity)) entity.resolveType = (value: { readonly __typename: string }) => value.__typename;
  for (const type of Object.values(executable.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= resolveFromRow;
  }
  return executable;
}

function setCustomFields(object: ModelObject, executable: GraphQLSchema, code: FieldCode): void {
  const type = executable.getType(object.typeName);
  for (const customField of object.customFields ?? []) {
    const name = codeName(object.typeName, customField.name);
    const field = isObjectType(type) ? type.getFields()[customField.name] : undefined;
    const resolve = code.get(name);
    if (field === undefined || resolve === undefined) throw new Error(`The custom field ${name} has no code.`);
    field.resolve = resolveCustomField(object, customField, resolve);
  }
}
