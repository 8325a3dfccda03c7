import type { InspectedColumn, InspectedTable, Inspection } from '../engines/inspection.ts';
import { countParameter, type Fragment, identifier, joinFragments, sql } from '../query/sql/fragment.ts';

/** Statistics of a column over the table's rows. Lists and nested values have counts only. */
export interface ColumnProfile {
  readonly column: InspectedColumn;
  /** The number of non-null values. */
  readonly values: number;
  readonly nulls: number;
  /** The approximate number of distinct values; in the sample only, if the table has one. */
  readonly distinct: number;
  /** The least and the greatest number, date or instant, as strings. */
  readonly least?: string;
  readonly greatest?: string;
  /** The lengths of strings, in characters. */
  readonly shortest?: number;
  readonly longest?: number;
  /** The number of strings that look like e-mail addresses. */
  readonly addresses?: number;
}

export interface TableProfile {
  readonly table: InspectedTable;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** The number of result cells per column in the first statement. */
const width = 6;

/** Reads all rows of a table once; then its sample, or all rows if it has none, for distinct values. */
export async function profileTable({ ask, dialect }: Inspection, table: InspectedTable): Promise<TableProfile> {
  const { relation, sample, columns } = table;
  const cells = columns.flatMap(selectCells);
  const [row = []] = await ask(
    sql`SELECT ${list([sql`CAST(count(*) AS VARCHAR)`, ...cells])} FROM ${relation} AS rows_of`,
  );
  const counted = columns.map((column) =>
    isScalar(column) ? sql`CAST(${dialect.approxCountDistinct(identifier(column.name))} AS VARCHAR)` : sql`'0'`,
  );
  const [distinct = []] =
    columns.length === 0 ? [] : await ask(sql`SELECT ${list(counted)} FROM ${sample?.relation ?? relation} AS rows_of`);
  const rows = Number(row[0] ?? 0);
  return {
    table,
    rows,
    columns: columns.map((column, index) => {
      const start = 1 + index * width;
      return readCells(column, rows, {
        cells: row.slice(start, start + width),
        distinct: Number(distinct[index] ?? 0),
      });
    }),
  };
}

function selectCells(column: InspectedColumn): readonly Fragment[] {
  const { name, shape } = column;
  const value = identifier(name);
  const count = sql`CAST(count(${value}) AS VARCHAR)`;
  const none = sql`CAST(NULL AS VARCHAR)`;
  const logicalType = shape.kind === 'scalar' ? shape.logicalType : undefined;
  switch (logicalType) {
    case 'integer':
    case 'number':
    case 'date':
    case 'timestamp':
      return [count, sql`CAST(min(${value}) AS VARCHAR)`, sql`CAST(max(${value}) AS VARCHAR)`, none, none, none];
    case 'string': {
      if (shape.kind === 'scalar' && shape.physicalType !== 'VARCHAR') return [count, none, none, none, none, none];
      const text = sql`CAST(${value} AS VARCHAR)`;
      return [
        count,
        none,
        none,
        sql`CAST(min(length(${text})) AS VARCHAR)`,
        sql`CAST(max(length(${text})) AS VARCHAR)`,
        sql`CAST(count(*) FILTER (WHERE ${text} LIKE '%_@_%._%') AS VARCHAR)`,
      ];
    }
    default:
      return [count, none, none, none, none, none];
  }
}

function readCells(
  column: InspectedColumn,
  rows: number,
  { cells, distinct }: { readonly cells: readonly (string | null)[]; readonly distinct: number },
): ColumnProfile {
  const [values, least, greatest, shortest, longest, addresses] = cells;
  return {
    column,
    values: Number(values ?? 0),
    nulls: rows - Number(values ?? 0),
    distinct,
    ...(least == null ? {} : { least }),
    ...(greatest == null ? {} : { greatest }),
    ...(shortest == null ? {} : { shortest: Number(shortest) }),
    ...(longest == null ? {} : { longest: Number(longest) }),
    ...(addresses == null ? {} : { addresses: Number(addresses) }),
  };
}

/** The number of rows that are searched for duplicates first: most columns have duplicates there. */
const first = 10_000;

/** Whether no two rows have the same values in all of these columns. Rows with a null in one of them are ignored. */
export async function isUnique(
  { ask }: Inspection,
  { relation, sample }: InspectedTable,
  columns: readonly string[],
): Promise<boolean> {
  const names = columns.map(identifier);
  const present = joinFragments(
    names.map((name) => sql`${name} IS NOT NULL`),
    sql` AND `,
  );
  const hasDoubles = async (rows: Fragment) => {
    const [found = []] = await ask(
      sql`
        SELECT CAST(count(*) AS VARCHAR)
        FROM (
          SELECT 1 AS one
          FROM ${rows} AS rows_of
          WHERE ${present}
          GROUP BY ${list(names)}
          HAVING count(*) > 1
          LIMIT 1
        ) AS doubles
      `,
    );
    return found[0] !== '0';
  };
  const some =
    sample?.relation ?? sql`(SELECT ${list(names)} FROM ${relation} AS all_of LIMIT ${countParameter(first)})`;
  return !(await hasDoubles(some)) && !(await hasDoubles(relation));
}

function isScalar({ shape }: InspectedColumn): boolean {
  return shape.kind === 'scalar' && shape.physicalType !== 'BLOB';
}

function list(fragments: readonly Fragment[]): Fragment {
  return joinFragments(fragments, sql`, `);
}
