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

/** Numbers of several objects side by side, resolved against the mesh. Its parts are named by their index. */
export interface Scorecard {
  /** `performance`, the stem of its fields of `Query`. */
  readonly name: string;
  /** `Performance`, the stem of its types. */
  readonly helper: string;
  readonly description: string | undefined;
  readonly sides: readonly Side[];
  readonly dimensions: readonly ConformedDimension[];
  readonly measures: readonly ScorecardMeasure[];
  readonly ratios: readonly Ratio[];
  /** Whether every side has an event time, so that there is a range of time and an earlier period to compare with. */
  readonly time: 'ranged' | 'unranged';
}

/** An object whose measures the scorecard shows. */
export interface Side {
  /** The subgraph that is asked. */
  readonly domain: string;
  readonly contractId: string;
  readonly collection: string;
  /** The stem of the object's types. */
  readonly helper: string;
  readonly eventTime: string | undefined;
  /** A newest day lasts until the next one starts. */
  readonly eventTimeUnit: 'day' | 'instant';
  /** `never` where the viewer is not told that it exists. */
  readonly asked?: 'never';
}

/** A dimension that means the same in all sides. */
export interface ConformedDimension {
  readonly name: string;
  /** The type that groups show and filters take: enums are texts, and a date beside an instant makes both dates. */
  readonly scalar: ScalarName;
  /** How values are ordered: identifiers that are numbers everywhere as numbers. */
  readonly order: 'value' | 'number';
  /** Of each side, by its index. */
  readonly columns: readonly SideColumn[];
}

/** Where a side has a conformed dimension. */
export interface SideColumn {
  /** As the side's own group-by names it. */
  readonly dimension: string;
  /** Members of the side's filter that lead to it: a field, or a relation and a field. */
  readonly path: readonly string[];
  readonly type: ColumnType;
}

export type ColumnType =
  | { readonly kind: 'scalar'; readonly scalar: ScalarName }
  | { readonly kind: 'enum'; readonly values: readonly string[] };

export interface ScorecardMeasure {
  readonly name: string;
  readonly side: number;
  /** As the side names it: `count`, or a measure of its contract. */
  readonly metric: string;
  readonly type: ScalarType;
  /** What filling with zeros makes of a gap. */
  readonly fill: 'zero' | 'null';
  /** What `@cost` says of it. */
  readonly weight: number;
  readonly description: string | undefined;
}

/** One measure divided by another; null where one is missing or the divisor is zero. */
export interface Ratio {
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** A measure or ratio by its name. */
export type ScorecardMetric =
  | { readonly kind: 'measure'; readonly index: number; readonly scalar: ScalarName }
  | { readonly kind: 'ratio'; readonly index: number; readonly scalar: 'Float' };

/** The measure or ratio that a name means; the SDL lets no other name through. */
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

/** Parts of a time that can be grouped by, as `date_dayOfWeek`. */
export function timePartsOf({ scalar }: ConformedDimension): readonly string[] {
  if (scalar !== 'DateTime' && scalar !== 'Date') return [];
  return [...(scalar === 'DateTime' ? ['hourOfDay'] : []), 'dayOfWeek', 'monthOfYear'];
}
