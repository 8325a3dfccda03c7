import type { ScalarName, ScalarType } from '../../core/model/field-type.ts';

/** A scorecard as `concord.yaml` declares it. */
export interface ScorecardDefinition {
  readonly description: string | undefined;
  /** By dimension: the dimension of each object, by the object's collection. */
  readonly dimensions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By measure: `<collection>.<measure>`. */
  readonly measures: Readonly<Record<string, string>>;
  /** By ratio: `<measure> / <measure>`. */
  readonly ratios: Readonly<Record<string, string>>;
}

/** A scorecard, resolved against the mesh: measures of several objects side by side. Parts are referenced by index. */
export interface Scorecard {
  /** `performance`, the stem of its fields of `Query`. */
  readonly name: string;
  /** `Performance`, the stem of its types. */
  readonly helper: string;
  readonly description: string | undefined;
  /** What stands before the names of the shared vocabulary, in the sides as in its own types. Absent: nothing. */
  readonly prefix?: string;
  readonly sides: readonly Side[];
  readonly dimensions: readonly ConformedDimension[];
  readonly measures: readonly ScorecardMeasure[];
  readonly ratios: readonly Ratio[];
  /** Whether every side has an event time, so that time ranges and comparisons are available. */
  readonly time: 'ranged' | 'unranged';
}

/** An object whose measures the scorecard shows. */
export interface Side {
  /** The domain of the queried subgraph. */
  readonly domain: string;
  readonly contractId: string;
  readonly collection: string;
  /** The stem of the object's types. */
  readonly helper: string;
  readonly eventTime: string | undefined;
  /** A newest date lasts until the next one starts. */
  readonly eventTimeUnit: 'day' | 'instant';
  /** `never` where the object is hidden from the viewer. */
  readonly asked?: 'never';
}

/** A dimension with one meaning in all sides. */
export interface ConformedDimension {
  readonly name: string;
  /** The type in groups and filters: enums are strings, and a date beside an instant turns both into dates. */
  readonly scalar: ScalarName;
  /** How values are sorted: identifiers that are numeric on every side are sorted as numbers. */
  readonly order: 'value' | 'number';
  /** The column of each side, by the side's index. */
  readonly columns: readonly SideColumn[];
}

/** A side's column for a conformed dimension. */
export interface SideColumn {
  /** The dimension's name in the side's own group-by. */
  readonly dimension: string;
  /** The path in the side's filter: a field, or a relation and a field. */
  readonly path: readonly string[];
  readonly type: ColumnType;
}

export type ColumnType =
  | { readonly kind: 'scalar'; readonly scalar: ScalarName }
  | { readonly kind: 'enum'; readonly values: readonly string[] };

export interface ScorecardMeasure {
  readonly name: string;
  readonly side: number;
  /** The name in the side: `count`, or a measure of its contract. */
  readonly metric: string;
  readonly type: ScalarType;
  /** The value of a gap that is filled with zeros. */
  readonly fill: 'zero' | 'null';
  /** The weight in `@cost`. */
  readonly weight: number;
  readonly description: string | undefined;
}

/** One measure divided by another; null where one is missing or the divisor is zero. */
export interface Ratio {
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** A measure or ratio of a scorecard. */
export type ScorecardMetric =
  | { readonly kind: 'measure'; readonly index: number; readonly scalar: ScalarName }
  | { readonly kind: 'ratio'; readonly index: number; readonly scalar: 'Float' };

/** The measure or ratio of a name; the SDL allows no other name. */
export function metricOf(scorecard: Scorecard, name: string): ScorecardMetric {
  const metric = findMetric(scorecard, name);
  if (metric === undefined) throw new Error(`The scorecard ${scorecard.name} has no metric ${name}.`);
  return metric;
}

export function findMetric({ measures, ratios }: Scorecard, name: string): ScorecardMetric | undefined {
  const measure = measures.findIndex((candidate) => candidate.name === name);
  const declared = measures[measure];
  if (declared !== undefined) return { kind: 'measure', index: measure, scalar: declared.type.scalar };
  const ratio = ratios.findIndex((candidate) => candidate.name === name);
  return ratio < 0 ? undefined : { kind: 'ratio', index: ratio, scalar: 'Float' };
}

/** The time parts of a dimension, such as `date_dayOfWeek`. */
export function timePartsOf({ scalar }: ConformedDimension): readonly string[] {
  if (scalar !== 'DateTime' && scalar !== 'Date') return [];
  return [...(scalar === 'DateTime' ? ['hourOfDay'] : []), 'dayOfWeek', 'monthOfYear'];
}
