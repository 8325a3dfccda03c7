import type { FieldType, Storage } from '../../model/field-type.ts';
import type { Fragment } from './fragment.ts';

/** The expressions that checks need beyond queries (`Dialect`). All return null for null. */
export interface CheckDialect {
  /** Whether a part of the string matches (RE2, or PostgreSQL's regular expressions). */
  readonly matches: (text: Fragment, pattern: Fragment) => Fragment;
  /** Whether a value is in a list parameter; also usable where sub-queries are not allowed. */
  readonly isOneOf: (value: Fragment, list: Fragment) => Fragment;
  readonly itemCount: (list: Fragment) => Fragment;
  /** Whether a value is `NaN` or infinite; undefined where the engine stores none of these. */
  readonly isEndless: (value: Fragment, storage: Storage) => Fragment | undefined;
  /** Whether an item occurs twice in the list, nulls excluded. */
  readonly repeatsItems: (list: Fragment) => Fragment;
  /** Whether the test is true for an item. `depth` distinguishes nested lists. */
  readonly someItem: (list: Fragment, of: FieldType, depth: number, test: (item: Fragment) => Fragment) => Fragment;
}
