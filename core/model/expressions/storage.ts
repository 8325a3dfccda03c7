import type { FieldType, Storage } from '../field-type.ts';
import { capDigits } from '../types/digits.ts';
import type { BooleanStorage } from './expression.ts';

/** Kinds of values that can be compared and combined with each other. */
export type ValueFamily = 'number' | 'text' | 'boolean' | 'date' | 'time' | 'timestamp';

export type Integer = Extract<Storage, { readonly kind: 'integer' }>;
export type Decimal = Extract<Storage, { readonly kind: 'decimal' }>;

export const booleanStorage: BooleanStorage = Object.freeze({ kind: 'boolean' });
export const textStorage: Storage = Object.freeze({ kind: 'text' });
export const dateStorage: Storage = Object.freeze({ kind: 'date' });
export const floatStorage: Storage = Object.freeze({ kind: 'float', bits: 64 });

export function integerStorage(bits: Integer['bits']): Integer {
  return { kind: 'integer', bits, signed: true };
}

export function familyOf(storage: Storage): ValueFamily {
  switch (storage.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return 'number';
    case 'text':
    case 'uuid':
    case 'binary':
      return 'text';
    default:
      return storage.kind;
  }
}

export function isNumber(storage: Storage): boolean {
  return familyOf(storage) === 'number';
}

/** The storage in messages: `a whole number`, `a decimal`, `a text`. */
export function printStorage(storage: Storage): string {
  switch (storage.kind) {
    case 'integer':
      return 'a whole number';
    case 'decimal':
      return `a decimal with ${storage.scale} digits after the point`;
    case 'float':
      return 'a floating-point number';
    case 'boolean':
      return 'a boolean';
    case 'date':
    case 'time':
    case 'timestamp':
      return `a ${storage.kind}`;
    default:
      return 'a text';
  }
}

/** The storage in which expressions compute a stored value; undefined for nested values. See `Expression`. */
export function computedStorage(type: FieldType): Storage | undefined {
  if (type.kind !== 'scalar' && type.kind !== 'enum') return undefined;
  const { storage } = type;
  switch (storage.kind) {
    case 'uuid':
    case 'binary':
      return textStorage;
    case 'float':
      return floatStorage;
    case 'timestamp':
      return storage.zoned ? { kind: 'timestamp', zoned: false, timeZone: 'Etc/UTC' } : storage;
    default:
      return storage;
  }
}

/** The decimal that fits every integer of a width. */
export function toDecimal(storage: Integer | Decimal): Decimal {
  if (storage.kind === 'decimal') return storage;
  const digits = { 8: 3, 16: 5, 32: 10, 64: 20, 128: 38 };
  return { kind: 'decimal', precision: digits[storage.bits], scale: 0 };
}

/** The storage that fits the numbers of all; a float if any is one. Decimals may lose digits before the point. */
export function commonNumber(storages: readonly Storage[]): Storage {
  if (storages.some(({ kind }) => kind === 'float')) return floatStorage;
  const exact = storages.filter((storage) => storage.kind === 'integer' || storage.kind === 'decimal');
  const integers = exact.filter((storage) => storage.kind === 'integer');
  if (integers.length === exact.length) return commonInteger(integers);
  const decimals = exact.map(toDecimal);
  const scale = greatestOf(decimals.map((decimal) => decimal.scale));
  const whole = greatestOf(decimals.map((decimal) => decimal.precision - decimal.scale));
  return {
    kind: 'decimal',
    precision: capDigits(
      whole + scale,
      decimals.map((decimal) => decimal.precision),
    ),
    scale,
  };
}

function commonInteger(integers: readonly Integer[]): Integer {
  const [first = integerStorage(64)] = integers;
  if (integers.every(({ bits, signed }) => bits === first.bits && signed === first.signed)) return first;
  const widest = greatestOf(integers.map(({ bits, signed }) => (signed ? bits : bits * 2)));
  return integerStorage(([8, 16, 32, 64] as const).find((bits) => bits >= widest) ?? 128);
}

function greatestOf(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
