import { Temporal } from 'temporal-polyfill';
import { afterNewest } from './partial.ts';
import type { Scorecard } from './scorecard.ts';
import type { SideAnswer, SideMeta } from './side-answer.ts';

/** The newest event of each side, null where it is not known. */
export function newestOf(answers: readonly SideAnswer[]): readonly (string | null)[] {
  return answers.map((answer) => (answer.kind === 'answer' ? (answer.meta?.dataAsOf ?? null) : null));
}

/** How far the data of all sides reach: the earliest of their newest events, or undefined where none is known. */
export function earliestNewest(newest: readonly (string | null)[], timeZone: string): string | undefined {
  const known = newest.filter((text) => text !== null);
  const [first] = known.toSorted((a, b) =>
    Temporal.Instant.compare(afterNewest(a, timeZone), afterNewest(b, timeZone)),
  );
  return first;
}

const verdicts = ['FAIL', 'WARN', 'UNKNOWN', 'PASS'];

/** What is known about an answer that several objects make: of each thing the worst. */
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
  const timed = newestOf(answers).filter((_text, side) => scorecard.sides[side]?.eventTime !== undefined);
  const served = new Set(known.map((meta) => meta.served));
  return {
    contractVersion: [...new Set(versions)].join(', '),
    dataAsOf: timed.includes(null) ? null : (earliestNewest(timed, 'UTC') ?? null),
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
