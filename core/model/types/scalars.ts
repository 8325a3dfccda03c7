import type { ContractProperty, LogicalType } from '../../contract/contract.ts';
import type { ScalarName, ScalarType, Storage } from '../field-type.ts';
import { commonDigits } from './digits.ts';
import type { PhysicalType } from './physical-type.ts';

/** A scalar, or the problem of its declaration. */
export type DerivedScalar =
  | { readonly kind: 'derived'; readonly type: ScalarType; readonly unsized: boolean }
  | { readonly kind: 'decimalRange'; readonly precision: number; readonly scale: number; readonly most: number }
  | { readonly kind: 'timeZone'; readonly timeZone: string };

type Decimal = Extract<Storage, { kind: 'decimal' }>;
type Integer = Extract<Storage, { kind: 'integer' }>;
/** The logical types without nested parts. */
export type ScalarLogicalType = Exclude<LogicalType, 'object' | 'array' | 'map' | 'vector'>;

/** The role of a property: an `ID`, a member of another key or foreign key, or neither. */
export type Role = 'identifier' | 'key' | 'value';

/** BigQuery's NUMERIC: it fits both amounts and rates. */
const unsizedDecimal: Decimal = { kind: 'decimal', precision: 38, scale: 9 };

/**
 * The scalar of a property and its storage in the engine. `logicalType` decides the scalar. `physicalType` decides bits
 * and digits where it has the same kind of value, and is kept as `storedAs` otherwise. An identifier is an `ID`
 * whatever its type. In keys, a `number` that is stored as an integer stays an integer, because a rounded value would
 * identify another row.
 */
export function deriveScalar(
  property: ContractProperty,
  logicalType: ScalarLogicalType,
  {
    physical,
    role,
    digits = commonDigits,
  }: {
    readonly physical: PhysicalType | undefined;
    readonly role: Role;
    /** Of decimals, at most: what the engine has. */
    readonly digits?: number;
  },
): DerivedScalar {
  const timeZone = readTimeZone(property);
  if (timeZone === undefined) {
    return { kind: 'timeZone', timeZone: String(property.logicalTypeOptions.defaultTimezone) };
  }
  const held = toStorage(physical, { timeZone });
  if (held?.kind === 'decimal' && (held.precision > digits || held.scale > held.precision || held.scale < 0)) {
    return { kind: 'decimalRange', precision: held.precision, scale: held.scale, most: digits };
  }
  const storage = chooseStorage(property, logicalType, { held, timeZone, role });
  const scalar = role === 'identifier' ? 'ID' : scalarOf(logicalType, storage);
  const disagrees = held !== undefined && !isSameStorage(held, storage);
  const unsized = physical?.kind === 'decimal' && physical.precision === undefined && storage.kind === 'decimal';
  return {
    kind: 'derived',
    type: { kind: 'scalar', scalar, storage, ...(disagrees ? { storedAs: held } : {}) },
    unsized,
  };
}

/** The storage of a physical type; undefined for lists and structures. */
function toStorage(
  physical: PhysicalType | undefined,
  { timeZone }: { readonly timeZone: string },
): Storage | undefined {
  switch (physical?.kind) {
    case undefined:
    case 'list':
    case 'nested':
      return undefined;
    case 'json':
      // A string holds the text of a JSON value.
      return { kind: 'text' };
    case 'decimal':
      return physical.precision === undefined
        ? unsizedDecimal
        : { kind: 'decimal', precision: physical.precision, scale: physical.scale ?? 0 };
    case 'timestamp':
      return { kind: 'timestamp', zoned: physical.zoned ?? false, timeZone };
    default:
      return physical;
  }
}

function chooseStorage(
  property: ContractProperty,
  logicalType: ScalarLogicalType,
  { held, timeZone, role }: { readonly held: Storage | undefined; readonly timeZone: string; readonly role: Role },
): Storage {
  const { format, timezone } = property.logicalTypeOptions;
  switch (logicalType) {
    case 'string':
      if (held?.kind === 'uuid' || held?.kind === 'binary') return held;
      return held === undefined && format === 'binary' ? { kind: 'binary' } : { kind: 'text' };
    case 'integer':
      return readIntegerFormat(format) ?? toInteger(held);
    case 'number':
      if (held?.kind === 'decimal' || held?.kind === 'float') return held;
      if (held?.kind === 'integer' && role !== 'value') return held;
      return { kind: 'float', bits: format === 'f32' && held === undefined ? 32 : 64 };
    case 'boolean':
    case 'date':
    case 'time':
      return { kind: logicalType };
    case 'timestamp':
      return { kind: 'timestamp', zoned: timezone === true || (held?.kind === 'timestamp' && held.zoned), timeZone };
  }
}

function scalarOf(logicalType: ScalarLogicalType, storage: Storage): ScalarName {
  switch (logicalType) {
    case 'string':
      return 'String';
    case 'integer':
      return storage.kind === 'integer' ? intOrLong(storage) : 'Long';
    case 'number':
      return storage.kind === 'decimal' ? 'Decimal' : storage.kind === 'integer' ? intOrLong(storage) : 'Float';
    case 'boolean':
      return 'Boolean';
    case 'date':
      return 'Date';
    case 'time':
      return 'Time';
    case 'timestamp':
      return 'DateTime';
  }
}

/** GraphQL's `Int` is signed and has 32 bits. */
function intOrLong({ bits, signed }: Integer): 'Int' | 'Long' {
  return bits <= (signed ? 32 : 16) ? 'Int' : 'Long';
}

function readIntegerFormat(format: unknown): Integer | undefined {
  const [, sign, width] = typeof format === 'string' ? (/^([iu])(8|16|32|64|128)$/.exec(format) ?? []) : [];
  const bits = integerBits.find((candidate) => String(candidate) === width);
  return bits === undefined ? undefined : { kind: 'integer', bits, signed: sign === 'i' };
}

const integerBits = [8, 16, 32, 64, 128] as const;

function toInteger(held: Storage | undefined): Integer {
  if (held?.kind === 'integer') return held;
  const digits = held?.kind === 'decimal' && held.scale === 0 ? held.precision : 18;
  return { kind: 'integer', bits: digits <= 9 ? 32 : digits <= 18 ? 64 : 128, signed: true };
}

function isSameStorage(a: Storage, b: Storage): boolean {
  return JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());
}

const knownTimeZones = new Map<string, boolean>();

function readTimeZone({ logicalTypeOptions }: ContractProperty): string | undefined {
  const timeZone = logicalTypeOptions.defaultTimezone ?? 'Etc/UTC';
  return typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : undefined;
}

/**
 * Whether the runtime's IANA database has the zone. Offsets such as `+01:00` are no zones: they have no daylight
 * saving.
 */
function isTimeZone(timeZone: string): boolean {
  const known = knownTimeZones.get(timeZone);
  if (known !== undefined) return known;
  let valid = /^[A-Za-z]/.test(timeZone);
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    valid = false;
  }
  knownTimeZones.set(timeZone, valid);
  return valid;
}
