import { describe, expect, test } from 'vitest';
import type { ObjectAccess, Protection } from '../../../../core/model/access/access.ts';
import { isInClear, isOpen, isShown, listReaders, type ObjectReader } from '../../../../core/model/access/readers.ts';
import type { Expression } from '../../../../core/model/expressions/expression.ts';
import { domain, field, object, relation } from '../../sdl/model-parts.ts';

const condition = { kind: 'condition', field: 'a', operator: 'eq', operand: { kind: 'value', value: 1 } } as const;
const limited: ObjectAccess = { kind: 'roles', grants: [{ role: 'reader' }, { role: 'regional', rows: condition }] };
const hidden = field('hidden', 'String', {
  protections: [{ kind: 'mask', mask: { kind: 'redact' }, clear: ['care'] }],
});
const open = field('open', 'String');
const customers = object('Customer', 'customers', {
  fields: [open, hidden],
  access: limited,
  relations: [relation('toMany', 'Customer.orders', 'Order', [['open', 'open']])],
  contributed: [relation('toMany', 'Customer.tickets', 'Ticket', [['open', 'open']])],
});
const orders = object('Order', 'orders', { fields: [open, hidden] });
const mesh = { domains: [domain('shop', [customers, orders]), domain('web', [])] };

describe('Readers of a mesh by their roles', () => {
  const namesFor = (...roles: readonly string[]) => [...listReaders(mesh, roles).keys()];
  const grantsFor = (typeName: string, ...roles: readonly string[]) => listReaders(mesh, roles).get(typeName)?.grants;

  test('read objects without roles, and those that name one of theirs.', () => {
    expect(namesFor()).toEqual(['Order']);
    expect(namesFor('stranger')).toEqual(['Order']);
    expect(namesFor('reader')).toEqual(['Customer', 'Order']);
    expect(namesFor('stranger', 'regional')).toEqual(['Customer', 'Order']);
  });

  test('read all rows or some, whatever their claims.', () => {
    expect(grantsFor('Customer', 'reader')).toEqual([{ role: 'reader', rows: 'all' }]);
    expect(grantsFor('Customer', 'regional')).toEqual([{ role: 'regional', rows: 'some' }]);
    expect(grantsFor('Customer', 'regional', 'reader')).toEqual([
      { role: 'reader', rows: 'all' },
      { role: 'regional', rows: 'some' },
    ]);
    expect(grantsFor('Order')).toEqual([{ rows: 'all' }]);
    expect(grantsFor('Order', 'a', 'b')).toEqual([
      { rows: 'all' },
      { role: 'a', rows: 'all' },
      { role: 'b', rows: 'all' },
    ]);
    expect(listReaders(mesh, ['reader']).get('Customer')?.object.typeName).toBe('Customer');
  });
});

const deny = (...clear: readonly string[]): Protection => ({ kind: 'deny', clear });
const mask = (...clear: readonly string[]): Protection => ({ kind: 'mask', mask: { kind: 'redact' }, clear });
const reader = (...grants: readonly (readonly [string | undefined, 'all' | 'some'])[]): ObjectReader => ({
  object: customers,
  grants: grants.map(([role, rows]) => (role === undefined ? { rows } : { role, rows })),
});
const all = (role?: string) => [role, 'all'] as const;
const some = (role?: string) => [role, 'some'] as const;

describe('A value', () => {
  test.each<readonly [string, readonly Protection[], ObjectReader, boolean, boolean]>([
    ['without protection', [], reader(all('a')), true, true],
    ['without protection, of nobody', [], reader(), true, true],
    ['that is masked', [mask()], reader(all('a')), true, false],
    ['that is denied', [deny()], reader(all('a')), false, false],
    ['that is denied to everybody but a role', [deny('a')], reader(all('b')), false, false],
    ['that the role sees', [deny('a')], reader(all('a')), true, true],
    ['that the role sees in its rows', [deny('a')], reader(some('a')), true, true],
    ['that one role sees in all rows', [deny('a')], reader(some('b'), all('a')), true, true],
    ['that one role sees in some rows', [deny('a')], reader(all('b'), some('a')), true, false],
    ['that both see in some rows', [deny('a', 'b')], reader(some('b'), some('a')), true, true],
    ['that one role sees masked', [deny('a'), mask()], reader(all('a'), all('b')), true, false],
    ['that no role sees', [deny('c')], reader(all('a'), some('b')), false, false],
    ['of nobody', [mask()], reader(), false, true],
  ])('%s', (_, protections, of, shown, inClear) => {
    expect(isShown(protections, of)).toBe(shown);
    expect(isInClear(protections, of)).toBe(inClear);
  });
});

describe('An expression', () => {
  const column = (...path: readonly [typeof open, ...(typeof open)[]]): Expression => ({
    kind: 'column',
    path,
    storage: { kind: 'text' },
  });
  const related = (name: string, of: Expression, where?: Expression): Expression =>
    ({ kind: 'related', relation: name, of, where, storage: { kind: 'text' } }) as unknown as Expression;
  const both = (...of: readonly Expression[]): Expression => ({ kind: 'and', of }) as unknown as Expression;
  const isOpenTo = (expression: Expression, ...roles: readonly string[]): boolean => {
    const readers = listReaders(mesh, roles);
    const own = readers.get('Customer') ?? { object: customers, grants: [] };
    return isOpen(expression, own, readers);
  };

  test('is open if each column of it is seen in clear.', () => {
    expect(isOpenTo(column(open), 'reader')).toBe(true);
    expect(isOpenTo(column(hidden), 'reader')).toBe(false);
    expect(isOpenTo(column(open, hidden), 'reader')).toBe(false);
    expect(isOpenTo(both(column(open), column(open)), 'reader')).toBe(true);
    expect(isOpenTo(both(column(open), column(hidden)), 'reader')).toBe(false);
    expect(isOpenTo({ kind: 'literal', text: null, storage: { kind: 'text' } }, 'reader')).toBe(true);
  });

  test('of related rows is open if these are read, and their columns seen in clear.', () => {
    expect(isOpenTo(related('orders', column(open)), 'reader')).toBe(true);
    expect(isOpenTo(related('orders', column(hidden)), 'reader')).toBe(false);
    expect(isOpenTo(related('orders', column(open), column(hidden)), 'reader')).toBe(false);
    expect(isOpenTo(related('orders', both(column(open), column(hidden))), 'reader')).toBe(false);
    expect(isOpenTo(related('orders', column(hidden)), 'reader', 'care')).toBe(true);
    // Nobody reads tickets here, and there is no relation of that name.
    expect(isOpenTo(related('tickets', column(open)), 'reader')).toBe(false);
    expect(isOpenTo(related('nothing', column(open)), 'reader')).toBe(false);
  });
});
