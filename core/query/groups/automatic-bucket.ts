import type { Temporal } from 'temporal-polyfill';
import { badInput } from '../arguments/bad-input.ts';
import type { WeekDay } from '../plan/group-parts.ts';
import { type BucketWidth, type ClosedRange, weekDays } from './group-range.ts';

const mostBuckets = 200;

/** The steps that AUTO chooses from, smallest first: those that are usual on chart axes. */
const candidates: readonly BucketWidth[] = [
  ...[1, 5, 10, 15, 30].map((step) => ({ grain: 'SECOND' as const, step })),
  ...[1, 5, 10, 15, 30].map((step) => ({ grain: 'MINUTE' as const, step })),
  ...[1, 3, 6, 12].map((step) => ({ grain: 'HOUR' as const, step })),
  { grain: 'DAY', step: 1 },
  { grain: 'WEEK', step: 1 },
  { grain: 'MONTH', step: 1 },
  { grain: 'QUARTER', step: 1 },
];

/** The bucket of AUTO: the smallest grain and step with at most 200 buckets over the range, else years. */
export function chooseBucket(range: ClosedRange | undefined, weekStart: WeekDay): BucketWidth {
  if (range === undefined)
    throw badInput(
      ['by'],
      'AUTO needs a timeRange with both ends, to choose a grain for it; give one, or a grain such as DAY.',
    );
  const { from, to } = range;
  const last = to.equals(from) ? from : to.subtract({ microseconds: 1 });
  const ordinalIn = (time: Temporal.ZonedDateTime, bucket: BucketWidth): number =>
    ordinalOf(time, bucket, { weekStart, offsetAtStart: from.offsetNanoseconds });
  const fits = (bucket: BucketWidth): boolean => ordinalIn(last, bucket) - ordinalIn(from, bucket) < mostBuckets;
  return candidates.find(fits) ?? { grain: 'YEAR', step: 1 };
}

const secondsOf = { SECOND: 1, MINUTE: 60, HOUR: 3600, DAY: 86_400, WEEK: 7 * 86_400 } as const;

/**
 * The ordinal of a time's bucket, counted from a fixed first one. Up to an hour, ordinals count instants, shifted by
 * the offset at the range's start; above, they count local time.
 */
function ordinalOf(
  time: Temporal.ZonedDateTime,
  { grain, step }: BucketWidth,
  { weekStart, offsetAtStart }: { readonly weekStart: WeekDay; readonly offsetAtStart: number },
): number {
  switch (grain) {
    case 'SECOND':
    case 'MINUTE':
    case 'HOUR':
    case 'DAY':
    case 'WEEK': {
      const isLocal = grain === 'DAY' || grain === 'WEEK' || (grain === 'HOUR' && step > 1);
      const seconds = time.epochMilliseconds / 1000 + (isLocal ? time.offsetNanoseconds : offsetAtStart) / 1e9;
      // The epoch was a Thursday, three days after Monday.
      const weekShift = grain === 'WEEK' ? (3 - weekDays.indexOf(weekStart)) * 86_400 : 0;
      return Math.floor((seconds + weekShift) / (secondsOf[grain] * step));
    }
    case 'MONTH':
      return Math.floor((12 * time.year + time.month - 1) / step);
    case 'QUARTER':
      return 4 * time.year + Math.floor((time.month - 1) / 3);
    case 'YEAR':
      return time.year;
  }
}
