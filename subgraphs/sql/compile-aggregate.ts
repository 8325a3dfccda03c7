import type { Storage } from '../model/model.ts';
import type { Aggregate } from '../plan/group-plan.ts';
import { compileExpression, type ExpressionScope } from './compile-expression.ts';
import { compileColumn, typeOfOperand } from './compile-predicate.ts';
import { type Fragment, parameter, sql } from './fragment.ts';
import type { Compilation, Scope } from './scope.ts';

/** An aggregate over the rows of `scope`, in its declared type. */
export function compileAggregate(aggregate: Aggregate, scope: ExpressionScope, compilation: Compilation): Fragment {
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
  scope: Scope,
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
      return dialect.cast(sql`avg(${value})`, double);
    case 'stddev':
      return sql`stddev_samp(${dialect.cast(value, double)})`;
    case 'min':
      return sql`min(${dialect.comparable(value, storage, 'order')})`;
    case 'max':
      return sql`max(${dialect.comparable(value, storage, 'order')})`;
  }
}
