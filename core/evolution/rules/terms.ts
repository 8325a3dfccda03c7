import type { Rule } from './rule.ts';

/** Rules about read access, servers, price and support. */
export const termRules = {
  'roles-introduced': {
    when: 'A contract without roles names some.',
    breaking: 'Everybody without one of the roles is refused.',
  },
  'roles-lifted': {
    when: 'A contract names no roles any more.',
    safe: 'Everybody may read it. A data steward should agree.',
  },
  'role-added': {
    when: 'A further role may read.',
    safe: 'Nobody sees less. A data steward should agree.',
    adds: true,
  },
  'role-removed': {
    when: 'A role is gone.',
    breaking: 'Who has this role only is refused.',
    safe: 'It could not read.',
  },
  'role-access-withdrawn': {
    when: '`access` of a role does not contain read any more.',
    breaking: 'Who has this role only is refused.',
  },
  'role-access-granted': {
    when: '`access` of a role contains read.',
    safe: 'Nobody sees less. A data steward should agree.',
    adds: true,
  },
  'role-access-changed': {
    when: '`access` of a role has changed in what is not reading.',
    safe: 'Who could read can read.',
  },
  'role-described': { when: 'What is said about a role has changed.', safe: 'It is read by people.' },
  'row-filter-added': { when: 'A role has a `rowFilter`.', breaking: 'Its readers miss rows that they saw.' },
  'row-filter-removed': {
    when: 'A role has no `rowFilter` any more.',
    safe: 'Its readers see every row. A data steward should agree.',
  },
  'row-filter-narrowed': { when: 'A `rowFilter` shows fewer rows.', breaking: 'Its readers miss rows that they saw.' },
  'row-filter-widened': {
    when: 'A `rowFilter` shows more rows.',
    safe: 'Nobody misses a row. A data steward should agree.',
  },
  'row-filter-changed': {
    when: 'A `rowFilter` shows other rows.',
    breaking: 'Nothing shows that its readers see all the rows that they saw.',
  },
  'server-added': { when: 'A server is new.', safe: 'The others stay.', adds: true },
  'server-removed': {
    when: 'A server is gone.',
    dangerous: 'The API hides where data are; whoever reads them there directly must follow.',
  },
  'server-type-changed': {
    when: 'A server is of another type.',
    dangerous: 'Another engine may sort and compare texts differently, and whoever reads there directly must follow.',
  },
  'server-place-changed': {
    when: 'The place of a server has changed: path, host, database or the like.',
    dangerous: 'The API hides where data are; whoever reads them there directly must follow.',
  },
  'server-format-changed': {
    when: 'The format of the files of a server has changed, or the texts that mean null in them.',
    dangerous: 'Values that one format tells apart another may not, and whoever reads the files must follow.',
  },
  'server-environment-changed': {
    when: '`environment` of a server has changed.',
    dangerous: 'Whoever asks for an environment may get other data, or none.',
  },
  'server-described': {
    when: 'What is said about a server has changed.',
    safe: 'The data are where they were.',
  },
  'price-raised': { when: 'There is a price, or it is higher.', dangerous: 'Consumers have to agree to pay more.' },
  'price-lowered': { when: 'The price is lower, or gone.', safe: 'Consumers pay less.' },
  'price-terms-changed': {
    when: 'The currency or unit of the price has changed.',
    dangerous: 'Amounts of different units cannot be compared; consumers have to look.',
  },
  'team-changed': { when: '`team` has changed.', safe: 'Other people answer for the same data.' },
  'support-added': { when: 'A support channel is new.', safe: 'Consumers have a further place to ask.' },
  'support-removed': {
    when: 'A support channel is gone.',
    dangerous: 'Who asks there gets no answer.',
  },
  'support-changed': {
    when: 'What is said about a support channel has changed.',
    safe: 'Consumers ask at the same channel.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
