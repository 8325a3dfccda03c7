import type { Field } from '../../../model/model.ts';
import { type Among, type FetchedColumn, type FetchedList, storageOf } from '../../plan/elsewhere.ts';
import { areAlike, equalKeys } from '../compile-equal.ts';
import { type Fragment, identifier, joinFragments, listParameter, sql } from '../fragment.ts';
import type { Compilation, Scope } from '../scope.ts';

/** Whether the columns contain one of the keys. Keys are one list parameter per column, whatever their number. */
export function compileAmong({ columns, keys }: Among, scope: Scope, compilation: Compilation): Fragment {
  const { dialect } = compilation;
  const held = columns.map((column) => dialect.comparable(scope.held(column).value, storageOf(column), 'equality'));
  const lists = keys.map(({ values, storage }) => listParameter(values, storage));
  const [value, ...more] = held;
  const [list = sql``] = lists;
  if (value === undefined) return sql`TRUE`;
  const areSame = columns.every((column, index) => isComparedAsIs(column, keys[index]));
  if (more.length === 0 && areSame) return dialect.isOneOf(value, list);
  const alias = compilation.alias();
  const names = lists.map((_list, index) => keyName(index));
  const equal = columns.map((column, index) =>
    equalFetched(alias, { column, index, value: scope.held(column).value }, keys[index], compilation),
  );
  return sql`EXISTS (SELECT 1 FROM ${dialect.keyRows(lists, names)} AS ${alias} WHERE ${joinFragments(equal, sql` AND `)})`;
}

/** The values as a table that is joined to the current row, which it never multiplies. */
export function joinFetched(
  { columns, keys, values }: FetchedColumn,
  scope: Scope,
  compilation: Compilation,
): { readonly join: Fragment; readonly value: Fragment } {
  const { dialect } = compilation;
  const alias = compilation.alias();
  const fetched = identifier('fetched');
  const lists = [...keys, values].map((list) => listParameter(list.values, list.storage));
  const rows = dialect.keyRows(lists, [...keys.map((_key, index) => keyName(index)), fetched]);
  const equal = columns.map((column, index) =>
    equalFetched(alias, { column, index, value: scope.column(column) }, keys[index], compilation),
  );
  return {
    join: sql`LEFT JOIN ${rows} AS ${alias} ON ${joinFragments(equal, sql` AND `)}`,
    value: sql`${alias}.${fetched}`,
  };
}

/**
 * Whether the column is compared without conversion: fetched timestamps are in UTC, and a list of one kind may use an
 * index.
 */
function isComparedAsIs(column: Field, list: FetchedList | undefined): boolean {
  const own = storageOf(column);
  return list === undefined || own.kind === list.storage.kind || areAlike(own, list.storage);
}

/** Whether a column of this engine equals the key from another one, in the `index`-th column of `alias`. */
export function equalFetched(
  alias: Fragment,
  { column, index, value }: { readonly column: Field; readonly index: number; readonly value: Fragment },
  list: FetchedList | undefined,
  { dialect }: Pick<Compilation, 'dialect'>,
): Fragment {
  const fetched = sql`${alias}.${keyName(index)}`;
  if (list === undefined || isComparedAsIs(column, list))
    return sql`${fetched} = ${dialect.comparable(value, storageOf(column), 'equality')}`;
  return equalKeys(
    { value: fetched, type: { kind: 'stored', storage: list.storage } },
    { value, type: column.type },
    dialect,
  );
}

/** The name of the `index`-th column of a table of keys. */
export function keyName(index: number): Fragment {
  return identifier(`k${index}`);
}
