import type { GroupPlan, GroupSelection, List, LogicalPlan, OrderTerm, RowSelection, ToOne } from './logical-plan.ts';
import type { Operand, Predicate, TableReference } from './predicate.ts';
import { partsOf, withParts } from './walk.ts';

type MapTable = (table: TableReference) => TableReference;

/** A copy of the plan in which `map` has replaced every table reference. */
export function mapTables(plan: LogicalPlan, map: MapTable): LogicalPlan {
  if (plan.kind === 'list') return { ...plan, list: mapList(plan.list, map) };
  if (plan.kind === 'groups') return mapGroups(plan, map);
  if (plan.kind === 'keys') return { ...plan, table: map(plan.table), where: mapPredicate(plan.where, map) };
  return {
    ...plan,
    ...(plan.table === undefined ? {} : { table: map(plan.table) }),
    selection: mapSelection(plan.selection, map),
  };
}

function mapGroups(plan: GroupPlan, map: MapTable): GroupPlan {
  const { selection, previous, related } = plan;
  return {
    ...plan,
    table: map(plan.table),
    ...(related === undefined ? {} : { related: related.map((one) => ({ ...one, table: map(one.table) })) }),
    where: mapPredicate(plan.where, map),
    dimensions: plan.dimensions.map((dimension) =>
      dimension.kind === 'related' ? { ...dimension, table: map(dimension.table) } : dimension,
    ),
    ...(previous === undefined ? {} : { previous: { ...previous, where: mapPredicate(previous.where, map) } }),
    selection: {
      ...mapGroupSelection(selection, map),
      ...(selection.previous === undefined ? {} : { previous: mapGroupSelection(selection.previous, map) }),
    },
  };
}

function mapGroupSelection<Selection extends Omit<GroupSelection, 'previous'>>(selection: Selection, map: MapTable) {
  return { ...selection, toOne: selection.toOne.map((toOne) => mapToOne(toOne, map)) };
}

function mapList(list: List, map: MapTable): List {
  const { rows } = list;
  const mapTerm = (term: OrderTerm): OrderTerm =>
    term.operand.kind === 'relatedColumn'
      ? { ...term, operand: { ...term.operand, table: map(term.operand.table) } }
      : term;
  return {
    ...list,
    table: map(list.table),
    where: mapPredicate(list.where, map),
    ...(rows === undefined
      ? {}
      : { rows: { ...rows, order: rows.order.map(mapTerm), selection: mapSelection(rows.selection, map) } }),
  };
}

function mapSelection(selection: RowSelection, map: MapTable): RowSelection {
  return {
    columns: selection.columns,
    // Aggregates of related rows are separate plans, which are authorized when they run.
    numbers: selection.numbers,
    toOne: selection.toOne.map((toOne) => mapToOne(toOne, map)),
    toMany: selection.toMany.map((toMany) => ({ ...toMany, list: mapList(toMany.list, map) })),
  };
}

function mapToOne(toOne: ToOne, map: MapTable): ToOne {
  return toOne.kind === 'joined'
    ? { ...toOne, table: map(toOne.table), selection: mapSelection(toOne.selection, map) }
    : { ...toOne, selection: mapSelection(toOne.selection, map) };
}

function mapPredicate(predicate: Predicate, map: MapTable): Predicate {
  const parts = partsOf(predicate).map((part) => mapPredicate(part, map));
  return withParts(mapOwnTable(predicate, map), parts);
}

function mapOwnTable(predicate: Predicate, map: MapTable): Predicate {
  switch (predicate.kind) {
    case 'exists':
    case 'withinLast':
      return { ...predicate, table: map(predicate.table) };
    case 'compare':
    case 'in':
    case 'like':
    case 'regex':
      return { ...predicate, operand: mapOperand(predicate.operand, map) };
    case 'and':
    case 'or':
    case 'not':
    case 'existsElsewhere':
    case 'among':
    case 'isNull':
    case 'listHas':
    case 'listIsEmpty':
    case 'json':
      return predicate;
  }
}

function mapOperand(operand: Operand, map: MapTable): Operand {
  return operand.kind === 'relatedCount' ? { ...operand, table: map(operand.table) } : operand;
}
