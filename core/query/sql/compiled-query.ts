import type { Cells } from './cells.ts';
import { type Fragment, identifier, listFragments, sql } from './fragment.ts';
import { readableScope, type Scope } from './scope.ts';
import type { StatementShape } from './statement.ts';

/** A whole query before it is written in a dialect. */
export interface CompiledQuery {
  readonly query: Fragment;
  readonly shape: StatementShape;
  /** The number of returned columns. */
  readonly width: number;
}

/** The scope of a query that is not nested in another. */
export const noScope: Scope = readableScope(() => {
  throw new Error('There is no outer row here.');
});

/** `a AS r0, b AS r1`; never empty, since SQL has no empty select list. */
export function selectList(cells: Cells): Fragment {
  if (cells.all.length === 0) cells.add(sql`TRUE`);
  return listFragments(cells.all.map((cell, index) => sql`${cell} AS ${identifier(`r${index}`)}`));
}
