import type { ContractProperty } from '../../contract/contract.ts';
import { nameByKey, nameByUnique } from '../names/names.ts';
import type { Report } from '../report.ts';
import type { NamedProperty } from './fields.ts';
import type { NamedObject } from './objects.ts';

/** A key of an object, before its references are known. */
export interface ObjectKey {
  readonly kind: 'primary' | 'unique';
  readonly members: readonly NamedProperty[];
  readonly queryField: string;
}

/**
 * The keys of an object: first the primary key, its members by their positions, or in contract order where none has a
 * position; then one key for each other `unique` property. A key is left out if a member is not served or its positions
 * are not 1, 2, 3….
 */
export function readKeys(named: NamedObject, report: Report): readonly ObjectKey[] {
  const primary = readPrimaryKey(named, report);
  const uniques = named.properties
    .filter(({ property }) => property.unique && isScalarProperty(property))
    .filter((member) => !(primary?.length === 1 && primary[0] === member));
  return [
    ...(primary === undefined
      ? []
      : [{ kind: 'primary' as const, members: primary, queryField: nameByKey(named.names) }]),
    ...uniques.map((member) => ({
      kind: 'unique' as const,
      members: [member],
      queryField: nameByUnique(named.names, member.field),
    })),
  ];
}

/** The key that consists of exactly these properties, in any order. */
export function findKey(keys: readonly ObjectKey[], properties: readonly ContractProperty[]): ObjectKey | undefined {
  const wanted = new Set(properties);
  if (wanted.size !== properties.length) return undefined;
  return keys.find(
    ({ members }) => members.length === wanted.size && members.every(({ property }) => wanted.has(property)),
  );
}

function readPrimaryKey(named: NamedObject, report: Report): readonly NamedProperty[] | undefined {
  const { file, object } = named;
  const [first, ...others] = object.properties.filter(
    ({ primaryKey, semanticType }) => primaryKey && semanticType === 'column',
  );
  if (first === undefined) return undefined;
  const properties = [first, ...others] as const;
  const composite = properties.find((property) => !isScalarProperty(property));
  if (composite !== undefined) {
    report.error(file, {
      code: 'KEY_TYPE_INVALID',
      path: [...composite.path, 'primaryKey'],
      sentence: `The property ${composite.name} is of type ${composite.logicalType} and cannot be part of the primary key of ${object.name}.`,
      hint: 'Remove "primaryKey", or give the property a simple type.',
    });
    return undefined;
  }
  const ordered = orderMembers(properties);
  if (ordered === undefined) {
    const positions = properties.map(({ name, primaryKeyPosition }) => `${name}: ${primaryKeyPosition ?? 'none'}`);
    const expected = properties.length === 1 ? 'must be 1' : `must be 1 to ${properties.length}, each once`;
    report.error(file, {
      code: 'KEY_POSITION_INVALID',
      path: [...misplaced(properties).path, 'primaryKeyPosition'],
      sentence: `The primary key of ${object.name} has the positions ${positions.join(', ')}; they ${expected}.`,
      hint: 'Correct "primaryKeyPosition", or leave it out everywhere to take the order of the properties.',
    });
    return undefined;
  }
  const members = ordered.map((property) => named.byProperty.get(property));
  return members.every((member) => member !== undefined) ? members : undefined;
}

function orderMembers(properties: readonly ContractProperty[]): readonly ContractProperty[] | undefined {
  if (properties.every((property) => positionOf(property) === undefined)) return properties;
  const byPosition = new Map(properties.map((property) => [positionOf(property), property]));
  const ordered = properties.map((_, index) => byPosition.get(index + 1));
  return ordered.every((property) => property !== undefined) ? ordered : undefined;
}

/** The property to report: the first without a position, with one out of range, or with a duplicate. */
function misplaced(properties: readonly [ContractProperty, ...ContractProperty[]]): ContractProperty {
  const seen = new Set<number>();
  for (const property of properties) {
    const position = positionOf(property);
    if (position === undefined || position < 1 || position > properties.length || seen.has(position)) return property;
    seen.add(position);
  }
  return properties[0];
}

/** The standard writes "no position" as -1 too. */
function positionOf({ primaryKeyPosition }: ContractProperty): number | undefined {
  return primaryKeyPosition === -1 ? undefined : primaryKeyPosition;
}

function isScalarProperty({ logicalType, properties, items, map }: ContractProperty): boolean {
  if (properties.length > 0 || items !== undefined || map !== undefined) return false;
  return logicalType !== 'array' && logicalType !== 'map' && logicalType !== 'vector';
}
