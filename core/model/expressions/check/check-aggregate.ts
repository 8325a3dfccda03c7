import { type AggregateFunction, aggregates } from '../../aggregates.ts';
import type { Storage } from '../../field-type.ts';
import { sumDigits } from '../../types/digits.ts';
import { writtenAggregates } from '../aggregate-calls.ts';
import { type Checked, castTo } from '../coerce.ts';
import type { AggregateExpression, Expression, RelatedExpression } from '../expression.ts';
import { type RelatedOwner, resolveName } from '../names.ts';
import type { CallSyntax, Syntax } from '../parse/syntax.ts';
import { namesIn } from '../parse/walk-syntax.ts';
import { ExpressionProblem, mismatch, misplaced } from '../problem.ts';
import { familyOf, floatStorage, integerStorage, isNumber, printStorage } from '../storage.ts';
import { type CheckScope, checkCondition } from './check-scope.ts';

/**
 * An aggregate over the rows of the group, or over related rows. Outside of other aggregates, one over related rows
 * covers all rows that are related to any row of the group, each once: COUNT adds up the counts of the rows, and so on.
 */
export function checkAggregate(call: CallSyntax, scope: CheckScope): Expression {
  const written = call.name.text.toUpperCase();
  const { place } = scope;
  if (place.kind === 'row') {
    throw misplaced(
      call.at,
      `A dimension is computed for each row, so ${written} cannot stand in it.`,
      'Write "semanticType: measure" if it is one, or leave the aggregate out.',
    );
  }
  const name = writtenAggregates.get(written);
  if (name === undefined) throw new Error(`${written} is no aggregate.`);
  const [argument, second] = call.arguments;
  if (second !== undefined || (argument === undefined && !(call.star && name === 'count'))) {
    throw new ExpressionProblem(
      'EXPRESSION_FUNCTION_UNKNOWN',
      call.at,
      `${written} takes one argument.`,
      name === 'count' ? 'Write COUNT(*), or COUNT with one property.' : `Write ${written} with one property.`,
    );
  }
  const related =
    place.kind === 'related' ? undefined : findRelated([...call.arguments, ...(call.where ? [call.where] : [])], scope);
  if (related !== undefined) return checkRelated(call, name, related, scope);
  if (place.kind !== 'group') {
    throw misplaced(
      call.at,
      `${written} stands inside another aggregate.`,
      'Aggregate once; inside an aggregate only aggregates over a to-many relation can stand.',
    );
  }
  const inner = { kind: 'aggregate' } as const;
  const of = argument === undefined ? undefined : scope.check(argument, inner);
  const where = call.where === undefined ? undefined : checkCondition(call.where, scope, inner);
  return aggregate(name, of, { distinct: call.distinct, ...(where && { where }) });
}

/** An aggregate with its result type. Throws an `ExpressionProblem` for operands that it does not take. */
function aggregate(
  name: AggregateFunction,
  of: Checked | undefined,
  { distinct, where }: { readonly distinct: boolean; readonly where?: Expression },
): AggregateExpression {
  return {
    kind: 'aggregate',
    function: name,
    distinct: distinct && aggregates[name].takes !== 'ordered',
    ...(of && { of: of.expression }),
    ...(where && { where }),
    storage: resultOf(name, of, distinct),
  };
}

function resultOf(name: AggregateFunction, of: Checked | undefined, distinct: boolean): Storage {
  const { takes, result } = aggregates[name];
  if (result === 'count' || of === undefined) return integerStorage(64);
  const { storage } = of.expression;
  if (name === 'median' && distinct) throw mismatch(of.at, 'MEDIAN takes no DISTINCT.', 'Write MEDIAN(value).');
  if (takes === 'ordered') {
    if (familyOf(storage) !== 'boolean') return storage;
    throw mismatch(
      of.at,
      'Booleans have no least and no greatest value.',
      'Write COUNT(*) FILTER (WHERE condition) > 0.',
    );
  }
  if (!isNumber(storage)) {
    throw mismatch(
      of.at,
      `A number is needed here, but this is ${printStorage(storage)}.`,
      storage.kind === 'boolean'
        ? 'Write COUNT(*) FILTER (WHERE condition).'
        : 'Name a property with numbers, or use COUNT.',
    );
  }
  return result === 'sum' ? sumStorage(storage) : floatStorage;
}

/** Wide enough for any number of rows. */
function sumStorage(storage: Storage): Storage {
  if (storage.kind === 'integer') return integerStorage(128);
  return storage.kind === 'decimal' ? { ...storage, precision: sumDigits(storage.precision) } : floatStorage;
}

/** The relation that the arguments read, if any. */
function findRelated(parts: readonly Syntax[], { owner }: CheckScope): RelatedOwner | undefined {
  for (const name of parts.flatMap(namesIn)) {
    const meaning = resolveName(name, owner);
    if (meaning.kind !== 'related') continue;
    const { relation, owner: target } = meaning.related;
    const written = name.parts.map(({ text }) => text).join('.');
    if (relation.crossDomain || target === undefined) {
      throw misplaced(
        name.at,
        `${written} belongs to another domain, which a measure cannot read.`,
        'Aggregate objects of the same domain; ratios across domains are declared for the mesh.',
      );
    }
    if (relation.foreignKeyOn === 'from') {
      throw misplaced(
        name.at,
        `The relation ${relation.name} leads to one row, and only relations to many rows are aggregated.`,
        `Declare the measure on ${meaning.related.object}, or aggregate a property of this object.`,
      );
    }
    return meaning.related;
  }
  return undefined;
}

function checkRelated(call: CallSyntax, name: AggregateFunction, related: RelatedOwner, scope: CheckScope): Expression {
  const inner = { kind: 'related', related } as const;
  const [argument] = call.arguments;
  const isRows = call.star || (argument?.kind === 'name' && argument.star);
  if (isRows && name !== 'count') {
    throw misplaced(
      call.at,
      `${call.name.text.toUpperCase()} needs a property.`,
      `Name a property of ${related.object}.`,
    );
  }
  const of = isRows || argument === undefined ? undefined : scope.check(argument, inner);
  const where = call.where === undefined ? undefined : checkCondition(call.where, scope, inner);
  const overRow = (called: RelatedExpression['function']): RelatedExpression => ({
    kind: 'related',
    relation: related.relation.name,
    function: called,
    ...(of && { of: of.expression }),
    ...(where && { where }),
    storage: resultOf(called, of, false),
  });
  /** The per-row value, aggregated over the rows of the group. */
  const whole = (called: RelatedExpression['function']): Expression => {
    const row = overRow(called);
    if (scope.place.kind !== 'group') return row;
    const over = called === 'count' ? 'sum' : called;
    const result = aggregate(over, { expression: row, at: call.at }, { distinct: false });
    if (called !== 'count') return result;
    const none: Expression = { kind: 'literal', text: '0', storage: result.storage };
    return { kind: 'call', function: 'coalesce', of: [result, none], storage: result.storage };
  };
  if (call.distinct && aggregates[name].takes !== 'ordered') throw notAdditive(call, 'DISTINCT', related);
  switch (name) {
    case 'count':
    case 'sum':
    case 'min':
    case 'max':
      return whole(name);
    case 'avg':
      return {
        kind: 'arithmetic',
        operator: 'divide',
        left: castTo(whole('sum'), floatStorage),
        right: castTo(whole('count'), floatStorage),
        storage: floatStorage,
      };
    default:
      throw notAdditive(call, call.name.text.toUpperCase(), related);
  }
}

function notAdditive(call: CallSyntax, what: string, { object }: RelatedOwner): Error {
  return misplaced(
    call.at,
    `${what} over ${object} cannot be put together from the rows of this object.`,
    `Use COUNT, SUM, AVG, MIN or MAX, or declare the measure on ${object}.`,
  );
}
