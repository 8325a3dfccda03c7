import DataLoader from 'dataloader';
import { type GraphQLFieldResolver, type GraphQLOutputType, isNonNullType } from 'graphql';
import type { CustomField, ModelObject } from '../../../core/model/model.ts';
import { fieldKey } from '../../../core/query/arguments/fields/field-key.ts';
import { Violation } from '../../../core/query/result/read-value.ts';
import type { Row } from '../../../core/query/result/row.ts';
import { codeName, type ResolveRows } from '../../custom-fields/domain-fields.ts';
import { FieldFailure } from '../field-failure.ts';
import type { CustomValue, Operation } from '../operation.ts';
import { pathOf } from '../violations.ts';
import { checkValue } from './check-value.ts';
import { startContext, untilAborted } from './custom-context.ts';
import { readArguments } from './read-arguments.ts';
import { readNeeds } from './read-needs.ts';
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
