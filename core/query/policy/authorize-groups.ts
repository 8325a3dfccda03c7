import type { Expression } from '../../model/expressions/expression.ts';
import { partsOf } from '../../model/expressions/walk-expression.ts';
import { keyOf } from '../plan/elsewhere.ts';
import type { Aggregate, Dimension } from '../plan/group-parts.ts';
import type { GroupPlan, GroupSelection, ToOne } from '../plan/logical-plan.ts';
import { admit, mayCompute, requireClear } from './admit.ts';
import { admitJoined, authorizePredicate, requireClearKey } from './authorize-predicate.ts';
import { forbidden } from './forbidden.ts';
import type { Policy, TableAccess } from './policy.ts';
import { isClear } from './show-field.ts';

/** Authorizes a to-one of a group row; passed as an argument, because selections contain groups. */
export type AuthorizeToOne = (toOne: ToOne, access: TableAccess) => ToOne;

/** Groups and aggregates may only use values that the viewer sees in clear. Throws FORBIDDEN. */
export function authorizeGroups(plan: GroupPlan, policy: Policy, authorizeToOne: AuthorizeToOne): GroupPlan {
  const { table, access } = admit(plan.table, policy);
  const { previous, related, partition, eventTime, selection } = plan;
  for (const field of partition?.on ?? []) requireClear([field], access);
  const tables = related?.map((one) => ({ one, ...admitJoined(one.table, one.on, access, policy) }));
  const relatedAccess = new Map(tables?.map((entry) => [entry.one.relation, entry.access]));
  for (const aggregate of plan.aggregates) checkAggregate(aggregate, access, relatedAccess);
  const hidesTime = eventTime !== undefined && !isClear(eventTime.path, access);
  const { eventTime: _hidden, ...withoutTime } = plan;
  const base: GroupPlan = hidesTime ? { ...withoutTime, dataAsOf: 'unneeded' } : plan;
  return {
    ...base,
    table,
    ...(tables === undefined ? {} : { related: tables.map((entry) => ({ ...entry.one, table: entry.table })) }),
    where: authorizePredicate(plan.where, access, policy),
    dimensions: plan.dimensions.map((dimension) => authorizeDimension(dimension, access, policy)),
    ...(previous === undefined
      ? {}
      : { previous: { ...previous, where: authorizePredicate(previous.where, access, policy) } }),
    selection: {
      ...authorizeSelection(selection, access, authorizeToOne),
      ...(selection.previous === undefined
        ? {}
        : { previous: authorizeSelection(selection.previous, access, authorizeToOne) }),
    },
  };
}

function authorizeSelection<Selection extends Omit<GroupSelection, 'previous'>>(
  selection: Selection,
  access: TableAccess,
  authorizeToOne: AuthorizeToOne,
): Selection {
  return { ...selection, toOne: selection.toOne.map((toOne) => authorizeToOne(toOne, access)) };
}

function authorizeDimension(dimension: Dimension, access: TableAccess, policy: Policy): Dimension {
  if (dimension.kind === 'elsewhere') {
    requireClearKey(keyOf(dimension.column), access);
    return dimension;
  }
  if (dimension.kind !== 'related') {
    requireClear(dimension.column.path, access);
    return dimension;
  }
  const joined = admitJoined(dimension.table, dimension.on, access, policy);
  requireClear(dimension.column.path, joined.access);
  return { ...dimension, table: joined.table };
}

function checkAggregate(aggregate: Aggregate, access: TableAccess, related: ReadonlyMap<string, TableAccess>): void {
  switch (aggregate.kind) {
    case 'rows':
    case 'suppressed':
    case 'basis':
      return;
    case 'column':
    case 'quantile':
      requireClear(aggregate.column.path, access);
      return;
    case 'metric': {
      const { metric } = aggregate;
      const isOpen =
        mayCompute(metric.expression, access) &&
        relatedParts(metric.expression).every((part) => mayComputeRelated(part, related)) &&
        isClear([metric], access);
      if (isOpen) return;
      throw forbidden(
        `The caller may not use ${access.object.helper}.${metric.name}, because it may not read in clear what it is computed from.`,
      );
    }
  }
}

function relatedParts(expression: Expression): readonly (Expression & { readonly kind: 'related' })[] {
  return expression.kind === 'related' ? [expression] : partsOf(expression).flatMap(relatedParts);
}

function mayComputeRelated(
  part: Expression & { readonly kind: 'related' },
  related: ReadonlyMap<string, TableAccess>,
): boolean {
  const access = related.get(part.relation);
  return access !== undefined && partsOf(part).every((inner) => mayCompute(inner, access));
}
