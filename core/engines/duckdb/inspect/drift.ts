import type { DuckDBType } from '@duckdb/node-api';
import type { Field } from '../../../model/model.ts';
import { columnType } from '../reading/column-type.ts';
import { type Reading, readValue } from '../reading/reading.ts';
import { type Stored, storedAs } from '../reading/stored.ts';

/** A column as the data has it. */
export interface ActualColumn {
  readonly name: string;
  readonly type: DuckDBType;
  /** As SQL writes it, which is not always as the driver does. */
  readonly written: string;
}

/** A column of the contract, with how its values are read. */
export interface ReadColumn {
  readonly field: Field;
  readonly reading: Reading;
  /** The type in which it was found, where the data says types. */
  readonly written?: string;
}

export interface ColumnCheck {
  /** What breaks the contract, as sentences. */
  readonly differences: readonly string[];
  readonly columns: readonly ReadColumn[];
}

/** The name by which a view holds the stored value of its column at this index. */
export function rawName(index: number): string {
  return `r${index}`;
}

/**
 * Compares the data's columns with the contract's. Further columns and another order are no difference; a missing column
 * is, and a type that can hold none of the promised values is. Whether other types hold them is seen value by value.
 */
export function checkColumns(
  fields: readonly Field[],
  actual: readonly ActualColumn[],
  format: 'text' | 'json' | 'typed',
): ColumnCheck {
  const found = new Map(actual.map((column) => [column.name, column]));
  const differences: string[] = [];
  const columns: ReadColumn[] = [];
  for (const [index, field] of fields.entries()) {
    const column = found.get(field.column);
    if (column === undefined) {
      differences.push(`The column ${field.column} of property ${field.property} is missing.`);
      continue;
    }
    const stored: Stored = format === 'typed' ? storedAs(column.type) : { kind: format };
    const reading = readValue(rawName(index), stored, field.type);
    if (reading === undefined) {
      differences.push(
        `The column ${field.column} is ${column.written}; the contract promises ${columnType(field.type)}.`,
      );
    } else {
      columns.push({ field, reading, ...(format === 'typed' ? { written: column.written } : {}) });
    }
  }
  return { differences, columns };
}
