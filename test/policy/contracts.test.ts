import { describe, expect, test } from 'vitest';
import { parseContract } from '../../subgraphs/contract/parse.ts';
import { type Classifications, defaultClassifications } from '../../subgraphs/model/access.ts';
import { buildMesh } from '../../subgraphs/model/build.ts';
import { fitsMask } from '../../subgraphs/model/masks.ts';
import type { FieldType } from '../../subgraphs/model/model.ts';
import { enumOf, field, listOf, scalar } from '../sdl/model-parts.ts';

/** The mesh of one contract, of which the given lines are the part that matters. */
function build(
  { roles = '', customer = '', properties = '', others = '' }: Readonly<Record<string, string>>,
  classifications?: Classifications,
) {
  const text = `apiVersion: v3.2.0
kind: DataContract
id: shop.customers
name: customers
version: 1.0.0
status: active
servers:
  - { server: files, type: local, path: customers.parquet, format: parquet }
${customer}${roles === '' ? '' : `roles:\n${roles}\n`}schema:
  - name: customers
    properties:
      - { name: customer_id, logicalType: integer, primaryKey: true }
      - { name: country, logicalType: string }
      - { name: signed_up_at, logicalType: timestamp }
      - { name: tags, logicalType: array, items: { name: tag, logicalType: string } }
      - { name: loud_country, logicalType: string, semanticType: dimension, transformLogic: UPPER(country) }
${properties}
${others}`;
  const { file, issues } = parseContract(text, {
    file: 'customers.odcs.yaml',
    absolutePath: '/customers.odcs.yaml',
    domain: 'shop',
  });
  if (file === undefined) throw new Error(JSON.stringify(issues));
  const built = buildMesh([file], {
    variables: {},
    roots: ['/tmp'],
    ...(classifications && { classifications }),
  });
  const [domain] = built.mesh.domains;
  const objectNamed = (name: string) => domain?.objects.find((one) => one.name === name);
  return {
    access: objectNamed('customers')?.access,
    objectNamed,
    fieldNamed: (name: string) => objectNamed('customers')?.fields.find((one) => one.name === name),
    object: objectNamed('customers'),
    issues: built.issues
      .filter(({ code }) => code.startsWith('ACCESS_'))
      .map(({ severity, code, path, sentence, hint }) => ({ severity, code, path: path.join('.'), sentence, hint })),
  };
}

const condition = (name: string, operator: string, operand: unknown) => ({
  kind: 'condition',
  field: name,
  operator,
  operand,
});
const all = (...of: readonly unknown[]) => ({ kind: 'and', of });
const value = (given: unknown) => ({ kind: 'value', value: given });
const claim = (name: string) => ({ kind: 'claim', claim: name });
const role = (filter: string) =>
  `  - { role: regional, access: read, customProperties: [{ property: rowFilter, value: ${filter} }] }`;
const rowsOf = (filter: string) => {
  const { access, issues } = build({ roles: role(filter) });
  expect(issues).toEqual([]);
  if (access?.kind !== 'roles') throw new Error('There are no grants.');
  const [grant, ...more] = access.grants;
  expect(more).toEqual([]);
  return grant?.rows;
};

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

describe('Classifications', () => {
  const protectionsOf = (property: string, classifications?: Classifications) => {
    const { fieldNamed, issues } = build(
      { properties: `      - { name: secret, ${property} }\n      - { name: token, logicalType: string }` },
      classifications,
    );
    return { protections: fieldNamed('secret')?.protections, nonNull: fieldNamed('secret')?.nonNull, issues };
  };
  const text = 'logicalType: string';
  const own: Classifications = {
    open: { access: 'allow' },
    closed: { access: 'deny', clear: ['officer'] },
    veiled: { access: 'mask', mask: 'email', clear: ['care'] },
    swapped: { access: 'mask', mask: 'encryptedName', clear: [] },
  };
  const deny = (...clear: readonly string[]) => ({ kind: 'deny', clear });
  const mask = (kind: string, ...clear: readonly string[]) => ({ kind: 'mask', mask: { kind }, clear });
  const withMask = (kind: string) => `customProperties: [{ property: mask, value: ${kind} }]`;

  test('mean by themselves what the documentation says.', () => {
    expect(defaultClassifications).toEqual({
      public: { access: 'allow' },
      internal: { access: 'allow' },
      confidential: { access: 'mask', mask: 'redact', clear: [] },
      restricted: { access: 'deny', clear: [] },
    });
    expect(Object.isFrozen(defaultClassifications)).toBe(true);
  });

  test.each<readonly [string, Classifications | undefined, unknown]>([
    [text, undefined, undefined],
    [`${text}, classification: public`, undefined, undefined],
    [`${text}, classification: Internal`, undefined, undefined],
    [`${text}, classification: confidential`, undefined, [mask('redact')]],
    [`${text}, classification: RESTRICTED`, undefined, [deny()]],
    [`${text}, classification: open`, own, undefined],
    [`${text}, classification: closed`, own, [deny('officer')]],
    [`${text}, classification: veiled`, own, [mask('email', 'care')]],
    [`${text}, classification: swapped`, own, [mask('null')]],
    [
      `${text}, classification: swapped, encryptedName: token`,
      own,
      [{ kind: 'mask', mask: { kind: 'column', field: 'token' }, clear: [] }],
    ],
    [`${text}, classification: veiled, ${withMask('hash')}`, own, [mask('hash', 'care')]],
    [`${text}, classification: open, ${withMask('hash')}`, own, [mask('hash')]],
    [`${text}, ${withMask('redact')}`, own, [mask('redact')]],
    [`${text}, classification: closed, ${withMask('redact')}`, own, [deny('officer')]],
    [
      `${text}, encryptedName: token, ${withMask('encryptedName')}`,
      own,
      [{ kind: 'mask', mask: { kind: 'column', field: 'token' }, clear: [] }],
    ],
    [
      'logicalType: array, classification: veiled, items: { name: item, logicalType: string, classification: closed }',
      own,
      [mask('email', 'care'), deny('officer')],
    ],
    ['logicalType: array, items: { name: item, logicalType: string, classification: open }', own, undefined],
    [
      'logicalType: array, items: { name: a, logicalType: array, items: { name: b, logicalType: string, classification: closed } }',
      own,
      [deny('officer')],
    ],
  ])('{ %s }', (property, classifications, protections) => {
    const found = protectionsOf(property, classifications);
    expect(found.protections).toEqual(protections);
    expect(found.issues).toEqual([]);
    expect(found.nonNull).toBe(false);
  });

  test('of keys and entries of a map protect the map.', () => {
    const { fieldNamed } = build(
      {
        properties: `      - name: secret
        logicalType: map
        map:
          key: { name: key, logicalType: string, classification: closed }
          value: { name: value, logicalType: string, classification: veiled }`,
      },
      own,
    );
    expect(fieldNamed('secret')?.protections).toEqual([deny('officer'), mask('email', 'care')]);
  });

  test.each(['secret', 'constructor', '__proto__', ''])('that nobody knows deny everybody, and warn: %j', (name) => {
    const { protections, issues } = protectionsOf(`${text}, classification: ${JSON.stringify(name)}`, own);
    expect(protections).toEqual([deny()]);
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'ACCESS_CLASSIFICATION_UNKNOWN',
        path: 'schema.0.properties.5.classification',
        sentence: `The classification ${JSON.stringify(name)} of secret is not one that the mesh knows, so nobody may read it.`,
        hint: 'Use one of open, closed, veiled, swapped, or add it to "classifications" in the configuration.',
      },
    ]);
  });

  test.each<readonly [string, string, string, unknown]>([
    [
      `${text}, ${withMask('blur')}`,
      'The mask "blur" of secret does not exist.',
      'Use one of redact, hash, email, year, null, encryptedName.',
      [mask('null')],
    ],
    [
      `${text}, ${withMask('encryptedName')}`,
      'The mask encryptedName of secret needs the property that "encryptedName" names.',
      'Describe that property beside this one.',
      [mask('null')],
    ],
    [
      `${text}, encryptedName: nowhere, ${withMask('encryptedName')}`,
      'The mask encryptedName of secret needs the property that "encryptedName" names.',
      'Describe that property beside this one.',
      [mask('null')],
    ],
    [
      `logicalType: date, ${withMask('hash')}`,
      'The mask "hash" does not fit the values of secret.',
      'Use redact, hash, email or encryptedName for texts, year for dates, and null for anything.',
      [mask('hash')],
    ],
    [
      `${text}, classification: veiled, ${withMask('year')}`,
      'The mask "year" does not fit the values of secret.',
      'Use redact, hash, email or encryptedName for texts, year for dates, and null for anything.',
      [mask('year', 'care')],
    ],
  ])('A mask that cannot be is an error: { %s }', (property, sentence, hint, protections) => {
    const found = protectionsOf(property, own);
    expect(found.protections).toEqual(protections);
    expect(found.issues).toEqual([
      {
        severity: 'error',
        code: 'ACCESS_MASK_INVALID',
        path: 'schema.0.properties.5.customProperties',
        sentence,
        hint,
      },
    ]);
  });

  test('A mask of the mesh that does not fit is nothing that a contract did wrong.', () => {
    expect(protectionsOf('logicalType: date, classification: confidential').issues).toEqual([]);
  });
});

describe('A mask', () => {
  const types: Readonly<Record<string, FieldType>> = {
    text: scalar('String'),
    key: scalar('ID'),
    number: scalar('Decimal'),
    date: scalar('Date'),
    time: scalar('DateTime'),
    clock: scalar('Time'),
    enum: enumOf('Tier', 'gold'),
    nested: { kind: 'object', typeName: 'N', fields: [field('a', 'Int')] },
    list: listOf(scalar('String')),
  };
  const fitting: Readonly<Record<string, readonly string[]>> = {
    null: Object.keys(types),
    redact: ['text', 'key', 'nested'],
    hash: ['text', 'key', 'nested'],
    email: ['text', 'key', 'nested'],
    column: ['text', 'key', 'nested'],
    year: ['date', 'time', 'nested'],
  };
  test.each(Object.entries(fitting))('%s fits %j', (kind, names) => {
    const mask = (kind === 'column' ? { kind, field: 'f' } : { kind }) as Parameters<typeof fitsMask>[0];
    expect(Object.keys(types).filter((name) => fitsMask(mask, types[name] as FieldType))).toEqual(names);
  });
});

describe('The smallest group', () => {
  const sizeOf = (given: string) => {
    const { object, issues } = build({
      customer: `customProperties: [{ property: minimumGroupSize, value: ${given} }]\n`,
    });
    return { size: object?.minimumGroupSize, issues };
  };
  test('is absent, or a whole number from 2 on.', () => {
    expect(build({}).object?.minimumGroupSize).toBeUndefined();
    expect(sizeOf('2')).toEqual({ size: 2, issues: [] });
    expect(sizeOf('50')).toEqual({ size: 50, issues: [] });
  });
  test.each(['1', '0', '-5', '2.5', '"5"', 'true', '[5]'])('is never %s.', (given) => {
    expect(sizeOf(given)).toEqual({
      size: undefined,
      issues: [
        {
          severity: 'error',
          code: 'ACCESS_MINIMUM_INVALID',
          path: 'customProperties',
          sentence: `The minimumGroupSize ${given} is no whole number from 2 on.`,
          hint: 'Write for example 5: groups of fewer than 5 rows then show no value.',
        },
      ],
    });
  });
});

describe('Keys', () => {
  const sentence = (property: string, object: string, part: string) =>
    `The property ${property} of ${object} belongs to ${part}, and its classification hides it from some roles.`;
  const hint =
    'Give it a classification that everyone may read, allow this one in the configuration, or use another property as the key.';
  const keys = (reference: string, target: string) => `  - name: refunds
    properties:
      - { name: refund_id, logicalType: integer, primaryKey: true${target} }
      - name: customer_number
        logicalType: integer${reference}
        relationships: [{ type: foreignKey, to: customers.customer_id }]`;

  test('that everybody sees are not reported.', () => {
    expect(build({ others: keys('', ', classification: public') }).issues).toEqual([]);
  });
  test('that are unique, and that nothing refers to, may be hidden.', () => {
    const properties = '      - { name: passport, logicalType: string, unique: true, classification: restricted }';
    expect(build({ properties }).issues).toEqual([]);
  });
  test('that are hidden are reported: of a row, and of what refers to it.', () => {
    const { issues } = build({
      others: keys('\n        classification: restricted', ', classification: confidential'),
    });
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'ACCESS_KEY_PROTECTED',
        path: 'schema.1.properties.0',
        sentence: sentence('refund_id', 'refunds', 'the primary key'),
        hint,
      },
      {
        severity: 'error',
        code: 'ACCESS_KEY_PROTECTED',
        path: 'schema.1.properties.1',
        sentence: sentence('customer_number', 'refunds', 'a relationship'),
        hint,
      },
    ]);
  });
  test('that are hidden at the other end of a relationship are reported there.', () => {
    const { issues } = build({
      properties: '      - { name: passport, logicalType: string, unique: true, classification: restricted }',
      others: `  - name: refunds
    properties:
      - { name: refund_id, logicalType: integer, primaryKey: true }
      - { name: passport, logicalType: string, relationships: [{ type: foreignKey, to: customers.passport }] }`,
    });
    expect(issues.map(({ path, sentence: said }) => [path, said])).toEqual([
      ['schema.0.properties.5', sentence('passport', 'customers', 'a relationship')],
    ]);
  });
});
