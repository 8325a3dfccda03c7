import { keyOf } from '../plan/elsewhere.ts';
import type {
  List,
  LogicalPlan,
  OrderTerm,
  Refusal,
  RelatedNumbers,
  RowSelection,
  SelectedColumn,
  ToOne,
} from '../plan/logical-plan.ts';
import { admit, mayUse, requireClear } from './admit.ts';
import { authorizeGroups } from './authorize-groups.ts';
import { admitJoined, authorizePredicate, requireClearKey } from './authorize-predicate.ts';
import { forbidden, isRefusal, refusalOf } from './forbidden.ts';
import type { Policy, TableAccess } from './policy.ts';
import { shownOf } from './show-field.ts';

declare const authorized: unique symbol;

/** A plan whose table and column references have all passed the viewer's policy. Only such a plan compiles. */
export type AuthorizedPlan = LogicalPlan & { readonly [authorized]: true };

/**
 * The plan as the viewer may run it: row filters on every table, and masks on selected values that the viewer may not
 * see in clear. A forbidden selected field is refused alone. A forbidden table or column in any other position (filter,
 * order, group, aggregate, having, key, join) refuses the whole field with FORBIDDEN. A table that its contract blocks
 * because its data violates it refuses with CONTRACT_VIOLATED. Parts that a plan omits as irrelevant, such as the order
 * of a list of which only the count is selected, are not checked.
 */
export function authorize(plan: LogicalPlan, policy: Policy): AuthorizedPlan {
  return authorizePlan(plan, policy) as AuthorizedPlan;
}

function authorizePlan(plan: LogicalPlan, policy: Policy): LogicalPlan {
  switch (plan.kind) {
    case 'list':
      return { ...plan, list: authorizeList(plan.list, undefined, policy) };
    case 'groups':
      return authorizeGroups(plan, policy, (toOne, access) => authorizeToOne(toOne, access, policy));
    case 'keys': {
      const { table, access } = admit(plan.table, policy);
      for (const { path } of [...plan.key, ...plan.values]) requireClear(path, access);
      return { ...plan, table, where: authorizePredicate(plan.where, access, policy) };
    }
    case 'lookup': {
      // An entity of another domain has no table here: only its key from the request is known.
      if (plan.table === undefined)
        return { ...plan, selection: authorizeSelection(plan.selection, undefined, policy) };
      const { table, access } = admit(plan.table, policy);
      for (const { field } of plan.keys) requireClear([field], access);
      return { ...plan, table, selection: authorizeSelection(plan.selection, access, policy) };
    }
  }
}

function authorizeList(list: List, joined: ToManyJoin | undefined, policy: Policy): List {
  const { table, access } =
    joined === undefined ? admit(list.table, policy) : admitJoined(list.table, joined.on, joined.outer, policy);
  const { rows } = list;
  return {
    ...list,
    table,
    where: authorizePredicate(list.where, access, policy),
    ...(rows === undefined
      ? {}
      : {
          rows: {
            ...rows,
            order: rows.order.flatMap((term) => authorizeTerm(term, access, policy)),
            selection: authorizeSelection(rows.selection, access, policy),
          },
        }),
    summary: list.summary.filter((column) => column.kind !== 'dataAsOf' || mayUse(column.column.path, access)),
  };
}

interface ToManyJoin {
  readonly on: RowSelection['toMany'][number]['on'];
  readonly outer: TableAccess | undefined;
}

function authorizeTerm(term: OrderTerm, access: TableAccess, policy: Policy): readonly OrderTerm[] {
  const { operand } = term;
  if (operand.kind === 'column') {
    if (term.appended === 'column' && !mayUse(operand.path, access)) return [];
    requireClear(operand.path, access);
    return [term];
  }
  if (operand.kind === 'elsewhereColumn' || operand.kind === 'fetchedColumn') {
    requireClearKey(keyOf(operand), access);
    return [term];
  }
  const joined = admitJoined(operand.table, operand.on, access, policy);
  requireClear(operand.column.path, joined.access);
  return [{ ...term, operand: { ...operand, table: joined.table } }];
}

/** `access` is undefined for entities of other domains, of which only the key is known. */
function authorizeSelection(selection: RowSelection, access: TableAccess | undefined, policy: Policy): RowSelection {
  const refused: Refusal[] = [...(selection.refused ?? [])];
  const keep = <Part extends { readonly key: string }>(parts: readonly Part[], pass: (part: Part) => Part): Part[] =>
    parts.flatMap((part) => {
      try {
        return [pass(part)];
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refused.push(refusalOf(part.key, error));
        return [];
      }
    });
  const columns =
    access === undefined ? selection.columns : keep(selection.columns, (column) => authorizeColumn(column, access));
  const toOne = keep(selection.toOne, (part) => authorizeToOne(part, access, policy));
  const toMany = keep(selection.toMany, (part) => ({
    ...part,
    list: authorizeList(part.list, { on: part.on, outer: access }, policy),
  }));
  const numbers = keep(selection.numbers, (part) => checkNumbers(part, access, policy));
  return { columns, numbers, toOne, toMany, ...(refused.length === 0 ? {} : { refused }) };
}

function authorizeColumn(column: SelectedColumn, access: TableAccess): SelectedColumn {
  const shown = shownOf(column.field, access);
  const mustBeClear = column.use === 'computation' && shown.kind !== 'clear';
  if (
    mustBeClear ||
    shown.kind === 'denied' ||
    (column.field.computed !== undefined && !mayUse([column.field], access))
  ) {
    throw forbidden(`The caller may not read ${access.object.typeName}.${column.field.name}.`);
  }
  return shown.kind === 'clear' ? column : { ...column, shown };
}

function authorizeToOne(toOne: ToOne, outer: TableAccess | undefined, policy: Policy): ToOne {
  if (toOne.kind === 'referenced') {
    if (outer !== undefined) for (const pair of toOne.on) requireClear([pair.outer], outer);
    return { ...toOne, selection: authorizeSelection(toOne.selection, undefined, policy) };
  }
  const { table, access } = admitJoined(toOne.table, toOne.on, outer, policy);
  return { ...toOne, table, selection: authorizeSelection(toOne.selection, access, policy) };
}

/**
 * Aggregates of related rows are separate plans, which are authorized again when they run; this checks early whether
 * they may run.
 */
function checkNumbers(part: RelatedNumbers, outer: TableAccess | undefined, policy: Policy): RelatedNumbers {
  if (outer !== undefined) for (const pair of part.on) requireClear([pair.outer], outer);
  const planned = part.planned.kind === 'later' ? part.planned.plain : part.planned;
  const plans =
    planned.kind === 'aggregate'
      ? [planned.plan]
      : [planned.groups, planned.totals, planned.shown?.current, planned.shown?.compared];
  for (const plan of plans) if (plan !== undefined) authorizePlan(plan, policy);
  return part;
}
