import { Buffer } from 'node:buffer';
import type { ScalarName, Storage } from '../../../model/field-type.ts';
import { mostDigits } from '../../../model/types/digits.ts';
import { instantOf, readDate, readDateTime, readTime } from './calendar.ts';
import { isReal, realBelow } from './reals.ts';

/**
 * The position of a value on the scale of a column's values. A price column with two decimals has no 9.995: the value
 * is between two neighbours, and a comparison is exact only with the lower one.
 */
export type Literal =
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'between'; readonly below: string }
  | { readonly kind: 'above' }
  | { readonly kind: 'below' };

/** `raw` is a scalar of that name as graphql-js coerced it; the text is what the engine reads as `storage`. */
export function placeValue(raw: unknown, scalar: ScalarName | 'enum', storage: Storage): Literal | undefined {
  const text = String(raw);
  switch (storage.kind) {
    case 'integer':
      return placeDecimal(text, { ...integerRange(storage), scale: 0 });
    case 'decimal':
      return placeDecimal(text, decimalRange(storage));
    case 'timestamp':
      return scalar === 'String' ? exact(text) : exact(instantOf(text));
    case 'float':
      if (storage.bits === 64 || isReal(Number(text))) return exact(text);
      return { kind: 'between', below: String(realBelow(Number(text))) };
    case 'text':
    case 'uuid':
    case 'binary':
    case 'boolean':
    case 'date':
    case 'time':
      return exact(text);
  }
}

/**
 * An ID as the column stores it; undefined for a string that Concord would print for no row, since no such key exists.
 * Engines are more lenient and would read '042' or '0x2a' as 42. Decimals and UUIDs also accept the form that Concord
 * prints for an equal value of another column.
 */
export function readKey(id: string, storage: Storage): string | undefined {
  switch (storage.kind) {
    case 'text':
      return id;
    case 'binary':
      return Buffer.from(id, 'base64').toString('base64') === id ? id : undefined;
    case 'uuid':
      return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id) ? id.toLowerCase() : undefined;
    case 'boolean':
      return id === 'true' || id === 'false' ? id : undefined;
    case 'integer':
      if (!/^(0|-?[1-9]\d*)$/.test(id) || id.length > 50) return undefined;
      return placeValue(id, 'ID', storage)?.kind === 'exact' ? id : undefined;
    case 'decimal': {
      // Another column may print the same number with other digits: 42 is 42.00.
      if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(id) || id.length > longestDecimal) return undefined;
      const literal = placeValue(id, 'ID', storage);
      return literal?.kind === 'exact' ? literal.text : undefined;
    }
    case 'float':
      if (String(Number(id)) !== id || !Number.isFinite(Number(id))) return undefined;
      return placeValue(id, 'ID', storage)?.kind === 'exact' ? id : undefined;
    case 'date':
      return readDate(id);
    case 'time':
      return readTime(id) === id ? id : undefined;
    case 'timestamp':
      return id.endsWith('Z') && readDateTime(id) === id ? id : undefined;
  }
}

/** With its sign, its point and a zero before it. */
export const longestDecimal = mostDigits + 3;

/** An external string, if it has the form of a value of the storage. */
export function readLiteral(text: string, storage: Storage): string | undefined {
  switch (storage.kind) {
    case 'text':
    case 'uuid':
    case 'binary':
      return text;
    case 'boolean':
      return text === 'true' || text === 'false' ? text : undefined;
    case 'integer':
      return /^-?\d{1,50}$/.test(text) ? text : undefined;
    case 'decimal':
      return /^-?\d{1,1000}(\.\d{1,1000})?$/.test(text) ? text : undefined;
    case 'float':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : undefined;
    case 'date':
      return readDate(text);
    case 'time':
      return readTime(text);
    case 'timestamp':
      return readDateTime(text);
  }
}

interface DecimalRange {
  readonly least: bigint;
  readonly greatest: bigint;
  readonly scale: number;
}

function placeDecimal(given: string, range: DecimalRange): Literal {
  const text = withoutExponent(given);
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const kept = BigInt(whole + fraction.slice(0, range.scale).padEnd(range.scale, '0'));
  const isCut = /[1-9]/.test(fraction.slice(range.scale));
  const isNegative = text.startsWith('-');
  const floor = isNegative ? -kept - (isCut ? 1n : 0n) : kept;
  if (floor > range.greatest || (floor === range.greatest && isCut)) return { kind: 'above' };
  if (floor < range.least) return { kind: 'below' };
  const written = writeScaled(floor, range.scale);
  return isCut ? { kind: 'between', below: written } : exact(written);
}

/** A float such as `1e-7` or `2.5e+21` in plain digits. */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padEnd(point, '0');
  return point > 0
    ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
    : `${sign}0.${'0'.repeat(-point)}${digits}`;
}

function writeScaled(value: bigint, scale: number): string {
  if (scale === 0) return value.toString();
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function integerRange(storage: { readonly bits: number; readonly signed: boolean }): {
  readonly least: bigint;
  readonly greatest: bigint;
} {
  const values = 1n << BigInt(storage.bits);
  return storage.signed ? { least: -values / 2n, greatest: values / 2n - 1n } : { least: 0n, greatest: values - 1n };
}

function decimalRange(storage: { readonly precision: number; readonly scale: number }): DecimalRange {
  const greatest = 10n ** BigInt(storage.precision) - 1n;
  return { least: -greatest, greatest, scale: storage.scale };
}

function exact(text: string): Literal {
  return { kind: 'exact', text };
}
