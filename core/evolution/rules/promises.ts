import type { Rule } from './rule.ts';

/** Rules about a contract's promises: quality and service levels. */
export const promiseRules = {
  'quality-rule-added': {
    when: 'A quality rule is new.',
    dangerous: 'The promise is stronger; but while it fails, `onViolation: block` keeps the object from answering.',
    safe: 'The promise is stronger.',
    adds: true,
  },
  'quality-rule-removed': {
    when: 'A quality rule is gone.',
    dangerous: 'What was promised may be broken, and nobody is told.',
    safe: 'Nothing was measured by it.',
  },
  'quality-rule-tightened': {
    when: 'A quality rule allows less than before.',
    safe: 'The promise is stronger.',
  },
  'quality-rule-loosened': {
    when: 'A quality rule allows more than before.',
    dangerous: 'Data may come that the contract excluded.',
  },
  'quality-rule-changed': {
    when: 'A quality rule measures something else: another metric, query, unit or implementation.',
    dangerous: 'What was promised may not be promised any more.',
  },
  'quality-severity-raised': {
    when: '`severity` of a quality rule is higher.',
    safe: 'Its violations are taken more seriously.',
  },
  'quality-severity-lowered': {
    when: '`severity` of a quality rule is lower.',
    dangerous: 'A violation that counted as an error may pass as a remark.',
  },
  'quality-schedule-changed': {
    when: '`schedule` or `scheduler` of a quality rule has changed.',
    safe: 'It says when the rule is measured, and not what holds.',
  },
  'quality-rule-described': {
    when: 'Name, description, dimension or business impact of a quality rule has changed.',
    safe: 'It is read by people.',
  },
  'sla-added': { when: 'A service level is new.', safe: 'The promise is stronger.', adds: true },
  'sla-removed': {
    when: 'A service level is gone.',
    breaking: 'Consumers that plan by it have no promise any more.',
    safe: 'It was no promise that consumers plan by.',
  },
  'sla-tightened': { when: 'A service level promises more.', safe: 'The promise is stronger.' },
  'sla-loosened': {
    when: 'A service level promises less: later, rarer or less available data, or slower help.',
    breaking: 'Consumers that plan by it get less than they were promised.',
  },
  'retention-shortened': {
    when: '`retention` is shorter.',
    breaking: 'Rows that consumers could ask for are deleted.',
  },
  'retention-lengthened': { when: '`retention` is longer.', safe: 'Rows stay longer.' },
  'end-announced': {
    when: '`endOfLife` or `endOfSupport` is new.',
    dangerous: 'It answers as before, and consumers know by when they must have left.',
  },
  'end-hastened': {
    when: '`endOfLife` or `endOfSupport` is earlier.',
    breaking: 'Consumers that planned by the date have less time.',
  },
  'end-postponed': { when: '`endOfLife` or `endOfSupport` is later, or gone.', safe: 'It stays longer.' },
  'sla-changed': {
    when: 'A service level has changed, and nothing says which way is better.',
    dangerous: 'Consumers that plan by it must look.',
  },
  'sla-described': {
    when: 'Description, driver or schedule of a service level has changed.',
    safe: 'It is read by people.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
