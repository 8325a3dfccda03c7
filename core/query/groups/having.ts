import type { ArgumentPath } from '../../errors/request-error.ts';
import { aggregateOfEnum } from '../../model/aggregates.ts';
import { meaningOf } from '../../model/comparisons.ts';
import type { ScalarType } from '../../model/field-type.ts';
import { badInput, beyondLimit, notOfGroups } from '../arguments/bad-input.ts';
import { checkText } from '../arguments/filters/filter-leaf.ts';
import type { Planner } from '../arguments/planner.ts';
import { memberOf } from '../arguments/site.ts';
import { placeValue } from '../arguments/values/literal.ts';
import type { GroupPredicate } from '../plan/group-parts.ts';
import type { Comparison } from '../plan/predicate.ts';
import type { AggregateSet } from './aggregates.ts';

/** The function of an `AggregateFunction` value. Throws BAD_USER_INPUT where the field's type does not support it. */
export function planAggregateOf(input: AggregateOfInput, set: AggregateSet, path: ArgumentPath): number {
  const using = aggregateOfEnum(input.function);
  if (using === undefined) throw new Error(`There is no function ${input.function}.`);
  if (!set.hasFunction(input.field, using)) throw badInput(path, `${input.field} has no ${input.function}.`);
  return set.addColumn(input.field, using);
}

export interface AggregateOfInput {
  readonly field: string;
  readonly function: string;
}

/** The context of a condition on groups: the aggregates of its plan so far. */
interface HavingSite {
  readonly set: AggregateSet;
  readonly planner: Planner;
  readonly path: ArgumentPath;
}

/** An aggregate of the plan, with the type in which its values are compared. */
interface ComparedAggregate {
  readonly aggregate: number;
  readonly type: Pick<ScalarType, 'storage' | 'scalar'>;
}

/** A `having` argument; undefined when it has no condition. Null and `{}` are ignored as in filters. */
export function planHaving(input: unknown, site: HavingSite, depth = 1): GroupPredicate | undefined {
  const { set, planner, path } = site;
  if (typeof input !== 'object' || input === null) return undefined;
  if (depth > planner.limits.filterDepth)
    throw beyondLimit(
      'FILTER_TOO_DEEP',
      path,
      `The condition is nested more than ${planner.limits.filterDepth} levels deep, which is the limit; nest fewer conditions in each other.`,
    );
  const parts: GroupPredicate[] = [];
  for (const [member, value] of Object.entries(input)) {
    if (value === null || value === undefined) continue;
    const at = memberOf(site, member);
    if (member === 'and' || member === 'or') {
      const of = (value as readonly unknown[])
        .map((part, index) => planHaving(part, memberOf(at, index), depth + 1))
        .filter((part) => part !== undefined);
      if (of.length > 0) parts.push({ kind: member, of });
    } else if (member === 'not') {
      const of = planHaving(value, at, depth + 1);
      if (of !== undefined) parts.push({ kind: 'not', of });
    } else if (member === 'aggregate') {
      const { value: filter, ...of } = value as AggregateOfInput & {
        readonly value: Readonly<Record<string, unknown>>;
      };
      const aggregate = planAggregateOf(of, set, at.path);
      if (!['integer', 'decimal', 'float'].includes(set.typeAt(aggregate).storage.kind)) {
        throw badInput(
          at.path,
          `The ${of.function} of ${of.field} is no number, and only numbers can be compared here.`,
        );
      }
      for (const part of planComparisons(filter, aggregate, memberOf(at, 'value'))) parts.push(part);
    } else {
      const given = value as Readonly<Record<string, unknown>>;
      for (const part of planComparisons(given, set.addMetric(member), at)) parts.push(part);
    }
  }
  return parts.length === 0 ? undefined : { kind: 'and', of: parts };
}

function planComparisons(
  filter: Readonly<Record<string, unknown>>,
  aggregate: number,
  { set, path }: HavingSite,
): readonly GroupPredicate[] {
  const { storage, scalar } = set.typeAt(aggregate);
  const compared: ComparedAggregate = { aggregate, type: { storage, scalar } };
  return Object.entries(filter).flatMap(([operator, wanted]): readonly GroupPredicate[] => {
    const at = [...path, operator];
    if (operator === 'isNull') {
      if (wanted === null || wanted === undefined) return [];
      const isNull: GroupPredicate = { kind: 'isNull', aggregate };
      return [wanted === true ? isNull : { kind: 'not', of: isNull }];
    }
    if (wanted === undefined) return [];
    if (wanted === null) {
      if (operator !== 'eq' && operator !== 'ne') return [];
      throw badInput(at, `null is no value to compare with; use isNull: ${operator === 'eq'}.`);
    }
    checkText(wanted, at);
    return [planComparison(operator, wanted, compared, at)];
  });
}

function planComparison(
  operator: string,
  wanted: unknown,
  compared: ComparedAggregate,
  path: ArgumentPath,
): GroupPredicate {
  const { aggregate, type } = compared;
  const meaning = meaningOf(operator);
  switch (meaning?.kind) {
    case 'equal':
      return compareWith('eq', wanted, compared);
    case 'order':
      return compareWith(meaning.is, wanted, compared);
    case 'isOneOf': {
      const items = wanted as readonly unknown[];
      for (const [index, item] of items.entries()) checkText(item, [...path, index]);
      const texts = new Set(items.flatMap((item) => exactText(item, type) ?? []));
      return texts.size === 0 ? never : { kind: 'in', aggregate, texts: [...texts] };
    }
    case 'complement':
      return { kind: 'not', of: planComparison(meaning.of, wanted, compared, path) };
    default:
      throw badInput(path, notOfGroups(operator));
  }
}

const never: GroupPredicate = { kind: 'or', of: [] };

function exactText(wanted: unknown, { scalar, storage }: ComparedAggregate['type']): string | undefined {
  const literal = placeValue(wanted, scalar, storage);
  return literal?.kind === 'exact' ? literal.text : undefined;
}

/** As for rows: a value that the aggregate cannot have is between two possible values, or beyond all of them. */
function compareWith(operator: Comparison, wanted: unknown, { aggregate, type }: ComparedAggregate): GroupPredicate {
  const literal = placeValue(wanted, type.scalar, type.storage);
  const isUpper = operator === 'lt' || operator === 'lte';
  const compare = (using: Comparison, text: string): GroupPredicate => ({
    kind: 'compare',
    aggregate,
    operator: using,
    text,
  });
  const isPresent: GroupPredicate = { kind: 'not', of: { kind: 'isNull', aggregate } };
  switch (literal?.kind) {
    case 'exact':
      return compare(operator, literal.text);
    case 'between':
      return operator === 'eq' ? never : compare(isUpper ? 'lte' : 'gt', literal.below);
    case 'above':
      return operator === 'eq' || !isUpper ? never : isPresent;
    case 'below':
      return operator === 'eq' || isUpper ? never : isPresent;
    case undefined:
      return never;
  }
}
