import type { DuckDBType } from '@duckdb/node-api';
import type { Field } from '../../../model/model.ts';
import { columnType } from '../reading/column-type.ts';
import { type Reading, readValue } from '../reading/reading.ts';
import { type Stored, storedAs } from '../reading/stored.ts';

/** A column of the data. */
export interface ActualColumn {
  readonly name: string;
  readonly type: DuckDBType;
  /** The type as SQL prints it, which may differ from the driver. */
  readonly written: string;
}

/** A column of the contract, with the SQL that reads its values. */
export interface ReadColumn {
  readonly field: Field;
  readonly reading: Reading;
  /** The stored type, where the data declares types. */
  readonly written?: string;
}

/** How values are stored. */
export interface StoredForm {
  readonly format: 'text' | 'json' | 'typed';
  /** The columns that are texts all the same. */
  readonly texts?: ReadonlySet<string>;
}

export interface ColumnCheck {
  /** Violations of the contract, as sentences. */
  readonly differences: readonly string[];
  readonly columns: readonly ReadColumn[];
}

/** The view's name for the stored value of the column at this index. */
export function rawName(index: number): string {
  return `r${index}`;
}

/**
 * Compares the data's columns with the contract's. Additional columns and another order are no difference. A missing
 * column is one, and so is a type that can contain none of the promised values. Other types are checked value by value.
 */
export function checkColumns(
  fields: readonly Field[],
  actual: readonly ActualColumn[],
  { format, texts = new Set() }: StoredForm,
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
    const form = texts.has(field.column) ? 'text' : format;
    const stored: Stored = form === 'typed' ? storedAs(column.type) : { kind: form };
    const reading = readValue(rawName(index), stored, field.type);
    if (reading === undefined) {
      differences.push(
        `The column ${field.column} is ${column.written}; the contract promises ${columnType(field.type)}.`,
      );
    } else {
      columns.push({ field, reading, ...(form === 'typed' ? { written: column.written } : {}) });
    }
  }
  return { differences, columns };
}
