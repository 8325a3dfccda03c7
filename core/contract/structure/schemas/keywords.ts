import type { ErrorObject, SchemaValidateFunction } from 'ajv';
import type { Ajv2019 } from 'ajv/dist/2019.js';
import { classifyReference } from '../sections/references.ts';
import type { Edition } from './fragments.ts';

/**
 * Custom keywords, each for a rule that plain JSON Schema can only express as `oneOf`, `not` or
 * `unevaluatedProperties`, whose errors do not name the fault. Their error parameters contain the parts of the message.
 */
export function addKeywords(ajv: Ajv2019): void {
  // Annotations for the translator of errors; they validate nothing.
  ajv.addKeyword({ keyword: 'laterKeys', schemaType: 'object' });
  ajv.addKeyword({ keyword: 'laterValues', schemaType: 'object' });
  add(ajv, 'expectedKeys', 'object', checkExpectedKeys);
  add(ajv, 'exactlyOneOf', 'object', checkExactlyOneOf);
  add(ajv, 'keysFor', 'object', checkKeysFor);
  add(ajv, 'refusedKeys', 'object', checkRefusedKeys);
  add(ajv, 'sameShape', 'object', checkSameShape);
  add(ajv, 'distinctItems', 'array', checkDistinctItems);
  add(ajv, 'reference', 'string', checkReference);
}

/** `keysFor: { by, values, keys }`: keys that are only allowed with some values of the sibling key `by`. */
export interface KeysFor {
  readonly by: string;
  /** All legal values; keys are not checked if `by` has another one. */
  readonly values: readonly string[];
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** The value that a missing `by` implies; without it, a missing `by` allows the keys in `whenMissing`. */
  readonly otherwise?: string;
  readonly whenMissing?: readonly string[];
  /** A key that also implies the value `otherwise` when it is present. */
  readonly impliedBy?: string;
}

type Found = Pick<ErrorObject, 'message' | 'params'>;
type Data = Readonly<Record<string, unknown>>;
type Check = (schema: unknown, data: never, parent: { readonly properties?: Data }) => readonly Found[];

function add(ajv: Ajv2019, keyword: string, type: 'object' | 'array' | 'string', check: Check): void {
  const validate: SchemaValidateFunction = (schema, data, parent) => {
    const found = check(schema, data as never, parent as { properties?: Data });
    validate.errors = found.map((error) => ({ keyword, parentSchema: parent as object, ...error }));
    return found.length === 0;
  };
  ajv.addKeyword({ keyword, type, errors: 'full', validate });
}

function checkExpectedKeys(_: unknown, data: Data, parent: { readonly properties?: Data }): readonly Found[] {
  return Object.keys(data)
    .filter((key) => !Object.hasOwn(parent.properties ?? {}, key))
    .map((key) => ({ params: { additionalProperty: key } }));
}

function checkExactlyOneOf(keys: unknown, data: Data): readonly Found[] {
  const all = keys as readonly string[];
  const present = all.filter((key) => data[key] !== undefined);
  return present.length === 1 ? [] : [{ params: { present, all } }];
}

function checkKeysFor(schema: unknown, data: Data): readonly Found[] {
  const rule = schema as KeysFor;
  const value = data[rule.by];
  if (value !== undefined && !rule.values.includes(value as string)) return [];
  const meant = new Set([value ?? rule.otherwise]);
  if (rule.impliedBy !== undefined && data[rule.impliedBy] !== undefined) meant.add(rule.otherwise);
  return Object.entries(rule.keys)
    .filter(([key, values]) => data[key] !== undefined && !values.some((allowed) => meant.has(allowed)))
    .filter(([key]) => value !== undefined || !(rule.whenMissing ?? []).includes(key))
    .map(([key, values]) => ({ params: { key, by: rule.by, values, value } }));
}

function checkRefusedKeys(keys: unknown, data: Data): readonly Found[] {
  return (keys as readonly string[]).filter((key) => data[key] !== undefined).map((key) => ({ params: { key } }));
}

function checkSameShape(keys: unknown, data: Data): readonly Found[] {
  const [first = '', second = ''] = keys as readonly string[];
  if (data[first] === undefined || data[second] === undefined) return [];
  return Array.isArray(data[first]) === Array.isArray(data[second]) ? [] : [{ params: { first, second } }];
}

function checkDistinctItems(_: unknown, data: readonly unknown[]): readonly Found[] {
  const seen = new Map<string, number>();
  return data.flatMap((item, index) => {
    const text = JSON.stringify(item);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, index);
    return first === undefined ? [] : [{ params: { first, index } }];
  });
}

function checkReference(edition: unknown, data: string): readonly Found[] {
  const form = classifyReference(data, edition as Edition);
  return form === 'strict' ? [] : [{ params: { form } }];
}
