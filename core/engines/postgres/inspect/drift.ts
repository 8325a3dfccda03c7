import type { FieldType, Storage } from '../../../model/field-type.ts';
import type { Field } from '../../../model/model.ts';
import { type Conversion, convertColumn } from '../reading/conversion.ts';
import { postgresColumnType } from '../type.ts';
import type { ActualColumns, ActualType, Family } from './columns.ts';

export interface ColumnCheck {
  /** Violations of the contract, as sentences. */
  readonly differences: readonly string[];
  /** The conversions of columns with another stored type, by column. */
  readonly conversions: ReadonlyMap<string, Conversion>;
}

/**
 * Compares a table's columns with the contract's, as the DuckDB engine does: a missing column and a type of another
 * family are differences; widths, additional columns and another order are not. The contents of JSON are only checked
 * on reading.
 */
export function checkColumns(fields: readonly Field[], actual: ActualColumns): ColumnCheck {
  const differences: string[] = [];
  const conversions = new Map<string, Conversion>();
  for (const field of fields) {
    const type = actual.get(field.column);
    if (type === undefined) {
      differences.push(`The column ${field.column} of property ${field.property} is missing.`);
    } else if (!isReadable(type, field.type)) {
      differences.push(
        `The column ${field.column} is ${type.written}; the contract promises ${postgresColumnType(field.type)}.`,
      );
    } else {
      const conversion = convertColumn(field, type);
      if (conversion !== undefined) conversions.set(field.column, conversion);
    }
  }
  return { differences, conversions };
}

function isReadable(actual: ActualType, promised: FieldType): boolean {
  const isJson = actual.family === 'json';
  switch (promised.kind) {
    case 'json':
      return isJson || actual.family === 'list' || actual.family === 'composite';
    case 'map':
      return isJson;
    case 'object': {
      if (isJson) return true;
      const { members } = actual;
      return (
        members !== undefined &&
        promised.fields.every((field) => {
          const member = members.get(field.column);
          return member !== undefined && isReadable(member, field.type);
        })
      );
    }
    case 'list':
      return isJson || (actual.element !== undefined && isReadable(actual.element, innermost(promised.of)));
    case 'enum':
      return familiesOf(promised.storage).includes(actual.family);
    case 'scalar': {
      // A physical type that differs from the logical type is part of the promise, too, and is cast.
      const storages = promised.storedAs === undefined ? [promised.storage] : [promised.storage, promised.storedAs];
      return storages.some((storage) => familiesOf(storage).includes(actual.family));
    }
  }
}

/** Arrays of arrays have one type with one element type. */
function innermost(type: FieldType): FieldType {
  return type.kind === 'list' ? innermost(type.of) : type;
}

/** Families with values that may belong to the storage unchanged; single values are checked on reading. */
function familiesOf(storage: Storage): readonly Family[] {
  switch (storage.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return ['integer', 'decimal', 'float', 'money', 'text'];
    case 'date':
    case 'timestamp':
      return ['date', 'timestamp', 'text'];
    case 'text':
      // What contracts have no other word for is served as PostgreSQL writes it.
      return ['text', 'uuid', 'zonedTime', 'money', 'json', 'other'];
    case 'time':
      return ['time', 'zonedTime', 'text'];
    case 'uuid':
    case 'boolean':
      return [storage.kind, 'text'];
    case 'binary':
      return [storage.kind];
  }
}
