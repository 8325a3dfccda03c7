import { describe, expect, test } from 'vitest';
import { all, build, claim, condition, role, rowsOf, value } from './shop-contract.ts';

describe('Roles of a contract', () => {
  test('Without roles everybody reads.', () => {
    expect(build({}).access).toEqual({ kind: 'everyone' });
  });

  test('With roles those read whose access says so, in any letters, or is silent.', () => {
    const roles = [
      '  - { role: a, access: read }',
      '  - { role: b, access: Read and Write }',
      '  - { role: c }',
      '  - { role: d, access: write }',
      '  - { role: e, access: readwrite }',
    ].join('\n');
    expect(build({ roles }).access).toEqual({
      kind: 'roles',
      grants: [{ role: 'a' }, { role: 'b' }, { role: 'c' }, { role: 'e' }],
    });
  });

  test('Where no role may read, nobody does.', () => {
    expect(build({ roles: '  - { role: d, access: write }' }).access).toEqual({ kind: 'roles', grants: [] });
  });
});

describe('A row filter', () => {
  test.each<readonly [string, unknown]>([
    ['{ country: { eq: NL } }', all(all(condition('country', 'eq', value('NL'))))],
    ['{ country: { in: { claim: countries } } }', all(all(condition('country', 'in', claim('countries'))))],
    ['{ country: { in: [NL, DE] } }', all(all(condition('country', 'in', value(['NL', 'DE']))))],
    ['{ country: { notIn: [] } }', all(all(condition('country', 'notIn', value([]))))],
    ['{ country: { isNull: false } }', all(all(condition('country', 'isNull', value(false))))],
    ['{ country: { isNull: { claim: c } } }', all(all(condition('country', 'isNull', claim('c'))))],
    [
      '{ country: { gt: A, lte: M } }',
      all(all(condition('country', 'gt', value('A')), condition('country', 'lte', value('M')))),
    ],
    [
      '{ signed_up_at: { gte: "2024-01-01T00:00:00Z" }, customer_id: { ne: 5 } }',
      all(
        all(condition('signedUpAt', 'gte', value('2024-01-01T00:00:00Z'))),
        all(condition('customerId', 'ne', value(5))),
      ),
    ],
    [
      '{ or: [{ country: { eq: NL } }, { not: { country: { lt: B } } }] }',
      all({
        kind: 'or',
        of: [
          all(all(condition('country', 'eq', value('NL')))),
          all({ kind: 'not', of: all(all(condition('country', 'lt', value('B')))) }),
        ],
      }),
    ],
    ['{ and: [{ country: { eq: NL } }] }', all(all(all(all(condition('country', 'eq', value('NL'))))))],
    ['{}', all()],
  ])('%s', (filter, expected) => {
    expect(rowsOf(filter)).toEqual(expected);
  });

  const mapHint = 'Write for example { country: { in: { claim: countries } } }.';
  const known = 'Use one of customer_id, country, signed_up_at.';
  const valueHint = 'Correct the value, or compare with a claim.';
  const claimSentence = 'The value that "country" is compared with is neither a value nor a claim.';
  const claimHint = 'Write for example { claim: countries }.';

  test.each<readonly [string, string, string]>([
    ['"country = 1"', 'A row filter is a map of properties to conditions.', mapHint],
    ['[a]', 'A row filter is a map of properties to conditions.', mapHint],
    ['null', 'A row filter is a map of properties to conditions.', mapHint],
    ['5', 'A row filter is a map of properties to conditions.', mapHint],
    ['{ not: [] }', 'A row filter is a map of properties to conditions.', mapHint],
    ['{ and: {} }', '"and" of a row filter is no list.', 'Write a list of row filters.'],
    ['{ or: { country: { eq: NL } } }', '"or" of a row filter is no list.', 'Write a list of row filters.'],
    ['{ or: [NL] }', 'A row filter is a map of properties to conditions.', mapHint],
    [
      '{ land: { eq: NL } }',
      'A row filter compares "land", which is no property of the object that can be compared.',
      known,
    ],
    [
      '{ tags: { eq: a } }',
      'A row filter compares "tags", which is no property of the object that can be compared.',
      known,
    ],
    [
      '{ loud_country: { eq: NL } }',
      'A row filter compares "loud_country", which is no property of the object that can be compared.',
      known,
    ],
    ['{ country: NL }', 'The condition on "country" is no map of operators to values.', mapHint],
    ['{ country: [NL] }', 'The condition on "country" is no map of operators to values.', mapHint],
    ['{ country: {} }', 'The condition on "country" is empty.', 'Write for example { eq: NL }.'],
    [
      '{ country: { like: N } }',
      'The condition on "country" has the operator "like", which does not exist.',
      'Use one of eq, ne, in, notIn, lt, lte, gt, gte, isNull.',
    ],
    [
      '{ country: { constructor: N } }',
      'The condition on "country" has the operator "constructor", which does not exist.',
      'Use one of eq, ne, in, notIn, lt, lte, gt, gte, isNull.',
    ],
    ['{ country: { eq: { claims: c } } }', claimSentence, claimHint],
    ['{ country: { eq: { claim: c, or: 1 } } }', claimSentence, claimHint],
    ['{ country: { eq: { claim: "" } } }', claimSentence, claimHint],
    ['{ country: { eq: { claim: 5 } } }', claimSentence, claimHint],
    ['{ country: { eq: {} } }', claimSentence, claimHint],
    ['{ country: { eq: [NL] } }', '"eq" of "country" takes one value, which is not null.', valueHint],
    ['{ country: { eq: null } }', '"eq" of "country" takes one value, which is not null.', valueHint],
    ['{ country: { in: NL } }', '"in" of "country" takes a list.', valueHint],
    ['{ country: { in: null } }', '"in" of "country" takes a list.', valueHint],
    ['{ country: { notIn: NL } }', '"notIn" of "country" takes a list.', valueHint],
    ['{ country: { isNull: 1 } }', '"isNull" of "country" takes true or false.', valueHint],
    ['{ country: { isNull: null } }', '"isNull" of "country" takes true or false.', valueHint],
    ['{ country: { isNull: [true] } }', '"isNull" of "country" takes true or false.', valueHint],
  ])('%s is an error, and its role reads nothing.', (filter, sentence, hint) => {
    const { access, issues } = build({ roles: `  - { role: other }\n${role(filter)}` });
    expect(access).toEqual({ kind: 'roles', grants: [{ role: 'other' }] });
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'ACCESS_ROW_FILTER_INVALID',
        path: 'roles.1.customProperties',
        sentence: `The rowFilter of the role regional cannot be used for the object customers. ${sentence}`,
        hint,
      },
    ]);
  });

  describe('of a contract with two objects', () => {
    const others = `  - name: refunds
    properties:
      - { name: refund_id, logicalType: integer, primaryKey: true }
      - { name: country, logicalType: string }`;
    // Two objects of a contract cannot lie in one file of data.
    const accessOf = (filter: string) => {
      const { objectNamed, issues } = build({ roles: role(filter), others });
      return { issues, customers: objectNamed('customers')?.access, refunds: objectNamed('refunds')?.access };
    };
    const roles = (...grants: readonly unknown[]) => ({ kind: 'roles', grants });
    const nl = all(all(condition('country', 'eq', value('NL'))));

    test('is that of both where it names none', () => {
      const both = roles({ role: 'regional', rows: nl });
      expect(accessOf('{ country: { eq: NL } }')).toEqual({ issues: [], customers: both, refunds: both });
    });
    test('is that of each where it names both', () => {
      expect(accessOf('{ customers: { country: { eq: NL } }, refunds: {} }')).toEqual({
        issues: [],
        customers: roles({ role: 'regional', rows: nl }),
        refunds: roles({ role: 'regional', rows: all() }),
      });
    });
    test('lets nothing be read of an object that it does not name', () => {
      expect(accessOf('{ customers: { country: { eq: NL } } }')).toEqual({
        issues: [],
        customers: roles({ role: 'regional', rows: nl }),
        refunds: roles(),
      });
    });
    test('of no member at all is that of both', () => {
      const both = roles({ role: 'regional', rows: all() });
      expect(accessOf('{}')).toEqual({ issues: [], customers: both, refunds: both });
    });
    test('that names an object and a property is understood by neither', () => {
      const { issues, customers, refunds } = accessOf('{ customers: {}, country: { eq: NL } }');
      expect([customers, refunds]).toEqual([roles(), roles()]);
      expect(issues).toHaveLength(2);
    });
  });

  test('compares the values of an enum, too.', () => {
    const { access, issues } = build({
      roles: role('{ tier: { eq: gold } }'),
      properties: '      - { name: tier, logicalType: string, enum: [{ value: gold }, { value: tin }] }',
    });
    expect(issues).toEqual([]);
    expect(access).toEqual({
      kind: 'roles',
      grants: [{ role: 'regional', rows: all(all(condition('tier', 'eq', value('gold')))) }],
    });
  });

  test('of a contract with one object does not take its name.', () => {
    expect(build({ roles: role('{ customers: { country: { eq: NL } } }') }).issues).toHaveLength(1);
  });
});
