import { type AggregateFunction, aggregates } from '../../model/aggregates.ts';
import type { FieldType, ScalarName, ScalarType } from '../../model/field-type.ts';
import { sumDigits } from '../../model/types/digits.ts';

/** The result type of a function over a column of that type. Over no rows every function but a count is null. */
export function aggregateType(of: FieldType, using: AggregateFunction): ScalarType {
  switch (aggregates[using].result) {
    case 'count':
      return longType;
    case 'float':
      return floatType;
    case 'same':
      return sameType(of);
    case 'sum':
      return sumType(of);
  }
}

export const longType: ScalarType = scalar('Long', { kind: 'integer', bits: 64, signed: true });
export const booleanType: ScalarType = scalar('Boolean', { kind: 'boolean' });
const floatType: ScalarType = scalar('Float', { kind: 'float', bits: 64 });

/** A sum has the column's scale, and as many digits as an engine supports. */
function sumType(of: FieldType): ScalarType {
  if (of.kind !== 'scalar') throw new Error('Only numbers have a sum.');
  const { storage } = of;
  if (storage.kind === 'decimal') return scalar('Decimal', { ...storage, precision: sumDigits(storage.precision) });
  if (storage.kind === 'integer') return scalar('Long', { kind: 'decimal', precision: 38, scale: 0 });
  return floatType;
}

/** Minimum and maximum are compared as instants or strings, and returned in that form. */
function sameType(of: FieldType): ScalarType {
  if (of.kind === 'enum') return scalar('String', of.storage);
  if (of.kind !== 'scalar') throw new Error('Only scalars have a least and a greatest value.');
  const { storage } = of;
  if (storage.kind === 'uuid') return scalar('String', { kind: 'text' });
  if (storage.kind === 'timestamp' && !storage.zoned) return scalar(of.scalar, { ...storage, timeZone: 'UTC' });
  if (of.scalar === 'ID') return scalar('String', storage);
  return of.scalar === 'Int' ? scalar('Long', storage) : of;
}

function scalar(name: ScalarName, storage: ScalarType['storage']): ScalarType {
  return Object.freeze({ kind: 'scalar', scalar: name, storage });
}
