import type { Storage } from '../../model/field-type.ts';

/** The DuckDB type of a storage, for casts in views and for parameters. */
export function duckdbType(storage: Storage): string {
  switch (storage.kind) {
    case 'text':
      return 'VARCHAR';
    case 'uuid':
      return 'UUID';
    case 'binary':
      return 'BLOB';
    case 'boolean':
      return 'BOOLEAN';
    case 'integer':
      return `${storage.signed ? '' : 'U'}${integerTypes[storage.bits]}`;
    case 'decimal':
      return `DECIMAL(${storage.precision},${storage.scale})`;
    case 'float':
      return storage.bits === 32 ? 'FLOAT' : 'DOUBLE';
    case 'date':
      return 'DATE';
    case 'time':
      return 'TIME';
    case 'timestamp':
      return storage.zoned ? 'TIMESTAMPTZ' : 'TIMESTAMP';
  }
}

const integerTypes = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT', 128: 'HUGEINT' } as const;
