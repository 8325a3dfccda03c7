import type { Storage } from '../../model/field-type.ts';
import { type Fragment, listFragments, parameter, sql } from '../../query/sql/fragment.ts';
import { render } from '../../query/sql/render.ts';
import type { Statement } from '../../query/sql/statement.ts';
import type { RowTest, ValuePath } from '../check.ts';
import { type CheckTable, columnOf } from './compilation.ts';
import { compileRowTest } from './row-test.ts';
import { compileSkipped, isEndless } from './skipped.ts';

/** One number or instant of an object that needs nothing but one look at each of its rows. */
export type Measure =
  | { readonly kind: 'rowCount' }
  | { readonly kind: 'failing'; readonly path: ValuePath; readonly test: RowTest }
  /** How many values of a field there are, which reads all of them. */
  | { readonly kind: 'readable'; readonly field: string }
  /** Rows with a value at one of the paths that nothing can be compared with. */
  | { readonly kind: 'skipped'; readonly paths: readonly ValuePath[] }
  /** Of rows that are not after `now`: the future says nothing about how old data are. */
  | { readonly kind: 'instant'; readonly of: 'newest' | 'oldest'; readonly field: string; readonly now: Date };

const count: Storage = { kind: 'integer', bits: 64, signed: true };

/** All measures in one statement that reads the object once; a column each, as text. */
export function compileScan(measures: readonly Measure[], table: CheckTable, relation: Fragment): Statement {
  const columns = measures.map((measure) => compileMeasure(measure, table));
  const query = sql`SELECT ${listFragments(columns)} FROM ${relation} AS ${table.alias}`;
  return { ...render(query, table.dialect), width: columns.length, shape: { kind: 'cells' } };
}

function compileMeasure(measure: Measure, table: CheckTable): Fragment {
  const { dialect } = table;
  switch (measure.kind) {
    case 'rowCount':
      return dialect.asText(sql`count(*)`, count);
    case 'failing':
      return dialect.asText(sql`count(*) FILTER (WHERE ${compileRowTest(measure.path, measure.test, table)})`, count);
    case 'readable':
      return dialect.asText(sql`count(${columnOf(table, measure.field).value})`, count);
    case 'skipped': {
      const skipped = compileSkipped(measure.paths, table) ?? sql`FALSE`;
      return dialect.asText(sql`count(*) FILTER (WHERE ${skipped})`, count);
    }
    case 'instant':
      return compileInstant(measure, table);
  }
}

function compileInstant({ of, field: name, now }: Measure & { readonly kind: 'instant' }, table: CheckTable): Fragment {
  const { field, value } = columnOf(table, name);
  const { type } = field;
  if (type.kind !== 'scalar') throw new Error(`${name} is no instant.`);
  const { dialect } = table;
  const instant = dialect.comparable(value, type.storage, 'order');
  const storage = storageOf(type.storage);
  const text = now.toISOString();
  const limit =
    type.storage.kind === 'date'
      ? text.slice(0, 10)
      : storage.kind === 'timestamp' && storage.zoned
        ? text
        : text.slice(0, -1);
  const aggregate = of === 'newest' ? sql`max(${instant})` : sql`min(${instant})`;
  const endless = isEndless({ value, type }, table);
  const known = endless === undefined ? sql`` : sql`NOT ${endless} AND `;
  return dialect.asText(sql`${aggregate} FILTER (WHERE ${known}${instant} <= ${parameter(limit, storage)})`, storage);
}

/** What `comparable` gives: instants of any zone in UTC. */
function storageOf(storage: Storage): Storage {
  return storage.kind === 'timestamp' ? { ...storage, timeZone: 'Etc/UTC' } : storage;
}
