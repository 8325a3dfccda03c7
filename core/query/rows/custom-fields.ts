import { fieldOf, relationOf } from '../../model/find.ts';
import type { CustomField, EntityStub, FieldNeed, ModelObject } from '../../model/model.ts';
import type { Planner } from '../arguments/planner.ts';
import { joinColumns } from '../plan/join.ts';
import type { RowSelection } from '../plan/logical-plan.ts';
import { tableOf } from '../plan/predicate.ts';

/** The custom field of that name; stubs have none, since only the owner of an entity computes them. */
export function customFieldOf(owner: ModelObject | EntityStub, name: string): CustomField | undefined {
  return 'customFields' in owner ? owner.customFields?.find((field) => field.name === name) : undefined;
}

/** The row key of a custom field's input. Keys of selected fields contain no colon before their arguments. */
export function needKey(name: string): string {
  return `need:${name}`;
}

/** The columns and related rows that custom fields need, each once. */
export function planNeeds(
  fields: readonly CustomField[],
  owner: ModelObject | EntityStub,
  planner: Planner,
): Pick<RowSelection, 'columns' | 'toOne'> {
  const needs = [...new Map(fields.flatMap((field) => field.needs).map((need) => [need.name, need])).values()];
  const related = Map.groupBy(
    needs.filter(({ relation }) => relation !== undefined),
    ({ relation }) => relation ?? '',
  );
  return {
    columns: planColumns(
      needs.filter(({ relation }) => relation === undefined),
      owner,
    ),
    toOne: [...related].map(([name, ofRelation]) => {
      const relation = relationOf(owner, name);
      const target = relation && planner.object(relation.to);
      if (relation === undefined || target === undefined) throw new Error(`The model has no relation ${name}.`);
      return {
        kind: 'joined' as const,
        key: needKey(name),
        table: tableOf(target),
        on: joinColumns(relation, owner, target),
        selection: { columns: planColumns(ofRelation, target), toOne: [], toMany: [], numbers: [] },
      };
    }),
  };
}

function planColumns(needs: readonly FieldNeed[], owner: ModelObject | EntityStub): RowSelection['columns'] {
  return needs.map((need) => ({ key: needKey(need.field), field: fieldOf(owner, need.field), use: 'computation' }));
}
