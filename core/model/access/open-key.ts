import type { ObjectKey } from '../keys.ts';
import type { Field } from '../model.ts';

/**
 * Whether everybody who reads a row may see the key: only then can domains be joined by it, and rows be ordered and
 * paged by it.
 */
export function isOpenKey({ members }: Pick<ObjectKey, 'members'>, fields: ReadonlyMap<string, Field>): boolean {
  return members.every(({ field }) => fields.get(field)?.protections === undefined);
}
