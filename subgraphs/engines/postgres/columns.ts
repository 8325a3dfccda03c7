import type { Field, FieldType, Storage } from '../../model/model.ts';
import { postgresColumnType } from '../../sql/dialects/postgres.ts';

/** A column as the catalog describes it. `family` is what its values are, whatever their width. */
export interface ActualColumn {
  readonly name: string;
  /** As `format_type` writes it: `character varying(20)`. */
  readonly type: string;
  readonly family: Family;
}

type Family = Storage['kind'] | 'json' | 'list' | 'composite' | 'other';

export interface ColumnCheck {
  /** What breaks the contract, as sentences. */
  readonly differences: readonly string[];
  /** Columns that must be brought to the contract's type. */
  readonly casts: ReadonlySet<string>;
}

/** What the catalog knows of a table's columns; `$1` is its quoted, qualified name. No row when there is no table. */
export const columnsQuery = `
SELECT a.attname, format_type(a.atttypid, a.atttypmod), t.typname, t.typtype, t.typcategory
FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum`;

export function readColumn(row: readonly unknown[]): ActualColumn {
  const [name, type, typname, typtype, typcategory] = row.map(String);
  return { name: name ?? '', type: type ?? '', family: familyOf(typname ?? '', typtype ?? '', typcategory ?? '') };
}

/** Compares a table's columns with the contract's, as the DuckDB engine does: families must agree, widths may differ. */
export function checkColumns(fields: readonly Field[], actual: readonly ActualColumn[]): ColumnCheck {
  const columns = new Map(actual.map((column) => [column.name, column]));
  const differences: string[] = [];
  const casts = new Set<string>();
  for (const field of fields) {
    const column = columns.get(field.column);
    const promised = postgresColumnType(field.type);
    if (column === undefined) {
      differences.push(`The column ${field.column} of property ${field.property} is missing.`);
    } else if (!readableFamilies(field.type).includes(column.family)) {
      differences.push(`The column ${field.column} is ${column.type}; the contract promises ${promised}.`);
    } else if (isWrittenDifferently(column, promised)) {
      casts.add(field.column);
    }
  }
  return { differences, casts };
}

function readableFamilies(type: FieldType): readonly Family[] {
  switch (type.kind) {
    case 'object':
      return ['json', 'composite'];
    case 'list':
      return ['json', 'list'];
    case 'map':
      return ['json'];
    case 'scalar':
    case 'enum':
      return readableStorages(type.storage);
  }
}

function readableStorages(storage: Storage): readonly Family[] {
  switch (storage.kind) {
    case 'decimal':
      return ['decimal', 'integer'];
    case 'float':
      return ['float', 'decimal', 'integer'];
    case 'integer':
      // PostgreSQL has no unsigned integers and none of 128 bits: NUMERIC holds them.
      return storage.bits > 64 || !storage.signed ? ['integer', 'decimal'] : ['integer'];
    case 'date':
    case 'timestamp':
      return ['date', 'timestamp'];
    case 'uuid':
    case 'text':
      return ['text', 'uuid'];
    case 'binary':
    case 'boolean':
    case 'time':
      return [storage.kind];
  }
}

/** The names that `format_type` has for the types we promise. */
const formatted: Readonly<Record<string, string>> = {
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
};

function isWrittenDifferently(column: ActualColumn, promised: string): boolean {
  if (promised === 'text') return column.type !== 'text' && !column.type.startsWith('character varying');
  return column.type !== (formatted[promised] ?? promised);
}

function familyOf(typname: string, typtype: string, typcategory: string): Family {
  if (typtype === 'e') return 'text';
  if (typtype === 'c') return 'composite';
  if (typcategory === 'A') return 'list';
  return families[typname] ?? 'other';
}

const families: Readonly<Record<string, Family>> = {
  text: 'text',
  varchar: 'text',
  bpchar: 'text',
  name: 'text',
  citext: 'text',
  uuid: 'uuid',
  bytea: 'binary',
  bool: 'boolean',
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  numeric: 'decimal',
  float4: 'float',
  float8: 'float',
  date: 'date',
  time: 'time',
  timetz: 'time',
  timestamp: 'timestamp',
  timestamptz: 'timestamp',
  json: 'json',
  jsonb: 'json',
};
