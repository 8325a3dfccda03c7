import { RequestError } from '../../../core/errors/request-error.ts';
import { type AnswerTrust, joinTrust } from '../../../core/quality/verdicts/report.ts';
import { basisKey, populationsOf, restsOn, withoutNumbers } from '../../../core/query/groups/withheld.ts';
import type { Aggregate, Partition } from '../../../core/query/plan/group-parts.ts';
import type {
  GroupPlan,
  PlannedAggregate,
  PlannedGroups,
  PlannedNumbers,
} from '../../../core/query/plan/logical-plan.ts';
import { servedOfGroups } from '../../../core/query/policy/served.ts';
import type { ReadGroups } from '../../../core/query/result/groups.ts';
import type { GroupsOfPartitions } from '../../../core/query/result/read-rows.ts';
import type { Row } from '../../../core/query/result/row.ts';
import type { Caller } from '../operation.ts';

/** Groups with the quality of the data behind them. */
export interface TrustedGroups extends GroupsOfPartitions {
  readonly trust: AnswerTrust;
}

/** Runs a group plan from authorization to its result. */
export interface GroupsRunner {
  readonly runGroups: (plan: GroupPlan, partitions: number, caller: Caller) => Promise<TrustedGroups>;
}

/** The partitions of aggregates: all rows together, or the rows of each of several keys. */
export interface Partitions {
  readonly partition?: Partition;
  readonly count: number;
}

export const allRows: Partitions = Object.freeze({ count: 1 });

/** The result of an aggregate or group-by field for each partition, as resolvers read it. */
export async function runNumbers(
  planned: PlannedNumbers,
  partitions: Partitions,
  runner: GroupsRunner,
  caller: Caller,
): Promise<readonly unknown[]> {
  switch (planned.kind) {
    case 'aggregate':
      return await runAggregate(planned, partitions, runner, caller);
    case 'groupBy':
      return await runGroupBy(planned, partitions, runner, caller);
    case 'later': {
      const { dataAsOf } = await runner.runGroups(planned.newest, 1, caller);
      const ended = typeof dataAsOf === 'string' ? planned.complete(dataAsOf) : planned.plain;
      return await runNumbers(ended, partitions, runner, caller);
    }
  }
}

async function runAggregate(planned: PlannedAggregate, partitions: Partitions, runner: GroupsRunner, caller: Caller) {
  const read = await runner.runGroups(within(planned.plan, partitions), partitions.count, caller);
  return read.partitions.map((groups) => {
    const value = onlyGroup(groups);
    const meta = metaOf(planned.contractVersion, [planned.plan], [read], 'complete');
    return { value, previous: value.previous ?? null, suppressed: value.suppressed ?? false, meta };
  });
}

async function runGroupBy(planned: PlannedGroups, partitions: Partitions, runner: GroupsRunner, caller: Caller) {
  const run = (plan: GroupPlan | undefined) =>
    plan === undefined ? undefined : runner.runGroups(within(plan, partitions), partitions.count, caller);
  const [page, whole, current, compared] = await Promise.all([
    run(planned.groups),
    run(planned.totals),
    run(planned.shown?.current),
    run(planned.shown?.compared),
  ]);
  const totals = whole && planned.totals && withholdTotals(whole, planned.totals, { current, compared });
  refuseTooManyBuckets(planned.groups, page?.partitions ?? []);
  const bucket = planned.dimensions.find((dimension) => dimension.kind === 'bucket');
  const plans = [planned.groups, planned.totals];
  return Array.from({ length: partitions.count }, (_, index) => {
    const groups = page?.partitions[index];
    return {
      nodes: groups?.rows ?? [],
      totals: totals === undefined ? null : onlyGroup(totals.partitions[index]),
      totalCount: groups?.total ?? null,
      grain: bucket?.grain ?? null,
      step: bucket?.step ?? null,
      meta: metaOf(planned.contractVersion, plans, [page, totals], isCut(planned, groups) ? 'cut' : 'complete'),
    };
  });
}

/**
 * Totals minus all shown groups would reveal the sum of the withheld groups. Where these have fewer rows than the
 * minimum, the totals of that period are withheld, too.
 */
function withholdTotals(
  totals: TrustedGroups,
  plan: GroupPlan,
  shown: { readonly current: TrustedGroups | undefined; readonly compared: TrustedGroups | undefined },
): TrustedGroups {
  if (shown.current === undefined) return totals;
  const partitions = totals.partitions.map((partition, index) => {
    const row = onlyGroup(partition);
    const { previous, ...now } = row;
    const rowsIn = (groups: TrustedGroups | undefined): Row => groups?.partitions[index]?.rows[0] ?? {};
    const seen = withholdPeriod(now, rowsIn(shown.current), plan, plan.selection);
    const before =
      isRow(previous) && plan.selection.previous !== undefined
        ? withholdPeriod(previous, rowsIn(shown.compared), plan, plan.selection.previous)
        : previous;
    return { ...partition, rows: [{ ...seen, ...(previous === undefined ? {} : { previous: before }) }] };
  });
  return { ...totals, partitions };
}

function withholdPeriod(
  row: Row,
  shown: Row,
  plan: GroupPlan,
  { values }: Pick<GroupPlan['selection'], 'values'>,
): Row {
  return populationsOf(plan).reduce((left, population) => {
    const key = basisKey(population);
    const withheld = Number(row[key] ?? 0) - Number(shown[key] ?? 0);
    if (withheld <= 0 || withheld >= population.minimum) return left;
    const hidden = withoutNumbers(left, values, (index) => {
      const aggregate = plan.aggregates[index];
      return aggregate !== undefined && restsOn(aggregate, population);
    });
    return population.relation === undefined && 'suppressed' in hidden ? { ...hidden, suppressed: true } : hidden;
  }, row);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** Aggregates without dimensions are one group, even over no rows. */
function onlyGroup(groups: ReadGroups | undefined): Row {
  const [row] = groups?.rows ?? [];
  if (row === undefined) throw new Error('Numbers came back without their group.');
  return row;
}

function within(plan: GroupPlan, { partition }: Partitions): GroupPlan {
  return partition === undefined ? plan : { ...plan, partition };
}

function isCut({ groups, pageSize }: PlannedGroups, read: ReadGroups | undefined): boolean {
  return pageSize === 'default' && (read?.total ?? 0) > (groups?.page?.first ?? 0) + (groups?.page?.offset ?? 0);
}

/** The limit is per statement, so all groups under entities share it. */
function refuseTooManyBuckets(plan: GroupPlan | undefined, read: readonly ReadGroups[]): void {
  const total = read.reduce((sum, groups) => sum + groups.total, 0);
  if (plan?.fill === undefined || total <= plan.fill.limit) return;
  throw new RequestError(
    'TOO_MANY_BUCKETS',
    `by: Filling gaps makes more than ${plan.fill.limit} rows; give a larger grain or a shorter range.`,
    {
      argument: ['by'],
    },
  );
}

function metaOf(
  contractVersion: string,
  plans: readonly (GroupPlan | undefined)[],
  results: readonly (TrustedGroups | undefined)[],
  page: 'complete' | 'cut',
): Row {
  const statements = results.flatMap((result) => result?.sql ?? []);
  return {
    contractVersion,
    dataAsOf: results[0]?.dataAsOf ?? null,
    ...joinTrust(results.flatMap((result) => result?.trust ?? [])),
    served: plans.map((plan) => plan && servedOfGroups(plan)).find((served) => served !== 'SINGLE') ?? 'SINGLE',
    truncated: page === 'cut',
    approximate: plans.some((plan) => plan?.aggregates.some(isApproximate)),
    sql: statements.length === 0 ? null : statements.join(';\n\n'),
  };
}

/** Independent of the engine: the same operation returns the same flag everywhere. */
function isApproximate(aggregate: Aggregate): boolean {
  return aggregate.kind === 'column' && aggregate.function === 'approxCountDistinct';
}
