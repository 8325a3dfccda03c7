import type { AggregateFunction } from '../aggregates.ts';
import type { Storage, StoredField } from '../field-type.ts';

/**
 * What a measure or a computed dimension computes: the `transformLogic` of a property after it was parsed and checked.
 * Every name is resolved and every node says how an engine holds its value, so that a compiler needs nothing else.
 *
 * Values of all levels are of one kind: a node below an `aggregate` is computed for every row, one above it for every
 * group. A `related` stands below an `aggregate` always. Floating-point values are 64 bits wide; a timestamp is local
 * time of its `timeZone`, one with a zone in storage is read in UTC.
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

/** A value as canonical text, read by the engine as its storage; null is `NULL` of that storage. */
export interface LiteralExpression {
  readonly kind: 'literal';
  readonly text: string | null;
  readonly storage: Storage;
}

/** A column of the row at hand, or a member of a nested one: `path` are fields from the outside in. */
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
  /** `FILTER (WHERE …)`: only rows for which it is true count. */
  readonly where?: Expression;
  readonly storage: Storage;
}

/** Aggregates over related rows that a row has a value of: those that can be put together again over many rows. */
export type RelatedFunction = 'count' | 'sum' | 'min' | 'max';

/**
 * An aggregate over the rows that a to-many relation leads to from the row at hand. `of` and `where` are about the
 * related row. No related rows give 0 for a count and null for everything else.
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

/** Both sides have the storage in which it is computed. Division is by zero-safe: it gives null, and always a float. */
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

/** Both sides have one kind of storage. Texts are ordered by code point, timestamps as instants. */
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

/** The first branch whose condition is true; without any, `otherwise`, or null. All results have the same storage. */
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

/** `concat` skips nulls, `join` (`||`) is null if any side is. Numbers that steer (digits, positions) are literals. */
export interface CallExpression {
  readonly kind: 'call';
  readonly function: ScalarFunction;
  readonly of: readonly [Expression, ...Expression[]];
  readonly storage: Storage;
}

export type TruncationUnit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** The start of the unit, on the wall clock of the value's time zone; weeks start on Monday. */
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

/** A part as a whole number (seconds are cut); `epoch` are seconds since 1970 as a float. */
export interface DatePartExpression {
  readonly kind: 'datePart';
  readonly part: DatePart;
  readonly of: Expression;
  readonly storage: Storage;
}

/**
 * Numbers are rounded half away from zero. A number that the storage cannot hold becomes null. A text is read as in data: `invalid`
 * says what one gives that writes no value of the storage, an error or null; absent where there is no such text.
 */
export interface CastExpression {
  readonly kind: 'cast';
  readonly of: Expression;
  readonly storage: Storage;
  readonly invalid?: 'fail' | 'null';
}

export type BooleanStorage = Extract<Storage, { readonly kind: 'boolean' }>;
