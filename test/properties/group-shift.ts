import { Temporal } from 'temporal-polyfill';
import {
  type CompareTo,
  type Dimension,
  eventTimes,
  type Group,
  keyOf,
  Refused,
  type World,
} from './group-question.ts';
import type { Ends } from './group-ranges.ts';
import { type Clock, lengthOf, truncate, type Width } from './group-time.ts';

export interface Shift {
  readonly back: (time: Temporal.Instant | undefined) => Temporal.Instant | undefined;
  readonly leadsTo: (group: Group, earlier: Group, place: number) => boolean;
}

export function shiftOf(
  compare: CompareTo,
  { from, to, isKnown }: Ends,
  dimensions: readonly Dimension[],
  { table }: World,
  clock: Clock,
): Shift {
  if (from === undefined || to === undefined || !isKnown) throw new Refused('compare');
  const buckets = dimensions.filter(({ width }) => width !== undefined);
  if (buckets.some(({ name }) => name !== eventTimes[table])) throw new Refused('compare');
  const width = buckets[0]?.width;
  const [start, end] = [from.toZonedDateTimeISO(clock.zone), to.toZonedDateTimeISO(clock.zone)];
  const duration = durationOf(compare, start, end, width, clock);
  if (width !== undefined && atLeast(lengthOf(width)) > atLeast(duration)) throw new Refused('compare');
  const isExact = duration.months === 0 && duration.days === 0;
  return {
    back: (time) => time?.toZonedDateTimeISO(clock.zone).subtract(duration).toInstant(),
    leadsTo(group, earlier, place) {
      const [now, then] = [group.values[place], earlier.values[place]];
      if (now?.kind !== 'bucket' || then?.kind !== 'bucket')
        return now !== undefined && then !== undefined && keyOf(now) === keyOf(then);
      if (isExact) return then.bucket.instant.equals(now.bucket.instant.subtract(duration));
      const shifted = now.bucket.local.subtract(duration);
      return then.bucket.local.equals(shifted) && shifted.add(duration).equals(now.bucket.local);
    },
  };
}

function durationOf(
  compare: CompareTo,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
  width: Width | undefined,
  clock: Clock,
): Temporal.Duration {
  if (compare === 'PREVIOUS_WEEK') return Temporal.Duration.from({ days: 7 });
  if (compare === 'PREVIOUS_MONTH') return Temporal.Duration.from({ months: 1 });
  if (compare === 'PREVIOUS_YEAR') return Temporal.Duration.from({ months: 12 });
  const locals = [from.toPlainDateTime(), to.toPlainDateTime()] as const;
  if (width !== undefined && ['MONTH', 'QUARTER', 'YEAR'].includes(width.grain)) {
    const whole = { grain: width.grain, step: 1 };
    if (locals.every((local) => truncate(local, whole, clock).equals(local)))
      return Temporal.Duration.from({ months: locals[0].until(locals[1], { largestUnit: 'months' }).months });
  }
  const { days } = from.until(to, { largestUnit: 'days' });
  if (from.add({ days }).equals(to)) return Temporal.Duration.from({ days });
  return from.toInstant().until(to.toInstant(), { largestUnit: 'hours' });
}

/** Months count as their shortest. */
function atLeast({ years, months, weeks, days, hours, minutes, seconds, milliseconds }: Temporal.Duration): number {
  const inDays = 28 * (12 * years + months) + 7 * weeks + days;
  return inDays * 86_400 + hours * 3600 + minutes * 60 + seconds + milliseconds / 1000;
}
