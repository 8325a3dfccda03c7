import { type GraphQLFieldResolver, type GraphQLResolveInfo, isNonNullType } from 'graphql';
import { RequestError } from '../../../core/errors/request-error.ts';
import { fieldKey } from '../../../core/query/arguments/fields/field-key.ts';
import { Violation } from '../../../core/query/result/read-value.ts';
import { ExactKey } from '../../exact-key.ts';
import type { Operation } from '../operation.ts';
import { keyUnknown, UnknownEntity } from './unknown-entity.ts';

/** Reads a field of a plan's result, which already contains all fields below a root field. */
export const resolveFromRow: GraphQLFieldResolver<unknown, Operation> = (source, args, operation, info) => {
  if (typeof source !== 'object' || source === null) return undefined;
  const value = (source as Readonly<Record<string, unknown>>)[fieldKey(info.fieldName, args)];
  if (source instanceof UnknownEntity && info.fieldName !== '__typename')
    return refuseValue(keyUnknown, operation, info);
  if (value instanceof Violation) return findExactKey(value, operation, info) ?? refuseValue(value, operation, info);
  if (!Array.isArray(value)) return value;
  return value.map((element) => {
    if (!(element instanceof Violation)) return element;
    operation.violations.add(element, info);
    return null;
  });
};

/** The exact key that the gateway gets instead of a violation, so that it can query other subgraphs for the row. */
function findExactKey(
  { exact }: Violation,
  { exactKeys }: Operation,
  { parentType, fieldName, returnType }: GraphQLResolveInfo,
): ExactKey | undefined {
  if (exact === undefined || exactKeys === undefined || isNonNullType(returnType)) return undefined;
  if (exactKeys.members.get(parentType.name)?.has(fieldName) !== true) return undefined;
  exactKeys.note();
  return new ExactKey(exact, exactKeys.subgraph);
}

/** Null with one error for the field, or an error for each row where null is invalid. */
export function refuseValue(violation: Violation, operation: Operation, info: GraphQLResolveInfo): null {
  if (isNonNullType(info.returnType)) throw new RequestError(violation.code, violation.sentence);
  operation.violations.add(violation, info);
  return null;
}
