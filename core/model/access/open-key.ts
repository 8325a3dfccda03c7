import type { Field } from '../model.ts';
import type { ObjectKey } from '../objects/keys.ts';

/**
 * Whether everybody who reads a row may see its key. Only then can other domains join by the key, and lists be sorted
 * and paged by it.
 */
export function isOpenKey({ members }: Pick<ObjectKey, 'members'>, fields: ReadonlyMap<string, Field>): boolean {
  return members.every(({ field }) => fields.get(field)?.protections === undefined);
}
