import { relationsOf } from '../../../model/expressions/walk-expression.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { Aggregate } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { compileColumn, typeOfOperand } from '../compile-predicate.ts';
import { type AggregateCall, compileAggregateCall } from '../expressions/compile-aggregate-call.ts';
import { compileExpression, type ExpressionScope } from '../expressions/compile-expression.ts';
import { countParameter, type Fragment, joinFragments, sql } from '../fragment.ts';
import type { Compilation, Scope } from '../scope.ts';

/** An aggregate over the rows of `scope`, in its declared type; null where too few rows are behind it. */
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

/** The number of grouped rows, or of their rows in a relation. */
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
  switch (aggregate.kind) {
    case 'rows':
      return sql`count(*)`;
    case 'metric':
      return compileExpression(aggregate.metric.expression, scope, compilation);
    case 'quantile':
      return compileOver(aggregate, { function: 'quantile', q: aggregate.q }, scope, compilation);
    case 'column':
      return compileOver(aggregate, { function: aggregate.function }, scope, compilation);
  }
}

/** A function over the values of a column. */
function compileOver(
  { column, type: { storage: result } }: Aggregate & { readonly kind: 'column' | 'quantile' },
  call: Omit<AggregateCall, 'storage'>,
  scope: Pick<Scope, 'column'>,
  compilation: Compilation,
): Fragment {
  const type = typeOfOperand(column);
  const storage: Storage = type.kind === 'scalar' || type.kind === 'enum' ? type.storage : { kind: 'text' };
  const of = compileColumn(column, scope, compilation);
  return compileAggregateCall(
    { ...call, storage: result },
    { of, storage, ordered: () => ordered(of, storage, compilation) },
    compilation.dialect,
  );
}

/** Not every engine has a minimum of UUIDs; their canonical strings have the same order. */
function ordered(value: Fragment, storage: Storage, { dialect }: Compilation): Fragment {
  return storage.kind === 'uuid'
    ? dialect.comparable(dialect.asText(value, storage), { kind: 'text' }, 'order')
    : dialect.comparable(value, storage, 'order');
}
