import type { FieldType, Storage } from '../../model/field-type.ts';
import type { Fragment } from './fragment.ts';

/** What tests of values need beyond what queries do (`Dialect`). Answers null for null. */
export interface CheckDialect {
  /** Whether a part of the text matches (RE2, or PostgreSQL's regular expressions). */
  readonly matches: (text: Fragment, pattern: Fragment) => Fragment;
  /** Whether a value is one of a list parameter; also where a sub-query cannot stand. */
  readonly isOneOf: (value: Fragment, list: Fragment) => Fragment;
  readonly itemCount: (list: Fragment) => Fragment;
  /** Whether a value is `NaN` or infinite; undefined where the engine holds none of these in the storage. */
  readonly isEndless: (value: Fragment, storage: Storage) => Fragment | undefined;
  /** Whether an item stands in the list twice; nulls do not count. */
  readonly repeatsItems: (list: Fragment) => Fragment;
  /** Whether the test holds for an item. `depth` tells lists in lists apart. */
  readonly someItem: (list: Fragment, of: FieldType, depth: number, test: (item: Fragment) => Fragment) => Fragment;
}
