import { duckdbDialect } from '../engines/duckdb/dialect.ts';

const { quote } = duckdbDialect;

/** A table of Concord's own records. Columns may be added later, but never renamed or given another type. */
export interface LedgerTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, LedgerType>>;
  /** The primary key, for tables whose rows are replaced. */
  readonly key?: readonly string[];
  /** The column of type `instant` with the time when the row was written. */
  readonly time: string;
}

/** `instant` is an ISO 8601 string in UTC with milliseconds: `2026-05-01T10:00:00.000Z`. */
export type LedgerType = 'text' | 'integer' | 'real' | 'instant';

type ValueOf<Type extends LedgerType> = Type extends 'integer' | 'real' ? number : string;

/** A row, as it is written and read. */
export type LedgerRow<Table extends LedgerTable> = {
  readonly [Column in keyof Table['columns']]: ValueOf<Table['columns'][Column]> | null;
};

/** Selects rows with these values, written at or after `since`: the last `limit` of them, oldest first. */
export interface LedgerQuestion<Table extends LedgerTable> {
  readonly where?: Partial<LedgerRow<Table>>;
  readonly since?: string;
  readonly limit?: number;
}

/** SQL with positional parameters, each a string or a list of strings. */
export interface LedgerStatement {
  readonly text: string;
  readonly parameters: readonly (string | readonly (string | null)[])[];
}

const typeNames: Readonly<Record<LedgerType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  real: 'DOUBLE',
  instant: 'TIMESTAMP',
};

/** Statements that create a table, or add the missing columns to an older one. */
export function createTable({ name, columns, key }: LedgerTable): readonly string[] {
  const defined = Object.entries(columns).map(([column, type]) => `${quote(column)} ${typeNames[type]}`);
  const unique = key === undefined ? [] : [`PRIMARY KEY (${key.map((column) => quote(column)).join(', ')})`];
  return [
    `CREATE TABLE IF NOT EXISTS ${quote(name)} (${[...defined, ...unique].join(', ')})`,
    ...defined.map((definition) => `ALTER TABLE ${quote(name)} ADD COLUMN IF NOT EXISTS ${definition}`),
  ];
}

/** One statement for all rows, so that the insert is atomic. */
export function insertRows<Table extends LedgerTable>(
  { name, columns, key }: Table,
  rows: readonly LedgerRow<Table>[],
): LedgerStatement {
  const names = Object.keys(columns);
  const values = Object.values(columns).map((type, index) => `CAST(unnest($${index + 1}) AS ${typeNames[type]})`);
  const verb = key === undefined ? 'INSERT INTO' : 'INSERT OR REPLACE INTO';
  const kept = key === undefined ? rows : lastOfEach(rows, key);
  return {
    text: `${verb} ${quote(name)} (${names.map((column) => quote(column)).join(', ')}) SELECT ${values.join(', ')}`,
    parameters: names.map((column) => kept.map((row) => textOf(row[column]))),
  };
}

export function selectRows<Table extends LedgerTable>(
  { name, columns, time }: Table,
  { where = {}, since, limit }: LedgerQuestion<Table>,
): LedgerStatement {
  const parameters: string[] = [];
  const bind = (type: LedgerType, text: string): string => {
    parameters.push(text);
    return `CAST($${parameters.length} AS ${typeNames[type]})`;
  };
  const conditions = Object.entries(where).map(([column, value]) =>
    value === null || value === undefined
      ? `${quote(column)} IS NULL`
      : `${quote(column)} = ${bind(columns[column] ?? 'text', String(value))}`,
  );
  if (since !== undefined) conditions.push(`${quote(time)} >= ${bind('instant', since)}`);
  const shown = Object.entries(columns).map(([column, type]) =>
    type === 'instant' ? `strftime(${quote(column)}, '%Y-%m-%dT%H:%M:%S.%gZ') AS ${quote(column)}` : quote(column),
  );
  const filter = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const last = limit === undefined ? '' : ` ORDER BY ${quote(time)} DESC, rowid DESC LIMIT ${Math.trunc(limit)}`;
  const text = `SELECT *, rowid AS row FROM ${quote(name)}${filter}${last}`;
  return {
    text: `SELECT ${shown.join(', ')} FROM (${text}) AS chosen ORDER BY chosen.${quote(time)}, chosen.row`,
    parameters,
  };
}

export function deleteRows({ name, time }: LedgerTable, before: string): LedgerStatement {
  return { text: `DELETE FROM ${quote(name)} WHERE ${quote(time)} < CAST($1 AS TIMESTAMP)`, parameters: [before] };
}

/** Converts a column-wise result to rows. */
export function readRows<Table extends LedgerTable>(
  { columns }: Table,
  cells: readonly (readonly unknown[])[],
): readonly LedgerRow<Table>[] {
  const entries = Object.entries(columns);
  return (cells[0] ?? []).map((_, row) => {
    const values = entries.map(([column, type], index) => [column, readCell(cells[index]?.[row], type)] as const);
    return Object.fromEntries(values) as LedgerRow<Table>;
  });
}

function readCell(cell: unknown, type: LedgerType): string | number | null {
  if (cell === null || cell === undefined) return null;
  return type === 'integer' || type === 'real' ? Number(cell) : String(cell);
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** The last row of each key: one statement cannot replace the same row twice. */
function lastOfEach<Row extends Readonly<Record<string, unknown>>>(
  rows: readonly Row[],
  key: readonly string[],
): readonly Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row])).values()];
}
