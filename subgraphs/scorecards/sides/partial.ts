import { Temporal } from 'temporal-polyfill';
import { type BucketStart, bucketEnd, readBucket } from '../../../core/query/groups/buckets.ts';
import type { TimeBounds } from '../../../core/query/plan/group-parts.ts';
import { type GroupRequest, isEventTime } from '../groups/group-request.ts';
import type { JoinedGroup } from '../groups/joined-group.ts';
import type { Scorecard } from '../scorecard.ts';

export interface Incompleteness {
  /** Whether the range cuts the bucket. */
  readonly isCut: (group: JoinedGroup) => boolean;
  /** Whether the range cuts the bucket, or the data of some side does not reach its end. */
  readonly isPartial: (group: JoinedGroup) => boolean;
}

/** Determines which groups are incomplete. `newest` is the newest event of each side, where known. */
export function judgeBuckets(
  { by, clock }: GroupRequest,
  scorecard: Scorecard,
  range: TimeBounds | undefined,
  newest: readonly (string | null)[],
): Incompleteness {
  const place = by.findIndex((dimension) => dimension.kind === 'bucket');
  const bucket = by[place];
  if (bucket?.kind !== 'bucket' || !isEventTime(bucket.conformed, scorecard))
    return { isCut: () => false, isPartial: () => false };
  const isDate = scorecard.dimensions[bucket.conformed]?.columns.every(
    ({ type }) => type.kind === 'scalar' && type.scalar === 'Date',
  );
  const { from, to } = range ?? {};
  const read = (text: string) => Temporal.Instant.from(text);
  const localOf = (text: string) => read(text).toZonedDateTimeISO(clock.timeZone).toPlainDateTime();
  const endsOf = ({ dimensions }: JoinedGroup) => {
    const text = dimensions[place];
    if (text === null || text === undefined) return undefined;
    const start = readBucket(String(text), clock);
    return { start, end: bucketEnd(start, bucket.width, clock) };
  };
  /** Dates are compared in local time, instants as instants. */
  const isBefore = (a: BucketStart, text: string): boolean =>
    isDate === true
      ? Temporal.PlainDateTime.compare(a.local, localOf(text)) < 0
      : Temporal.Instant.compare(a.instant, read(text)) < 0;
  const isAfter = (a: BucketStart, text: string): boolean =>
    isDate === true
      ? Temporal.PlainDateTime.compare(a.local, localOf(text)) > 0
      : Temporal.Instant.compare(a.instant, read(text)) > 0;
  const isCut = (group: JoinedGroup): boolean => {
    const ends = endsOf(group);
    if (ends === undefined) return false;
    return (from !== undefined && isBefore(ends.start, from)) || (to !== undefined && isAfter(ends.end, to));
  };
  const isOpen = (group: JoinedGroup): boolean => {
    const ends = endsOf(group);
    return ends !== undefined && newest.some((text) => text !== null && reachesBeyond(ends.end, text));
  };
  return { isCut, isPartial: (group) => isCut(group) || isOpen(group) };
}

/** Whether a bucket ends after the newest event; a date counts as its midnight. */
function reachesBeyond(end: BucketStart, newest: string): boolean {
  return isDateText(newest)
    ? Temporal.PlainDateTime.compare(end.local, Temporal.PlainDateTime.from(newest)) > 0
    : Temporal.Instant.compare(end.instant, Temporal.Instant.from(newest)) > 0;
}

/** The first instant after the newest event; a date lasts until the next one starts. */
export function afterNewest(newest: string, timeZone: string): Temporal.Instant {
  return isDateText(newest)
    ? Temporal.PlainDate.from(newest).add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
    : Temporal.Instant.from(newest).add({ microseconds: 1 });
}

export function isDateText(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
