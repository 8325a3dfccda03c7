import { Temporal } from 'temporal-polyfill';
import type { ScalarName } from '../../subgraphs/model/model.ts';
import { instantOf } from '../../subgraphs/plan/calendar.ts';

/** A dimension's value, a number or another result of a measure, as it travels in GraphQL. */
export type Value = string | number | boolean;
export type Cell = Value | null;

/** How one value of a scalar stands to another: below 0, 0 or above 0. Whole and decimal numbers are compared exactly. */
export function compareValues(a: Value, b: Value, scalar: ScalarName): number {
  switch (scalar) {
    case 'Int':
    case 'Long':
    case 'Decimal':
      return compareExactly(String(a), String(b));
    case 'Float':
      return Number(a) - Number(b);
    case 'Boolean':
      return Number(a) - Number(b);
    case 'DateTime':
      return Temporal.Instant.compare(readInstant(String(a)), readInstant(String(b)));
    case 'ID':
    case 'String':
    case 'Date':
    case 'Time':
      return compareTexts(String(a), String(b));
  }
}

/** An instant, with whatever offset it is written; without one it is in UTC. */
function readInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(/[+-]\d{2}:\d{2}$/.test(text) ? text : instantOf(text));
}

/** As engines order texts: by code points, where JavaScript compares halves of surrogate pairs. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const decimalPattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** Compares decimal numbers of any length by their digits, never as floating-point numbers. */
function compareExactly(a: string, b: string): number {
  const [left, right] = [readDecimal(a), readDecimal(b)];
  const scale = Math.max(left.scale, right.scale);
  const [x, y] = [left, right].map(({ digits, scale: own }) => digits * 10n ** BigInt(scale - own)) as [bigint, bigint];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** `digits` divided by ten to the power of `scale`. */
function readDecimal(text: string): { readonly digits: bigint; readonly scale: number } {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = decimalPattern.exec(text) ?? [];
  const digits = BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

/** One number divided by another as a Float: null without one of them, for a zero divisor, and beyond what a Float holds. */
export function divide(numerator: Cell, denominator: Cell): number | null {
  if (numerator === null || denominator === null) return null;
  const quotient = Number(numerator) / Number(denominator);
  return Number.isFinite(quotient) ? quotient : null;
}
