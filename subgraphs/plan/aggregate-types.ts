import type { FieldType, ScalarName, ScalarType } from '../model/model.ts';
import type { AggregateFunction } from './group-plan.ts';

/** The type a function gives over a column of that type (`graphql-api.md`, Numbers). Null for no rows, but counts. */
export function aggregateType(of: FieldType, using: AggregateFunction | 'quantile'): ScalarType {
  switch (using) {
    case 'count':
    case 'countDistinct':
    case 'approxCountDistinct':
    case 'countTrue':
    case 'countFalse':
      return longType;
    case 'avg':
    case 'stddev':
    case 'quantile':
      return floatType;
    case 'min':
    case 'max':
      return sameType(of);
    case 'sum':
      return sumType(of);
  }
}

export const longType: ScalarType = scalar('Long', { kind: 'integer', bits: 64, signed: true });
const floatType: ScalarType = scalar('Float', { kind: 'float', bits: 64 });

/** A sum has the column's scale, and as many digits as an engine holds. */
function sumType(of: FieldType): ScalarType {
  if (of.kind !== 'scalar') throw new Error('Only numbers have a sum.');
  const { storage } = of;
  if (storage.kind === 'decimal') return scalar('Decimal', { kind: 'decimal', precision: 38, scale: storage.scale });
  if (storage.kind === 'integer') return scalar('Long', { kind: 'decimal', precision: 38, scale: 0 });
  return floatType;
}

function sameType(of: FieldType): ScalarType {
  if (of.kind === 'enum') return scalar('String', of.storage);
  if (of.kind !== 'scalar') throw new Error('Only scalars have a least and a greatest value.');
  if (of.scalar === 'ID') return scalar('String', of.storage);
  return of.scalar === 'Int' ? scalar('Long', of.storage) : of;
}

function scalar(name: ScalarName, storage: ScalarType['storage']): ScalarType {
  return Object.freeze({ kind: 'scalar', scalar: name, storage });
}
