import type { Protection } from '../../model/access/access.ts';
import { type ProtectionLevel, protectionLevel } from '../../model/access/protection-level.ts';
import { type Found, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import type { PropertyPair } from './property-view.ts';

/**
 * Compares how much of a property's values readers see. It depends on the property's classification, mask and
 * `encryptedName`, on the mesh's access rules for classifications, and on the columns that the value is computed from.
 */
export function compareProtection(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const seen = compareSeen(protectionsOf(pair.before), protectionsOf(pair.after));
  return [
    ...(before.property.classification !== after.property.classification
      ? [describeClassification(pair, seen)]
      : masks(pair).differ
        ? [describeMask(pair, seen)]
        : describeInherited(pair, seen)),
    ...compareEncryptedName(pair),
  ];
}

interface Seen {
  readonly less: boolean;
  readonly more: boolean;
}

const ranks: Readonly<Record<ProtectionLevel, number>> = { denied: 0, masked: 1, clear: 2 };

/** Whether any reader sees less or more than before, compared for each named role and for readers without one. */
function compareSeen(before: readonly Protection[], after: readonly Protection[]): Seen {
  const roles = new Set([...before, ...after].flatMap(({ clear }) => clear));
  const changes = [undefined, ...roles].map((role) => {
    const reader = role === undefined ? {} : { role };
    return ranks[protectionLevel(after, reader)] - ranks[protectionLevel(before, reader)];
  });
  return { less: changes.some((change) => change < 0), more: changes.some((change) => change > 0) };
}

function protectionsOf({ member }: PropertyPair['before']): readonly Protection[] {
  return member?.protections ?? [];
}

function describeClassification(pair: PropertyPair, { less, more }: Seen): Found {
  const { before, after } = pair;
  const [older, newer] = [before.property.classification, after.property.classification];
  const detail = {
    path: [...after.property.path, ...(newer === undefined ? [] : ['classification'])],
    sentence: `The classification of \`${after.label}\` changed from ${older ?? 'none'} to ${newer ?? 'none'}.`,
    ...sides(older, newer),
    coordinates: after.coordinates,
  };
  if (less) return found('classification-raised', 'breaking', detail);
  return more ? found('classification-lowered', 'safe', detail) : found('classification-changed', 'safe', detail);
}

function masks({ before, after }: PropertyPair) {
  const [older, newer] = [before.property.customProperties.mask, after.property.customProperties.mask];
  return { older, newer, differ: !isEqual(older, newer) };
}

function describeMask(pair: PropertyPair, { less, more }: Seen): Found {
  const { after } = pair;
  const { older, newer } = masks(pair);
  const detail = {
    path: [...after.property.path, ...(newer === undefined ? [] : ['customProperties'])],
    sentence: `The mask of \`${after.label}\` changed from ${String(older ?? 'none')} to ${String(newer ?? 'none')}.`,
    ...sides(older, newer),
    coordinates: after.coordinates,
  };
  if (less) return found('mask-added', 'breaking', detail);
  return more ? found('mask-removed', 'safe', detail) : found('mask-changed', 'dangerous', detail);
}

/** The property's own classification is the same, but the classification's access rule or a source column's changed. */
function describeInherited({ before, after }: PropertyPair, { less, more }: Seen): readonly Found[] {
  if (before.member === undefined || after.member === undefined || !(less || more)) return [];
  const detail = {
    path: after.property.path,
    sentence: `Readers see ${less ? 'less' : 'more'} of \`${after.label}\`, though its own classification is the same: of what it is computed from, or of what classifications mean.`,
    ...sides(protectionsOf(before), protectionsOf(after)),
    coordinates: after.coordinates,
  };
  return [less ? found('classification-raised', 'breaking', detail) : found('classification-lowered', 'safe', detail)];
}

function compareEncryptedName({ before, after }: PropertyPair): readonly Found[] {
  const [older, newer] = [before.property.encryptedName, after.property.encryptedName];
  if (older === newer) return [];
  return [
    found('encrypted-name-changed', 'dangerous', {
      path: [...after.property.path, ...(newer === undefined ? [] : ['encryptedName'])],
      sentence: `The encryptedName of \`${after.label}\` changed from ${older ?? 'none'} to ${newer ?? 'none'}.`,
      ...sides(older, newer),
      coordinates: after.coordinates,
    }),
  ];
}
