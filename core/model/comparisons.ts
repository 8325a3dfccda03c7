import { defined } from '../defined.ts';

/**
 * Every comparison operator of filters, once. SDL, filters of rows and groups, and scorecards read this table, so a new
 * operator is one new row.
 */

/** The inputs that have an operator: identifiers, strings, enums, booleans, and all other ordered types. */
export type ComparedKind = 'id' | 'string' | 'enum' | 'boolean' | 'ordered';

export interface ComparisonDefinition {
  readonly of: readonly ComparedKind[];
  /** The operand: a value of the type, a list of values, or a boolean. */
  readonly argument: 'value' | 'values' | 'boolean';
  readonly description?: string;
  readonly meaning: ComparisonMeaning;
}

/** The condition of the operator on a value that is not null. */
export type ComparisonMeaning =
  | { readonly kind: 'equal' | 'isOneOf' | 'isNull' }
  /** Every row that the other operator does not match, nulls included. */
  | { readonly kind: 'complement'; readonly of: 'eq' | 'in' }
  | { readonly kind: 'order'; readonly is: OrderComparison }
  /** A substring match: `before` and `after` limit what may surround the operand. */
  | {
      readonly kind: 'part';
      readonly before: Rest;
      readonly after: Rest;
      readonly letterCase: 'exact' | 'ignored';
    }
  | { readonly kind: 'pattern'; readonly language: 'like' | 're2' };

export type OrderComparison = 'lt' | 'lte' | 'gt' | 'gte';
type Rest = 'anything' | 'nothing';

const everyKind = ['id', 'string', 'enum', 'boolean', 'ordered'] as const;
const listed = ['id', 'string', 'enum', 'ordered'] as const;
const ordered = ['string', 'ordered'] as const;
const string = ['string'] as const;

const order = (is: OrderComparison) => ({ of: ordered, argument: 'value', meaning: { kind: 'order', is } }) as const;
const part = (before: Rest, after: Rest, letterCase: 'exact' | 'ignored', description?: string) =>
  ({
    of: string,
    argument: 'value',
    ...defined({ description }),
    meaning: { kind: 'part', before, after, letterCase },
  }) as const;

const table = {
  eq: { of: everyKind, argument: 'value', meaning: { kind: 'equal' } },
  ne: {
    of: everyKind,
    argument: 'value',
    description: 'Everything else, nulls included.',
    meaning: { kind: 'complement', of: 'eq' },
  },
  in: {
    of: listed,
    argument: 'values',
    description: 'One of these; none of them, if the list is empty.',
    meaning: { kind: 'isOneOf' },
  },
  notIn: {
    of: listed,
    argument: 'values',
    description: 'None of these; nulls pass.',
    meaning: { kind: 'complement', of: 'in' },
  },
  lt: order('lt'),
  lte: order('lte'),
  gt: order('gt'),
  gte: order('gte'),
  contains: part('anything', 'anything', 'exact', 'Has this text anywhere; % and _ are ordinary characters.'),
  startsWith: part('nothing', 'anything', 'exact'),
  endsWith: part('anything', 'nothing', 'exact'),
  iEq: part('nothing', 'nothing', 'ignored', 'Equal when case is ignored.'),
  iContains: part('anything', 'anything', 'ignored'),
  iStartsWith: part('nothing', 'anything', 'ignored'),
  iEndsWith: part('anything', 'nothing', 'ignored'),
  like: {
    of: string,
    argument: 'value',
    description: 'An SQL pattern: % is any text, _ is any character.',
    meaning: { kind: 'pattern', language: 'like' },
  },
  regex: {
    of: string,
    argument: 'value',
    description: 'A regular expression of the RE2 class that matches somewhere in the text.',
    meaning: { kind: 'pattern', language: 're2' },
  },
  isNull: { of: everyKind, argument: 'boolean', meaning: { kind: 'isNull' } },
} as const satisfies Readonly<Record<string, ComparisonDefinition>>;

export type ComparisonName = keyof typeof table;

export const comparisons: Readonly<Record<ComparisonName, ComparisonDefinition>> = Object.freeze(table);

const comparisonNames = Object.keys(table) as readonly ComparisonName[];

/** The meaning of an operator; undefined for a name that is no operator. */
export function meaningOf(name: string): ComparisonMeaning | undefined {
  return Object.hasOwn(table, name) ? comparisons[name as ComparisonName].meaning : undefined;
}

/** The operators of one kind of input, in the order of the SDL. */
export function comparisonsOf(kind: ComparedKind): readonly ComparisonName[] {
  return comparisonNames.filter((name) => comparisons[name].of.includes(kind));
}

/** Whether a comparison is true, by the sign of the order of its operands (negative: the first is less). */
export function holdsInOrder(is: OrderComparison | 'eq', sign: number): boolean {
  switch (is) {
    case 'eq':
      return sign === 0;
    case 'lt':
      return sign < 0;
    case 'lte':
      return sign <= 0;
    case 'gt':
      return sign > 0;
    case 'gte':
      return sign >= 0;
  }
}
