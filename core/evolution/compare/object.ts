import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { compareElement } from './element.ts';
import { comparePrimaryKey } from './keys.ts';
import type { ObjectPair, ObjectView } from './object-view.ts';
import { compareProperty } from './property.ts';
import { coordinatesOf } from './property-view.ts';
import { compareQuality } from './quality.ts';
import { compareRelationships } from './relationships.ts';
import type { Renames } from './renames.ts';
import { hasOtherType } from './types.ts';

/** Compares all parts of an object and its properties. */
export function compareObject(pair: ObjectPair, renames: Renames): readonly Found[] {
  const { before, after } = pair;
  const blocks = after.file.contract.customProperties.onViolation === 'block';
  const context = { label: after.object.name, coordinates: after.coordinates };
  const changes = [
    ...compareNames(pair),
    ...compareServed(pair),
    ...compareTable(pair),
    ...compareEventTime(pair),
    ...compareOrder(pair),
    ...comparePrimaryKey(pair),
    ...compareRelationships(pair, renames),
    ...compareElement(before.object, after.object, context),
    ...compareQuality(before.object, after.object, { label: after.object.name, blocks }),
    ...pair.properties.flatMap((property) => [
      ...compareProperty(property),
      ...compareQuality(property.before.property, property.after.property, { label: property.after.label, blocks }),
    ]),
  ];
  return [...changes, ...findFollowing(pair, changes)];
}

function compareNames({ before, after }: ObjectPair): readonly Found[] {
  const [older, newer] = [before.model, after.model];
  const isRefused = hasOtherNames({ before, after });
  const detail = {
    path: after.object.path,
    coordinates: [...new Set([...before.coordinates, ...after.coordinates])],
  };
  const names =
    isRefused && older !== undefined && newer !== undefined
      ? `; in the API, \`${older.typeName}\` and \`${older.collection}\` are now \`${newer.typeName}\` and \`${newer.collection}\``
      : '';
  if (before.object.name !== after.object.name) {
    return [
      found('object-renamed', isRefused ? 'breaking' : 'safe', {
        ...detail,
        path: [...after.object.path, 'name'],
        sentence: `\`${before.object.name}\` is now called \`${after.object.name}\`${names}.`,
        ...sides(before.object.name, after.object.name),
      }),
    ];
  }
  const overrides = ['graphqlName', 'graphqlCollection'].filter(
    (key) => !isEqual(before.object.customProperties[key], after.object.customProperties[key]),
  );
  if (overrides.length === 0) return [];
  return [
    found('object-graphql-name-changed', isRefused ? 'breaking' : 'safe', {
      ...detail,
      sentence: `The ${overrides.join(' and the ')} of \`${after.object.name}\` changed${names}.`,
    }),
  ];
}

function hasOtherNames({ before: { model: older }, after: { model: newer } }: Omit<ObjectPair, 'properties'>): boolean {
  if (older === undefined || newer === undefined) return false;
  return older.typeName !== newer.typeName || older.collection !== newer.collection;
}

function compareServed({ before, after }: ObjectPair): readonly Found[] {
  if (before.model === undefined || before.model.source.kind === 'none' || !after.index.isServed(after.file)) return [];
  if (after.model !== undefined && after.model.source.kind !== 'none') return [];
  const sentence = `\`${after.object.name}\` cannot be queried any more.`;
  return [found('object-unserved', 'breaking', { path: after.object.path, sentence, coordinates: before.coordinates })];
}

function compareTable(pair: ObjectPair): readonly Found[] {
  const [before, after] = [pair.before.object, pair.after.object];
  // For an object without `physicalName` that is renamed in the API, the rename already reports the new table name.
  const isRenamed = before.physicalName === after.physicalName && hasOtherNames(pair);
  const [older, newer] = [before.physicalName ?? before.name, after.physicalName ?? after.name];
  const changed = (key: 'physicalType' | 'dataGranularityDescription', sentence: string): FoundDetail => ({
    path: [...after.path, ...(after[key] === undefined ? [] : [key])],
    sentence,
    ...sides(before[key], after[key]),
  });
  const types = `from ${before.physicalType ?? 'none'} to ${after.physicalType ?? 'none'}`;
  return [
    ...(older === newer || isRenamed
      ? []
      : [
          found('object-physical-name-changed', 'dangerous', {
            path: [...after.path, ...(after.physicalName === undefined ? ['name'] : ['physicalName'])],
            sentence: `The table of \`${after.name}\` is now ${newer}, and not ${older}.`,
            ...sides(older, newer),
          }),
        ]),
    ...(before.physicalType === after.physicalType
      ? []
      : [
          found(
            'object-physical-type-changed',
            'safe',
            changed('physicalType', `The physicalType of \`${after.name}\` changed ${types}.`),
          ),
        ]),
    ...(before.dataGranularityDescription === after.dataGranularityDescription
      ? []
      : [
          found(
            'object-granularity-changed',
            'dangerous',
            changed('dataGranularityDescription', `What a row of \`${after.name}\` stands for changed.`),
          ),
        ]),
  ];
}

function compareEventTime({ before, after, properties }: ObjectPair): readonly Found[] {
  if (before.model === undefined || after.model === undefined) return [];
  const [older, newer] = [before, after].map((view) => eventTimeOf(view));
  const expected = properties.find((pair) => pair.before.property.name === older)?.after.property.name;
  if (older === undefined && newer === undefined) return [];
  const detail = {
    path: after.object.path,
    ...sides(older, newer),
    coordinates: [...new Set([...before.coordinates, ...after.coordinates])],
  };
  const name = `\`${after.object.name}\``;
  if (older === undefined)
    return [found('event-time-added', 'safe', { ...detail, sentence: `The event time of ${name} is \`${newer}\`.` })];
  if (newer === undefined) {
    const sentence = `${name} has no event time any more; it was \`${older}\`.`;
    return [found('event-time-removed', 'breaking', { ...detail, sentence })];
  }
  if (expected === newer) return [];
  const sentence = `The event time of ${name} is \`${newer}\`, and not \`${older}\`.`;
  return [found('event-time-changed', 'dangerous', { ...detail, sentence })];
}

/** The name of the property with the event time. */
function eventTimeOf({ model }: ObjectView): string | undefined {
  return model?.fields.find(({ name }) => name === model.eventTime)?.property;
}

function compareOrder({ before, after, properties }: ObjectPair): readonly Found[] {
  const partners = new Map(properties.map((pair) => [pair.before.property, pair.after.property]));
  const older = before.object.properties.flatMap((property) => partners.get(property) ?? []);
  const kept = new Set(older);
  const newer = after.object.properties.filter((property) => kept.has(property));
  if (newer.every((property, index) => property === older[index])) return [];
  const sentence = `The properties of \`${after.object.name}\` stand in another order.`;
  return [found('properties-reordered', 'safe', { path: after.object.path, sentence })];
}

/** Reports fields whose type changed without a breaking change of their property: another element caused it. */
function findFollowing({ properties }: ObjectPair, changes: readonly Found[]): readonly Found[] {
  const explained = new Set(
    changes.filter(({ level }) => level === 'breaking').flatMap(({ coordinates }) => coordinates ?? []),
  );
  return properties
    .filter((pair) => hasOtherType(pair) && pair.after.member !== undefined)
    .filter((pair) => !coordinatesOf(pair).some((coordinate) => explained.has(coordinate)))
    .map((pair) =>
      found('field-type-changed', 'breaking', {
        path: pair.after.property.path,
        sentence: `The field of \`${pair.after.label}\` has another type.`,
        coordinates: coordinatesOf(pair),
      }),
    );
}
