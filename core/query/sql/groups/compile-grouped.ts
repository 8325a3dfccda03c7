import type { Partition } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { never, type Predicate } from '../../plan/predicate.ts';
import { equalKeys } from '../compile-equal.ts';
import { compileConditions } from '../compile-predicate.ts';
import { noScope } from '../compiled-query.ts';
import type { ExpressionScope } from '../expressions/compile-expression.ts';
import { type Fragment, identifier, joinFragments, listFragments, listParameter, sql } from '../fragment.ts';
import { RelatedJoins } from '../rows/related-joins.ts';
import { type Compilation, Projection } from '../scope.ts';
import { tableScope } from '../table-scope.ts';
import { compileAggregate } from './compile-aggregate.ts';
import { bucketStart, compileDimension } from './compile-dimension.ts';
import { columns, isBucket, otherNames, positionName } from './group-columns.ts';
import { withholdRest } from './withhold-rest.ts';

/**
 * Rows → groups. Aggregates without dimensions are one group, or one for each key. That group exists even without rows;
 * its values are SQL's aggregates over no rows.
 */
export function compileGrouped(
  plan: GroupPlan,
  where: Predicate,
  compilation: Compilation,
  reshape?: Reshape,
): Fragment {
  const { partition, ...whole } = plan;
  const rows = compileRows(plan, where, compilation, reshape);
  const { series } = plan;
  const grouped = series === undefined || reshape === undefined ? rows : withholdRest(rows, plan, series, compilation);
  if (partition === undefined || plan.dimensions.length > 0) return grouped;
  const [keys, found, empty] = [compilation.alias(), compilation.alias(), compilation.alias()];
  const values = plan.aggregates.map((_aggregate, index) => {
    const name = columns.aggregate(index);
    return sql`CASE WHEN ${found}.${columns.partition} IS NULL THEN ${empty}.${name} ELSE ${found}.${name} END AS ${name}`;
  });
  return sql`
    SELECT ${listFragments([sql`${keys}.${ordinal} AS ${columns.partition}`, ...values])}
    FROM ${compileKeys(partition, compilation)} AS ${keys}
    LEFT JOIN (${grouped}) AS ${found} ON ${found}.${columns.partition} = ${keys}.${ordinal} CROSS
    JOIN (${compileRows(whole, never, compilation)}) AS ${empty}
  `;
}

/** The ordinals of all partition keys, in a column `ordinal`; a single 1 without a partition. */
export function compileOrdinals(plan: GroupPlan, compilation: Compilation): Fragment {
  return plan.partition === undefined ? sql`(SELECT 1 AS ${ordinal})` : compileKeys(plan.partition, compilation);
}

export const ordinal = identifier('ordinal');

/** Transforms the rows before grouping: adds `other`, and `series` for the values of the series' dimension. */
export type Reshape = (rows: GroupedRows) => Fragment;

function compileRows(plan: GroupPlan, where: Predicate, compilation: Compilation, reshape?: Reshape): Fragment {
  // Without GROUP BY, SQL returns one group of all rows, even of none; but only where there is something to aggregate.
  const isWhole = plan.dimensions.length === 0 && plan.partition === undefined;
  if (isWhole && plan.aggregates.length === 0) return sql`SELECT 1 AS ${columns.partition}`;
  const grouped = openRows(plan, where, compilation);
  const { rows } = grouped;
  const aggregates = plan.aggregates.map(
    (_aggregate, index) => sql`${grouped.aggregate(index)} AS ${columns.aggregate(index)}`,
  );
  if (isWhole)
    return sql`SELECT ${listFragments([sql`1 AS ${columns.partition}`, ...aggregates])} FROM (${grouped.query()}) AS ${rows}`;
  const positions = plan.dimensions.map((_dimension, index) =>
    plan.series?.dimension === index ? sql`${rows}.${columns.series}` : grouped.position(index),
  );
  const starts = plan.dimensions.flatMap((dimension, index) => {
    const position = positions[index] ?? sql``;
    if (!isBucket(dimension))
      return [plan.series?.dimension === index ? sql`${position} AS ${columns.dimension(index)}` : position];
    const { value, local } = bucketStart(dimension, position, plan, compilation);
    return [sql`${value} AS ${columns.dimension(index)}`, sql`${local} AS ${columns.local(index)}`];
  });
  const partition = sql`${rows}.${columns.partition}`;
  const rest = otherNames(plan).map((name) => sql`${rows}.${name}`);
  const query = reshape === undefined ? grouped.query() : reshape(grouped);
  return sql`
    SELECT ${listFragments([partition, ...starts, ...rest, ...aggregates])}
    FROM (${query}) AS ${rows}
    GROUP BY ${listFragments([partition, ...positions, ...rest])}
  `;
}

/** The rows of a plan, to be grouped. Requesting an aggregate adds its inputs to the query. */
export interface GroupedRows {
  /** The alias by which aggregates and positions read the query. */
  readonly rows: Fragment;
  readonly aggregate: (index: number) => Fragment;
  /** The grouping key of a dimension. */
  readonly position: (index: number) => Fragment;
  /** Complete only after all aggregates have been requested. */
  readonly query: () => Fragment;
}

/** Dimensions are computed once per row, in a sub-query that passes on the inputs of aggregates. */
export function openRows(plan: GroupPlan, where: Predicate, compilation: Compilation): GroupedRows {
  const inner = compilation.alias();
  const rows = compilation.alias();
  const scope = tableScope(inner, plan.table, compilation);
  const projection = new Projection(rows, scope, compilation);
  const related = new RelatedJoins(plan.related ?? [], scope, compilation);
  const handed: ExpressionScope = {
    column: (field) => projection.column(field),
    related: (expression) => projection.value(related.value(expression)),
  };
  return {
    rows,
    aggregate(index) {
      const aggregate = plan.aggregates[index];
      if (aggregate === undefined) throw new Error(`There is no aggregate ${index}.`);
      return compileAggregate(aggregate, plan, handed, compilation);
    },
    position: (index) => sql`${rows}.${positionName(plan, index)}`,
    query() {
      const dimensions = plan.dimensions.map((dimension) => compileDimension(dimension, plan, scope, compilation));
      const source = joinPartition(plan, inner, compilation);
      const keys = [
        sql`${source.ordinal} AS ${columns.partition}`,
        ...dimensions.map(({ key }, index) => sql`${key} AS ${positionName(plan, index)}`),
      ];
      const joins = dimensions.flatMap(({ join }) => (join === undefined ? [] : [join]));
      const from = joinFragments([source.from, ...joins, ...related.joins()], sql` `);
      const conditions = compileConditions({ table: plan.table, where }, noScope, scope, compilation);
      return sql`SELECT ${listFragments([...keys, ...projection.columns()])} FROM ${from} WHERE ${conditions}`;
    },
  };
}

/** The table, joined to the partition keys. */
function joinPartition(
  plan: GroupPlan,
  inner: Fragment,
  compilation: Compilation,
): { readonly from: Fragment; readonly ordinal: Fragment } {
  const table = sql`${compilation.relation(plan.table)} AS ${inner}`;
  const { partition } = plan;
  if (partition === undefined) return { from: table, ordinal: sql`1` };
  const alias = compilation.alias();
  const scope = tableScope(inner, plan.table, compilation);
  const joined = partition.on.map((field, index) =>
    equalKeys(
      { value: scope.held(field).value, type: field.type },
      { value: sql`${alias}.${keyName(index)}`, type: partition.keys[index]?.field.type ?? field.type },
      compilation.dialect,
    ),
  );
  return {
    from: sql`${compileKeys(partition, compilation)} AS ${alias} JOIN ${table} ON ${joinFragments(joined, sql` AND `)}`,
    ordinal: sql`${alias}.${ordinal}`,
  };
}

function compileKeys({ keys }: Partition, compilation: Compilation): Fragment {
  const lists = keys.map(({ field, values }) => {
    if (field.type.kind !== 'scalar' && field.type.kind !== 'enum')
      throw new Error(`${field.name} is no scalar, so it is no key.`);
    return listParameter(values, field.type.storage);
  });
  return compilation.dialect.keyRows(
    lists,
    keys.map((_key, index) => keyName(index)),
  );
}

function keyName(index: number): Fragment {
  return identifier(`k${index}`);
}
