import type { FieldType } from './field-type.ts';

/**
 * Every aggregate function, once. SDL, arguments, `having`, measures, gap fills and SQL read this table, so a new
 * function is one new row.
 */

/** Column kinds with their own functions: numbers, strings and identifiers, dates and timestamps, booleans. */
export type ColumnKind = 'number' | 'text' | 'time' | 'boolean';

export interface AggregateDefinition {
  /** The kinds of columns with this function in their `…Aggregate` type, in the order of this table. */
  readonly columns: readonly ColumnKind[];
  /** The description in the SDL. */
  readonly description?: string;
  /** GraphQL arguments of the field. */
  readonly arguments?: string;
  /** Its value in the enum `AggregateFunction`, for ordering and filtering groups by it. */
  readonly enumValue?: string;
  /** The function names that contracts write in measures; empty where contracts cannot use it. */
  readonly written: readonly string[];
  /** The operands that a measure may aggregate with it. */
  readonly takes: 'anything' | 'ordered' | 'numbers';
  /** The result type: a count, a float, the column's type, or a number wide enough for any sum of the column. */
  readonly result: 'count' | 'float' | 'same' | 'sum';
  /** The result over no rows where gaps are filled with zero. */
  readonly none: 'zero' | 'null';
  readonly sql: AggregateSql;
}

/** How an aggregate is computed, as data; the dialect and the compiler write the SQL. */
export type AggregateSql =
  /** A function of standard SQL over values, over distinct values, or over values in their ordered form. */
  | { readonly kind: 'call'; readonly name: string; readonly of: 'values' | 'distinct' | 'ordered' }
  /** A function over floats. The result is NaN for values that are too large for it. */
  | { readonly kind: 'floats'; readonly name: string }
  /** The number of rows whose value is true, or false. */
  | { readonly kind: 'countOf'; readonly value: boolean }
  /** The interpolated quantile; where `q` is absent, it is an argument of the field. */
  | { readonly kind: 'quantile'; readonly q?: number }
  | { readonly kind: 'sum' | 'average' | 'approxCountDistinct' };

const number = ['number'] as const;
const compared = ['number', 'text', 'time'] as const;
const call = (name: string, of: (AggregateSql & { readonly kind: 'call' })['of']) =>
  ({ kind: 'call', name, of }) as const;
const floats = (name: string) => ({ kind: 'floats', name }) as const;

const table = {
  count: {
    columns: ['number', 'text', 'time', 'boolean'],
    description: 'How many values there are.',
    enumValue: 'COUNT',
    written: ['COUNT'],
    takes: 'anything',
    result: 'count',
    none: 'zero',
    sql: call('count', 'values'),
  },
  countDistinct: {
    columns: compared,
    description: 'How many different values.',
    enumValue: 'COUNT_DISTINCT',
    written: [],
    takes: 'anything',
    result: 'count',
    none: 'zero',
    sql: call('count', 'distinct'),
  },
  approxCountDistinct: {
    columns: ['number', 'text'],
    description: 'About how many different values, which is cheaper to count.',
    written: [],
    takes: 'anything',
    result: 'count',
    none: 'zero',
    sql: { kind: 'approxCountDistinct' },
  },
  countTrue: {
    columns: ['boolean'],
    written: [],
    takes: 'anything',
    result: 'count',
    none: 'zero',
    sql: { kind: 'countOf', value: true },
  },
  countFalse: {
    columns: ['boolean'],
    written: [],
    takes: 'anything',
    result: 'count',
    none: 'zero',
    sql: { kind: 'countOf', value: false },
  },
  sum: {
    columns: number,
    enumValue: 'SUM',
    written: ['SUM'],
    takes: 'numbers',
    result: 'sum',
    none: 'zero',
    sql: { kind: 'sum' },
  },
  avg: {
    columns: number,
    enumValue: 'AVG',
    written: ['AVG'],
    takes: 'numbers',
    result: 'float',
    none: 'null',
    sql: { kind: 'average' },
  },
  min: {
    columns: compared,
    enumValue: 'MIN',
    written: ['MIN'],
    takes: 'ordered',
    result: 'same',
    none: 'null',
    sql: call('min', 'ordered'),
  },
  max: {
    columns: compared,
    enumValue: 'MAX',
    written: ['MAX'],
    takes: 'ordered',
    result: 'same',
    none: 'null',
    sql: call('max', 'ordered'),
  },
  stddev: {
    columns: number,
    description: 'The standard deviation of a sample.',
    enumValue: 'STDDEV',
    written: ['STDDEV', 'STDDEV_SAMP'],
    takes: 'numbers',
    result: 'float',
    none: 'null',
    sql: floats('stddev_samp'),
  },
  quantile: {
    columns: number,
    description: 'The value that the share q of all values, from 0 to 1, lies below, interpolated; 0.5 is the median.',
    arguments: 'q: Float!',
    written: [],
    takes: 'numbers',
    result: 'float',
    none: 'null',
    sql: { kind: 'quantile' },
  },
  stddevPop: {
    columns: [],
    written: ['STDDEV_POP'],
    takes: 'numbers',
    result: 'float',
    none: 'null',
    sql: floats('stddev_pop'),
  },
  varSamp: {
    columns: [],
    written: ['VARIANCE', 'VAR_SAMP'],
    takes: 'numbers',
    result: 'float',
    none: 'null',
    sql: floats('var_samp'),
  },
  varPop: {
    columns: [],
    written: ['VAR_POP'],
    takes: 'numbers',
    result: 'float',
    none: 'null',
    sql: floats('var_pop'),
  },
  median: {
    columns: [],
    written: ['MEDIAN'],
    takes: 'numbers',
    result: 'float',
    none: 'null',
    sql: { kind: 'quantile', q: 0.5 },
  },
} as const satisfies Readonly<Record<string, AggregateDefinition>>;

export type AggregateFunction = keyof typeof table;

/** The table, in the order of the fields in the SDL. */
export const aggregates: Readonly<Record<AggregateFunction, AggregateDefinition>> = Object.freeze(table);

export const aggregateNames = Object.keys(table) as readonly AggregateFunction[];

const byEnumValue = new Map(aggregateNames.map((name) => [aggregates[name].enumValue, name]));

/** The function behind a value of the enum `AggregateFunction`. */
export function aggregateOfEnum(value: string): AggregateFunction | undefined {
  return byEnumValue.get(value);
}

/** The kind of a column; undefined for one without aggregates. */
export function columnKindOf(type: FieldType): ColumnKind | undefined {
  if (type.kind === 'enum') return 'text';
  if (type.kind !== 'scalar' || type.storage.kind === 'binary') return undefined;
  switch (type.scalar) {
    case 'ID':
    case 'String':
      return 'text';
    case 'Int':
    case 'Long':
    case 'Float':
    case 'Decimal':
      return 'number';
    case 'Boolean':
      return 'boolean';
    case 'Date':
    case 'DateTime':
      return 'time';
    case 'Time':
      return undefined;
  }
}

/** Whether columns of that type have the function. */
export function hasAggregate(type: FieldType, name: AggregateFunction): boolean {
  const kind = columnKindOf(type);
  return kind !== undefined && aggregates[name].columns.includes(kind);
}
