import { type DuckDBType, DuckDBTypeId } from '@duckdb/node-api';
import type { ColumnShape, InspectedType } from '../../inspection.ts';
import { familyOf, isShownAsText } from '../reading/families.ts';

/** The contract types for a DuckDB type. */
export function shapeOf(type: DuckDBType): ColumnShape {
  switch (type.typeId) {
    case DuckDBTypeId.VARCHAR:
      return familyOf(type) === 'json' ? { kind: 'json', physicalType: 'JSON' } : scalar('string', 'VARCHAR');
    case DuckDBTypeId.ENUM:
      return scalar('string', 'VARCHAR');
    case DuckDBTypeId.UUID:
      return scalar('string', 'UUID');
    case DuckDBTypeId.BLOB:
      return scalar('string', 'BLOB');
    case DuckDBTypeId.BOOLEAN:
      return scalar('boolean', 'BOOLEAN');
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
      return scalar('integer', type.toString());
    case DuckDBTypeId.DECIMAL:
      return scalar('number', type.toString());
    case DuckDBTypeId.FLOAT:
      return scalar('number', 'REAL');
    case DuckDBTypeId.DOUBLE:
      return scalar('number', 'DOUBLE');
    case DuckDBTypeId.DATE:
      return scalar('date', 'DATE');
    case DuckDBTypeId.TIME:
    case DuckDBTypeId.TIME_NS:
      return scalar('time', 'TIME');
    case DuckDBTypeId.TIMESTAMP:
    case DuckDBTypeId.TIMESTAMP_S:
    case DuckDBTypeId.TIMESTAMP_MS:
    case DuckDBTypeId.TIMESTAMP_NS:
      return scalar('timestamp', 'TIMESTAMP');
    case DuckDBTypeId.TIMESTAMP_TZ:
      return scalar('timestamp', 'TIMESTAMPTZ');
    case DuckDBTypeId.LIST:
    case DuckDBTypeId.ARRAY:
      return { kind: 'list', of: shapeOf(type.valueType) };
    case DuckDBTypeId.MAP:
      return { kind: 'map', key: shapeOf(type.keyType), value: shapeOf(type.valueType) };
    case DuckDBTypeId.STRUCT:
      return {
        kind: 'object',
        members: type.entryNames.map((name, index) => {
          const member = type.entryTypes[index];
          return { name, shape: member === undefined ? { kind: 'unknown', written: '' } : shapeOf(member) };
        }),
      };
    default:
      return isShownAsText(type) ? scalar('string', type.toString()) : { kind: 'unknown', written: type.toString() };
  }
}

function scalar(logicalType: InspectedType, physicalType: string): ColumnShape {
  return { kind: 'scalar', logicalType, physicalType };
}
