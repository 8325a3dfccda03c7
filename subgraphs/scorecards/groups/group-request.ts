import { defined } from '../../../core/defined.ts';
import type { ScalarName } from '../../../core/model/field-type.ts';
import { badInput } from '../../../core/query/arguments/bad-input.ts';
import type { Arguments } from '../../../core/query/arguments/fields/selected-fields.ts';
import { readTimeRange } from '../../../core/query/arguments/values/time-range.ts';
import { planTimeZone } from '../../../core/query/arguments/values/time-zone.ts';
import { chooseBucket } from '../../../core/query/groups/automatic-bucket.ts';
import type { Calendar } from '../../../core/query/groups/buckets.ts';
import { type ComparedPeriod, type CompareTo, comparePeriod, needsRange } from '../../../core/query/groups/compare.ts';
import { type GroupByInput, readWidth, refuseGrain } from '../../../core/query/groups/group-dimensions.ts';
import { type ClosedRange, closeRange } from '../../../core/query/groups/group-range.ts';
import type { TimeBounds, WeekDay } from '../../../core/query/plan/group-parts.ts';
import type { PlanLimits } from '../../../core/query/plan/limits.ts';
import type { Duration } from '../../../core/query/plan/predicate.ts';
import { type ConformedDimension, type Scorecard, timePartsOf } from '../scorecard.ts';
import { type GroupCondition, planHaving } from './having.ts';
import type { GroupedDimension } from './joined-group.ts';
import { indexOfDimension, type OrderStep, planOrder } from './order-groups.ts';

/** `pageSize` also limits the groups of one side. */
export type ScorecardLimits = PlanLimits;

/** The requested rows, the same for all sides. */
export interface RowsRequest {
  readonly clock: Calendar;
  readonly filter: unknown;
  /** The maximal number of conditions in a filter. */
  readonly conditions: number;
  readonly range?: TimeBounds;
  readonly previous?: ComparedPeriod;
}

/** The arguments of a scorecard's `…GroupBy` field. */
export interface GroupRequest extends RowsRequest {
  readonly by: readonly GroupedDimension[];
  readonly having?: GroupCondition;
  readonly top?: { readonly dimension: number; readonly first: number; readonly order: readonly OrderStep[] };
  readonly fill?: { readonly dimension: number; readonly with: 'NULL' | 'ZERO' | 'CARRY_FORWARD' };
  readonly order: readonly OrderStep[];
  readonly ordered: 'asked' | 'default';
  readonly page: { readonly first: number; readonly offset: number; readonly size: 'asked' | 'default' };
}

/** Reads the arguments of `…Aggregate`. Throws BAD_USER_INPUT with the path of the wrong one. */
export function readRows(args: Arguments, scorecard: Scorecard, now: Date, limits: ScorecardLimits): RowsRequest {
  return planRows(args, [], { scorecard, now, limits });
}

/** Reads the arguments of `…GroupBy`. Throws BAD_USER_INPUT with the path of the wrong one. */
export function readGroups(args: Arguments, scorecard: Scorecard, now: Date, limits: ScorecardLimits): GroupRequest {
  const inputs = args.by as readonly GroupByInput[];
  const clock = readClock(args);
  const range = readTimeRange(args.timeRange, now, ['timeRange'], clock.timeZone);
  const by = readDimensions(inputs, scorecard, clock, closeRange(range, clock.timeZone));
  const scope = { by, scorecard };
  const having = planHaving(args.having, { scorecard, limits, path: ['having'] });
  const top = readTop(args.topPer, by, scorecard);
  const fill = readFill(inputs, by);
  return {
    ...planRows(args, by, { scorecard, now, limits }),
    by,
    ...defined({ having, top, fill }),
    order: planOrder(args.orderBy, scope, ['orderBy']),
    ordered: Array.isArray(args.orderBy) && args.orderBy.length > 0 ? 'asked' : 'default',
    page: readPage(args, limits),
  };
}

function readClock(args: Arguments): Calendar {
  return {
    timeZone: planTimeZone(args.timeZone, ['timeZone']),
    weekStart: (args.weekStart ?? 'MONDAY') as WeekDay,
  };
}

interface RowsScope {
  readonly scorecard: Scorecard;
  readonly now: Date;
  readonly limits: ScorecardLimits;
}

function planRows(
  args: Arguments,
  by: readonly GroupedDimension[],
  { scorecard, now, limits }: RowsScope,
): RowsRequest {
  const clock = readClock(args);
  const range = readTimeRange(args.timeRange, now, ['timeRange'], clock.timeZone);
  const compare = (args.compare ?? undefined) as CompareTo | undefined;
  const previous = compare && planPrevious(compare, closeRange(range, clock.timeZone), { by, scorecard, clock });
  return {
    clock,
    filter: args.filter,
    conditions: limits.filterNodes,
    ...defined({ range, previous }),
  };
}

/** The request for the newest event of all sides, for a range that ends there; undefined for any other range. */
export function readDataRange(args: Arguments, now: Date, limits: ScorecardLimits): DataRange | undefined {
  const clock = readClock(args);
  const range = readTimeRange(args.timeRange, now, ['timeRange'], clock.timeZone);
  if (range?.last === undefined) return undefined;
  return { last: range.last, rows: { clock, filter: undefined, conditions: limits.filterNodes } };
}

export interface DataRange {
  readonly last: Duration;
  readonly rows: RowsRequest;
}

/** The compared groups: those of a scorecard by these dimensions, with buckets cut by the clock. */
interface Compared {
  readonly by: readonly GroupedDimension[];
  readonly scorecard: Scorecard;
  readonly clock: Calendar;
}

/** The compared period; see `planPrevious` of objects. */
function planPrevious(
  compare: CompareTo,
  range: ClosedRange | undefined,
  { by, scorecard, clock }: Compared,
): ComparedPeriod {
  if (range === undefined) throw needsRange();
  const buckets = by.flatMap((dimension) => (dimension.kind === 'bucket' ? [dimension] : []));
  const other = buckets.find(({ conformed }) => !isEventTime(conformed, scorecard));
  if (other !== undefined) {
    throw badInput(['compare'], `A comparison is over the time when rows happened, and ${other.name} is another one.`);
  }
  const [bucket] = buckets;
  return comparePeriod(compare, range, bucket && { width: bucket.width, scalar: scalarOf(bucket, scorecard) }, clock);
}

/** Dates are midnights only where all sides have dates; otherwise a date covers the instants of a day. */
function scalarOf({ conformed }: GroupedDimension, { dimensions }: Scorecard): 'Date' | 'DateTime' {
  const columns = dimensions[conformed]?.columns ?? [];
  return columns.every(({ type }) => type.kind === 'scalar' && type.scalar === 'Date') ? 'Date' : 'DateTime';
}

/** Whether a dimension is the event time of every side, to which `timeRange` applies. */
export function isEventTime(conformed: number, { dimensions, sides }: Scorecard): boolean {
  return sides.every(({ eventTime }, side) => dimensions[conformed]?.columns[side]?.dimension === eventTime);
}

function readDimensions(
  inputs: readonly GroupByInput[],
  scorecard: Scorecard,
  clock: Calendar,
  range: ClosedRange | undefined,
): readonly GroupedDimension[] {
  if (inputs.length === 0)
    throw badInput(['by'], 'Nothing is given to group by; use the Aggregate field for one number over all rows.');
  const seen = new Set<string>();
  return inputs.map((input, index): GroupedDimension => {
    const path = ['by', index];
    const { dimension: name } = input;
    if (seen.has(name)) throw badInput(path, `${name} is given twice; a dimension stands once.`);
    seen.add(name);
    const { conformed, part } = findDimension(name, scorecard);
    const dimension = scorecard.dimensions[conformed];
    const scalar: ScalarName = dimension?.scalar ?? 'String';
    if (part === undefined && (scalar === 'Date' || scalar === 'DateTime')) {
      const width = readWidth(input, scalar, () => chooseBucket(range, clock.weekStart), path);
      return { kind: 'bucket', name, conformed, width };
    }
    refuseGrain(input, path);
    return part === undefined ? { kind: 'value', name, conformed } : { kind: 'part', name, conformed, part };
  });
}

function findDimension(name: string, { dimensions, name: scorecard }: Scorecard) {
  const [first, part] = name.split('_');
  const conformed = dimensions.findIndex((dimension) => dimension.name === first);
  const dimension: ConformedDimension | undefined = dimensions[conformed];
  if (dimension === undefined || (part !== undefined && !timePartsOf(dimension).includes(part)))
    throw new Error(`The scorecard ${scorecard} has no dimension ${name}.`);
  return { conformed, part };
}

function readTop(input: unknown, by: readonly GroupedDimension[], scorecard: Scorecard): GroupRequest['top'] {
  if (typeof input !== 'object' || input === null) return undefined;
  const { dimension, first, orderBy } = input as {
    readonly dimension: string;
    readonly first: number;
    readonly orderBy?: unknown;
  };
  if (first < 1) throw badInput(['topPer', 'first'], `${first} keeps no group; give 1 or more.`);
  const given = Array.isArray(orderBy) && orderBy.length > 0 ? orderBy : [{ metric: scorecard.measures[0]?.name }];
  const order = planOrder(given, { by, scorecard }, ['topPer', 'orderBy']);
  return { dimension: indexOfDimension(dimension, by, ['topPer', 'dimension']), first, order };
}

function readFill(inputs: readonly GroupByInput[], by: readonly GroupedDimension[]): GroupRequest['fill'] {
  const filled = inputs.flatMap(({ fill }, index) =>
    fill === undefined || fill === null || fill === 'NONE' ? [] : [{ index, fill }],
  );
  const [only, second] = filled;
  if (only === undefined) return undefined;
  if (second !== undefined)
    throw badInput(
      ['by', second.index, 'fill'],
      'The gaps of one dimension only can be filled; leave fill out of the others.',
    );
  if (by[only.index]?.kind !== 'bucket')
    throw badInput(['by', only.index, 'fill'], 'Only a time has gaps that can be filled; leave fill out here.');
  return { dimension: only.index, with: only.fill };
}

function readPage(args: Arguments, limits: ScorecardLimits): GroupRequest['page'] {
  const asked = (args.first ?? undefined) as number | undefined;
  const first = asked ?? limits.defaultGroups;
  const offset = (args.offset ?? 0) as number;
  if (first < 0) throw badInput(['first'], `${first} is negative; give 0 or more.`);
  if (offset < 0) throw badInput(['offset'], `${offset} is negative; give 0 or more.`);
  return { first, offset, size: asked === undefined ? 'default' : 'asked' };
}
