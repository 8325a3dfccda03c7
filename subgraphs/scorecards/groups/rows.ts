import { metricOf, type Scorecard } from '../scorecard.ts';
import { Unavailable } from '../sides/failures.ts';
import type { Failure, SideAnswer } from '../sides/side-answer.ts';
import { type GroupedDimension, type JoinedGroup, measuresOf, metricValue } from './joined-group.ts';

/** A row as resolvers read it: a member for each field. */
export type SideRow = Readonly<Record<string, unknown>>;

/** Why a measure has no values; undefined when it has some. */
export type FailureOf = (measure: number) => Failure | undefined;

export function failuresIn(scorecard: Scorecard, answers: readonly SideAnswer[]): FailureOf {
  return (measure) => {
    const answer = answers[scorecard.measures[measure]?.side ?? -1];
    return answer?.kind === 'failure' ? answer.failure : answer?.failures.get(measure);
  };
}

/** The measures and ratios of a group. */
export function numbersOf(group: JoinedGroup, scorecard: Scorecard, failureOf: FailureOf): SideRow {
  const names = [...scorecard.measures, ...scorecard.ratios].map(({ name }) => name);
  return Object.fromEntries(
    names.map((name) => {
      const metric = metricOf(scorecard, name);
      const failure = measuresOf(metric, scorecard)
        .map(failureOf)
        .find((found) => found !== undefined);
      const value = metricValue(group, metric, scorecard);
      return [name, failure !== undefined && value === null ? new Unavailable(failure) : value];
    }),
  );
}

export function isSuppressed({ sides }: JoinedGroup): boolean {
  return sides.some((side) => side?.suppressed === true);
}

/** A group as a row; dimensions that are not grouped by are absent, so that they resolve to null. */
export function groupRow(
  group: JoinedGroup,
  {
    by,
    scorecard,
    failureOf,
  }: {
    readonly by: readonly GroupedDimension[];
    readonly scorecard: Scorecard;
    readonly failureOf: FailureOf;
  },
  partial: boolean,
): SideRow {
  return {
    ...Object.fromEntries(by.map(({ name }, index) => [name, group.dimensions[index] ?? null])),
    ...numbersOf(group, scorecard, failureOf),
    partial,
    suppressed: isSuppressed(group),
    other: false,
  };
}
