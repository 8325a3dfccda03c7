import type { CustomProperties } from '../../contract/contract.ts';

/** A text of `customProperties`; undefined when it is absent or anything else than text. */
export function readText(customProperties: CustomProperties, property: string): string | undefined {
  const value = customProperties[property];
  return typeof value === 'string' ? value : undefined;
}

/** Whether `customProperties` switch something on. */
export function isSet(customProperties: CustomProperties, property: string): boolean {
  return customProperties[property] === true || customProperties[property] === 'true';
}
