import type { Previous, TopPer } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import type { CompiledQuery } from '../compiled-query.ts';
import { countParameter, type Fragment, identifier, listFragments, sql } from '../fragment.ts';
import { compileShownRows } from '../rows/count-shown-rows.ts';
import type { Compilation } from '../scope.ts';
import { joinPrevious } from './compile-compare.ts';
import { fillGaps } from './compile-fill.ts';
import { compileGroupCells } from './compile-group-cells.ts';
import { orderGroups } from './compile-group-order.ts';
import { compileGrouped } from './compile-grouped.ts';
import { keepGroups } from './compile-having.ts';
import { markRest, withKeptValues } from './compile-series.ts';
import { columns, keyNames } from './group-columns.ts';
import { numberGroups } from './number-groups.ts';

/** One statement for all groups: each stage of the pipeline is a sub-query over the previous one. */
export function compileGroups(plan: GroupPlan, compilation: Compilation): CompiledQuery {
  const { series, having, shownRows } = plan;
  if (shownRows !== undefined) return compileShownRows(plan, shownRows, compilation);
  const current = series && markRest(plan, series, 'current', compilation);
  const grouped = compileGrouped(plan, plan.where, compilation, current);
  // A series consists of the rows of passing groups, so `having` is applied before.
  const passing =
    having === undefined || series !== undefined ? grouped : keepGroups(grouped, plan, having, compilation);
  const topped = plan.top === undefined ? passing : keepTop(passing, plan, plan.top, compilation);
  const filled = plan.fill === undefined ? topped : fillGaps(topped, plan, plan.fill, compilation);
  const compared = plan.previous === undefined ? filled : comparePeriods(filled, plan, plan.previous, compilation);
  const whole = series === undefined ? compared : withKeptValues(compared, plan, series, compilation);
  return compileGroupCells(numberGroups(whole, plan, compilation), plan, compilation);
}

function comparePeriods(groups: Fragment, plan: GroupPlan, previous: Previous, compilation: Compilation): Fragment {
  const { series } = plan;
  const reshape = series && markRest(plan, series, 'compared', compilation);
  return joinPrevious(groups, { ...plan, previous }, reshape, compilation);
}

function keepTop(groups: Fragment, plan: GroupPlan, top: TopPer, compilation: Compilation): Fragment {
  const inner = compilation.alias();
  const outer = compilation.alias();
  const rank = identifier('rank');
  const within = sql`${inner}.${columns.partition}, ${inner}.${columns.dimension(top.dimension)}`;
  const ranked = sql`
    SELECT ${inner}.*, row_number() OVER (PARTITION BY ${within} ORDER BY ${orderGroups(top.order, inner)}) AS ${rank}
    FROM (${groups}) AS ${inner}
  `;
  const names = [...keyNames(plan), ...plan.aggregates.map((_aggregate, index) => columns.aggregate(index))];
  return sql`
    SELECT ${listFragments(names.map((name) => sql`${outer}.${name}`))}
    FROM (${ranked}) AS ${outer}
    WHERE ${outer}.${rank} <= ${countParameter(top.first)}
  `;
}
