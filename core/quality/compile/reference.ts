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
import type { Statement } from '../../query/sql/statement.ts';
import { type CheckTable, columnOf } from './compilation.ts';
import { allPresent, keyValue } from './duplicates.ts';

/** One side of a foreign key. */
export interface ReferenceSide {
  readonly table: CheckTable;
  readonly fields: readonly string[];
  readonly relation: Fragment;
}

const count: Storage = { kind: 'integer', bits: 64, signed: true };

/** Rows that refer to nothing, and all rows, of two objects that one statement can read. */
export function compileReference(source: ReferenceSide, target: ReferenceSide): Statement {
  const { table, relation } = source;
  const { dialect, alias } = table;
  const rows = sql`SELECT count(*) FROM ${relation} AS ${alias}`;
  const dangling = sql`${rows} WHERE ${isDangling(source, target)}`;
  const query = sql`SELECT ${dialect.asText(sql`(${dangling})`, count)}, ${dialect.asText(sql`(${rows})`, count)}`;
  return { ...render(query, dialect), width: 2, shape: { kind: 'cells' } };
}

/** Whether a row of the source has a key, and the target has no row with it (SQL `MATCH SIMPLE`). */
export function isDangling(source: ReferenceSide, target: ReferenceSide): Fragment {
  const own = source.fields.map((name) => keyValue(name, source.table));
  const equal = source.fields.map((name, index) =>
    equalKeys(keyOf(target.fields[index] ?? '', target.table), keyOf(name, source.table), source.table.dialect),
  );
  const match = sql`SELECT 1 FROM ${target.relation} AS ${target.table.alias} WHERE ${joinFragments(equal, sql` AND `)}`;
  return sql`${allPresent(own)} AND NOT EXISTS (${match})`;
}

/** The different keys of the source with the number of their rows, as texts, and one more than `limit` of them. */
export function compileKeys({ table, fields, relation }: ReferenceSide, limit: number): Statement {
  const { dialect, alias } = table;
  const values = fields.map((name) => keyValue(name, table));
  const names = fields.map((_name, index) => identifier(`k${index}`));
  const inner = values.map((value, index) => sql`${value} AS ${names[index] ?? sql``}`);
  const grouped = sql`SELECT ${listFragments(inner)}, count(*) AS ${identifier('rows')} FROM ${relation} AS ${alias} WHERE ${allPresent(values)} GROUP BY ${listFragments(values)} LIMIT ${countParameter(limit + 1)}`;
  const cells = [
    ...names.map((name, index) => dialect.asText(name, comparedStorage(fields[index] ?? '', table))),
    dialect.asText(identifier('rows'), count),
  ];
  const query = sql`SELECT ${listFragments(cells)} FROM (${grouped}) AS ${identifier('keys')}`;
  return { ...render(query, dialect), width: cells.length, shape: { kind: 'cells' } };
}

/** Ordinals, from 1, of the given keys that the target has no row with. Keys are texts, a list for each column. */
export function compileAbsentKeys(
  { table, fields, relation }: ReferenceSide,
  keys: readonly (readonly string[])[],
): Statement {
  const { dialect, alias } = table;
  const names = fields.map((_name, index) => identifier(`k${index}`));
  const lists = fields.map((_name, index) => listParameter(keys[index] ?? [], { kind: 'text' }));
  const given = identifier('given');
  const equal = fields.map(
    (name, index) =>
      sql`${dialect.asText(keyValue(name, table), comparedStorage(name, table))} = ${given}.${names[index] ?? sql``}`,
  );
  const match = sql`SELECT 1 FROM ${relation} AS ${alias} WHERE ${joinFragments(equal, sql` AND `)}`;
  const query = sql`SELECT ${dialect.asText(sql`${given}.ordinal`, count)} FROM ${dialect.keyRows(lists, names)} AS ${given} WHERE NOT EXISTS (${match})`;
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

/** What `comparable` gives: instants in UTC. */
function comparedStorage(name: string, table: CheckTable): Storage {
  const storage = storageOf(name, table);
  return storage.kind === 'timestamp' ? { ...storage, timeZone: 'Etc/UTC' } : storage;
}
