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
import { type Bucket, bucketAt, bucketsBetween, type Clock, lengthOf, type Width } from './group-time.ts';

export interface Shift {
  /** The compared period. */
  readonly range: Ends;
  readonly leadsTo: (group: Group, earlier: Group, place: number) => boolean;
}

/** The counterpart of a bucket by its start, or undefined where it has none. */
type Counterpart = (bucket: Bucket) => Temporal.Instant | Temporal.PlainDateTime | undefined;

export function shiftOf(
  compare: CompareTo,
  ends: Ends,
  dimensions: readonly Dimension[],
  { table }: World,
  clock: Clock,
): Shift {
  const { from, to } = ends;
  if (from === undefined || to === undefined) throw new Refused('compare');
  const buckets = dimensions.filter(({ width }) => width !== undefined);
  if (buckets.some(({ name }) => name !== eventTimes[table])) throw new Refused('compare');
  const width = buckets[0]?.width;
  const zoned = { from: from.toZonedDateTimeISO(clock.zone), to: to.toZonedDateTimeISO(clock.zone) };
  const duration = durationOf(compare, zoned.from, zoned.to, width);
  if (width !== undefined && atLeast(lengthOf(width)) > atLeast(duration)) throw new Refused('compare');
  const isWeekOfYear = width?.grain === 'WEEK' && compare === 'PREVIOUS_YEAR';
  const back = (time: Temporal.ZonedDateTime): Temporal.Instant => time.subtract(duration).toInstant();
  const range = isWeekOfYear
    ? weeksBefore(ends, width, clock)
    : { ...ends, from: back(zoned.from), to: back(zoned.to) };
  const counterpart =
    width === undefined
      ? () => undefined
      : counterpartsOf({ current: ends, earlier: range, duration, isWeekOfYear }, width, clock);
  return {
    range,
    leadsTo(group, earlier, place) {
      const [now, then] = [group.values[place], earlier.values[place]];
      if (now?.kind !== 'bucket' || then?.kind !== 'bucket')
        return now !== undefined && then !== undefined && keyOf(now) === keyOf(then);
      const wanted = counterpart(now.bucket);
      if (wanted === undefined) return false;
      return wanted instanceof Temporal.Instant ? wanted.equals(then.bucket.instant) : wanted.equals(then.bucket.local);
    },
  };
}

interface Periods {
  readonly current: Ends;
  readonly earlier: Ends;
  readonly duration: Temporal.Duration;
  readonly isWeekOfYear: boolean;
}

function counterpartsOf({ duration, isWeekOfYear, ...periods }: Periods, width: Width, clock: Clock): Counterpart {
  if (isWeekOfYear) return ({ local }) => weekOfYearBefore(local);
  const isExact = duration.months === 0 && duration.days === 0;
  const isLocal = !['SECOND', 'MINUTE'].includes(width.grain) && !(width.grain === 'HOUR' && width.step === 1);
  if (leadsToStarts(duration, width)) {
    if (isExact && !isLocal) return ({ instant }) => instant.subtract(duration);
    return ({ local }) => {
      const moved = local.subtract(duration);
      return moved.add(duration).equals(local) ? moved : undefined;
    };
  }
  // The nth of one period is the counterpart of the nth of the other.
  const [current, earlier] = [periods.current, periods.earlier].map((ends) => list(ends, width, clock));
  if (current?.length !== earlier?.length) throw new Refused('compare');
  const places = new Map(current?.map(({ instant }, place) => [instant.toString(), place]));
  return ({ instant }) => earlier?.[places.get(instant.toString()) ?? -1]?.instant;
}

/** All buckets that a period touches. */
function list({ from, to }: Ends, width: Width, clock: Clock): readonly Bucket[] {
  if (from === undefined || to === undefined || from.equals(to)) return [];
  const last = to.subtract({ microseconds: 1 });
  const found = bucketsBetween(bucketAt(from, width, clock), bucketAt(last, width, clock), width, clock, 10_000_000);
  if (found === undefined) throw new Error('These are too many buckets to list.');
  return found.toSorted((a, b) => Temporal.Instant.compare(a.instant, b.instant));
}

/** Whether so much before the start of a bucket is the start of another one, on every calendar day that there is. */
function leadsToStarts(duration: Temporal.Duration, width: Width): boolean {
  const { months, days } = duration;
  const exact = months > 0 ? 0 : duration.subtract({ days }).total('seconds');
  const length = lengthOf(width);
  const lengthInMonths = 12 * length.years + length.months;
  if (lengthInMonths > 0) return days === 0 && exact === 0 && months % lengthInMonths === 0;
  if (width.grain === 'WEEK') return months === 0 && exact === 0 && days % 7 === 0;
  if (months + days > 0 || width.grain === 'DAY') return exact === 0;
  if (width.grain === 'HOUR' && width.step > 1) return false;
  return exact % ((length.hours * 60 + length.minutes) * 60 + length.seconds) === 0;
}

/** A week has the number that ISO 8601 gives to the day in its middle. */
function weekOfYearBefore(start: Temporal.PlainDateTime): Temporal.PlainDateTime | undefined {
  const [year, week] = [isoYear(start.add({ days: 3 })), start.add({ days: 3 }).weekOfYear];
  for (let weeks = 51; weeks <= 54; weeks += 1) {
    const middle = start.subtract({ weeks }).add({ days: 3 });
    if (middle.weekOfYear === week && isoYear(middle) === year - 1) return start.subtract({ weeks });
  }
  return undefined;
}

function isoYear(day: Temporal.PlainDateTime): number {
  return day.yearOfWeek ?? 0;
}

/** From and to in the counterparts of their weeks; where one has none, the period starts or ends with its neighbour. */
function weeksBefore({ from, to, ...rest }: Ends, width: Width, clock: Clock): Ends {
  if (from === undefined || to === undefined) throw new Refused('compare');
  const move = (time: Temporal.Instant, otherwise: 'next' | 'before'): Temporal.ZonedDateTime => {
    const start = bucketAt(time, width, clock).local;
    const before = weekOfYearBefore(start);
    const zoned = time.toZonedDateTimeISO(clock.zone);
    if (before !== undefined) return zoned.subtract({ days: before.until(start, { largestUnit: 'days' }).days });
    const neighbour = weekOfYearBefore(otherwise === 'next' ? start.add({ weeks: 1 }) : start.subtract({ weeks: 1 }));
    const found = (neighbour ?? start).toZonedDateTime(clock.zone);
    return otherwise === 'next' ? found : found.add({ weeks: 1 }).subtract({ microseconds: 1 });
  };
  const first = move(from, 'next').toInstant();
  const end = move(to.subtract({ microseconds: 1 }), 'before')
    .toInstant()
    .add({ microseconds: 1 });
  return { ...rest, from: first, to: Temporal.Instant.compare(end, first) < 0 ? first : end };
}

function durationOf(
  compare: CompareTo,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
  width: Width | undefined,
): Temporal.Duration {
  if (compare === 'PREVIOUS_WEEK') return Temporal.Duration.from({ days: 7 });
  if (compare === 'PREVIOUS_MONTH') return Temporal.Duration.from({ months: 1 });
  if (compare === 'PREVIOUS_YEAR') return Temporal.Duration.from({ months: 12 });
  if (width !== undefined && ['MONTH', 'QUARTER', 'YEAR'].includes(width.grain)) {
    for (let months = 0; months <= 1_200; months += 1) {
      if (Temporal.ZonedDateTime.compare(from.add({ months }), to) > 0) break;
      if (from.add({ months }).equals(to) && to.subtract({ months }).equals(from))
        return Temporal.Duration.from({ months });
    }
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
