import type { FieldType, MapType, Storage } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import type { Duration } from '../plan/predicate.ts';
import type { CheckDialect } from './dialect-checks.ts';
import type { Fragment } from './fragment.ts';

/**
 * How one engine writes what standard SQL leaves open. All members are required and write text only; standard SQL stands
 * in `compile`. A new engine is one of these, one file in `engines/`, and a line in the registry.
 */
export interface Dialect {
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly checks: CheckDialect;

  /** A quoted identifier; refuses what no quoting can hold. */
  readonly quote: (name: string) => string;
  /** The `position`-th parameter (from 1), read as its storage. */
  readonly placeholder: (position: number, storage: Storage, kind: 'value' | 'list') => string;

  /** The canonical text of a value: what results show and parameters are written as. */
  readonly asText: (value: Fragment, storage: Storage) => Fragment;
  /** A form of the value that is equal, or ordered, as the storage says: instants on one line, texts by code point. */
  readonly comparable: (value: Fragment, storage: Storage, purpose: 'equality' | 'order') => Fragment;
  /** Whether a value is one that results can show, not `NaN`, an infinity or a day before Christ; undefined where all are. */
  readonly isShowable: (value: Fragment, storage: Storage) => Fragment | undefined;
  /** The value in the type of a storage; what cannot be cast is checked before. */
  readonly cast: (value: Fragment, storage: Storage) => Fragment;
  /** A text that is read as in data: null where it writes no value of the storage. */
  readonly readText: (text: Fragment, storage: Storage) => Fragment;
  /** An expression of a type that ends the statement with DATA_INVALID when it is computed, where the condition is TRUE. */
  readonly fail: (unreadable: Fragment, type: FieldType) => Fragment;
  readonly changeCase: (value: Fragment, letterCase: 'lower' | 'upper') => Fragment;
  readonly like: (value: Fragment, pattern: Fragment, letterCase: 'exact' | 'ignored') => Fragment;
  readonly regex: (value: Fragment, pattern: Fragment) => Fragment;
  /** A timestamp moved by a calendar duration, as often as `times` says (a whole number, possibly negative). */
  readonly addDuration: (timestamp: Fragment, duration: Duration, times: Fragment) => Fragment;
  /** The seconds since midnight of a local timestamp, modulo `width`, taken off an instant. */
  readonly floorInstant: (instant: Fragment, local: Fragment, width: number) => Fragment;
  /** Timestamps from one to another, both included, as a set to be selected. */
  readonly timestampSeries: (from: Fragment, to: Fragment, step: Duration) => Fragment;

  /** A sum that is exact for exact numbers, and wide enough for any number of rows. */
  readonly sum: (value: Fragment, storage: Storage) => Fragment;
  readonly approxCountDistinct: (value: Fragment) => Fragment;
  /** The interpolated quantile of a DOUBLE. */
  readonly quantile: (value: Fragment, q: Fragment) => Fragment;

  /** SHA-256 of a text in UTF-8, as hexadecimal text in small letters. */
  readonly sha256: (text: Fragment) => Fragment;
  /** Whether the value is one of a list parameter. */
  readonly isOneOf: (value: Fragment, list: Fragment) => Fragment;
  /** Lists of equal length as rows: columns named `names`, and `ordinal` counting from 1. */
  readonly keyRows: (lists: readonly Fragment[], names: readonly Fragment[]) => Fragment;

  /** A member of a nested value, in the type of that member. */
  readonly member: (value: Fragment, member: Field) => Fragment;
  readonly listHas: (list: Fragment, of: FieldType, value: Fragment) => Fragment;
  readonly listIsEmpty: (list: Fragment) => Fragment;
  /** A list as JSON, each element mapped. */
  readonly listAsJson: (list: Fragment, of: FieldType, element: (value: Fragment) => Fragment) => Fragment;
  /** A map as a JSON list of entries, by key. */
  readonly mapAsJson: (map: Fragment, type: MapType, entry: (key: Fragment, value: Fragment) => Fragment) => Fragment;

  /** Cells as one JSON array. */
  readonly jsonRow: (cells: readonly Fragment[]) => Fragment;
  /** An aggregate: JSON rows as one JSON array, in order; null when there are none. */
  readonly jsonRows: (row: Fragment, order: Fragment) => Fragment;
  readonly jsonText: (json: Fragment) => Fragment;
}

/** What an engine can do at all; asked while planning, so that a refusal is a clear error. */
export interface Capabilities {
  /** Whether regular expressions run in time linear in their input (RE2). */
  readonly regex: 'linear' | 'none';
}
