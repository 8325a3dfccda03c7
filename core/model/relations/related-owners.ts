import type { DerivedObject } from '../domains.ts';
import type { RelatedOwner } from '../expressions/names.ts';
import type { Relation } from '../model.ts';
import type { NamedObject } from '../objects/objects.ts';
import type { RelationPair } from './relationships.ts';

/** The related objects of each object, in both directions, for its measures. */
export function relatedOwners(
  objects: readonly DerivedObject[],
  pairs: readonly RelationPair[],
): (object: NamedObject) => readonly RelatedOwner[] {
  const byNamed = new Map(objects.map((object) => [object.named, object]));
  const describe = (relation: Relation, { object }: NamedObject, to: DerivedObject | undefined): RelatedOwner => ({
    relation,
    object: object.name,
    ...(relation.crossDomain || to === undefined ? {} : { owner: { name: object.name, fields: to.base.fields } }),
  });
  const ends = pairs.flatMap(({ foreignKey: { source, target }, toTarget, toSource }) => [
    ...(toTarget === undefined ? [] : [{ of: source, related: describe(toTarget, target, byNamed.get(target)) }]),
    ...(toSource === undefined ? [] : [{ of: target, related: describe(toSource, source, byNamed.get(source)) }]),
  ]);
  const byOwner = Map.groupBy(ends, ({ of }) => of);
  return (object) => (byOwner.get(object) ?? []).map(({ related }) => related);
}
