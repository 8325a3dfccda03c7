import type { ContractFile } from '../../contract/contract.ts';
import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { differingProperties } from './custom-properties.ts';
import type { IndexedFile } from './objects.ts';

/** Compares the top level of a contract: identity, version, status, descriptions, and settings for all its objects. */
export function compareFundamentals(before: IndexedFile, after: IndexedFile): readonly Found[] {
  return [
    ...compareIdentity(before.file, after.file),
    ...compareStatus(before, after),
    ...compareDescriptions(before.file, after.file),
    ...compareMinimumGroupSize(before, after),
    ...compareViolation(before.file, after.file),
  ];
}

function compareIdentity(
  { contract: older, domain: from }: ContractFile,
  { contract: newer, domain: to }: ContractFile,
): readonly Found[] {
  return [
    ...(older.id === newer.id ? [] : [found('contract-id-changed', 'breaking', changed('id', older.id, newer.id))]),
    ...(from === to
      ? []
      : [
          found('contract-domain-moved', 'dangerous', {
            path: newer.domain === undefined ? [] : ['domain'],
            sentence: `The contract belongs to the domain ${to}, and not to ${from}.`,
            ...sides(from, to),
          }),
        ]),
    ...(older.version === newer.version
      ? []
      : [found('contract-version-changed', 'safe', changed('version', older.version, newer.version))]),
    ...(older.apiVersion === newer.apiVersion
      ? []
      : [found('contract-api-version-changed', 'safe', changed('apiVersion', older.apiVersion, newer.apiVersion))]),
  ];
}

function compareStatus(before: IndexedFile, after: IndexedFile): readonly Found[] {
  const [older, newer] = [before.file.contract.status, after.file.contract.status];
  if (older?.toLowerCase() === newer?.toLowerCase()) return [];
  const detail = { ...changed('status', older, newer), coordinates: listTypes(before, after) };
  const wasServed = before.index.isServed(before.file);
  const isServed = after.index.isServed(after.file);
  if (wasServed && !isServed) return [found('contract-status-withdrawn', 'breaking', detail)];
  if (!wasServed && isServed) return [found('contract-status-activated', 'safe', detail)];
  if (newer?.toLowerCase() === 'deprecated') return [found('contract-status-deprecated', 'safe', detail)];
  return [found('contract-status-changed', 'safe', detail)];
}

function compareDescriptions({ contract: older }: ContractFile, { contract: newer }: ContractFile): readonly Found[] {
  const described = (['purpose', 'usage', 'limitations'] as const).filter(
    (key) => older.description?.[key] !== newer.description?.[key],
  );
  const owner = (['tenant', 'dataProduct'] as const).filter((key) => older[key] !== newer[key]);
  const documented = [
    ...(['authoritativeDefinitions', 'context'] as const).filter((key) => !isEqual(older[key], newer[key])),
    ...differingProperties(older.customProperties, newer.customProperties),
  ];
  return [
    ...(older.name === newer.name
      ? []
      : [found('contract-name-changed', 'safe', changed('name', older.name, newer.name))]),
    ...described.map((key) =>
      found('contract-description-changed', 'safe', {
        path: newer.description === undefined ? [] : ['description'],
        sentence: `The ${key} of the contract changed.`,
        ...sides(older.description?.[key], newer.description?.[key]),
      }),
    ),
    ...(isEqual(older.tags, newer.tags)
      ? []
      : [
          found('contract-tags-changed', 'safe', {
            path: newer.tags.length === 0 ? [] : ['tags'],
            sentence: 'The tags of the contract changed.',
            ...sides(older.tags, newer.tags),
          }),
        ]),
    ...owner.map((key) => found('contract-owner-changed', 'safe', changed(key, older[key], newer[key]))),
    ...documented.map((key) =>
      found('contract-documentation-changed', 'safe', { path: [], sentence: `The ${key} of the contract changed.` }),
    ),
  ];
}

function compareMinimumGroupSize(before: IndexedFile, after: IndexedFile): readonly Found[] {
  const [from, to] = [before, after].map(({ file }) => file.contract.customProperties.minimumGroupSize);
  if (from === to) return [];
  const detail: FoundDetail = {
    path: to === undefined ? [] : ['customProperties'],
    sentence: `The minimumGroupSize changed from ${String(from ?? 'none')} to ${String(to ?? 'none')}.`,
    ...sides(from, to),
    coordinates: listTypes(before, after),
  };
  return [
    Number(to ?? 0) > Number(from ?? 0)
      ? found('minimum-group-size-raised', 'breaking', detail)
      : found('minimum-group-size-lowered', 'safe', detail),
  ];
}

function compareViolation({ contract: older }: ContractFile, { contract: newer }: ContractFile): readonly Found[] {
  const [from, to] = [older.customProperties.onViolation, newer.customProperties.onViolation];
  if ((from === 'block') === (to === 'block')) return [];
  const detail: FoundDetail = {
    path: to === undefined ? [] : ['customProperties'],
    sentence: `The onViolation changed from ${String(from ?? 'none')} to ${String(to ?? 'none')}.`,
    ...sides(from, to),
  };
  return [
    to === 'block' ? found('violation-blocks', 'dangerous', detail) : found('violation-warns', 'dangerous', detail),
  ];
}

function changed(key: string, before: string | undefined, after: string | undefined): FoundDetail {
  return {
    path: after === undefined ? [] : [key],
    sentence: `The ${key} of the contract changed from ${before ?? 'none'} to ${after ?? 'none'}.`,
    ...sides(before, after),
  };
}

/** The GraphQL types of all objects. */
function listTypes(...sides: readonly IndexedFile[]): readonly string[] {
  const names = sides.flatMap(({ file, index }) =>
    file.contract.objects.flatMap((object) => index.findObject(file, object)?.typeName ?? []),
  );
  return [...new Set(names)];
}
