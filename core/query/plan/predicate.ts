import type { Storage } from '../../model/field-type.ts';
import type { Field, ModelObject } from '../../model/model.ts';
import type { Among, ExistsElsewhere } from './elsewhere.ts';

/** A table that one part of a plan reads. Authorization adds `rowFilter`. */
export interface TableReference {
  readonly object: string;
  readonly domain: string;
  readonly rowFilter?: Predicate;
}

/** Pairs of columns that are equal: a column of the outer row, and one of the table joined to it. */
export type JoinColumns = readonly { readonly outer: Field; readonly inner: Field }[];

export interface KeyColumn {
  readonly field: Field;
  readonly values: readonly (string | null)[];
}

/**
 * A condition on a row. An empty `and` is true, an empty `or` false. Every `not` is two-valued: unknown counts as
 * false.
 */
export type Predicate =
  | { readonly kind: 'and'; readonly of: readonly Predicate[] }
  | { readonly kind: 'or'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'compare'; readonly operand: Operand; readonly operator: Comparison; readonly value: StoredValue }
  | { readonly kind: 'in'; readonly operand: Operand; readonly storage: Storage; readonly values: readonly string[] }
  | { readonly kind: 'isNull'; readonly operand: ColumnOperand }
  /** SQL's LIKE with `\` as escape. */
  | {
      readonly kind: 'like';
      readonly operand: Operand;
      readonly pattern: string;
      readonly letterCase: 'exact' | 'ignored';
    }
  | { readonly kind: 'regex'; readonly operand: Operand; readonly pattern: string }
  | { readonly kind: 'listHas'; readonly operand: ColumnOperand; readonly value: StoredValue }
  | { readonly kind: 'listIsEmpty'; readonly operand: ColumnOperand }
  /** About what stands at a path in a JSON value: names of members, and positions in lists. */
  | { readonly kind: 'json'; readonly operand: ColumnOperand; readonly path: readonly string[]; readonly is: JsonTest }
  | { readonly kind: 'exists'; readonly table: TableReference; readonly on: JoinColumns; readonly where: Predicate }
  | ExistsElsewhere
  | Among
  /**
   * Within `duration` before the column's newest value over all rows that the viewer may see; months and days are
   * counted in `timeZone`.
   */
  | {
      readonly kind: 'withinLast';
      readonly operand: ColumnOperand;
      readonly table: TableReference;
      readonly duration: Duration;
      readonly timeZone: string;
    };

export type JsonTest = { readonly kind: 'null' } | { readonly kind: 'oneOf'; readonly values: readonly JsonValue[] };

/** A single value of JSON; the text of a number is what JSON writes. */
export type JsonValue = { readonly kind: 'string' | 'number' | 'boolean'; readonly text: string };

/** All are unknown for null, which a filter drops. */
export type Comparison = 'eq' | 'lt' | 'lte' | 'gt' | 'gte';

/** A value as canonical text that the engine reads as that storage. */
export interface StoredValue {
  readonly text: string;
  readonly storage: Storage;
}

/** ISO-8601 duration; calendar parts and exact parts stay apart, since a month has no fixed length. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  /** With fractions down to a microsecond. */
  readonly seconds: number;
}

export type Operand = ColumnOperand | RelatedCountOperand;

/** A column of the current row, or a member of a nested column: `path` lists the fields from the outside in. */
export interface ColumnOperand {
  readonly kind: 'column';
  readonly path: readonly [Field, ...Field[]];
}

/** A column of the row of a to-one relation. */
export interface RelatedColumnOperand {
  readonly kind: 'relatedColumn';
  readonly table: TableReference;
  readonly on: JoinColumns;
  readonly column: ColumnOperand;
}

/** The number of related rows. */
export interface RelatedCountOperand {
  readonly kind: 'relatedCount';
  readonly table: TableReference;
  readonly on: JoinColumns;
}

export const always: Predicate = Object.freeze({ kind: 'and', of: Object.freeze([]) });
export const never: Predicate = Object.freeze({ kind: 'or', of: Object.freeze([]) });

/** The conjunction, without needless nesting. */
export function allOf(predicates: readonly Predicate[]): Predicate {
  const needed = predicates.filter((predicate) => !(predicate.kind === 'and' && predicate.of.length === 0));
  const [only, ...rest] = needed;
  if (only === undefined) return always;
  return rest.length === 0 ? only : { kind: 'and', of: needed };
}

export function columnOf(field: Field): ColumnOperand {
  return { kind: 'column', path: [field] };
}

export function tableOf(object: ModelObject): TableReference {
  return { object: object.typeName, domain: object.domain };
}
