import type { Rule } from './rule.ts';

/** Rules about relationships. */
export const relationshipRules = {
  'relationship-added': {
    when: 'A relationship is new.',
    breaking: 'A field of the foreign key has the type of the key that it refers to.',
    safe: 'There are further fields to follow.',
    adds: true,
  },
  'relationship-removed': {
    when: 'A relationship is gone.',
    breaking: 'The fields that led along it are gone.',
    safe: 'No field led along it.',
  },
  'relationship-retargeted': {
    when: 'A relationship of the same properties leads to another object, or to another property.',
    breaking: 'The field gives rows of another kind, or finds them by another key.',
  },
  'relationship-columns-changed': {
    when: 'A relationship to the same object starts from other properties.',
    dangerous: 'The fields are the same, but give other rows.',
  },
  'relationship-renamed': {
    when: 'The field that follows a relationship has another name.',
    breaking: 'Operations that follow it are refused.',
  },
  'relationship-inverse-renamed': {
    when: 'The field that leads the way back has another name.',
    breaking: 'Operations that follow it are refused.',
  },
  'relationship-cardinality-changed': {
    when: 'The way back of a relationship leads to one row where it led to many, or the other way round.',
    breaking: 'One row and a page of rows are selected differently.',
  },
  'relationship-unserved': {
    when: 'A relationship stays in the contract, but the API does not follow it any more.',
    breaking: 'The fields that led along it are gone.',
  },
  'relationship-described': {
    when: 'The description of a relationship, or a custom property that Concord does not read, has changed.',
    safe: 'It is read by people.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
