import type { Storage } from '../../model/field-type.ts';
import { type Fragment, joinFragments, listFragments, sql } from '../../query/sql/fragment.ts';
import { render } from '../../query/sql/render.ts';
import type { Statement } from '../../query/sql/statement.ts';
import { type CheckTable, columnOf } from './compilation.ts';

const count: Storage = { kind: 'integer', bits: 64, signed: true };

/** Rows with a value in all fields minus the different ones among them: how many repeat another. Then all rows. */
export function compileDuplicates(fields: readonly string[], table: CheckTable, relation: Fragment): Statement {
  const { dialect, alias } = table;
  const values = fields.map((name) => keyValue(name, table));
  const present = allPresent(values);
  const [first = sql`NULL`] = values;
  // DISTINCT of several columns differs from engine to engine; groups do not.
  const different =
    values.length === 1
      ? sql`count(DISTINCT ${first})`
      : sql`(SELECT count(*) FROM (SELECT 1 FROM ${relation} AS ${alias} WHERE ${present} GROUP BY ${listFragments(values)}) AS groups)`;
  const query = sql`SELECT ${dialect.asText(sql`count(*) FILTER (WHERE ${present}) - ${different}`, count)}, ${dialect.asText(sql`count(*)`, count)} FROM ${relation} AS ${alias}`;
  return { ...render(query, dialect), width: 2, shape: { kind: 'cells' } };
}

/** A key in a form that is equal where the values are. */
export function keyValue(name: string, table: CheckTable): Fragment {
  const { field, value } = columnOf(table, name);
  const { type } = field;
  if (type.kind !== 'scalar' && type.kind !== 'enum') throw new Error(`${name} is no single value.`);
  return table.dialect.comparable(value, type.storage, 'equality');
}

export function allPresent(values: readonly Fragment[]): Fragment {
  return joinFragments(
    values.map((value) => sql`${value} IS NOT NULL`),
    sql` AND `,
  );
}

/** Whether another row has the same values in all fields. */
export function isRepeated(fields: readonly string[], table: CheckTable, relation: Fragment): Fragment {
  const values = fields.map((name) => keyValue(name, table));
  const repeated = sql`SELECT ${listFragments(values)} FROM ${relation} AS ${table.alias} WHERE ${allPresent(values)} GROUP BY ${listFragments(values)} HAVING count(*) > 1`;
  return sql`(${listFragments(values)}) IN (${repeated})`;
}
