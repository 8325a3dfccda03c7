import { defined } from '../../defined.ts';
import type { ListPlan } from '../plan/logical-plan.ts';
import type { AuthorizedPlan } from '../policy/authorize.ts';
import { Cells } from './cells.ts';
import { type CompiledQuery, selectList } from './compiled-query.ts';
import { countParameter, identifier, joinFragments, listFragments, sql } from './fragment.ts';
import { compileGroups } from './groups/compile-groups.ts';
import { render } from './render.ts';
import { compileKeys } from './rows/compile-keys.ts';
import {
  addSummary,
  compileRows,
  compileSummary,
  cursorCells,
  cursorShape,
  joinedToNothing,
  listShape,
} from './rows/compile-list.ts';
import { compileLookup } from './rows/compile-lookup.ts';
import { orderBy } from './rows/compile-order.ts';
import { compileSelection } from './rows/compile-selection.ts';
import { type Compilation, type CompilationTarget, startCompilation } from './scope.ts';
import type { Statement, StatementShape } from './statement.ts';

/**
 * One SQL statement for a plan, including all relations inside the domain. Throws BAD_USER_INPUT for a cursor from
 * before the data's types changed; everything else is checked in planning.
 */
export function compile(plan: AuthorizedPlan, target: CompilationTarget): Statement {
  const compilation = startCompilation(target);
  const { query, shape, width } = compilePlan(plan, compilation);
  return Object.freeze({ ...render(query, target.dialect), width, shape });
}

function compilePlan(plan: AuthorizedPlan, compilation: Compilation): CompiledQuery {
  switch (plan.kind) {
    case 'list':
      return compileListPlan(plan, compilation);
    case 'lookup':
      return compileLookup(plan, compilation);
    case 'groups':
      return compileGroups(plan, compilation);
    case 'keys':
      return compileKeys(plan, compilation);
  }
}

/**
 * The page is cut in a sub-query before anything is joined to it. With a summary, the page is joined to the summary's
 * one row, so that count and rows come from one snapshot even when the page is empty.
 */
function compileListPlan({ list }: ListPlan, compilation: Compilation): CompiledQuery {
  const cells = new Cells();
  const summary = addSummary(compileSummary(list, joinedToNothing, compilation), cells);
  if (list.rows === undefined) {
    return {
      query: sql`SELECT ${selectList(cells)}`,
      width: cells.all.length,
      shape: { kind: 'list', list: { ...listShape(list, { entries: [] }, undefined), summary } },
    };
  }
  const rows = compileRows(list, list.rows, joinedToNothing, compilation);
  const present = summary.length === 0 ? undefined : cells.add(rows.projection.value(sql`TRUE`));
  const selection = compileSelection(
    list.rows.selection,
    { scope: rows.projection, cells, encoding: 'text' },
    compilation,
  );
  const cursor = cursorCells(list.rows, rows.handed, compilation).map((cell) => cells.add(cell));
  const { page } = list.rows;
  const pageQuery = sql`
    (
      SELECT ${listFragments(rows.projection.columns())}
      FROM ${rows.from}
      WHERE ${rows.where}${orderBy(rows.terms)}
      LIMIT ${countParameter(page.size + 1)} OFFSET ${countParameter(page.offset)}
    ) AS ${rows.projection.alias}
  `;
  const from =
    summary.length === 0 ? pageQuery : sql`(SELECT 1) AS ${identifier('one')} LEFT JOIN ${pageQuery} ON TRUE`;
  const query = sql`SELECT ${selectList(cells)} FROM ${joinFragments([from, ...selection.joins], sql` `)}${orderBy(rows.handed)}`;
  const shape: StatementShape = {
    kind: 'list',
    list: { ...listShape(list, selection.row, cursorShape(list.rows, rows.handed, cursor)), summary },
    ...defined({ present }),
  };
  return { query, width: cells.all.length, shape };
}
