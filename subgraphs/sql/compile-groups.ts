import type { GroupOrderTerm, GroupPlan, GroupPredicate } from '../plan/group-plan.ts';
import { joinPrevious } from './compile-compare.ts';
import { fillGaps } from './compile-fill.ts';
import { compileGroupCells } from './compile-group-cells.ts';
import { compileGrouped } from './compile-grouped.ts';
import type { CompiledQuery } from './compiled-query.ts';
import { countParameter, type Fragment, identifier, joinFragments, listFragments, parameter, sql } from './fragment.ts';
import { columns, keyNames } from './group-columns.ts';
import type { Compilation } from './scope.ts';

/** One statement for all groups: each stage of the pipeline is a sub-query over the one before. */
export function compileGroups(plan: GroupPlan, compilation: Compilation): CompiledQuery {
  const grouped = compileGrouped(plan, plan.where, compilation);
  const kept = plan.having === undefined ? grouped : keepHaving(grouped, plan, plan.having, compilation);
  const topped = plan.top === undefined ? kept : keepTop(kept, plan, plan.top, compilation);
  const filled = plan.fill === undefined ? topped : fillGaps(topped, plan, plan.fill, compilation);
  const compared = plan.previous === undefined ? filled : joinPrevious(filled, plan, plan.previous, compilation);
  return compileGroupCells(numberGroups(compared, plan, compilation), plan, compilation);
}

function keepHaving(groups: Fragment, plan: GroupPlan, having: GroupPredicate, compilation: Compilation): Fragment {
  const alias = compilation.alias();
  return sql`SELECT ${alias}.* FROM (${groups}) AS ${alias} WHERE ${compileGroupPredicate(having, plan, alias)}`;
}

function compileGroupPredicate(predicate: GroupPredicate, plan: GroupPlan, alias: Fragment): Fragment {
  switch (predicate.kind) {
    case 'and':
    case 'or': {
      const parts = predicate.of.map((part) => sql`(${compileGroupPredicate(part, plan, alias)})`);
      if (parts.length === 0) return predicate.kind === 'and' ? sql`TRUE` : sql`FALSE`;
      return joinFragments(parts, predicate.kind === 'and' ? sql` AND ` : sql` OR `);
    }
    case 'not':
      return sql`(${compileGroupPredicate(predicate.of, plan, alias)}) IS NOT TRUE`;
    case 'isNull':
      return sql`${alias}.${columns.aggregate(predicate.aggregate)} IS NULL`;
    case 'compare': {
      const type = plan.aggregates[predicate.aggregate]?.type;
      if (type === undefined) throw new Error(`There is no aggregate ${predicate.aggregate}.`);
      return sql`${alias}.${columns.aggregate(predicate.aggregate)} ${operators[predicate.operator]} ${parameter(predicate.text, type.storage)}`;
    }
  }
}

const operators = { eq: sql`=`, lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` };

function keepTop(
  groups: Fragment,
  plan: GroupPlan,
  top: GroupPlan['top'] & object,
  compilation: Compilation,
): Fragment {
  const inner = compilation.alias();
  const outer = compilation.alias();
  const rank = identifier('rank');
  const within = sql`${inner}.${columns.partition}, ${inner}.${columns.dimension(top.dimension)}`;
  const ranked = sql`SELECT ${inner}.*, row_number() OVER (PARTITION BY ${within} ORDER BY ${orderGroups(top.order, inner)}) AS ${rank} FROM (${groups}) AS ${inner}`;
  const names = [...keyNames(plan), ...plan.aggregates.map((_aggregate, index) => columns.aggregate(index))];
  return sql`SELECT ${listFragments(names.map((name) => sql`${outer}.${name}`))} FROM (${ranked}) AS ${outer} WHERE ${outer}.${rank} <= ${countParameter(top.first)}`;
}

/** Numbers the groups of each partition in their order, and counts them before the page is cut. */
function numberGroups(groups: Fragment, plan: GroupPlan, compilation: Compilation): Fragment {
  const alias = compilation.alias();
  const within = sql`${alias}.${columns.partition}`;
  const order = plan.order.length === 0 ? within : orderGroups(plan.order, alias);
  return sql`SELECT ${alias}.*, row_number() OVER (PARTITION BY ${within} ORDER BY ${order}) AS ${columns.number}, count(*) OVER (PARTITION BY ${within}) AS ${columns.total} FROM (${groups}) AS ${alias}`;
}

function orderGroups(order: readonly GroupOrderTerm[], alias: Fragment): Fragment {
  return listFragments(
    order.map(({ by, direction, nulls }) => {
      const value = sql`${alias}.${by.kind === 'dimension' ? columns.dimension(by.index) : columns.aggregate(by.index)}`;
      return sql`${value} ${direction === 'ASC' ? sql`ASC` : sql`DESC`} ${nulls === 'FIRST' ? sql`NULLS FIRST` : sql`NULLS LAST`}`;
    }),
  );
}
