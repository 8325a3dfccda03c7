import { Temporal } from 'temporal-polyfill';
import {
  type Expected,
  expectExact,
  expectFloat,
  expectText,
  instant,
  type Promised,
  shortest,
  unreadable,
  value,
} from './oracle.ts';

/** A type of DuckDB, with values of it as SQL. */
export interface SourceUnderTest {
  readonly name: string;
  readonly type: string;
  /** Literals that are cast to the type. */
  readonly values: readonly string[];
  readonly family:
    | 'integer'
    | 'decimal'
    | 'float'
    | 'real'
    | 'boolean'
    | 'text'
    | 'uuid'
    | 'date'
    | 'time'
    | 'timetz'
    | 'timestamp'
    | 'timestamptz'
    /** Of which contracts have no words but for its text. */
    | 'wordless';
}

const whole = ['0', '1', '-1', '7', '127', '-128'];
const wide = [...whole, '128', '32768', '2147483648', '-2147483649', '4294967296'];
const moments = [
  '2026-01-01 00:00:00',
  '2026-01-01 10:00:00',
  '2026-07-01 12:30:15',
  '2026-10-25 02:30:00',
  '0001-01-02 00:00:00',
  '9999-12-30 00:00:00',
];

export const sources: readonly SourceUnderTest[] = [
  { name: 'tinyint', type: 'TINYINT', values: whole, family: 'integer' },
  { name: 'utinyint', type: 'UTINYINT', values: ['0', '1', '200', '255'], family: 'integer' },
  { name: 'integer', type: 'INTEGER', values: [...whole, '128', '32768', '2147483647'], family: 'integer' },
  { name: 'uinteger', type: 'UINTEGER', values: ['0', '1', '2147483648', '4294967295'], family: 'integer' },
  {
    name: 'bigint',
    type: 'BIGINT',
    values: [...wide, '9007199254740991', '9007199254740993', '9223372036854775807'],
    family: 'integer',
  },
  { name: 'ubigint', type: 'UBIGINT', values: ['0', '9007199254740993', '18446744073709551615'], family: 'integer' },
  {
    name: 'hugeint',
    type: 'HUGEINT',
    values: [...wide, '9223372036854775808', '170141183460469231731687303715884105727'],
    family: 'integer',
  },
  {
    name: 'decimal_18_6',
    type: 'DECIMAL(18,6)',
    values: [
      ...whole,
      '0.004000',
      '1.50',
      '1.239',
      '0.0725',
      '99999999.99',
      '100000000',
      '0.999999',
      '-0.01',
      '123456789012.123456',
    ],
    family: 'decimal',
  },
  { name: 'decimal_4_2', type: 'DECIMAL(4,2)', values: ['0', '1.5', '-0.25', '99.99'], family: 'decimal' },
  {
    name: 'decimal_38_0',
    type: 'DECIMAL(38,0)',
    values: [...wide, '9007199254740993', '99999999999999999999999999999999999999'],
    family: 'decimal',
  },
  {
    name: 'decimal_38_18',
    type: 'DECIMAL(38,18)',
    values: ['0', '1', '1.5', '0.000000001', '0.0000000001', '12345678901234567890.123456789012345678'],
    family: 'decimal',
  },
  {
    name: 'double',
    type: 'DOUBLE',
    values: [
      ...wide,
      '1.5',
      '0.1',
      '0.004',
      '1.239',
      '0.30000000000000004',
      '1e22',
      '9007199254740993',
      '1e-7',
      '123456789.12',
      '1e300',
      '-0.0',
    ],
    family: 'float',
  },
  { name: 'real', type: 'FLOAT', values: [...whole, '1.5', '0.25', '16777216', '1e10'], family: 'real' },
  { name: 'boolean', type: 'BOOLEAN', values: ['true', 'false'], family: 'boolean' },
  {
    name: 'varchar',
    type: 'VARCHAR',
    values: ['x', '7', '1.5', '123e4567-e89b-12d3-a456-426614174000', '2026-01-01', ' ', ''],
    family: 'text',
  },
  { name: 'enum', type: "ENUM('a', 'b c')", values: ['a', 'b c'], family: 'text' },
  { name: 'uuid', type: 'UUID', values: ['123e4567-e89b-12d3-a456-426614174000'], family: 'uuid' },
  { name: 'interval', type: 'INTERVAL', values: ['1 month 2 days', '03:04:05.5', '1 year'], family: 'wordless' },
  { name: 'bit', type: 'BIT', values: ['101', '0', '11111111000'], family: 'wordless' },
  { name: 'bignum', type: 'BIGNUM', values: ['0', '-7', '9'.repeat(60)], family: 'wordless' },
  { name: 'date', type: 'DATE', values: ['2026-01-01', '2024-02-29', '0001-01-02', '9999-12-30'], family: 'date' },
  { name: 'time', type: 'TIME', values: ['10:00:00', '00:00:00', '23:59:59.999999', '10:00:00.5'], family: 'time' },
  { name: 'timetz', type: 'TIMETZ', values: ['10:00:00+00', '10:00:00+02', '10:00:00.25-03:30'], family: 'timetz' },
  { name: 'timestamp', type: 'TIMESTAMP', values: [...moments, '2026-01-01 10:00:00.123456'], family: 'timestamp' },
  { name: 'timestamp_s', type: 'TIMESTAMP_S', values: moments, family: 'timestamp' },
  { name: 'timestamp_ms', type: 'TIMESTAMP_MS', values: [...moments, '2026-01-01 10:00:00.123'], family: 'timestamp' },
  {
    name: 'timestamp_ns',
    type: 'TIMESTAMP_NS',
    values: [
      '2026-01-01 00:00:00',
      '2026-01-01 10:00:00.123456',
      '2026-01-01 10:00:00.123456789',
      '2026-01-01 00:00:00.000000001',
    ],
    family: 'timestamp',
  },
  {
    name: 'timestamptz',
    type: 'TIMESTAMPTZ',
    values: ['2026-01-01 00:00:00+00', '2026-01-01 10:00:00+05', '2026-10-25 00:30:00+00', '2026-10-25 01:30:00+00'],
    family: 'timestamptz',
  },
];

/** What a stored value, as its database writes it, is for a type of a contract; `drift` where its type holds none such. */
export function expectStored(text: string, { family }: SourceUnderTest, promised: Promised): Expected | 'drift' {
  switch (promised.kind) {
    case 'integer':
    case 'decimal':
      if (family === 'float' || family === 'real') return expectExact(shortest(text), promised);
      return family === 'integer' || family === 'decimal' ? expectExact(text, promised) : 'drift';
    case 'float':
      if (family === 'float' || family === 'real') return value(Number(text) === 0 ? Number(text) : Number(text));
      return family === 'integer' || family === 'decimal' ? expectHeld(text) : 'drift';
    case 'boolean':
      return family === 'boolean' ? value(text === 'true') : 'drift';
    case 'text':
      return ['text', 'uuid', 'timetz', 'wordless'].includes(family) ? value(text) : 'drift';
    case 'uuid':
      if (family === 'text') return text === '' ? unreadable : expectText(text, promised);
      return family === 'uuid' ? value(text) : 'drift';
    case 'date':
    case 'timestamp':
      return expectMoment(text, family, promised);
    case 'time': {
      if (family !== 'time' && family !== 'timetz') return 'drift';
      const [clock = '', offset = '+00'] = text.split(/(?=[-+])/);
      return offset === '+00' ? expectText(clock, promised) : unreadable;
    }
  }
}

/** A number that a double holds: the same, or of the same digits. */
function expectHeld(text: string): Expected {
  const digits = text.replace(/^-/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
  return digits <= 15 || !text.includes('.') ? expectFloat(text) : unreadable;
}

function expectMoment(text: string, family: SourceUnderTest['family'], promised: Promised): Expected | 'drift' {
  if (family === 'date') return expectText(text, promised);
  if (family === 'timestamp') return expectText(text, promised);
  if (family !== 'timestamptz') return 'drift';
  const at = Temporal.Instant.from(text.replace(' ', 'T').replace(/([-+]\d\d)$/, '$1:00'));
  if (promised.kind === 'timestamp') return promised.zoned ? instant(at) : expectText(at.toString(), promised);
  return expectText(at.toString().replace('T', ' ').replace('Z', ''), promised);
}
