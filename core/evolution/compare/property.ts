import type { ContractProperty } from '../../contract/contract.ts';
import type { FoundDetail } from '../change.ts';
import { type Found, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { compareProtection } from './access.ts';
import { compareConstraints } from './constraints.ts';
import { compareElement } from './element.ts';
import { compareEnum } from './enums.ts';
import { coordinatesOf, type PropertyPair } from './property-view.ts';
import { compareTypes } from './types.ts';

/** Compares all parts of a property except keys, relationships and quality, which are compared per object. */
export function compareProperty(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const context = { label: after.label, coordinates: after.coordinates };
  return [
    ...compareNames(pair),
    ...comparePresence(pair),
    ...compareTypes(pair),
    ...compareEnum(pair),
    ...compareConstraints(pair),
    ...compareProtection(pair),
    ...compareMeaning(pair),
    ...compareUnit(pair),
    ...compareRemarks(pair),
    ...compareElement(before.property, after.property, context),
  ];
}

function compareNames(pair: PropertyPair): readonly Found[] {
  const { before, after, place } = pair;
  const [older, newer] = [before.property, after.property];
  const coordinates = coordinatesOf(pair);
  const isRefused =
    before.member !== undefined && after.member !== undefined && before.member.name !== after.member.name;
  const moved: Found[] =
    place === 'same'
      ? []
      : [
          found('property-moved', 'breaking', {
            path: newer.path,
            sentence: `\`${before.label}\` is now \`${after.label}\`.`,
            ...sides(before.label, after.label),
            coordinates,
          }),
        ];
  const names: Found[] = [
    ...(older.name === newer.name || place === 'moved'
      ? []
      : [
          found('property-renamed', isRefused ? 'breaking' : 'safe', {
            path: [...newer.path, 'name'],
            sentence: `\`${before.label}\` is now called \`${after.label}\`${fieldNames(pair)}.`,
            ...sides(older.name, newer.name),
            coordinates,
          }),
        ]),
    ...(isEqual(older.customProperties.graphqlName, newer.customProperties.graphqlName) || older.name !== newer.name
      ? []
      : [
          found('property-graphql-name-changed', isRefused ? 'breaking' : 'safe', {
            path: newer.path,
            sentence: `The graphqlName of \`${after.label}\` changed${fieldNames(pair)}.`,
            ...sides(older.customProperties.graphqlName, newer.customProperties.graphqlName),
            coordinates,
          }),
        ]),
    ...(isSameColumn(older, newer) || (isRefused && older.physicalName === newer.physicalName)
      ? []
      : [
          found('property-physical-name-changed', 'dangerous', {
            path: newer.path,
            sentence: `The column of \`${after.label}\` is now ${newer.physicalName ?? newer.name}, and not ${older.physicalName ?? older.name}.`,
            ...sides(older.physicalName ?? older.name, newer.physicalName ?? newer.name),
          }),
        ]),
  ];
  return [...moved, ...names];
}

function isSameColumn(before: ContractProperty, after: ContractProperty): boolean {
  return (before.physicalName ?? before.name) === (after.physicalName ?? after.name);
}

function fieldNames({ before, after }: PropertyPair): string {
  const [older, newer] = [before.member?.name, after.member?.name];
  if (older === undefined || newer === undefined) return '';
  return older === newer ? `; the field stays \`${newer}\`` : `; the field is \`${newer}\`, and not \`${older}\``;
}

function comparePresence(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const detail = { path: after.property.path, coordinates: after.coordinates };
  const changed = (key: 'required' | 'unique') => before.property[key] !== after.property[key];
  const isNonNull = ({ member }: PropertyPair['before']) =>
    member !== undefined && 'nonNull' in member && member.nonNull;
  const isKey = before.property.primaryKey || after.property.primaryKey;
  const flag = (key: 'required' | 'unique', isNew: boolean): FoundDetail => ({
    ...detail,
    path: [...after.property.path, ...(isNew ? [key] : [])],
    sentence: `\`${after.label}\` is ${isNew ? 'now ' : ''}${key}${isNew ? '' : ' no more'}.`,
    ...sides(!isNew, isNew),
  });
  return [
    ...(!changed('required')
      ? []
      : [
          after.property.required
            ? found('required-added', 'safe', flag('required', true))
            : found('required-removed', 'breaking', flag('required', false)),
        ]),
    ...(!changed('unique')
      ? []
      : [
          after.property.unique
            ? found('unique-added', 'safe', flag('unique', true))
            : found('unique-removed', 'breaking', flag('unique', false)),
        ]),
    ...(isKey || before.member === undefined || after.member === undefined || isNonNull(before) === isNonNull(after)
      ? []
      : [
          isNonNull(after)
            ? found('non-null-added', 'safe', {
                ...detail,
                sentence: `The field of \`${after.label}\` is now non-null.`,
              })
            : found('non-null-removed', 'breaking', {
                ...detail,
                sentence: `The field of \`${after.label}\` may be null now.`,
              }),
        ]),
  ];
}

/** Compares the meaning of the values: how they are computed. */
function compareMeaning(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const [older, newer] = [before.property, after.property];
  const coordinates = coordinatesOf(pair);
  const path = newer.path;
  if (older.semanticType !== newer.semanticType) {
    const isMeasure = older.semanticType === 'measure' || newer.semanticType === 'measure';
    return [
      found('semantic-type-changed', isMeasure ? 'breaking' : 'dangerous', {
        path,
        sentence: `\`${after.label}\` is now a ${newer.semanticType}, and not a ${older.semanticType}.`,
        ...sides(older.semanticType, newer.semanticType),
        coordinates,
      }),
    ];
  }
  if (normalize(older.transformLogic) === normalize(newer.transformLogic)) return [];
  // A first `transformLogic` documents a column whose values stay the same.
  if (older.transformLogic === undefined && newer.semanticType === 'column') return [];
  const detail = {
    path: [...path, ...(newer.transformLogic === undefined ? [] : ['transformLogic'])],
    sentence: `The transformLogic of \`${after.label}\` changed.`,
    ...sides(older.transformLogic, newer.transformLogic),
    coordinates,
  };
  return [
    newer.semanticType === 'column'
      ? found('transformation-changed', 'dangerous', detail)
      : found('expression-changed', 'dangerous', detail),
  ];
}

function normalize(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

function compareUnit(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const [older, newer] = [before.property.customProperties.unit, after.property.customProperties.unit];
  if (isEqual(older, newer)) return [];
  const detail = {
    path: after.property.path,
    sentence: `The unit of \`${after.label}\` changed from ${String(older ?? 'none')} to ${String(newer ?? 'none')}.`,
    ...sides(older, newer),
    coordinates: coordinatesOf(pair),
  };
  if (older === undefined) return [found('unit-added', 'safe', detail)];
  return [newer === undefined ? found('unit-removed', 'dangerous', detail) : found('unit-changed', 'breaking', detail)];
}

function compareRemarks({ before, after }: PropertyPair): readonly Found[] {
  const differs = (key: keyof ContractProperty) => !isEqual(before.property[key], after.property[key]);
  const detail = (keys: readonly (keyof ContractProperty)[]): FoundDetail => ({
    path: after.property.path,
    sentence: `The ${keys.filter(differs).join(' and the ')} of \`${after.label}\` changed.`,
  });
  const isExplained = before.property.transformLogic === undefined && after.property.semanticType === 'column';
  const lineage = [
    ...(['transformSourceObjects', 'transformDescription'] as const),
    ...(isExplained ? (['transformLogic'] as const) : []),
  ];
  const partition = ['partitioned', 'partitionKeyPosition'] as const;
  return [
    ...(lineage.some(differs) ? [found('lineage-changed', 'safe', detail(lineage))] : []),
    ...(partition.some(differs) ? [found('partition-changed', 'safe', detail(partition))] : []),
    ...(differs('criticalDataElement') ? [found('critical-changed', 'safe', detail(['criticalDataElement']))] : []),
    ...(differs('examples') ? [found('examples-changed', 'safe', detail(['examples']))] : []),
  ];
}
