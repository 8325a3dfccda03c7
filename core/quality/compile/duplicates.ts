import type { Storage } from '../../model/field-type.ts';
import { type Fragment, joinFragments, listFragments, sql } from '../../query/sql/fragment.ts';
import { render } from '../../query/sql/render.ts';
import type { Statement } from '../../query/sql/statement.ts';
import { type CheckTable, columnOf } from './compilation.ts';
import { compileSkipped } from './skipped.ts';

const count: Storage = { kind: 'integer', bits: 64, signed: true };

/**
 * Counts the rows that repeat another: rows with a value in all fields, minus their distinct values. Also counts all
 * rows, and the rows with a field that cannot be compared.
 */
export function compileDuplicates(fields: readonly string[], table: CheckTable, relation: Fragment): Statement {
  const { dialect, alias } = table;
  const values = fields.map((name) => keyValue(name, table));
  const compared = areCompared(fields, table);
  const [first = sql`NULL`] = values;
  // The syntax of DISTINCT over several columns differs between engines; GROUP BY is the same.
  const different =
    values.length === 1
      ? sql`count(DISTINCT ${first}) FILTER (WHERE ${compared})`
      : sql`(SELECT count(*) FROM (SELECT 1 FROM ${relation} AS ${alias} WHERE ${compared} GROUP BY ${listFragments(values)}) AS groups)`;
  const counts = [
    sql`count(*) FILTER (WHERE ${compared}) - ${different}`,
    sql`count(*)`,
    sql`count(*) FILTER (WHERE ${areSkipped(fields, table)})`,
  ];
  const query = sql`SELECT ${listFragments(counts.map((one) => dialect.asText(one, count)))} FROM ${relation} AS ${alias}`;
  return { ...render(query, dialect), width: counts.length, shape: { kind: 'cells' } };
}

/** A key in a form that is equal exactly for equal values. */
export function keyValue(name: string, table: CheckTable): Fragment {
  const { field, value } = columnOf(table, name);
  const { type } = field;
  if (type.kind !== 'scalar' && type.kind !== 'enum') throw new Error(`${name} is no single value.`);
  return table.dialect.comparable(value, type.storage, 'equality');
}

/** SQL condition: all fields have comparable values. Never null. */
export function areCompared(fields: readonly string[], table: CheckTable): Fragment {
  const each = fields.map((name) => {
    const present = sql`${columnOf(table, name).value} IS NOT NULL`;
    const skipped = skippedIn(name, table);
    return skipped === undefined ? present : sql`NOT ${skipped} AND ${present}`;
  });
  return joinFragments(each, sql` AND `);
}

/** SQL condition: only an unreadable value, not a null, keeps the row from being compared. Never null. */
export function areSkipped(fields: readonly string[], table: CheckTable): Fragment {
  const skipped = fields.flatMap((name) => skippedIn(name, table) ?? []);
  if (skipped.length === 0) return sql`FALSE`;
  const given = fields.map((name) => {
    const present = sql`${columnOf(table, name).value} IS NOT NULL`;
    const one = skippedIn(name, table);
    return one === undefined ? present : sql`(${one} OR ${present})`;
  });
  return sql`(${joinFragments(skipped, sql` OR `)}) AND ${joinFragments(given, sql` AND `)}`;
}

function skippedIn(name: string, table: CheckTable): Fragment | undefined {
  return compileSkipped([[{ kind: 'field', name }]], table);
}

/** SQL condition: another row has the same values in all fields. */
export function isRepeated(fields: readonly string[], table: CheckTable, relation: Fragment): Fragment {
  const values = fields.map((name) => keyValue(name, table));
  const compared = areCompared(fields, table);
  const repeated = sql`
    SELECT ${listFragments(values)}
    FROM ${relation} AS ${table.alias}
    WHERE ${compared}
    GROUP BY ${listFragments(values)}
    HAVING count(*) > 1
  `;
  return sql`${compared} AND (${listFragments(values)}) IN (${repeated})`;
}
