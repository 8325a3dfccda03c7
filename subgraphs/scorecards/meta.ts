import { Temporal } from 'temporal-polyfill';
import type { Scorecard, Side } from './scorecard.ts';
import { afterNewest, isDateText } from './sides/partial.ts';
import type { SideAnswer, SideMeta } from './sides/side-answer.ts';

/** The newest event of each side: a date for sides with dates as events, null where it is unknown. */
export function newestOf({ sides }: Scorecard, answers: readonly SideAnswer[]): readonly (string | null)[] {
  return answers.map((answer, side) => {
    const newest = answer.kind === 'answer' ? (answer.meta?.dataAsOf ?? null) : null;
    // Subgraphs return the start of the day in UTC.
    return sides[side]?.eventTimeUnit === 'day' ? (newest?.slice(0, 10) ?? null) : newest;
  });
}

/** The earliest of the sides' newest events, which the data of all sides has reached; undefined where none is known. */
export function earliestNewest(newest: readonly (string | null)[], timeZone: string): string | undefined {
  const known = newest.filter((text) => text !== null);
  const [first] = known.toSorted((a, b) =>
    Temporal.Instant.compare(afterNewest(a, timeZone), afterNewest(b, timeZone)),
  );
  return first;
}

function isTimed(side: Side | undefined): boolean {
  return side?.eventTime !== undefined && side.asked !== 'never';
}

/** A newest event as a `DateTime`. */
function startOf(newest: string | undefined): string | null {
  if (newest === undefined) return null;
  return isDateText(newest) ? `${newest}T00:00:00Z` : newest;
}

const verdicts = ['FAIL', 'WARN', 'UNKNOWN', 'PASS'];

/** The joint meta of several objects: the worst value of each. */
export function joinMeta(
  scorecard: Scorecard,
  answers: readonly SideAnswer[],
  page: 'complete' | 'cut',
): Readonly<Record<string, unknown>> {
  const metas = answers.map((answer) => (answer.kind === 'answer' ? answer.meta : undefined));
  const known = metas.filter((meta): meta is SideMeta => meta !== undefined);
  const versions = scorecard.sides.flatMap(({ contractId }, side) => {
    const meta = metas[side];
    return meta === undefined ? [] : [`${contractId} ${meta.contractVersion}`];
  });
  const timed = newestOf(scorecard, answers).filter((_text, side) => isTimed(scorecard.sides[side]));
  const served = new Set(known.map((meta) => meta.served));
  return {
    contractVersion: [...new Set(versions)].join(', '),
    dataAsOf: timed.includes(null) ? null : startOf(earliestNewest(timed, 'UTC')),
    quality: verdicts.find((verdict) => known.some(({ quality }) => quality === verdict)) ?? 'UNKNOWN',
    fresh: known.some(({ fresh }) => fresh === false)
      ? false
      : known.every(({ fresh }) => fresh === true)
        ? true
        : null,
    served: scorecard.sides.length === 1 ? ([...served][0] ?? 'SINGLE') : 'JOIN',
    truncated: page === 'cut',
    approximate: known.some(({ approximate }) => approximate),
    sql: null,
  };
}
