import type { CheckDialect } from '../../query/sql/dialect-checks.ts';
import { type Fragment, identifier, sql } from '../../query/sql/fragment.ts';

export const duckdbChecks: CheckDialect = Object.freeze<CheckDialect>({
  matches: (text, pattern) => sql`regexp_matches(${text}, ${pattern})`,
  isOneOf: (value, list) => sql`list_contains(${list}, ${value})`,
  isEndless(value, { kind }) {
    return kind === 'float' || kind === 'date' || kind === 'timestamp' ? sql`NOT isfinite(${value})` : undefined;
  },
  itemCount: (list) => sql`len(${list})`,
  repeatsItems: (list) => sql`list_unique(${list}) < list_count(${list})`,
  someItem(list, _of, depth, test): Fragment {
    const item = identifier(`item${depth}`);
    return sql`len(list_filter(${list}, lambda ${item}: ${test(item)})) > 0`;
  },
});
