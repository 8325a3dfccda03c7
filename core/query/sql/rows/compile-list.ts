import type { List, ListRows, SummaryColumn } from '../../plan/logical-plan.ts';
import type { JoinColumns } from '../../plan/predicate.ts';
import { tablesOfList } from '../../plan/tables.ts';
import { servedOfList } from '../../policy/served.ts';
import type { Cells } from '../cells.ts';
import { compileColumn, compileConditions, compileCount, compileRelated, typeOfOperand } from '../compile-predicate.ts';
import { noScope } from '../compiled-query.ts';
import { compileValue } from '../expressions/compile-value.ts';
import { type Fragment, joinFragments, sql } from '../fragment.ts';
import { type Compilation, type Held, Projection, readableScope, type Scope } from '../scope.ts';
import type { CursorShape, ListShape } from '../statement.ts';
import { tableScope } from '../table-scope.ts';
import { type CompiledTerm, compileSeek, compileTerms } from './compile-order.ts';

/** A summary column with the scalar sub-query that computes it. */
export type CompiledSummary = Omit<ListShape['summary'][number], 'index' | 'unreadable'> & {
  readonly cell: Fragment;
  /** TRUE where the summary cannot be computed, since a value of the column cannot be read. */
  readonly unreadable?: Fragment;
};

/** The columns that relate the rows of a list to an outer row; none for a list of Query. */
export interface Joined {
  readonly on: JoinColumns;
  readonly outer: Scope;
}

export const joinedToNothing: Joined = { on: [], outer: noScope };

/** The total count of a list, whatever its page, and the newest event. */
export function compileSummary(
  list: List,
  { on, outer }: Joined,
  compilation: Compilation,
): readonly CompiledSummary[] {
  return list.summary.map((column) => {
    const type = summaryType(column);
    if (column.kind === 'totalCount') {
      const count = compileCount(compileRelated({ ...list, on }, outer, compilation));
      return { kind: column.kind, type, cell: compileValue(count, type, compilation) };
    }
    const { value, unreadable } = compileNewest(list, column, compilation);
    return { kind: column.kind, type, cell: compileValue(value, type, compilation), ...(unreadable && { unreadable }) };
  });
}

/** Adds a summary to the cells of a statement. */
export function addSummary(summary: readonly CompiledSummary[], cells: Cells): ListShape['summary'] {
  return summary.map(({ cell, unreadable, ...column }) => ({
    ...column,
    index: cells.add(cell),
    ...(unreadable && { unreadable: cells.add(unreadable) }),
  }));
}

/** The newest event over all rows that the viewer may see, whatever the filter. */
function compileNewest(
  { table }: List,
  { column }: SummaryColumn & { readonly kind: 'dataAsOf' },
  compilation: Compilation,
): Held {
  const { from, where, scope } = compileRelated({ table }, noScope, compilation);
  const { unreadable } = scope.held(column.path[0]);
  const newest = compileColumn(
    column,
    readableScope((field) => scope.held(field).value),
    compilation,
  );
  const select = (value: Fragment): Fragment => sql`(SELECT ${value} FROM ${from} WHERE ${where})`;
  return {
    value: select(sql`max(${newest})`),
    ...(unreadable && { unreadable: select(sql`coalesce(bool_or(${unreadable}), FALSE)`) }),
  };
}

/** The rows of a page before the limit: their source, their order, and the columns that they pass on. */
export interface CompiledRows {
  readonly from: Fragment;
  readonly where: Fragment;
  /** The order in terms of the table. */
  readonly terms: readonly CompiledTerm[];
  /** The same order in terms of the columns that the page passes on. */
  readonly handed: readonly CompiledTerm[];
  readonly projection: Projection;
}

export function compileRows(list: List, rows: ListRows, { on, outer }: Joined, compilation: Compilation): CompiledRows {
  const inner = compilation.alias();
  const scope = tableScope(inner, list.table, compilation);
  const { page } = rows;
  const terms = compileTerms(rows.order, page.direction, scope, compilation);
  const conditions = compileConditions({ ...list, on }, outer, scope, compilation);
  const projection = new Projection(compilation.alias(), scope, compilation);
  return {
    from: joinFragments(
      [sql`${compilation.relation(list.table)} AS ${inner}`, ...terms.flatMap(({ join }) => join ?? [])],
      sql` `,
    ),
    where: page.seek === undefined ? conditions : sql`${conditions} AND ${compileSeek(terms, page.seek)}`,
    terms,
    handed: terms.map((term) => ({ ...term, value: projection.value(term.value) })),
    projection,
  };
}

/** The cells of a cursor: the order's values as canonical text, the form of parameters. */
export function cursorCells(
  rows: ListRows,
  handed: readonly CompiledTerm[],
  compilation: Compilation,
): readonly Fragment[] {
  return rows.cursorScope === undefined
    ? []
    : handed.map((term) => compilation.dialect.asText(term.value, comparableStorage(term)));
}

/** The cells that `cursorCells` have become. */
export function cursorShape(
  rows: ListRows,
  handed: readonly CompiledTerm[],
  cells: readonly number[],
): CursorShape | undefined {
  if (rows.cursorScope === undefined) return undefined;
  const apart = cells.filter((_, index) => handed[index]?.tellsApart === true);
  return { scope: rows.cursorScope, cells, ...(apart.length === 0 ? {} : { apart }) };
}

/** The result shape that root and nested lists share. */
export function listShape(
  list: List,
  row: ListShape['row'],
  cursor: CursorShape | undefined,
): Omit<ListShape, 'summary'> {
  const { rows } = list;
  return {
    row,
    contractVersion: list.contractVersion,
    objects: tablesOfList(list),
    served: servedOfList(list),
    ...(rows === undefined ? {} : { page: rows.page }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** A comparable local timestamp is already in UTC. */
function comparableStorage(term: CompiledTerm): CompiledTerm['storage'] {
  return term.storage.kind === 'timestamp' && !term.storage.zoned
    ? { ...term.storage, timeZone: 'Etc/UTC' }
    : term.storage;
}

function summaryType(column: SummaryColumn): CompiledSummary['type'] {
  if (column.kind === 'dataAsOf') return typeOfOperand(column.column);
  return { kind: 'scalar', scalar: 'Long', storage: { kind: 'integer', bits: 64, signed: true } };
}
