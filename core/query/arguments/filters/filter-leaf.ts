import type { ArgumentPath } from '../../../errors/request-error.ts';
import { type ComparisonMeaning, meaningOf, type OrderComparison } from '../../../model/comparisons.ts';
import type { FieldType, ScalarName, Storage } from '../../../model/field-type.ts';
import {
  always,
  type ColumnOperand,
  type Comparison,
  never,
  type Operand,
  type Predicate,
} from '../../plan/predicate.ts';
import { badInput, beyondLimit } from '../bad-input.ts';
import type { Planner } from '../planner.ts';
import type { ArgumentSite } from '../site.ts';
import { type Literal, placeValue, readKey } from '../values/literal.ts';

/** One operator of one filter, such as `price: { gt: "9.99" }`. */
export interface Leaf extends ArgumentSite {
  readonly operand: Operand;
  readonly type: FieldType;
  readonly operator: string;
  readonly wanted: unknown;
}

/** The predicate of one operator; undefined when its operand is null and null means "ignored". */
export function planLeaf(leaf: Leaf): Predicate | undefined {
  const { operator, wanted, path, type } = leaf;
  if (operator === 'isNull') return wanted === null ? undefined : planIsNull(leaf);
  if (wanted === null) {
    if (operator !== 'eq' && operator !== 'ne') return undefined;
    throw badInput(path, `null is no value to compare with; use isNull: ${operator === 'eq'}.`);
  }
  if (type.kind === 'list' || type.kind === 'map') return planListLeaf(leaf);
  if (type.kind === 'object' || type.kind === 'json') throw new Error(`Such a value has no operator ${operator}.`);
  const scalar = type.kind === 'enum' ? 'enum' : type.scalar;
  checkText(wanted, path);
  return planMeaning(leaf, meaningOf(operator), scalar, type.storage);
}

function planMeaning(
  leaf: Leaf,
  meaning: ComparisonMeaning | undefined,
  scalar: ScalarName | 'enum',
  storage: Storage,
): Predicate {
  switch (meaning?.kind) {
    case 'equal':
      return compareEqual(leaf.operand, scalar, storage, leaf.wanted);
    case 'isOneOf':
      return planIn(leaf, scalar, storage);
    case 'complement':
      return { kind: 'not', of: planMeaning(leaf, meaningOf(meaning.of), scalar, storage) };
    case 'order':
      return planOrdered(leaf, meaning.is, scalar, storage);
    case 'part':
      return planPart(leaf, meaning);
    case 'pattern':
      return planPattern(leaf, meaning);
    case 'isNull':
    case undefined:
      throw new Error(`There is no filter operator ${leaf.operator}.`);
  }
}

/** A string that is no UUID still has a position in the order of UUID strings. */
export function planOrdered(
  { operand, wanted }: Pick<Leaf, 'operand' | 'wanted'>,
  operator: OrderComparison,
  scalar: ScalarName | 'enum',
  stored: Storage,
): Predicate {
  const storage: Storage =
    stored.kind === 'uuid' && readKey(String(wanted), stored) === undefined ? { kind: 'text' } : stored;
  return compareOrder(operand, operator, placeValue(wanted, scalar, storage), storage);
}

function planIsNull(leaf: Leaf): Predicate {
  if (leaf.operand.kind !== 'column') throw new Error('A count is never null.');
  const isNull: Predicate = { kind: 'isNull', operand: leaf.operand };
  return leaf.wanted === true ? isNull : { kind: 'not', of: isNull };
}

function compareEqual(operand: Operand, scalar: ScalarName | 'enum', storage: Storage, wanted: unknown): Predicate {
  const text = exactText(wanted, scalar, storage);
  return text === undefined ? never : { kind: 'compare', operand, operator: 'eq', value: { text, storage } };
}

/** The text of a value that a column of this storage can contain exactly; undefined when no row can equal it. */
export function exactText(wanted: unknown, scalar: ScalarName | 'enum', storage: Storage): string | undefined {
  if (scalar === 'ID') return readKey(String(wanted), storage);
  if (scalar === 'String' && storage.kind === 'uuid') return readKey(String(wanted), storage);
  const literal = placeValue(wanted, scalar, storage);
  return literal?.kind === 'exact' ? literal.text : undefined;
}

/**
 * A value between two neighbours is compared with the lower one; one beyond the column's range matches all rows or
 * none.
 */
function compareOrder(
  operand: Operand,
  operator: OrderComparison,
  literal: Literal | undefined,
  storage: Storage,
): Predicate {
  const isUpper = operator === 'lt' || operator === 'lte';
  const compare = (using: Comparison, text: string): Predicate => ({
    kind: 'compare',
    operand,
    operator: using,
    value: { text, storage },
  });
  const isPresent: Predicate = operand.kind === 'column' ? { kind: 'not', of: { kind: 'isNull', operand } } : always;
  switch (literal?.kind) {
    case 'exact':
      return compare(operator, literal.text);
    case 'between':
      return compare(isUpper ? 'lte' : 'gt', literal.below);
    case 'above':
      return isUpper ? isPresent : never;
    case 'below':
      return isUpper ? never : isPresent;
    case undefined:
      return never;
  }
}

function planIn(leaf: Leaf, scalar: ScalarName | 'enum', storage: Storage): Predicate {
  const { wanted, planner, path, operand } = leaf;
  const items = Array.isArray(wanted) ? wanted : [wanted];
  if (items.length > planner.limits.inList) {
    throw beyondLimit(
      'IN_LIST_TOO_LONG',
      path,
      `${items.length} items are given; at most ${planner.limits.inList} are allowed.`,
    );
  }
  const texts = new Set<string>();
  for (const [index, item] of items.entries()) {
    checkText(item, [...path, index]);
    const text = exactText(item, scalar, storage);
    if (text !== undefined) texts.add(text);
  }
  return texts.size === 0 ? never : { kind: 'in', operand, storage, values: [...texts] };
}

function planPart(
  { operand, wanted }: Leaf,
  { before, after, letterCase }: ComparisonMeaning & { readonly kind: 'part' },
): Predicate {
  // Operands may be as long as a body, and a regular expression would take several times longer than LIKE.
  const literal = String(wanted).replaceAll('\\', '\\\\').replaceAll('%', '\\%').replaceAll('_', '\\_');
  const pattern = `${before === 'anything' ? '%' : ''}${literal}${after === 'anything' ? '%' : ''}`;
  return { kind: 'like', operand, pattern, letterCase };
}

function planPattern(
  { operand, wanted, path, planner, object }: Leaf,
  { language }: ComparisonMeaning & { readonly kind: 'pattern' },
): Predicate {
  const pattern = String(wanted);
  checkPattern(pattern, planner, path);
  switch (language) {
    case 'like':
      if (/(^|[^\\])(\\\\)*\\$/.test(pattern))
        throw badInput(path, 'The pattern ends with the escape character \\; write \\\\ for a backslash.');
      return { kind: 'like', operand, pattern, letterCase: 'exact' };
    case 're2':
      if (!planner.supportsRegex(object))
        throw badInput(
          path,
          'The engine of this data has no regular expressions that are safe to run; use like or contains.',
        );
      return { kind: 'regex', operand, pattern };
  }
}

function planListLeaf(leaf: Leaf): Predicate {
  const { operator, operand, wanted, type, path } = leaf;
  if (operand.kind !== 'column') throw new Error('A count is no list.');
  if (operator === 'isEmpty') return wanted === true ? isEmptyList(operand) : isFilledList(operand);
  if (operator !== 'has' || type.kind !== 'list' || (type.of.kind !== 'scalar' && type.of.kind !== 'enum')) {
    throw new Error(`There is no list operator ${operator}.`);
  }
  checkText(wanted, path);
  const { storage } = type.of;
  const text = exactText(wanted, type.of.kind === 'enum' ? 'enum' : type.of.scalar, storage);
  return text === undefined ? never : { kind: 'listHas', operand, value: { text, storage } };
}

/** A list that is null is neither empty nor filled. */
function isEmptyList(operand: ColumnOperand): Predicate {
  return { kind: 'listIsEmpty', operand };
}

function isFilledList(operand: ColumnOperand): Predicate {
  const isPresent: Predicate = { kind: 'not', of: { kind: 'isNull', operand } };
  return { kind: 'and', of: [isPresent, { kind: 'not', of: isEmptyList(operand) }] };
}

/** NUL ends a string in some engines and lone surrogates become other characters: no stored string can equal either. */
export function checkText(wanted: unknown, path: ArgumentPath): void {
  if (typeof wanted !== 'string') return;
  if (wanted.includes('\0')) throw badInput(path, 'The text holds the character NUL, which no stored text can hold.');
  if (!wanted.isWellFormed()) throw badInput(path, 'The text holds half of a surrogate pair; it is no valid Unicode.');
}

function checkPattern(text: string, planner: Planner, path: ArgumentPath): void {
  if (text.length > planner.limits.pattern) {
    throw beyondLimit(
      'PATTERN_TOO_LONG',
      path,
      `The pattern has ${text.length} characters; at most ${planner.limits.pattern} are allowed.`,
    );
  }
}
