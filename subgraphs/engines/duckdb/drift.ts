import { type DuckDBType, DuckDBTypeId } from '@duckdb/node-api';
import type { Field, FieldType, Storage } from '../../model/model.ts';
import { columnType } from './source-sql.ts';

/** Columns as the data has them. */
export interface ActualColumns {
  readonly names: readonly string[];
  readonly types: readonly DuckDBType[];
}

export interface ColumnCheck {
  /** What breaks the contract, as sentences. */
  readonly differences: readonly string[];
  /** The types in which the contract's columns are stored, where the data says types. */
  readonly stored: ReadonlyMap<string, string>;
}

/**
 * Compares the data's columns with the contract's. Further columns and another order are no difference; a missing
 * column is, and a type of another family is: an integer that became text would still answer, and answer wrongly.
 */
export function checkColumns(fields: readonly Field[], actual: ActualColumns, format: 'text' | 'typed'): ColumnCheck {
  const types = new Map(actual.names.map((name, index) => [name, actual.types[index]]));
  const differences: string[] = [];
  const stored = new Map<string, string>();
  for (const field of fields) {
    const type = types.get(field.column);
    if (type === undefined) {
      differences.push(`The column ${field.column} of property ${field.property} is missing.`);
    } else if (format === 'typed' && !isReadable(type, field.type)) {
      differences.push(`The column ${field.column} is ${type}; the contract promises ${columnType(field.type)}.`);
    } else {
      stored.set(field.column, type.toString());
    }
  }
  return { differences, stored };
}

function isReadable(actual: DuckDBType, promised: FieldType): boolean {
  switch (promised.kind) {
    case 'scalar': {
      // A physical type that says otherwise than the logical type is part of the promise too; the view casts it.
      const storages = promised.storedAs === undefined ? [promised.storage] : [promised.storage, promised.storedAs];
      return storages.some((storage) => families(storage).includes(familyOf(actual)));
    }
    case 'enum':
      return families(promised.storage).includes(familyOf(actual));
    case 'object':
      return (
        actual.typeId === DuckDBTypeId.STRUCT &&
        promised.fields.every((field) => {
          const index = actual.entryNames.indexOf(field.column);
          const member = actual.entryTypes[index];
          return member !== undefined && isReadable(member, field.type);
        })
      );
    case 'list':
      return (
        (actual.typeId === DuckDBTypeId.LIST || actual.typeId === DuckDBTypeId.ARRAY) &&
        isReadable(actual.valueType, promised.of)
      );
    case 'map':
      return (
        actual.typeId === DuckDBTypeId.MAP &&
        isReadable(actual.keyType, promised.key) &&
        isReadable(actual.valueType, promised.value)
      );
  }
}

type Family =
  | 'text'
  | 'uuid'
  | 'binary'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'float'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'other';

/** Families that hold nothing a value of the storage cannot be read from. */
function families(storage: Storage): readonly Family[] {
  switch (storage.kind) {
    case 'decimal':
      return ['decimal', 'integer'];
    case 'float':
      return ['float', 'decimal', 'integer'];
    case 'date':
      return ['date', 'timestamp'];
    case 'timestamp':
      return ['timestamp', 'date'];
    case 'uuid':
      return ['uuid', 'text'];
    case 'text':
      return ['text', 'uuid'];
    case 'binary':
    case 'boolean':
    case 'integer':
    case 'time':
      return [storage.kind];
  }
}

function familyOf(type: DuckDBType): Family {
  switch (type.typeId) {
    case DuckDBTypeId.VARCHAR:
    case DuckDBTypeId.ENUM:
      return 'text';
    case DuckDBTypeId.UUID:
      return 'uuid';
    case DuckDBTypeId.BLOB:
      return 'binary';
    case DuckDBTypeId.BOOLEAN:
      return 'boolean';
    case DuckDBTypeId.TINYINT:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.BIGINT:
    case DuckDBTypeId.HUGEINT:
    case DuckDBTypeId.UTINYINT:
    case DuckDBTypeId.USMALLINT:
    case DuckDBTypeId.UINTEGER:
    case DuckDBTypeId.UBIGINT:
    case DuckDBTypeId.UHUGEINT:
      return 'integer';
    case DuckDBTypeId.DECIMAL:
      return 'decimal';
    case DuckDBTypeId.FLOAT:
    case DuckDBTypeId.DOUBLE:
      return 'float';
    case DuckDBTypeId.DATE:
      return 'date';
    case DuckDBTypeId.TIME:
    case DuckDBTypeId.TIME_TZ:
      return 'time';
    case DuckDBTypeId.TIMESTAMP:
    case DuckDBTypeId.TIMESTAMP_TZ:
    case DuckDBTypeId.TIMESTAMP_S:
    case DuckDBTypeId.TIMESTAMP_MS:
    case DuckDBTypeId.TIMESTAMP_NS:
      return 'timestamp';
    default:
      return 'other';
  }
}
