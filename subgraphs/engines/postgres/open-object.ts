import type { Pool } from 'pg';
import type { ModelObject } from '../../model/model.ts';
import { postgresColumnType, postgresDialect } from '../../sql/dialects/postgres.ts';
import { type Fragment, identifier, keyword, listFragments, qualifiedName, sql } from '../../sql/fragment.ts';
import type { ObjectState } from '../engine.ts';
import { checkColumns, columnsQuery, readColumn } from './columns.ts';

/** An object's state, with what stands after FROM for it once it is ready. */
export interface OpenedObject {
  readonly state: ObjectState;
  readonly relation?: Fragment;
}

/** Checks a table's columns against the contract. Never throws. */
export async function openObject(pool: Pool, object: ModelObject): Promise<OpenedObject> {
  const { source } = object;
  if (source.kind !== 'table')
    return { state: { kind: 'unavailable', object, reason: 'The object is in no PostgreSQL database.' } };
  try {
    const table = [source.schema, source.table];
    const name = table.map(postgresDialect.quote).join('.');
    const { rows } = await pool.query<unknown[]>({ text: columnsQuery, values: [name], rowMode: 'array' });
    if (rows.length === 0) return { state: { kind: 'unavailable', object, reason: `There is no table ${name}.` } };
    const check = checkColumns(object.fields, rows.map(readColumn));
    if (check.differences.length > 0) return { state: { kind: 'drift', object, differences: check.differences } };
    return { state: { kind: 'ready', object }, relation: relationOf(object, table, check.casts) };
  } catch (error) {
    return { state: { kind: 'unavailable', object, reason: error instanceof Error ? error.message : String(error) } };
  }
}

/** The table itself where its columns are as promised, so that its indexes serve; else a sub-query that casts some. */
function relationOf(object: ModelObject, table: readonly string[], casts: ReadonlySet<string>): Fragment {
  if (casts.size === 0) return qualifiedName(table);
  const columns = object.fields.map((field) => {
    const column = identifier(field.column);
    if (!casts.has(field.column)) return column;
    const type = postgresColumnType(field.type);
    return type === 'jsonb'
      ? sql`to_jsonb(${column}) AS ${column}`
      : sql`CAST(${column} AS ${keyword(type)}) AS ${column}`;
  });
  return sql`(SELECT ${listFragments(columns)} FROM ${qualifiedName(table)})`;
}
