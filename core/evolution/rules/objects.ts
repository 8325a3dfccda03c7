import type { Rule } from './rule.ts';

/** Rules about objects: the entries of `schema`. */
export const objectRules = {
  'object-added': { when: 'An object is new.', safe: 'Nobody relies on it yet.', adds: true },
  'object-removed': {
    when: 'An object is gone.',
    breaking: 'Its fields of Query, and the relations that lead to it, are gone with it.',
  },
  'object-renamed': {
    when: 'An object with the same `id` has another `name`.',
    breaking: 'Its type and its fields of Query have other names.',
    safe: 'The API calls it as before.',
  },
  'object-graphql-name-changed': {
    when: '`graphqlName` or `graphqlCollection` gives an object other names.',
    breaking: 'Its type or its fields of Query have other names.',
    safe: 'The API calls it as before.',
  },
  'object-physical-name-changed': {
    when: '`physicalName` of an object has changed.',
    dangerous: 'The API is the same; whoever reads the table itself must follow.',
  },
  'object-physical-type-changed': {
    when: '`physicalType` of an object has changed, as from table to view.',
    safe: 'The rows are the same.',
  },
  'object-granularity-changed': {
    when: '`dataGranularityDescription` has changed.',
    dangerous: 'If a row stands for something else, counts and sums mean something else.',
  },
  'object-unserved': {
    when: 'No server of the contract holds the object any more.',
    breaking: 'The API still describes it, but cannot answer.',
  },
  'event-time-added': {
    when: 'An object has an event time.',
    safe: 'Its lists and numbers take `timeRange` and `compare`.',
    adds: true,
  },
  'event-time-removed': {
    when: 'An object has no event time any more.',
    breaking: 'Its lists and numbers take no `timeRange` and no `compare`.',
  },
  'event-time-changed': {
    when: 'Another property is the event time.',
    dangerous: '`timeRange` and `compare` are about another time.',
  },
  'properties-reordered': {
    when: 'The properties of an object stand in another order.',
    safe: 'Properties are found by name.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Rules about both objects and properties. */
export const elementRules = {
  'description-changed': {
    when: '`description` or `businessName` of an object or a property has changed.',
    safe: 'It is read by people.',
  },
  'tags-changed': { when: '`tags` or `synonyms` have changed.', safe: 'They serve to search.' },
  'documentation-changed': {
    when: '`authoritativeDefinitions`, `context` or a custom property that Concord does not read has changed.',
    safe: 'It is read by people and other tools.',
  },
  'deprecation-added': {
    when: 'An object or a property is deprecated.',
    safe: 'It answers as before; editors and the catalog show that it will end.',
  },
  'deprecation-removed': { when: 'It is deprecated no more.', safe: 'It stays.' },
  'deprecation-hastened': {
    when: 'The date of the `removal` of something deprecated is new, or earlier.',
    dangerous: 'Consumers have less time to change than they were told.',
  },
  'deprecation-changed': { when: 'What is said about a deprecation has changed.', safe: 'It answers as before.' },
} as const satisfies Readonly<Record<string, Rule>>;
