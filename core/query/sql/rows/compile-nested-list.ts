import type { RowSelection, ToMany } from '../../plan/logical-plan.ts';
import { type CellPlace, Cells, type CompiledSelection } from '../cells.ts';
import { countParameter, type Fragment, identifier, joinFragments, listFragments, sql } from '../fragment.ts';
import type { Compilation, Scope } from '../scope.ts';
import type { ListShape } from '../statement.ts';
import {
  type CompiledSummary,
  compileRows,
  compileSummary,
  cursorCells,
  cursorShape,
  listShape,
} from './compile-list.ts';
import { orderBy } from './compile-order.ts';

/** The selection compiler is passed as an argument, because selections and nested lists contain each other. */
type CompileSelection = (selection: RowSelection, place: CellPlace, compilation: Compilation) => CompiledSelection;

export interface CompiledNestedList {
  readonly joins: readonly Fragment[];
  /** The page as one JSON value; absent when no row is selected. */
  readonly rows?: Fragment;
  readonly summary: readonly CompiledSummary[];
  readonly list: Omit<ListShape, 'summary'>;
}

/**
 * Related rows of every outer row as one JSON value each. Rows are numbered in their order and the page is cut by
 * number, because an engine that decorrelates the join (DuckDB) accepts no parameter as its LIMIT.
 */
export function compileNestedList(
  toMany: ToMany,
  outer: Scope,
  compilation: Compilation,
  compileSelection: CompileSelection,
): CompiledNestedList {
  const { list, on } = toMany;
  const summary = compileSummary(list, { on, outer }, compilation);
  if (list.rows === undefined) return { joins: [], summary, list: listShape(list, { entries: [] }, undefined) };
  const { page, selection } = list.rows;
  const rows = compileRows(list, list.rows, { on, outer }, compilation);
  const number = rows.projection.value(sql`row_number() OVER (${orderBy(rows.terms)})`);
  const cells = new Cells();
  const compiled = compileSelection(selection, { scope: rows.projection, cells, encoding: 'parsed' }, compilation);
  const cursor = cursorCells(list.rows, rows.handed, compilation).map((cell) => cells.add(cell));
  const alias = rows.projection.alias;
  const numbered = sql`(SELECT ${listFragments(rows.projection.columns())} FROM ${rows.from} WHERE ${rows.where}) AS ${alias}`;
  const cut = sql`${number} > ${countParameter(page.offset)} AND ${number} <= ${countParameter(page.offset + page.size + 1)}`;
  const result = compilation.alias();
  const name = identifier('rows');
  const json = compilation.dialect.jsonRows(compilation.dialect.jsonRow(cells.all), number);
  const from = joinFragments([numbered, ...compiled.joins], sql` `);
  return {
    joins: [sql`LEFT JOIN LATERAL (SELECT ${json} AS ${name} FROM ${from} WHERE ${cut}) AS ${result} ON TRUE`],
    rows: sql`${result}.${name}`,
    summary,
    list: listShape(list, compiled.row, cursorShape(list.rows, rows.handed, cursor)),
  };
}
