import type { ContractProperty } from '../../contract/contract.ts';
import type { FieldType } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import type { ValuePath } from '../check.ts';
import type { ObjectScope } from './draft.ts';

/** A property at any depth, with the path to its values. */
export interface PropertyPlace {
  readonly property: ContractProperty;
  readonly path: ValuePath;
  readonly type: FieldType;
  /** The path in messages: `address.city`, `tags[]`. */
  readonly label: string;
  /** The field, only for properties of the object itself. */
  readonly field?: Field;
}

/** A property without a field in the model. */
export interface UnservedPlace {
  readonly property: ContractProperty;
  readonly label: string;
}

/** All properties of an object except measures, including members and items, parents first. */
export function listPlaces({ declared, object }: ObjectScope): {
  readonly places: readonly PropertyPlace[];
  readonly unserved: readonly UnservedPlace[];
} {
  const fields = new Map(object.fields.map((field) => [field.property, field]));
  const columns = declared.properties.filter(({ semanticType }) => semanticType !== 'measure');
  const places = columns.flatMap((property) => {
    const field = fields.get(property.name);
    if (field === undefined) return [];
    const path: ValuePath = [{ kind: 'field', name: field.name }];
    return placesWithin({ property, path, type: field.type, label: property.name, field });
  });
  const unserved = columns
    .filter(({ name }) => !fields.has(name))
    .map((property) => ({ property, label: property.name }));
  return { places, unserved };
}

function placesWithin(place: PropertyPlace): readonly PropertyPlace[] {
  const { property, type, path, label } = place;
  if (type.kind === 'object') {
    const members = property.properties.flatMap((member) => {
      const field = type.fields.find((candidate) => candidate.property === member.name);
      if (field === undefined) return [];
      const within: ValuePath = [...path, { kind: 'member', name: field.name }];
      return placesWithin({ property: member, path: within, type: field.type, label: `${label}.${member.name}` });
    });
    return [place, ...members];
  }
  if (type.kind === 'list' && property.items !== undefined) {
    const within: ValuePath = [...path, { kind: 'items' }];
    return [place, ...placesWithin({ property: property.items, path: within, type: type.of, label: `${label}[]` })];
  }
  return [place];
}
