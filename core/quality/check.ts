import type { Location } from '../errors/issue.ts';
import type { Storage } from '../model/field-type.ts';
import type { Duration } from '../query/plan/predicate.ts';
import type { Expectation } from './expectation.ts';
import type { QueryToken } from './query/tokens.ts';

/** One thing that a contract promises about its data, and how it is measured. Plain data that can be printed. */
export interface Check {
  /**
   * `<contract id>/<object>[/<property path>]/<rule id, name, or kind>`: the same for every run, whatever the order of
   * rules. Colliding ids get a short hash of what the rule measures as suffix.
   */
  readonly id: string;
  readonly contractId: string;
  readonly contractVersion: string;
  readonly domain: string;
  /** As the contract names it; empty where the promise is of the whole contract. */
  readonly object: string;
  /** As GraphQL names it; empty where `object` is. */
  readonly typeName: string;
  /** Path of the property, as `address.city` or `tags[]`. */
  readonly property?: string;
  readonly origin: 'schema' | 'relationship' | 'quality' | 'sla';
  readonly rule: CheckRule;
  readonly severity: Severity;
  /** ODCS quality dimension. */
  readonly dimension?: string;
  readonly name: string;
  /** What must hold, in words. */
  readonly sentence: string;
  /** When it should run, as the rule says: cron. */
  readonly schedule?: string;
  readonly at: Location;
}

export type Severity = 'error' | 'warning' | 'info';

export type CheckRule =
  /** The columns of the contract are there, with types that can be read as the contract's. */
  | { readonly kind: 'columns' }
  /** Every value can be read as the type of its property. */
  | { readonly kind: 'values' }
  /** How many rows have a value that the test finds. */
  | {
      readonly kind: 'rows';
      readonly path: ValuePath;
      readonly test: RowTest;
      readonly expect: Expectation;
      readonly unit: Unit;
    }
  | { readonly kind: 'rowCount'; readonly expect: Expectation }
  /** How many rows repeat these fields of another row; rows with a null among them are not counted (SQL `UNIQUE`). */
  | {
      readonly kind: 'duplicates';
      readonly fields: readonly string[];
      readonly expect: Expectation;
      readonly unit: Unit;
    }
  /** How many rows refer to a row that is not there; rows with a null among the fields refer to nothing. */
  | {
      readonly kind: 'reference';
      readonly fields: readonly string[];
      /** Type name. */
      readonly target: string;
      /** As many as `fields`. */
      readonly targetFields: readonly string[];
      readonly expect: Expectation;
      readonly unit: Unit;
    }
  /** The one value of a query that the contract holds. */
  | { readonly kind: 'query'; readonly query: AuthoredQuery; readonly expect: Expectation }
  /** How old the newest or the oldest row is, by a field that tells when it happened. */
  | { readonly kind: 'age'; readonly of: 'newest' | 'oldest'; readonly field: string; readonly atMost: Duration }
  /** Only people can judge it. */
  | { readonly kind: 'manual' }
  /** Something else has to measure it. */
  | { readonly kind: 'unsupported'; readonly reason: string }
  /** It cannot be measured as it is written. */
  | { readonly kind: 'broken'; readonly reason: string };

export type Unit = 'rows' | 'percent';

/** From a field of the object to the value that is tested: members of nested values, and every item of lists. */
export type ValuePath = readonly [PathStep & { readonly kind: 'field' }, ...PathStep[]];

export type PathStep = { readonly kind: 'field' | 'member'; readonly name: string } | { readonly kind: 'items' };

/** What makes a value break a promise. A null breaks `isNull` and `isMissing` only. */
export type RowTest =
  | { readonly kind: 'isNull' }
  /** One of the values that stand for nothing; `orNull` when null is one of them. */
  | { readonly kind: 'isMissing'; readonly values: Literals; readonly orNull: boolean }
  | { readonly kind: 'isNoneOf'; readonly values: Literals }
  | { readonly kind: 'differsFrom'; readonly pattern: string }
  | { readonly kind: 'isInvalid'; readonly of: readonly RowTest[] }
  | { readonly kind: 'length'; readonly is: 'below' | 'above'; readonly limit: number }
  | { readonly kind: 'bound'; readonly is: BoundComparison; readonly limit: RuleLiteral }
  | { readonly kind: 'isNoMultiple'; readonly of: RuleLiteral }
  | { readonly kind: 'itemCount'; readonly is: 'below' | 'above'; readonly limit: number }
  | { readonly kind: 'repeatsItems' };

/** How a value compares with a limit that it breaks. */
export type BoundComparison = 'below' | 'atMost' | 'above' | 'atLeast';

/** A value of the contract as text, and what an engine reads it as to compare it. */
export interface RuleLiteral {
  readonly text: string;
  readonly storage: Storage;
}

export interface Literals {
  readonly texts: readonly string[];
  readonly storage: Storage;
}

/** A query that a contract's author wrote, with what its names mean. */
export interface AuthoredQuery {
  readonly tokens: readonly QueryToken[];
  /** What `{object}` stands for, and `{property}`. */
  readonly object: string;
  readonly property?: string;
  /** The tables that it may read, by every name that they have: objects of its contract, then of its domain. */
  readonly tables: readonly { readonly name: string; readonly typeName: string }[];
}
