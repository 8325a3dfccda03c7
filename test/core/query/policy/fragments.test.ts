import { createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { duckdbDialect } from '../../../../core/engines/duckdb/dialect.ts';
import { postgresDialect } from '../../../../core/engines/postgres/dialect.ts';
import type { Mask } from '../../../../core/model/access/access.ts';
import type { FieldType } from '../../../../core/model/field-type.ts';
import { always, type Predicate } from '../../../../core/query/plan/predicate.ts';
import type { Shown } from '../../../../core/query/plan/shown.ts';
import type { Dialect } from '../../../../core/query/sql/dialect.ts';
import {
  authoredToken,
  countParameter,
  type Fragment,
  identifier,
  joinFragments,
  keyword,
  listFragments,
  listParameter,
  parameter,
  qualifiedName,
  secretParameter,
  sql,
} from '../../../../core/query/sql/fragment.ts';
import { deriveMaskKeys } from '../../../../core/query/sql/mask-keys.ts';
import { render } from '../../../../core/query/sql/render.ts';
import { compileSeek } from '../../../../core/query/sql/rows/compile-order.ts';
import { compileShown } from '../../../../core/query/sql/rows/compile-shown.ts';
import { type Compilation, startCompilation } from '../../../../core/query/sql/scope.ts';
import { tableScope } from '../../../../core/query/sql/table-scope.ts';
import { enumOf, field, listOf, scalar } from '../../sdl/model-parts.ts';

const text = { kind: 'text' } as const;
const write = (fragment: Fragment) => render(fragment, duckdbDialect);

describe('SQL', () => {
  test('is written as it stands in the source, with its holes filled in order.', () => {
    const { text: written, parameters } = write(sql`a = ${parameter('1', text)} AND b = ${parameter('2', text)};`);
    expect(written).toBe('a = CAST($1 AS VARCHAR) AND b = CAST($2 AS VARCHAR);');
    expect(parameters).toEqual([
      { kind: 'value', text: '1', storage: text },
      { kind: 'value', text: '2', storage: text },
    ]);
    expect(sql`${sql`a`}${sql`b`}`.parts).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'b' },
    ]);
    expect(sql``.parts).toEqual([]);
    expect(write(sql``)).toEqual({ text: '', parameters: [] });
  });

  test('may be written in lines, which are folded outside of its holes.', () => {
    const inner = sql`(
      SELECT 1
    )`;
    const lines = sql`
      SELECT ${identifier('a\n b')}
      FROM ${inner} AS x
      WHERE a IN (
        1, 2
      )
    `;
    expect(write(lines).text).toBe('SELECT "a\n b" FROM (SELECT 1) AS x WHERE a IN (1, 2)');
  });

  test('is sought from no cursor of other terms.', () => {
    const term = { value: sql`a`, storage: text, direction: 'ASC', nulls: 'LAST' } as const;
    expect(write(compileSeek([term], ['x'])).text).toContain('a >');
    expect(() => compileSeek([term, term], ['x'])).toThrow('start again');
  });

  test('takes fragments of any number of parts.', () => {
    const many = listFragments(Array.from({ length: 200_000 }, () => sql`a`));
    expect(sql`(${many})`.parts).toHaveLength(400_001);
  });

  test('quotes names, and joins them.', () => {
    expect(write(identifier('say "no"')).text).toBe('"say ""no"""');
    expect(write(qualifiedName(['a', 'b.c', 'd']))).toEqual({ text: '"a"."b.c"."d"', parameters: [] });
    expect(write(qualifiedName(['a'])).text).toBe('"a"');
    expect(write(listFragments([sql`a`, identifier('b'), parameter('c', text)])).text).toBe(
      'a, "b", CAST($1 AS VARCHAR)',
    );
    expect(write(joinFragments([], sql`, `)).text).toBe('');
    expect(write(joinFragments([sql`a`, sql`b`], sql` OR `)).text).toBe('a OR b');
    expect(() => write(identifier('a\0b'))).toThrow('NUL');
  });

  test('has values as parameters only, whatever they hold.', () => {
    const hostile = `'; DROP TABLE "x"; --$1`;
    expect(write(parameter(hostile, text))).toEqual({
      text: 'CAST($1 AS VARCHAR)',
      parameters: [{ kind: 'value', text: hostile, storage: text }],
    });
    expect(write(listParameter([hostile, null], text))).toEqual({
      text: 'CAST($1 AS VARCHAR[])',
      parameters: [{ kind: 'list', texts: [hostile, null], storage: text }],
    });
    expect(write(secretParameter(hostile))).toEqual({
      text: 'CAST($1 AS VARCHAR)',
      parameters: [{ kind: 'value', text: hostile, storage: text, secret: 'yes' }],
    });
    expect(write(countParameter(12))).toEqual({
      text: 'CAST($1 AS BIGINT)',
      parameters: [{ kind: 'value', text: '12', storage: { kind: 'integer', bits: 64, signed: true } }],
    });
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('has no count of %s.', (count) => {
    expect(() => countParameter(count)).toThrow(`${count} is no count.`);
  });

  test.each([
    'VARCHAR',
    'DOUBLE PRECISION',
    'DECIMAL(12,2)',
    'DECIMAL(38,10)',
    'VARCHAR(5)',
    'INTEGER[]',
    'DECIMAL(1,0)[]',
    'f_1',
  ])('takes %s as a keyword.', (name) => {
    expect(keyword(name).parts).toEqual([{ kind: 'text', text: name }]);
  });

  test.each(['amount', '_x', 'größe', 'x1', '12', '1.5e-3', '.5', '(', ')', '[', ']', ',', '+', '<', '=', '|', '@'])(
    'takes %s as one token of an author.',
    (token) => {
      expect(authoredToken(token).parts).toEqual([{ kind: 'text', text: token }]);
    },
  );

  test.each([
    '',
    ' ',
    'a b',
    'a;',
    ';',
    "'",
    '"',
    "'x'",
    '"x"',
    '--',
    '/*',
    '$1',
    '$',
    '\\',
    '`',
    'a\n',
    '1a',
    '1 2',
    '((',
    '{',
    'a"b',
  ])('refuses %j as one token of an author.', (token) => {
    expect(() => authoredToken(token)).toThrow('This is no token of SQL.');
  });

  test.each([
    '',
    ' VARCHAR',
    '1VARCHAR',
    '_x',
    'VARCHAR;',
    'VARCHAR; DROP',
    'a"b',
    "a'b",
    'a--b',
    'a/*',
    'DECIMAL(12,2',
    'DECIMAL()',
    'DECIMAL(a)',
    'DECIMAL(1,2,3)',
    'DECIMAL(1,)',
    '(1)',
    'INTEGER[1]',
    'INTEGER[][]',
    'INTEGER[] x',
    'a\nb',
    'a.b',
    'x VARCHAR) --',
  ])('refuses %j as a keyword.', (name) => {
    expect(() => keyword(name)).toThrow(`${name} is no name of a type.`);
  });
});

describe('What a viewer is shown', () => {
  const country = field('country', 'String');
  const token = field('token', 'String', { column: 'card token' });
  const maskKeys = { inner: 'inner key', outer: 'outer key' };
  const table = identifier('t0');
  const startIn = (dialect: Dialect) =>
    startCompilation({ dialect, relation: () => sql`nowhere`, unreadable: () => new Map(), maskKeys });
  const startDuckDb = () => startIn(duckdbDialect);
  const show = (type: FieldType, shown: Shown, value: Fragment = identifier('v'), started?: Compilation) => {
    const compilation = started ?? startDuckDb();
    const row = tableScope(table, { domain: 'd', object: 'T' }, compilation);
    return write(compileShown({ value, type }, shown, { row, read: (one) => row.held(one) }, compilation));
  };
  const masked = (mask: Mask, holder?: typeof token): Shown => ({ kind: 'masked', mask, ...(holder && { holder }) });
  const equals = (wanted: string): Predicate => ({
    kind: 'compare',
    operand: { kind: 'column', path: [country] },
    operator: 'eq',
    value: { text: wanted, storage: text },
  });
  const stringType = scalar('String');
  const isNl = `("t0"."country" = CAST($1 AS VARCHAR))`;

  test.each<readonly [string, FieldType, Shown, string]>([
    ['in clear', stringType, { kind: 'clear' }, '"v"'],
    ['in clear, as text', scalar('Long'), { kind: 'clear' }, 'CAST("v" AS VARCHAR)'],
    ['denied', stringType, { kind: 'denied' }, 'NULL'],
    ['nothing', stringType, masked({ kind: 'null' }), 'NULL'],
    ['of an enum, nothing', enumOf('Tier', 'gold'), masked({ kind: 'redact' }), 'NULL'],
    ['of a list, nothing', listOf(stringType), masked({ kind: 'redact' }), 'NULL'],
    ['redacted', stringType, masked({ kind: 'redact' }), `CASE WHEN "v" IS NOT NULL THEN '***' END`],
    [
      'the year of a date',
      scalar('Date'),
      masked({ kind: 'year' }),
      `CASE WHEN substr(strftime("v", '%Y-%m-%d'), 5, 1) = '-' THEN left(strftime("v", '%Y-%m-%d'), 4) || '-01-01' END`,
    ],
    ['another column', stringType, masked({ kind: 'column', field: 'token' }, token), '"t0"."card token"'],
    ['a column that is not there', stringType, masked({ kind: 'column', field: 'lost' }), 'NULL'],
    ['by row, of no case', stringType, { kind: 'byRow', cases: [] }, 'NULL'],
  ])('%s', (_, type, shown, expected) => {
    expect(show(type, shown)).toEqual({ text: expected, parameters: [] });
  });

  test('the year of a time, as a time', () => {
    const { text: written } = show(scalar('DateTime'), masked({ kind: 'year' }));
    expect(written).toContain(`'-01-01T00:00:00Z'`);
    expect(written).not.toContain(`'-01-01' `);
  });

  test('an address without its name, or nothing of what is no address', () => {
    const { text: written } = show(stringType, masked({ kind: 'email' }));
    expect(written).toBe(
      `CASE WHEN length("v") - length(replace("v", '@', '')) = 1 AND strpos("v", '@') > 1 ` +
        `THEN left("v", 1) || '***' || substr("v", strpos("v", '@')) WHEN "v" IS NOT NULL THEN '***' END`,
    );
  });

  test('a hash with two keys, which travel as secrets', () => {
    expect(show(stringType, masked({ kind: 'hash' }))).toEqual({
      text: 'sha256(CAST($1 AS VARCHAR) || sha256(CAST($2 AS VARCHAR) || "v"))',
      parameters: [
        { kind: 'value', text: 'outer key', storage: text, secret: 'yes' },
        { kind: 'value', text: 'inner key', storage: text, secret: 'yes' },
      ],
    });
  });

  test('each row by the first case that it is of, and nothing in the others', () => {
    const shown: Shown = {
      kind: 'byRow',
      cases: [
        { rows: equals('NL'), shown: { kind: 'clear' } },
        { rows: always, shown: { kind: 'masked', mask: { kind: 'redact' } } },
      ],
    };
    const { text: written, parameters } = show(stringType, shown);
    expect(written).toMatch(/^CASE WHEN .+ THEN "v" WHEN .+ THEN CASE WHEN "v" IS NOT NULL THEN '\*\*\*' END END$/);
    expect(written).toContain('"t0"."country"');
    expect(written.replaceAll(/[()]/g, '')).toContain(isNl.replaceAll(/[()]/g, ''));
    expect(parameters).toEqual([{ kind: 'value', text: 'NL', storage: text }]);
  });

  test('members, each in its own way, and none that is not known', () => {
    const address: FieldType = {
      kind: 'object',
      typeName: 'Address',
      fields: [field('city', 'String'), field('street', 'String'), field('code', 'String')],
    };
    const shown: Shown = { kind: 'members', of: { city: { kind: 'clear' }, street: masked({ kind: 'redact' }) } };
    const row = (value: string) =>
      `CASE WHEN ${value} IS NOT NULL THEN json_array((${value})."city", ` +
      `CASE WHEN (${value})."street" IS NOT NULL THEN '***' END, NULL) END`;
    expect(show(address, shown).text).toBe(row('"v"'));
    expect(show(listOf(address), shown).text).toBe(`to_json(list_transform("v", lambda element: ${row('element')}))`);
    const map = { kind: 'map', entryTypeName: 'Entry', key: scalar('Long'), value: address } as unknown as FieldType;
    expect(show(map, shown).text).toBe(
      `to_json(list_transform(list_sort(map_entries("v")), lambda entry: json_array(CAST(entry.key AS VARCHAR), ${row('entry.value')})))`,
    );
    expect(() => show(stringType, shown)).toThrow('A scalar has no members.');
    expect(() => show(enumOf('Tier', 'gold'), shown)).toThrow('A scalar has no members.');
  });

  test('the column that holds a member encrypted, beside that member', () => {
    const card: FieldType = {
      kind: 'object',
      typeName: 'Card',
      fields: [field('number', 'String'), token],
    };
    const shown: Shown = {
      kind: 'members',
      of: { number: masked({ kind: 'column', field: 'token' }, token), token: { kind: 'clear' } },
    };
    expect(show(card, shown).text).toBe(
      'CASE WHEN "v" IS NOT NULL THEN json_array(("v")."card token", ("v")."card token") END',
    );
  });

  test('the same on PostgreSQL, in its own words', () => {
    const compilation = startIn(postgresDialect);
    const row = tableScope(table, { domain: 'd', object: 'T' }, compilation);
    const place = { row, read: (one: typeof token) => row.held(one) };
    const fragment = compileShown(
      { value: identifier('v'), type: stringType },
      masked({ kind: 'hash' }),
      place,
      compilation,
    );
    const { text: written, parameters } = render(fragment, postgresDialect);
    expect(written).toContain('sha256');
    expect(written.indexOf('$1')).toBeLessThan(written.indexOf('$2'));
    expect(parameters.map((one) => (one.kind === 'value' ? [one.text, one.secret] : []))).toEqual([
      ['outer key', 'yes'],
      ['inner key', 'yes'],
    ]);
  });
});

describe('Keys of the mask hash', () => {
  test('come from the secret alone, differ, and cannot be changed.', () => {
    const keys = deriveMaskKeys('secret');
    const derived = (purpose: string) =>
      Buffer.from(hkdfSync('sha256', 'secret', '', `concord mask ${purpose}`, 32)).toString('hex');
    expect(keys).toEqual({ inner: derived('inner'), outer: derived('outer') });
    expect(keys).toEqual(deriveMaskKeys('secret'));
    expect(keys.inner).not.toBe(keys.outer);
    expect(keys.inner).not.toBe(deriveMaskKeys('other').inner);
    expect(keys.inner).not.toBe(createHmac('sha256', 'secret').digest('hex'));
    expect(keys.inner).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.isFrozen(keys)).toBe(true);
  });
});
