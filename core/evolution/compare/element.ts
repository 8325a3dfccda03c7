import type { ContractDeprecation, ContractObject, ContractProperty } from '../../contract/contract.ts';
import { type Found, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { differingProperties } from './custom-properties.ts';

type Element = ContractObject | ContractProperty;

/** Compares what objects and properties have in common: descriptions, tags, documentation, deprecation. */
export function compareElement(
  before: Element,
  after: Element,
  { label, coordinates }: { readonly label: string; readonly coordinates: readonly string[] },
): readonly Found[] {
  const { path } = after;
  return [
    ...(['description', 'businessName'] as const).flatMap((key) =>
      before[key] === after[key]
        ? []
        : [
            found('description-changed', 'safe', {
              path: [...path, ...(after[key] === undefined ? [] : [key])],
              sentence: `The ${key} of \`${label}\` changed.`,
              ...sides(before[key], after[key]),
            }),
          ],
    ),
    ...(['tags', 'synonyms'] as const).flatMap((key) =>
      isEqual(before[key], after[key])
        ? []
        : [
            found('tags-changed', 'safe', {
              path: [...path, ...(after[key].length === 0 ? [] : [key])],
              sentence: `The ${key} of \`${label}\` changed.`,
              ...sides(before[key], after[key]),
            }),
          ],
    ),
    ...compareDocumentation(before, after, label),
    ...compareDeprecation(before.deprecated, after.deprecated, { after, label, coordinates }),
  ];
}

function compareDocumentation(before: Element, after: Element, label: string): readonly Found[] {
  const keys = [
    ...(['authoritativeDefinitions', 'context'] as const).filter((key) => !isEqual(before[key], after[key])),
    ...differingProperties(before.customProperties, after.customProperties),
  ];
  return keys.map((key) =>
    found('documentation-changed', 'safe', { path: after.path, sentence: `The ${key} of \`${label}\` changed.` }),
  );
}

function compareDeprecation(
  before: ContractDeprecation | undefined,
  after: ContractDeprecation | undefined,
  { after: element, label, coordinates }: { after: Element; label: string; coordinates: readonly string[] },
): readonly Found[] {
  if (isEqual(before, after)) return [];
  const detail = { path: element.path, ...sides(before, after), coordinates };
  if (after === undefined)
    return [found('deprecation-removed', 'safe', { ...detail, sentence: `\`${label}\` is deprecated no more.` })];
  if (before === undefined)
    return [found('deprecation-added', 'safe', { ...detail, sentence: `\`${label}\` is deprecated.` })];
  const isEarlier =
    after.removal !== undefined &&
    (before.removal === undefined || Date.parse(after.removal) < Date.parse(before.removal));
  if (isEarlier) {
    const sentence = `\`${label}\` will be removed ${after.removal}${before.removal === undefined ? '' : `, and not ${before.removal}`}.`;
    return [found('deprecation-hastened', 'dangerous', { ...detail, sentence })];
  }
  const sentence = `What is said about the deprecation of \`${label}\` changed.`;
  return [found('deprecation-changed', 'safe', { ...detail, sentence })];
}
