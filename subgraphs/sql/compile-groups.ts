import type { GroupOrderTerm, GroupPlan, GroupPredicate } from '../plan/group-plan.ts';
import type { Predicate } from '../plan/logical-plan.ts';
import { compileAggregate } from './compile-aggregate.ts';
import { compileDimension } from './compile-dimension.ts';
import type { ExpressionScope } from './compile-expression.ts';
import { fillGaps } from './compile-fill.ts';
import { compileGroupCells } from './compile-group-cells.ts';
import { compileConditions } from './compile-predicate.ts';
import { type CompiledQuery, noScope } from './compiled-query.ts';
import {
  countParameter,
  type Fragment,
  identifier,
  joinFragments,
  listFragments,
  listParameter,
  parameter,
  sql,
} from './fragment.ts';
import { columns, isBucket, keyNames } from './group-columns.ts';
import { RelatedJoins } from './related-joins.ts';
import { type Compilation, Projection, tableScope } from './scope.ts';

/** One statement for all groups: each stage of the pipeline is a sub-query over the one before. */
export function compileGroups(plan: GroupPlan, compilation: Compilation): CompiledQuery {
  const grouped = compileGrouped(plan, plan.where, compilation);
  const kept = plan.having === undefined ? grouped : keepHaving(grouped, plan, plan.having, compilation);
  const topped = plan.top === undefined ? kept : keepTop(kept, plan, plan.top, compilation);
  const filled = plan.fill === undefined ? topped : fillGaps(topped, plan, plan.fill, compilation);
  const compared = plan.previous === undefined ? filled : joinPrevious(filled, plan, plan.previous, compilation);
  return compileGroupCells(numberGroups(compared, plan, compilation), plan, compilation);
}

/** Rows → groups: dimensions are computed once a row, in a sub-query that hands on what aggregates read. */
function compileGrouped(plan: GroupPlan, where: Predicate, compilation: Compilation): Fragment {
  const inner = compilation.alias();
  const rows = compilation.alias();
  const scope = tableScope(inner, compilation);
  const projection = new Projection(rows, scope);
  const related = new RelatedJoins(plan.related ?? [], scope, compilation);
  const handed: ExpressionScope = {
    column: (field) => projection.column(field),
    related: (expression) => projection.value(related.value(expression)),
  };
  const aggregates = plan.aggregates.map(
    (aggregate, index) => sql`${compileAggregate(aggregate, handed, compilation)} AS ${columns.aggregate(index)}`,
  );
  const dimensions = plan.dimensions.map((dimension) => compileDimension(dimension, plan, scope, compilation));
  const partition = compilePartition(plan, inner, compilation);
  const keys = [
    sql`${partition.ordinal} AS ${columns.partition}`,
    ...dimensions.flatMap(({ value, local }, index) => [
      sql`${value} AS ${columns.dimension(index)}`,
      ...(local === undefined ? [] : [sql`${local} AS ${columns.local(index)}`]),
    ]),
  ];
  const joins = dimensions.flatMap(({ join }) => (join === undefined ? [] : [join]));
  const from = [partition.from, ...joins, ...related.joins()];
  const conditions = compileConditions(plan.table, [], where, noScope, scope, compilation);
  const names = keyNames(plan).map((name) => sql`${rows}.${name}`);
  const query = sql`SELECT ${listFragments([...keys, ...projection.columns()])} FROM ${joinFragments(from, sql` `)} WHERE ${conditions}`;
  const source = sql`FROM (${query}) AS ${rows}`;
  // One group of all rows is there even when no row is, so that a compared period can stand beside it.
  if (plan.dimensions.length === 0 && plan.partition === undefined) {
    return sql`SELECT ${listFragments([sql`1 AS ${columns.partition}`, ...aggregates])} ${source}`;
  }
  return sql`SELECT ${listFragments([...names, ...aggregates])} ${source} GROUP BY ${listFragments(names)}`;
}

/** The table, joined to the keys whose rows are grouped apart. */
function compilePartition(
  plan: GroupPlan,
  inner: Fragment,
  compilation: Compilation,
): { readonly from: Fragment; readonly ordinal: Fragment } {
  const table = sql`${compilation.relation(plan.table)} AS ${inner}`;
  const { partition } = plan;
  if (partition === undefined) return { from: table, ordinal: sql`1` };
  const alias = compilation.alias();
  const names = partition.keys.map((_key, index) => identifier(`k${index}`));
  const lists = partition.keys.map(({ field, values }) => {
    if (field.type.kind !== 'scalar' && field.type.kind !== 'enum')
      throw new Error(`${field.name} is no scalar, so it is no key.`);
    return listParameter(values, field.type.storage);
  });
  const joined = partition.on.map(
    (field, index) => sql`${tableScope(inner, compilation).column(field)} = ${alias}.${names[index] ?? sql``}`,
  );
  const keys = compilation.dialect.keyRows(lists, names);
  return {
    from: sql`${keys} AS ${alias} JOIN ${table} ON ${joinFragments(joined, sql` AND `)}`,
    ordinal: sql`${alias}.ordinal`,
  };
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

/**
 * The same groups over the shifted range, beside their counterparts. A bucket has one only if shifting its local start
 * there and back gives the start again: a month's 31st has none in a month of 30 days.
 */
function joinPrevious(
  groups: Fragment,
  plan: GroupPlan,
  previous: GroupPlan['previous'] & object,
  compilation: Compilation,
): Fragment {
  const current = compilation.alias();
  const earlier = compilation.alias();
  const { dialect } = compilation;
  const moved = (local: Fragment, times: number): Fragment =>
    dialect.addDuration(local, previous.shift, countParameter(times));
  const matches = plan.dimensions.map((dimension, index) => {
    if (!isBucket(dimension))
      return sql`${earlier}.${columns.dimension(index)} IS NOT DISTINCT FROM ${current}.${columns.dimension(index)}`;
    const [now, then] = [sql`${current}.${columns.local(index)}`, sql`${earlier}.${columns.local(index)}`];
    return sql`${then} = ${moved(now, -1)} AND ${moved(then, 1)} = ${now}`;
  });
  const on = joinFragments(
    [sql`${earlier}.${columns.partition} = ${current}.${columns.partition}`, ...matches],
    sql` AND `,
  );
  const values = plan.aggregates.map(
    (_aggregate, index) => sql`${earlier}.${columns.aggregate(index)} AS ${columns.previous(index)}`,
  );
  const before = compileGrouped(plan, previous.where, compilation);
  // Two buckets of one local start are the repeated hour of autumn; a group has one counterpart, the first.
  const distinctKeys = keyNames(plan).filter((_name, index) => !isInstantOf(plan, index));
  const once = compilation.alias();
  const unique = sql`SELECT DISTINCT ON (${listFragments(distinctKeys.map((name) => sql`${once}.${name}`))}) ${once}.* FROM (${before}) AS ${once}`;
  return sql`SELECT ${listFragments([sql`${current}.*`, sql`${earlier}.${columns.partition} IS NOT NULL AS ${columns.found}`, ...values])} FROM (${groups}) AS ${current} LEFT JOIN (${unique}) AS ${earlier} ON ${on}`;
}

/** Whether the key column at that place is the instant of a bucket, which its local start already tells. */
function isInstantOf(plan: GroupPlan, place: number): boolean {
  const kinds = [
    'partition',
    ...plan.dimensions.flatMap((dimension) => (isBucket(dimension) ? ['instant', 'local'] : ['value'])),
  ];
  return kinds[place] === 'instant';
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
