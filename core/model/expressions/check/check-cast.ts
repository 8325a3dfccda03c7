import type { Storage } from '../../field-type.ts';
import { type PhysicalType, parsePhysicalType } from '../../types/physical-type.ts';
import { type Checked, castTo } from '../coerce.ts';
import type { Expression } from '../expression.ts';
import type { ExpressionWord } from '../parse/syntax.ts';
import { mismatch } from '../problem.ts';
import { dateStorage, familyOf, floatStorage, isNumber, printStorage, textStorage } from '../storage.ts';

/** `CAST(value AS type)`: a string that is no value of the type is an error; for `TRY_CAST`, it is null. */
export function checkCast(of: Checked, { text, at }: ExpressionWord, invalid: 'fail' | 'null'): Expression {
  const physical = parsePhysicalType(text);
  const storage = physical === undefined ? undefined : toStorage(physical, of.expression.storage);
  if (storage === undefined) {
    throw mismatch(
      at,
      `"${text}" is no type that a value can be cast to.`,
      'Write BIGINT, DECIMAL(18,2), DOUBLE, VARCHAR, BOOLEAN, DATE, TIME or TIMESTAMP.',
    );
  }
  if (storage.kind === 'decimal' && (storage.precision > 38 || storage.scale > storage.precision)) {
    throw mismatch(at, `"${text}" has more digits than are exact.`, 'Use at most 38 digits, as in DECIMAL(38,10).');
  }
  if (!canCast(of.expression, storage)) {
    if (of.expression.storage.kind === 'text') return { kind: 'cast', of: of.expression, storage, invalid };
    throw mismatch(
      of.at,
      `${printStorage(of.expression.storage)} cannot be cast to ${printStorage(storage)} without failing for some values.`.replace(
        /^a/,
        'A',
      ),
      'Use EXTRACT, CASE or a comparison instead.',
    );
  }
  return castTo(of.expression, storage);
}

function toStorage(physical: PhysicalType, from: Storage): Storage | undefined {
  switch (physical.kind) {
    case 'text':
      return textStorage;
    case 'integer':
      return { ...physical, signed: true };
    case 'decimal':
      return {
        kind: 'decimal',
        precision: physical.precision ?? 38,
        scale: physical.scale ?? (physical.precision === undefined ? 9 : 0),
      };
    case 'float':
      return floatStorage;
    case 'boolean':
    case 'time':
      return { kind: physical.kind };
    case 'date':
      return dateStorage;
    case 'timestamp':
      return from.kind === 'timestamp' ? from : { kind: 'timestamp', zoned: false, timeZone: 'Etc/UTC' };
    default:
      return undefined;
  }
}

/** Whether a cast succeeds for every value, or returns null where a number does not fit. */
export function canCast(expression: Expression, to: Storage): boolean {
  const from = expression.storage;
  if (expression.kind === 'literal' && (expression.text === null || castTo(expression, to).kind === 'literal'))
    return true;
  if (familyOf(from) === familyOf(to) || to.kind === 'text') return true;
  if (isNumber(to)) return from.kind === 'boolean';
  if (to.kind === 'date' || to.kind === 'time') return from.kind === 'timestamp';
  return to.kind === 'timestamp' && from.kind === 'date';
}
