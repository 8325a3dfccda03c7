import { Temporal } from 'temporal-polyfill';

/** Buckets, ranges and shifts of time as the API defines them, computed by Temporal alone. */

export type Grain = 'SECOND' | 'MINUTE' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

export interface Clock {
  readonly zone: string;
  /** 1 for Monday. */
  readonly weekStart: number;
}

/** The start of a bucket on both lines; dates have only the local one. */
export interface Bucket {
  readonly instant: Temporal.Instant;
  readonly local: Temporal.PlainDateTime;
}

export interface Width {
  readonly grain: Grain;
  readonly step: number;
}

const fineSeconds: Readonly<Partial<Record<Grain, number>>> = { SECOND: 1, MINUTE: 60, HOUR: 3600 };

/** The width in seconds of buckets that are cut on the line of instants; undefined for those cut in local time. */
function fineWidth({ grain, step }: Width): number | undefined {
  const seconds = fineSeconds[grain];
  return seconds === undefined || (grain === 'HOUR' && step > 1) ? undefined : seconds * step;
}

/** The bucket that an instant lies in. */
export function bucketAt(time: Temporal.Instant, width: Width, clock: Clock): Bucket {
  const local = time.toZonedDateTimeISO(clock.zone).toPlainDateTime();
  const fine = fineWidth(width);
  if (fine === undefined) return startingAt(truncate(local, width, clock), clock);
  const sinceMidnight = local.since(local.withPlainTime()).total('nanoseconds');
  const instant = time.subtract({ nanoseconds: sinceMidnight % (fine * 1e9) });
  return { instant, local: instant.toZonedDateTimeISO(clock.zone).toPlainDateTime() };
}

/** A local time that stands twice is the first one. */
export function startingAt(local: Temporal.PlainDateTime, { zone }: Pick<Clock, 'zone'>): Bucket {
  return { local, instant: local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant() };
}

export function truncate(
  local: Temporal.PlainDateTime,
  { grain, step }: Width,
  { weekStart }: Clock,
): Temporal.PlainDateTime {
  const day = local.withPlainTime();
  const month = day.with({ day: 1 });
  switch (grain) {
    case 'HOUR':
      return day.add({ hours: local.hour - (local.hour % step) });
    case 'DAY':
      return day;
    case 'WEEK':
      return day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });
    case 'MONTH':
      return month.with({ month: local.month - ((local.month - 1) % step) });
    case 'QUARTER':
      return month.with({ month: local.month - ((local.month - 1) % (3 * step)) });
    case 'YEAR':
      return month.with({ month: 1 });
    default:
      throw new Error(`${grain} is not cut in local time.`);
  }
}

export function lengthOf({ grain, step }: Width): Temporal.Duration {
  const units = { SECOND: 'seconds', MINUTE: 'minutes', HOUR: 'hours', DAY: 'days', WEEK: 'weeks', YEAR: 'years' };
  if (grain === 'QUARTER') return Temporal.Duration.from({ months: 3 * step });
  if (grain === 'MONTH') return Temporal.Duration.from({ months: step });
  return Temporal.Duration.from({ [units[grain]]: step });
}

export function endOf(bucket: Bucket, width: Width, clock: Clock): Temporal.Instant {
  return fineWidth(width) === undefined
    ? startingAt(bucket.local.add(lengthOf(width)), clock).instant
    : bucket.instant.add(lengthOf(width));
}

/** `2025-03-30T00:00:00+01:00`, or with Z in UTC. */
export function writeBucket({ instant, local }: Bucket, { zone }: Clock): string {
  const text = local.toString({ smallestUnit: 'second' });
  if (zone === 'UTC') return `${text}Z`;
  const minutes = local.toZonedDateTime('UTC').toInstant().since(instant).total('minutes');
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${text}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** The buckets from one to another, both included; undefined when there are more than `most`. */
export function bucketsBetween(
  low: Bucket,
  high: Bucket,
  width: Width,
  clock: Clock,
  most: number,
): readonly Bucket[] | undefined {
  const found = new Map<string, Bucket>();
  const add = (bucket: Bucket) => {
    const isWithin =
      Temporal.Instant.compare(bucket.instant, low.instant) >= 0 &&
      Temporal.Instant.compare(bucket.instant, high.instant) <= 0;
    if (isWithin) found.set(bucket.instant.toString(), bucket);
    return found.size <= most;
  };
  const fine = fineWidth(width);
  if (fine === undefined) {
    for (let at = low.local; Temporal.PlainDateTime.compare(at, high.local) <= 0; at = at.add(lengthOf(width)))
      if (!add(startingAt(at, clock))) return undefined;
    return [...found.values()];
  }
  const end = high.instant.add({ seconds: fine });
  if (end.since(low.instant).total('seconds') / fine > most + 10) return undefined;
  add(low);
  // Clocks move by half hours at least, and buckets may start anew there.
  const stride = commonDivisor(fine, 1800);
  for (let at = low.instant; Temporal.Instant.compare(at, end) < 0; at = at.add({ seconds: stride }))
    if (!add(bucketAt(at, width, clock))) return undefined;
  return [...found.values()];
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
