import type { Field } from '../../../model/model.ts';
import type { RowSelection, ToMany, ToOne } from '../../plan/logical-plan.ts';
import type { JoinColumns } from '../../plan/predicate.ts';
import type { Shown } from '../../plan/shown.ts';
import type { CellPlace, Cells, CompiledSelection } from '../cells.ts';
import { compileConditions } from '../compile-predicate.ts';
import { allPresent, compileValue, isStructured } from '../expressions/compile-value.ts';
import { type Fragment, joinFragments, listFragments, sql } from '../fragment.ts';
import { type Compilation, type Held, Projection, type Scope, scopeOf } from '../scope.ts';
import type { RowShape } from '../statement.ts';
import { tableScope } from '../table-scope.ts';
import { addSummary } from './compile-list.ts';
import { compileNestedList } from './compile-nested-list.ts';
import { compileShown, compileUnreadable } from './compile-shown.ts';

/** Adds the cells of a row's selection. */
export function compileSelection(
  selection: RowSelection,
  place: CellPlace,
  compilation: Compilation,
): CompiledSelection {
  const { scope, cells, encoding } = place;
  const joins: Fragment[] = [];
  const entries: RowShape['entries'][number][] = [];
  for (const { key, field, shown } of selection.columns) {
    const { value, unreadable } = compileColumn({ field, shown }, scope, compilation);
    const index = cells.add(
      isStructured(field.type) && encoding === 'text' ? compilation.dialect.jsonText(value) : value,
    );
    const flag = unreadable === undefined ? {} : { unreadable: cells.add(unreadable) };
    entries.push({
      key,
      value: { kind: 'value', index, type: field.type, encoding, field: field.name, ...(shown && { shown }), ...flag },
    });
  }
  for (const toOne of selection.toOne) {
    const compiled = compileToOne(toOne, place, compilation);
    for (const join of compiled.joins) joins.push(join);
    const flag = unreadableKey(toOne.on, scope, cells);
    entries.push({ key: toOne.key, value: { kind: 'row', present: compiled.present, row: compiled.row, ...flag } });
  }
  for (const toMany of selection.toMany) {
    const compiled = compileToMany(toMany, place, compilation);
    for (const join of compiled.joins) joins.push(join);
    const { key, value } = compiled.entry;
    entries.push({ key, value: { ...value, ...unreadableKey(toMany.on, scope, cells) } });
  }
  for (const related of selection.numbers) {
    const keys = related.on.map(({ outer }) => {
      if (outer.type.kind !== 'scalar' && outer.type.kind !== 'enum')
        throw new Error(`${outer.name} is no scalar, so it is no key.`);
      return cells.add(compilation.dialect.asText(scope.held(outer).value, outer.type.storage));
    });
    const flag = unreadableKey(related.on, scope, cells);
    entries.push({ key: related.key, value: { kind: 'numbers', cells: keys, related, ...flag } });
  }
  for (const { key, ...refusal } of selection.refused ?? [])
    entries.push({ key, value: { kind: 'refused', ...refusal } });
  return { joins, row: { entries } };
}

function compileColumn(
  { field, shown }: { readonly field: Field; readonly shown: Shown | undefined },
  scope: Scope,
  compilation: Compilation,
): Held {
  const { value, unreadable } = scope.held(field);
  if (shown === undefined) {
    const plain = compileValue(value, field.type, compilation);
    return unreadable === undefined ? { value: plain } : { value: plain, unreadable };
  }
  const place = { row: scope, read: (sibling: Field) => scope.held(sibling) };
  const seen = compileShown({ value, type: field.type }, shown, place, compilation);
  const hidden = compileUnreadable(unreadable, shown, place, compilation);
  return hidden === undefined ? { value: seen } : { value: seen, unreadable: hidden };
}

/** The key of a relation may be unreadable; then the existence of related rows is unknown. */
function unreadableKey(on: JoinColumns, scope: Scope, cells: Cells): { readonly unreadable?: number } {
  const flags = on.flatMap(({ outer }) => scope.held(outer).unreadable ?? []);
  return flags.length === 0 ? {} : { unreadable: cells.add(joinFragments(flags, sql` OR `)) };
}

/**
 * The row of a to-one relation. LIMIT 1 keeps the number of outer rows even where the data violates the uniqueness of
 * the target's key.
 */
function compileToOne(
  toOne: ToOne,
  place: CellPlace,
  compilation: Compilation,
): CompiledSelection & { readonly present: number } {
  if (toOne.kind === 'referenced') return compileReference(toOne, place, compilation);
  const inner = compilation.alias();
  const outer = compilation.alias();
  const own = tableScope(inner, toOne.table, compilation);
  const projection = new Projection(outer, own, compilation);
  const present = place.cells.add(projection.value(sql`TRUE`));
  const compiled = compileSelection(toOne.selection, { ...place, scope: projection }, compilation);
  const where = compileConditions(toOne, place.scope, own, compilation);
  const from = sql`SELECT ${listFragments(projection.columns())} FROM ${compilation.relation(toOne.table)} AS ${inner} WHERE ${where} LIMIT 1`;
  return {
    joins: [sql`LEFT JOIN LATERAL (${from}) AS ${outer} ON TRUE`, ...compiled.joins],
    row: compiled.row,
    present,
  };
}

/**
 * An entity of another domain: its key fields are the foreign key's columns, and it exists when none of them is null.
 */
function compileReference(
  toOne: ToOne & { readonly kind: 'referenced' },
  place: CellPlace,
  compilation: Compilation,
): CompiledSelection & { readonly present: number } {
  const columns = new Map(toOne.on.map((pair) => [pair.inner.name, pair.outer]));
  const reference = scopeOf((field) => {
    const foreignKey = columns.get(field.name);
    if (foreignKey === undefined) throw new Error(`The reference ${toOne.key} does not hold ${field.name}.`);
    return place.scope.held(foreignKey);
  }, compilation.dialect);
  const present = place.cells.add(allPresent(toOne.on.map((pair) => place.scope.held(pair.outer).value)));
  return { ...compileSelection(toOne.selection, { ...place, scope: reference }, compilation), present };
}

function compileToMany(
  toMany: ToMany,
  { scope, cells, encoding }: CellPlace,
  compilation: Compilation,
): { readonly joins: readonly Fragment[]; readonly entry: RowShape['entries'][number] } {
  const nested = compileNestedList(toMany, scope, compilation, compileSelection);
  const summary = addSummary(nested.summary, cells);
  const rows = nested.rows && encoding === 'text' ? compilation.dialect.jsonText(nested.rows) : nested.rows;
  const index = rows && cells.add(rows);
  return {
    joins: nested.joins,
    entry: { key: toMany.key, value: { kind: 'list', index, encoding, list: { ...nested.list, summary } } },
  };
}
