import type { Rule } from './rule.ts';

/** Rules about properties, including nested ones: names, presence, keys, access and meaning. */
export const propertyRules = {
  'property-added': { when: 'A property is new.', safe: 'Nobody relies on it yet.', adds: true },
  'property-removed': {
    when: 'A property is gone.',
    breaking: 'Operations that select it, or filter, order or group by it, are refused.',
  },
  'property-renamed': {
    when: 'A property with the same `id` has another `name`.',
    breaking: 'Its field has another name.',
    safe: 'The API calls it as before.',
  },
  'property-moved': {
    when: 'A property with the same `id` stands in another object, or in another nested value.',
    breaking: 'Its field is at another place.',
  },
  'property-graphql-name-changed': {
    when: '`graphqlName` gives a property another field name.',
    breaking: 'Its field has another name.',
    safe: 'The API calls it as before.',
  },
  'property-physical-name-changed': {
    when: '`physicalName` of a property has changed.',
    dangerous: 'The API is the same; whoever reads the table itself must follow.',
  },
  'required-added': { when: '`required` is new.', safe: 'The promise is stronger: there is always a value.' },
  'required-removed': {
    when: '`required` is gone.',
    breaking: 'Consumers that rely on a value meet null.',
  },
  'non-null-added': { when: 'The field has become non-null.', safe: 'What copes with null copes with a value.' },
  'non-null-removed': {
    when: 'The field is non-null no more.',
    breaking: 'Consumers that were promised a value by the API meet null.',
  },
  'unique-added': {
    when: '`unique` is new.',
    safe: 'The promise is stronger, and there is a field that finds a row by it.',
    adds: true,
  },
  'unique-removed': {
    when: '`unique` is gone.',
    breaking: 'The field that finds a row by it is gone, and joins by it may give more rows.',
  },
  'primary-key-added': {
    when: 'An object has a primary key for the first time.',
    breaking: 'The fields of the key have another type.',
    safe: 'Rows can be found by key, and pages have cursors.',
    adds: true,
  },
  'primary-key-removed': {
    when: 'An object has no primary key any more.',
    breaking: 'Rows cannot be found by key, pages have no cursors, and caches cannot tell rows apart.',
  },
  'primary-key-changed': {
    when: 'Other properties make the primary key.',
    breaking: 'Rows are found by other arguments, and what a row stands for changes.',
  },
  'primary-key-reordered': {
    when: 'The primary key has the same members in another order.',
    dangerous: 'Lists without an order come in another order, and cursors that clients keep are refused.',
  },
  'classification-raised': {
    when: 'Some readers see less of a value than before, because of its `classification`.',
    breaking: 'Who saw the values gets a mask or a refusal, and cannot filter, order or group by them.',
  },
  'classification-lowered': {
    when: 'Some readers see more of a value than before, because of its `classification`.',
    safe: 'Nobody sees less. A data steward should agree.',
  },
  'classification-changed': {
    when: 'Another `classification` shows the same values to the same readers.',
    safe: 'Everybody sees what they saw.',
  },
  'mask-added': {
    when: '`mask` hides values that were shown.',
    breaking: 'Who saw the values gets a mask, and cannot filter, order or group by them.',
  },
  'mask-removed': { when: '`mask` is gone.', safe: 'Nobody sees less. A data steward should agree.' },
  'mask-changed': {
    when: 'Readers who see a mask see another one.',
    dangerous: 'What stands in the place of the values has another form.',
  },
  'encrypted-name-changed': {
    when: '`encryptedName` names another property.',
    dangerous: 'What stands in the place of the values comes from another column.',
  },
  'enum-added': {
    when: 'The values of a property are limited to a list.',
    breaking: 'The field has a type of its own, which variables of operations do not name.',
    safe: 'The promise is stronger: no other values come.',
  },
  'enum-removed': {
    when: 'The values of a property are not limited to a list any more.',
    breaking: 'The type of the values is gone, and variables that name it are refused.',
    dangerous: 'Values may come that consumers do not know.',
  },
  'enum-value-added': {
    when: 'The list of values has a further one.',
    dangerous: 'Consumers that tell values apart meet one that they do not know.',
    adds: true,
  },
  'enum-value-removed': {
    when: 'The list of values lacks one.',
    breaking: 'Operations that name the value are refused.',
    safe: 'What copes with more values copes with fewer.',
  },
  'enum-value-described': {
    when: 'The label or description of a value has changed.',
    safe: 'It is read by people.',
  },
  'semantic-type-changed': {
    when: '`semanticType` has changed.',
    breaking: 'Columns and dimensions are fields of rows, measures are numbers of groups.',
    dangerous: 'It is computed from now on, or it was and is stored now.',
  },
  'expression-changed': {
    when: '`transformLogic` of a measure or a dimension has changed.',
    dangerous: 'It has the same name, but may have other values.',
  },
  'transformation-changed': {
    when: '`transformLogic` of a column has changed, which says how its producer makes it.',
    dangerous: 'It has the same name, but may have other values.',
  },
  'lineage-changed': {
    when: '`transformSourceObjects` or `transformDescription` has changed, or a column has a first `transformLogic`.',
    safe: 'It says where values come from.',
  },
  'unit-added': { when: '`unit` is new.', safe: 'It says what the values are.' },
  'unit-removed': { when: '`unit` is gone.', dangerous: 'Nothing says any more what the values are.' },
  'unit-changed': {
    when: '`unit` has changed.',
    breaking: 'The same number means another amount.',
  },
  'examples-changed': { when: '`examples` have changed.', safe: 'They are read by people.' },
  'partition-changed': {
    when: '`partitioned` or `partitionKeyPosition` has changed.',
    safe: 'Values are the same wherever they lie.',
  },
  'critical-changed': {
    when: '`criticalDataElement` has changed.',
    safe: 'It says how important the property is to its producer.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
