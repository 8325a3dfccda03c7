import type { ArgumentPath } from '../../errors/request-error.ts';
import { badInput } from '../arguments/bad-input.ts';
import type { Dimension, GroupOrderTerm } from '../plan/group-parts.ts';
import type { AggregateSet } from './aggregates.ts';
import { type AggregateOfInput, planAggregateOf } from './having.ts';

interface GroupOrderInput {
  readonly dimension?: string | null;
  readonly metric?: string | null;
  readonly aggregate?: AggregateOfInput | null;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly nulls?: 'FIRST' | 'LAST' | null;
}

/**
 * The order of groups, made total by all dimensions. The default is ascending time if a time is grouped, else
 * descending count. Dimensions default to ascending, aggregates to descending.
 */
export function planGroupOrder(
  input: unknown,
  dimensions: readonly Dimension[],
  set: AggregateSet,
  path: ArgumentPath,
): readonly GroupOrderTerm[] {
  const inputs = Array.isArray(input) ? (input as readonly GroupOrderInput[]) : [];
  const given = inputs.map((term, index) => planTerm(term, dimensions, set, [...path, index]));
  const first = given.length > 0 ? withoutRepeats(given) : [defaultTerm(dimensions, set)];
  const ordered = new Set(first.map(({ by }) => (by.kind === 'dimension' ? by.index : -1)));
  const rest = dimensions.flatMap((_dimension, index) => (ordered.has(index) ? [] : [dimensionTerm(index)]));
  return [...first, ...rest];
}

/** A repeated term never decides the order. */
function withoutRepeats(terms: readonly GroupOrderTerm[]): readonly GroupOrderTerm[] {
  const nameOf = ({ by }: GroupOrderTerm): string => `${by.kind} ${by.index}`;
  const first = new Map(terms.toReversed().map((term) => [nameOf(term), term]));
  return terms.filter((term) => first.get(nameOf(term)) === term);
}

function planTerm(
  input: GroupOrderInput,
  dimensions: readonly Dimension[],
  set: AggregateSet,
  path: ArgumentPath,
): GroupOrderTerm {
  const { dimension, metric, aggregate } = input;
  const given = [dimension, metric, aggregate].filter((value) => value !== undefined && value !== null);
  if (given.length !== 1) throw badInput(path, 'Give exactly one of dimension, metric and aggregate.');
  const nulls = input.nulls ?? 'LAST';
  if (dimension) {
    const index = indexOfDimension(dimension, dimensions, [...path, 'dimension']);
    return { by: { kind: 'dimension', index }, direction: input.direction ?? 'ASC', nulls };
  }
  const index = metric
    ? set.addMetric(metric)
    : planAggregateOf(aggregate as AggregateOfInput, set, [...path, 'aggregate']);
  return { by: { kind: 'aggregate', index }, direction: input.direction ?? 'DESC', nulls };
}

/** The position of a dimension in `by`. Throws BAD_USER_INPUT when it is missing. */
export function indexOfDimension(name: string, dimensions: readonly Dimension[], path: ArgumentPath): number {
  const index = dimensions.findIndex((dimension) => dimension.name === name);
  if (index < 0) throw badInput(path, `${name} is not grouped by; add it to by.`);
  return index;
}

function defaultTerm(dimensions: readonly Dimension[], set: AggregateSet): GroupOrderTerm {
  const time = dimensions.findIndex((dimension) => dimension.kind === 'bucket');
  if (time >= 0) return dimensionTerm(time);
  return { by: { kind: 'aggregate', index: set.addMetric('count') }, direction: 'DESC', nulls: 'LAST' };
}

function dimensionTerm(index: number): GroupOrderTerm {
  return { by: { kind: 'dimension', index }, direction: 'ASC', nulls: 'LAST' };
}
