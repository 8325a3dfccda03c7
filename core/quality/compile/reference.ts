import type { Storage } from '../../model/field-type.ts';
import { equalKeys, type KeyValue } from '../../query/sql/compile-equal.ts';
import {
  countParameter,
  type Fragment,
  identifier,
  joinFragments,
  listFragments,
  listParameter,
  sql,
} from '../../query/sql/fragment.ts';
import { render } from '../../query/sql/render.ts';
import { equalFetched, keyName } from '../../query/sql/rows/compile-fetched.ts';
import type { Statement } from '../../query/sql/statement.ts';
import { type CheckTable, columnOf } from './compilation.ts';
import { areCompared, areSkipped, keyValue } from './duplicates.ts';

/** One side of a foreign key. */
export interface ReferenceSide {
  readonly table: CheckTable;
  readonly fields: readonly string[];
  readonly relation: Fragment;
}

const count: Storage = { kind: 'integer', bits: 64, signed: true };

/**
 * For two objects in one statement: counts the rows that reference a missing row, all rows, the rows whose own fields
 * cannot be compared, and the target rows that cannot be compared.
 */
export function compileReference(source: ReferenceSide, target: ReferenceSide): Statement {
  const { dialect } = source.table;
  const counts = [countRows(source, isDangling(source, target)), ...countsOf(source), skippedRows(target)];
  const query = sql`SELECT ${listFragments(counts.map((one) => dialect.asText(one, count)))}`;
  return { ...render(query, dialect), width: counts.length, shape: { kind: 'cells' } };
}

/** Counts all rows of a side, and those that cannot be compared. */
export function compileSide(side: ReferenceSide): Statement {
  const { dialect } = side.table;
  const counts = countsOf(side);
  const query = sql`SELECT ${listFragments(counts.map((one) => dialect.asText(one, count)))}`;
  return { ...render(query, dialect), width: counts.length, shape: { kind: 'cells' } };
}

function countsOf(side: ReferenceSide): readonly Fragment[] {
  return [countRows(side, sql`TRUE`), skippedRows(side)];
}

function skippedRows(side: ReferenceSide): Fragment {
  return countRows(side, areSkipped(side.fields, side.table));
}

function countRows({ table, relation }: ReferenceSide, where: Fragment): Fragment {
  return sql`(SELECT count(*) FROM ${relation} AS ${table.alias} WHERE ${where})`;
}

/** SQL condition: a source row has a key, and the target has no row with it (SQL `MATCH SIMPLE`). */
export function isDangling(source: ReferenceSide, target: ReferenceSide): Fragment {
  const equal = source.fields.map((name, index) =>
    equalKeys(keyOf(target.fields[index] ?? '', target.table), keyOf(name, source.table), source.table.dialect),
  );
  const match = sql`SELECT 1 FROM ${target.relation} AS ${target.table.alias} WHERE ${joinFragments(equal, sql` AND `)}`;
  return sql`${areCompared(source.fields, source.table)} AND NOT EXISTS (${match})`;
}

/** The source's distinct keys as strings, with their row counts; `limit` + 1 at most, to detect more than `limit`. */
export function compileKeys({ table, fields, relation }: ReferenceSide, limit: number): Statement {
  const { dialect, alias } = table;
  const values = fields.map((name) => keyValue(name, table));
  const names = fields.map((_name, index) => identifier(`k${index}`));
  const inner = values.map((value, index) => sql`${value} AS ${names[index] ?? sql``}`);
  const grouped = sql`
    SELECT ${listFragments(inner)}, count(*) AS ${identifier('rows')}
    FROM ${relation} AS ${alias}
    WHERE ${areCompared(fields, table)}
    GROUP BY ${listFragments(values)}
    LIMIT ${countParameter(limit + 1)}
  `;
  const cells = [
    ...names.map((name, index) => dialect.asText(name, comparedStorage(fields[index] ?? '', table))),
    dialect.asText(identifier('rows'), count),
  ];
  const query = sql`SELECT ${listFragments(cells)} FROM (${grouped}) AS ${identifier('keys')}`;
  return { ...render(query, dialect), width: cells.length, shape: { kind: 'cells' } };
}

/**
 * The ordinals, from 1, of the given keys that the target does not have. Keys are strings from the source's engine, one
 * list per column.
 */
export function compileAbsentKeys(
  { table, fields, relation }: ReferenceSide,
  source: ReferenceSide,
  keys: readonly (readonly string[])[],
): Statement {
  const { dialect, alias } = table;
  const lists = source.fields.map((name, index) => ({
    values: keys[index] ?? [],
    storage: comparedStorage(name, source.table),
  }));
  const given = identifier('given');
  const equal = fields.map((name, index) => {
    const { field, value } = columnOf(table, name);
    return equalFetched(given, { column: field, index, value }, lists[index], table);
  });
  const match = sql`SELECT 1 FROM ${relation} AS ${alias} WHERE ${joinFragments(equal, sql` AND `)}`;
  const rows = dialect.keyRows(
    lists.map(({ values, storage }) => listParameter(values, storage)),
    fields.map((_name, index) => keyName(index)),
  );
  const query = sql`SELECT ${dialect.asText(sql`${given}.ordinal`, count)} FROM ${rows} AS ${given} WHERE NOT EXISTS (${match})`;
  return { ...render(query, dialect), width: 1, shape: { kind: 'cells' } };
}

function keyOf(name: string, table: CheckTable): KeyValue {
  const { field, value } = columnOf(table, name);
  return { value, type: field.type };
}

function storageOf(name: string, table: CheckTable): Storage {
  const { type } = columnOf(table, name).field;
  if (type.kind !== 'scalar' && type.kind !== 'enum') throw new Error(`${name} is no single value.`);
  return type.storage;
}

/** The storage type of `comparable`'s result: instants are in UTC. */
function comparedStorage(name: string, table: CheckTable): Storage {
  const storage = storageOf(name, table);
  return storage.kind === 'timestamp' ? { ...storage, timeZone: 'Etc/UTC' } : storage;
}
