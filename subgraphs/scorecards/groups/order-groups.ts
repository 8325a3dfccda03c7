import type { ArgumentPath } from '../../../core/errors/request-error.ts';
import type { ScalarName } from '../../../core/model/field-type.ts';
import { badInput } from '../../../core/query/arguments/bad-input.ts';
import { metricOf, type Scorecard, type ScorecardMetric } from '../scorecard.ts';
import { type GroupedDimension, type JoinedGroup, keyOf, metricValue } from './joined-group.ts';
import type { TimedTurns } from './turns.ts';
import { type Cell, type Comparable, comparable, compareValues } from './values.ts';

/** A step in the order of groups. */
export interface OrderStep {
  readonly by:
    | { readonly kind: 'dimension'; readonly index: number }
    | { readonly kind: 'metric'; readonly metric: ScorecardMetric };
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** An `orderBy` argument after coercion. */
interface OrderInput {
  readonly dimension?: string | null;
  readonly metric?: string | null;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly nulls?: 'FIRST' | 'LAST' | null;
}

export interface OrderScope {
  readonly by: readonly GroupedDimension[];
  readonly scorecard: Scorecard;
}

/**
 * The requested order, made total by all dimensions. The default is ascending time if a time is grouped, else the first
 * measure in descending order.
 */
export function planOrder(input: unknown, scope: OrderScope, path: ArgumentPath): readonly OrderStep[] {
  const inputs = Array.isArray(input) ? (input as readonly OrderInput[]) : [];
  const given = inputs.map((term, index) => planTerm(term, scope, [...path, index]));
  const first = given.length > 0 ? withoutRepeats(given) : [defaultTerm(scope)];
  const ordered = new Set(first.map(({ by }) => (by.kind === 'dimension' ? by.index : -1)));
  const rest = scope.by.flatMap((_dimension, index) => (ordered.has(index) ? [] : [dimensionTerm(index)]));
  return [...first, ...rest];
}

/** A repeated term never decides the order. */
function withoutRepeats(terms: readonly OrderStep[]): readonly OrderStep[] {
  const nameOf = ({ by }: OrderStep): string =>
    by.kind === 'dimension' ? `${by.kind} ${by.index}` : `${by.metric.kind} ${by.metric.index}`;
  const first = new Map(terms.toReversed().map((term) => [nameOf(term), term]));
  return terms.filter((term) => first.get(nameOf(term)) === term);
}

function firstMeasure({ measures }: Scorecard): OrderStep {
  const [measure] = measures;
  if (measure === undefined) throw new Error('A scorecard without measures is refused at the start.');
  const metric: ScorecardMetric = { kind: 'measure', index: 0, scalar: measure.type.scalar };
  return { by: { kind: 'metric', metric }, direction: 'DESC', nulls: 'LAST' };
}

function planTerm(input: OrderInput, { by, scorecard }: OrderScope, path: ArgumentPath): OrderStep {
  const { dimension, metric } = input;
  const nulls = input.nulls ?? 'LAST';
  if (dimension && !metric) {
    const index = indexOfDimension(dimension, by, [...path, 'dimension']);
    return { by: { kind: 'dimension', index }, direction: input.direction ?? 'ASC', nulls };
  }
  if (metric && !dimension) {
    const chosen = metricOf(scorecard, metric);
    return { by: { kind: 'metric', metric: chosen }, direction: input.direction ?? 'DESC', nulls };
  }
  throw badInput(path, 'Give exactly one of dimension and metric.');
}

/** The position of a dimension in `by`. Throws BAD_USER_INPUT when it is missing. */
export function indexOfDimension(name: string, by: readonly GroupedDimension[], path: ArgumentPath): number {
  const index = by.findIndex((dimension) => dimension.name === name);
  if (index < 0) throw badInput(path, `${name} is not grouped by; add it to by.`);
  return index;
}

function defaultTerm({ by, scorecard }: OrderScope): OrderStep {
  const time = by.findIndex(({ kind }) => kind === 'bucket');
  return time >= 0 ? dimensionTerm(time) : firstMeasure(scorecard);
}

function dimensionTerm(index: number): OrderStep {
  return { by: { kind: 'dimension', index }, direction: 'ASC', nulls: 'LAST' };
}

/** Sorts the groups. */
export async function orderGroups(
  groups: readonly JoinedGroup[],
  order: readonly OrderStep[],
  scope: OrderScope,
  turns: TimedTurns,
): Promise<readonly JoinedGroup[]> {
  const read = order.map((term) => ({ term, scalar: scalarOf(term, scope) }));
  const rows = await turns.map(groups, (group) => ({
    group,
    cells: read.map(({ term, scalar }) => {
      const cell = cellOf(group, term, scope);
      return cell === null ? null : comparable(cell, scalar);
    }),
  }));
  const sorted = await turns.sort(rows, (a, b) => {
    for (const [index, term] of order.entries()) {
      const found = compareCells(a.cells[index] ?? null, b.cells[index] ?? null, term);
      if (found !== 0) return found;
    }
    return 0;
  });
  return sorted.map(({ group }) => group);
}

/** The first groups of each value of one dimension. */
export async function keepTop(
  groups: readonly JoinedGroup[],
  top: { readonly dimension: number; readonly first: number; readonly order: readonly OrderStep[] },
  scope: OrderScope,
  turns: TimedTurns,
): Promise<readonly JoinedGroup[]> {
  const kept = new Map<string, number>();
  return (await orderGroups(groups, top.order, scope, turns)).filter(({ dimensions }) => {
    const value = keyOf([dimensions[top.dimension] ?? null]);
    const count = (kept.get(value) ?? 0) + 1;
    kept.set(value, count);
    return count <= top.first;
  });
}

function cellOf(group: JoinedGroup, { by }: OrderStep, { scorecard }: OrderScope): Cell {
  return by.kind === 'dimension' ? (group.dimensions[by.index] ?? null) : metricValue(group, by.metric, scorecard);
}

function scalarOf({ by }: OrderStep, { by: grouped, scorecard }: OrderScope): ScalarName {
  if (by.kind === 'metric') return by.metric.scalar;
  const dimension = grouped[by.index];
  if (dimension === undefined) throw new Error(`There is no dimension ${by.index}.`);
  if (dimension.kind === 'part') return 'Int';
  const conformed = scorecard.dimensions[dimension.conformed];
  if (conformed === undefined) throw new Error(`There is no dimension ${dimension.name}.`);
  return conformed.order === 'number' ? 'Decimal' : conformed.scalar;
}

function compareCells(a: Comparable | null, b: Comparable | null, { direction, nulls }: OrderStep): number {
  if (a === null || b === null) {
    if (a === b) return 0;
    return (a === null) === (nulls === 'FIRST') ? -1 : 1;
  }
  const order = compareValues(a, b);
  return direction === 'ASC' ? order : -order;
}
