import type { Rule } from './rule.ts';

const otherType = 'The field has another type of GraphQL.';
const wider = 'Values may come that did not fit before.';

/** Rules about property types and value constraints. */
export const typeRules = {
  'logical-type-changed': {
    when: '`logicalType` has changed.',
    breaking: otherType,
    dangerous: 'The field has the same type of GraphQL, but may have other values.',
    safe: 'It says what `physicalType` said already.',
  },
  'physical-type-widened': {
    when: '`physicalType` holds more values than before.',
    breaking: otherType,
    dangerous: wider,
  },
  'physical-type-narrowed': {
    when: '`physicalType` holds fewer values than before.',
    breaking: otherType,
    safe: 'What copes with more values copes with fewer.',
  },
  'physical-type-changed': {
    when: '`physicalType` is another one, neither wider nor narrower.',
    breaking: otherType,
    dangerous: 'The field has the same type of GraphQL, but may have other values.',
    safe: 'It is another word for the same.',
  },
  'format-widened': { when: '`format` allows more values than before.', breaking: otherType, dangerous: wider },
  'format-narrowed': {
    when: '`format` allows fewer values than before.',
    breaking: otherType,
    safe: 'What copes with more values copes with fewer.',
  },
  'format-changed': {
    when: '`format` is another one, or says something else than a size.',
    breaking: otherType,
    dangerous: 'Values may be written in another way.',
    safe: 'It says more about the same values.',
  },
  'field-type-changed': {
    when: 'The field has another type, which follows from something else: a key that it refers to, or a relationship.',
    breaking: otherType,
  },
  'default-time-zone-changed': {
    when: '`defaultTimezone`, or `timezone`, has changed.',
    breaking: 'The same stored time means another instant.',
    safe: 'It says what holds without it.',
  },
  'range-tightened': {
    when: 'A minimum or maximum allows fewer values.',
    safe: 'What copes with more values copes with fewer.',
  },
  'range-loosened': { when: 'A minimum or maximum allows more values, or is gone.', dangerous: wider },
  'length-tightened': {
    when: '`minLength` or `maxLength` allows fewer texts.',
    safe: 'What copes with more values copes with fewer.',
  },
  'length-loosened': { when: '`minLength` or `maxLength` allows more texts, or is gone.', dangerous: wider },
  'size-tightened': {
    when: '`minItems`, `maxItems`, `minProperties` or `maxProperties` allows fewer sizes, or `uniqueItems` is new.',
    safe: 'What copes with more values copes with fewer.',
  },
  'size-loosened': {
    when: '`minItems`, `maxItems`, `minProperties` or `maxProperties` allows more sizes, or `uniqueItems` is gone.',
    dangerous: wider,
  },
  'pattern-added': { when: '`pattern` is new.', safe: 'The promise is stronger.' },
  'pattern-removed': { when: '`pattern` is gone.', dangerous: wider },
  'pattern-changed': { when: '`pattern` has changed.', dangerous: 'Texts may be written in another way.' },
  'multiple-of-tightened': {
    when: '`multipleOf` is new, or a multiple of what it was.',
    safe: 'What copes with more values copes with fewer.',
  },
  'multiple-of-loosened': { when: '`multipleOf` is gone, or is no multiple of what it was.', dangerous: wider },
  'members-required': {
    when: '`required` of `logicalTypeOptions` names further members of a nested value.',
    safe: 'The promise is stronger: there is always a value.',
  },
  'members-optional': {
    when: '`required` of `logicalTypeOptions` names fewer members of a nested value.',
    breaking: 'Consumers that rely on a value meet null.',
  },
  'vector-space-changed': {
    when: '`dimensions`, `embeddingModel` or `embeddingModelVersion` of a vector has changed.',
    breaking: 'Vectors of one space cannot be compared with those of another.',
  },
  'vector-distance-changed': {
    when: '`distanceMetric`, `normalized` or `elementType` of a vector has changed.',
    dangerous: 'Distances that consumers compute mean something else.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
