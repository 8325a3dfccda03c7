import type { ContractProperty } from '../../contract/contract.ts';
import { type Found, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import type { ObjectPair, ObjectView } from './object-view.ts';
import { coordinatesOf } from './property-view.ts';
import { hasOtherType } from './types.ts';

/** Compares the primary key of an object: its properties and their order. */
export function comparePrimaryKey(pair: ObjectPair): readonly Found[] {
  const [older, newer] = [membersOf(pair.before), membersOf(pair.after)];
  const partners = new Map(pair.properties.map(({ before, after }) => [before.property, after.property]));
  const expected = older.map((property) => partners.get(property));
  if (isSame(expected, newer)) return [];
  const [before, after] = [older.map(({ name }) => name), newer.map(({ name }) => name)];
  const touched = pair.properties.filter(
    (one) => older.includes(one.before.property) || newer.includes(one.after.property),
  );
  const detail = {
    path: pair.after.object.path,
    ...sides(before.length === 0 ? undefined : before, after.length === 0 ? undefined : after),
    coordinates: [
      ...new Set([...pair.before.coordinates, ...pair.after.coordinates, ...touched.flatMap(coordinatesOf)]),
    ],
  };
  const name = `\`${pair.after.object.name}\``;
  if (older.length === 0) {
    const sentence = `${name} has the primary key ${after.join(', ')}.`;
    const level = touched.some(hasOtherType) ? 'breaking' : 'safe';
    return [found('primary-key-added', level, { ...detail, sentence })];
  }
  if (newer.length === 0) {
    const sentence = `${name} has no primary key any more; it was ${before.join(', ')}.`;
    return [found('primary-key-removed', 'breaking', { ...detail, sentence })];
  }
  const isReordered = newer.length === expected.length && newer.every((property) => expected.includes(property));
  const sentence = `The primary key of ${name} is ${after.join(', ')}, and not ${before.join(', ')}.`;
  return [
    isReordered
      ? found('primary-key-reordered', 'dangerous', { ...detail, sentence })
      : found('primary-key-changed', 'breaking', { ...detail, sentence }),
  ];
}

/** The key's properties in key order. The model's order takes precedence, because contracts may omit positions. */
function membersOf({ object, model }: ObjectView): readonly ContractProperty[] {
  const key = model?.keys.find(({ kind }) => kind === 'primary');
  const served = key?.fields.map((name) => model?.fields.find((field) => field.name === name)?.property);
  if (served !== undefined)
    return served.flatMap((name) => object.properties.find((property) => property.name === name) ?? []);
  return object.properties
    .filter(({ primaryKey }) => primaryKey)
    .toSorted((a, b) => (a.primaryKeyPosition ?? 0) - (b.primaryKeyPosition ?? 0));
}

function isSame(a: readonly (ContractProperty | undefined)[], b: readonly ContractProperty[]): boolean {
  return (
    isEqual(
      a.map((property) => property?.path),
      b.map((property) => property.path),
    ) && a.every((property, index) => property === b[index])
  );
}
