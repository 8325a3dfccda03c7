import type { FieldType, Storage } from '../../model/field-type.ts';

/** The PostgreSQL type of a storage. Unsigned integers use the next wider signed type. */
export function postgresType(storage: Storage): string {
  switch (storage.kind) {
    case 'text':
      return 'text';
    case 'uuid':
      return 'uuid';
    case 'binary':
      return 'bytea';
    case 'boolean':
      return 'boolean';
    case 'integer':
      return integerType(storage.signed ? storage.bits : storage.bits * 2);
    case 'decimal':
      return `numeric(${storage.precision},${storage.scale})`;
    case 'float':
      return storage.bits === 32 ? 'real' : 'double precision';
    case 'date':
      return 'date';
    case 'time':
      return 'time';
    case 'timestamp':
      return storage.zoned ? 'timestamptz' : 'timestamp';
  }
}

/** The type of a column in statements. */
export function postgresColumnType(type: FieldType): string {
  return type.kind === 'scalar' || type.kind === 'enum' ? postgresType(type.storage) : 'jsonb';
}

function integerType(bits: number): string {
  if (bits <= 16) return 'smallint';
  if (bits <= 32) return 'integer';
  return bits <= 64 ? 'bigint' : 'numeric';
}
