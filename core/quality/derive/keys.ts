import { fieldOf, primaryKey } from '../../model/find.ts';
import { expectNone } from '../expectation.ts';
import type { Draft, ObjectScope } from './draft.ts';
import { listPlaces } from './places.ts';

/** Derives uniqueness checks for the primary key, single or composite, and for unique properties. */
export function deriveKeys(scope: ObjectScope): readonly Draft[] {
  const { declared, object } = scope;
  const primary = primaryKey(object);
  const properties = primary?.fields.map((name) => fieldOf(object, name).property) ?? [];
  const isPrimary = (name: string): boolean => properties.length === 1 && properties[0] === name;
  const shared = { origin: 'schema', severity: 'error', dimension: 'uniqueness', path: declared.path } as const;
  const uniques = listPlaces(scope).places.flatMap(({ property, field, type }): readonly Draft[] => {
    if (!property.unique || field === undefined || isPrimary(property.name)) return [];
    if (type.kind !== 'scalar' && type.kind !== 'enum') return [];
    return [
      {
        ...shared,
        key: 'unique',
        name: 'unique',
        property: property.name,
        path: [...property.path, 'unique'],
        rule: { kind: 'duplicates', fields: [field.name], expect: expectNone, unit: 'rows' },
        sentence: `No two rows have the same ${property.name}.`,
      },
    ];
  });
  if (primary === undefined) return uniques;
  const first = declared.properties.find(({ name }) => name === properties[0]);
  return [
    {
      ...shared,
      key: 'primaryKey',
      name: 'primaryKey',
      path: [...(first?.path ?? declared.path), 'primaryKey'],
      rule: { kind: 'duplicates', fields: primary.fields, expect: expectNone, unit: 'rows' },
      ...(properties.length === 1 ? { property: properties[0] ?? '' } : {}),
      sentence: `No two rows have the same ${properties.join(' and ')}, the primary key.`,
    },
    ...uniques,
  ];
}
