import { Temporal } from 'temporal-polyfill';
import { fieldOf } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import type { Arguments } from '../arguments/fields/selected-fields.ts';
import type { Planner } from '../arguments/planner.ts';
import { readTimeRange } from '../arguments/values/time-range.ts';
import { planTimeZone } from '../arguments/values/time-zone.ts';
import type { GroupPlan, PlannedNumbers } from '../plan/logical-plan.ts';
import { always, columnOf, type Duration, tableOf } from '../plan/predicate.ts';
import { endAt } from './data-range.ts';
import type { GroupByInput } from './group-dimensions.ts';
import { type GroupField, planAggregate, planGroups } from './groups.ts';

/** The plan of a `…GroupBy` or `…Aggregate` field. */
export function planNumbers(kind: 'groupBy' | 'aggregate', field: GroupField): PlannedNumbers {
  const args = field.arguments;
  const { object, planner } = field.site;
  const plan = (changed: Arguments) => {
    const asked = { ...field, arguments: { ...args, ...changed } };
    return kind === 'aggregate' ? planAggregate(asked) : planGroups(asked);
  };
  const last = readLast(args, object, planner);
  if (last === undefined) return plan({});
  const timeZone = planTimeZone(args.timeZone, ['timeZone']);
  return {
    kind: 'later',
    newest: planNewest(object, timeZone),
    plain: plan({ compare: null, ...(args.by === undefined ? {} : { by: withoutAuto(args.by) }) }),
    complete: (newest) => plan({ timeRange: endAt(firstAfter(newest, object, timeZone), last, timeZone) }),
  };
}

/** The duration of a range whose ends must be known and are not; undefined where nothing depends on them. */
function readLast(args: Arguments, object: ModelObject, planner: Planner): Duration | undefined {
  if (object.eventTime === undefined) return undefined;
  const needsEnds = (args.compare ?? undefined) !== undefined || dimensionsOf(args.by).some(isAuto);
  if (!needsEnds) return undefined;
  return readTimeRange(args.timeRange, planner.now, ['timeRange'], planTimeZone(args.timeZone, ['timeZone']))?.last;
}

function dimensionsOf(by: unknown): readonly GroupByInput[] {
  return Array.isArray(by) ? by : [];
}

function isAuto({ grain }: GroupByInput): boolean {
  return grain === 'AUTO';
}

function withoutAuto(by: unknown): readonly GroupByInput[] {
  return dimensionsOf(by).map((dimension) => (isAuto(dimension) ? { ...dimension, grain: 'YEAR' } : dimension));
}

function planNewest(object: ModelObject, timeZone: string): GroupPlan {
  return {
    kind: 'groups',
    object: object.typeName,
    table: tableOf(object),
    where: always,
    timeZone,
    weekStart: 'MONDAY',
    ...(object.eventTime === undefined ? {} : { eventTime: columnOf(fieldOf(object, object.eventTime)) }),
    dataAsOf: 'needed',
    dimensions: [],
    aggregates: [],
    order: [],
    selection: { dimensions: [], values: { values: [], parts: [] }, toOne: [], flags: [] },
  };
}

/** The first instant after the newest event. A date, given as its start in UTC, lasts until the next date. */
function firstAfter(newest: string, object: ModelObject, timeZone: string): Temporal.Instant {
  const { type } = fieldOf(object, object.eventTime ?? '');
  if (type.kind !== 'scalar' || type.storage.kind !== 'date')
    return Temporal.Instant.from(newest).add({ microseconds: 1 });
  return Temporal.PlainDate.from(newest.slice(0, 10)).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}
