import { aggregates } from '../../aggregates.ts';
import type { Metric } from '../../model.ts';
import { isAggregateName, writtenAggregates } from '../aggregate-calls.ts';
import type { Expression } from '../expression.ts';
import { type Owner, type RelatedOwner, resolveName } from '../names.ts';
import type { CallSyntax, NameSyntax, Syntax } from '../parse/syntax.ts';
import { misplaced } from '../problem.ts';
import { booleanStorage, textStorage } from '../storage.ts';
import { checkAggregate } from './check-aggregate.ts';
import { checkCall } from './check-call.ts';
import { checkCast } from './check-cast.ts';
import { checkMoment, checkNumber } from './check-literal.ts';
import { checkArithmetic, checkComparison, checkJoin, checkNegation } from './check-operators.ts';
import { type CheckScope, checkCondition, type ExpressionPlace } from './check-scope.ts';
import { checkCase, checkIn, checkLike, negate } from './check-tests.ts';
import { checkDatePart } from './check-time.ts';

/** Resolves names and types of an expression. Throws an `ExpressionProblem` for the first problem. */
export function checkExpression(syntax: Syntax, owner: Owner, place: ExpressionPlace): Expression {
  const scope: CheckScope = {
    owner,
    place,
    check: (part, inner = place) => ({ expression: checkExpression(part, owner, inner), at: part.at }),
  };
  return checkPart(syntax, scope);
}

function checkPart(syntax: Syntax, scope: CheckScope): Expression {
  const { check } = scope;
  switch (syntax.kind) {
    case 'number':
      return checkNumber(syntax.text);
    case 'text':
      return { kind: 'literal', text: syntax.text, storage: textStorage };
    case 'boolean':
      return { kind: 'literal', text: String(syntax.value), storage: booleanStorage };
    case 'null':
      return { kind: 'literal', text: null, storage: textStorage };
    case 'moment':
      return checkMoment(syntax);
    case 'name':
      return checkName(syntax, scope);
    case 'call':
      return checkAnyCall(syntax, scope);
    case 'extract':
      return checkDatePart(syntax.part, check(syntax.of));
    case 'cast':
      return checkCast(check(syntax.of), syntax.type, syntax.invalid);
    case 'negation':
      return checkNegation(check(syntax.of));
    case 'not':
      return { kind: 'not', of: checkCondition(syntax.of, scope), storage: booleanStorage };
    case 'arithmetic':
      return checkArithmetic(syntax.operator, check(syntax.left), check(syntax.right), syntax.at);
    case 'comparison':
      return checkComparison(syntax.operator, check(syntax.left), check(syntax.right));
    case 'and':
    case 'or':
      return { kind: syntax.kind, of: syntax.of.map((part) => checkCondition(part, scope)), storage: booleanStorage };
    case 'join':
      return checkJoin(syntax.of.map((part) => check(part)));
    case 'isNull':
      return negate(syntax.negated, { kind: 'isNull', of: check(syntax.of).expression, storage: booleanStorage });
    case 'in':
      return negate(syntax.negated, checkIn(syntax, scope));
    case 'between': {
      const [of, low, high] = [check(syntax.of), check(syntax.low), check(syntax.high)];
      const both = [checkComparison('>=', of, low), checkComparison('<=', of, high)];
      return negate(syntax.negated, { kind: 'and', of: both, storage: booleanStorage });
    }
    case 'like':
      return negate(syntax.negated, checkLike(syntax, scope));
    case 'case':
      return checkCase(syntax, scope);
  }
}

function checkName(name: NameSyntax, { owner, place }: CheckScope): Expression {
  const meaning = resolveName(name, owner);
  const written = name.parts.map(({ text }) => text).join('.');
  switch (meaning.kind) {
    case 'value':
      if (place.kind === 'row' || place.kind === 'aggregate') return meaning.expression;
      if (place.kind === 'related') throw otherRow(name, written, place.related);
      throw misplaced(
        name.at,
        `The column ${written} stands outside of an aggregate, so it has no single value for a group of rows.`,
        `Write for example SUM(${written}) or MAX(${written}).`,
      );
    case 'metric':
      if (place.kind === 'group') return meaning.metric.expression;
      throw misplaced(
        name.at,
        `The measure ${written} is computed for a group of rows and has no value for a single one.`,
        place.kind === 'row' ? 'A dimension reads columns only.' : 'Use measures outside of aggregates only.',
      );
    case 'related': {
      const isSame = place.kind === 'related' && place.related === meaning.related;
      if (isSame && meaning.expression !== undefined) return meaning.expression;
      if (place.kind === 'related') throw otherRow(name, written, place.related);
      throw misplaced(
        name.at,
        `The property ${written} belongs to related rows, of which there are any number.`,
        place.kind === 'row'
          ? 'A dimension reads columns of its own object only.'
          : `Aggregate it, as in COUNT(${written}).`,
      );
    }
  }
}

function otherRow(name: NameSyntax, written: string, related: RelatedOwner): Error {
  return misplaced(
    name.at,
    `The column ${written} belongs to another row than the ${related.object} that are aggregated here.`,
    `Name properties of ${related.object} inside this aggregate, and others outside of it.`,
  );
}

function checkAnyCall(call: CallSyntax, scope: CheckScope): Expression {
  if (isAggregateName(call.name.text)) return checkAggregate(call, scope);
  if (call.distinct || call.star || call.where !== undefined) {
    throw misplaced(
      call.at,
      `${call.name.text.toUpperCase()} is no aggregate, so it has no DISTINCT, * or FILTER.`,
      'Remove that part.',
    );
  }
  return checkCall(call, (part) => scope.check(part));
}

/** The value of an empty group where gaps are filled with zero, by the outermost call. */
export function fillOf(syntax: Syntax, metrics: readonly Metric[]): Metric['fill'] {
  if (syntax.kind === 'call') {
    const called = writtenAggregates.get(syntax.name.text.toUpperCase());
    return called === undefined ? 'null' : aggregates[called].none;
  }
  const name = syntax.kind === 'name' && syntax.parts.length === 1 ? syntax.parts[0].text : undefined;
  return metrics.find(({ property }) => property === name)?.fill ?? 'null';
}
