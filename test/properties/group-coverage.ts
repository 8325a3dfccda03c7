import { writeValue } from './group-oracle.ts';
import type { Answer, GroupQuestion } from './group-question.ts';
import { endOf } from './group-time.ts';
import { relatedRows } from './oracle.ts';
import { type Data, type TableName, tables } from './tables.ts';

/** What a run must meet, or it has proved less than it says. */
export const circumstances = [
  'in UTC',
  'in Europe/Berlin',
  'in America/New_York',
  'in Asia/Kolkata',
  'in Australia/Lord_Howe',
  'weeks from Monday',
  'weeks from Sunday',
  'weeks from another day',
  'a leap day',
  'a day of another length',
  'gaps filled by NULL',
  'gaps filled by ZERO',
  'gaps filled by CARRY_FORWARD',
  'a key that leads nowhere',
  'several groups and a filter',
  'groups dropped by having',
  'groups dropped by topPer',
  'a counterpart',
  'no counterpart',
  'a series',
  'the rest of a series',
  'a page of the groups',
] as const;
type Circumstance = (typeof circumstances)[number];

/** Which of them an answered question met. */
export function circumstancesOf(
  table: TableName,
  question: GroupQuestion,
  answered: Answer,
  data: Data,
): ReadonlySet<Circumstance> {
  const { by, timeZone, weekStart, having, topPer, series, filter, compare } = question;
  const { groups, clock, width } = answered;
  const buckets = groups.flatMap(({ values }) =>
    values.flatMap((value) => (value.kind === 'bucket' && !value.isDate ? [value.bucket] : [])),
  );
  const hours = (bucket: (typeof buckets)[number]) =>
    width === undefined ? 0 : bucket.instant.until(endOf(bucket, width, clock)).total('hours');
  const weeks = { 1: 'Monday', 7: 'Sunday' }[weekStart] ?? 'another day';
  const leadsNowhere = by.some(({ dimension }) => {
    const relation = tables[table].relations[dimension.split('_')[0] ?? ''];
    return (
      relation !== undefined &&
      answered.rows.some((row) => row[relation.on[0]] !== null && relatedRows(row, relation, data).length === 0)
    );
  });
  const counterparts = groups.map((group) => answered.previousOf(group));
  const met: Readonly<Record<string, boolean>> = {
    [`in ${timeZone}`]: width !== undefined && buckets.length > 0,
    [`weeks from ${weeks}`]: width?.grain === 'WEEK' && groups.length > 1,
    'a leap day': groups.some(({ values }) =>
      values.some((value) => String(writeValue(value, clock)).includes('2024-02-29')),
    ),
    'a day of another length': width?.grain === 'DAY' && buckets.some((bucket) => hours(bucket) !== 24),
    'a key that leads nowhere': leadsNowhere,
    'several groups and a filter': groups.length > 1 && filter !== null,
    'groups dropped by having': having !== null && having !== undefined && answered.dropped.having > 0,
    'groups dropped by topPer': topPer !== undefined && answered.dropped.topPer > 0,
    'a counterpart': counterparts.some((found) => found !== null),
    'no counterpart': compare !== undefined && counterparts.includes(null),
    'a series': series !== undefined && groups.length > 1,
    'the rest of a series': groups.some(({ other }) => other === true),
    'a page of the groups': answered.page.length > 0 && answered.page.length < groups.length,
    ...Object.fromEntries(groups.flatMap(({ filled }) => (filled ? [[`gaps filled by ${filled.with}`, true]] : []))),
  };
  return new Set(circumstances.filter((one) => met[one] === true));
}
