import type { FieldType } from '../../model/field-type.ts';
import type { Mesh, ModelObject } from '../../model/model.ts';
import { filtersAcross, filterTypes, helperTypes, listFields } from '../../model/names/reserved.ts';

/** The contract element that an API type belongs to: an object, or one of its fields or relations. */
interface TypeOwner {
  readonly object: ModelObject;
  /** The nested object or enum of the type, and the field with that type. */
  readonly nested?: { readonly typeName: string; readonly field: string };
  /** The relation that a filter type follows. */
  readonly relation?: string;
}

/** Maps API coordinates to the contract elements that they derive from. */
export interface ApiOwners {
  /**
   * `Order.priceUsd` for `OrdersFilter.priceUsd`, the most specific first. Empty if no contract defines the coordinate.
   */
  findSources(coordinate: string): readonly string[];
  /** The object that the coordinate belongs to. */
  findObject(coordinate: string): ModelObject | undefined;
}

export function indexOwners(mesh: Mesh): ApiOwners {
  const objects = mesh.domains.flatMap((domain) => domain.objects);
  const types = new Map(objects.flatMap(listTypes));
  const rootFields = new Map(
    objects.flatMap((object) => listRootFields(object).map((name) => [name, object] as const)),
  );
  return {
    findSources(coordinate) {
      const [type = '', member] = coordinate.split('.');
      if (type === 'Query') {
        const object = rootFields.get(member ?? '');
        const key = object?.keys.find(({ queryField }) => queryField === member);
        const members = key?.fields.map((name) => `${object?.typeName}.${name}`) ?? [];
        return object === undefined ? [] : [`Query.${member}`, ...members, object.typeName];
      }
      const owner = types.get(type);
      return owner === undefined ? [] : sourcesOf(owner, member);
    },
    findObject(coordinate) {
      const [type = '', member = ''] = coordinate.split('.');
      return type === 'Query' ? rootFields.get(member) : types.get(type)?.object;
    },
  };
}

function listRootFields({ collection, keys }: ModelObject): readonly string[] {
  return [...listFields(collection), ...keys.map(({ queryField }) => queryField)];
}

function listTypes(object: ModelObject): readonly (readonly [string, TypeOwner])[] {
  const own = [object.typeName, ...helperTypes(object.helper)].map((name) => [name, { object }] as const);
  const across = [...object.relations, ...object.contributed].flatMap((relation) =>
    filtersAcross(object.helper, relation).map((name) => [name, { object, relation: relation.name }] as const),
  );
  const nested = object.fields.flatMap((field) =>
    listNested(field.type).flatMap((typeName) =>
      [typeName, ...filterTypes(typeName)].map(
        (name) => [name, { object, nested: { typeName, field: field.name } }] as const,
      ),
    ),
  );
  return [...own, ...across, ...nested];
}

function listNested(type: FieldType): readonly string[] {
  switch (type.kind) {
    case 'scalar':
    case 'json':
      return [];
    case 'enum':
      return [type.typeName];
    case 'object':
      return [type.typeName, ...type.fields.flatMap((field) => listNested(field.type))];
    case 'list':
      return listNested(type.of);
    case 'map':
      return [type.typeName, ...listNested(type.key), ...listNested(type.value)];
  }
}

function sourcesOf({ object, nested, relation }: TypeOwner, member: string | undefined): readonly string[] {
  const followed = [...object.relations, ...object.contributed];
  const targetOf = (name: string | undefined) => followed.find((candidate) => candidate.name === name)?.to;
  if (nested !== undefined) {
    const exact = member === undefined ? [] : [`${nested.typeName}.${member}`];
    return [...exact, nested.typeName, `${object.typeName}.${nested.field}`, object.typeName];
  }
  if (relation !== undefined) {
    const target = targetOf(relation);
    const far = target === undefined ? [] : [...(member === undefined ? [] : [`${target}.${member}`]), target];
    return [...far.slice(0, 1), `${object.typeName}.${relation}`, ...far.slice(1), object.typeName];
  }
  if (member === undefined) return [object.typeName];
  // `session_utmSource` is a dimension of a related object, `createdAt_hourOfDay` a time part, `itemsGroupBy` of a
  // relation.
  const [first = '', rest] = member.split('_');
  const stem = targetOf(first) === undefined ? first.replace(/(?:Aggregate|GroupBy)$/, '') : first;
  const target = targetOf(stem);
  return [
    ...(target === undefined || rest === undefined ? [] : [`${target}.${rest}`]),
    `${object.typeName}.${first}`,
    `${object.typeName}.${stem}`,
    ...(target === undefined ? [] : [target]),
    object.typeName,
  ];
}
