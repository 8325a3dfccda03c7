import type { BucketWidth } from '../../../core/query/groups/group-range.ts';
import type { Scorecard, ScorecardMetric } from '../scorecard.ts';
import { type Cell, type Comparable, comparable, divide } from './values.ts';

/** A dimension of the groups. */
export type GroupedDimension =
  /** `conformed` is the index of the scorecard's dimension. */
  | { readonly kind: 'value'; readonly name: string; readonly conformed: number }
  | { readonly kind: 'part'; readonly name: string; readonly conformed: number; readonly part: string }
  | { readonly kind: 'bucket'; readonly name: string; readonly conformed: number; readonly width: BucketWidth };

/** One side's part of a group: its measures by their index in the scorecard. */
export interface SideNumbers {
  readonly values: ReadonlyMap<number, Cell>;
  readonly suppressed: boolean;
}

/** A group with the parts of all sides; undefined for a side without the group. */
export interface JoinedGroup {
  /** Values of the grouped dimensions, in the order of `by`. */
  readonly dimensions: readonly Cell[];
  readonly sides: readonly (SideNumbers | undefined)[];
}

/** The value of a measure or ratio of a group. */
export function metricValue(
  { sides }: Pick<JoinedGroup, 'sides'>,
  metric: ScorecardMetric,
  scorecard: Scorecard,
): Cell {
  if (metric.kind === 'measure') return measureOf(sides, metric.index, scorecard);
  const ratio = scorecard.ratios[metric.index];
  if (ratio === undefined) throw new Error(`There is no ratio ${metric.index}.`);
  return divide(measureOf(sides, ratio.numerator, scorecard), measureOf(sides, ratio.denominator, scorecard));
}

function measureOf(sides: JoinedGroup['sides'], index: number, { measures }: Scorecard): Cell {
  const measure = measures[index];
  return (measure === undefined ? undefined : sides[measure.side]?.values.get(index)) ?? null;
}

/** Reads the metrics of a group for comparisons, each once. */
export function compareMetrics(
  group: JoinedGroup,
  scorecard: Scorecard,
): (metric: ScorecardMetric) => Comparable | null {
  const known = { measure: new Map<number, Comparable | null>(), ratio: new Map<number, Comparable | null>() };
  return (metric) => {
    const before = known[metric.kind].get(metric.index);
    if (before !== undefined) return before;
    const cell = metricValue(group, metric, scorecard);
    const value = cell === null ? null : comparable(cell, metric.scalar);
    known[metric.kind].set(metric.index, value);
    return value;
  };
}

/** The measures behind a metric. */
export function measuresOf(metric: ScorecardMetric, { ratios }: Scorecard): readonly number[] {
  if (metric.kind === 'measure') return [metric.index];
  const ratio = ratios[metric.index];
  return ratio === undefined ? [] : [ratio.numerator, ratio.denominator];
}

/** A string that is equal only for equal dimensions. Each bucket has one text per instant and zone. */
export function keyOf(dimensions: readonly Cell[]): string {
  return JSON.stringify(dimensions);
}
