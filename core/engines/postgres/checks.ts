import type { FieldType } from '../../model/field-type.ts';
import type { CheckDialect } from '../../query/sql/dialect-checks.ts';
import { type Fragment, identifier, keyword, sql } from '../../query/sql/fragment.ts';
import { postgresColumnType } from './type.ts';

/** Nested columns are `jsonb` (`postgresColumnType`). */
export const postgresChecks: CheckDialect = Object.freeze<CheckDialect>({
  matches: (text, pattern) => sql`(${text}) ~ ${pattern}`,
  isOneOf: (value, list) => sql`(${value}) = ANY(${list})`,
  isEndless(value, { kind }) {
    switch (kind) {
      case 'float':
        // NaN is greater than all numbers.
        return sql`NOT abs(${value}) <= 1.7976931348623157e308`;
      case 'decimal':
        return sql`${value} = CAST('NaN' AS numeric)`;
      case 'date':
      case 'timestamp':
        return sql`NOT isfinite(${value})`;
      default:
        return undefined;
    }
  },
  itemCount: (list) => sql`jsonb_array_length(${list})`,
  repeatsItems: (list) =>
    sql`(SELECT count(entry) > count(DISTINCT entry) FROM jsonb_array_elements(${list}) AS entries(entry) WHERE entry <> 'null')`,
  someItem(list, of, depth, test): Fragment {
    const items = identifier(`items${depth}`);
    const item = sql`${items}.${identifier('item')}`;
    return sql`EXISTS (SELECT 1 FROM jsonb_array_elements(${list}) AS ${items}(${identifier('item')}) WHERE ${test(readItem(item, of))})`;
  },
});

/** An item in the type that it would have as a column. JSON's null is converted to SQL's. */
function readItem(item: Fragment, of: FieldType): Fragment {
  if (of.kind !== 'scalar' && of.kind !== 'enum') return sql`nullif(${item}, 'null')`;
  return sql`CAST((${item} #>> '{}') AS ${keyword(postgresColumnType(of))})`;
}
