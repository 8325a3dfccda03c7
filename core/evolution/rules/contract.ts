import type { Rule } from './rule.ts';

/** Rules about a contract as a whole. */
export const contractRules = {
  'contract-added': { when: 'A contract is new.', safe: 'Nobody relies on it yet.', adds: true },
  'contract-removed': {
    when: 'A contract is gone.',
    breaking: 'Everything that it describes is gone with it.',
    safe: 'It was not served, so nobody could rely on it.',
  },
  'contract-id-changed': {
    when: 'The contract of the same file has another `id`.',
    breaking: 'Catalogs, data products and tools find a contract by its id.',
  },
  'contract-domain-moved': {
    when: 'The contract stands in the folder of another domain.',
    dangerous: 'The API has the same fields, but another domain answers for them, and references to the file change.',
  },
  'contract-version-changed': {
    when: '`version` has changed.',
    safe: 'It says that something has changed, and not what.',
  },
  'contract-api-version-changed': {
    when: '`apiVersion`, the version of the standard, has changed.',
    safe: 'The contract says the same in another version of the standard.',
  },
  'contract-status-withdrawn': {
    when: '`status` is such that the contract is not served any more: retired, draft or proposed.',
    breaking: 'What is not served cannot be queried.',
  },
  'contract-status-activated': {
    when: '`status` is such that the contract is served from now on.',
    safe: 'Consumers can query what they could not before.',
    adds: true,
  },
  'contract-status-deprecated': {
    when: '`status` has become deprecated.',
    safe: 'Everything answers as before; editors and the catalog show that it will end.',
  },
  'contract-status-changed': {
    when: '`status` has changed, and the contract is served as before.',
    safe: 'Everything answers as before.',
  },
  'contract-name-changed': { when: '`name` of the contract has changed.', safe: 'Contracts are found by their id.' },
  'contract-description-changed': {
    when: '`description` of the contract has changed.',
    safe: 'It is read by people.',
  },
  'contract-tags-changed': { when: '`tags` of the contract have changed.', safe: 'They serve to search.' },
  'contract-owner-changed': {
    when: '`tenant` or `dataProduct` has changed.',
    safe: 'It says to whom the data belongs, and not what they are.',
  },
  'contract-documentation-changed': {
    when: '`authoritativeDefinitions`, `context` or a custom property that Concord does not read has changed.',
    safe: 'It is read by people and other tools.',
  },
  'minimum-group-size-raised': {
    when: '`minimumGroupSize` is new, or greater.',
    breaking: 'Numbers about small groups that were shown are null.',
  },
  'minimum-group-size-lowered': {
    when: '`minimumGroupSize` is gone, or smaller.',
    safe: 'More numbers are shown. A data steward should agree.',
  },
  'violation-blocks': {
    when: '`onViolation` has become `block`.',
    dangerous: 'While a rule fails, the object answers with an error where it answered with data.',
  },
  'violation-warns': {
    when: '`onViolation` is `block` no more.',
    dangerous: 'While a rule fails, consumers get the data that it is about.',
  },
  'api-changed': {
    when: 'The API lost something that no other change of the contract explains.',
    breaking: 'Operations that use it are refused.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
