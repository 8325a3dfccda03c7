import { defined } from '../../../defined.ts';
import {
  type Fragment,
  identifier,
  listFragments,
  parameter,
  qualifiedName,
  sql,
} from '../../../query/sql/fragment.ts';
import { render } from '../../../query/sql/render.ts';
import { defaultEngineSettings } from '../../engine.ts';
import type {
  DeclaredConstraints,
  InspectedColumn,
  InspectedTable,
  Inspection,
  RefusedTable,
} from '../../inspection.ts';
import { type Database, openDatabase, type PostgresConnection } from '../database.ts';
import { postgresDialect } from '../dialect.ts';
import { type InspectedShape, inspectShapes } from './column-shape.ts';
import { readColumns } from './columns.ts';

export interface DatabaseInspectionOptions {
  readonly connection: PostgresConnection;
  /** `public` by default. */
  readonly schema: string;
  /** Above this number of rows, values are counted in a part of the table only. */
  readonly sample: number;
  readonly onTable?: (name: string) => void;
}

/** Milliseconds for one query about a table. */
const patience = 600_000;

/**
 * Opens a PostgreSQL database for inspection: read-only, with the tables and views of one schema. Rejects if it cannot.
 */
export async function inspectDatabase(options: DatabaseInspectionOptions): Promise<Inspection> {
  const database = openDatabase(options.connection, { ...defaultEngineSettings, connections: 2, timeout: patience });
  try {
    const { tables, refused } = await readTables(database, options);
    return {
      dialect: postgresDialect,
      tables,
      refused,
      ask: async (question) => await askTexts(database, question),
      close: async () => await database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function askTexts(database: Database, question: Fragment): Promise<readonly (readonly (string | null)[])[]> {
  const { text, parameters } = render(question, postgresDialect);
  const client = await database.connect();
  try {
    const values = parameters.map((one) => (one.kind === 'value' ? one.text : one.texts));
    const { rows } = await client.query<unknown[]>({ text, values, rowMode: 'array' });
    client.release();
    return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const tablesQuery = `
SELECT c.relname, c.relkind, obj_description(c.oid, 'pg_class'), has_table_privilege(c.oid, 'SELECT'),
  CASE WHEN c.reltuples < 0 THEN pg_relation_size(c.oid) / 100 ELSE c.reltuples END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition ORDER BY c.relname`;

const columnsQuery = `
SELECT c.relname, a.attname, a.attnotnull, col_description(c.oid, a.attnum),
  (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder)::text FROM pg_enum e WHERE e.enumtypid = a.atttypid)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND a.attnum > 0 AND NOT a.attisdropped`;

const constraintsQuery = `
SELECT c.relname, k.contype, target.relname,
  (SELECT json_agg(a.attname ORDER BY u.position)::text FROM unnest(k.conkey) WITH ORDINALITY u(number, position)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number),
  (SELECT json_agg(a.attname ORDER BY u.position)::text FROM unnest(k.confkey) WITH ORDINALITY u(number, position)
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.number)
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class target ON target.oid = k.confrelid AND target.relnamespace = c.relnamespace
WHERE n.nspname = $1 AND k.contype IN ('p', 'u', 'f') AND k.convalidated ORDER BY k.conname`;

async function readTables(
  database: Database,
  { schema, sample, onTable }: DatabaseInspectionOptions,
): Promise<{ readonly tables: readonly InspectedTable[]; readonly refused: readonly RefusedTable[] }> {
  const listed = await database.ask(tablesQuery, [schema]);
  const columns = await database.ask(columnsQuery, [schema]);
  const constraints = await database.ask(constraintsQuery, [schema]);
  const tables: InspectedTable[] = [];
  const refused: RefusedTable[] = [];
  for (const [table, kind, description, isReadable, estimate] of listed) {
    const name = String(table);
    if (isReadable !== true) {
      refused.push({ name, reason: 'This role may not read it.' });
      continue;
    }
    onTable?.(name);
    const own = columns.filter(([of]) => of === name);
    const found = await readColumns(quoted(schema, name), database.ask);
    const relation = qualifiedName([schema, name]);
    const shapes = await inspectShapes(relation, found?.columns ?? new Map(), (question) =>
      askTexts(database, question),
    );
    tables.push({
      name,
      relation: shapes.some(({ value }) => value !== undefined) ? selectShapes(relation, shapes) : relation,
      ...sampleOf(relation, shapes, { kind: String(kind), rows: Number(estimate), most: sample }),
      columns: shapes.map((shape) => readColumn(shape, own)),
      declared: readConstraints(constraints.filter(([of]) => of === name)),
      place: { kind: 'server', schema },
      ...(typeof description === 'string' ? { description } : {}),
    });
  }
  return { tables, refused };
}

/** A sample of a table with too many rows. Views have no pages to sample. */
function sampleOf(
  relation: Fragment,
  shapes: readonly InspectedShape[],
  { kind, rows, most }: { readonly kind: string; readonly rows: number; readonly most: number },
): Pick<InspectedTable, 'sample'> {
  if (rows <= most || (kind !== 'r' && kind !== 'p' && kind !== 'm')) return {};
  const percent = Math.max(0.01, (most / rows) * 100).toFixed(2);
  const share = parameter(percent, { kind: 'float', bits: 64 });
  return {
    sample: {
      relation: selectShapes(sql`${relation} TABLESAMPLE SYSTEM (${share}) REPEATABLE (1)`, shapes),
      share: `about ${percent} %`,
    },
  };
}

/** Rows whose columns are as a contract will read them. */
function selectShapes(rows: Fragment, shapes: readonly InspectedShape[]): Fragment {
  const columns = shapes.map(({ name, value }) =>
    value === undefined ? identifier(name) : sql`${value} AS ${identifier(name)}`,
  );
  return sql`(SELECT ${listFragments(columns)} FROM ${rows})`;
}

function readColumn({ name, shape }: InspectedShape, rows: readonly (readonly unknown[])[]): InspectedColumn {
  const [, , isStrict, description, labels] = rows.find(([, column]) => column === name) ?? [];
  return {
    name,
    shape,
    ...(isStrict === true ? { declaredNotNull: true as const } : {}),
    ...(typeof labels === 'string' ? { labels: readList(labels) } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  };
}

function readConstraints(rows: readonly (readonly unknown[])[]): DeclaredConstraints {
  const named = rows.map(([, kind, table, columns, targets]) => ({
    kind,
    table: typeof table === 'string' ? table : '',
    columns: readList(columns),
    targets: readList(targets),
  }));
  const primaryKey = named.find(({ kind }) => kind === 'p')?.columns;
  return {
    ...defined({ primaryKey }),
    uniques: named.filter(({ kind }) => kind === 'u').map(({ columns }) => columns),
    foreignKeys: named
      .filter(({ kind, table }) => kind === 'f' && table !== '')
      .map(({ columns, table, targets }) => ({ columns, table, targets })),
  };
}

function readList(json: unknown): readonly string[] {
  const list: unknown = typeof json === 'string' ? JSON.parse(json) : [];
  return Array.isArray(list) ? list.map(String) : [];
}

function quoted(schema: string, table: string): string {
  return `${postgresDialect.quote(schema)}.${postgresDialect.quote(table)}`;
}
