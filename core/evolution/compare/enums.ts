import type { ContractEnumValue } from '../../contract/contract.ts';
import { closedValues } from '../../model/types/enums.ts';
import { type Found, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { coordinatesOf, type PropertyPair, type PropertyView } from './property-view.ts';

/** Compares the allowed values of a property, from `enum` or a quality rule. */
export function compareEnum(pair: PropertyPair): readonly Found[] {
  const { before, after } = pair;
  const [older, newer] = [closedValues(before.property), closedValues(after.property)];
  const detail = { path: after.property.path, coordinates: coordinatesOf(pair) };
  if (older === undefined && newer === undefined) return [];
  if (older === undefined) {
    const sentence = `The values of \`${after.label}\` are limited to ${printValues(newer ?? [])}.`;
    const level = isEnumType(after) && before.member !== undefined ? 'breaking' : 'safe';
    return [found('enum-added', level, { ...detail, sentence, ...sides(undefined, listValues(newer ?? [])) })];
  }
  if (newer === undefined) {
    const sentence = `The values of \`${after.label}\` are not limited to ${printValues(older)} any more.`;
    const level = isEnumType(before) ? 'breaking' : 'dangerous';
    return [found('enum-removed', level, { ...detail, sentence, ...sides(listValues(older), undefined) })];
  }
  const added = without(newer, older);
  const removed = without(older, newer);
  const change = { ...detail, ...sides(listValues(older), listValues(newer)) };
  return [
    ...(added.length === 0
      ? []
      : [
          found('enum-value-added', 'dangerous', {
            ...change,
            sentence: `\`${after.label}\` may also be ${printValues(added)}.`,
          }),
        ]),
    ...(removed.length === 0
      ? []
      : [
          found('enum-value-removed', isEnumType(before) ? 'breaking' : 'safe', {
            ...change,
            sentence: `\`${after.label}\` cannot be ${printValues(removed)} any more.`,
          }),
        ]),
    ...compareDescriptions(older, newer, pair),
  ];
}

function compareDescriptions(
  older: readonly ContractEnumValue[],
  newer: readonly ContractEnumValue[],
  { after }: PropertyPair,
): readonly Found[] {
  const described = newer.filter((value) => {
    const partner = older.find((candidate) => candidate.value === value.value);
    return partner !== undefined && !isEqual(partner, value);
  });
  if (described.length === 0) return [];
  const sentence = `What is said about ${printValues(described)} of \`${after.label}\` changed.`;
  return [found('enum-value-described', 'safe', { path: after.property.path, sentence })];
}

function isEnumType({ type }: PropertyView): boolean {
  return type?.kind === 'enum' || (type?.kind === 'list' && type.of.kind === 'enum');
}

function without(values: readonly ContractEnumValue[], others: readonly ContractEnumValue[]) {
  return values.filter(({ value }) => !others.some((other) => other.value === value));
}

function listValues(values: readonly ContractEnumValue[]): readonly (string | number | boolean)[] {
  return values.map(({ value }) => value);
}

function printValues(values: readonly ContractEnumValue[]): string {
  const printed = values.slice(0, 5).map(({ value }) => `\`${String(value)}\``);
  return values.length > 5 ? `${printed.join(', ')} and ${values.length - 5} more` : printed.join(', ');
}
