import type { ContractProperty } from '../../contract/contract.ts';
import type { ScalarName, ScalarType, Storage } from '../field-type.ts';
import { commonDigits } from '../types/digits.ts';
import { inferLogicalType } from '../types/logical-type.ts';
import { parsePhysicalType } from '../types/physical-type.ts';
import { deriveScalar, type ScalarLogicalType } from '../types/scalars.ts';
import { canCast } from './check/check-cast.ts';
import { castTo } from './coerce.ts';
import type { Expression } from './expression.ts';
import { mismatch } from './problem.ts';
import { floatStorage, integerStorage, printStorage, textStorage } from './storage.ts';

/** An expression in the declared type of its property. */
export interface TypedResult {
  readonly type: ScalarType;
  readonly expression: Expression;
}

/**
 * Casts an expression to the declared type of its property, or keeps its own type where none is declared. A measure
 * keeps the width of its result whatever `physicalType` declares, because sums outgrow their columns: integers are
 * `Long`, decimals have 38 digits, at the declared scale. Throws an `ExpressionProblem` where no cast exists.
 */
export function typeResult(
  expression: Expression,
  property: ContractProperty,
  kind: 'measure' | 'dimension',
): TypedResult {
  const storage = kind === 'measure' ? measureStorage(expression, property) : dimensionStorage(expression, property);
  if (!canCast(expression, storage)) {
    throw mismatch(
      0,
      `The expression gives ${printStorage(expression.storage)}, but the property is declared as ${printStorage(storage)}.`,
      'Correct "logicalType", or the expression.',
    );
  }
  return { type: { kind: 'scalar', scalar: scalarOf(storage), storage }, expression: castTo(expression, storage) };
}

/** The storage that the property declares; undefined where it declares none, or one that only a column can have. */
function declaredStorage(property: ContractProperty): Storage | undefined {
  const physical = property.physicalType === undefined ? undefined : parsePhysicalType(property.physicalType);
  const logicalType = property.logicalType ?? inferLogicalType(property, physical);
  if (logicalType === undefined) return undefined;
  if (!isScalarLogicalType(logicalType)) {
    throw mismatch(
      0,
      `An expression gives one value, but the property is declared as ${logicalType}.`,
      'Give the property a simple "logicalType".',
    );
  }
  const derived = deriveScalar(property, logicalType, { physical, role: 'value' });
  if (derived.kind === 'decimalRange') {
    throw mismatch(
      0,
      'The property is declared as a decimal with more digits than are exact.',
      'Use at most 38 digits, as in DECIMAL(38,10).',
    );
  }
  if (derived.kind === 'timeZone') {
    throw mismatch(
      0,
      `${JSON.stringify(derived.timeZone)} is no time zone of the IANA database.`,
      'Write for example "Europe/Amsterdam".',
    );
  }
  const { storage } = derived.type;
  return storage.kind === 'uuid' || storage.kind === 'binary' ? textStorage : storage;
}

function isScalarLogicalType(type: string): type is ScalarLogicalType {
  return type !== 'object' && type !== 'array' && type !== 'map' && type !== 'vector';
}

function dimensionStorage(expression: Expression, property: ContractProperty): Storage {
  const declared = declaredStorage(property);
  const own = expression.storage;
  if (declared === undefined) return own;
  if (declared.kind === 'float') return isExactNumber(own, property) ? own : floatStorage;
  // A timestamp keeps its own zone, whatever zone is declared.
  return declared.kind === 'timestamp' && own.kind === 'timestamp' ? own : declared;
}

function measureStorage(expression: Expression, property: ContractProperty): Storage {
  const storage = dimensionStorage(expression, property);
  if (storage.kind === 'decimal') return { ...storage, precision: Math.max(commonDigits, storage.precision) };
  if (storage.kind !== 'integer') return storage;
  const own = expression.storage;
  return own.kind === 'integer' ? integerStorage(own.bits <= 64 ? 64 : 128) : integerStorage(128);
}

/** Decimals stay exact where only `logicalType: number` is declared. */
function isExactNumber(own: Storage, { physicalType }: ContractProperty): boolean {
  return own.kind === 'decimal' && physicalType === undefined;
}

function scalarOf(storage: Storage): ScalarName {
  switch (storage.kind) {
    case 'text':
    case 'uuid':
    case 'binary':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'integer':
      return storage.bits <= (storage.signed ? 32 : 16) ? 'Int' : 'Long';
    case 'decimal':
      return 'Decimal';
    case 'float':
      return 'Float';
    case 'date':
      return 'Date';
    case 'time':
      return 'Time';
    case 'timestamp':
      return 'DateTime';
  }
}
