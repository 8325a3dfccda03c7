import { type GraphQLOutputType, isEnumType, isListType, isNonNullType, isScalarType } from 'graphql';
import { instantOf } from '../../../core/query/arguments/values/calendar.ts';
import { Malformed } from '../../../core/query/arguments/values/scalars.ts';

/**
 * Checks a value that custom code has computed, and returns it as the GraphQL value of its type. Throws a sentence for
 * the log when it is invalid: TypeScript's types are not checked at run time, and graphql-js would convert many values,
 * and report an error for every row.
 */
export function checkValue(value: unknown, type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) throw new Error(`It is null, but must be ${type}.`);
    return checkValue(value, type.ofType);
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) throw new Error(`It is no list, but must be ${type}.`);
    return value.map((element) => checkValue(element, type.ofType));
  }
  if (!isScalarType(type) && !isEnumType(type)) throw new Error(`A custom field cannot be ${type}.`);
  // The shared vocabulary may have a prefix.
  const scalar = type.extensions.scalar ?? type.name;
  if (scalar === 'Long') {
    if (Number.isSafeInteger(value)) return value;
    throw new Error('It is no whole number up to 2^53 − 1, but must be Long.');
  }
  const read = type.parseValue(value instanceof Date ? value.toISOString() : value);
  if (read instanceof Malformed) throw new Error(read.sentence);
  return scalar === 'DateTime' ? instantOf(String(read)) : read;
}
