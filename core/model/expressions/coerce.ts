import type { Storage } from '../field-type.ts';
import type { Expression, LiteralExpression } from './expression.ts';
import { readMoment } from './moments.ts';
import { mismatch } from './problem.ts';
import { commonNumber, familyOf, isNumber, printStorage } from './storage.ts';

/** A checked part of an expression, with its offset in the text. */
export interface Checked {
  readonly expression: Expression;
  readonly at: number;
}

/** The value in the given storage, with a cast if needed. Literals are converted without one. */
export function castTo(expression: Expression, storage: Storage): Expression {
  if (isSame(expression.storage, storage)) return expression;
  if (expression.kind === 'literal') {
    const literal = readLiteral(expression, storage);
    if (literal !== undefined) return literal;
  }
  return { kind: 'cast', of: expression, storage };
}

/**
 * Makes values comparable: literals take the type of the other operands, numbers the widest type, and a date beside
 * timestamps is its midnight. Throws an `ExpressionProblem` when the operands have no common type.
 */
export function unify(parts: readonly Checked[]): readonly Expression[] {
  const storage = commonStorage(parts);
  return parts.map(({ expression }) => castTo(expression, storage));
}

/** The common type that `unify` converts all parts to. */
export function commonStorage(parts: readonly Checked[]): Storage {
  const [first] = parts;
  if (first === undefined) throw new Error('There is nothing to unify.');
  const typed = parts.filter(({ expression }) => !isUntyped(expression));
  const [leader = first] = typed;
  const timestamps = typed.filter(({ expression }) => expression.storage.kind === 'timestamp');
  const timestamp = timestamps.find(({ expression }) => expression.kind !== 'literal') ?? timestamps[0];
  const { storage } = (timestamp ?? leader).expression;
  for (const { expression, at } of parts) {
    if (isNull(expression) || familyOf(expression.storage) === familyOf(storage)) continue;
    if (expression.kind === 'literal' && readLiteral(expression, storage) !== undefined) continue;
    if (expression.storage.kind === 'date' && storage.kind === 'timestamp') continue;
    throw mismatch(
      at,
      `${capitalize(printStorage(expression.storage))} stands here beside ${printStorage(storage)}.`,
      readHint(expression, storage),
    );
  }
  if (!isNumber(storage)) return storage;
  return commonNumber(parts.flatMap(({ expression }) => (isNull(expression) ? [] : [expression.storage])));
}

export function isNull(expression: Expression): boolean {
  return expression.kind === 'literal' && expression.text === null;
}

/** A null or a string literal, which can be read as another type. */
function isUntyped(expression: Expression): boolean {
  return expression.kind === 'literal' && (expression.text === null || expression.storage.kind === 'text');
}

/** A literal in another type, without a cast; undefined where the text is no value of that type. */
function readLiteral({ text, storage: from }: LiteralExpression, storage: Storage): LiteralExpression | undefined {
  if (text === null) return { kind: 'literal', text, storage };
  if (isNumber(from) && isNumber(storage)) {
    const isWider = storage.kind === 'float' || storage.kind === from.kind;
    return isWider || (from.kind === 'integer' && storage.kind === 'decimal')
      ? { kind: 'literal', text, storage }
      : undefined;
  }
  if (from.kind === 'timestamp' && storage.kind === 'timestamp') return { kind: 'literal', text, storage };
  if (from.kind !== 'text') return undefined;
  if (storage.kind !== 'date' && storage.kind !== 'time' && storage.kind !== 'timestamp') return undefined;
  const moment = readMoment(text, storage);
  return moment === undefined ? undefined : { kind: 'literal', text: moment, storage };
}

function readHint(expression: Expression, storage: Storage): string {
  if (expression.kind !== 'literal') return 'Compare and combine values of one kind, or use CAST.';
  if (storage.kind === 'date') return "Write a date such as '2024-02-29'.";
  if (storage.kind === 'time') return "Write a time such as '09:30:00'.";
  if (storage.kind === 'timestamp') return "Write a time such as '2024-02-29 09:30:00'.";
  return storage.kind === 'text' ? 'Put the text in single quotes.' : `Write ${printStorage(storage)}.`;
}

function isSame(a: Storage, b: Storage): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
