import type { Storage } from '../../field-type.ts';
import { capDigits } from '../../types/digits.ts';
import { type Checked, castTo, commonStorage, isNull, unify } from '../coerce.ts';
import type { ArithmeticExpression, ComparisonExpression, Expression } from '../expression.ts';
import { mismatch } from '../problem.ts';
import {
  booleanStorage,
  type Decimal,
  floatStorage,
  type Integer,
  integerStorage,
  isNumber,
  printStorage,
  textStorage,
  toDecimal,
} from '../storage.ts';

const arithmetic: Readonly<Record<string, ArithmeticExpression['operator']>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'modulo',
};

const comparisons: Readonly<Record<string, ComparisonExpression['operator']>> = {
  '=': 'eq',
  '<>': 'ne',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'lte',
  '>': 'gt',
  '>=': 'gte',
};

/**
 * Integers are computed in a width that fits the result of two columns; decimals keep their digits; a float operand
 * makes the result a float. Division always returns a float, so that 1 / 2 is 0.5 on every engine.
 */
export function checkArithmetic(written: string, left: Checked, right: Checked, at: number): Expression {
  const operator = arithmetic[written];
  if (operator === undefined) throw new Error(`${written} is no operator.`);
  const sides = [left.expression.storage, right.expression.storage] as const;
  if (operator === 'subtract' && sides.every(({ kind }) => kind === 'date')) {
    return {
      kind: 'arithmetic',
      operator,
      left: left.expression,
      right: right.expression,
      storage: integerStorage(64),
    };
  }
  for (const side of [left, right]) requireNumber(side, written);
  const storage = operator === 'divide' ? floatStorage : resultOf(operator, sides, at);
  // Decimals are computed without a cast: engines keep their digits, and a cast could cut them.
  const operand = ({ expression }: Checked) => (storage.kind === 'decimal' ? expression : castTo(expression, storage));
  return { kind: 'arithmetic', operator, left: operand(left), right: operand(right), storage };
}

function requireNumber({ expression, at }: Checked, written: string): void {
  if (isNumber(expression.storage) && !isNull(expression)) return;
  throw mismatch(
    at,
    `"${written}" computes with numbers, but this is ${isNull(expression) ? 'NULL' : printStorage(expression.storage)}.`,
    expression.storage.kind === 'boolean'
      ? 'Write CASE WHEN condition THEN 1 ELSE 0 END.'
      : 'Name a property with numbers.',
  );
}

function resultOf(
  operator: 'add' | 'subtract' | 'multiply' | 'modulo',
  sides: readonly [Storage, Storage],
  at: number,
): Storage {
  if (sides.some(({ kind }) => kind === 'float')) {
    if (operator !== 'modulo') return floatStorage;
    throw mismatch(at, '"%" has no exact result for floating-point numbers.', 'Use whole numbers or decimals.');
  }
  const exact = sides.filter((side) => side.kind === 'integer' || side.kind === 'decimal');
  const integers = exact.filter((side) => side.kind === 'integer');
  if (integers.length === 2) return widened(integers);
  const [a, b] = exact.map(toDecimal);
  if (a === undefined || b === undefined) throw new Error('Arithmetic has two sides.');
  return operator === 'multiply' ? product(a, b, at) : sum(a, b);
}

/** The width that computes two integers without overflow. */
function widened(integers: readonly Integer[]): Integer {
  return integerStorage(integers.every(({ bits, signed }) => bits < 32 || (bits === 32 && signed)) ? 64 : 128);
}

function sum(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const whole = Math.max(a.precision - a.scale, b.precision - b.scale);
  return { kind: 'decimal', precision: capDigits(whole + scale + 1, [a.precision, b.precision]), scale };
}

function product(a: Decimal, b: Decimal, at: number): Decimal {
  const scale = a.scale + b.scale;
  if (scale > 28) {
    throw mismatch(
      at,
      `The product has ${scale} digits after the point, which leaves too few before it.`,
      'Round one side first, as in CAST(value AS DECIMAL(18,4)).',
    );
  }
  return { kind: 'decimal', precision: capDigits(a.precision + b.precision, [a.precision, b.precision]), scale };
}

/** A negated number. Integers are widened, because the smallest one has no positive counterpart. */
export function checkNegation(of: Checked): Expression {
  requireNumber(of, '-');
  const { expression } = of;
  if (expression.kind === 'literal' && expression.text !== null) {
    const text = expression.text.startsWith('-') ? expression.text.slice(1) : `-${expression.text}`;
    return { ...expression, text };
  }
  const wide = expression.storage.kind === 'integer' ? castTo(expression, widened([expression.storage])) : expression;
  return { kind: 'negation', of: wide, storage: wide.storage };
}

export function checkComparison(written: string, left: Checked, right: Checked): Expression {
  const operator = comparisons[written];
  if (operator === undefined) throw new Error(`${written} is no comparison.`);
  const storage = commonStorage([left, right]);
  if (storage.kind === 'boolean' && operator !== 'eq' && operator !== 'ne') {
    throw mismatch(left.at, 'Booleans have no order.', 'Use = or <>.');
  }
  // Numbers are compared without a cast; timestamps are brought to one time line when they are compared.
  const isExact = storage.kind === 'integer' || storage.kind === 'decimal' || storage.kind === 'float';
  const [a, b] = isExact ? [left.expression, right.expression] : unify([left, right]);
  if (a === undefined || b === undefined) throw new Error('A comparison has two sides.');
  for (const { expression, at } of [left, right]) {
    if (isNull(expression)) {
      throw mismatch(at, 'Nothing equals NULL, so this is never true.', 'Write IS NULL or IS NOT NULL.');
    }
  }
  return { kind: 'comparison', operator, left: a, right: b, storage: booleanStorage };
}

/** `||`: null if any operand is null. */
export function checkJoin(parts: readonly Checked[]): Expression {
  const [first, ...rest] = parts.map(({ expression }) => castTo(expression, textStorage));
  if (first === undefined) throw new Error('"||" has two sides.');
  return { kind: 'call', function: 'join', of: [first, ...rest], storage: textStorage };
}
