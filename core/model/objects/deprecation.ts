import type {
  Contract,
  ContractDeprecation,
  ContractObject,
  ContractProperty,
  ContractSla,
} from '../../contract/contract.ts';
import { physicalNameOf } from '../sources/physical-name.ts';
import { cleanText } from './descriptions.ts';

/** The deprecation reasons of a contract's elements, from the contract's own fields and its service levels. */
export interface Deprecations {
  ofObject(object: ContractObject): string | undefined;
  ofProperty(object: ContractObject, property: ContractProperty): string | undefined;
}

/**
 * Reads `status: deprecated`, `deprecated` of objects and properties (3.2), and the service levels `endOfSupport` and
 * `endOfLife`, which name an `object`, an `object.property`, or no element for all objects.
 */
export function readDeprecations(contract: Contract): Deprecations {
  const ends = new Map<string, string[]>();
  for (const sla of contract.slaProperties) {
    const sentence = describeEnd(sla);
    if (sentence === undefined) continue;
    for (const element of (sla.element ?? '').split(',')) {
      const key = element.trim();
      ends.set(key, [...(ends.get(key) ?? []), sentence]);
    }
  }
  const whole = contract.status === 'deprecated' ? ['The data contract is deprecated.'] : [];
  return {
    ofObject: (object) =>
      joinReasons([
        ...describeDeprecation(object.deprecated),
        ...whole,
        ...(ends.get('') ?? []),
        ...namesOf(object).flatMap((name) => ends.get(name) ?? []),
      ]),
    ofProperty: (object, property) =>
      joinReasons([
        ...describeDeprecation(property.deprecated),
        ...namesOf(object).flatMap((owner) => namesOf(property).flatMap((name) => ends.get(`${owner}.${name}`) ?? [])),
      ]),
  };
}

function namesOf(element: ContractObject | ContractProperty): readonly string[] {
  return [...new Set([element.name, physicalNameOf(element)])];
}

function describeEnd({ property, value }: ContractSla): string | undefined {
  const name = property.toLowerCase();
  if (name !== 'endoflife' && name !== 'endofsupport') return undefined;
  const date = cleanText(String(value));
  return name === 'endoflife' ? `End of life: ${date}.` : `End of support: ${date}.`;
}

function describeDeprecation(deprecation: ContractDeprecation | undefined): string[] {
  if (deprecation === undefined) return [];
  const { reason, since, removal, replacedBy } = deprecation;
  const sentences = [
    reason === undefined ? undefined : withPeriod(reason),
    replacedBy === undefined ? undefined : `Use ${cleanText(replacedBy)}.`,
    since === undefined ? undefined : `Deprecated since ${cleanText(since)}.`,
    removal === undefined ? undefined : `Will be removed: ${cleanText(removal)}.`,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? ['No longer supported.'] : sentences;
}

function withPeriod(text: string): string {
  const clean = cleanText(text);
  return /[.!?]$/.test(clean) ? clean : `${clean}.`;
}

function joinReasons(sentences: readonly string[]): string | undefined {
  const distinct = [...new Set(sentences)];
  return distinct.length === 0 ? undefined : distinct.join(' ');
}
