import { primaryKey, storedFields } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import { type Fragment, identifier, listFragments, qualifiedName, sql } from '../../query/sql/fragment.ts';
import { render } from '../../query/sql/render.ts';
import type { UnreadableColumns } from '../../query/sql/scope.ts';
import type { ObjectState } from '../engine.ts';
import { nameFlagsOf } from '../name-flags.ts';
import type { Database } from './database.ts';
import { postgresDialect } from './dialect.ts';
import { isBusy, isConnectionLoss, isUnanswered } from './errors.ts';
import { type ColumnsState, readColumns } from './inspect/columns.ts';
import { checkColumns } from './inspect/drift.ts';
import type { Conversion } from './reading/conversion.ts';

/** An object's state, with its FROM item once it is ready. */
export interface OpenedObject {
  readonly state: ObjectState;
  readonly relation?: Fragment;
  /** The flag columns of the relation for unreadable values. */
  readonly unreadable?: UnreadableColumns;
  readonly columns?: ColumnsState;
  /** The error, when the object could not be checked. */
  readonly failure?: unknown;
}

/** Compares a table's columns with the contract, and checks the privilege to read them. Never throws. */
export async function openObject(database: Database, object: ModelObject): Promise<OpenedObject> {
  const { source } = object;
  if (source.kind !== 'table')
    return {
      state: { kind: 'unavailable', object, reason: 'The object is in no PostgreSQL database.', cause: 'lasting' },
    };
  try {
    const table = [source.schema, source.table];
    const name = table.map(postgresDialect.quote).join('.');
    const found = await readColumns(name, database.ask);
    if (found === undefined)
      return { state: { kind: 'unavailable', object, reason: `There is no table ${name}.`, cause: 'lasting' } };
    const { differences, conversions } = checkColumns(storedFields(object), found.columns);
    if (differences.length > 0) return { state: { kind: 'drift', object, differences } };
    const unreadable = nameUnreadable(object, conversions);
    const relation = relationOf(object, table, { conversions, unreadable });
    const further = [...unreadable.values()].flatMap(({ flag, stored }) =>
      stored === undefined ? [flag] : [flag, stored],
    );
    await probe(relation, [...storedFields(object).map(({ column }) => column), ...further], database);
    return { state: { kind: 'ready', object }, relation, unreadable, columns: found.state };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: { kind: 'unavailable', object, reason, cause: causeOf(error) }, failure: error };
  }
}

/** Waiting does not help against wrong credentials, missing privileges or a wrong name. */
function causeOf(error: unknown): 'passing' | 'busy' | 'lasting' {
  if (isBusy(error) || isUnanswered(error)) return 'busy';
  return isConnectionLoss(error) ? 'passing' : 'lasting';
}

/** Throws when the role may not read a column, or a conversion does not exist. */
async function probe(relation: Fragment, names: readonly string[], database: Database): Promise<void> {
  const columns = listFragments(names.map(identifier));
  const { text, parameters } = render(sql`SELECT ${columns} FROM ${relation} AS probed LIMIT 0`, postgresDialect);
  await database.ask(
    text,
    parameters.flatMap((parameter) => (parameter.kind === 'value' ? [parameter.text] : [])),
  );
}

function nameUnreadable(object: ModelObject, conversions: ReadonlyMap<string, Conversion>): UnreadableColumns {
  const fields = storedFields(object);
  const flagged = fields.filter(({ column }) => conversions.get(column)?.unreadable !== undefined);
  const keys = new Set(primaryKey(object)?.fields);
  const inKey = flagged.filter(({ name, column }) => keys.has(name) && conversions.get(column)?.stored !== undefined);
  return nameFlagsOf(
    fields.map(({ column }) => column),
    flagged.map(({ column }) => column),
    new Set(inKey.map(({ column }) => column)),
  );
}

/**
 * The table itself where its columns have the promised types; else a sub-query that converts some. PostgreSQL inlines
 * the sub-query, so that indexes of the other columns still apply.
 */
function relationOf(
  object: ModelObject,
  table: readonly string[],
  {
    conversions,
    unreadable,
  }: { readonly conversions: ReadonlyMap<string, Conversion>; readonly unreadable: UnreadableColumns },
): Fragment {
  if (conversions.size === 0) return qualifiedName(table);
  const columns = storedFields(object).flatMap(({ column }) => {
    const conversion = conversions.get(column);
    if (conversion === undefined) return [identifier(column)];
    const { flag, stored } = unreadable.get(column) ?? {};
    return [
      sql`${conversion.value} AS ${identifier(column)}`,
      ...(flag === undefined || conversion.unreadable === undefined
        ? []
        : [sql`${conversion.unreadable} AS ${identifier(flag)}`]),
      ...(stored === undefined || conversion.stored === undefined
        ? []
        : [sql`${conversion.stored} AS ${identifier(stored)}`]),
    ];
  });
  return sql`(SELECT ${listFragments(columns)} FROM ${qualifiedName(table)})`;
}
