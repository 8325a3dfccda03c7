import { GraphQLError } from 'graphql';
import type { Arguments } from '../../core/query/arguments/fields/selected-fields.ts';
import { endAt } from '../../core/query/groups/data-range.ts';
import type { TimeBounds } from '../../core/query/plan/group-parts.ts';
import { SubgraphError } from '../subgraph-error.ts';
import { fillGaps } from './groups/fill-gaps.ts';
import type { DataRange, GroupRequest, RowsRequest, ScorecardLimits } from './groups/group-request.ts';
import { fulfils, metricsOf } from './groups/having.ts';
import { joinGroups } from './groups/join-groups.ts';
import { compareMetrics, type JoinedGroup, measuresOf } from './groups/joined-group.ts';
import { matchPrevious } from './groups/match-previous.ts';
import { keepTop, type OrderStep, orderGroups } from './groups/order-groups.ts';
import { type FailureOf, failuresIn, groupRow, isSuppressed, numbersOf, type SideRow } from './groups/rows.ts';
import type { Selection } from './groups/selection.ts';
import type { TimedTurns } from './groups/turns.ts';
import { earliestNewest, joinMeta, newestOf } from './meta.ts';
import type { Scorecard, ScorecardMetric } from './scorecard.ts';
import { type AskSubgraph, askSides } from './sides/ask-sides.ts';
import { afterNewest, judgeBuckets } from './sides/partial.ts';
import { type Failure, type SideAnswer, totalsOf } from './sides/side-answer.ts';

export interface AnswerScope {
  readonly scorecard: Scorecard;
  readonly selection: Selection;
  readonly limits: ScorecardLimits;
  readonly ask: AskSubgraph;
  /** Called with every failure that makes the answer incomplete. */
  readonly onFailure: (failure: Failure) => void;
  /** The turns in which groups are joined, sorted and written. */
  readonly turns: TimedTurns;
}

/** The result of a `…Aggregate` field, as resolvers read it. */
export async function answerAggregate(rows: RowsRequest, scope: AnswerScope): Promise<SideRow> {
  const { scorecard, selection } = scope;
  const { range } = rows;
  const measures = [...new Set(selection.metrics.flatMap((metric) => measuresOf(metric, scorecard)))];
  const answers = await askSides(
    scorecard,
    { rows, range, measures, totals: selection.totals, meta: selection.meta },
    scope.ask,
  );
  const failureOf = readFailures(answers, scorecard);
  reportFailures(answers, scope);
  const now = totalsOf(answers, 'now');
  const before = rows.previous === undefined ? undefined : totalsOf(answers, 'before');
  return {
    value: numbersOf(now, scorecard, failureOf),
    previous: before === undefined ? null : numbersOf(before, scorecard, failureOf),
    suppressed: isSuppressed(now),
    meta: joinMeta(scorecard, answers, 'complete'),
  };
}

/** The result of a `…GroupBy` field: groups of all sides → join → having → top → fill → order → page. */
export async function answerGroupBy(request: GroupRequest, scope: AnswerScope): Promise<SideRow> {
  const { scorecard, selection, limits } = scope;
  const { range } = request;
  const metrics = [...selection.metrics, ...listDeciding(request), ...metricsOfOrder(request.order)];
  const answers = await askSides(
    scorecard,
    {
      rows: request,
      range,
      ...(selection.groups === 'wanted' ? { groups: { request, limit: limits.pageSize } } : {}),
      measures: [...new Set(metrics.flatMap((metric) => measuresOf(metric, scorecard)))],
      totals: selection.totals,
      meta: selection.meta === 'wanted' || selection.partial === 'wanted' ? 'wanted' : 'unwanted',
    },
    scope.ask,
  );
  const failureOf = readFailures(answers, scorecard);
  refuseToDecide(request, scorecard, failureOf);
  reportFailures(answers, scope);
  const groups = await arrange(answers, request, range, scope);
  const { first, offset, size } = request.page;
  const page = groups.slice(offset, offset + first);
  const bucket = request.by.find((dimension) => dimension.kind === 'bucket');
  const isCut = size === 'default' && groups.length > first + offset;
  return {
    nodes: await writeRows(page, { answers, request, range, failureOf }, scope),
    totals: writeTotals(answers, request, scorecard, failureOf),
    totalCount: groups.length,
    grain: bucket?.kind === 'bucket' ? bucket.width.grain : null,
    step: bucket?.kind === 'bucket' ? bucket.width.step : null,
    meta: joinMeta(scorecard, answers, isCut ? 'cut' : 'complete'),
  };
}

/** All groups in their order. */
async function arrange(
  answers: readonly SideAnswer[],
  request: GroupRequest,
  range: TimeBounds | undefined,
  scope: AnswerScope,
): Promise<readonly JoinedGroup[]> {
  const { scorecard, limits, turns } = scope;
  const { by, having, top, order } = request;
  const joined = await joinPeriod(answers, 'now', request, scope);
  const kept =
    having === undefined
      ? joined
      : await turns.filter(joined, (group) => fulfils(having, compareMetrics(group, scorecard)));
  const topped = top === undefined ? kept : await keepTop(kept, top, { by, scorecard }, turns);
  const answered = answers.map(({ kind }) => kind === 'answer');
  const filled = await fillGaps(topped, { request, scorecard, range, answered, limit: limits.fillBuckets, turns });
  return await orderGroups(filled, order, { by, scorecard }, turns);
}

function joinPeriod(
  answers: readonly SideAnswer[],
  period: 'now' | 'before',
  { by }: GroupRequest,
  { scorecard, turns }: AnswerScope,
): Promise<readonly JoinedGroup[]> {
  const groups = answers.map((answer) => (answer.kind === 'answer' ? answer.groups[period] : undefined));
  return joinGroups(groups, by, scorecard, turns);
}

async function writeRows(
  page: readonly JoinedGroup[],
  {
    answers,
    request,
    range,
    failureOf,
  }: {
    readonly answers: readonly SideAnswer[];
    readonly request: GroupRequest;
    readonly range: TimeBounds | undefined;
    readonly failureOf: FailureOf;
  },
  scope: AnswerScope,
): Promise<readonly SideRow[]> {
  const { scorecard, turns } = scope;
  const { by, previous } = request;
  const shown = { by, scorecard, failureOf };
  const { isPartial } = judgeBuckets(request, scorecard, range, newestOf(scorecard, answers));
  const { isCut } = judgeBuckets(request, scorecard, previous?.range, []);
  const find =
    previous === undefined
      ? () => undefined
      : await matchPrevious(await joinPeriod(answers, 'before', request, scope), request, previous.match, scope);
  return await turns.map(page, (group) => {
    const earlier = find(group);
    return {
      ...groupRow(group, shown, isPartial(group)),
      previous: earlier === undefined ? null : groupRow(earlier, shown, isCut(earlier)),
    };
  });
}

function writeTotals(
  answers: readonly SideAnswer[],
  { previous }: GroupRequest,
  scorecard: Scorecard,
  failureOf: FailureOf,
): SideRow {
  const scope = { by: [], scorecard, failureOf };
  return {
    ...groupRow(totalsOf(answers, 'now'), scope, false),
    previous: previous === undefined ? null : groupRow(totalsOf(answers, 'before'), scope, false),
  };
}

/**
 * Arguments with both ends of a range that ends at the newest event: the latest time that the data of all sides has
 * reached.
 */
export async function closeDataRange(
  args: Arguments,
  asked: DataRange,
  { scorecard, ask }: Pick<AnswerScope, 'scorecard' | 'ask'>,
): Promise<Arguments> {
  const { rows, last } = asked;
  const question = { rows, range: undefined, measures: [], totals: 'unwanted', meta: 'wanted' } as const;
  const newest = newestOf(scorecard, await askSides(scorecard, question, ask));
  const { timeZone } = rows.clock;
  const earliest = earliestNewest(newest, timeZone);
  // Without any event there is nothing to compare.
  if (earliest === undefined) return { ...args, timeRange: endAt(undefined, last, timeZone), compare: null };
  return { ...args, timeRange: endAt(afterNewest(earliest, timeZone), last, timeZone) };
}

/** The metrics that determine which groups are returned. */
function listDeciding({ having, top, order, ordered }: GroupRequest): readonly ScorecardMetric[] {
  const asked = [...(top?.order ?? []), ...(ordered === 'asked' ? order : [])];
  return [...(having === undefined ? [] : metricsOf(having)), ...metricsOfOrder(asked)];
}

function metricsOfOrder(order: readonly OrderStep[]): readonly ScorecardMetric[] {
  return order.flatMap(({ by }) => (by.kind === 'metric' ? [by.metric] : []));
}

/** Throws where a deciding metric is missing, because the chosen groups would be wrong. */
function refuseToDecide(request: GroupRequest, scorecard: Scorecard, failureOf: FailureOf): void {
  for (const metric of listDeciding(request)) {
    const failures = measuresOf(metric, scorecard).map(failureOf);
    const failure = failures.find((found) => found !== undefined);
    if (failure !== undefined) throw failed(failure);
  }
}

/** Throws where no side answered. */
function readFailures(answers: readonly SideAnswer[], scorecard: Scorecard): FailureOf {
  const failures = answers.flatMap((answer) => (answer.kind === 'failure' ? [answer.failure] : []));
  const [first] = failures;
  if (first !== undefined && failures.length === answers.length) throw failed(first);
  return failuresIn(scorecard, answers);
}

function reportFailures(answers: readonly SideAnswer[], { onFailure }: AnswerScope): void {
  for (const answer of answers) {
    if (answer.kind === 'failure') onFailure(answer.failure);
    else for (const failure of answer.failures.values()) onFailure(failure);
  }
}

/** graphql-js does not add a path to an error that has one; this error must get its path from graphql-js. */
function failed({ message, extensions }: Failure): GraphQLError {
  return new GraphQLError(message, { originalError: new SubgraphError(message, [], extensions) });
}
