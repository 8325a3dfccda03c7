import type { Field, Key, Relation } from './model.ts';

/** The field with that name. Throws when it is missing: the model is consistent, so that is a defect of Concord. */
export function fieldOf(owner: { readonly fields: readonly Field[] }, name: string): Field {
  const field = owner.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`The model has no field ${name}.`);
  return field;
}

export function relationOf(owner: { readonly relations: readonly Relation[] }, name: string): Relation | undefined {
  return owner.relations.find((relation) => relation.name === name);
}

/** A relation for filtering, sorting and grouping rows: the object's own, or one that another domain contributes. */
export function askedRelation(
  { relations, contributed }: { readonly relations: readonly Relation[]; readonly contributed: readonly Relation[] },
  name: string,
): Relation | undefined {
  return [...relations, ...contributed].find((relation) => relation.name === name);
}

export function primaryKey(owner: { readonly keys: readonly Key[] }): Key | undefined {
  return owner.keys.find((key) => key.kind === 'primary');
}

/** The primary key, if everybody may see it and rows can therefore be sorted by it. */
export function openPrimaryKey(owner: { readonly keys: readonly Key[] }): Key | undefined {
  const key = primaryKey(owner);
  return key?.open === true ? key : undefined;
}

/** Whether everybody can identify a row, so that cursor paging is possible. */
export function hasCursors({ keys }: { readonly keys: readonly Key[] }): boolean {
  return keys.some(({ open }) => open);
}

/** The fields that are columns of the object's source. */
export function storedFields(object: { readonly fields: readonly Field[] }): readonly Field[] {
  return object.fields.filter(({ computed }) => computed === undefined);
}
