import type { FieldType, ScalarName, ScalarType } from '../../model/field-type.ts';
import type { AggregateFunction } from '../plan/group-parts.ts';

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
export const booleanType: ScalarType = scalar('Boolean', { kind: 'boolean' });
const floatType: ScalarType = scalar('Float', { kind: 'float', bits: 64 });

/** A sum has the column's scale, and as many digits as an engine holds. */
function sumType(of: FieldType): ScalarType {
  if (of.kind !== 'scalar') throw new Error('Only numbers have a sum.');
  const { storage } = of;
  if (storage.kind === 'decimal') return scalar('Decimal', { kind: 'decimal', precision: 38, scale: storage.scale });
  if (storage.kind === 'integer') return scalar('Long', { kind: 'decimal', precision: 38, scale: 0 });
  return floatType;
}

/** The least and the greatest value are compared as instants or texts, and come back so. */
function sameType(of: FieldType): ScalarType {
  if (of.kind === 'enum') return scalar('String', of.storage);
  if (of.kind !== 'scalar') throw new Error('Only scalars have a least and a greatest value.');
  const { storage } = of;
  if (storage.kind === 'uuid') return scalar('String', { kind: 'text' });
  if (storage.kind === 'timestamp' && !storage.zoned) return scalar(of.scalar, { ...storage, timeZone: 'UTC' });
  if (of.scalar === 'ID') return scalar('String', storage);
  return of.scalar === 'Int' ? scalar('Long', storage) : of;
}

/** Whether columns of that type have the function, as their `…Aggregate` says. */
export function hasFunction(of: FieldType, using: AggregateFunction): boolean {
  if (using === 'countTrue' || using === 'countFalse') return of.kind === 'scalar' && of.scalar === 'Boolean';
  if (of.kind === 'enum') return !numeric.has(using);
  if (of.kind !== 'scalar' || of.storage.kind === 'binary' || of.scalar === 'Time') return false;
  if (of.scalar === 'Boolean') return using === 'count';
  const isNumber = ['Int', 'Long', 'Float', 'Decimal'].includes(of.scalar);
  return isNumber || !numeric.has(using);
}

const numeric: ReadonlySet<AggregateFunction> = new Set(['sum', 'avg', 'stddev']);

function scalar(name: ScalarName, storage: ScalarType['storage']): ScalarType {
  return Object.freeze({ kind: 'scalar', scalar: name, storage });
}
