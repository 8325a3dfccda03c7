import type { ArgumentPath } from '../../../core/errors/request-error.ts';
import { type ComparisonMeaning, holdsInOrder, meaningOf } from '../../../core/model/comparisons.ts';
import { badInput, beyondLimit } from '../../../core/query/arguments/bad-input.ts';
import type { FilterInput } from '../../../core/query/arguments/filters/filter.ts';
import { filterDay, runsOf } from '../groups/filter-day.ts';
import { compareTexts } from '../groups/values.ts';
import type { Scorecard, SideColumn } from '../scorecard.ts';

export interface FilterScope {
  readonly scorecard: Scorecard;
  /** The index of the queried side. */
  readonly side: number;
  readonly timeZone: string;
  /** The maximal number of conditions that a side accepts. */
  readonly conditions: number;
}

/**
 * Translates a scorecard's filter to a filter of one side, with the side's own columns. Empty members stay unchanged:
 * the side ignores them by the same rules.
 */
export function translateFilter(input: unknown, scope: FilterScope, path: ArgumentPath = ['filter']): unknown {
  if (!isInput(input)) return input;
  const parts: FilterInput[] = [];
  for (const [member, value] of Object.entries(input)) {
    if (value === null || value === undefined) continue;
    const at = [...path, member];
    if (member === 'and' || member === 'or') {
      const of = (value as readonly unknown[]).map((part, index) => translateFilter(part, scope, [...at, index]));
      parts.push({ [member]: of });
    } else if (member === 'not') {
      parts.push({ not: translateFilter(value, scope, at) });
    } else if (isInput(value)) {
      for (const part of translateConditions(member, value, scope, at)) parts.push(part);
    }
  }
  const [only] = parts;
  return parts.length === 1 ? only : parts.length === 0 ? {} : { and: parts };
}

function translateConditions(
  name: string,
  conditions: FilterInput,
  { scorecard, side, timeZone, conditions: most }: FilterScope,
  path: ArgumentPath,
): readonly FilterInput[] {
  const dimension = scorecard.dimensions.find((candidate) => candidate.name === name);
  const column = dimension?.columns[side];
  if (dimension === undefined || column === undefined) throw new Error(`There is no dimension ${name}.`);
  const given = Object.entries(conditions).filter(([, wanted]) => wanted !== undefined);
  for (const [operator, wanted] of given) {
    if (wanted !== null || (operator !== 'eq' && operator !== 'ne')) continue;
    const sentence = `null is no value to compare with; use isNull: ${operator === 'eq'}.`;
    throw badInput([...path, operator], sentence);
  }
  const isSame = column.type.kind === 'scalar' && column.type.scalar === dimension.scalar;
  const [field = '', ...further] = column.path;
  if (isSame && further.length === 0) return [{ [field]: Object.fromEntries(given) }];
  return given
    .filter(([, wanted]) => wanted !== null)
    .map(([operator, wanted]) => {
      const { positive, sense } = readOperator(operator, wanted);
      const at = [...path, operator];
      const condition = isSame ? leaf(column, positive) : convert(column, positive, { timeZone, most }, at);
      return sense === 'is' ? condition : { not: condition };
    });
}

/** One operator that null does not pass. */
interface Operator {
  readonly name: string;
  readonly wanted: unknown;
}

/**
 * Expresses a condition that null passes as the complement of one that null fails. That is also correct for a relation
 * without a row, whose columns are null in groups.
 */
function readOperator(name: string, wanted: unknown): { readonly positive: Operator; readonly sense: 'is' | 'isNot' } {
  const meaning = meaningOf(name);
  switch (meaning?.kind) {
    case 'complement':
      return { positive: { name: meaning.of, wanted }, sense: 'isNot' };
    case 'isNull':
      return { positive: { name: 'isNull', wanted: false }, sense: wanted === true ? 'isNot' : 'is' };
    default:
      return { positive: { name, wanted }, sense: 'is' };
  }
}

function leaf({ path }: SideColumn, { name, wanted }: Operator): FilterInput {
  return wrap(path, { [name]: wanted });
}

function wrap(path: readonly string[], conditions: FilterInput): FilterInput {
  return path.reduceRight((inner, member) => ({ [member]: inner }), conditions);
}

/** The same condition on a column of another type than the dimension's. */
function convert(
  column: SideColumn,
  operator: Operator,
  { timeZone, most }: { readonly timeZone: string; readonly most: number },
  path: ArgumentPath,
): FilterInput {
  const { type } = column;
  if (operator.name === 'isNull') return leaf(column, operator);
  if (type.kind === 'enum') return wrap(column.path, { in: matchingValues(type.values, operator, path) });
  if (type.scalar === 'Int') return wrap(column.path, narrowToInt(operator));
  if (type.scalar === 'DateTime') {
    const runs = operator.name === 'in' ? runsOf([operator.wanted].flat().map(String)).length : 1;
    if (2 * runs > most) {
      const sentence = `These are ${runs} runs of days, two conditions each; at most ${most} conditions are allowed.`;
      throw beyondLimit('FILTER_TOO_BROAD', path, sentence);
    }
    const conditions = filterDay(operator.name, operator.wanted, timeZone).map((part) => wrap(column.path, part));
    return conditions.length === 1 ? (conditions[0] ?? {}) : { or: conditions };
  }
  return leaf(column, operator);
}

/** The values of an enum that pass a condition on strings. */
function matchingValues(values: readonly string[], { name, wanted }: Operator, path: ArgumentPath): readonly string[] {
  const text = String(wanted);
  const meaning = meaningOf(name);
  switch (meaning?.kind) {
    case 'equal':
      return values.filter((value) => value === text);
    case 'isOneOf':
      return values.filter((value) => [wanted].flat().includes(value));
    case 'order':
      return values.filter((value) => holdsInOrder(meaning.is, compareTexts(value, text)));
    case 'part':
      return values.filter((value) => hasPart(value, text, meaning));
    default:
      throw badInput(path, `This dimension is a closed set somewhere; use in, not ${name}.`);
  }
}

function hasPart(
  value: string,
  wanted: string,
  { before, after, letterCase }: ComparisonMeaning & { readonly kind: 'part' },
): boolean {
  const [text, part] = letterCase === 'exact' ? [value, wanted] : [value.toLowerCase(), wanted.toLowerCase()];
  if (before === 'nothing' && after === 'nothing') return text === part;
  if (before === 'nothing') return text.startsWith(part);
  return after === 'nothing' ? text.endsWith(part) : text.includes(part);
}

const least = -(2n ** 31n);
const greatest = 2n ** 31n - 1n;

/**
 * A 64-bit integer, compared with a 32-bit column: beyond its range a comparison is true for all values or for none.
 */
function narrowToInt({ name, wanted }: Operator): FilterInput {
  const fits = (value: unknown): boolean => BigInt(String(value)) >= least && BigInt(String(value)) <= greatest;
  if (name === 'in') return { in: [wanted].flat().filter(fits).map(Number) };
  if (fits(wanted)) return { [name]: Number(wanted) };
  const isAbove = BigInt(String(wanted)) > greatest;
  const holds = name !== 'eq' && (name === 'lt' || name === 'lte') === isAbove;
  return holds ? { isNull: false } : { in: [] };
}

function isInput(value: unknown): value is FilterInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
