import { amount, type Edition, flag, isFrom, type JsonSchema, oneOfTexts, text, when, whenKey } from './fragments.ts';

/** The logical types of an edition (ODCS "Schema", logical types). */
export function logicalTypes(edition: Edition): readonly string[] {
  return [
    'string',
    'date',
    ...(isFrom(edition, 'v3.1') ? ['timestamp', 'time'] : []),
    'number',
    'integer',
    'object',
    'array',
    'boolean',
    ...(isFrom(edition, 'v3.2') ? ['map', 'vector'] : []),
  ];
}

/** The versions that introduced logical types, for contracts that use one too early. */
export const laterLogicalTypes = { timestamp: 'v3.1.0', time: 'v3.1.0', map: 'v3.2.0', vector: 'v3.2.0' };

const size = { type: 'integer', minimum: 0 };
const integerFormats = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128'];

/** The allowed `logicalTypeOptions` of each logical type. `boolean` and `map` have no options of their own. */
export function logicalTypeOptions(edition: Edition): readonly JsonSchema[] {
  // Up to v3.0 an exclusive limit was a flag beside the limit, as in JSON Schema draft 4.
  const exclusive = (limit: JsonSchema) => (isFrom(edition, 'v3.1') ? limit : flag);
  const limits = (limit: JsonSchema) => ({
    minimum: limit,
    maximum: limit,
    exclusiveMinimum: exclusive(limit),
    exclusiveMaximum: exclusive(limit),
  });
  const number = { multipleOf: { type: 'number', exclusiveMinimum: 0 }, ...limits(amount) };
  const instant = { format: text, ...limits(text), timezone: flag, defaultTimezone: text };
  return [
    options(['string'], { minLength: size, maxLength: size, pattern: text, format: text }),
    options(['date'], { format: text, ...limits(text) }),
    options(['timestamp', 'time'], instant),
    options(['integer'], { ...number, format: oneOfTexts(integerFormats) }),
    options(['number'], { ...number, format: oneOfTexts(['f32', 'f64']) }),
    options(['object'], {
      minProperties: size,
      maxProperties: size,
      required: { type: 'array', items: text, minItems: 1, uniqueItems: true },
    }),
    options(['array'], { minItems: size, maxItems: size, uniqueItems: flag }),
    options(
      ['vector'],
      {
        dimensions: { type: 'integer', minimum: 1 },
        elementType: text,
        distanceMetric: text,
        normalized: flag,
        embeddingModel: text,
        embeddingModelVersion: text,
      },
      ['dimensions'],
    ),
    // Without a logical type the allowed options are unknown.
    when({ not: { required: ['logicalType'] } }, { properties: { logicalTypeOptions: { maxProperties: 0 } } }),
  ];
}

function options(
  types: readonly string[],
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  const schema = { type: 'object', properties, required, additionalProperties: false };
  return whenKey('logicalType', types, { properties: { logicalTypeOptions: schema } });
}
