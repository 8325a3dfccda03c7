import type { ContractProperty } from '../contract/contract.ts';
import { describeElement } from './descriptions.ts';
import { closedValues } from './enums.ts';
import { type NamedProperty, nameFields } from './fields.ts';
import { deriveLeaf } from './leaf-types.ts';
import { inferElementType, inferLogicalType } from './logical-type.ts';
import type { Field, FieldType } from './model.ts';
import { nameFieldType } from './names.ts';
import { isSet } from './overrides.ts';
import { physicalNameOf } from './physical-name.ts';
import { type PhysicalType, parsePhysicalType } from './physical-type.ts';
import { protectionsOf, reportUnfitMask } from './protections.ts';
import { filterTypes } from './reserved.ts';
import { claimType, type TypeScope } from './type-scope.ts';

const maximalDepth = 16;

/** The fields of an object or of a nested one. What has no type is reported and left out. */
export function deriveFields(properties: readonly NamedProperty[], scope: TypeScope): readonly Field[] {
  return properties.flatMap(({ property, field }) => {
    const type = deriveType(property, nameFieldType(scope.typeName, field), scope);
    if (type === undefined) return [];
    // The members of an enum describe themselves.
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
        ...(description === undefined ? {} : { description }),
        ...(deprecated === undefined ? {} : { deprecated }),
        ...(property.classification === undefined ? {} : { classification: property.classification }),
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
      report.error(file, {
        code: 'TYPE_UNKNOWN',
        path: property.physicalType === undefined ? property.path : [...property.path, 'physicalType'],
        sentence:
          property.physicalType === undefined
            ? `The property ${property.name} has neither logicalType nor physicalType.`
            : `The physicalType ${JSON.stringify(property.physicalType)} of the property ${property.name} is not known, and there is no logicalType.`,
        hint: 'Add "logicalType": string, integer, number, boolean, date, time, timestamp, object, array or map.',
      });
      return undefined;
    case 'object':
      return deriveObject(property, typeName, scope);
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

function deriveObject(property: ContractProperty, typeName: string, scope: TypeScope): FieldType | undefined {
  const { file, report } = scope;
  if (property.properties.length === 0) {
    report.warning(file, {
      code: 'TYPE_INCOMPLETE',
      path: property.path,
      sentence: `The property ${property.name} is an object without "properties"; it is served as text.`,
      hint: 'Add "properties", or write "logicalType: string" if it is one text.',
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
      sentence: `The keys of the map ${property.name} are no scalars.`,
      hint: 'Give "key" a simple "logicalType", such as string.',
    });
    return undefined;
  }
  return { kind: 'map', typeName: entry, key, value };
}
