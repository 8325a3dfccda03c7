import { Temporal } from 'temporal-polyfill';
import type { ArgumentPath } from '../../../errors/request-error.ts';
import { fieldOf } from '../../../model/find.ts';
import type { TimeBounds } from '../../plan/group-parts.ts';
import { allOf, type ColumnOperand, type Comparison, columnOf, type Predicate, tableOf } from '../../plan/predicate.ts';
import { badInput } from '../bad-input.ts';
import type { ArgumentSite } from '../site.ts';
import { durationLike, readDuration } from './duration.ts';
import { instantText, inZone } from './time-zone.ts';

interface TimeRangeInput {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly last?: string | null;
  readonly anchor?: 'NOW' | 'DATA' | null;
}

/** A time range as a predicate on the event time, with its bounds. */
export interface PlannedRange {
  readonly where: Predicate;
  readonly bounds: TimeBounds;
}

/**
 * A `timeRange` argument: `[from, to)`, or a duration (`last`) before `to`, now, or the newest event. Undefined when it
 * is empty. Times without a zone are read in `timeZone`, and calendar durations are computed there.
 */
export function planTimeRange(
  input: unknown,
  { object, planner, path }: ArgumentSite,
  timeZone = 'UTC',
): PlannedRange | undefined {
  if (object.eventTime === undefined) return undefined;
  const bounds = readTimeRange(input, planner.now, path, timeZone);
  if (bounds === undefined) return undefined;
  const operand = columnOf(fieldOf(object, object.eventTime));
  if (bounds.last === undefined) return { where: planBounds(bounds, operand, timeZone), bounds };
  const where: Predicate = {
    kind: 'withinLast',
    operand,
    table: tableOf(object),
    duration: bounds.last,
    timeZone,
  };
  return { where, bounds };
}

/** The bounds of a `timeRange` argument, for any object; undefined when it is empty. */
export function readTimeRange(input: unknown, now: Date, path: ArgumentPath, timeZone: string): TimeBounds | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const range = input as TimeRangeInput;
  const { from = null, to = null, last = null, anchor = null } = range;
  if (last !== null && from !== null)
    throw badInput([...path, 'last'], 'from and last exclude each other; give one of them.');
  if (last === null && anchor === 'DATA') throw badInput([...path, 'anchor'], 'An anchor needs last, such as "P30D".');
  if (last !== null && anchor === 'DATA') {
    if (to !== null)
      throw badInput([...path, 'to'], 'With anchor DATA the range ends at the newest event; leave to out.');
    return { last: planDuration(last, path) };
  }
  if (last === null && from === null && to === null) return undefined;
  const present = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const end = to === null ? present : inZone(to, timeZone);
  const start = last === null ? from && inZone(from, timeZone) : end.subtract(durationLike(planDuration(last, path)));
  if (start && Temporal.ZonedDateTime.compare(start, end) > 0) {
    throw badInput(
      path,
      to === null ? `from lies after now (${instantText(present)}).` : 'from lies after to; the range is [from, to).',
    );
  }
  return { ...(start ? { from: instantText(start) } : {}), to: instantText(end) };
}

/** The rows of `[from, to)`. A date means its midnight in the zone. */
export function planBounds({ from, to }: TimeBounds, operand: ColumnOperand, timeZone: string): Predicate {
  return allOf([
    ...(from === undefined ? [] : [planBound(operand, 'gte', from, timeZone)]),
    ...(to === undefined ? [] : [planBound(operand, 'lt', to, timeZone)]),
  ]);
}

/** A date column contains midnights: an instant within a day is between two of them. */
function planBound(operand: ColumnOperand, operator: 'gte' | 'lt', instant: string, timeZone: string): Predicate {
  const { type } = operand.path[0];
  if (type.kind !== 'scalar') throw new Error(`${operand.path[0].name} is no time.`);
  const { storage } = type;
  const compare = (using: Comparison, text: string): Predicate => ({
    kind: 'compare',
    operand,
    operator: using,
    value: { text, storage },
  });
  if (storage.kind !== 'date') return compare(operator, instant);
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate().toString();
  if (local.equals(local.startOfDay())) return compare(operator, date);
  return compare(operator === 'gte' ? 'gt' : 'lte', date);
}

function planDuration(last: string, path: ArgumentPath) {
  const duration = readDuration(last);
  if (duration !== undefined) return duration;
  throw badInput(
    [...path, 'last'],
    `"${last.slice(0, 40)}" is no duration; write one such as "P30D", "PT12H" or "30d".`,
  );
}
