import DataLoader from 'dataloader';
import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { RequestError } from '../../../core/errors/request-error.ts';
import type { CustomField, ModelObject } from '../../../core/model/model.ts';
import { fieldKey } from '../../../core/query/arguments/fields/field-key.ts';
import { instantOf } from '../../../core/query/arguments/values/calendar.ts';
import { Malformed } from '../../../core/query/arguments/values/scalars.ts';
import { Violation } from '../../../core/query/result/read-value.ts';
import type { Row } from '../../../core/query/result/row.ts';
import { needKey } from '../../../core/query/rows/custom-fields.ts';
import { codeName, type ResolveRows } from '../../custom-fields/domain-fields.ts';
import { FieldFailure } from '../field-failure.ts';
import type { CustomValue, Operation } from '../operation.ts';
import { pathOf } from '../violations.ts';
import { startContext, untilAborted } from './custom-context.ts';
import { refuseValue } from './resolve-row.ts';
import { keyUnknown, UnknownEntity } from './unknown-entity.ts';

interface Call {
  readonly title: string;
  readonly field: CustomField;
  readonly resolve: ResolveRows;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly type: GraphQLOutputType;
  readonly operation: Operation;
}

/**
 * A custom field: one call computes all rows that request it at the same time with the same arguments. A row whose
 * inputs may not be shown never reaches the code, and gets the violation instead of a value.
 */
export function resolveCustomField(
  object: ModelObject,
  field: CustomField,
  resolve: ResolveRows,
): GraphQLFieldResolver<unknown, Operation> {
  const title = codeName(object.typeName, field.name);
  return async (source, args, operation, info) => {
    if (source instanceof UnknownEntity) return refuseValue(keyUnknown, operation, info);
    const { fields } = operation.custom;
    const name = `${object.typeName}.${fieldKey(field.name, args)}`;
    const call: Call = {
      title,
      field,
      resolve,
      arguments: args,
      type: info.returnType,
      operation,
    };
    const loader = fields.get(name) ?? new DataLoader((rows: readonly Row[]) => computeRows(rows, call));
    fields.set(name, loader);
    const computed = await loader.load(source as Row);
    switch (computed.kind) {
      case 'value':
        return computed.value;
      case 'violation':
        return refuseValue(computed.violation, operation, info);
      case 'failure':
        // Where null is invalid, the error must remove the row; the failure is still reported once.
        if (isNonNullType(info.returnType)) throw computed.failure;
        operation.violations.fail(computed.failure, pathOf(info.path), info.fieldNodes);
        return null;
    }
  };
}

async function computeRows(rows: readonly Row[], call: Call): Promise<CustomValue[]> {
  const needs = rows.map((row) => readNeeds(row, call.field));
  const clear = needs.flatMap((need) => (need instanceof Violation ? [] : [need]));
  const values = (clear.length === 0 ? [] : await runCode(clear, call)).values();
  return needs.map((need) => {
    if (need instanceof Violation) return { kind: 'violation', violation: need };
    const { value } = values.next();
    if (value === undefined) throw new Error(`${call.title} has fewer values than rows.`);
    return value;
  });
}

async function runCode(
  rows: readonly Readonly<Record<string, unknown>>[],
  call: Call,
): Promise<readonly CustomValue[]> {
  const { title, resolve, operation } = call;
  try {
    operation.signal?.throwIfAborted();
    const context = startContext(readArguments(call.arguments, call.field), operation);
    const given = await untilAborted(Promise.resolve(resolve(rows, context)), operation.signal);
    if (!Array.isArray(given)) throw new Error(`${title} gave no list of values.`);
    if (given.length !== rows.length) throw new Error(`${title} gave ${given.length} values for ${rows.length} rows.`);
    return checkValues(given, call);
  } catch (error) {
    const failure = new FieldFailure(error);
    return rows.map(() => ({ kind: 'failure', failure }));
  }
}

/** All rows with invalid values share the failure of the first one. */
function checkValues(given: readonly unknown[], { title, type }: Call): readonly CustomValue[] {
  let failure: FieldFailure | undefined;
  return Array.from(given, (value): CustomValue => {
    try {
      if (value instanceof Error) throw value;
      return { kind: 'value', value: checkValue(value, type) };
    } catch (error) {
      failure ??= new FieldFailure(
        value === error ? error : new Error(`A value of ${title} is wrong.`, { cause: error }),
      );
      return { kind: 'failure', failure };
    }
  });
}

/**
 * Checks a value that custom code has computed, and returns it as the GraphQL value of its type. Throws a sentence for
 * the log when it is invalid: TypeScript's types are not checked at run time, and graphql-js would convert many values,
 * and report an error for every row.
 */
function checkValue(value: unknown, type: GraphQLOutputType): unknown {
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

/**
 * The arguments for a custom field's code: all declared ones, null where they are not given, and integers as numbers.
 * Throws BAD_USER_INPUT for an integer that a number cannot represent exactly.
 */
function readArguments(args: Readonly<Record<string, unknown>>, field: CustomField): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    field.arguments.map(({ name, type }) => {
      const value = args[name] ?? null;
      return [name, type.includes('Long') ? readLongs(value, name) : value];
    }),
  );
}

/** graphql-js parses `Long` as a string, so that no digit is lost on the way to SQL. */
function readLongs(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((element) => readLongs(element, name));
  if (value === null) return null;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new RequestError('BAD_USER_INPUT', `${name}: The number is beyond ±(2^53 − 1).`, { argument: [name] });
}

const absent = 'The data holds no value where the contract promises one.';

/** A custom field's inputs from a row, or the first of them that may not be shown. */
function readNeeds(row: Row, { needs }: CustomField): Readonly<Record<string, unknown>> | Violation {
  const given: Record<string, unknown> = {};
  for (const { name, relation, field, presence } of needs) {
    const value = relation === undefined ? row[needKey(field)] : readRelated(row[needKey(relation)], field);
    const violation = [value].flat().find((part) => part instanceof Violation);
    if (violation !== undefined) return violation;
    if (value === null && presence === 'promised') return new Violation(absent);
    given[name] = value;
  }
  return given;
}

function readRelated(related: unknown, field: string): unknown {
  if (related instanceof Violation || related === null) return related;
  return (related as Row)[needKey(field)];
}
