import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DATE,
  DECIMAL,
  DOUBLE,
  type DuckDBType,
  DuckDBTypeId,
  FLOAT,
  HUGEINT,
  INTEGER,
  SMALLINT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  TINYINT,
  UBIGINT,
  UHUGEINT,
  UINTEGER,
  USMALLINT,
  UTINYINT,
  UUID,
  VARCHAR,
} from '@duckdb/node-api';
import type { FieldType, Storage } from '../../../model/field-type.ts';
import { duckdbDialect } from '../dialect.ts';
import { familyOf } from './families.ts';

/** The form of a value before it is read. */
export type Stored =
  /** A string of CSV, or inside a nested value that is written as a string. */
  | { readonly kind: 'text' }
  | { readonly kind: 'json' }
  | { readonly kind: 'scalar'; readonly type: DuckDBType }
  | { readonly kind: 'struct'; readonly members: ReadonlyMap<string, Stored> }
  | { readonly kind: 'list'; readonly of: Stored }
  | { readonly kind: 'map'; readonly key: Stored; readonly value: Stored };

export function storedAs(type: DuckDBType): Stored {
  switch (type.typeId) {
    case DuckDBTypeId.STRUCT:
      return {
        kind: 'struct',
        members: new Map(
          type.entryNames.flatMap((name, index) => {
            const member = type.entryTypes[index];
            return member === undefined ? [] : [[name, storedAs(member)] as const];
          }),
        ),
      };
    case DuckDBTypeId.LIST:
    case DuckDBTypeId.ARRAY:
      return { kind: 'list', of: storedAs(type.valueType) };
    case DuckDBTypeId.MAP:
      return { kind: 'map', key: storedAs(type.keyType), value: storedAs(type.valueType) };
    default:
      return familyOf(type) === 'json' ? { kind: 'json' } : { kind: 'scalar', type };
  }
}

/** A nested type with strings as leaves, into which a nested value that is written as a string is parsed. */
export function textShape(type: FieldType): { readonly stored: Stored; readonly sql: string } {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
    case 'json':
      return { stored: { kind: 'text' }, sql: 'VARCHAR' };
    case 'object': {
      const members = type.fields.map((field) => ({ name: field.column, ...textShape(field.type) }));
      return {
        stored: { kind: 'struct', members: new Map(members.map(({ name, stored }) => [name, stored])) },
        sql: `STRUCT(${members.map(({ name, sql }) => `${duckdbDialect.quote(name)} ${sql}`).join(', ')})`,
      };
    }
    case 'list': {
      const of = textShape(type.of);
      return { stored: { kind: 'list', of: of.stored }, sql: `${of.sql}[]` };
    }
    case 'map': {
      const [key, value] = [textShape(type.key), textShape(type.value)];
      return {
        stored: { kind: 'map', key: key.stored, value: value.stored },
        sql: `MAP(${key.sql}, ${value.sql})`,
      };
    }
  }
}

export function typeOfStorage(storage: Storage): DuckDBType {
  switch (storage.kind) {
    case 'text':
      return VARCHAR;
    case 'uuid':
      return UUID;
    case 'binary':
      return BLOB;
    case 'boolean':
      return BOOLEAN;
    case 'integer':
      return integers[`${storage.signed ? '' : 'u'}${storage.bits}`];
    case 'decimal':
      return DECIMAL(storage.precision, storage.scale);
    case 'float':
      return storage.bits === 32 ? FLOAT : DOUBLE;
    case 'date':
      return DATE;
    case 'time':
      return TIME;
    case 'timestamp':
      return storage.zoned ? TIMESTAMPTZ : TIMESTAMP;
  }
}

const integers = {
  8: TINYINT,
  16: SMALLINT,
  32: INTEGER,
  64: BIGINT,
  128: HUGEINT,
  u8: UTINYINT,
  u16: USMALLINT,
  u32: UINTEGER,
  u64: UBIGINT,
  u128: UHUGEINT,
} as const;
