import { basisKey } from '../../groups/withheld.ts';
import type { Aggregate } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import type { CompiledQuery } from '../compiled-query.ts';
import { countParameter, type Fragment, joinFragments, listFragments, sql } from '../fragment.ts';
import { compileGroupCells } from '../groups/compile-group-cells.ts';
import { compileGrouped } from '../groups/compile-grouped.ts';
import { markRest, withKeptValues } from '../groups/compile-series.ts';
import { columns } from '../groups/group-columns.ts';
import { numberGroups } from '../groups/number-groups.ts';
import type { Compilation } from '../scope.ts';

type Basis = Aggregate & { readonly kind: 'basis' };

/**
 * The number of rows behind the shown aggregates of groups, for each partition: own rows, and those of each relation.
 */
export function compileShownRows(
  plan: GroupPlan,
  period: 'current' | 'compared',
  compilation: Compilation,
): CompiledQuery {
  const { series, previous, having: _having, shownRows: _shownRows, ...rest } = plan;
  const where = period === 'compared' && previous !== undefined ? previous.where : plan.where;
  const reshape = series && markRest(plan, series, period, compilation);
  const groups = compileGrouped(plan, where, compilation, reshape);
  const alias = compilation.alias();
  const bases = plan.aggregates.flatMap((aggregate, index) =>
    aggregate.kind === 'basis' ? [{ aggregate, index }] : [],
  );
  const sums = bases.map(({ aggregate, index }, place) => {
    const rows = sql`${alias}.${columns.aggregate(index)}`;
    const isShown = sql`CASE WHEN ${shownIn(plan, aggregate, rows, alias)} THEN ${rows} ELSE 0 END`;
    const sum = compilation.dialect.cast(sql`sum(${isShown})`, aggregate.type.storage);
    return sql`${sum} AS ${columns.aggregate(place)}`;
  });
  const partition = sql`${alias}.${columns.partition}`;
  const summed = sql`SELECT ${listFragments([partition, ...sums])} FROM (${groups}) AS ${alias} GROUP BY ${partition}`;
  const whole = series === undefined ? summed : withKeptValues(summed, plan, series, compilation);
  const numbers: GroupPlan = {
    ...rest,
    dimensions: [],
    aggregates: bases.map(({ aggregate }) => aggregate),
    order: [],
    selection: {
      dimensions: [],
      values: {
        values: bases.map(({ aggregate }, place) => ({ key: basisKey(aggregate), aggregate: place })),
        parts: [],
      },
      toOne: [],
      flags: [],
    },
  };
  return compileGroupCells(numberGroups(whole, numbers, compilation), numbers, compilation);
}

/** Whether a group shows aggregates of those rows. */
function shownIn(plan: GroupPlan, { relation }: Basis, rows: Fragment, alias: Fragment): Fragment {
  const suppressed = plan.aggregates.findIndex(({ kind }) => kind === 'suppressed');
  const minimum = plan.related?.find((table) => table.relation === relation)?.minimum;
  const conditions = [
    ...(suppressed < 0 ? [] : [sql`NOT ${alias}.${columns.aggregate(suppressed)}`]),
    ...(minimum === undefined ? [] : [sql`${rows} >= ${countParameter(minimum)}`]),
  ];
  return conditions.length === 0 ? sql`TRUE` : joinFragments(conditions, sql` AND `);
}
