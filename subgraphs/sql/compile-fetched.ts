import { type Among, type FetchedColumn, storageOf } from '../plan/elsewhere.ts';
import { type Fragment, identifier, joinFragments, listParameter, sql } from './fragment.ts';
import type { Compilation, Scope } from './scope.ts';

/** Whether the columns hold one of the keys. Keys are a list for each column, whatever their number. */
export function compileAmong({ columns, keys }: Among, scope: Scope, compilation: Compilation): Fragment {
  const { dialect } = compilation;
  const held = columns.map((column) => dialect.comparable(scope.held(column).value, storageOf(column), 'equality'));
  const lists = keys.map(({ values, storage }) => listParameter(values, storage));
  const [value, ...more] = held;
  const [list = sql``] = lists;
  if (value === undefined) return sql`TRUE`;
  if (more.length === 0) return dialect.isOneOf(value, list);
  const alias = compilation.alias();
  const names = lists.map((_list, index) => keyName(index));
  const equal = held.map((part, index) => sql`${alias}.${keyName(index)} = ${part}`);
  return sql`EXISTS (SELECT 1 FROM ${dialect.keyRows(lists, names)} AS ${alias} WHERE ${joinFragments(equal, sql` AND `)})`;
}

/** The values as a table that is joined to the row at hand, which it never multiplies. */
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
  const equal = columns.map(
    (column, index) =>
      sql`${alias}.${keyName(index)} = ${dialect.comparable(scope.column(column), storageOf(column), 'equality')}`,
  );
  return {
    join: sql`LEFT JOIN ${rows} AS ${alias} ON ${joinFragments(equal, sql` AND `)}`,
    value: sql`${alias}.${fetched}`,
  };
}

function keyName(index: number): Fragment {
  return identifier(`k${index}`);
}
