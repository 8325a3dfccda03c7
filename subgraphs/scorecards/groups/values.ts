import { Temporal } from 'temporal-polyfill';
import type { ScalarName } from '../../../core/model/field-type.ts';
import { instantOf } from '../../../core/query/arguments/values/calendar.ts';

/** The value of a dimension or a measure in its GraphQL form. */
export type ScalarValue = string | number | boolean;
export type Cell = ScalarValue | null;

/** A value in comparable form: parsed once, compared with many. */
export type Comparable =
  | { readonly kind: 'float'; readonly number: number }
  /** `digits` divided by ten to the power of `scale`. */
  | { readonly kind: 'exact'; readonly digits: bigint; readonly scale: number }
  | { readonly kind: 'text'; readonly text: string };

/** Parses a value of a scalar for comparisons. Integers and decimals are compared exactly. */
export function comparable(value: ScalarValue, scalar: ScalarName): Comparable {
  switch (scalar) {
    case 'Int':
    case 'Long':
    case 'Decimal':
      return readDecimal(String(value));
    case 'Float':
    case 'Boolean':
      return { kind: 'float', number: Number(value) };
    case 'DateTime':
      return { kind: 'exact', digits: readInstant(String(value)).epochNanoseconds, scale: 0 };
    case 'ID':
    case 'String':
    case 'Date':
    case 'Time':
      return { kind: 'text', text: String(value) };
  }
}

/** The order of two values of one scalar: below 0, 0 or above 0. */
export function compareValues(a: Comparable, b: Comparable): number {
  if (a.kind === 'exact' && b.kind === 'exact') return compareExactly(a, b);
  if (a.kind === 'float' && b.kind === 'float') return a.number - b.number;
  if (a.kind === 'text' && b.kind === 'text') return compareTexts(a.text, b.text);
  throw new Error(`${a.kind} is not compared with ${b.kind}.`);
}

/** A string that is equal only for equal values of one scalar. */
export function identityOf(value: Comparable): string {
  switch (value.kind) {
    case 'float':
      return String(value.number);
    case 'text':
      return value.text;
    case 'exact': {
      let { digits, scale } = value;
      for (; scale > 0 && digits % 10n === 0n; scale -= 1) digits /= 10n;
      return `${digits}/${scale}`;
    }
  }
}

/** An instant with any offset; without one it is in UTC. */
function readInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(/[+-]\d{2}:\d{2}$/.test(text) ? text : instantOf(text));
}

/** Orders strings as engines do: by code point, where JavaScript compares UTF-16 units. */
export function compareTexts(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rankOf(left) - rankOf(right);
  }
  return a.length - b.length;
}

/** Surrogate units encode code points above all those that are written without surrogates. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

const decimalPattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** Compares decimal numbers of any length by their digits, never as floating-point numbers. */
function compareExactly(
  a: Comparable & { readonly kind: 'exact' },
  b: Comparable & { readonly kind: 'exact' },
): number {
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [atScale(a, scale), atScale(b, scale)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function atScale({ digits, scale: own }: Comparable & { readonly kind: 'exact' }, scale: number): bigint {
  return own === scale ? digits : digits * 10n ** BigInt(scale - own);
}

function readDecimal(text: string): Comparable & { readonly kind: 'exact' } {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = decimalPattern.exec(text) ?? [];
  const digits = BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale < 0
    ? { kind: 'exact', digits: digits * 10n ** BigInt(-scale), scale: 0 }
    : { kind: 'exact', digits, scale };
}

/** A quotient as a Float: null if an operand is missing, for a zero divisor, and beyond the range of Float. */
export function divide(numerator: Cell, denominator: Cell): number | null {
  if (numerator === null || denominator === null) return null;
  const quotient = Number(numerator) / Number(denominator);
  return Number.isFinite(quotient) ? quotient : null;
}
