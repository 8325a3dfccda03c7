import { RequestError } from '../errors/request-error.ts';
import type { GroupPlan, Partition } from '../plan/group-plan.ts';
import type { PlannedAggregate, PlannedGroups } from '../plan/groups.ts';
import { emptyGroup, type ReadGroups } from '../result/groups.ts';
import type { Row } from '../result/read-rows.ts';
import type { PlanRunner } from './runner.ts';

/** For whom numbers are computed: all rows together, or the rows of each of several keys. */
export interface Partitions {
  readonly partition?: Partition;
  readonly count: number;
}

export const allRows: Partitions = Object.freeze({ count: 1 });

/** The result of an aggregate or group-by field for each partition, as resolvers read it. */
export function runNumbers(
  planned: PlannedAggregate | PlannedGroups,
  partitions: Partitions,
  runner: PlanRunner,
  signal: AbortSignal | undefined,
): Promise<readonly unknown[]> {
  return planned.kind === 'aggregate'
    ? runAggregate(planned, partitions, runner, signal)
    : runGroupBy(planned, partitions, runner, signal);
}

async function runAggregate(
  planned: PlannedAggregate,
  partitions: Partitions,
  runner: PlanRunner,
  signal: AbortSignal | undefined,
) {
  const { groups, shape } = await runner.runGroups(within(planned.plan, partitions), partitions.count, signal);
  return groups.map(({ rows, dataAsOf }) => {
    const value = rows[0] ?? emptyGroup(shape.row);
    const meta = metaOf(planned.contractVersion, dataAsOf, 'complete');
    return { value, previous: value.previous ?? null, suppressed: false, meta };
  });
}

async function runGroupBy(
  planned: PlannedGroups,
  partitions: Partitions,
  runner: PlanRunner,
  signal: AbortSignal | undefined,
) {
  const run = (plan: GroupPlan | undefined) =>
    plan === undefined ? undefined : runner.runGroups(within(plan, partitions), partitions.count, signal);
  const [page, totals] = await Promise.all([run(planned.groups), run(planned.totals)]);
  const bucket = planned.dimensions.find((dimension) => dimension.kind === 'bucket');
  return Array.from({ length: partitions.count }, (_, index) => {
    const groups = page?.groups[index];
    refuseTooManyBuckets(planned.groups, groups);
    return {
      nodes: groups?.rows ?? [],
      totals: totals === undefined ? null : (totals.groups[index]?.rows[0] ?? emptyGroup(totals.shape.row)),
      totalCount: groups?.total ?? null,
      grain: bucket?.grain ?? null,
      step: bucket?.step ?? null,
      meta: metaOf(planned.contractVersion, groups?.dataAsOf ?? null, isCut(planned, groups) ? 'cut' : 'complete'),
    };
  });
}

function within(plan: GroupPlan, { partition }: Partitions): GroupPlan {
  return partition === undefined ? plan : { ...plan, partition };
}

function isCut({ groups, pageSize }: PlannedGroups, read: ReadGroups | undefined): boolean {
  return pageSize === 'default' && (read?.total ?? 0) > (groups?.page?.first ?? 0) + (groups?.page?.offset ?? 0);
}

function refuseTooManyBuckets(plan: GroupPlan | undefined, read: ReadGroups | undefined): void {
  if (plan?.fill === undefined || read === undefined || read.total <= plan.fill.limit) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `by: Filling gaps makes more than ${plan.fill.limit} rows; give a larger grain or a shorter range.`,
    {
      argument: ['by'],
    },
  );
}

function metaOf(contractVersion: string, dataAsOf: unknown, page: 'complete' | 'cut'): Row {
  return {
    contractVersion,
    dataAsOf,
    quality: 'UNKNOWN',
    fresh: null,
    served: 'SINGLE',
    truncated: page === 'cut',
    approximate: false,
    sql: null,
  };
}
