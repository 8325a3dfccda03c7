/** Bits of whole numbers, with the sign. */
const integers: Readonly<Record<string, number>> = {
  TINYINT: 8,
  SMALLINT: 16,
  INTEGER: 32,
  BIGINT: 64,
  HUGEINT: 128,
  UTINYINT: 9,
  USMALLINT: 17,
  UINTEGER: 33,
  UBIGINT: 65,
};
/** Whole numbers up to so many bits are floats exactly. */
const floats: Readonly<Record<string, number>> = { FLOAT: 25, DOUBLE: 54 };
/** Digits of the greatest whole numbers. */
const digits: Readonly<Record<number, number>> = { 8: 3, 9: 3, 16: 5, 17: 5, 32: 10, 33: 10, 64: 19, 65: 20, 128: 39 };

/** Whether every value of one type of DuckDB is itself in another, both as SQL writes them. */
export function holdsExactly(type: string, of: string): boolean {
  // A text says what the value was.
  if (type === of || type === 'VARCHAR') return true;
  const bits = integers[of];
  if (bits !== undefined) {
    const decimal = decimalOf(type);
    if (decimal !== undefined) return decimal.whole >= (digits[bits] ?? 39);
    return bits <= (integers[type] ?? floats[type] ?? 0);
  }
  const [one, other] = [decimalOf(type), decimalOf(of)];
  if (one !== undefined && other !== undefined) return one.whole >= other.whole && one.scale >= other.scale;
  switch (of) {
    case 'DATE':
      return type === 'TIMESTAMP';
    case 'TIMESTAMP_S':
      return type === 'TIMESTAMP_MS' || type === 'TIMESTAMP' || type === 'TIMESTAMP_NS';
    case 'TIMESTAMP_MS':
      return type === 'TIMESTAMP' || type === 'TIMESTAMP_NS';
    default:
      // Of others than the two sides name, nothing is known: they are as the engine makes them.
      return !isNamed(type) || !isNamed(of);
  }
}

function decimalOf(type: string): { readonly whole: number; readonly scale: number } | undefined {
  const [, width, scale] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? [];
  return width === undefined ? undefined : { whole: Number(width) - Number(scale), scale: Number(scale) };
}

const others: ReadonlySet<string> = new Set([
  'BOOLEAN',
  'DATE',
  'TIME',
  'TIMESTAMP',
  'TIMESTAMP_S',
  'TIMESTAMP_MS',
  'TIMESTAMP_NS',
  'TIMESTAMP WITH TIME ZONE',
]);

function isNamed(type: string): boolean {
  return type in integers || type in floats || decimalOf(type) !== undefined || others.has(type);
}
