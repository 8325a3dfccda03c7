import type { AggregateOf, Wanted } from './group-numbers.ts';
import type { Bucket, Clock, Grain, Width } from './group-time.ts';
import type { Input } from './oracle.ts';
import type { Data, Kind, Row, TableName, Value } from './tables.ts';

/** What is asked of groups, and what the oracle says of it. */

export interface By {
  readonly dimension: string;
  readonly grain?: Grain | 'AUTO';
  readonly step?: number;
  readonly fill?: 'NONE' | 'NULL' | 'ZERO' | 'CARRY_FORWARD';
}

export interface GroupOrder {
  readonly dimension?: string;
  readonly metric?: 'count';
  readonly aggregate?: AggregateOf;
  readonly direction?: 'ASC' | 'DESC';
  readonly nulls?: 'FIRST' | 'LAST';
}

export interface Range {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly last?: string;
  readonly anchor?: 'NOW' | 'DATA';
}

export type CompareTo = 'PREVIOUS_PERIOD' | 'PREVIOUS_WEEK' | 'PREVIOUS_MONTH' | 'PREVIOUS_YEAR';

export interface GroupQuestion {
  readonly by: readonly By[];
  readonly filter: Input | null;
  readonly timeRange?: Range | null;
  readonly timeZone: string;
  readonly weekStart: number;
  readonly having?: Input | null;
  readonly topPer?: { readonly dimension: string; readonly first: number; readonly orderBy: readonly GroupOrder[] };
  readonly series?: {
    readonly dimension: string;
    readonly first: number;
    readonly orderBy: readonly GroupOrder[];
    readonly other: boolean;
  };
  readonly orderBy: readonly GroupOrder[];
  readonly first: number;
  readonly offset: number;
  readonly compare?: CompareTo;
}

/** Where a question is asked: the rows are all of a table, or those of one row of another. */
export interface World {
  readonly table: TableName;
  readonly rows: readonly Row[];
  readonly data: Data;
  readonly now: Date;
}

/** An argument that the API refuses. */
export class Refused extends Error {
  readonly code: string;

  constructor(argument: string, code = 'BAD_USER_INPUT') {
    super(argument);
    this.code = code;
  }
}

export const eventTimes: Readonly<Partial<Record<TableName, string>>> = { things: 'happenedAt' };

export type DimensionValue =
  | { readonly kind: 'value'; readonly value: Value; readonly of: Kind }
  | { readonly kind: 'bucket'; readonly bucket: Bucket; readonly isDate: boolean };

export interface Dimension {
  readonly name: string;
  readonly width?: Width;
  readonly fill: NonNullable<By['fill']>;
  readonly of: (row: Row) => DimensionValue;
}

/** A group; one that fills a gap has no rows, but maybe those of the bucket before. */
export interface Group {
  readonly values: readonly DimensionValue[];
  readonly rows: readonly Row[];
  /** Whether it is the rest of a series. */
  readonly other?: true;
  readonly filled?: { readonly with: 'NULL' | 'ZERO' | 'CARRY_FORWARD'; readonly before: Group | undefined };
}

export interface Counterpart {
  readonly group: Group;
  readonly partial: boolean;
}

export interface Answer {
  readonly groups: readonly Group[];
  readonly page: readonly Group[];
  /** Rows that pass the filter and the range. */
  readonly rows: readonly Row[];
  readonly width: Width | undefined;
  readonly clock: Clock;
  readonly numberOf: (group: Group, asked: AggregateOf | 'count') => Wanted;
  readonly isPartial: (group: Group) => boolean;
  readonly previousOf: (group: Group) => Counterpart | null;
  readonly previousRows: readonly Row[] | null;
  /** How many groups each of these kept away. */
  readonly dropped: { readonly having: number; readonly topPer: number };
}

export function keyOf(value: DimensionValue): unknown {
  return value.kind === 'value' ? value.value : value.bucket.instant.toString();
}
