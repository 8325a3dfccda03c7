import type { Storage } from '../model/model.ts';
import type { Aggregate } from '../plan/group-plan.ts';
import { compileExpression, type ExpressionScope } from './compile-expression.ts';
import { compileColumn, typeOfOperand } from './compile-predicate.ts';
import { countParameter, type Fragment, parameter, sql } from './fragment.ts';
import type { Compilation, Scope } from './scope.ts';

/** An aggregate over the rows of `scope`, in its declared type; null for groups that are too small to be shown. */
export function compileAggregate(
  aggregate: Aggregate,
  minimumGroupSize: number | undefined,
  scope: ExpressionScope,
  compilation: Compilation,
): Fragment {
  const isSmall = sql`count(*) < ${countParameter(minimumGroupSize ?? 0)}`;
  if (aggregate.kind === 'suppressed') return isSmall;
  const value = compileNumber(aggregate, scope, compilation);
  return minimumGroupSize === undefined ? value : sql`CASE WHEN ${isSmall} THEN NULL ELSE ${value} END`;
}

function compileNumber(
  aggregate: Exclude<Aggregate, { readonly kind: 'suppressed' }>,
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
