import type { ArgumentPath } from '../../errors/request-error.ts';
import type { ScalarType, Storage } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';

/**
 * Questions about rows that no engine of the plan's object holds. They stand in a plan only until the other domain has
 * answered; then `Among` and `FetchedColumn` stand in their place, and the plan can be compiled.
 */

/** How rows of another domain belong to the row at hand. */
export interface Elsewhere {
  /** Type name of the object there. */
  readonly object: string;
  readonly domain: string;
  /** Columns of the row at hand, and the names of the fields there that equal them. */
  readonly on: readonly { readonly outer: Field; readonly inner: Field }[];
  /** The argument that asks. */
  readonly path: ArgumentPath;
}

/** Whether there is such a row. `filter` is in the words of GraphQL, since the other domain plans it itself. */
export interface ExistsElsewhere {
  readonly kind: 'existsElsewhere';
  readonly elsewhere: Elsewhere;
  readonly filter?: Readonly<Record<string, unknown>>;
}

/** A field of the one row there. */
export interface ElsewhereColumn {
  readonly kind: 'elsewhereColumn';
  readonly elsewhere: Elsewhere;
  readonly field: string;
  readonly type: ScalarType;
}

/** Texts as another domain wrote them, to be read as `storage`. */
export interface FetchedList<Text extends string | null = string> {
  readonly storage: Storage;
  readonly values: readonly Text[];
}

/** The columns hold one of these keys: lists of equal length, one for each column. */
export interface Among {
  readonly kind: 'among';
  readonly columns: readonly Field[];
  readonly keys: readonly FetchedList[];
}

/** The value that belongs to the key that the columns hold; null for other keys. Each key stands once. */
export interface FetchedColumn {
  readonly kind: 'fetchedColumn';
  readonly columns: readonly Field[];
  readonly keys: readonly FetchedList[];
  readonly values: FetchedList<string | null>;
  readonly type: ScalarType;
}

/** The columns of the row at hand that hold the key of a row elsewhere. */
export function keyOf(operand: ElsewhereColumn | FetchedColumn): readonly Field[] {
  return operand.kind === 'fetchedColumn' ? operand.columns : operand.elsewhere.on.map(({ outer }) => outer);
}

/** How values of a column are read when they come back as canonical text: instants have the same one in every zone. */
export function fetchedStorage(storage: Storage): Storage {
  return storage.kind === 'timestamp' && !storage.zoned ? { ...storage, timeZone: 'UTC' } : storage;
}

export function storageOf({ name, type }: Field): Storage {
  if (type.kind === 'scalar' || type.kind === 'enum') return type.storage;
  throw new Error(`${name} is no scalar.`);
}
