import type { GroupOrderTerm } from '../../plan/group-parts.ts';
import { type Fragment, listFragments, sql } from '../fragment.ts';
import { columns } from './group-columns.ts';

/** The ORDER BY terms for groups in `alias`; `last` are columns that make the order total. */
export function orderGroups(
  order: readonly GroupOrderTerm[],
  alias: Fragment,
  last: readonly Fragment[] = [],
): Fragment {
  const terms = order.map(({ by, direction, nulls }) => {
    const value = sql`${alias}.${by.kind === 'dimension' ? columns.dimension(by.index) : columns.aggregate(by.index)}`;
    return sql`${value} ${direction === 'ASC' ? sql`ASC` : sql`DESC`} ${nulls === 'FIRST' ? sql`NULLS FIRST` : sql`NULLS LAST`}`;
  });
  return listFragments([...terms, ...last.map((name) => sql`${alias}.${name} ASC`)]);
}
