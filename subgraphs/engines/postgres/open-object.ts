import { storedFields } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import { postgresDialect } from '../../sql/dialects/postgres.ts';
import { type Fragment, identifier, listFragments, qualifiedName, sql } from '../../sql/fragment.ts';
import { render } from '../../sql/render.ts';
import type { ObjectState } from '../engine.ts';
import { readColumns } from './columns.ts';
import type { Database } from './database.ts';
import { checkColumns } from './drift.ts';

/** An object's state, with what stands after FROM for it once it is ready. */
export interface OpenedObject {
  readonly state: ObjectState;
  readonly relation?: Fragment;
  /** What failed, when the object could not be looked at. */
  readonly failure?: unknown;
}

/** Checks a table's columns against the contract, and that they may be read. Never throws. */
export async function openObject(database: Database, object: ModelObject): Promise<OpenedObject> {
  const { source } = object;
  if (source.kind !== 'table')
    return { state: { kind: 'unavailable', object, reason: 'The object is in no PostgreSQL database.' } };
  try {
    const table = [source.schema, source.table];
    const name = table.map(postgresDialect.quote).join('.');
    const columns = await readColumns(name, database.ask);
    if (columns === undefined) return { state: { kind: 'unavailable', object, reason: `There is no table ${name}.` } };
    const { differences, conversions } = checkColumns(storedFields(object), columns);
    if (differences.length > 0) return { state: { kind: 'drift', object, differences } };
    const relation = relationOf(object, table, conversions);
    await probe(relation, object, database);
    return { state: { kind: 'ready', object }, relation };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: { kind: 'unavailable', object, reason }, failure: error };
  }
}

/** Fails when the role may not read a column, or a conversion does not exist. */
async function probe(relation: Fragment, object: ModelObject, database: Database): Promise<void> {
  const columns = listFragments(storedFields(object).map(({ column }) => identifier(column)));
  const { text, parameters } = render(sql`SELECT ${columns} FROM ${relation} AS probed LIMIT 0`, postgresDialect);
  await database.ask(
    text,
    parameters.flatMap((parameter) => (parameter.kind === 'value' ? [parameter.text] : [])),
  );
}

/**
 * The table itself where its columns are as promised; else a sub-query that converts some. PostgreSQL dissolves the
 * sub-query, so that indexes of the other columns still serve.
 */
function relationOf(
  object: ModelObject,
  table: readonly string[],
  conversions: ReadonlyMap<string, Fragment>,
): Fragment {
  if (conversions.size === 0) return qualifiedName(table);
  const columns = storedFields(object).map(({ column }) => {
    const conversion = conversions.get(column);
    return conversion === undefined ? identifier(column) : sql`${conversion} AS ${identifier(column)}`;
  });
  return sql`(SELECT ${listFragments(columns)} FROM ${qualifiedName(table)})`;
}
