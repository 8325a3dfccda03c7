import { castTo, unify } from '../coerce.ts';
import type { Expression } from '../expression.ts';
import type { CaseSyntax, Syntax } from '../parse/syntax.ts';
import { mismatch } from '../problem.ts';
import { booleanStorage, printStorage } from '../storage.ts';
import { checkComparison } from './check-operators.ts';
import { type CheckScope, checkCondition } from './check-scope.ts';

export function negate(negated: boolean, expression: Expression): Expression {
  return negated ? { kind: 'not', of: expression, storage: booleanStorage } : expression;
}

export function checkIn({ of, values }: Extract<Syntax, { kind: 'in' }>, { check }: CheckScope): Expression {
  const subject = check(of);
  const listed = values.map((value) => {
    const checked = check(value);
    if (checked.expression.kind === 'literal') return checked;
    throw mismatch(value.at, 'IN takes a list of literal values.', 'Write conditions with OR instead.');
  });
  if (listed.some(({ expression }) => expression.kind === 'literal' && expression.text === null)) {
    throw mismatch(of.at, 'NULL stands in the list of IN, where it equals nothing.', 'Write OR value IS NULL.');
  }
  const [first, ...rest] = unify([subject, ...listed])
    .slice(1)
    .map(onlyLiteral);
  if (first === undefined) throw new Error('IN has at least one value.');
  const [common = subject.expression] = unify([subject, ...listed]);
  return { kind: 'in', of: common, values: [first, ...rest], storage: booleanStorage };
}

function onlyLiteral(expression: Expression): Extract<Expression, { kind: 'literal' }> {
  const literal = expression.kind === 'cast' ? expression.of : expression;
  if (literal.kind !== 'literal') throw new Error('The values of IN are literals.');
  return literal;
}

export function checkLike(
  { of, pattern, letterCase }: Extract<Syntax, { kind: 'like' }>,
  { check }: CheckScope,
): Expression {
  const subject = check(of);
  const literal = check(pattern).expression;
  if (subject.expression.storage.kind !== 'text') {
    throw mismatch(
      of.at,
      `LIKE compares texts, but this is ${printStorage(subject.expression.storage)}.`,
      'Use =, < or >.',
    );
  }
  if (literal.kind !== 'literal' || literal.storage.kind !== 'text' || literal.text === null) {
    throw mismatch(pattern.at, 'The pattern of LIKE is a text in single quotes.', "Write for example LIKE '/the-%'.");
  }
  if (/(?<!\\)(?:\\\\)*\\$/.test(literal.text)) {
    throw mismatch(pattern.at, 'The pattern of LIKE ends with a lone \\.', 'Write \\\\ for the character itself.');
  }
  return { kind: 'like', of: subject.expression, pattern: literal.text, letterCase, storage: booleanStorage };
}

/** With an operand after CASE, each branch is compared with it. */
export function checkCase(syntax: CaseSyntax, scope: CheckScope): Expression {
  const { check } = scope;
  const { of, branches, otherwise } = syntax;
  const conditions = branches.map(({ when }) =>
    of === undefined ? checkCondition(when, scope) : checkComparison('=', check(of), check(when)),
  );
  const results = branches.map(({ value }) => check(value));
  const last = otherwise === undefined ? undefined : check(otherwise);
  const values = unify([...results, ...(last === undefined ? [] : [last])]);
  const [first] = values;
  if (first === undefined) throw new Error('CASE has at least one branch.');
  const { storage } = first;
  return {
    kind: 'case',
    branches: conditions.map((when, index) => ({ when, value: values[index] ?? castTo(first, storage) })),
    ...(last === undefined ? {} : { otherwise: values.at(-1) ?? first }),
    storage,
  };
}
