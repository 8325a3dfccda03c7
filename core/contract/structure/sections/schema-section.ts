import {
  definition,
  type Edition,
  flag,
  integer,
  isFrom,
  type JsonSchema,
  listOf,
  oneOfTexts,
  record,
  scalar,
  stableId,
  text,
  texts,
  whenKey,
} from '../schemas/fragments.ts';
import type { KeysFor } from '../schemas/keywords.ts';
import { laterLogicalTypes, logicalTypeOptions, logicalTypes } from '../schemas/logical-types.ts';
import { definitionsAndCustom } from './sections.ts';

const element: Readonly<Record<string, JsonSchema>> = {
  name: text,
  physicalType: text,
  physicalName: text,
  businessName: text,
  description: text,
  tags: texts,
  quality: listOf(definition('quality')),
  ...definitionsAndCustom,
};

const semanticType = oneOfTexts(['column', 'measure', 'dimension']);

/** Custom properties may replace v3.2 keys of the same name, so their values are checked like those keys. */
function customPropertiesOfElements(): JsonSchema {
  const standIns = {
    semanticType,
    deprecated: { type: ['boolean', 'string', 'object'] },
    synonyms: { type: 'array', items: { type: ['string', 'object'] } },
    enum: {
      type: ['array', 'string'],
      minItems: 1,
      distinctItems: true,
      items: { type: ['string', 'number', 'boolean', 'object'] },
    },
  };
  const rules = Object.entries(standIns).map(([name, value]) => whenKey('property', [name], { properties: { value } }));
  return { allOf: [definition('customProperties'), { type: 'array', items: { allOf: rules } }] };
}

/** ODCS "Schema": an object, which is a table, view, topic or file. */
export function contractObject(edition: Edition): JsonSchema {
  return record(
    edition,
    {
      always: {
        ...element,
        customProperties: customPropertiesOfElements(),
        logicalType: oneOfTexts(['object']),
        dataGranularityDescription: text,
        properties: listOf(definition('property')),
      },
      'v3.1': { id: stableId, relationships: listOf(definition('objectRelationship')) },
      'v3.2': { ...elementSince32(edition), context: definition('context') },
      required: ['name'],
    },
    'v3.0',
  );
}

/** A property. Array elements, map keys and map values need no name. */
export function property(edition: Edition, place: 'named' | 'element'): JsonSchema {
  const keys = record(
    edition,
    {
      always: {
        ...element,
        customProperties: customPropertiesOfElements(),
        logicalType: { ...oneOfTexts(logicalTypes(edition)), laterValues: laterLogicalTypes },
        logicalTypeOptions: { type: 'object' },
        primaryKey: flag,
        primaryKeyPosition: integer,
        required: flag,
        unique: flag,
        partitioned: flag,
        partitionKeyPosition: integer,
        classification: text,
        encryptedName: text,
        criticalDataElement: flag,
        transformSourceObjects: texts,
        transformLogic: text,
        transformDescription: text,
        examples: { type: 'array' },
        properties: listOf(definition('property')),
        items: definition('element'),
      },
      'v3.1': { id: stableId, relationships: listOf(definition('propertyRelationship')) },
      'v3.2': {
        ...elementSince32(edition),
        semanticType,
        enum: { type: 'array', minItems: 1, distinctItems: true, items: enumValue(edition) },
        map: record(edition, {
          always: { key: definition('element'), value: definition('element') },
          required: ['key', 'value'],
        }),
      },
      required: place === 'named' ? ['name'] : [],
    },
    'v3.0',
  );
  const keysFor: KeysFor = {
    by: 'logicalType',
    values: logicalTypes(edition),
    // v3.0 allows `properties` in an array element of any type.
    keys: {
      ...(isFrom(edition, 'v3.1') || place === 'named' ? { properties: ['object'] } : {}),
      items: ['array'],
      map: ['map'],
    },
    whenMissing: ['properties', 'items'],
  };
  const map = isFrom(edition, 'v3.2') ? [whenKey('logicalType', ['map'], { required: ['map'] })] : [];
  const conditions = [...logicalTypeOptions(edition), ...map];
  return { ...keys, keysFor, allOf: conditions };
}

function elementSince32(edition: Edition): Readonly<Record<string, JsonSchema>> {
  const synonym = record(edition, {
    always: {
      id: stableId,
      synonym: text,
      description: text,
      locale: text,
      source: text,
      status: text,
      customProperties: definition('customProperties'),
    },
    required: ['synonym'],
  });
  return { synonyms: listOf(synonym), deprecated: flag };
}

function enumValue(edition: Edition): JsonSchema {
  return record(edition, {
    always: { value: scalar, label: text, id: stableId, description: text, tags: texts, ...definitionsAndCustom },
    required: ['value'],
  });
}
