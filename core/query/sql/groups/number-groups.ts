import type { GroupPlan } from '../../plan/logical-plan.ts';
import { type Fragment, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import { orderGroups } from './compile-group-order.ts';
import { columns, otherNames } from './group-columns.ts';

/** Numbers the groups of each partition in their order, and counts them before the page is cut. */
export function numberGroups(groups: Fragment, plan: GroupPlan, compilation: Compilation): Fragment {
  const alias = compilation.alias();
  const within = sql`${alias}.${columns.partition}`;
  const order = plan.order.length === 0 ? within : orderGroups(plan.order, alias, otherNames(plan));
  return sql`
    SELECT ${alias}.*, row_number() OVER (PARTITION BY ${within} ORDER BY ${order}) AS ${columns.number}, count(*) OVER (PARTITION BY ${within}) AS ${columns.total}
    FROM (${groups}) AS ${alias}
  `;
}
