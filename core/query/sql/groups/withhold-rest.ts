import type { Series } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { countParameter, type Fragment, listFragments, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import { columns, keyNames } from './group-columns.ts';

/**
 * Also withholds the rest of a series, where the suppressed groups beside it have fewer rows than the minimum together:
 * with another number of values, the same rest would include these rows, and the difference would reveal them.
 */
export function withholdRest(groups: Fragment, plan: GroupPlan, series: Series, compilation: Compilation): Fragment {
  const { minimumGroupSize, aggregates } = plan;
  const basis = aggregates.findIndex((aggregate) => aggregate.kind === 'basis' && aggregate.relation === undefined);
  if (minimumGroupSize === undefined || basis < 0 || series.rest === 'dropped') return groups;
  const [inner, outer] = [compilation.alias(), compilation.alias()];
  const minimum = countParameter(minimumGroupSize);
  const rows = sql`${inner}.${columns.aggregate(basis)}`;
  const beside = plan.dimensions.flatMap((_dimension, index) =>
    index === series.dimension ? [] : [sql`${inner}.${columns.dimension(index)}`],
  );
  const small = sql`sum(CASE WHEN NOT ${inner}.${columns.other} AND ${rows} < ${minimum} THEN ${rows} ELSE 0 END) OVER (PARTITION BY ${listFragments([sql`${inner}.${columns.partition}`, ...beside])})`;
  const judged = sql`SELECT ${inner}.*, ${small} AS ${columns.small} FROM (${groups}) AS ${inner}`;
  const isWithheld = sql`(${outer}.${columns.other} AND ${outer}.${columns.small} > 0 AND ${outer}.${columns.small} < ${minimum})`;
  const values = aggregates.map((aggregate, index) => {
    const name = columns.aggregate(index);
    if (aggregate.kind === 'basis') return sql`${outer}.${name}`;
    if (aggregate.kind === 'suppressed') return sql`(${outer}.${name} OR ${isWithheld}) AS ${name}`;
    return sql`CASE WHEN ${isWithheld} THEN NULL ELSE ${outer}.${name} END AS ${name}`;
  });
  const keys = keyNames(plan).map((name) => sql`${outer}.${name}`);
  return sql`SELECT ${listFragments([...keys, ...values])} FROM (${judged}) AS ${outer}`;
}
