import type { FieldType, MapType, Storage } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import type { Duration, JsonValue } from '../plan/predicate.ts';
import type { CheckDialect } from './dialect-checks.ts';
import type { Fragment } from './fragment.ts';

/**
 * The parts of SQL that an engine writes in its own way. All members are required and only produce SQL; `compile`
 * contains the standard SQL. A new engine needs a dialect, one folder in `engines/`, and a line in the registry.
 */
export interface Dialect {
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly checks: CheckDialect;

  /** A quoted identifier; throws for a name that no quoting can represent. */
  readonly quote: (name: string) => string;
  /** The `position`-th parameter (from 1), read as its storage. */
  readonly placeholder: (position: number, storage: Storage, kind: 'value' | 'list') => string;

  /** The canonical text of a value, as in results and parameters. */
  readonly asText: (value: Fragment, storage: Storage) => Fragment;
  /** A form that is equal or ordered by the storage's rules: instants on one time line, strings by code point. */
  readonly comparable: (value: Fragment, storage: Storage, purpose: 'equality' | 'order') => Fragment;
  /**
   * Whether results can show a value: not `NaN`, an infinity or a date before Christ. Undefined where all values can be
   * shown.
   */
  readonly isShowable: (value: Fragment, storage: Storage) => Fragment | undefined;
  /** The value cast to a storage; callers check before that the cast succeeds. */
  readonly cast: (value: Fragment, storage: Storage) => Fragment;
  /** A string parsed as in data; null where it is no value of the storage. */
  readonly readText: (text: Fragment, storage: Storage) => Fragment;
  /** An expression of a type that fails the statement with DATA_INVALID if evaluated while the condition is TRUE. */
  readonly fail: (unreadable: Fragment, type: FieldType) => Fragment;
  readonly changeCase: (value: Fragment, letterCase: 'lower' | 'upper') => Fragment;
  readonly like: (value: Fragment, pattern: Fragment, letterCase: 'exact' | 'ignored') => Fragment;
  readonly regex: (value: Fragment, pattern: Fragment) => Fragment;
  /** A timestamp plus `times` calendar durations (a whole number, possibly negative). */
  readonly addDuration: (timestamp: Fragment, duration: Duration, times: Fragment) => Fragment;
  /** An instant minus the seconds since local midnight modulo `width`. */
  readonly floorInstant: (instant: Fragment, local: Fragment, width: number) => Fragment;
  /** The timestamps from one to another, both included, as a set-returning expression. */
  readonly timestampSeries: (from: Fragment, to: Fragment, step: Duration) => Fragment;

  /** A sum that is exact for exact numbers, and wide enough for any number of rows. */
  readonly sum: (value: Fragment, storage: Storage) => Fragment;
  readonly approxCountDistinct: (value: Fragment) => Fragment;
  /** The interpolated quantile of a DOUBLE. */
  readonly quantile: (value: Fragment, q: Fragment) => Fragment;

  /** SHA-256 of a string in UTF-8, in lower-case hexadecimal. */
  readonly sha256: (text: Fragment) => Fragment;
  /** Whether the value is one of a list parameter. */
  readonly isOneOf: (value: Fragment, list: Fragment) => Fragment;
  /** Lists of equal length as rows: columns named `names`, and `ordinal` counting from 1. */
  readonly keyRows: (lists: readonly Fragment[], names: readonly Fragment[]) => Fragment;

  /** A member of a nested value, in the member's type. */
  readonly member: (value: Fragment, member: Field) => Fragment;
  readonly listHas: (list: Fragment, of: FieldType, value: Fragment) => Fragment;
  readonly listIsEmpty: (list: Fragment) => Fragment;
  /** A list as JSON, with each element mapped. */
  readonly listAsJson: (list: Fragment, of: FieldType, element: (value: Fragment) => Fragment) => Fragment;
  /** A map as a JSON list of entries, sorted by key. */
  readonly mapAsJson: (map: Fragment, type: MapType, entry: (key: Fragment, value: Fragment) => Fragment) => Fragment;

  /** Cells as one JSON array. */
  readonly jsonRow: (cells: readonly Fragment[]) => Fragment;
  /** An aggregate: JSON rows as one JSON array, in order; null without rows. */
  readonly jsonRows: (row: Fragment, order: Fragment) => Fragment;
  readonly jsonText: (json: Fragment) => Fragment;
  /** What stands at a path in a JSON value that was stored as one; null where there is nothing. */
  readonly jsonAt: (json: Fragment, path: readonly string[]) => Fragment;
  /** Whether it is null, or JSON's null. */
  readonly jsonIsNull: (json: Fragment) => Fragment;
  /** Whether it is one of the values, of which there is one at least. */
  readonly jsonIsOneOf: (json: Fragment, values: readonly JsonValue[]) => Fragment;
}

/** The optional features of an engine; checked in planning, so that a refusal is a clear error. */
export interface Capabilities {
  /** Whether regular expressions run in linear time (RE2). */
  readonly regex: 'linear' | 'none';
}
