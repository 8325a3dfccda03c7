import type { Field, Key, Relation } from './model.ts';

/** The field with that name. The model is consistent, so a missing one is a defect of Concord and throws. */
export function fieldOf(owner: { readonly fields: readonly Field[] }, name: string): Field {
  const field = owner.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`The model has no field ${name}.`);
  return field;
}

export function relationOf(owner: { readonly relations: readonly Relation[] }, name: string): Relation | undefined {
  return owner.relations.find((relation) => relation.name === name);
}

/** A relation that rows can be filtered, ordered and grouped by: the object's own, or one that another domain adds. */
export function askedRelation(
  { relations, contributed }: { readonly relations: readonly Relation[]; readonly contributed: readonly Relation[] },
  name: string,
): Relation | undefined {
  return [...relations, ...contributed].find((relation) => relation.name === name);
}

export function primaryKey(owner: { readonly keys: readonly Key[] }): Key | undefined {
  return owner.keys.find((key) => key.kind === 'primary');
}

/** The primary key, where rows can be ordered by it for everybody. */
export function openPrimaryKey(owner: { readonly keys: readonly Key[] }): Key | undefined {
  const key = primaryKey(owner);
  return key?.open === true ? key : undefined;
}

/** Whether a row can be found again by everybody, so that paging by cursor is possible. */
export function hasCursors({ keys }: { readonly keys: readonly Key[] }): boolean {
  return keys.some(({ open }) => open);
}

/** The fields that the source of an object has as columns. */
export function storedFields(object: { readonly fields: readonly Field[] }): readonly Field[] {
  return object.fields.filter(({ computed }) => computed === undefined);
}
