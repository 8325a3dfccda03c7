import { describe, expect, test } from 'vitest';
import { type Classifications, defaultClassifications } from '../../../../core/model/access/access.ts';
import { fitsMask } from '../../../../core/model/access/masks.ts';
import type { FieldType } from '../../../../core/model/field-type.ts';
import { enumOf, field, listOf, scalar } from '../../sdl/model-parts.ts';
import { build } from './shop-contract.ts';

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
  const byKey = (names: string, object: string) =>
    `The primary key of ${object} holds ${names}, which its classification hides from some roles: rows are found by key by those only who may see it, lists have no cursors, and no relationship leads to the object.`;
  const joined = (property: string, owner: string) =>
    `The relationship of refunds with customers joins by ${property} of ${owner}, which its classification hides from some roles; no field is derived from it.`;
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
  test('that are hidden identify rows for nobody else, and nothing is joined by them.', () => {
    const others = keys('\n        classification: restricted', ', classification: confidential');
    const { issues, objectNamed } = build({ others });
    expect(issues.map(({ severity, code, path, sentence }) => ({ severity, code, path, sentence }))).toEqual([
      {
        severity: 'warning',
        code: 'ACCESS_KEY_PROTECTED',
        path: 'schema.1.properties.0',
        sentence: byKey('refund_id', 'refunds'),
      },
      {
        severity: 'warning',
        code: 'ACCESS_KEY_PROTECTED',
        path: 'schema.1.properties.1.relationships.0',
        sentence: joined('customer_number', 'refunds'),
      },
    ]);
    const refunds = objectNamed('refunds');
    expect(refunds?.keys).toEqual([
      { kind: 'primary', fields: ['refundId'], open: false, entity: false, queryField: 'refund' },
    ]);
    expect([refunds, objectNamed('customers')].map((object) => object?.relations)).toEqual([[], []]);
    expect(refunds?.fields.map(({ nonNull }) => nonNull)).toEqual([false, false]);
  });
  test('that are hidden at the other end of a relationship join nothing either.', () => {
    const { issues } = build({
      properties: '      - { name: passport, logicalType: string, unique: true, classification: restricted }',
      others: `  - name: refunds
    properties:
      - { name: refund_id, logicalType: integer, primaryKey: true }
      - { name: passport, logicalType: string, relationships: [{ type: foreignKey, to: customers.passport }] }`,
    });
    expect(issues.map(({ path, sentence }) => [path, sentence])).toEqual([
      ['schema.1.properties.1.relationships.0', joined('passport', 'customers')],
    ]);
  });
});
