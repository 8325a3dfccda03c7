import type { Storage } from '../../model/field-type.ts';
import { type Fragment, listFragments, parameter, sql } from '../../query/sql/fragment.ts';
import { render } from '../../query/sql/render.ts';
import type { Statement } from '../../query/sql/statement.ts';
import type { RowTest, ValuePath } from '../check.ts';
import { type CheckTable, columnOf } from './compilation.ts';
import { compileRowTest } from './row-test.ts';
import { compileSkipped, isEndless } from './skipped.ts';

/** One number or instant of an object that a single pass over its rows can compute. */
export type Measure =
  | { readonly kind: 'rowCount' }
  | { readonly kind: 'failing'; readonly path: ValuePath; readonly test: RowTest }
  /** The number of a field's values, a count that reads all of them. */
  | { readonly kind: 'readable'; readonly field: string }
  /** The number of rows with a value at one of the paths that cannot be compared. */
  | { readonly kind: 'skipped'; readonly paths: readonly ValuePath[] }
  /** The newest or oldest instant up to `now`: instants in the future do not measure the data's age. */
  | { readonly kind: 'instant'; readonly of: 'newest' | 'oldest'; readonly field: string; readonly now: Date };

const count: Storage = { kind: 'integer', bits: 64, signed: true };

/** All measures in one statement with a single pass over the object; one string column per measure. */
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

/** The storage type of `comparable`'s result: instants of any zone are in UTC. */
function storageOf(storage: Storage): Storage {
  return storage.kind === 'timestamp' ? { ...storage, timeZone: 'Etc/UTC' } : storage;
}
