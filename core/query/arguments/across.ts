import type { ArgumentPath } from '../../errors/request-error.ts';
import { fieldOf } from '../../model/find.ts';
import type { ModelObject, Relation } from '../../model/model.ts';
import { seenAcross } from '../../model/relations/across.ts';
import { type Elsewhere, type ElsewhereColumn, fetchedStorage } from '../plan/elsewhere.ts';
import { joinColumns } from '../plan/join.ts';
import type { Planner } from './planner.ts';

/** Whether a relation leads to rows that the statement cannot read, so that their domain is asked before. */
export function isAsked(relation: Relation, object: ModelObject, target: ModelObject, planner: Planner): boolean {
  return relation.crossDomain && planner.reach(object, target) === 'asked';
}

export function elsewhereOf(
  relation: Relation,
  object: ModelObject,
  target: ModelObject,
  path: ArgumentPath,
): Elsewhere {
  return { object: target.typeName, domain: target.domain, on: joinColumns(relation, object, target), path };
}

export function columnElsewhere(
  relation: Relation,
  object: ModelObject,
  target: ModelObject,
  field: string,
  path: ArgumentPath,
): ElsewhereColumn {
  const { type } = fieldOf(seenAcross(target), field);
  if (type.kind !== 'scalar') throw new Error(`${target.typeName}.${field} is no scalar.`);
  return {
    kind: 'elsewhereColumn',
    elsewhere: elsewhereOf(relation, object, target, path),
    field,
    type: { ...type, storage: fetchedStorage(type.storage) },
  };
}
