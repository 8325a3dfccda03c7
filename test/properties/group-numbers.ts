import { compareValues } from './scalars.ts';
import type { Kind, Row, Table, Value } from './tables.ts';

/** Functions over the rows of a group, computed exactly where the API promises exact numbers. */

export interface AggregateOf {
  readonly field: string;
  readonly function: FunctionName;
}

export type FunctionName =
  | 'COUNT'
  | 'COUNT_DISTINCT'
  | 'SUM'
  | 'AVG'
  | 'MIN'
  | 'MAX'
  | 'STDDEV'
  | 'COUNT_TRUE'
  | 'COUNT_FALSE'
  | `QUANTILE ${number}`;

/** A number that is wanted. `near`: floats agree within 1e-9 of `scale`, the size of what went into them. */
export type Wanted =
  | { readonly kind: 'none' }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'decimal'; readonly cents: bigint }
  | { readonly kind: 'float'; readonly value: number; readonly isExact: boolean; readonly scale: number }
  | { readonly kind: 'value'; readonly value: Value; readonly of: Kind };

export const none: Wanted = { kind: 'none' };

/** The data do not tell which way a comparison of floats goes. */
export class Unsure extends Error {}

export function compute(asked: AggregateOf, rows: readonly Row[], { fields }: Table): Wanted {
  const kind = fields[asked.field];
  if (kind === undefined) throw new Error(`There is no field ${asked.field}.`);
  const values = rows.map((row) => row[asked.field] ?? null).filter((value) => value !== null);
  switch (asked.function) {
    case 'COUNT':
      return integer(values.length);
    case 'COUNT_DISTINCT':
      return integer(new Set(values.map(String)).size);
    case 'COUNT_TRUE':
      return integer(values.filter((value) => value === true).length);
    case 'COUNT_FALSE':
      return integer(values.filter((value) => value === false).length);
    case 'MIN':
    case 'MAX': {
      const sorted = values.toSorted((a, b) => compareValues(a, b, kind));
      const value = asked.function === 'MIN' ? sorted[0] : sorted.at(-1);
      return value === undefined ? none : extreme(value, kind);
    }
    default:
      return values.length === 0 ? none : computeNumber(asked.function, values.map(String), kind);
  }
}

function computeNumber(using: FunctionName, texts: readonly string[], kind: Kind): Wanted {
  const numbers = texts.map(Number);
  const scale = Math.max(...numbers.map(Math.abs), 1e-300) * numbers.length;
  const float = (value: number, isExact = false): Wanted => ({ kind: 'float', value, isExact, scale });
  const exact = kind.kind === 'float' ? undefined : texts.reduce((sum, text) => sum + cents(text), 0n);
  switch (using) {
    case 'SUM':
      if (exact === undefined) return float(sumOf(numbers), numbers.length === 1);
      return kind.kind === 'decimal' ? { kind: 'decimal', cents: exact } : integer(exact / 100n);
    case 'AVG': {
      const sum = exact === undefined ? sumOf(numbers) : Number(exact) / 100;
      const isWhole = kind.kind !== 'float' && kind.kind !== 'decimal' && Math.abs(sum) < 2 ** 31;
      return float(sum / numbers.length, isWhole);
    }
    case 'STDDEV': {
      if (numbers.length < 2) return none;
      const mean = (exact === undefined ? sumOf(numbers) : Number(exact) / 100) / numbers.length;
      const squares = sumOf(numbers.map((number) => (number - mean) ** 2));
      return float(Math.sqrt(squares / (numbers.length - 1)));
    }
    default: {
      const place = Number(using.slice('QUANTILE '.length)) * (numbers.length - 1);
      const sorted = numbers.toSorted((a, b) => a - b);
      const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
      return float(below + (above - below) * (place - Math.floor(place)));
    }
  }
}

/** Small ones first, so that little is lost. */
function sumOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => Math.abs(a) - Math.abs(b)).reduce((sum, number) => sum + number, 0);
}

function extreme(value: Value, kind: Kind): Wanted {
  switch (kind.kind) {
    case 'tiny':
    case 'long':
      return integer(BigInt(String(value)));
    case 'decimal':
      return { kind: 'decimal', cents: cents(String(value)) };
    case 'float':
      return { kind: 'float', value: Number(value), isExact: true, scale: 0 };
    default:
      return { kind: 'value', value, of: kind };
  }
}

function integer(value: bigint | number): Wanted {
  return { kind: 'integer', value: BigInt(value) };
}

function cents(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(2, '0'));
}

/** Negative, zero or positive; nothing is neither more nor less than nothing, and comes after all else. */
export function compareWanted(a: Wanted, b: Wanted): number {
  if (a.kind === 'value' && b.kind === 'value') return compareValues(a.value, b.value, a.of);
  if (a.kind === 'float' && b.kind === 'float') {
    if (a.isExact && b.isExact) return a.value - b.value;
    return clearly(a.value - b.value, Math.max(a.scale, b.scale));
  }
  return compareScaled(scaledOf(a), scaledOf(b));
}

/** The same with a number as clients write it, as a number or a text. */
export function compareWith(a: Wanted, written: unknown): number {
  if (a.kind !== 'float') return compareScaled(scaledOf(a), scaled(String(written)));
  return a.isExact ? a.value - Number(written) : clearly(a.value - Number(written), a.scale);
}

function clearly(difference: number, scale: number): number {
  if (Math.abs(difference) <= 1e-9 * scale) throw new Unsure();
  return difference;
}

function compareScaled(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function scaledOf(wanted: Wanted): bigint {
  switch (wanted.kind) {
    case 'integer':
      return wanted.value * 10n ** 40n;
    case 'decimal':
      return wanted.cents * 10n ** 38n;
    default:
      throw new Error(`${wanted.kind} is no exact number.`);
  }
}

/** With 40 digits after the point; exponents as JavaScript writes them. */
function scaled(text: string): bigint {
  const [mantissa = '0', exponent = '0'] = text.split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const zeros = 40 + Number(exponent) - fraction.length;
  return BigInt(whole + fraction) * 10n ** BigInt(zeros);
}
