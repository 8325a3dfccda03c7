import { Temporal } from 'temporal-polyfill';
import { type Expected, expectExact, expectText, instant, type Promised, unreadable, value } from './oracle.ts';
import { cells } from './pools.ts';

/** A type of PostgreSQL, with values of it as it writes them. */
export interface PostgresSource {
  readonly name: string;
  readonly type: string;
  readonly values: readonly string[];
  readonly family:
    | 'number'
    | 'real'
    | 'double'
    | 'money'
    | 'boolean'
    | 'text'
    | 'uuid'
    | 'date'
    | 'time'
    | 'timetz'
    | 'timestamp'
    | 'timestamptz'
    | 'json'
    /** Of which contracts have no words but for its text. */
    | 'wordless';
}

/** Numbers below 1, the same ones for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The sources of one run: what is known to be hard, and as much again by chance. */
export function makeSources(random: Random): readonly PostgresSource[] {
  const below = (limit: number): number => Math.floor(random() * limit);
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('');
  const sign = (): string => (below(2) === 0 ? '-' : '');
  const whole = (most: number): string => `${sign()}${BigInt(`0${digits(1 + below(most))}`)}`;
  const decimal = (most: number, scale: number): string => `${whole(most)}.${digits(1 + below(scale))}`;
  const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
  const day = (): string => `${1970 + below(67)}-${pad(1 + below(12))}-${pad(1 + below(28))}`;
  const clock = (): string =>
    `${pad(below(24))}:${pad(below(60))}:${pad(below(60))}${below(2) === 0 ? '' : `.${digits(6)}`}`;
  const some = (make: () => string): readonly string[] => Array.from({ length: 12 }, make);
  const numbers = ['0', '1', '-1', '7', '127', '-128', '128', '32767'];
  const wide = [...numbers, '2147483647', '2147483648', '-2147483649', '4294967296'];
  // Databases of time zones differ on local times of old.
  const moments = ['2026-01-01 00:00:00', '2026-10-25 02:30:00', '1970-01-01 00:00:00', '9999-12-30 00:00:00'];
  const days = ['2026-01-01', '2024-02-29', '1970-01-01', '9999-12-30'];
  // Some texts of all each time, since every type meets them.
  const chosen = cells.filter((text) => text !== '0001-01-01' && random() < 0.4);
  return [
    { name: 'smallint', type: 'smallint', values: [...numbers, ...some(() => whole(4))], family: 'number' },
    { name: 'integer', type: 'integer', values: [...numbers, ...some(() => whole(9))], family: 'number' },
    {
      name: 'bigint',
      type: 'bigint',
      values: [...wide, '9007199254740993', '9223372036854775807', ...some(() => whole(18))],
      family: 'number',
    },
    {
      name: 'numeric_18_6',
      type: 'numeric(18,6)',
      values: [...numbers, '0.004', '1.50', '1.239', '99999999.99', '100000000', ...some(() => decimal(11, 6))],
      family: 'number',
    },
    {
      name: 'numeric_4_2',
      type: 'numeric(4,2)',
      values: ['0', '1.5', '99.99', ...some(() => decimal(2, 2))],
      family: 'number',
    },
    {
      name: 'numeric_78_0',
      type: 'numeric(78,0)',
      values: [...wide, '9'.repeat(38), `1${'0'.repeat(38)}`, '9'.repeat(78), ...some(() => whole(70))],
      family: 'number',
    },
    {
      name: 'numeric_any',
      type: 'numeric',
      values: [...wide, 'NaN', 'Infinity', '1.500', `0.${'0'.repeat(40)}1`, ...some(() => decimal(30, 12))],
      family: 'number',
    },
    { name: 'numeric_hundreds', type: 'numeric(5,-2)', values: ['100', '1234500'], family: 'number' },
    {
      name: 'double',
      type: 'double precision',
      values: [
        ...wide,
        '1.5',
        '0.1',
        '0.30000000000000004',
        '1e22',
        '1e300',
        '-0',
        'NaN',
        ...some(() => decimal(8, 8)),
      ],
      family: 'double',
    },
    {
      name: 'real',
      type: 'real',
      values: [...numbers, '0.1', '16777216', '1e10', ...some(() => decimal(3, 3))],
      family: 'real',
    },
    {
      name: 'money',
      type: 'money',
      values: ['0', '-1.5', '1234567.89', ...some(() => decimal(6, 2))],
      family: 'money',
    },
    { name: 'boolean', type: 'boolean', values: ['true', 'false'], family: 'boolean' },
    {
      name: 'text',
      type: 'text',
      values: [...chosen, ...some(() => decimal(9, 4)), ...some(clock), ...some(day)],
      family: 'text',
    },
    { name: 'varchar', type: 'varchar(40)', values: ['x', '7', ' ', '', ...some(() => whole(12))], family: 'text' },
    { name: 'char', type: 'char(9)', values: ['x', '7', '', 'a b', ...some(() => whole(5))], family: 'text' },
    { name: 'citext', type: 'citext', values: ['MiXed', '1.5', ...some(() => digits(4))], family: 'text' },
    { name: 'mood', type: 'mood', values: ['good', 'very bad'], family: 'text' },
    { name: 'label', type: 'label', values: ['x', 'y z'], family: 'text' },
    { name: 'positive', type: 'positive', values: ['1', '7', '2147483647'], family: 'number' },
    { name: 'uuid', type: 'uuid', values: ['123E4567-e89b-12d3-a456-426614174000'], family: 'uuid' },
    { name: 'inet', type: 'inet', values: ['10.0.0.1', '10.0.0.0/8', '::1'], family: 'wordless' },
    { name: 'macaddr', type: 'macaddr', values: ['08-00-2B-01-02-03'], family: 'wordless' },
    { name: 'interval', type: 'interval', values: ['1 month 2 days', '03:04:05.5', '-1 year'], family: 'wordless' },
    { name: 'int4range', type: 'int4range', values: ['[1,5]', 'empty', '(,3)'], family: 'wordless' },
    { name: 'tstzrange', type: 'tstzrange', values: ['[2026-01-01 10:00+02,)'], family: 'wordless' },
    { name: 'bit', type: 'bit(3)', values: ['101', '000'], family: 'wordless' },
    { name: 'tsvector', type: 'tsvector', values: ['a fat cat'], family: 'wordless' },
    { name: 'point', type: 'point', values: ['(1,2.50)'], family: 'wordless' },
    { name: 'pg_lsn', type: 'pg_lsn', values: ['16/B374D848'], family: 'wordless' },
    { name: 'jsonb', type: 'jsonb', values: ['"x"', '7', '1.50', 'true', '{"b":1,"a":[]}', '"7"'], family: 'json' },
    { name: 'date', type: 'date', values: [...days, ...some(day)], family: 'date' },
    {
      name: 'time',
      type: 'time',
      values: ['10:00:00', '23:59:59.999999', '10:00:00.5', ...some(clock)],
      family: 'time',
    },
    { name: 'timetz', type: 'timetz', values: ['10:00:00+00', '10:00:00+02', '10:00:00.25-03:30'], family: 'timetz' },
    {
      name: 'timestamp',
      type: 'timestamp',
      values: [...moments, '2026-01-01 10:00:00.123456', ...some(() => `${day()} ${clock()}`)],
      family: 'timestamp',
    },
    { name: 'timestamp_0', type: 'timestamp(0)', values: moments, family: 'timestamp' },
    {
      name: 'timestamptz',
      type: 'timestamptz',
      values: [
        '2026-01-01 10:00:00+05',
        '2026-10-25 00:30:00+00',
        '2026-10-25 01:30:00+00',
        ...some(() => `${day()} ${clock()}+00`),
      ],
      family: 'timestamptz',
    },
  ];
}

/** What a value, as a cast to text writes it, is for a type of a contract; `drift` where its type holds none such. */
export function expectPostgres(text: string, { family }: PostgresSource, promised: Promised): Expected | 'drift' {
  if (family === 'text') return expectOfText(text, promised);
  const isOf = (...families: readonly PostgresSource['family'][]): boolean => families.includes(family);
  switch (promised.kind) {
    case 'integer':
    case 'decimal':
      return isOf('number', 'double', 'real', 'money') ? expectExact(text.replaceAll(/[$,]/g, ''), promised) : 'drift';
    case 'float':
      if (family === 'real') return value(Math.fround(Number(text)));
      if (family === 'double') return /^[-+]?[\d.]/.test(text) ? value(Number(text)) : endless(text);
      return isOf('number', 'money') ? expectHeld(text.replaceAll(/[$,]/g, '')) : 'drift';
    case 'boolean':
      return family === 'boolean' ? value(text === 'true') : 'drift';
    case 'text':
      if (family === 'json') return value(text.startsWith('"') ? JSON.parse(text) : text);
      return isOf('uuid', 'timetz', 'money', 'wordless') ? value(text) : 'drift';
    case 'uuid':
      return family === 'uuid' ? value(text) : 'drift';
    case 'time': {
      if (!isOf('time', 'timetz')) return 'drift';
      const [clock = '', offset = '+00'] = text.split(/(?=[-+])/);
      return offset === '+00' ? expectText(clock, promised) : unreadable;
    }
    case 'date':
    case 'timestamp': {
      if (isOf('date', 'timestamp')) return expectText(text, promised);
      if (family !== 'timestamptz') return 'drift';
      const at = Temporal.Instant.from(text.replace(' ', 'T').replace(/([-+]\d\d)$/, '$1:00'));
      if (promised.kind === 'timestamp') return promised.zoned ? instant(at) : expectText(at.toString(), promised);
      return expectText(at.toString().replace('T', ' ').replace('Z', ''), promised);
    }
  }
}

function endless(text: string): Expected {
  return { kind: 'value', shown: null, key: text, beyond: 'yes' };
}

/** A column of strings has the empty one, too, and PostgreSQL's own truths. */
function expectOfText(text: string, promised: Promised): Expected {
  if (promised.kind === 'text') return value(text);
  if (text === '') return unreadable;
  if (promised.kind === 'boolean') return /^(true|false|t|f)$/i.test(text) ? value(/^t/i.test(text)) : unreadable;
  if (promised.kind === 'uuid' && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return unreadable;
  const [whole] = /^[-+]?\d{19,38}(?=\.?0*$)/.exec(text) ?? [];
  if (promised.kind === 'float' && whole !== undefined) return expectHeld(whole);
  return expectText(text, promised);
}

/** A number that a double holds: of the same shortest digits; those of a whole number are its own up to 63 bits. */
function expectHeld(text: string): Expected {
  if (!/^[-+]?[\d.]/.test(text)) return unreadable;
  const number = Number(text);
  const float = value(number === 0 ? 0 : number);
  const same = expectExact(String(number), { kind: 'decimal', precision: 400, scale: 60 });
  const exact = expectExact(text, { kind: 'decimal', precision: 400, scale: 60 });
  return same.kind === 'value' && exact.kind === 'value' && same.key === exact.key ? float : unreadable;
}
