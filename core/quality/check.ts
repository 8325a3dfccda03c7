import type { Location } from '../errors/issue.ts';
import type { Storage } from '../model/field-type.ts';
import type { Duration } from '../query/plan/predicate.ts';
import type { Expectation } from './expectation.ts';
import type { QueryToken } from './query/tokens.ts';

/** One promise of a contract about its data, with its measurement. Plain data that can be printed. */
export interface Check {
  /**
   * `<contract id>/<object>[/<property path>]/<rule id, name, or kind>`: the same for every run and order of rules.
   * Colliding ids get a short hash of the rule's measurement as suffix.
   */
  readonly id: string;
  readonly contractId: string;
  readonly contractVersion: string;
  readonly domain: string;
  /** The object's name in the contract; empty if the promise is about the whole contract. */
  readonly object: string;
  /** The object's GraphQL type; empty if `object` is empty. */
  readonly typeName: string;
  /** The path of the property: `address.city` or `tags[]`. */
  readonly property?: string;
  readonly origin: 'schema' | 'relationship' | 'quality' | 'sla';
  readonly rule: CheckRule;
  readonly severity: Severity;
  /** The ODCS quality dimension. */
  readonly dimension?: string;
  readonly name: string;
  /** The promise, in words. */
  readonly sentence: string;
  /** The rule's own schedule, in cron syntax. */
  readonly schedule?: string;
  readonly at: Location;
}

export type Severity = 'error' | 'warning' | 'info';

export type CheckRule =
  /** The contract's columns exist, with types that can be read as the contract's. */
  | { readonly kind: 'columns' }
  /** Every value can be read as the type of its property. */
  | { readonly kind: 'values' }
  /** The number of rows with a value that fails the test. */
  | {
      readonly kind: 'rows';
      readonly path: ValuePath;
      readonly test: RowTest;
      readonly expect: Expectation;
      readonly unit: Unit;
    }
  | { readonly kind: 'rowCount'; readonly expect: Expectation }
  /** The number of rows that repeat these fields of another row, without rows with a null among them (SQL `UNIQUE`). */
  | {
      readonly kind: 'duplicates';
      readonly fields: readonly string[];
      readonly expect: Expectation;
      readonly unit: Unit;
    }
  /** The number of rows that reference a missing row; a row with a null among the fields references nothing. */
  | {
      readonly kind: 'reference';
      readonly fields: readonly string[];
      /** The GraphQL type of the referenced object. */
      readonly target: string;
      /** One for each of `fields`. */
      readonly targetFields: readonly string[];
      readonly expect: Expectation;
      readonly unit: Unit;
    }
  /** The single value of a query that the contract contains. */
  | { readonly kind: 'query'; readonly query: AuthoredQuery; readonly expect: Expectation }
  /** The age of the newest or the oldest row, by a date or timestamp field. */
  | { readonly kind: 'age'; readonly of: 'newest' | 'oldest'; readonly field: string; readonly atMost: Duration }
  /** Only people can judge it. */
  | { readonly kind: 'manual' }
  /** Concord cannot measure it; another tool has to. */
  | { readonly kind: 'unsupported'; readonly reason: string }
  /** The rule is invalid as written. */
  | { readonly kind: 'broken'; readonly reason: string };

export type Unit = 'rows' | 'percent';

/**
 * The path from a field of the object to the tested value, through members of nested objects and every item of lists.
 */
export type ValuePath = readonly [PathStep & { readonly kind: 'field' }, ...PathStep[]];

export type PathStep = { readonly kind: 'field' | 'member'; readonly name: string } | { readonly kind: 'items' };

/** The test that finds values which break a promise. Only `isNull` and `isMissing` find nulls. */
export type RowTest =
  | { readonly kind: 'isNull' }
  /** One of the values that mean "missing"; `orNull` if null is one of them. */
  | { readonly kind: 'isMissing'; readonly values: Literals; readonly orNull: boolean }
  | { readonly kind: 'isNoneOf'; readonly values: Literals }
  | { readonly kind: 'differsFrom'; readonly pattern: string }
  | { readonly kind: 'isInvalid'; readonly of: readonly RowTest[] }
  | { readonly kind: 'length'; readonly is: 'below' | 'above'; readonly limit: number }
  | { readonly kind: 'bound'; readonly is: BoundComparison; readonly limit: RuleLiteral }
  | { readonly kind: 'isNoMultiple'; readonly of: RuleLiteral }
  | { readonly kind: 'itemCount'; readonly is: 'below' | 'above'; readonly limit: number }
  | { readonly kind: 'repeatsItems' };

/** How a value that breaks the promise compares with the limit. */
export type BoundComparison = 'below' | 'atMost' | 'above' | 'atLeast';

/** A value of the contract as a string, with the storage type in which the engine compares it. */
export interface RuleLiteral {
  readonly text: string;
  readonly storage: Storage;
}

export interface Literals {
  readonly texts: readonly string[];
  readonly storage: Storage;
}

/** A query that a contract author wrote, with the tables that its names reference. */
export interface AuthoredQuery {
  readonly tokens: readonly QueryToken[];
  /** The values of the placeholders `{object}` and `{property}`. */
  readonly object: string;
  readonly property?: string;
  /** The tables that it may read, under all their names: objects of its contract first, then of its domain. */
  readonly tables: readonly { readonly name: string; readonly typeName: string }[];
}
