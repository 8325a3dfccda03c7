import { fieldOf } from '../../model/find.ts';
import type { EntityStub, Field, Key, ModelObject } from '../../model/model.ts';
import { placeValue, readKey, readLiteral } from '../arguments/values/literal.ts';
import type { LookupPlan, RowSelection } from '../plan/logical-plan.ts';
import { tableOf } from '../plan/predicate.ts';

/** Values of one key, by field name, after coercion by graphql-js. */
export type KeyValues = Readonly<Record<string, unknown>>;

/** The plan that looks up all `keys` at once; results are in their order, null where no row exists. */
export function planLookup(
  owner: ModelObject | EntityStub,
  key: Key,
  keys: readonly KeyValues[],
  selection: RowSelection,
): LookupPlan {
  return {
    kind: 'lookup',
    object: owner.typeName,
    keys: key.fields.map((name) => {
      const field = fieldOf(owner, name);
      return { field, values: keys.map((values) => keyText(values[name], field)) };
    }),
    ...('source' in owner ? { table: tableOf(owner) } : {}),
    selection,
  };
}

/** The text of one key value; null when no row can have it. */
function keyText(value: unknown, field: Field): string | null {
  if (field.type.kind === 'enum') return String(value);
  if (field.type.kind !== 'scalar') throw new Error(`${field.name} is no scalar, so it is no key.`);
  const { scalar, storage } = field.type;
  const text = String(value);
  if (text.includes('\0') || !text.isWellFormed()) return null;
  if (scalar === 'ID' || storage.kind === 'uuid' || storage.kind === 'binary') return readKey(text, storage) ?? null;
  // Arguments have been coerced by now, representations have not.
  const readable = readLiteral(text, storage);
  const literal = readable === undefined ? undefined : placeValue(readable, scalar, storage);
  return literal?.kind === 'exact' ? literal.text : null;
}
