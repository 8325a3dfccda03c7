import {
  amount,
  anything,
  definition,
  type Edition,
  isFrom,
  type JsonSchema,
  oneOfTexts,
  record,
  stableId,
  text,
  texts,
  when,
  whenKey,
} from '../schemas/fragments.ts';
import type { KeysFor } from '../schemas/keywords.ts';

const types = ['text', 'library', 'sql', 'custom'];
const dimensions = ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'];
const metrics = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
const range: JsonSchema = { type: 'array', minItems: 2, maxItems: 2, uniqueItems: true, items: amount };

const operators: Readonly<Record<string, JsonSchema>> = {
  mustBe: anything,
  mustNotBe: anything,
  mustBeGreaterThan: amount,
  mustBeGreaterOrEqualTo: amount,
  mustBeLessThan: amount,
  mustBeLessOrEqualTo: amount,
  mustBeBetween: range,
  mustNotBeBetween: range,
};
/** The comparison operators of quality rules, as the standard names them. */
export const operatorNames: readonly string[] = Object.keys(operators);

const compared = { exactlyOneOf: operatorNames };
const custom = whenKey('type', ['custom'], { required: ['engine', 'implementation'] });

/** ODCS "Data quality". The default `type` is `library`. */
export function quality(edition: Edition): JsonSchema {
  const keys = record(edition, {
    always: {
      type: oneOfTexts(types),
      name: text,
      description: text,
      dimension: oneOfTexts(dimensions),
      method: text,
      severity: text,
      businessImpact: text,
      unit: text,
      schedule: text,
      scheduler: text,
      tags: texts,
      rule: text,
      ...(isFrom(edition, 'v3.1') ? {} : { validValues: anything }),
      query: text,
      engine: text,
      implementation: { type: ['string', 'object'] },
      authoritativeDefinitions: definition('authoritativeDefinitions'),
      customProperties: definition('customProperties'),
      ...operators,
    },
    'v3.1': { id: stableId, metric: oneOfTexts(metrics), arguments: { type: 'object' } },
  });
  return isFrom(edition, 'v3.1') ? { ...keys, ...closedRules() } : { ...keys, ...openRules() };
}

/** v3.0: a library rule (the default type) requires `rule`; no other keys depend on each other. */
function openRules(): JsonSchema {
  const typed = when({ properties: { type: { const: 'library' } } }, { required: ['rule'] });
  return { allOf: [typed, whenKey('type', ['sql'], { required: ['query'] }), custom] };
}

/** From v3.1: `metric` replaces `rule`, and a comparison has exactly one operator. */
function closedRules(): JsonSchema {
  const keysFor: KeysFor = {
    by: 'type',
    values: types,
    otherwise: 'library',
    impliedBy: 'metric',
    keys: {
      metric: ['library'],
      rule: ['library'],
      arguments: ['library'],
      query: ['sql'],
      engine: ['custom'],
      implementation: ['custom'],
      ...Object.fromEntries(operatorNames.map((name) => [name, ['library', 'sql']])),
    },
  };
  const library = { required: ['metric'], ...compared };
  const needsMetric = { anyOf: ['metric', 'rule', 'arguments', ...operatorNames].map((key) => ({ required: [key] })) };
  return {
    keysFor,
    allOf: [
      whenKey('type', ['library'], library),
      when({ required: ['metric'] }, compared),
      when({ allOf: [{ not: { required: ['type'] } }, needsMetric] }, library),
      whenKey('type', ['sql'], { required: ['query'], ...compared }),
      custom,
    ],
  };
}
