import { type DuckDBConnection, DuckDBTypeId } from '@duckdb/node-api';
import { defined } from '../../../defined.ts';
import type { Storage } from '../../../model/field-type.ts';
import { parameter, qualifiedName, sql } from '../../../query/sql/fragment.ts';
import type { DeclaredConstraints, InspectedColumn, InspectedTable } from '../../inspection.ts';
import { databaseAlias } from '../files/source-sql.ts';
import { askTexts } from './ask-texts.ts';
import { shapeOf } from './column-shape.ts';
import type { InspectedFile } from './inspected-file.ts';

const text: Storage = { kind: 'text' };

/** The tables and views of a schema of an attached `.duckdb` file, with their declared constraints. */
export async function readDatabaseTables(
  connection: DuckDBConnection,
  { path, schema = 'main' }: InspectedFile,
): Promise<readonly InspectedTable[]> {
  const database = databaseAlias(path);
  const within = sql`database_name = ${parameter(database, text)} AND schema_name = ${parameter(schema, text)}`;
  const found = await askTexts(
    connection,
    sql`
      SELECT table_name, comment
      FROM duckdb_tables()
      WHERE ${within} AND NOT internal
      UNION ALL
      SELECT view_name, comment
      FROM duckdb_views()
      WHERE ${within} AND NOT internal
      ORDER BY 1
    `,
  );
  if (found.length === 0) throw new Error(await explainEmpty(connection, database, schema));
  const notNull = await askTexts(
    connection,
    sql`SELECT table_name, column_name, comment FROM duckdb_columns() WHERE ${within} AND NOT is_nullable`,
  );
  const constraints = await askTexts(
    connection,
    sql`
      SELECT table_name, constraint_type, to_json(constraint_column_names)::VARCHAR, referenced_table, to_json(referenced_column_names)::VARCHAR
      FROM duckdb_constraints()
      WHERE ${within}
    `,
  );
  return await Promise.all(
    found.map(async ([name, comment]) => {
      const table = name ?? '';
      const relation = qualifiedName([database, schema, table]);
      const strict = new Set(notNull.flatMap(([of, column]) => (of === table ? [column] : [])));
      return {
        name: table,
        relation,
        columns: await readColumns(connection, relation, strict),
        declared: readConstraints(constraints.filter(([of]) => of === table)),
        place: { kind: 'database' as const, path, schema },
        ...(comment == null ? {} : { description: comment }),
      };
    }),
  );
}

/** Tools such as dbt create their own schemas, such as `main_marts`, and leave `main` empty. */
async function explainEmpty(connection: DuckDBConnection, database: string, schema: string): Promise<string> {
  const others = await askTexts(
    connection,
    sql`
      SELECT schema_name, CAST(count(*) AS VARCHAR)
      FROM (
        SELECT schema_name
        FROM duckdb_tables()
        WHERE database_name = ${parameter(database, text)} AND NOT internal
        UNION ALL
        SELECT schema_name
        FROM duckdb_views()
        WHERE database_name = ${parameter(database, text)} AND NOT internal
      ) AS of_database
      GROUP BY 1
      ORDER BY 1
    `,
  );
  if (others.length === 0) return `It has no tables in the schema ${schema}, or is in use by another process.`;
  const listed = others.map(([name, count]) => `${name} (${count})`).join(', ');
  return `It has no tables in the schema ${schema}, but in: ${listed}. Name one by --schema.`;
}

async function readColumns(
  connection: DuckDBConnection,
  relation: InspectedTable['relation'],
  strict: ReadonlySet<string | null | undefined>,
): Promise<readonly InspectedColumn[]> {
  const names = relation.parts.map((part) => (part.kind === 'identifier' ? part.name : ''));
  const quoted = names.filter((name) => name !== '').map((name) => `"${name.replaceAll('"', '""')}"`);
  const reader = await connection.runAndReadAll(`SELECT * FROM ${quoted.join('.')} LIMIT 0`);
  const types = reader.columnTypes();
  return reader.columnNames().flatMap((name, index) => {
    const type = types[index];
    if (type === undefined) return [];
    return [
      {
        name,
        shape: shapeOf(type),
        ...(strict.has(name) ? { declaredNotNull: true as const } : {}),
        ...(type.typeId === DuckDBTypeId.ENUM ? { labels: type.values } : {}),
      },
    ];
  });
}

function readConstraints(rows: readonly (readonly (string | null)[])[]): DeclaredConstraints {
  const named = rows.map(([, kind, columns, table, targets]) => ({
    kind,
    columns: readList(columns),
    table: table ?? '',
    targets: readList(targets),
  }));
  const primaryKey = named.find(({ kind }) => kind === 'PRIMARY KEY')?.columns;
  return {
    ...defined({ primaryKey }),
    uniques: named.filter(({ kind }) => kind === 'UNIQUE').map(({ columns }) => columns),
    foreignKeys: named
      .filter(({ kind }) => kind === 'FOREIGN KEY')
      .map(({ columns, table, targets }) => ({ columns, table, targets })),
  };
}

function readList(json: string | null | undefined): readonly string[] {
  const list: unknown = JSON.parse(json ?? '[]');
  return Array.isArray(list) ? list.map(String) : [];
}
