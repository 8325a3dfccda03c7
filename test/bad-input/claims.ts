/** D10 of the corpus of bad input: claims that a row filter compares a text with, and what they give. */
export const badClaims: readonly (readonly [string, Readonly<Record<string, unknown>>, 'FORBIDDEN' | 'no row'])[] = [
  ['D10 no claim', {}, 'FORBIDDEN'],
  ['D10 a claim of another name', { tenants: 'north' }, 'FORBIDDEN'],
  ['D10 a claim in other letters', { Tenant: 'north' }, 'FORBIDDEN'],
  ['D10 null', { tenant: null }, 'FORBIDDEN'],
  ['D10 0', { tenant: 0 }, 'FORBIDDEN'],
  ['D10 true', { tenant: true }, 'FORBIDDEN'],
  ['D10 a list', { tenant: ['north'] }, 'FORBIDDEN'],
  ['D10 a list of both', { tenant: ['north', 'south'] }, 'FORBIDDEN'],
  ['D10 an object', { tenant: { eq: 'north' } }, 'FORBIDDEN'],
  ['D10 a condition', { tenant: { ne: '' } }, 'FORBIDDEN'],
  ['D10 a NUL', { tenant: 'north\0' }, 'FORBIDDEN'],
  ['D10 an empty text', { tenant: '' }, 'no row'],
  ['D10 SQL', { tenant: "north' OR '1'='1" }, 'no row'],
  ['D10 an asterisk', { tenant: '*' }, 'no row'],
  ['D10 a percent sign', { tenant: '%' }, 'no row'],
  ['D10 two with a comma', { tenant: 'north,south' }, 'no row'],
  ['D10 other letters', { tenant: 'NORTH' }, 'no row'],
  ['D10 a space behind', { tenant: 'north ' }, 'no row'],
  ['D10 a letter that looks alike', { tenant: 'n\u043erth' }, 'no row'],
  ['D10 a word', { tenant: 'null' }, 'no row'],
];

/** D11: roles that are none of the contract's. */
export const badRoles: readonly (readonly [string, readonly string[]])[] = [
  ['D11 no role', []],
  ['D11 a role that nobody knows', ['stranger']],
  ['D11 a role in capitals', ['CARE']],
  ['D11 a role with a space', ['care ']],
  ['D11 two roles in one', ['care,officer']],
  ['D11 two roles with a space', ['care officer']],
  ['D11 __proto__', ['__proto__']],
  ['D11 constructor', ['constructor']],
  ['D11 an asterisk', ['*']],
  ['D11 an empty role', ['']],
  ['D11 a role that may only write', ['writer']],
];
