import type { Path } from '../../errors/issue.ts';
import type { ApiVersion, ContractObject, ContractProperty, Json, LogicalType } from '../contract.ts';
import { getEdition } from '../structure/schemas/fragments.ts';
import {
  build,
  buildList,
  copyRecord,
  isRecord,
  type JsonRecord,
  readFlag,
  readList,
  readNumber,
  readRecord,
  readText,
  readTexts,
} from './build.ts';
import { convertDeprecation, convertEnum, convertSemanticType, convertSynonyms, readLater } from './later-keys.ts';
import { convertQuality } from './quality.ts';
import { convertRelationships } from './relationships.ts';
import { convertCustomProperties, convertDefinitions } from './sections.ts';

/** The contract's `schema`. */
export function convertObjects(value: Json | undefined, path: Path, apiVersion: ApiVersion): readonly ContractObject[] {
  return buildList(
    readList(value).map((item, index) => {
      const object = readRecord(item);
      const at = [...path, index];
      return build({
        ...convertElement(object, at, ''),
        dataGranularityDescription: readText(object.dataGranularityDescription),
        properties: convertProperties(object.properties, [...at, 'properties'], apiVersion),
      });
    }),
  );
}

function convertProperties(value: Json | undefined, path: Path, apiVersion: ApiVersion): readonly ContractProperty[] {
  return buildList(
    readList(value).map((item, index) => convertProperty(readRecord(item), [...path, index], '', apiVersion)),
  );
}

/**
 * `fallback` is the name of array elements, map keys and map values, which the standard does not require to have one.
 */
function convertProperty(property: JsonRecord, path: Path, fallback: string, apiVersion: ApiVersion): ContractProperty {
  const custom = convertCustomProperties(property.customProperties);
  const { items, map } = property;
  return build({
    ...convertElement(property, path, fallback),
    logicalType: convertLogicalType(property, apiVersion),
    logicalTypeOptions: copyRecord(property.logicalTypeOptions),
    primaryKey: readFlag(property.primaryKey),
    primaryKeyPosition: readPosition(property.primaryKeyPosition),
    required: readFlag(property.required),
    unique: readFlag(property.unique),
    partitioned: readFlag(property.partitioned),
    partitionKeyPosition: readPosition(property.partitionKeyPosition),
    classification: readText(property.classification),
    encryptedName: readText(property.encryptedName),
    criticalDataElement: readFlag(property.criticalDataElement),
    semanticType: convertSemanticType(readLater(property, custom, 'semanticType')),
    transformLogic: readText(property.transformLogic),
    transformDescription: readText(property.transformDescription),
    transformSourceObjects: readTexts(property.transformSourceObjects),
    examples: buildList(readList(property.examples)),
    enum: convertEnum(readLater(property, custom, 'enum')),
    properties: convertProperties(property.properties, [...path, 'properties'], apiVersion),
    items: isRecord(items) ? convertProperty(items, [...path, 'items'], 'items', apiVersion) : undefined,
    map: isRecord(map) ? convertMap(map, [...path, 'map'], apiVersion) : undefined,
  });
}

function convertMap(map: JsonRecord, path: Path, apiVersion: ApiVersion): NonNullable<ContractProperty['map']> {
  return build({
    key: convertProperty(readRecord(map.key), [...path, 'key'], 'key', apiVersion),
    value: convertProperty(readRecord(map.value), [...path, 'value'], 'value', apiVersion),
  });
}

function convertElement(element: JsonRecord, path: Path, fallback: string) {
  const custom = convertCustomProperties(element.customProperties);
  return {
    path: buildList(path),
    id: readText(element.id),
    name: readText(element.name) ?? fallback,
    physicalName: readText(element.physicalName),
    physicalType: readText(element.physicalType),
    businessName: readText(element.businessName),
    description: readText(element.description),
    tags: readTexts(element.tags),
    synonyms: convertSynonyms(readLater(element, custom, 'synonyms')),
    context: readLater(element, custom, 'context'),
    deprecated: convertDeprecation(readLater(element, custom, 'deprecated')),
    authoritativeDefinitions: convertDefinitions(element.authoritativeDefinitions),
    quality: convertQuality(element.quality, [...path, 'quality']),
    relationships: convertRelationships(element.relationships, [...path, 'relationships']),
    customProperties: custom,
  };
}

/** v3.0 has no `timestamp`: a `date` becomes a `timestamp` if its physical type is one. */
function convertLogicalType(property: JsonRecord, apiVersion: ApiVersion): LogicalType | undefined {
  const type = readText(property.logicalType) as LogicalType | undefined;
  const physical = readText(property.physicalType) ?? '';
  return type === 'date' && getEdition(apiVersion) === 'v3.0' && /timestamp|datetime/i.test(physical)
    ? 'timestamp'
    : type;
}

/** The standard's default, -1, means no position. */
function readPosition(value: Json | undefined): number | undefined {
  const position = readNumber(value);
  return position === undefined || position < 0 ? undefined : position;
}
