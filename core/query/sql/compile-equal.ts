import type { FieldType, Storage } from '../../model/field-type.ts';
import type { Dialect } from './dialect.ts';
import { type Fragment, sql } from './fragment.ts';

/** A key or foreign key value with its type. */
export interface KeyValue {
  readonly value: Fragment;
  readonly type: KeyType;
}

type KeyType = FieldType | { readonly kind: 'stored'; readonly storage: Storage };

/**
 * Whether two keys are equal: the one equality for joins, look-ups, conditions and checks. It is the engine's own for
 * one kind of storage, so that collations and indexes apply; a UUID equals its string in any letter case.
 */
export function equalKeys(a: KeyValue, b: KeyValue, dialect: Dialect): Fragment {
  const [left, right] = [storageOf(a.type), storageOf(b.type)];
  if (isReal(left) !== isReal(right) && isNumber(left) && isNumber(right)) {
    // Compared as 32-bit floats, 16777217 would equal 16777216.
    const widened = ({ value }: KeyValue, storage: Storage): Fragment =>
      isReal(storage) ? dialect.cast(value, { kind: 'float', bits: 64 }) : value;
    return sql`${widened(a, left)} = ${widened(b, right)}`;
  }
  if (areAlike(left, right)) return sql`${a.value} = ${b.value}`;
  const isUuid = left.kind === 'uuid' || right.kind === 'uuid';
  const common = ({ value }: KeyValue, storage: Storage): Fragment => {
    if (storage.kind === 'timestamp') return dialect.comparable(value, storage, 'equality');
    const text = dialect.asText(value, storage);
    return isUuid && storage.kind === 'text' ? sql`lower(${text})` : text;
  };
  return sql`${common(a, left)} = ${common(b, right)}`;
}

/** Whether two storages are compared without conversion. */
export function areAlike(a: Storage, b: Storage): boolean {
  if (isNumber(a) && isNumber(b)) return true;
  if (a.kind !== 'timestamp' || b.kind !== 'timestamp') return a.kind === b.kind;
  return a.zoned === b.zoned && (a.zoned || a.timeZone === b.timeZone);
}

function isReal(storage: Storage): boolean {
  return storage.kind === 'float' && storage.bits === 32;
}

function isNumber({ kind }: Storage): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'float';
}

function storageOf(type: KeyType): Storage {
  if (type.kind === 'scalar' || type.kind === 'enum' || type.kind === 'stored') return type.storage;
  throw new Error('Only scalars are keys.');
}
