import type { ContractProperty } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import { protectionsOf, reportUnfitMask } from '../access/protections.ts';
import type { FieldType } from '../field-type.ts';
import type { Field } from '../model.ts';
import { nameFieldType } from '../names/names.ts';
import { isSet } from '../names/overrides.ts';
import { filterTypes } from '../names/reserved.ts';
import { describeElement } from '../objects/descriptions.ts';
import { type NamedProperty, nameFields } from '../objects/fields.ts';
import { physicalNameOf } from '../sources/physical-name.ts';
import { closedValues } from './enums.ts';
import { deriveLeaf } from './leaf-types.ts';
import { inferElementType, inferLogicalType } from './logical-type.ts';
import { type PhysicalType, parsePhysicalType } from './physical-type.ts';
import { claimType, type TypeScope } from './type-scope.ts';

const maximalDepth = 16;

/** The fields of an object or a nested object. A property without a type is reported and left out. */
export function deriveFields(properties: readonly NamedProperty[], scope: TypeScope): readonly Field[] {
  const fields = deriveAll(properties, scope);
  reportSharedColumns(fields, properties, scope);
  return fields;
}

/** A column is read as one type, so a second declared type would be promised and not served. */
function reportSharedColumns(
  fields: readonly Field[],
  properties: readonly NamedProperty[],
  { file, report }: TypeScope,
): void {
  const first = new Map<string, Field>();
  for (const field of fields) {
    const other = first.get(field.column);
    if (other === undefined) first.set(field.column, field);
    else if (!isSameType(other.type, field.type)) {
      const property = properties.find((one) => one.property.name === field.property)?.property;
      report.error(file, {
        code: 'MODEL_COLUMN_TYPES_DIFFER',
        path: property?.path ?? [],
        sentence: `The properties ${other.property} and ${field.property} are read from the column ${field.column}, and have different types.`,
        hint: 'Give both the same "logicalType", "physicalType" and format, or compute one of them by "transformLogic".',
      });
    }
  }
}

function isSameType(one: FieldType, other: FieldType): boolean {
  const storageOf = (type: FieldType) =>
    type.kind === 'scalar' || type.kind === 'enum'
      ? JSON.stringify([type.storage, type.kind === 'scalar' ? type.format : undefined])
      : JSON.stringify(type);
  return storageOf(one) === storageOf(other);
}

function deriveAll(properties: readonly NamedProperty[], scope: TypeScope): readonly Field[] {
  return properties.flatMap(({ property, field }) => {
    const type = deriveType(property, nameFieldType(scope.typeName, field), scope);
    if (type === undefined) return [];
    // Enum values have their own descriptions.
    const description = describeElement(property, type.kind === 'enum' ? [] : closedValues(property));
    const deprecated = scope.deprecated(property);
    const protections = protectionsOf(property, { ...scope, siblings: properties });
    reportUnfitMask(property, type, protections, scope);
    return [
      {
        name: field,
        property: property.name,
        column: physicalNameOf(property),
        type,
        nonNull: protections.length === 0 && scope.nonNull(property),
        ...defined({ description, deprecated, classification: property.classification }),
        ...(protections.length === 0 ? {} : { protections }),
        tags: property.tags,
        at: scope.file.locate(property.path),
      },
    ];
  });
}

function deriveType(property: ContractProperty, typeName: string, scope: TypeScope): FieldType | undefined {
  const { file, report } = scope;
  const physical = property.physicalType === undefined ? undefined : parsePhysicalType(property.physicalType);
  const logicalType = property.logicalType ?? inferLogicalType(property, physical);
  if (scope.depth > maximalDepth) {
    report.error(file, {
      code: 'TYPE_TOO_DEEP',
      path: property.path,
      sentence: `The property ${property.name} is nested more than ${maximalDepth} levels deep.`,
      hint: 'Describe the value as "logicalType: string" from some level on.',
    });
    return undefined;
  }
  switch (logicalType) {
    case undefined:
      report.warning(file, {
        code: 'TYPE_UNKNOWN',
        path: property.physicalType === undefined ? property.path : [...property.path, 'physicalType'],
        sentence:
          property.physicalType === undefined
            ? `The property ${property.name} has neither logicalType nor physicalType; it is served as text.`
            : `The physicalType ${JSON.stringify(property.physicalType)} of the property ${property.name} is not known, and there is no logicalType; it is served as text.`,
        hint: 'Add "logicalType": string, integer, number, boolean, date, time, timestamp, object, array or map.',
      });
      return deriveLeaf(property, { typeName, scope, physical, logicalType: 'string' });
    case 'object':
      return isAnyJson(property, physical) ? json : deriveObject(property, typeName, scope);
    case 'array':
      return deriveList(property, typeName, { scope, physical });
    case 'map':
      return deriveMap(property, typeName, scope);
    case 'vector':
      return {
        kind: 'list',
        of: { kind: 'scalar', scalar: 'Float', storage: { kind: 'float', bits: 64 } },
        elementNonNull: true,
      };
    default:
      return deriveLeaf(property, { typeName, scope, physical, logicalType });
  }
}

const json: FieldType = Object.freeze({ kind: 'json' });

/** Whether the structure of a JSON value is left open. */
function isAnyJson({ properties }: ContractProperty, physical: PhysicalType | undefined): boolean {
  return properties.length === 0 && physical?.kind === 'json';
}

function deriveObject(property: ContractProperty, typeName: string, scope: TypeScope): FieldType | undefined {
  const { file, report } = scope;
  if (property.properties.length === 0) {
    report.warning(file, {
      code: 'TYPE_INCOMPLETE',
      path: property.path,
      sentence: `The property ${property.name} is an object without "properties"; it is served as text.`,
      hint: 'Add "properties", write "physicalType: JSON" if it may be any JSON, or "logicalType: string" if it is one text.',
    });
    return { kind: 'scalar', scalar: 'String', storage: { kind: 'text' } };
  }
  if (!claimType(property, [typeName, ...filterTypes(typeName)], scope)) return undefined;
  const { columns } = nameFields(property.properties, { file, owner: property.name, place: 'nested', report });
  const fields = deriveFields(columns, {
    ...scope,
    typeName,
    roleOf: () => 'value',
    nonNull: (member) => isSet(member.customProperties, 'graphqlNonNull'),
    depth: scope.depth + 1,
  });
  return fields.length === 0 ? undefined : { kind: 'object', typeName, fields };
}

function deriveList(
  property: ContractProperty,
  typeName: string,
  { scope, physical }: { readonly scope: TypeScope; readonly physical: PhysicalType | undefined },
): FieldType | undefined {
  const { items } = property;
  const inner = { ...scope, roleOf: () => 'value' as const, depth: scope.depth + 1 };
  if (items !== undefined) {
    const of = deriveType(items, typeName, inner);
    return of === undefined
      ? undefined
      : { kind: 'list', of, elementNonNull: isSet(items.customProperties, 'graphqlNonNull') };
  }
  const element = physical?.kind === 'list' ? physical.of : undefined;
  if (element?.kind === 'json') return { kind: 'list', of: json, elementNonNull: false };
  const logicalType = inferElementType(physical);
  if (logicalType === undefined) {
    scope.report.warning(scope.file, {
      code: 'TYPE_INCOMPLETE',
      path: property.path,
      sentence: `The property ${property.name} is an array without "items"; it is not served.`,
      hint: 'Add "items" with a "logicalType".',
    });
    return undefined;
  }
  const of = deriveLeaf(property, { typeName, scope: inner, physical: element, logicalType });
  return of === undefined ? undefined : { kind: 'list', of, elementNonNull: false };
}

function deriveMap(property: ContractProperty, typeName: string, scope: TypeScope): FieldType | undefined {
  const { file, report } = scope;
  if (property.map === undefined) {
    report.warning(file, {
      code: 'TYPE_INCOMPLETE',
      path: property.path,
      sentence: `The property ${property.name} is a map without "map"; it is not served.`,
      hint: 'Add "map" with "key" and "value".',
    });
    return undefined;
  }
  const entry = `${typeName}Entry`;
  if (!claimType(property, [entry], scope)) return undefined;
  const inner = { ...scope, roleOf: () => 'value' as const, depth: scope.depth + 1 };
  const key = deriveType(property.map.key, `${typeName}Key`, inner);
  const value = deriveType(property.map.value, `${typeName}Value`, inner);
  if (key === undefined || value === undefined) return undefined;
  if (key.kind !== 'scalar' && key.kind !== 'enum') {
    report.error(file, {
      code: 'KEY_TYPE_INVALID',
      path: property.map.key.path,
      sentence: `The keys of the map ${property.name} have no simple type.`,
      hint: 'Give "key" a simple "logicalType", such as string.',
    });
    return undefined;
  }
  return { kind: 'map', typeName: entry, key, value };
}
