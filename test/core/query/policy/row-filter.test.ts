import { describe, expect, test } from 'vitest';
import type { RowOperator, RowRule } from '../../../../core/model/access/access.ts';
import type { FieldType } from '../../../../core/model/field-type.ts';
import { always, columnOf, never, type Predicate } from '../../../../core/query/plan/predicate.ts';
import { planRowFilter } from '../../../../core/query/policy/row-filter.ts';
import { enumOf, field, listOf, object, scalar } from '../../sdl/model-parts.ts';

const fields = [
  field('country', 'String'),
  field('code', 'ID'),
  field('reference', { kind: 'scalar', scalar: 'String', storage: { kind: 'uuid' } }),
  field('ready', 'Boolean'),
  field('level', 'Int'),
  field('ratio', 'Float'),
  field('count', 'Long'),
  field('price', 'Decimal'),
  field('day', 'Date'),
  field('clock', 'Time'),
  field('at', 'DateTime'),
  field('tier', enumOf('Tier', 'gold', 'tin')),
  field('tags', listOf(scalar('String'))),
  field('size', { kind: 'object', typeName: 'Size', fields: [field('width', 'Int')] }),
];
const customers = object('Customer', 'customers', { fields });

const condition = (name: string, operator: RowOperator, value: unknown): RowRule => ({
  kind: 'condition',
  field: name,
  operator,
  operand: { kind: 'value', value },
});
const byClaim = (name: string, operator: RowOperator, claim: string): RowRule => ({
  kind: 'condition',
  field: name,
  operator,
  operand: { kind: 'claim', claim },
});
const plan = (rule: RowRule, claims: Readonly<Record<string, unknown>> = {}) =>
  planRowFilter(rule, customers, { roles: ['irrelevant'], claims });

const columnNamed = (name: string) => {
  const found = fields.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no field ${name}.`);
  return found;
};
const storageOf = (type: FieldType) => {
  if (type.kind !== 'scalar' && type.kind !== 'enum') throw new Error('It has no storage.');
  return type.storage;
};
const compare = (name: string, operator: 'eq' | 'lt' | 'lte' | 'gt' | 'gte', text: string): Predicate => ({
  kind: 'compare',
  operand: columnOf(columnNamed(name)),
  operator,
  value: { text, storage: storageOf(columnNamed(name).type) },
});
const among = (name: string, ...values: readonly string[]): Predicate => ({
  kind: 'in',
  operand: columnOf(columnNamed(name)),
  storage: storageOf(columnNamed(name).type),
  values,
});
const not = (of: Predicate): Predicate => ({ kind: 'not', of });
const isNull = (name: string): Predicate => ({ kind: 'isNull', operand: columnOf(columnNamed(name)) });

const uuid = '2b6f0cc9-04d7-4a1c-8f3e-0a1b2c3d4e5f';

describe('A condition becomes the predicate that it says', () => {
  test.each<readonly [string, RowOperator, unknown, Predicate]>([
    ['country', 'eq', 'NL', compare('country', 'eq', 'NL')],
    ['country', 'ne', 'NL', not(compare('country', 'eq', 'NL'))],
    ['country', 'eq', '', compare('country', 'eq', '')],
    ['country', 'lt', 'M', compare('country', 'lt', 'M')],
    ['country', 'lte', 'M', compare('country', 'lte', 'M')],
    ['country', 'gt', 'M', compare('country', 'gt', 'M')],
    ['country', 'gte', 'M', compare('country', 'gte', 'M')],
    ['country', 'in', ['NL', 'DE'], among('country', 'NL', 'DE')],
    ['country', 'notIn', ['NL', 'DE'], not(among('country', 'NL', 'DE'))],
    ['country', 'in', [], never],
    ['country', 'notIn', [], always],
    ['country', 'isNull', true, isNull('country')],
    ['country', 'isNull', false, not(isNull('country'))],
    ['code', 'eq', '12', compare('code', 'eq', '12')],
    ['code', 'eq', 12, compare('code', 'eq', '12')],
    ['code', 'in', ['12', 7], among('code', '12', '7')],
    ['reference', 'eq', uuid, compare('reference', 'eq', uuid)],
    // Capitals write the same UUID (RFC 9562, section 4).
    ['reference', 'eq', uuid.toUpperCase(), compare('reference', 'eq', uuid)],
    ['ready', 'eq', false, compare('ready', 'eq', 'false')],
    ['level', 'eq', 3, compare('level', 'eq', '3')],
    ['level', 'gte', -3, compare('level', 'gte', '-3')],
    ['ratio', 'lt', 0.5, compare('ratio', 'lt', '0.5')],
    ['ratio', 'eq', 2, compare('ratio', 'eq', '2')],
    ['count', 'eq', '9007199254740993', compare('count', 'eq', '9007199254740993')],
    ['count', 'eq', 5, compare('count', 'eq', '5')],
    ['price', 'gt', '9.99', compare('price', 'gt', '9.99')],
    ['price', 'gt', 9, compare('price', 'gt', '9.00')],
    ['day', 'eq', '2024-02-29', compare('day', 'eq', '2024-02-29')],
    ['clock', 'lt', '12:00:00', compare('clock', 'lt', '12:00:00')],
    ['tier', 'eq', 'gold', compare('tier', 'eq', 'gold')],
    ['tier', 'in', ['gold', 'tin'], among('tier', 'gold', 'tin')],
  ])('%s %s %j', (name, operator, value, expected) => {
    expect(plan(condition(name, operator, value))).toEqual(expected);
    expect(plan(byClaim(name, operator, 'given'), { given: value })).toEqual(expected);
  });

  test('A time keeps its instant, whatever zone it is written in.', () => {
    const at = (text: string) => JSON.stringify(plan(condition('at', 'gte', text)));
    expect(at('2024-02-29T09:30:00Z')).toContain('"operator":"gte"');
    expect(at('2024-02-29T10:30:00+01:00')).toBe(at('2024-02-29T09:30:00Z'));
    expect(at('2024-02-29T10:30:00Z')).not.toBe(at('2024-02-29T09:30:00Z'));
  });
});

describe('What is no value of the field gives the role nothing', () => {
  type Wrong = readonly [string, RowOperator, unknown];
  const wrong: readonly Wrong[] = [
    ...['eq', 'ne', 'lt', 'lte', 'gt', 'gte'].flatMap((operator): readonly Wrong[] => {
      const one = operator as RowOperator;
      return [
        ['country', one, 5],
        ['country', one, true],
        ['country', one, null],
        ['country', one, undefined],
        ['country', one, ['NL']],
        ['country', one, { eq: 'NL' }],
        ['country', one, 'a\0b'],
        ['country', one, '\ud800'],
        ['code', one, 1.5],
        ['code', one, true],
        ['code', one, 2 ** 60],
        ...[
          '',
          ' ',
          '01',
          ' 1',
          '1 ',
          '+1',
          '-0',
          '1.0',
          '1e3',
          '0x1',
          'abc',
          '１',
          '9'.repeat(30),
          'x'.repeat(100_000),
        ].map((text) => ['code', one, text] as const),
        ['reference', one, 'no uuid'],
        ['reference', one, ` ${uuid}`],
        ['reference', one, ''],
        ['count', one, '01'],
        ['count', one, ' 1'],
        ['count', one, ''],
        ['price', one, '01.50'],
        ['price', one, ' 1.50'],
        ['price', one, '1,50'],
        ['price', one, '1e9'],
        ['price', one, ''],
        ['day', one, '2024-2-9'],
        ['day', one, '20240229'],
        ['day', one, ' 2024-02-29'],
        ['clock', one, '9:30'],
        ['at', one, '20240229'],
        ['at', one, '1709199000000'],
        ['at', one, 1_709_199_000],
        ['at', one, ''],
        ['ready', one, 'TRUE'],
        ['tier', one, ''],
        ['tier', one, ' gold'],
        ['ready', one, 'true'],
        ['ready', one, 1],
        ['level', one, '3'],
        ['level', one, 1.5],
        ['level', one, Number.NaN],
        ['ratio', one, '0.5'],
        ['ratio', one, Number.POSITIVE_INFINITY],
        ['ratio', one, Number.NaN],
        ['count', one, 'many'],
        ['count', one, 1.5],
        ['price', one, 'NaN'],
        ['price', one, {}],
        ['day', one, '2024-02-30'],
        ['day', one, 20240229],
        ['clock', one, '25:00:00'],
        ['at', one, 'yesterday'],
        ['tier', one, 'silver'],
        ['tier', one, 'GOLD'],
        ['tags', one, 'a'],
        ['size', one, 1],
      ];
    }),
    ['country', 'in', 'NL'],
    ['country', 'in', null],
    ['country', 'in', undefined],
    ['country', 'in', ['NL', 5]],
    ['country', 'in', ['NL', null]],
    ['country', 'in', ['NL', undefined]],
    ['country', 'in', ['NL', 'a\0']],
    ['country', 'in', { length: 1, 0: 'NL' }],
    ['country', 'notIn', 'NL'],
    ['country', 'notIn', [['NL']]],
    ['country', 'notIn', [true]],
    ['tier', 'in', ['gold', 'silver']],
    ...['in', 'notIn'].flatMap((operator) =>
      [
        ['code', ['12', 'no number']],
        ['code', ['']],
        ['code', ['012']],
        ['reference', ['no uuid']],
        ['count', [' 1']],
        ['level', [1, 2 ** 40]],
        ['price', ['1.50', '']],
        ['tier', ['silver']],
        ['country', [{}]],
      ].map(([name, value]): Wrong => [String(name), operator as RowOperator, value]),
    ),
    ['country', 'isNull', 'true'],
    ['country', 'isNull', 1],
    ['country', 'isNull', null],
    ['country', 'isNull', undefined],
    ['tags', 'in', ['a']],
    ['tags', 'isNull', true],
    ['size', 'isNull', true],
  ];

  test.each(wrong)('%s %s %j', (name, operator, value) => {
    expect(plan(condition(name, operator, value))).toBeUndefined();
    expect(plan(byClaim(name, operator, 'given'), { given: value })).toBeUndefined();
  });

  test.each(['eq', 'ne', 'lt', 'lte', 'gt', 'gte'] as const)(
    'A claim beyond all values of the column: %s.',
    (operator) => {
      for (const [name, given] of [
        ['level', 2 ** 40],
        ['level', -1e300],
        ['count', '9'.repeat(40)],
        ['price', `1${'0'.repeat(60)}`],
        ['price', '0.005'],
      ] as const)
        expect(plan(byClaim(name, operator, 'given'), { given })).toBeUndefined();
    },
  );

  test('A bound that an author wrote may lie between two values of a column, or beyond all; a claim may not.', () => {
    expect(plan(condition('price', 'gt', 9.995))).toEqual(compare('price', 'gt', '9.99'));
    expect(plan(condition('level', 'lt', 2 ** 40))).toEqual(not(isNull('level')));
    expect(plan(byClaim('price', 'gt', 'given'), { given: 9.995 })).toBeUndefined();
    expect(plan(byClaim('level', 'lt', 'given'), { given: 2 ** 40 })).toBeUndefined();
  });

  test('A claim that is missing, or that every object inherits, is no claim.', () => {
    expect(plan(byClaim('country', 'eq', 'country'))).toBeUndefined();
    expect(plan(byClaim('country', 'eq', 'country'), { other: 'NL' })).toBeUndefined();
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(plan(byClaim('country', 'ne', name))).toBeUndefined();
    }
    const inherited: Readonly<Record<string, unknown>> = Object.create({ country: 'NL' });
    expect(plan(byClaim('country', 'eq', 'country'), inherited)).toBeUndefined();
  });

  test('A value in place of a claim does not need one, and a claim is never the value of another.', () => {
    expect(plan(condition('country', 'eq', 'NL'), { country: 'DE' })).toEqual(compare('country', 'eq', 'NL'));
    expect(plan(byClaim('country', 'eq', 'b'), { a: 'NL', b: 'DE' })).toEqual(compare('country', 'eq', 'DE'));
  });
});

describe('Conditions together', () => {
  const nl = condition('country', 'eq', 'NL');
  const mine = byClaim('country', 'eq', 'mine');
  const claims = { mine: 'DE' };
  const [isNl, isMine] = [compare('country', 'eq', 'NL'), compare('country', 'eq', 'DE')];

  test.each<readonly [string, RowRule, Predicate]>([
    ['and', { kind: 'and', of: [nl, mine] }, { kind: 'and', of: [isNl, isMine] }],
    ['or', { kind: 'or', of: [nl, mine] }, { kind: 'or', of: [isNl, isMine] }],
    ['not', { kind: 'not', of: mine }, not(isMine)],
    ['and of nothing, which is every row', { kind: 'and', of: [] }, always],
    ['or of nothing, which is no row', { kind: 'or', of: [] }, never],
    [
      'nested',
      {
        kind: 'not',
        of: {
          kind: 'or',
          of: [
            { kind: 'and', of: [nl] },
            { kind: 'not', of: mine },
          ],
        },
      },
      not({ kind: 'or', of: [{ kind: 'and', of: [isNl] }, not(isMine)] }),
    ],
  ])('are joined by %s.', (_, rule, expected) => {
    expect(plan(rule, claims)).toEqual(expected);
  });

  test.each<readonly [string, RowRule]>([
    ['and', { kind: 'and', of: [nl, mine] }],
    ['or', { kind: 'or', of: [nl, mine] }],
    ['or, the other way round', { kind: 'or', of: [mine, nl] }],
    ['not', { kind: 'not', of: mine }],
    ['not of or', { kind: 'not', of: { kind: 'or', of: [nl, { kind: 'and', of: [mine] }] } }],
  ])('are nothing as a whole when one of them lacks its claim: %s.', (_, rule) => {
    expect(plan(rule)).toBeUndefined();
  });

  test('A field that the object does not have is a defect, and throws.', () => {
    expect(() => plan(condition('nowhere', 'eq', 1))).toThrow('nowhere');
  });
});
