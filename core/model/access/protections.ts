import type { ContractFile, ContractProperty } from '../../contract/contract.ts';
import type { FieldType } from '../field-type.ts';
import type { NamedProperty } from '../objects/fields.ts';
import type { Report } from '../report.ts';
import { type Classifications, type Mask, type MaskName, maskNames, type Protection } from './access.ts';
import { fitsMask } from './masks.ts';

/** The inputs for protecting the properties of an object or a nested object. */
export interface ProtectionScope {
  readonly classifications: Classifications;
  /** The properties of the same object; one of them may contain another's value encrypted. */
  readonly siblings: readonly NamedProperty[];
  readonly file: ContractFile;
  readonly report: Report;
}

/**
 * The protections of a property: by its own classification and by those of its items, keys and entries. A reader must
 * pass all of them. A classification that the mesh does not know denies everyone. `customProperties: mask` replaces the
 * mask of a classification, and masks a value that the classification would show. No contract can show a value that the
 * mesh hides.
 */
export function protectionsOf(property: ContractProperty, scope: ProtectionScope): readonly Protection[] {
  const classified = classificationsWithin(property).flatMap((classification) =>
    protectionBy(classification, property, scope),
  );
  const own = ownMask(property, scope);
  if (own === undefined) return classified;
  const masked = classified.map((protection) =>
    protection.kind === 'mask' ? { ...protection, mask: own } : protection,
  );
  return masked.length > 0 ? masked : [{ kind: 'mask', mask: own, clear: [] }];
}

function classificationsWithin({ classification, items, map }: ContractProperty): readonly string[] {
  return [
    ...(classification === undefined ? [] : [classification]),
    ...(items === undefined ? [] : classificationsWithin(items)),
    ...(map === undefined ? [] : [...classificationsWithin(map.key), ...classificationsWithin(map.value)]),
  ];
}

function protectionBy(
  classification: string,
  property: ContractProperty,
  scope: ProtectionScope,
): readonly Protection[] {
  const name = classification.toLowerCase();
  const rule = Object.hasOwn(scope.classifications, name) ? scope.classifications[name] : undefined;
  if (rule === undefined) {
    scope.report.warning(scope.file, {
      code: 'ACCESS_CLASSIFICATION_UNKNOWN',
      path: [...property.path, 'classification'],
      sentence: `The classification ${JSON.stringify(classification)} of ${property.name} is not one that the mesh knows, so nobody may read it.`,
      hint: `Use one of ${Object.keys(scope.classifications).join(', ')}, or add it to "classifications" in the configuration.`,
    });
    return [{ kind: 'deny', clear: [] }];
  }
  if (rule.access === 'allow') return [];
  if (rule.access === 'deny') return [{ kind: 'deny', clear: rule.clear }];
  return [{ kind: 'mask', mask: maskOf(rule.mask, property, scope) ?? { kind: 'null' }, clear: rule.clear }];
}

function ownMask(property: ContractProperty, scope: ProtectionScope): Mask | undefined {
  const name = property.customProperties.mask;
  if (name === undefined) return undefined;
  const known = maskNames.find((candidate) => candidate === name);
  const mask = known && maskOf(known, property, scope);
  if (mask !== undefined) return mask;
  scope.report.error(scope.file, {
    code: 'ACCESS_MASK_INVALID',
    path: [...property.path, 'customProperties'],
    sentence:
      known === undefined
        ? `The mask ${JSON.stringify(name)} of ${property.name} does not exist.`
        : `The mask encryptedName of ${property.name} needs the property that "encryptedName" names.`,
    hint: known === undefined ? `Use one of ${maskNames.join(', ')}.` : 'Describe that property beside this one.',
  });
  return { kind: 'null' };
}

function maskOf(name: MaskName, { encryptedName }: ContractProperty, { siblings }: ProtectionScope): Mask | undefined {
  if (name !== 'encryptedName') return { kind: name };
  const holder = siblings.find(({ property }) => property.name === encryptedName);
  return holder === undefined ? undefined : { kind: 'column', field: holder.field };
}

/** Reports a mask of a property that does not fit the property's type. */
export function reportUnfitMask(
  property: ContractProperty,
  type: FieldType,
  protections: readonly Protection[],
  { file, report }: Pick<ProtectionScope, 'file' | 'report'>,
): void {
  if (property.customProperties.mask === undefined) return;
  const unfit = protections.find((protection) => protection.kind === 'mask' && !fitsMask(protection.mask, type));
  if (unfit === undefined) return;
  report.error(file, {
    code: 'ACCESS_MASK_INVALID',
    path: [...property.path, 'customProperties'],
    sentence: `The mask ${JSON.stringify(property.customProperties.mask)} does not fit the values of ${property.name}.`,
    hint: 'Use redact, hash, email or encryptedName for texts, year for dates, and null for anything.',
  });
}
