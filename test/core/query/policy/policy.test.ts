import { describe, expect, test } from 'vitest';
import { RequestError } from '../../../../core/errors/request-error.ts';
import type { ObjectAccess, Protection, RowRule } from '../../../../core/model/access/access.ts';
import { protectionLevel } from '../../../../core/model/access/protection-level.ts';
import type { FieldType } from '../../../../core/model/field-type.ts';
import type { ModelObject } from '../../../../core/model/model.ts';
import { always, never, type Predicate, tableOf } from '../../../../core/query/plan/predicate.ts';
import { admit, mayCompute, mayUse, requireClear } from '../../../../core/query/policy/admit.ts';
import { forbidden, isRefusal } from '../../../../core/query/policy/forbidden.ts';
import {
  type BrokenRule,
  createPolicy,
  rowsOf,
  type TableAccess,
  type TableGrant,
} from '../../../../core/query/policy/policy.ts';
import { isClear, shownOf } from '../../../../core/query/policy/show-field.ts';
import { enumOf, field, listOf, object, scalar } from '../../sdl/model-parts.ts';

const country = field('country', 'String');
const equals = (text: string): Predicate => ({
  kind: 'compare',
  operand: { kind: 'column', path: [country] },
  operator: 'eq',
  value: { text, storage: { kind: 'text' } },
});
const rule: RowRule = {
  kind: 'condition',
  field: 'country',
  operator: 'eq',
  operand: { kind: 'claim', claim: 'country' },
};

const make = (access: ObjectAccess, more: Partial<ModelObject> = {}) =>
  object('Customer', 'customers', { fields: [country], access, ...more });
const policyOf = (one: ModelObject, roles: readonly string[], claims: Readonly<Record<string, unknown>> = {}) =>
  createPolicy({ roles, claims }, (name) => (name === one.typeName ? one : undefined));

describe('Grants', () => {
  const limited = make({
    kind: 'roles',
    grants: [{ role: 'reader' }, { role: 'regional', rows: rule }, { role: 'other' }],
  });

  test('Of an object without roles everybody reads every row, with and without a role.', () => {
    const open = make({ kind: 'everyone' });
    expect(policyOf(open, []).of('Customer').grants).toEqual([{ rows: always }]);
    expect(policyOf(open, ['a', 'b', 'a']).of('Customer').grants).toEqual([
      { rows: always },
      { role: 'a', rows: always },
      { role: 'b', rows: always },
    ]);
  });

  test('Of an object with roles only these read, and each its own rows.', () => {
    expect(policyOf(limited, []).of('Customer').grants).toEqual([]);
    expect(policyOf(limited, ['stranger']).of('Customer').grants).toEqual([]);
    expect(policyOf(limited, ['reader']).of('Customer').grants).toEqual([{ role: 'reader', rows: always }]);
    expect(policyOf(limited, ['regional'], { country: 'NL' }).of('Customer').grants).toEqual([
      { role: 'regional', rows: equals('NL') },
    ]);
    expect(policyOf(limited, ['other', 'regional'], { country: 'DE' }).of('Customer').grants).toEqual([
      { role: 'regional', rows: equals('DE') },
      { role: 'other', rows: always },
    ]);
  });

  test('A role without its claim reads nothing, and another role is not touched by that.', () => {
    expect(policyOf(limited, ['regional']).of('Customer').grants).toEqual([]);
    expect(policyOf(limited, ['regional', 'reader']).of('Customer').grants).toEqual([{ role: 'reader', rows: always }]);
  });

  test('What is decided for an object is decided once.', () => {
    const policy = policyOf(limited, ['reader']);
    expect(policy.of('Customer')).toBe(policy.of('Customer'));
    expect(policy.of('Customer').object).toBe(limited);
  });

  test('An object that is not there is a defect, and throws.', () => {
    expect(() => policyOf(limited, ['reader']).of('Nothing')).toThrow('The mesh has no object Nothing.');
  });
});

describe('The rows of several grants', () => {
  test('are those of any of them, and all as soon as one gives all.', () => {
    const [a, b] = [equals('NL'), equals('DE')];
    expect(rowsOf([])).toEqual(never);
    expect(rowsOf([{ rows: a }])).toEqual({ kind: 'or', of: [a] });
    expect(rowsOf([{ rows: a }, { rows: b }])).toEqual({ kind: 'or', of: [a, b] });
    expect(rowsOf([{ rows: a }, { rows: always }])).toEqual(always);
    expect(rowsOf([{ rows: { kind: 'and', of: [always, { kind: 'and', of: [] }] } }])).toEqual(always);
    expect(rowsOf([{ rows: { kind: 'and', of: [always, a] } }])).toEqual({
      kind: 'or',
      of: [{ kind: 'and', of: [always, a] }],
    });
    expect(rowsOf([{ rows: never }])).toEqual({ kind: 'or', of: [never] });
  });
});

describe('A table', () => {
  const named = make({ kind: 'roles', grants: [{ role: 'reader' }, { role: 'regional', rows: rule }] });

  test('is read with the rows of the viewer, and with no condition where these are all.', () => {
    const whole = admit(tableOf(named), policyOf(named, ['reader']));
    expect(whole.table).toEqual({ object: 'Customer', domain: 'hand-written' });
    const some = admit(tableOf(named), policyOf(named, ['regional'], { country: 'NL' }));
    expect(some.table).toEqual({
      object: 'Customer',
      domain: 'hand-written',
      rowFilter: { kind: 'or', of: [equals('NL')] },
    });
    expect(some.access.object).toBe(named);
  });

  test('that no role may read is refused by the name that the API gives it.', () => {
    expect(() => admit(tableOf(named), policyOf(named, ['stranger']))).toThrow('The caller may not read customers.');
    try {
      admit(tableOf(named), policyOf(named, []));
      expect.unreachable();
    } catch (error) {
      expect(isRefusal(error)).toBe(true);
    }
    expect(isRefusal(new Error('FORBIDDEN'))).toBe(false);
    expect(isRefusal(undefined)).toBe(false);
    expect(isRefusal(new RequestError('BAD_USER_INPUT', 'No.'))).toBe(false);
    expect(isRefusal(new RequestError('CONTRACT_VIOLATED', 'No.'))).toBe(true);
    expect(forbidden('No.')).toMatchObject({ code: 'FORBIDDEN', message: 'No.' });
  });
});

describe('A table whose data break their contract', () => {
  const hidden = field('hidden', 'String', { protections: [{ kind: 'deny', clear: ['officer'] }] });
  const customers = make(
    { kind: 'roles', grants: [{ role: 'reader' }, { role: 'officer' }] },
    {
      fields: [
        country,
        hidden,
        field('place', {
          kind: 'object',
          typeName: 'Place',
          fields: [field('zip', 'String', { protections: hidden.protections ?? [] })],
        }),
      ],
    },
  );
  const messageFor = (role: string, broken: BrokenRule | undefined): string => {
    const policy = createPolicy(
      { roles: [role], claims: {} },
      () => customers,
      () => broken,
    );
    try {
      admit(tableOf(customers), policy);
      return 'admitted';
    } catch (error) {
      return isRefusal(error) ? `${error.code} ${error.message}` : String(error);
    }
  };
  const told = 'CONTRACT_VIOLATED The data of customers break their contract: this does not hold: x is unique.';
  const untold = 'CONTRACT_VIOLATED The data of customers break their contract: a rule does not hold.';

  test.each<readonly [string, BrokenRule | undefined, string]>([
    ['reader', undefined, 'admitted'],
    ['reader', { sentence: 'x is unique.' }, told],
    ['reader', { sentence: 'x is unique.', field: 'country' }, told],
    ['reader', { sentence: 'x is unique.', field: 'hidden' }, untold],
    ['reader', { sentence: 'x is unique.', field: 'gone' }, untold],
    ['officer', { sentence: 'x is unique.', field: 'hidden' }, told],
    ['reader', { sentence: 'Each row is unique by country, hidden.' }, untold],
    ['reader', { sentence: 'Each row is unique by "HIDDEN".', field: 'country' }, untold],
    ['reader', { sentence: 'Each row has zip.' }, untold],
    ['stranger', { sentence: 'x is unique.' }, 'FORBIDDEN The caller may not read customers.'],
  ])('is read by nobody, and the %s is told of %j what it may know: %s', (role, broken, message) => {
    expect(messageFor(role, broken)).toBe(message);
  });
});

const deny = (...clear: readonly string[]): Protection => ({ kind: 'deny', clear });
const mask = (...clear: readonly string[]): Protection => ({ kind: 'mask', mask: { kind: 'redact' }, clear });

describe('A level of protection', () => {
  test.each<readonly [readonly Protection[], string | undefined, 'clear' | 'masked' | 'denied']>([
    [[], 'a', 'clear'],
    [[], undefined, 'clear'],
    [[deny('a')], 'a', 'clear'],
    [[deny('a')], 'b', 'denied'],
    [[deny('a')], undefined, 'denied'],
    [[mask('a')], 'a', 'clear'],
    [[mask('a')], 'b', 'masked'],
    [[mask('a')], undefined, 'masked'],
    [[mask('a'), deny('b')], 'a', 'denied'],
    [[mask('a'), deny('b')], 'b', 'masked'],
    [[mask('a'), deny('a')], 'a', 'clear'],
    [[mask(), mask('a')], 'a', 'masked'],
  ])('of %j for %s is %s', (protections, role, level) => {
    expect(protectionLevel(protections, role === undefined ? {} : { role })).toBe(level);
  });
});

describe('A value', () => {
  const nl: TableGrant = { role: 'nl', rows: equals('NL') };
  const de: TableGrant = { role: 'de', rows: equals('DE') };
  const all: TableGrant = { role: 'all', rows: always };
  const none: TableGrant = { role: 'none', rows: never };
  const nobody: TableGrant = { rows: always };
  const redacted = { kind: 'masked', mask: { kind: 'redact' } };
  const clear = { kind: 'clear' };
  const denied = { kind: 'denied' };
  const or = (...of: readonly Predicate[]): Predicate => ({ kind: 'or', of });

  const accessWith = (grants: readonly TableGrant[], fields = [country]): TableAccess => ({
    object: make({ kind: 'everyone' }, { fields }),
    grants,
  });
  const show = (type: FieldType | 'String' | 'Date', protections: readonly Protection[], ...grants: TableGrant[]) => {
    const one = field('secret', type, { protections });
    return shownOf(one, accessWith(grants, [country, one, field('token', 'String')]));
  };

  test.each<readonly [string, readonly Protection[], readonly TableGrant[], unknown]>([
    ['without protection', [], [all], clear],
    ['without protection, of rows that nobody sees', [], [], clear],
    ['that the role may see', [mask('all')], [all], clear],
    ['that the role may see in its rows, which are all that it reads', [mask('nl')], [nl], clear],
    ['that both roles may see', [deny('nl', 'de')], [nl, de], clear],
    ['that one role of all rows may see', [deny('all')], [nl, all], clear],
    ['that is masked', [mask()], [all], redacted],
    ['that is masked for all roles', [mask()], [nl, de], redacted],
    ['that is denied', [deny()], [all], denied],
    ['that is denied to all roles', [deny()], [nl, de], denied],
    ['that is denied to nobody in particular', [deny('all')], [nobody], denied],
    [
      'that one role sees in clear and the other masked',
      [mask('nl')],
      [nl, de],
      {
        kind: 'byRow',
        cases: [
          { rows: or(equals('NL')), shown: clear },
          { rows: or(equals('DE')), shown: redacted },
        ],
      },
    ],
    [
      'that one role sees in clear and the other not at all',
      [deny('nl')],
      [nl, de],
      { kind: 'byRow', cases: [{ rows: or(equals('NL')), shown: clear }] },
    ],
    [
      'that one role sees masked and the other not at all',
      [deny('nl'), mask()],
      [nl, de],
      { kind: 'byRow', cases: [{ rows: or(equals('NL')), shown: redacted }] },
    ],
    ['that one role of all rows sees masked and another not at all', [deny('all'), mask()], [nl, all], redacted],
    [
      'that is in clear in some rows and masked in all',
      [mask('nl')],
      [nl, all],
      {
        kind: 'byRow',
        cases: [
          { rows: or(equals('NL')), shown: clear },
          { rows: always, shown: redacted },
        ],
      },
    ],
    ['of nobody at all', [mask()], [], denied],
  ])('%s', (_, protections, grants, expected) => {
    expect(show('String', protections, ...grants)).toEqual(expected);
    const one = field('secret', 'String', { protections });
    expect(isClear([one], accessWith(grants))).toEqual((expected as { kind: string }).kind === 'clear');
    expect(mayUse([one], accessWith(grants))).toEqual((expected as { kind: string }).kind === 'clear');
  });

  test('of a role that has no row leaves no case for its rows, but one for what no row shows', () => {
    const shown = show('String', [mask('none')], none, de);
    expect(shown).toEqual({
      kind: 'byRow',
      cases: [
        { rows: or(never), shown: clear },
        { rows: or(equals('DE')), shown: redacted },
      ],
    });
  });

  test('takes the mask of its own, if that fits, and none at all otherwise', () => {
    const hash: Protection = { kind: 'mask', mask: { kind: 'hash' }, clear: [] };
    const year: Protection = { kind: 'mask', mask: { kind: 'year' }, clear: [] };
    expect(show('String', [hash], all)).toEqual({ kind: 'masked', mask: { kind: 'hash' } });
    expect(show('Date', [hash], all)).toEqual({ kind: 'masked', mask: { kind: 'null' } });
    expect(show('Date', [year], all)).toEqual({ kind: 'masked', mask: { kind: 'year' } });
    expect(show('String', [deny('all'), hash], all)).toEqual({ kind: 'masked', mask: { kind: 'hash' } });
    expect(show(enumOf('Tier', 'gold'), [hash], all)).toEqual({ kind: 'masked', mask: { kind: 'null' } });
    expect(show(enumOf('Tier', 'gold'), [{ kind: 'mask', mask: { kind: 'null' }, clear: [] }], all)).toEqual({
      kind: 'masked',
      mask: { kind: 'null' },
    });
  });

  test('that another column holds encrypted is shown by that column', () => {
    const token: Protection = { kind: 'mask', mask: { kind: 'column', field: 'token' }, clear: [] };
    expect(show('String', [token], all)).toEqual({
      kind: 'masked',
      mask: { kind: 'column', field: 'token' },
      holder: field('token', 'String'),
    });
    const lost: Protection = { kind: 'mask', mask: { kind: 'column', field: 'lost' }, clear: [] };
    expect(show('String', [lost], all)).toEqual({ kind: 'masked', mask: { kind: 'column', field: 'lost' } });
  });

  test('that is a list or a map is masked as a whole', () => {
    const list: FieldType = listOf(scalar('String'));
    const map: FieldType = { kind: 'map', entryTypeName: 'E', key: scalar('String'), value: scalar('String') } as never;
    for (const type of [list, map]) {
      expect(show(type, [], all)).toEqual(clear);
      expect(show(type, [mask()], all)).toEqual({ kind: 'masked', mask: { kind: 'null' } });
      expect(show(type, [deny()], all)).toEqual(denied);
      expect(show(type, [mask('all')], all)).toEqual(clear);
    }
  });

  test('that is nested is shown member by member', () => {
    const street = field('street', 'String', { protections: [deny('nl')] });
    const postcode = field('postcode', 'String', { protections: [mask()] });
    const city = field('city', 'String');
    const address = (...fields: readonly (typeof city)[]): FieldType => ({ kind: 'object', typeName: 'A', fields });
    expect(show(address(city), [], all)).toEqual(clear);
    expect(show(address(city, postcode, street), [], all)).toEqual({
      kind: 'members',
      of: { city: clear, postcode: redacted, street: denied },
    });
    expect(show(address(city, postcode), [deny()], all)).toEqual(denied);
    expect(show(address(city), [mask()], all)).toEqual({ kind: 'members', of: { city: redacted } });
    expect(show(listOf(address(city, street)), [], all)).toEqual({
      kind: 'members',
      of: { city: clear, street: denied },
    });
    const map = { kind: 'map', entryTypeName: 'E', key: scalar('String'), value: address(city, street) } as never;
    expect(show(map, [], all)).toEqual({ kind: 'members', of: { city: clear, street: denied } });
  });

  test('may be used along a path only if each step of it is in clear', () => {
    const outer = field('outer', 'String', { protections: [deny('all')] });
    const inner = field('inner', 'String', { protections: [mask('nl')] });
    expect(isClear([outer], accessWith([all]))).toBe(true);
    expect(isClear([outer, inner], accessWith([all]))).toBe(false);
    expect(isClear([outer, inner], accessWith([{ role: 'nl', rows: always }]))).toBe(false);
    expect(isClear([country, country], accessWith([all]))).toBe(true);
    expect(() => requireClear([outer], accessWith([all]))).not.toThrow();
    expect(() => requireClear([outer, inner], accessWith([all]))).toThrow(
      'The caller may not use Customer.outer.inner, because it may not read it in clear.',
    );
  });

  test('that is computed may be used only if all that it is computed from is in clear', () => {
    const hidden = field('hidden', 'String', { protections: [mask()] });
    const column = (one: typeof country) => ({ kind: 'column', path: [one], storage: { kind: 'text' } }) as const;
    const upper = (of: ReturnType<typeof column>) => ({ kind: 'call', function: 'upper', of: [of] }) as never;
    const computed = (one: typeof country, protections?: readonly Protection[]) =>
      field('loud', 'String', {
        computed: { expression: upper(column(one)) } as never,
        ...(protections && { protections }),
      });
    const access = accessWith([all]);
    expect(mayUse([computed(country)], access)).toBe(true);
    expect(mayUse([computed(hidden)], access)).toBe(false);
    expect(mayUse([computed(country, [mask()])], access)).toBe(false);
    expect(() => requireClear([computed(hidden)], access)).toThrow('Customer.loud');
    expect(mayCompute(upper(column(hidden)), access)).toBe(false);
    // What a related row holds is for the policy of its object to judge.
    expect(mayCompute({ kind: 'related', relation: 'r', of: column(hidden) } as never, access)).toBe(true);
    expect(mayCompute({ kind: 'and', of: [column(country), column(hidden)] } as never, access)).toBe(false);
  });
});
