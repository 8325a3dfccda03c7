import { defined } from '../../../defined.ts';
import type { ApiVersion } from '../../contract.ts';

/** A JSON Schema, draft 2019-09. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * Versions of the standard that differ in structure. The patches of 3.0 only added keys that its schema had forgotten.
 */
const editions = ['v3.0', 'v3.1', 'v3.2'] as const;
export type Edition = (typeof editions)[number];

export function getEdition(apiVersion: ApiVersion): Edition {
  if (apiVersion === 'v3.2.0') return 'v3.2';
  return apiVersion === 'v3.1.0' ? 'v3.1' : 'v3.0';
}

export function isFrom(edition: Edition, first: Edition): boolean {
  return editions.indexOf(edition) >= editions.indexOf(first);
}

export const anything: JsonSchema = {};
export const text: JsonSchema = { type: 'string' };
export const texts: JsonSchema = { type: 'array', items: text };
export const flag: JsonSchema = { type: 'boolean' };
export const integer: JsonSchema = { type: 'integer' };
export const amount: JsonSchema = { type: 'number' };
export const scalar: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };
export const stableId: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9_-]+$' };

export function oneOfTexts(values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function definition(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** Keys of a record: those of all editions, and those that later editions added. */
export interface RecordKeys {
  readonly always: Readonly<Record<string, JsonSchema>>;
  readonly 'v3.1'?: Readonly<Record<string, JsonSchema>>;
  readonly 'v3.2'?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/**
 * The schema of a mapping with known keys. Unknown keys are errors from edition `closedFrom` on, and warnings before.
 * `laterKeys` lets the message report that a key exists in a later edition.
 */
export function record(edition: Edition, keys: RecordKeys, closedFrom: Edition | 'never' = 'v3.1'): JsonSchema {
  const properties = {
    ...keys.always,
    ...(isFrom(edition, 'v3.1') ? keys['v3.1'] : {}),
    ...(isFrom(edition, 'v3.2') ? keys['v3.2'] : {}),
  };
  const later = [
    ...(isFrom(edition, 'v3.1') ? [] : Object.keys(keys['v3.1'] ?? {}).map((key) => [key, 'v3.1.0'])),
    ...(isFrom(edition, 'v3.2') ? [] : Object.keys(keys['v3.2'] ?? {}).map((key) => [key, 'v3.2.0'])),
  ];
  return {
    type: 'object',
    properties,
    ...defined({ required: keys.required }),
    ...(closedFrom !== 'never' && isFrom(edition, closedFrom)
      ? { additionalProperties: false }
      : { expectedKeys: true }),
    laterKeys: Object.fromEntries(later),
  };
}

/** JSON Schema's `if`, `then` and `else`. */
export function when(condition: JsonSchema, consequence: JsonSchema, otherwise: JsonSchema = anything): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema, and nothing awaits a schema.
  return { if: condition, then: consequence, else: otherwise };
}

/** `schema` where the sibling `key` is present and has one of `values`. */
export function whenKey(key: string, values: readonly string[], schema: JsonSchema): JsonSchema {
  return when({ required: [key], properties: { [key]: { enum: values } } }, schema);
}
