import type { CustomProperties } from '../../contract/contract.ts';

/** A string of `customProperties`; undefined when it is absent or no string. */
export function readText(customProperties: CustomProperties, property: string): string | undefined {
  const value = customProperties[property];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a switch in `customProperties` is on. */
export function isSet(customProperties: CustomProperties, property: string): boolean {
  return customProperties[property] === true || customProperties[property] === 'true';
}
