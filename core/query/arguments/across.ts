import { fieldOf } from '../../model/find.ts';
import type { ModelObject, Relation } from '../../model/model.ts';
import { seenAcross } from '../../model/relations/across.ts';
import { type Elsewhere, type ElsewhereColumn, fetchedStorage } from '../plan/elsewhere.ts';
import { joinColumns } from '../plan/join.ts';
import type { ArgumentSite } from './site.ts';

/** Whether a relation's rows are on another engine, so that their domain is queried before the statement. */
export function isAsked(
  relation: Relation,
  target: ModelObject,
  { object, planner }: Pick<ArgumentSite, 'object' | 'planner'>,
): boolean {
  return relation.crossDomain && planner.reach(object, target) === 'asked';
}

export function elsewhereOf(
  relation: Relation,
  target: ModelObject,
  { object, path }: Pick<ArgumentSite, 'object' | 'path'>,
): Elsewhere {
  return { object: target.typeName, domain: target.domain, on: joinColumns(relation, object, target), path };
}

export function columnElsewhere(
  relation: Relation,
  target: ModelObject,
  field: string,
  site: ArgumentSite,
): ElsewhereColumn {
  const { type } = fieldOf(seenAcross(target), field);
  if (type.kind !== 'scalar') throw new Error(`${target.typeName}.${field} is no scalar.`);
  return {
    kind: 'elsewhereColumn',
    elsewhere: elsewhereOf(relation, target, site),
    field,
    type: { ...type, storage: fetchedStorage(type.storage) },
  };
}
