import type { ContractProperty, ContractRelationship } from '../../contract/contract.ts';
import type { NamedObject } from '../objects/objects.ts';
import type { Report } from '../report.ts';

/** A relationship as the contract has it. */
export interface DeclaredRelationship {
  readonly relationship: ContractRelationship;
  /** The property with the relationship; absent at object level, where `from` names the properties. */
  readonly property?: ContractProperty;
}

/** The relationships of an object's properties, and its own. Those inside nested values are reported and left out. */
export function listRelationships({ file, object }: NamedObject, report: Report): readonly DeclaredRelationship[] {
  const nested = object.properties.flatMap((property) => membersOf(property)).flatMap(relationshipsWithin);
  for (const relationship of nested) {
    report.warning(file, {
      code: 'RELATIONSHIP_SOURCE_NESTED',
      path: relationship.path,
      sentence: `A relationship of ${object.name} starts inside a nested value; no field is derived from it.`,
      hint: 'Describe the foreign key as a property of the object itself.',
    });
  }
  return [
    ...object.properties.flatMap((property) =>
      property.relationships.map((relationship) => ({ relationship, property })),
    ),
    ...object.relationships.map((relationship) => ({ relationship })),
  ];
}

function membersOf({ properties, items, map }: ContractProperty): readonly ContractProperty[] {
  return [...properties, ...(items === undefined ? [] : [items]), ...(map === undefined ? [] : [map.key, map.value])];
}

function relationshipsWithin(property: ContractProperty): readonly ContractRelationship[] {
  return [...property.relationships, ...membersOf(property).flatMap(relationshipsWithin)];
}
