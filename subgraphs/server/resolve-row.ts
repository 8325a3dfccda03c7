import { type GraphQLFieldResolver, isNonNullType } from 'graphql';
import { RequestError } from '../errors/request-error.ts';
import { fieldKey } from '../plan/field-key.ts';
import { Violation } from '../result/read-value.ts';
import type { Operation } from './operation.ts';

/** Reads a field of what a plan returned: everything below a root field is there already. */
export const resolveFromRow: GraphQLFieldResolver<unknown, Operation> = (source, args, operation, info) => {
  if (typeof source !== 'object' || source === null) return undefined;
  const value = (source as Readonly<Record<string, unknown>>)[fieldKey(info.fieldName, args)];
  if (value instanceof Violation) {
    if (isNonNullType(info.returnType)) throw new RequestError('DATA_INVALID', value.sentence);
    operation.violations.add(value, info);
    return null;
  }
  if (!Array.isArray(value)) return value;
  return value.map((element) => {
    if (!(element instanceof Violation)) return element;
    operation.violations.add(element, info);
    return null;
  });
};
