import { relationsOf } from '../../../model/expressions/walk-expression.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { Aggregate } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { compileColumn, typeOfOperand } from '../compile-predicate.ts';
import { compileExpression, type ExpressionScope } from '../expressions/compile-expression.ts';
import { countParameter, type Fragment, joinFragments, parameter, sql } from '../fragment.ts';
import type { Compilation, Scope } from '../scope.ts';

/** An aggregate over the rows of `scope`, in its declared type; null where it rests on too few rows to be shown. */
export function compileAggregate(
  aggregate: Aggregate,
  { minimumGroupSize, related = [] }: Pick<GroupPlan, 'minimumGroupSize' | 'related'>,
  scope: ExpressionScope,
  compilation: Compilation,
): Fragment {
  const isBelow = (minimum: number, relation?: string): Fragment =>
    sql`${compileBasis(relation, scope, compilation)} < ${countParameter(minimum)}`;
  if (aggregate.kind === 'suppressed') return isBelow(minimumGroupSize ?? 0);
  if (aggregate.kind === 'basis') return compileBasis(aggregate.relation, scope, compilation);
  const value = compileNumber(aggregate, scope, compilation);
  const read = aggregate.kind === 'metric' ? relationsOf(aggregate.metric.expression) : [];
  const small = [
    ...(minimumGroupSize === undefined ? [] : [isBelow(minimumGroupSize)]),
    ...related.flatMap(({ relation, minimum }) =>
      minimum === undefined || !read.includes(relation) ? [] : [isBelow(minimum, relation)],
    ),
  ];
  return small.length === 0 ? value : sql`CASE WHEN ${joinFragments(small, sql` OR `)} THEN NULL ELSE ${value} END`;
}

const long: Storage = Object.freeze({ kind: 'integer', bits: 64, signed: true });

/** How many rows are grouped, or how many rows of a relation belong to these. */
function compileBasis(relation: string | undefined, scope: ExpressionScope, { dialect }: Compilation): Fragment {
  if (relation === undefined) return sql`count(*)`;
  if (scope.related === undefined) throw new Error('Nothing here reads related rows.');
  const rows = scope.related({ kind: 'related', relation, function: 'count', storage: long });
  return dialect.cast(sql`coalesce(sum(${rows}), 0)`, long);
}

function compileNumber(
  aggregate: Exclude<Aggregate, { readonly kind: 'suppressed' | 'basis' }>,
  scope: ExpressionScope,
  compilation: Compilation,
): Fragment {
  const { dialect } = compilation;
  switch (aggregate.kind) {
    case 'rows':
      return sql`count(*)`;
    case 'metric':
      return compileExpression(aggregate.metric.expression, scope, compilation);
    case 'quantile': {
      const value = dialect.cast(compileColumn(aggregate.column, scope, compilation), double);
      return dialect.quantile(value, parameter(String(aggregate.q), double));
    }
    case 'column':
      return compileFunction(aggregate, scope, compilation);
  }
}

const double: Storage = Object.freeze({ kind: 'float', bits: 64 });

function compileFunction(
  aggregate: Aggregate & { readonly kind: 'column' },
  scope: Pick<Scope, 'column'>,
  compilation: Compilation,
): Fragment {
  const { dialect } = compilation;
  const type = typeOfOperand(aggregate.column);
  const storage: Storage = type.kind === 'scalar' || type.kind === 'enum' ? type.storage : { kind: 'text' };
  const value = compileColumn(aggregate.column, scope, compilation);
  switch (aggregate.function) {
    case 'count':
      return sql`count(${value})`;
    case 'countDistinct':
      return sql`count(DISTINCT ${value})`;
    case 'approxCountDistinct':
      return dialect.approxCountDistinct(value);
    case 'countTrue':
      return sql`count(*) FILTER (WHERE ${value})`;
    case 'countFalse':
      return sql`count(*) FILTER (WHERE NOT ${value})`;
    case 'sum':
      return dialect.cast(dialect.sum(value, storage), aggregate.type.storage);
    case 'avg':
      return sql`(${dialect.cast(dialect.sum(value, storage), double)} / NULLIF(count(${value}), 0))`;
    case 'stddev':
      return storage.kind === 'float' ? compileStddev(value) : sql`stddev_samp(${dialect.cast(value, double)})`;
    case 'min':
      return sql`min(${ordered(value, storage, compilation)})`;
    case 'max':
      return sql`max(${ordered(value, storage, compilation)})`;
  }
}

/** Not every engine has the least of UUIDs; their canonical texts have the same order. */
function ordered(value: Fragment, storage: Storage, { dialect }: Compilation): Fragment {
  return storage.kind === 'uuid'
    ? dialect.comparable(dialect.asText(value, storage), { kind: 'text' }, 'order')
    : dialect.comparable(value, storage, 'order');
}

/** NaN where there is no number: of floats that are not finite, or whose squares are not, engines make errors. */
function compileStddev(value: Fragment): Fragment {
  const isSmall = sql`${value} BETWEEN -1e150 AND 1e150`;
  return sql`CASE WHEN count(*) FILTER (WHERE NOT (${isSmall})) = 0 THEN stddev_samp(${value}) FILTER (WHERE ${isSmall}) ELSE ${parameter('NaN', double)} END`;
}
