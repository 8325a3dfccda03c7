import type { Expression } from '../model/expression.ts';
import { relationOf } from '../model/find.ts';
import type { ModelObject } from '../model/model.ts';
import { relationsOf } from '../model/walk-expression.ts';
import type { RelatedTable } from './group-plan.ts';
import { joinColumns } from './join.ts';
import type { Planner } from './planner.ts';
import { tableOf } from './predicate.ts';

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
    return { relation: name, table: tableOf(target), on, ...(minimum === undefined ? {} : { minimum }) };
  });
}
