import type { Domain, Field, ModelObject, Relation } from '../model/model.ts';

/** The object of that type if this domain owns it; helper types exist in its owner's subgraph only. */
export function ownObject(domain: Domain, typeName: string): ModelObject | undefined {
  return domain.objects.find((object) => object.typeName === typeName);
}

/** All relations by which an object's rows can be filtered, sorted and grouped, sorted by name. */
export function askedRelations({ relations, contributed }: ModelObject): readonly Relation[] {
  return [...relations, ...contributed].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The fields of a relation's target: all fields of an object of this domain, else those that its domain shares. */
export function relatedFields(domain: Domain, { to }: Relation): readonly Field[] {
  const target = ownObject(domain, to) ?? domain.neighbours.find(({ typeName }) => typeName === to);
  return target?.fields ?? [];
}
