import { describe, expect, it } from 'vitest';
import { type PhysicalType, parsePhysicalType } from '../../../core/model/types/physical-type.ts';

const integer = (bits: 8 | 16 | 32 | 64 | 128, signed = true): PhysicalType => ({ kind: 'integer', bits, signed });

describe('a physical type says how a value is stored', () => {
  it.each<[string, PhysicalType | undefined]>([
    ['VARCHAR(18)', { kind: 'text' }],
    ['varchar[15]', { kind: 'text' }],
    ['varchar(max)', { kind: 'text' }],
    ['character varying(20)', { kind: 'text' }],
    ['CHAR ( 3 )', { kind: 'text' }],
    ['jsonb', { kind: 'json' }],
    ['UUID', { kind: 'uuid' }],
    ['bytea', { kind: 'binary' }],
    ['VARBINARY(16)', { kind: 'binary' }],
    ['bool', { kind: 'boolean' }],
    ['tinyint', integer(8)],
    ['int2', integer(16)],
    ['INTEGER', integer(32)],
    ['int(11)', integer(32)],
    ['int unsigned', integer(32, false)],
    ['int(10) unsigned', integer(32, false)],
    ['int8', integer(64)],
    ['INT64', integer(64)],
    ['bigserial', integer(64)],
    ['UBIGINT', integer(64, false)],
    ['HUGEINT', integer(128)],
    ['DECIMAL(18,2)', { kind: 'decimal', precision: 18, scale: 2 }],
    ['numeric(10, 4)', { kind: 'decimal', precision: 10, scale: 4 }],
    ['NUMBER(9)', { kind: 'decimal', precision: 9, scale: 0 }],
    ['NUMBER(5,-2)', { kind: 'decimal', precision: 5, scale: -2 }],
    ['numeric', { kind: 'decimal' }],
    ['money', { kind: 'decimal', precision: 19, scale: 4 }],
    ['real', { kind: 'float', bits: 32 }],
    ['float(24)', { kind: 'float', bits: 32 }],
    ['FLOAT(53)', { kind: 'float', bits: 64 }],
    ['float', { kind: 'float', bits: 64 }],
    ['DOUBLE PRECISION', { kind: 'float', bits: 64 }],
    ['date', { kind: 'date' }],
    ['time(6)', { kind: 'time' }],
    ['time without time zone', { kind: 'time' }],
    ['TIMESTAMP', { kind: 'timestamp' }],
    ['TIMESTAMP_NS', { kind: 'timestamp' }],
    ['TIMESTAMPTZ', { kind: 'timestamp', zoned: true }],
    ['timestamp(6) with time zone', { kind: 'timestamp', zoned: true }],
    ['timestamp  without time zone', { kind: 'timestamp', zoned: false }],
    ['timestamp with local time zone', { kind: 'timestamp', zoned: true }],
    ['DATETIME2(7)', { kind: 'timestamp', zoned: false }],
    ['BIGINT[]', { kind: 'list', of: integer(64) }],
    ['DOUBLE[3]', { kind: 'list', of: { kind: 'float', bits: 64 } }],
    ['ARRAY<STRING>', { kind: 'list', of: { kind: 'text' } }],
    ['list', { kind: 'list' }],
    ['STRUCT(a INT)[]', { kind: 'list', of: { kind: 'nested' } }],
    ['MAP<STRING, INT>', { kind: 'nested' }],
    ['struct<a:int>', { kind: 'nested' }],
    ['AccountNumber', undefined],
    ['', undefined],
    ['constructor', undefined],
    ['decimal(a,b)', undefined],
    ['timestamps', undefined],
  ])('%j', (text, type) => {
    expect(parsePhysicalType(text)).toEqual(type);
  });

  it('reads a long text in linear time', () => {
    const started = performance.now();
    expect(parsePhysicalType(`${'a '.repeat(50_000)}(1`)).toBeUndefined();
    expect(parsePhysicalType(`${'array<'.repeat(1_000)}int${'>'.repeat(1_000)}`)).toMatchObject({ kind: 'list' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
