import type { FieldType } from '../../../core/model/field-type.ts';
import type { Field } from '../../../core/model/model.ts';
import { type CatalogObject, type CatalogProperty, listProperties } from '../entries.ts';
import type { ValueAccess, View } from '../view.ts';

/** A field that an example may use, with the viewer's access. */
export interface UsableField {
  readonly field: Field;
  readonly access: ValueAccess;
}

/** The fields that the viewer can see at least masked, except deprecated ones, in the order of the contract. */
export function usableFields(object: CatalogObject, view: View): readonly UsableField[] {
  return listProperties(object).flatMap((property) => {
    const { field } = property;
    const access = view.accessTo(property);
    if (field === undefined || access === 'NONE' || field.deprecated !== undefined) return [];
    return [{ field, access }];
  });
}

/**
 * Selections of rows, at most `count`: keys, then plain values, then foreign keys; nested values only where there is
 * nothing else.
 */
export function selectFields(object: CatalogObject, view: View, count: number): readonly string[] {
  const usable = usableFields(object, view);
  const { keys, relations } = object.model;
  const own = new Set(keys.find(({ kind }) => kind === 'primary')?.fields);
  const foreign = new Set(
    relations.filter(({ foreignKeyOn }) => foreignKeyOn === 'from').flatMap(({ on }) => on.map(({ from }) => from)),
  );
  const rank = (name: string) => (own.has(name) ? 0 : foreign.has(name) ? 2 : 1);
  const plain = usable
    .filter(({ field }) => isPlain(field.type))
    .map(({ field }) => field.name)
    .toSorted((a, b) => rank(a) - rank(b));
  if (plain.length > 0) return plain.slice(0, count);
  const nested = listProperties(object).flatMap((property) => selectNested(property, view) ?? []);
  return nested.length > 0 ? nested.slice(0, count) : ['__typename'];
}

function isPlain(type: FieldType): boolean {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
    case 'json':
      return true;
    case 'list':
      return isPlain(type.of);
    case 'object':
    case 'map':
      return false;
  }
}

function selectNested(property: CatalogProperty, view: View): string | undefined {
  const { field, members } = property;
  if (field === undefined || view.accessTo(property) === 'NONE') return undefined;
  if (isPlain(field.type)) return field.name;
  const inner = members.flatMap((member) => selectNested(member, view) ?? []).slice(0, 3);
  if (holdsMap(field.type)) return `${field.name} { key }`;
  return inner.length === 0 ? undefined : `${field.name} { ${inner.join(' ')} }`;
}

function holdsMap(type: FieldType): boolean {
  return type.kind === 'map' || (type.kind === 'list' && holdsMap(type.of));
}
