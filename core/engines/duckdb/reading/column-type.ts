import type { FieldType } from '../../../model/field-type.ts';
import { duckdbDialect } from '../dialect.ts';
import { duckdbType } from '../type.ts';

/** The DuckDB type of a column, as the contract promises it. */
export function columnType(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
      return duckdbType(type.storage);
    case 'json':
      return 'JSON';
    case 'object':
      return `STRUCT(${type.fields.map((field) => `${duckdbDialect.quote(field.column)} ${columnType(field.type)}`).join(', ')})`;
    case 'list':
      return `${columnType(type.of)}[]`;
    case 'map':
      return `MAP(${columnType(type.key)}, ${columnType(type.value)})`;
  }
}
