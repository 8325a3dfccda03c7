/** A parsed `physicalType`, whatever the engine. Sizes are absent where it has none. */
export type PhysicalType =
  | { readonly kind: 'text' | 'uuid' | 'binary' | 'boolean' | 'date' | 'time' }
  | { readonly kind: 'json' }
  | { readonly kind: 'integer'; readonly bits: 8 | 16 | 32 | 64 | 128; readonly signed: boolean }
  | { readonly kind: 'decimal'; readonly precision?: number; readonly scale?: number }
  | { readonly kind: 'float'; readonly bits: 32 | 64 }
  | { readonly kind: 'timestamp'; readonly zoned?: boolean }
  | { readonly kind: 'list'; readonly of?: PhysicalType }
  | { readonly kind: 'nested' };

/**
 * Reads a `physicalType` such as `DECIMAL(18,2)`, `varchar[15]`, `TIMESTAMP(6) WITH TIME ZONE`, `BIGINT[]` or
 * `ARRAY<STRING>`. Knows the names of DuckDB, PostgreSQL, MySQL, SQL Server, Oracle, Snowflake, BigQuery and Spark;
 * undefined for any other, such as a domain of a database.
 */
export function parsePhysicalType(text: string): PhysicalType | undefined {
  const normal = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return parseList(normal) ?? parseScalar(normal);
}

function parseList(text: string): PhysicalType | undefined {
  if (text === 'list' || text === 'array') return { kind: 'list' };
  const [, bracketed, size] = /^(.+?) ?\[(\d*)\]$/.exec(text) ?? [];
  const element = bracketed ?? /^(?:array|list) ?[<(](.+)[>)]$/.exec(text)?.[1];
  if (element === undefined) return undefined;
  const of = parsePhysicalType(element);
  // Some tools write a string's length in brackets: `varchar[15]`.
  if (size !== undefined && size !== '' && of?.kind === 'text') return of;
  return of === undefined ? { kind: 'list' } : { kind: 'list', of };
}

function parseScalar(text: string): PhysicalType | undefined {
  if (/^(?:struct|row|record|object|map|tuple|union)\b/.test(text)) return { kind: 'nested' };
  const parts =
    /^([a-z_][a-z0-9_ ]*?) ?(?:\( ?(\d+|max)(?: ?, ?(-?\d+))? ?\))? ?(with(?:out)? (?:local )?time zone|unsigned)?$/.exec(
      text,
    );
  const [, name = '', size, scale, suffix] = parts ?? [];
  if (/^(?:decimal|dec|numeric|number|fixed|bignumeric|bigdecimal)$/.test(name)) return decimal(size, scale);
  if (/^(?:timestamp|datetime)/.test(name)) return timestamp(name, suffix);
  if (name === 'float' && size !== undefined) return { kind: 'float', bits: Number(size) <= 24 ? 32 : 64 };
  const known = names.get(name);
  return known?.kind === 'integer' && suffix === 'unsigned' ? { ...known, signed: false } : known;
}

function decimal(size: string | undefined, scale: string | undefined): PhysicalType {
  return size === undefined
    ? { kind: 'decimal' }
    : { kind: 'decimal', precision: Number(size), scale: scale === undefined ? 0 : Number(scale) };
}

function timestamp(name: string, suffix: string | undefined): PhysicalType | undefined {
  if (/^(?:timestamptz|timestamp_tz|timestamp_ltz|datetimeoffset)$/.test(name))
    return { kind: 'timestamp', zoned: true };
  if (/^(?:timestamp_ntz|timestampntz|datetime|datetime2)$/.test(name)) return { kind: 'timestamp', zoned: false };
  if (!/^timestamp(?:_s|_ms|_us|_ns)?$/.test(name)) return undefined;
  return suffix === undefined ? { kind: 'timestamp' } : { kind: 'timestamp', zoned: suffix.startsWith('with ') };
}

const integer = (bits: 8 | 16 | 32 | 64 | 128, sign: 'signed' | 'unsigned' = 'signed'): PhysicalType => ({
  kind: 'integer',
  bits,
  signed: sign === 'signed',
});

// `int8` has 8 bytes, as in DuckDB and PostgreSQL; `int4` and `int2` follow. Engines disagree on the width of `float`;
// the wider one is assumed, because widening loses nothing.
const names = new Map<string, PhysicalType>([
  ...list({ kind: 'text' }, 'varchar|nvarchar|varchar2|nvarchar2|char|nchar|bpchar|character|character varying|text'),
  ...list({ kind: 'text' }, 'ntext|tinytext|mediumtext|longtext|string|clob|nclob|citext|xml|enum'),
  ...list({ kind: 'json' }, 'json|jsonb|variant'),
  ...list({ kind: 'uuid' }, 'uuid|uniqueidentifier|guid'),
  ...list({ kind: 'binary' }, 'blob|tinyblob|mediumblob|longblob|bytea|binary|varbinary|bytes|image|raw'),
  ...list({ kind: 'boolean' }, 'boolean|bool|logical|bit'),
  ...list(integer(8), 'tinyint|int1|byte'),
  ...list(integer(16), 'smallint|int2|int16|short|smallserial|serial2'),
  ...list(integer(32), 'integer|int|int4|int32|mediumint|signed|serial|serial4'),
  ...list(integer(64), 'bigint|int8|int64|long|bigserial|serial8'),
  ...list(integer(128), 'hugeint|int128'),
  ...list(integer(8, 'unsigned'), 'utinyint|uint8'),
  ...list(integer(16, 'unsigned'), 'usmallint|uint16'),
  ...list(integer(32, 'unsigned'), 'uinteger|uint32'),
  ...list(integer(64, 'unsigned'), 'ubigint|uint64'),
  ...list(integer(128, 'unsigned'), 'uhugeint|uint128'),
  ...list({ kind: 'decimal', precision: 19, scale: 4 }, 'money'),
  ...list({ kind: 'decimal', precision: 10, scale: 4 }, 'smallmoney'),
  ...list({ kind: 'float', bits: 32 }, 'real|float4|float32|binary_float'),
  ...list({ kind: 'float', bits: 64 }, 'double|double precision|float|float8|float64|binary_double'),
  ...list({ kind: 'date' }, 'date|date32'),
  ...list({ kind: 'time' }, 'time|timetz|time without time zone|time with time zone'),
  ...list({ kind: 'timestamp', zoned: false }, 'smalldatetime'),
]);

function list(type: PhysicalType, separated: string): [string, PhysicalType][] {
  return separated.split('|').map((name) => [name, type]);
}
