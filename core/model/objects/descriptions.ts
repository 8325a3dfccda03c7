import type { ContractEnumValue, ContractObject, ContractProperty, Json } from '../../contract/contract.ts';

/**
 * The description of a field or type: the contract's description, then its business name, unit, values and examples.
 * Plain text without control characters; the SDL printer quotes it.
 */
export function describeElement(
  element: ContractObject | ContractProperty,
  values: readonly ContractEnumValue[] = [],
): string | undefined {
  const text = cleanText(element.description ?? '');
  const businessName = cleanText(element.businessName ?? '');
  const lines = [
    text,
    businessName === '' || businessName.toLowerCase() === text.toLowerCase() ? '' : `Business name: ${businessName}.`,
    'dataGranularityDescription' in element ? cleanText(element.dataGranularityDescription ?? '') : '',
    describeUnit(element),
    values.length === 0 ? '' : `Values: ${values.map(describeValue).join('; ')}.`,
    'examples' in element && element.examples.length > 0
      ? `Examples: ${element.examples.slice(0, 5).map(printValue).join(', ')}.`
      : '',
  ].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n\n');
}

/** The description of one member of an enum. */
export function describeEnumValue({ value, label, description }: ContractEnumValue): string | undefined {
  const text = [label === value ? undefined : label, description]
    .map((part) => cleanText(part ?? ''))
    .filter((part) => part !== '')
    .join(': ');
  return text === '' ? undefined : text;
}

/** Replaces control characters and unpaired surrogates and trims the text; line breaks stay. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function describeUnit({ customProperties }: ContractObject | ContractProperty): string {
  const unit = customProperties.unit ?? customProperties.units;
  return typeof unit === 'string' && unit.trim() !== '' ? `Unit: ${cleanText(unit)}.` : '';
}

function describeValue(value: ContractEnumValue): string {
  const meaning = describeEnumValue(value);
  return meaning === undefined ? printValue(value.value) : `${printValue(value.value)} (${meaning})`;
}

function printValue(value: Json): string {
  const text = cleanText(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text;
}
