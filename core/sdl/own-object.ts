import type { Domain, Field, ModelObject, Relation } from '../model/model.ts';

/** The object of that type when this domain owns it; helper types exist in its owner's subgraph only. */
export function ownObject(domain: Domain, typeName: string): ModelObject | undefined {
  return domain.objects.find((object) => object.typeName === typeName);
}

/** All relations that an object's rows can be filtered, ordered and grouped by, by name. */
export function askedRelations({ relations, contributed }: ModelObject): readonly Relation[] {
  return [...relations, ...contributed].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The fields that a relation makes askable: all of an object of this domain, else what its domain shares of it. */
export function relatedFields(domain: Domain, { to }: Relation): readonly Field[] {
  const target = ownObject(domain, to) ?? domain.neighbours.find(({ typeName }) => typeName === to);
  return target?.fields ?? [];
}
