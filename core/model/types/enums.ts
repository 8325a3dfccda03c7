import type { ContractEnumValue, ContractProperty, ContractQuality, Json } from '../../contract/contract.ts';

/**
 * The closed values of a property: ODCS 3.2 `enum`, or a quality rule `invalidValues` with `validValues` whose limit is
 * 0. A null among them only makes the column nullable, which every field is anyway. Undefined when any value is
 * allowed.
 */
export function closedValues(property: ContractProperty): readonly ContractEnumValue[] | undefined {
  const values = property.enum.length > 0 ? property.enum : property.quality.flatMap(validValues);
  const distinct = new Map(values.map((value) => [value.value, value]));
  return distinct.size === 0 ? undefined : [...distinct.values()];
}

/** Whether all values are strings that GraphQL accepts as enum values. */
export function areEnumNames(values: readonly ContractEnumValue[]): boolean {
  return values.every(({ value }) => typeof value === 'string' && isEnumName(value));
}

function isEnumName(value: string): boolean {
  return /^(?!__)[_A-Za-z][_0-9A-Za-z]*$/.test(value) && !['true', 'false', 'null'].includes(value);
}

function validValues({ metric, arguments: given, operators }: ContractQuality): ContractEnumValue[] {
  if (metric !== 'invalidValues' || operators.mustBe !== 0 || !isList(given.validValues)) return [];
  return given.validValues.flatMap((value) => (value === null || typeof value === 'object' ? [] : [{ value }]));
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
