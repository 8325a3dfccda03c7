import type { ContractProperty, Json } from '../../contract/contract.ts';
import { type Found, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { coordinatesOf, type PropertyPair } from './property-view.ts';

/** Compares `logicalTypeOptions` other than `format`: the constraints on values beyond their type. */
export function compareConstraints(pair: PropertyPair): readonly Found[] {
  return [
    ...limits.flatMap((limit) => compareLimit(pair, limit)),
    ...comparePattern(pair),
    ...compareMultipleOf(pair),
    ...compareRequiredMembers(pair),
    ...compareTimeZone(pair),
    ...compareVector(pair),
  ];
}

type Family = 'range' | 'length' | 'size';

interface Limit {
  readonly option: string;
  readonly family: Family;
  /** The direction in which the option allows fewer values. */
  readonly stricter: 'greater' | 'smaller';
}

const limits: readonly Limit[] = [
  { option: 'minimum', family: 'range', stricter: 'greater' },
  { option: 'exclusiveMinimum', family: 'range', stricter: 'greater' },
  { option: 'maximum', family: 'range', stricter: 'smaller' },
  { option: 'exclusiveMaximum', family: 'range', stricter: 'smaller' },
  { option: 'minLength', family: 'length', stricter: 'greater' },
  { option: 'maxLength', family: 'length', stricter: 'smaller' },
  { option: 'minItems', family: 'size', stricter: 'greater' },
  { option: 'maxItems', family: 'size', stricter: 'smaller' },
  { option: 'minProperties', family: 'size', stricter: 'greater' },
  { option: 'maxProperties', family: 'size', stricter: 'smaller' },
  { option: 'uniqueItems', family: 'size', stricter: 'greater' },
];

function compareLimit(pair: PropertyPair, { option, family, stricter }: Limit): readonly Found[] {
  const [older, newer] = read(pair, option);
  if (isEqual(older, newer)) return [];
  const detail = describe(pair, option);
  const isTighter = orderOf(newer, stricter) > orderOf(older, stricter);
  switch (family) {
    case 'range':
      return [isTighter ? found('range-tightened', 'safe', detail) : found('range-loosened', 'dangerous', detail)];
    case 'length':
      return [isTighter ? found('length-tightened', 'safe', detail) : found('length-loosened', 'dangerous', detail)];
    case 'size':
      return [isTighter ? found('size-tightened', 'safe', detail) : found('size-loosened', 'dangerous', detail)];
  }
}

/** Greater is stricter. No limit is the loosest. Dates and times are compared as instants, flags as 0 and 1. */
function orderOf(value: Json | undefined, stricter: Limit['stricter']): number {
  // In v3.0 an exclusive limit is a flag.
  if (typeof value === 'boolean') return Number(value);
  const amount =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? Date.parse(/^\d\d:\d\d/.test(value) ? `1970-01-01T${value}` : value)
        : Number.NaN;
  if (Number.isNaN(amount)) return Number.NEGATIVE_INFINITY;
  return stricter === 'greater' ? amount : -amount;
}

function comparePattern(pair: PropertyPair): readonly Found[] {
  const [older, newer] = read(pair, 'pattern');
  if (older === newer) return [];
  const detail = describe(pair, 'pattern');
  if (older === undefined) return [found('pattern-added', 'safe', detail)];
  if (newer === undefined) return [found('pattern-removed', 'dangerous', detail)];
  return [found('pattern-changed', 'dangerous', detail)];
}

function compareMultipleOf(pair: PropertyPair): readonly Found[] {
  const [older, newer] = read(pair, 'multipleOf');
  if (older === newer) return [];
  const quotient = typeof newer === 'number' ? newer / (typeof older === 'number' ? older : newer) : Number.NaN;
  const isTighter = Math.abs(quotient - Math.round(quotient)) < 1e-9 && Math.round(quotient) >= 1;
  const detail = describe(pair, 'multipleOf');
  return [
    isTighter ? found('multiple-of-tightened', 'safe', detail) : found('multiple-of-loosened', 'dangerous', detail),
  ];
}

function compareRequiredMembers(pair: PropertyPair): readonly Found[] {
  const [older, newer] = read(pair, 'required').map((value) => (Array.isArray(value) ? value : []));
  if (older === undefined || newer === undefined) return [];
  const detail = describe(pair, 'required');
  const coordinates = coordinatesOf(pair);
  return [
    ...(older.every((name) => newer.includes(name))
      ? []
      : [found('members-optional', 'breaking', { ...detail, coordinates })]),
    ...(newer.every((name) => older.includes(name)) ? [] : [found('members-required', 'safe', detail)]),
  ];
}

/** `defaultTimezone` is the zone of timestamps without one. */
function compareTimeZone(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const options = ['timezone', 'defaultTimezone'].filter((option) => {
    const [older, newer] = read(pair, option);
    return older !== newer;
  });
  const [option] = options;
  if (option === undefined) return [];
  const zones = [before, after].map(({ type }) =>
    type?.kind === 'scalar' && type.storage.kind === 'timestamp' ? JSON.stringify(type.storage) : '',
  );
  const coordinates = [...new Set([...before.coordinates, ...after.coordinates])];
  const level = zones[0] === zones[1] && zones[0] !== '' ? 'safe' : 'breaking';
  return [found('default-time-zone-changed', level, { ...describe(pair, options.at(-1) ?? option), coordinates })];
}

function compareVector(pair: PropertyPair): readonly Found[] {
  const differs = (option: string) => {
    const [older, newer] = read(pair, option);
    return !isEqual(older, newer);
  };
  const coordinates = coordinatesOf(pair);
  const space = ['dimensions', 'embeddingModel', 'embeddingModelVersion'].filter(differs);
  const distance = ['distanceMetric', 'normalized', 'elementType'].filter(differs);
  return [
    ...space.map((option) => found('vector-space-changed', 'breaking', { ...describe(pair, option), coordinates })),
    ...distance.map((option) => found('vector-distance-changed', 'dangerous', describe(pair, option))),
  ];
}

function read({ before, after }: PropertyPair, option: string): readonly [Json | undefined, Json | undefined] {
  return [optionsOf(before.property)[option], optionsOf(after.property)[option]];
}

function optionsOf({ logicalTypeOptions }: ContractProperty): Readonly<Record<string, Json>> {
  return logicalTypeOptions;
}

function describe(pair: PropertyPair, option: string) {
  const { property, label } = pair.after;
  const [older, newer] = read(pair, option);
  const path = [...property.path, 'logicalTypeOptions', ...(newer === undefined ? [] : [option])];
  return {
    path: newer === undefined && Object.keys(property.logicalTypeOptions).length === 0 ? property.path : path,
    sentence: `The ${option} of \`${label}\` changed from ${print(older)} to ${print(newer)}.`,
    ...sides(older, newer),
  };
}

function print(value: Json | undefined): string {
  return value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
}
