import { grainLengths } from '../../groups/group-range.ts';
import type { TimeBounds } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { compileColumn, compileConditions, typeOfOperand, utcTimestamp } from '../compile-predicate.ts';
import { noScope } from '../compiled-query.ts';
import { countParameter, type Fragment, joinFragments, parameter, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import { tableScope } from '../table-scope.ts';
import { goBack, toFirstInstant, toLocal } from '../time-zone.ts';
import { type Bucket, isFine } from './compile-dimension.ts';
import { columns, isEventTime } from './group-columns.ts';

const utcStorage = { kind: 'timestamp', zoned: false, timeZone: 'UTC' } as const;

/** One end of a range: a timestamp in UTC or, where the event time is a date, in local time. */
export interface RangeEnd {
  readonly at: Fragment;
  readonly belongs: 'inside' | 'outside';
}

/** The ends of a time range, by default the plan's own; absent where it is open. */
export function compileRange(
  plan: GroupPlan,
  compilation: Compilation,
  range: TimeBounds | undefined = plan.range,
): { readonly from?: RangeEnd; readonly to?: RangeEnd } {
  if (range === undefined) return {};
  const isDate = lineOf(plan) === 'date';
  if (range.last !== undefined) {
    const newest = compileNewest(plan, compilation);
    const from = goBack(newest, range.last, isDate ? 'UTC' : plan.timeZone, compilation);
    return { from: { at: from, belongs: 'outside' }, to: { at: newest, belongs: 'inside' } };
  }
  const end = (instant: string, belongs: RangeEnd['belongs']): RangeEnd => {
    const at = parameter(instant, utcStorage);
    return { at: isDate ? toLocal(at, plan.timeZone) : at, belongs };
  };
  return {
    ...(range.from === undefined ? {} : { from: end(range.from, 'inside') }),
    ...(range.to === undefined ? {} : { to: end(range.to, 'outside') }),
  };
}

/** Whether the range cuts a bucket of the event time, or the bucket ends after the newest event. */
export function compilePartial(plan: GroupPlan, alias: Fragment, compilation: Compilation): Fragment {
  const bucket = compileBucket(plan, alias, columns, compilation);
  if (bucket === undefined) return sql`FALSE`;
  const isOpen = sql`${bucket.end} > ${compileNewest(plan, compilation)}`;
  const conditions = cuts(bucket, compileRange(plan, compilation));
  return sql`coalesce(${joinFragments([...conditions, isOpen], sql` OR `)}, FALSE)`;
}

/** Whether the compared period cuts a bucket of its own. */
export function compileCut(plan: GroupPlan, alias: Fragment, compilation: Compilation): Fragment {
  const names = { dimension: columns.previousDimension, local: columns.previousLocal };
  const bucket = compileBucket(plan, alias, names, compilation);
  const range = compileRange(plan, compilation, plan.previous?.range ?? {});
  const conditions = bucket === undefined ? [] : cuts(bucket, range);
  return conditions.length === 0 ? sql`FALSE` : sql`coalesce(${joinFragments(conditions, sql` OR `)}, FALSE)`;
}

/** The start and the end of a group's event-time bucket, in the form of `RangeEnd`. */
function compileBucket(
  plan: GroupPlan,
  alias: Fragment,
  names: Pick<typeof columns, 'dimension' | 'local'>,
  compilation: Compilation,
) {
  const index = plan.dimensions.findIndex((dimension) => isEventTime(dimension, plan));
  const bucket = plan.dimensions[index];
  if (bucket === undefined || !isEventTime(bucket, plan)) return undefined;
  const local = sql`${alias}.${names.local(index)}`;
  const start = lineOf(plan) === 'date' ? local : sql`${alias}.${names.dimension(index)}`;
  return { start, end: bucketEnd(bucket, { instant: start, local }, plan, compilation) };
}

function cuts(
  { start, end }: { readonly start: Fragment; readonly end: Fragment },
  { from, to }: { readonly from?: RangeEnd; readonly to?: RangeEnd },
): readonly Fragment[] {
  return [
    ...(from === undefined ? [] : [sql`${start} ${from.belongs === 'inside' ? sql`<` : sql`<=`} ${from.at}`]),
    ...(to === undefined || to.belongs === 'inside' ? [] : [sql`${end} > ${to.at}`]),
  ];
}

function bucketEnd(
  bucket: Bucket,
  start: { readonly instant: Fragment; readonly local: Fragment },
  plan: GroupPlan,
  { dialect }: Compilation,
): Fragment {
  const length = grainLengths[bucket.grain];
  const times = countParameter(bucket.step);
  if (isFine(bucket)) return dialect.addDuration(start.instant, length, times);
  const end = dialect.addDuration(start.local, length, times);
  return bucket.type.storage.kind === 'date' ? end : toFirstInstant(end, plan.timeZone);
}

/** The newest event that the viewer may see, whatever the filter. */
export function compileDataAsOf(plan: GroupPlan, compilation: Compilation): Fragment {
  if (plan.eventTime === undefined) return sql`NULL`;
  const alias = compilation.alias();
  const scope = tableScope(alias, plan.table, compilation);
  const where = compileConditions({ table: plan.table }, noScope, scope, compilation);
  const type = typeOfOperand(plan.eventTime);
  if (type.kind !== 'scalar') throw new Error('An event time is a scalar.');
  const value = compilation.dialect.comparable(
    compileColumn(plan.eventTime, scope, compilation),
    type.storage,
    'order',
  );
  return sql`(SELECT max(${value}) FROM ${compilation.relation(plan.table)} AS ${alias} WHERE ${where})`;
}

/** The newest event as a timestamp in the form of `RangeEnd`. */
function compileNewest(plan: GroupPlan, compilation: Compilation): Fragment {
  const newest = compileDataAsOf(plan, compilation);
  const type = plan.eventTime && typeOfOperand(plan.eventTime);
  if (type?.kind !== 'scalar') return newest;
  return type.storage.kind === 'date'
    ? compilation.dialect.cast(newest, utcStorage)
    : utcTimestamp(newest, type.storage);
}

/** Whether the event time is a date or a timestamp. */
function lineOf({ eventTime }: GroupPlan): 'date' | 'timestamp' {
  const type = eventTime && typeOfOperand(eventTime);
  return type?.kind === 'scalar' && type.storage.kind === 'date' ? 'date' : 'timestamp';
}
