import type { Series } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { countParameter, type Fragment, identifier, listFragments, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import { orderGroups } from './compile-group-order.ts';
import { openRows, type Reshape } from './compile-grouped.ts';
import { keepRows } from './compile-having.ts';
import { columns } from './group-columns.ts';

const kept = identifier('kept');
const rank = identifier('rank');

/** The same query, with the first values of the series' dimension for each partition in the CTE `kept`. */
export function withKeptValues(query: Fragment, plan: GroupPlan, series: Series, compilation: Compilation): Fragment {
  const alias = compilation.alias();
  return sql`WITH ${kept} AS (${rankValues(plan, series, compilation)}) SELECT ${alias}.* FROM (${query}) AS ${alias}`;
}

/** Ranks values by aggregates over all of their remaining rows, never by aggregates of groups. */
function rankValues(plan: GroupPlan, series: Series, compilation: Compilation): Fragment {
  const grouped = openRows(plan, plan.where, compilation);
  const [inner, outer] = [compilation.alias(), compilation.alias()];
  const partition = sql`${grouped.rows}.${columns.partition}`;
  const position = grouped.position(series.dimension);
  const value = columns.dimension(series.dimension);
  const ranking = new Set(series.order.flatMap(({ by }) => (by.kind === 'aggregate' ? [by.index] : [])));
  const numbers = [...ranking].map((index) => sql`${grouped.aggregate(index)} AS ${columns.aggregate(index)}`);
  const rows = plan.having === undefined ? grouped.query() : keepRows(grouped, plan, plan.having, compilation);
  const values = sql`
    SELECT ${listFragments([partition, sql`${position} AS ${value}`, ...numbers])}
    FROM (${rows}) AS ${grouped.rows}
    GROUP BY ${partition}, ${position}
  `;
  const ranked = sql`
    SELECT ${inner}.${columns.partition}, ${inner}.${value}, row_number() OVER (PARTITION BY ${inner}.${columns.partition} ORDER BY ${orderGroups(series.order, inner)}) AS ${rank}
    FROM (${values}) AS ${inner}
  `;
  return sql`
    SELECT ${outer}.${columns.partition}, ${outer}.${value}
    FROM (${ranked}) AS ${outer}
    WHERE ${outer}.${rank} <= ${countParameter(series.first)}
  `;
}

/**
 * Separates the rows of kept values from the rest. In the current period only the rows that `having` leaves are
 * grouped; in the compared period `having` has no effect.
 */
export function markRest(
  plan: GroupPlan,
  series: Series,
  period: 'current' | 'compared',
  compilation: Compilation,
): Reshape {
  return (grouped) => {
    const { having } = plan;
    const rows =
      having === undefined || period === 'compared' ? grouped.query() : keepRows(grouped, plan, having, compilation);
    const { rows: alias } = grouped;
    const found = compilation.alias();
    const value = sql`${found}.${columns.dimension(series.dimension)}`;
    const position = grouped.position(series.dimension);
    const partition = sql`${alias}.${columns.partition}`;
    const keptNull = sql`SELECT ${columns.partition} FROM ${kept} WHERE ${columns.dimension(series.dimension)} IS NULL`;
    const isKept = sql`(${found}.${columns.partition} IS NOT NULL OR (${position} IS NULL AND ${partition} IN (${keptNull})))`;
    const marked = sql`
      SELECT ${alias}.*, ${value} AS ${columns.series}, NOT ${isKept} AS ${columns.other}
      FROM (${rows}) AS ${alias}
      LEFT JOIN ${kept} AS ${found} ON ${found}.${columns.partition} = ${partition} AND ${value} = ${position}
    `;
    return series.rest === 'merged' ? marked : sql`${marked} WHERE ${isKept}`;
  };
}
