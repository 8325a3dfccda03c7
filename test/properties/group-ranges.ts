import { Temporal } from 'temporal-polyfill';
import { type Dimension, eventTimes, type Group, type Range, Refused, type World } from './group-question.ts';
import { type Bucket, type Clock, endOf } from './group-time.ts';
import type { Row, TableName } from './tables.ts';

/** The ends of a range of time, as instants. */
export interface Ends {
  readonly from: Temporal.Instant | undefined;
  readonly to: Temporal.Instant | undefined;
  /** Whether an end belongs to the range. */
  readonly includes: 'from' | 'to';
}

/** `needs` are both ends where something depends on them: then a range that ends at the newest event is half-open, too. */
export function resolveRange(
  input: Range | null | undefined,
  world: World,
  { zone }: Clock,
  needs: 'ends' | 'rows' = 'rows',
): Ends {
  const open: Ends = { from: undefined, to: undefined, includes: 'from' };
  if (input === null || input === undefined || eventTimes[world.table] === undefined) return open;
  const { from, to, last, anchor } = input;
  if (from === undefined && to === undefined && last === undefined) return open;
  if (last !== undefined && anchor === 'DATA') {
    const newest = newestEvent(world);
    if (newest === undefined) return { ...open, to: Temporal.Instant.fromEpochMilliseconds(-1e14) };
    if (needs === 'rows') return { from: goBackInData(newest, last, zone), to: newest, includes: 'to' };
    const after = newest.add({ microseconds: 1 });
    return { from: goBack(after, last, zone), to: after, includes: 'from' };
  }
  const end = to === undefined ? Temporal.Instant.fromEpochMilliseconds(world.now.getTime()) : readTime(to, zone);
  const start = last === undefined ? (from === undefined ? undefined : readTime(from, zone)) : goBack(end, last, zone);
  if (start !== undefined && isBefore(end, start)) throw new Refused('timeRange');
  return { from: start, to: end, includes: 'from' };
}

const durations: Readonly<Record<string, string>> = { '90d': 'P90D', '12h': 'PT12H', '2w': 'P2W', '1y': 'P1Y' };

function goBack(end: Temporal.Instant, last: string, zone: string): Temporal.Instant {
  return end
    .toZonedDateTimeISO(zone)
    .subtract(durations[last] ?? last)
    .toInstant();
}

/** As engines do: of a time that stands twice they take the second one. */
function goBackInData(newest: Temporal.Instant, last: string, zone: string): Temporal.Instant {
  const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(durations[last] ?? last);
  const local = newest.toZonedDateTimeISO(zone).toPlainDateTime().subtract({ years, months, weeks, days });
  const isCalendar = years + months + weeks + days > 0;
  const start = isCalendar ? local.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant() : newest;
  return start.subtract({ hours, minutes });
}

/** Epoch milliseconds, an instant, or a date or local time of the zone. */
function readTime(input: unknown, zone: string): Temporal.Instant {
  const text = String(input);
  if (/^-?\d+$/.test(text)) return Temporal.Instant.fromEpochMilliseconds(Number(text));
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return Temporal.Instant.from(text);
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
}

export function isWithin(row: Row, { from, to, includes }: Ends, table: TableName): boolean {
  if (from === undefined && to === undefined) return true;
  const value = row[eventTimes[table] ?? ''] ?? null;
  if (value === null) return false;
  const at = Temporal.Instant.from(String(value));
  const isAfter = from === undefined || (includes === 'from' ? !isBefore(at, from) : isBefore(from, at));
  return isAfter && (to === undefined || (includes === 'to' ? !isBefore(to, at) : isBefore(at, to)));
}

/** Of all rows of the table, whatever is asked. */
export function newestEvent({ table, data }: World): Temporal.Instant | undefined {
  const field = eventTimes[table];
  const times = field === undefined ? [] : data[table].flatMap((row) => row[field] ?? []);
  return times
    .map((text) => Temporal.Instant.from(String(text)))
    .toSorted(Temporal.Instant.compare)
    .at(-1);
}

export function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

export function startAt(group: Group, event: number): Bucket | undefined {
  const value = group.values[event];
  return value?.kind === 'bucket' ? value.bucket : undefined;
}

export function compareStarts(a: Group, b: Group, place: number): number {
  const [first, second] = [startAt(a, place), startAt(b, place)];
  return first && second ? Temporal.Instant.compare(first.instant, second.instant) : 0;
}

export function endAt(group: Group, event: number, dimensions: readonly Dimension[], clock: Clock) {
  const [start, width] = [startAt(group, event), dimensions[event]?.width];
  return start && width && endOf(start, width, clock);
}

export function isCut(
  group: Group,
  event: number,
  dimensions: readonly Dimension[],
  range: Ends,
  clock: Clock,
): boolean {
  const [start, end] = [startAt(group, event)?.instant, endAt(group, event, dimensions, clock)];
  if (start === undefined || end === undefined) return false;
  const { from, to, includes } = range;
  const startsBefore = from !== undefined && (includes === 'from' ? isBefore(start, from) : !isBefore(from, start));
  return startsBefore || (includes === 'from' && to !== undefined && isBefore(to, end));
}
