import type { FieldType, Storage } from '../../model/field-type.ts';
import { type Found, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { coordinatesOf, type PropertyPair, type PropertyView } from './property-view.ts';

/** `wider`: all older values fit, and more. */
type Fit = 'same' | 'wider' | 'narrower' | 'other';

/** Compares `logicalType`, `physicalType` and `format`: the possible values and the GraphQL type. */
export function compareTypes(pair: PropertyPair): readonly Found[] {
  const logical = compareLogicalType(pair);
  return logical.length > 0 ? logical : [...comparePhysicalType(pair), ...compareFormat(pair)];
}

/**
 * Whether the fields have different GraphQL types. Enum, object and map types count by their kind, not their name,
 * because they are named after the property.
 */
export function hasOtherType({ before, after }: PropertyPair): boolean {
  return before.type !== undefined && after.type !== undefined && shapeOf(before.type) !== shapeOf(after.type);
}

function shapeOf(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar;
    case 'list':
      return `[${shapeOf(type.of)}]`;
    default:
      return type.kind;
  }
}

function compareLogicalType(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  if (before.property.logicalType === after.property.logicalType) return [];
  const isSame =
    before.type !== undefined && after.type !== undefined && compareFit(before.type, after.type) === 'same';
  const level = hasOtherType(pair) ? 'breaking' : isSame ? 'safe' : 'dangerous';
  return [
    found('logical-type-changed', level, {
      path: after.property.path,
      sentence: `The type of \`${after.label}\` changed from ${describeType(before)} to ${describeType(after)}.`,
      ...sides(before.property.logicalType, after.property.logicalType),
      coordinates: coordinatesOf(pair),
    }),
  ];
}

function describeType({ property }: PropertyView): string {
  return [
    property.logicalType ?? 'none',
    ...(property.physicalType === undefined ? [] : [`(${property.physicalType})`]),
  ].join(' ');
}

function comparePhysicalType(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const [older, newer] = [before.property.physicalType, after.property.physicalType];
  if (older === newer) return [];
  const detail = {
    path: [...after.property.path, ...(newer === undefined ? [] : ['physicalType'])],
    sentence: `The physicalType of \`${after.label}\` changed from ${older ?? 'none'} to ${newer ?? 'none'}.`,
    ...sides(older, newer),
    coordinates: coordinatesOf(pair),
  };
  const fit = fitOf(pair, () => compareLengths(older, newer));
  const isOther = hasOtherType(pair) && isScalarPair(pair);
  if (fit === 'wider') return [found('physical-type-widened', isOther ? 'breaking' : 'dangerous', detail)];
  if (fit === 'narrower') return [found('physical-type-narrowed', isOther ? 'breaking' : 'safe', detail)];
  return [found('physical-type-changed', isOther ? 'breaking' : fit === 'same' ? 'safe' : 'dangerous', detail)];
}

function compareFormat(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const [older, newer] = [before.property.logicalTypeOptions.format, after.property.logicalTypeOptions.format];
  const numbers = compareNumberFormat(pair);
  if (isEqual(older, newer)) return numbers;
  const detail = {
    path: [...after.property.path, 'logicalTypeOptions', ...(newer === undefined ? [] : ['format'])],
    sentence: `The format of \`${after.label}\` changed from ${String(older ?? 'none')} to ${String(newer ?? 'none')}.`,
    ...sides(older, newer),
    coordinates: coordinatesOf(pair),
  };
  // The format determines how strings are parsed.
  const isMoment = ['date', 'time', 'timestamp'].includes(after.property.logicalType ?? '');
  const isSized = after.property.logicalType === 'integer' || after.property.logicalType === 'number';
  const fit = fitOf(pair, () => (isSized || (older === undefined && !isMoment) ? 'same' : 'other'));
  // If the physical type changed too, its own change reports the new GraphQL type.
  const isOther =
    hasOtherType(pair) && isScalarPair(pair) && before.property.physicalType === after.property.physicalType;
  if (fit === 'wider') return [found('format-widened', isOther ? 'breaking' : 'dangerous', detail)];
  if (fit === 'narrower') return [found('format-narrowed', isOther ? 'breaking' : 'safe', detail)];
  return [found('format-changed', isOther ? 'breaking' : fit === 'same' ? 'safe' : 'dangerous', detail)];
}

/** Compares how strings are parsed as numbers. */
function compareNumberFormat(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const [older, newer] = [before.property.customProperties.numberFormat, after.property.customProperties.numberFormat];
  if (isEqual(older, newer)) return [];
  const print = (format: typeof older): string => (format === undefined ? 'none' : JSON.stringify(format));
  const detail = {
    path: after.property.path,
    sentence: `The numberFormat of \`${after.label}\` changed from ${print(older)} to ${print(newer)}.`,
    ...sides(print(older), print(newer)),
    coordinates: coordinatesOf(pair),
  };
  return [found('format-changed', 'dangerous', detail)];
}

function isScalarPair({ before, after }: PropertyPair): boolean {
  return before.type?.kind !== 'enum' && after.type?.kind !== 'enum';
}

/** Compares the newer storage with the older one; `otherwise` decides if both are stored the same way. */
function fitOf({ before, after }: PropertyPair, otherwise: () => Fit): Fit {
  if (before.type === undefined || after.type === undefined) return otherwise();
  const fit = compareFit(before.type, after.type);
  return fit === 'same' ? otherwise() : fit;
}

function compareFit(before: FieldType, after: FieldType): Fit {
  if (before.kind === 'list' && after.kind === 'list') return compareFit(before.of, after.of);
  const [older, newer] = [storageOf(before), storageOf(after)];
  if (older === undefined || newer === undefined) return before.kind === after.kind ? 'same' : 'other';
  return compareStorage(older, newer);
}

function storageOf(type: FieldType): Storage | undefined {
  return type.kind === 'scalar' || type.kind === 'enum' ? type.storage : undefined;
}

function compareStorage(before: Storage, after: Storage): Fit {
  if (before.kind === 'integer' && after.kind === 'integer') {
    const [older, newer] = [rangeOf(before), rangeOf(after)];
    return fitOfSizes([newer.below - older.below, newer.above - older.above]);
  }
  if (before.kind === 'decimal' && after.kind === 'decimal') {
    const whole = after.precision - after.scale - (before.precision - before.scale);
    return fitOfSizes([whole, after.scale - before.scale]);
  }
  if (before.kind === 'float' && after.kind === 'float') return fitOfSizes([after.bits - before.bits]);
  if (before.kind === 'timestamp' && after.kind === 'timestamp') return before.zoned === after.zoned ? 'same' : 'other';
  return isEqual(before, after) ? 'same' : 'other';
}

/** The bits for values below and above zero. */
function rangeOf({ bits, signed }: { readonly bits: number; readonly signed: boolean }) {
  return signed ? { below: bits - 1, above: bits - 1 } : { below: 0, above: bits };
}

function compareLengths(before: string | undefined, after: string | undefined): Fit {
  const [older, newer] = [lengthOf(before), lengthOf(after)];
  return older === newer ? 'same' : fitOfSizes([newer - older]);
}

/** The length in `VARCHAR(20)`; infinite without one. */
function lengthOf(physicalType: string | undefined): number {
  const size = /char[a-z0-9 ]*[([] ?(\d+) ?[)\]]/i.exec(physicalType ?? '')?.[1];
  return size === undefined ? Number.POSITIVE_INFINITY : Number(size);
}

function fitOfSizes(differences: readonly number[]): Fit {
  if (differences.every((difference) => difference === 0)) return 'same';
  if (differences.every((difference) => difference >= 0)) return 'wider';
  return differences.every((difference) => difference <= 0) ? 'narrower' : 'other';
}
