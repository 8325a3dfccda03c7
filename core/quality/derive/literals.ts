import { Temporal } from 'temporal-polyfill';
import type { Json } from '../../contract/contract.ts';
import type { FieldType, Storage } from '../../model/field-type.ts';
import { capDigits } from '../../model/types/digits.ts';
import type { Literals, RuleLiteral } from '../check.ts';

/**
 * Converts contract values to literals that can be compared with values of the type. `unfit` contains values that no
 * value of the type can equal. Undefined if values of the type cannot be compared.
 */
export function readLiterals(
  values: readonly Json[],
  type: FieldType,
): { readonly literals: Literals; readonly unfit: readonly Json[] } | undefined {
  if (type.kind !== 'scalar' && type.kind !== 'enum') return undefined;
  const read = values.map((value) => ({ value, literal: readLiteral(value, type.storage) }));
  const found = read.flatMap(({ literal }) => literal ?? []);
  const [first] = found;
  const storage = found.reduce<Storage>(
    (widest, literal) => widen(widest, literal.storage),
    first?.storage ?? { kind: 'text' },
  );
  return {
    literals: { texts: found.map(({ text }) => text), storage },
    unfit: read.filter(({ literal }) => literal === undefined).map(({ value }) => value),
  };
}

/** Converts one value like `readLiterals`; undefined if it is unfit. */
export function readLiteral(value: Json, storage: Storage): RuleLiteral | undefined {
  if (value === null || typeof value === 'object') return undefined;
  const text = String(value);
  switch (storage.kind) {
    case 'text':
    case 'binary':
      return { text, storage: { kind: 'text' } };
    case 'uuid':
      return { text: text.toLowerCase(), storage: { kind: 'text' } };
    case 'boolean':
      return text === 'true' || text === 'false' ? { text, storage } : undefined;
    case 'float': {
      const number = Number(text);
      return text.trim() === '' || !Number.isFinite(number) ? undefined : { text: String(number), storage };
    }
    case 'integer':
    case 'decimal':
      return readExact(text);
    case 'date':
      return readPart(() => Temporal.PlainDate.from(text, { overflow: 'reject' }).toString(), storage);
    case 'time':
      return readPart(() => Temporal.PlainTime.from(text, { overflow: 'reject' }).toString(), storage);
    case 'timestamp':
      return readInstant(text, storage);
  }
}

/** A number as written, with a storage type that represents it exactly. */
function readExact(text: string): RuleLiteral | undefined {
  const number = /^[+-]?(\d+)(?:\.(\d+))?$/.exec(text);
  if (number === null) {
    const value = Number(text);
    return text.trim() === '' || !Number.isFinite(value)
      ? undefined
      : { text: String(value), storage: { kind: 'float', bits: 64 } };
  }
  const [, whole = '0', fraction = ''] = number;
  const scale = fraction.replace(/0+$/, '').length;
  if (scale === 0) return { text: text.split('.')[0] ?? text, storage: integer(whole.length) };
  if (whole.length + scale > 38) return undefined;
  return { text, storage: { kind: 'decimal', precision: whole.length + scale, scale } };
}

function integer(digits: number): Storage {
  return { kind: 'integer', bits: digits <= 18 ? 64 : 128, signed: true };
}

/** The narrowest storage type for numbers of both. */
function widen(a: Storage, b: Storage): Storage {
  if (a.kind === 'float' || b.kind === 'float') return a.kind === 'float' ? a : b;
  if (a.kind === 'integer' && b.kind === 'integer') return a.bits >= b.bits ? a : b;
  if (a.kind !== 'decimal' && b.kind !== 'decimal') return a;
  const [first, second] = [asDecimal(a), asDecimal(b)];
  const scale = Math.max(first.scale, second.scale);
  const whole = Math.max(first.precision - first.scale, second.precision - second.scale);
  return { kind: 'decimal', precision: capDigits(whole + scale, [first.precision, second.precision]), scale };
}

function asDecimal(storage: Storage): { readonly precision: number; readonly scale: number } {
  if (storage.kind === 'decimal') return storage;
  return { precision: storage.kind === 'integer' && storage.bits === 128 ? 38 : 18, scale: 0 };
}

/** Instants in UTC, zoned if the column is. A string without a zone is in the column's time zone. */
function readInstant(text: string, storage: Storage & { readonly kind: 'timestamp' }): RuleLiteral | undefined {
  const utc: Storage = { kind: 'timestamp', zoned: storage.zoned, timeZone: 'Etc/UTC' };
  return readPart(() => {
    const instant =
      /(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(text) && text.includes(':')
        ? Temporal.Instant.from(text)
        : Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(storage.timeZone).toInstant();
    return storage.zoned ? instant.toString() : instant.toString().replace(/Z$/, '');
  }, utc);
}

function readPart(read: () => string, storage: Storage): RuleLiteral | undefined {
  try {
    return { text: read(), storage };
  } catch {
    return undefined;
  }
}
