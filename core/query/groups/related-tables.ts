import { defined } from '../../defined.ts';
import type { Expression } from '../../model/expressions/expression.ts';
import { relationsOf } from '../../model/expressions/walk-expression.ts';
import { relationOf } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import type { Planner } from '../arguments/planner.ts';
import type { RelatedTable } from '../plan/group-parts.ts';
import { joinColumns } from '../plan/join.ts';
import { tableOf } from '../plan/predicate.ts';

/** The tables that expressions of an object read beside its own, each once. */
export function planRelatedTables(
  expressions: readonly Expression[],
  object: ModelObject,
  planner: Pick<Planner, 'object'>,
): readonly RelatedTable[] {
  return [...new Set(expressions.flatMap(relationsOf))].map((name) => {
    const relation = relationOf(object, name);
    const target = relation === undefined ? undefined : planner.object(relation.to);
    if (relation === undefined || target === undefined) throw new Error(`The model has no relation ${name}.`);
    const { minimumGroupSize: minimum } = target;
    const on = joinColumns(relation, object, target);
    return { relation: name, table: tableOf(target), on, ...defined({ minimum }) };
  });
}
