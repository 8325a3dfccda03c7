import type { AggregateFunction } from '../aggregates.ts';
import type { Storage, StoredField } from '../field-type.ts';

/**
 * The expression of a measure or a computed dimension: the `transformLogic` of a property, parsed and checked. Every
 * name is resolved and every node has its storage, so that the compiler needs no other input.
 *
 * A node below an `aggregate` is computed for every row, a node above it for every group. A `related` is always below
 * an `aggregate`. Floating-point values are 64 bits wide. A timestamp is the local time of its `timeZone`; one with a
 * zone in storage is read in UTC.
 */
export type Expression =
  | LiteralExpression
  | ColumnExpression
  | AggregateExpression
  | RelatedExpression
  | ArithmeticExpression
  | NegationExpression
  | ComparisonExpression
  | LogicalExpression
  | NotExpression
  | IsNullExpression
  | InExpression
  | LikeExpression
  | CaseExpression
  | CallExpression
  | DateTruncExpression
  | DatePartExpression
  | CastExpression;

/** A value as canonical text that the engine reads as `storage`; null is `NULL` of that storage. */
export interface LiteralExpression {
  readonly kind: 'literal';
  readonly text: string | null;
  readonly storage: Storage;
}

/** A column of the current row, or a member of a nested column: `path` lists the fields from the outside in. */
export interface ColumnExpression {
  readonly kind: 'column';
  readonly path: readonly [StoredField, ...StoredField[]];
  readonly storage: Storage;
}

/** An aggregate over the rows of a group. `COUNT(*)` has no argument. */
export interface AggregateExpression {
  readonly kind: 'aggregate';
  readonly function: AggregateFunction;
  readonly distinct: boolean;
  readonly of?: Expression;
  /** `FILTER (WHERE …)`: only rows for which it is true are aggregated. */
  readonly where?: Expression;
  readonly storage: Storage;
}

/** Aggregates over related rows whose values per row can be aggregated again over many rows. */
export type RelatedFunction = 'count' | 'sum' | 'min' | 'max';

/**
 * An aggregate over the rows of a to-many relation of the current row. `of` and `where` read the related row. Without
 * related rows a count is 0 and every other function is null.
 */
export interface RelatedExpression {
  readonly kind: 'related';
  /** `Relation.name` of the object that the expression belongs to. */
  readonly relation: string;
  readonly function: RelatedFunction;
  readonly of?: Expression;
  readonly where?: Expression;
  readonly storage: Storage;
}

/** Both operands have the storage of the computation. Division always returns a float, and null for a zero divisor. */
export interface ArithmeticExpression {
  readonly kind: 'arithmetic';
  readonly operator: 'add' | 'subtract' | 'multiply' | 'divide' | 'modulo';
  readonly left: Expression;
  readonly right: Expression;
  readonly storage: Storage;
}

export interface NegationExpression {
  readonly kind: 'negation';
  readonly of: Expression;
  readonly storage: Storage;
}

/** Both operands have one kind of storage. Strings are ordered by code point, timestamps as instants. */
export interface ComparisonExpression {
  readonly kind: 'comparison';
  readonly operator: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';
  readonly left: Expression;
  readonly right: Expression;
  readonly storage: BooleanStorage;
}

/** SQL's three-valued logic: unknown is null. */
export interface LogicalExpression {
  readonly kind: 'and' | 'or';
  readonly of: readonly Expression[];
  readonly storage: BooleanStorage;
}

export interface NotExpression {
  readonly kind: 'not';
  readonly of: Expression;
  readonly storage: BooleanStorage;
}

export interface IsNullExpression {
  readonly kind: 'isNull';
  readonly of: Expression;
  readonly storage: BooleanStorage;
}

export interface InExpression {
  readonly kind: 'in';
  readonly of: Expression;
  readonly values: readonly [LiteralExpression, ...LiteralExpression[]];
  readonly storage: BooleanStorage;
}

/** SQL's LIKE, with `\` as escape. */
export interface LikeExpression {
  readonly kind: 'like';
  readonly of: Expression;
  readonly pattern: string;
  readonly letterCase: 'exact' | 'ignored';
  readonly storage: BooleanStorage;
}

/** The first branch whose condition is true; otherwise `otherwise`, or null. All results have the same storage. */
export interface CaseExpression {
  readonly kind: 'case';
  readonly branches: readonly { readonly when: Expression; readonly value: Expression }[];
  readonly otherwise?: Expression;
  readonly storage: Storage;
}

export type ScalarFunction =
  | 'coalesce'
  | 'nullif'
  | 'greatest'
  | 'least'
  | 'abs'
  | 'round'
  | 'floor'
  | 'ceil'
  | 'lower'
  | 'upper'
  | 'trim'
  | 'ltrim'
  | 'rtrim'
  | 'length'
  | 'concat'
  | 'join'
  | 'substring'
  | 'left'
  | 'right'
  | 'replace';

/**
 * `concat` skips nulls, `join` (`||`) is null if any operand is. Control arguments (digits, positions) are literals.
 */
export interface CallExpression {
  readonly kind: 'call';
  readonly function: ScalarFunction;
  readonly of: readonly [Expression, ...Expression[]];
  readonly storage: Storage;
}

export type TruncationUnit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** The start of the unit, in the value's time zone; weeks start on Monday. */
export interface DateTruncExpression {
  readonly kind: 'dateTrunc';
  readonly unit: TruncationUnit;
  readonly of: Expression;
  readonly storage: Storage;
}

export type DatePart =
  | 'year'
  | 'isoyear'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'doy'
  | 'dow'
  | 'isodow'
  | 'hour'
  | 'minute'
  | 'second'
  | 'epoch';

/** A part as an integer (fractions of seconds are cut); `epoch` is seconds since 1970 as a float. */
export interface DatePartExpression {
  readonly kind: 'datePart';
  readonly part: DatePart;
  readonly of: Expression;
  readonly storage: Storage;
}

/**
 * A cast. Numbers are rounded half away from zero. A number outside of the storage's range becomes null. Strings are
 * parsed as in data. `invalid` is the result for a string that is no value of the storage: an error (`fail`) or null;
 * absent if every operand is valid.
 */
export interface CastExpression {
  readonly kind: 'cast';
  readonly of: Expression;
  readonly storage: Storage;
  readonly invalid?: 'fail' | 'null';
}

export type BooleanStorage = Extract<Storage, { readonly kind: 'boolean' }>;
