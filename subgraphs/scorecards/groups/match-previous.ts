import { counterpartOf, readBucket } from '../../../core/query/groups/buckets.ts';
import type { BucketMatch } from '../../../core/query/plan/group-parts.ts';
import type { Scorecard } from '../scorecard.ts';
import type { GroupRequest } from './group-request.ts';
import { type JoinedGroup, keyOf } from './joined-group.ts';
import type { TimedTurns } from './turns.ts';
import type { Cell } from './values.ts';

/**
 * Finds the counterpart of a group among the groups of the compared period: the same dimensions, and the bucket's
 * counterpart. Of the two hours in autumn with one local time, the first is the counterpart.
 */
export async function matchPrevious(
  earlier: readonly JoinedGroup[],
  { by, clock }: GroupRequest,
  match: BucketMatch,
  { scorecard, turns }: { readonly scorecard: Scorecard; readonly turns: TimedTurns },
): Promise<(group: JoinedGroup) => JoinedGroup | undefined> {
  const place = by.findIndex(({ kind }) => kind === 'bucket');
  const bucket = by[place];
  const scalar = bucket && scorecard.dimensions[bucket.conformed]?.scalar === 'Date' ? 'Date' : 'DateTime';
  const usesInstant = scalar === 'DateTime' && match.kind === 'moved' && match.line === 'instant';
  const keyAt = (start: ReturnType<typeof readBucket>): string =>
    usesInstant ? start.instant.toString() : start.local.toString();
  const keyFor = (dimensions: readonly Cell[], time: string | null): string =>
    keyOf([...(place < 0 ? dimensions : dimensions.toSpliced(place, 1)), time]);
  const timeOf = ({ dimensions }: JoinedGroup): Cell => (place < 0 ? null : (dimensions[place] ?? null));
  const found = new Map<string, { readonly group: JoinedGroup; readonly at: bigint }>();
  for (const group of earlier) {
    const pause = turns.giveIfDue();
    if (pause !== undefined) await pause;
    const time = timeOf(group);
    // Groups without a time have no counterpart, as nulls are not equal to moved nulls.
    if (place >= 0 && time === null) continue;
    const start = time === null ? undefined : readBucket(String(time), clock);
    const key = keyFor(group.dimensions, start === undefined ? null : keyAt(start));
    const at = start?.instant.epochNanoseconds ?? 0n;
    const known = found.get(key);
    if (known === undefined || at < known.at) found.set(key, { group, at });
  }
  return (group) => {
    const time = timeOf(group);
    if (place >= 0 && time === null) return undefined;
    if (time === null) return found.get(keyFor(group.dimensions, null))?.group;
    const start = counterpartOf(readBucket(String(time), clock), match, scalar, clock);
    return start === undefined ? undefined : found.get(keyFor(group.dimensions, keyAt(start)))?.group;
  };
}
