import type { ArgumentPath } from '../../errors/request-error.ts';
import type { ScalarType, Storage } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';

/**
 * Conditions and columns on rows that the plan's engine does not store. They are in a plan only until the other domain
 * has answered; then `Among` and `FetchedColumn` replace them, and the plan can be compiled.
 */

/** The relation between the current row and rows of another domain. */
export interface Elsewhere {
  /** Type name of the other object. */
  readonly object: string;
  readonly domain: string;
  /** Columns of the current row, and the names of the other object's fields that equal them. */
  readonly on: readonly { readonly outer: Field; readonly inner: Field }[];
  /** The argument with the condition. */
  readonly path: ArgumentPath;
}

/** Whether such a row exists. `filter` is a GraphQL filter, since the other domain plans it itself. */
export interface ExistsElsewhere {
  readonly kind: 'existsElsewhere';
  readonly elsewhere: Elsewhere;
  readonly filter?: Readonly<Record<string, unknown>>;
}

/** A field of the one related row of another domain. */
export interface ElsewhereColumn {
  readonly kind: 'elsewhereColumn';
  readonly elsewhere: Elsewhere;
  readonly field: string;
  readonly type: ScalarType;
}

/** Strings from another domain, to be read as `storage`. */
export interface FetchedList<Text extends string | null = string> {
  readonly storage: Storage;
  readonly values: readonly Text[];
}

/** Whether the columns contain one of these keys: lists of equal length, one for each column. */
export interface Among {
  readonly kind: 'among';
  readonly columns: readonly Field[];
  readonly keys: readonly FetchedList[];
}

/** The value for the key in the columns; null for other keys. Each key occurs once. */
export interface FetchedColumn {
  readonly kind: 'fetchedColumn';
  readonly columns: readonly Field[];
  readonly keys: readonly FetchedList[];
  readonly values: FetchedList<string | null>;
  readonly type: ScalarType;
}

/** The columns of the current row with the key of a row in another domain. */
export function keyOf(operand: ElsewhereColumn | FetchedColumn): readonly Field[] {
  return operand.kind === 'fetchedColumn' ? operand.columns : operand.elsewhere.on.map(({ outer }) => outer);
}

/** The storage of a column's values that return as canonical text: instants have the same text in every zone. */
export function fetchedStorage(storage: Storage): Storage {
  return storage.kind === 'timestamp' && !storage.zoned ? { ...storage, timeZone: 'UTC' } : storage;
}

export function storageOf({ name, type }: Field): Storage {
  if (type.kind === 'scalar' || type.kind === 'enum') return type.storage;
  throw new Error(`${name} is no scalar.`);
}
