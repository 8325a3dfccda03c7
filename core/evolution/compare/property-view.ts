import type { ContractObject, ContractProperty } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { FieldType } from '../../model/field-type.ts';
import type { Field, Metric, ModelObject } from '../../model/model.ts';

/** A property with its API field. Elements of arrays and maps have no field of their own. */
export interface PropertyView {
  readonly property: ContractProperty;
  readonly object: ContractObject;
  /** The name in messages: `orders.address.street`. */
  readonly label: string;
  /** Absent if the contract or the property is not served. */
  readonly member?: Field | Metric;
  readonly type?: FieldType;
  /** `Order.priceUsd`, and the types that only this property uses. */
  readonly coordinates: readonly string[];
}

export interface PropertyPair {
  readonly before: PropertyView;
  readonly after: PropertyView;
  /** Whether both have the same parent. */
  readonly place: 'same' | 'moved';
}

/** The API coordinates of both properties. */
export function coordinatesOf({ before, after }: PropertyPair): readonly string[] {
  return [...new Set([...before.coordinates, ...after.coordinates])];
}

interface Owner {
  readonly typeName: string;
  readonly fields: readonly Field[];
  readonly metrics: readonly Metric[];
}

/** The properties of an object, without nested ones. */
export function viewProperties(object: ContractObject, model: ModelObject | undefined): readonly PropertyView[] {
  return object.properties.map((property) => viewMember(property, { object, prefix: object.name, owner: model }));
}

/** The members of a nested value. */
export function viewMembers({ property, object, label, type }: PropertyView): readonly PropertyView[] {
  const owner = type?.kind === 'object' ? { ...type, metrics: [] } : undefined;
  return property.properties.map((member) => viewMember(member, { object, prefix: label, owner }));
}

/** The element of an array, or the key and value of a map. */
export function viewElements(view: PropertyView): Readonly<Partial<Record<'items' | 'key' | 'value', PropertyView>>> {
  const { items, map } = view.property;
  const { type } = view;
  return {
    ...(items === undefined
      ? {}
      : { items: viewElement(view, items, '[]', type?.kind === 'list' ? type.of : undefined) }),
    ...(map === undefined
      ? {}
      : {
          key: viewElement(view, map.key, '{key}', type?.kind === 'map' ? type.key : undefined),
          value: viewElement(view, map.value, '{value}', type?.kind === 'map' ? type.value : undefined),
        }),
  };
}

function viewMember(
  property: ContractProperty,
  {
    object,
    prefix,
    owner,
  }: { readonly object: ContractObject; readonly prefix: string; readonly owner: Owner | undefined },
): PropertyView {
  const candidates: readonly (Field | Metric)[] =
    property.semanticType === 'measure' ? (owner?.metrics ?? []) : (owner?.fields ?? []);
  const member = candidates.find((candidate) => candidate.property === property.name);
  const view = { property, object, label: `${prefix}.${property.name}` };
  if (owner === undefined || member === undefined) return { ...view, coordinates: [] };
  const coordinates = [`${owner.typeName}.${member.name}`, ...ownTypes(member.type)];
  return { ...view, member, type: member.type, coordinates };
}

function viewElement(
  { object, label, coordinates }: PropertyView,
  property: ContractProperty,
  suffix: string,
  type: FieldType | undefined,
): PropertyView {
  return { property, object, label: label + suffix, coordinates, ...defined({ type }) };
}

/** The types that exist for one property only: its enum, nested object or map entry. */
function ownTypes(type: FieldType): readonly string[] {
  switch (type.kind) {
    case 'scalar':
    case 'json':
      return [];
    case 'enum':
    case 'object':
      return [type.typeName];
    case 'list':
      return ownTypes(type.of);
    case 'map':
      return [type.typeName, ...ownTypes(type.key), ...ownTypes(type.value)];
  }
}
