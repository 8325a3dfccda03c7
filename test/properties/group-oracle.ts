import { Temporal } from 'temporal-polyfill';
import { holds } from './group-having.ts';
import { type AggregateOf, compareWanted, compute, none, type Wanted } from './group-numbers.ts';
import {
  type Answer,
  type By,
  type Dimension,
  type DimensionValue,
  eventTimes,
  type Group,
  type GroupOrder,
  type GroupQuestion,
  keyOf,
  Refused,
  type World,
} from './group-question.ts';
import {
  compareStarts,
  type Ends,
  endAt,
  isBefore,
  isCut,
  isWithin,
  newestEvent,
  resolveRange,
  startAt,
} from './group-ranges.ts';
import { shiftOf } from './group-shift.ts';
import {
  type Bucket,
  bucketAt,
  bucketsBetween,
  type Clock,
  startingAt,
  truncate,
  type Width,
  writeBucket,
} from './group-time.ts';
import { passes, relatedRows } from './oracle.ts';
import { compareValues } from './scalars.ts';
import { type Kind, type Row, type TableName, tables, type Value } from './tables.ts';

/** Less than by default, so that it is met. */
export const fillLimit = 600;

/** What groups mean, over rows in memory: the pipeline of the API, written without SQL. */
export function answer(question: GroupQuestion, world: World): Answer {
  const { table, data } = world;
  const clock: Clock = { zone: question.timeZone, weekStart: question.weekStart };
  const needsEnds = question.compare !== undefined || question.by.some(({ grain }) => grain === 'AUTO');
  const range = resolveRange(question.timeRange, world, clock, needsEnds ? 'ends' : 'rows');
  const dimensions = question.by.map((by) => dimensionOf(by, range, world, clock));
  // Where the newest event decides the period to compare with, what else is wrong is told first.
  const isLater = needsEnds && question.timeRange?.anchor === 'DATA';
  const cutBy = dimensions.find(({ name }) => name === question.series?.dimension);
  if (isLater && cutBy?.width !== undefined && cutBy.fill !== 'NONE') throw new Refused('series');
  const shift = question.compare === undefined ? undefined : shiftOf(question.compare, range, dimensions, world, clock);
  const series = dimensions.find(({ name }) => name === question.series?.dimension);
  if (series?.width !== undefined && (series.fill !== 'NONE' || shift !== undefined)) throw new Refused('series');
  const during = (ends: Ends) =>
    world.rows.filter((row) => isWithin(row, ends, table) && (passes(question.filter, row, table, data) ?? true));
  const rows = during(range);
  const numberOf = (group: Group, asked: AggregateOf | 'count') => numberIn(group, asked, table);
  const grouped = groupRows(rows, dimensions);
  const kept = grouped.filter((group) => holds(question.having, (asked) => numberOf(group, asked)) ?? true);
  const order = (terms: readonly GroupOrder[], standard: GroupOrder) =>
    compareGroups(terms.length === 0 ? [standard] : terms, dimensions, numberOf);
  const cut = cutSeries(question, kept, dimensions, numberOf);
  const topped = question.topPer === undefined ? cut(kept) : keepTop(kept, question.topPer, dimensions, order);
  const all = fillGaps(topped, dimensions, range, table, clock);
  const time = dimensions.find(({ width }) => width !== undefined);
  const groups = all.toSorted(
    order(question.orderBy, time === undefined ? { metric: 'count' } : { dimension: time.name }),
  );
  const previousRows = shift === undefined ? null : during(shift.range);
  // Of two hours with one name, the first is the counterpart.
  const previous = cut(groupRows(previousRows ?? [], dimensions)).toSorted((a, b) =>
    dimensions.reduce((found, _, place) => found || compareStarts(a, b, place), 0),
  );
  const newest = newestEvent(world);
  const event = dimensions.findIndex(({ name, width }) => width !== undefined && name === eventTimes[table]);
  const isCutShort = (group: Group): boolean => isCut(group, event, dimensions, range, clock);
  return {
    groups,
    page: groups.slice(question.offset, question.offset + question.first),
    rows,
    width: time?.width,
    clock,
    numberOf,
    isPartial: (group) => {
      const end = endAt(group, event, dimensions, clock);
      return isCutShort(group) || (end !== undefined && newest !== undefined && isBefore(newest, end));
    },
    previousOf: (group) => {
      if (shift === undefined) return null;
      const found = previous.find(
        (earlier) =>
          earlier.other === group.other && dimensions.every((_, index) => shift.leadsTo(group, earlier, index)),
      );
      return found === undefined
        ? null
        : { group: found, partial: isCut(found, event, dimensions, shift.range, clock) };
    },
    previousRows,
    dropped: { having: grouped.length - kept.length, topPer: kept.length - topped.length },
  };
}

// Dimensions

function dimensionOf(by: By, range: Ends, world: World, clock: Clock): Dimension {
  const { table, data } = world;
  const { fields, relations } = tables[table];
  const [name = '', second] = by.dimension.split('_');
  const fill = by.fill ?? 'NONE';
  const value = (raw: Value | undefined, of: Kind): DimensionValue => ({ kind: 'value', value: raw ?? null, of });
  const relation = relations[name];
  if (second !== undefined && relation !== undefined) {
    const of = tables[relation.to].fields[second];
    if (of === undefined) throw new Error(`There is no ${by.dimension}.`);
    return { name: by.dimension, fill, of: (row) => value(relatedRows(row, relation, data)[0]?.[second], of) };
  }
  const kind = fields[name];
  if (kind === undefined) throw new Error(`${table} has no ${name}.`);
  if (second !== undefined) {
    const part = { hourOfDay: 'hour', dayOfWeek: 'dayOfWeek', monthOfYear: 'month' }[second] as 'hour';
    return {
      name: by.dimension,
      fill,
      of: (row) => value(localOf(row[name] ?? null, kind, clock)?.[part] ?? null, { kind: 'tiny' }),
    };
  }
  const isDate = kind.kind === 'date';
  if (!isDate && !['utcTime', 'instant', 'localTime'].includes(kind.kind))
    return { name, fill, of: (row) => value(row[name], kind) };
  const width = widthOf(by, isDate, range, clock);
  return {
    name,
    width,
    fill,
    of(row) {
      const raw = row[name] ?? null;
      if (raw === null) return value(null, kind);
      const bucket = isDate
        ? startingAt(truncate(Temporal.PlainDateTime.from(String(raw)), width, clock), { zone: 'UTC' })
        : bucketAt(Temporal.Instant.from(String(raw)), width, clock);
      return { kind: 'bucket', bucket, isDate };
    },
  };
}

function localOf(raw: Value, { kind }: Kind, { zone }: Clock): Temporal.PlainDateTime | undefined {
  if (raw === null) return undefined;
  if (kind === 'date') return Temporal.PlainDateTime.from(String(raw));
  return Temporal.Instant.from(String(raw)).toZonedDateTimeISO(zone).toPlainDateTime();
}

const automatic: readonly Width[] = [
  ...[1, 5, 10, 15, 30].map((step) => ({ grain: 'SECOND' as const, step })),
  ...[1, 5, 10, 15, 30].map((step) => ({ grain: 'MINUTE' as const, step })),
  ...[1, 3, 6, 12].map((step) => ({ grain: 'HOUR' as const, step })),
  ...(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const).map((grain) => ({ grain, step: 1 })),
];

/** The first that gives at most 200 buckets, counted one by one. */
function widthOf({ grain = 'DAY', step = 1 }: By, isDate: boolean, range: Ends, clock: Clock): Width {
  if (grain !== 'AUTO') return { grain, step };
  const { from, to } = range;
  if (from === undefined || to === undefined) throw new Refused('by');
  const end = isBefore(from, to) ? to.subtract({ microseconds: 1 }) : from;
  const found = automatic.find((width) => {
    if (width.grain === 'YEAR') return true;
    return bucketsBetween(bucketAt(from, width, clock), bucketAt(end, width, clock), width, clock, 200) !== undefined;
  });
  if (found === undefined) throw new Error('A year is always possible.');
  return isDate && ['SECOND', 'MINUTE', 'HOUR'].includes(found.grain) ? { grain: 'DAY', step: 1 } : found;
}

function groupRows(rows: readonly Row[], dimensions: readonly Dimension[]): readonly Group[] {
  const groups = new Map<string, { values: readonly DimensionValue[]; rows: Row[] }>();
  for (const row of rows) {
    const values = dimensions.map(({ of }) => of(row));
    const key = JSON.stringify(values.map(keyOf));
    const group = groups.get(key) ?? { values, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()];
}

export function writeValue(value: DimensionValue, clock: Clock): Value {
  if (value.kind === 'value') return value.value;
  return value.isDate ? value.bucket.local.toPlainDate().toString() : writeBucket(value.bucket, clock);
}

// Numbers of groups

function numberIn(group: Group, asked: AggregateOf | 'count', table: TableName): Wanted {
  const { filled } = group;
  const isCount = asked === 'count' || asked.function.startsWith('COUNT');
  if (filled !== undefined) {
    if (filled.with === 'CARRY_FORWARD' && filled.before !== undefined) return numberIn(filled.before, asked, table);
    const isZero = isCount || (filled.with === 'ZERO' && asked.function === 'SUM');
    if (!isZero) return none;
    const isDecimal =
      asked !== 'count' && asked.function === 'SUM' && tables[table].fields[asked.field]?.kind === 'decimal';
    if (isDecimal) return { kind: 'decimal', cents: 0n };
    const isFloat =
      asked !== 'count' && asked.function === 'SUM' && tables[table].fields[asked.field]?.kind === 'float';
    return isFloat ? { kind: 'float', value: 0, isExact: true, scale: 0 } : { kind: 'integer', value: 0n };
  }
  if (asked === 'count') return { kind: 'integer', value: BigInt(group.rows.length) };
  return compute(asked, group.rows, tables[table]);
}

// Order, top and gaps

type Order = (a: Group, b: Group) => number;

function compareGroups(
  terms: readonly GroupOrder[],
  dimensions: readonly Dimension[],
  numberOf: (group: Group, asked: AggregateOf | 'count') => Wanted,
): Order {
  const named = new Set(terms.map(({ dimension }) => dimension));
  const all = [...terms, ...dimensions.filter(({ name }) => !named.has(name)).map(({ name }) => ({ dimension: name }))];
  return (a, b) => {
    for (const term of all) {
      const difference = compareBy(term, a, b, dimensions, numberOf);
      if (difference !== 0) return difference;
    }
    return Number(a.other ?? false) - Number(b.other ?? false);
  };
}

function compareBy(
  { dimension, aggregate, direction, nulls }: GroupOrder,
  a: Group,
  b: Group,
  dimensions: readonly Dimension[],
  numberOf: (group: Group, asked: AggregateOf | 'count') => Wanted,
): number {
  const place = dimensions.findIndex(({ name }) => name === dimension);
  const numbers = [a, b].map((group) => numberOf(group, aggregate ?? 'count')) as [Wanted, Wanted];
  const [left, right] = [a.values[place], b.values[place]];
  const isNone = (index: 0 | 1): boolean => {
    const value = [left, right][index];
    return dimension === undefined ? numbers[index].kind === 'none' : value?.kind === 'value' && value.value === null;
  };
  if (isNone(0) || isNone(1)) {
    if (isNone(0) && isNone(1)) return 0;
    return isNone(0) === (nulls === 'FIRST') ? -1 : 1;
  }
  const sign = (direction ?? (dimension === undefined ? 'DESC' : 'ASC')) === 'DESC' ? -1 : 1;
  if (dimension === undefined) return sign * compareWanted(...numbers);
  if (left?.kind === 'bucket' && right?.kind === 'bucket')
    return sign * Temporal.Instant.compare(left.bucket.instant, right.bucket.instant);
  if (left?.kind !== 'value' || right?.kind !== 'value') throw new Error(`Values of ${dimension} do not compare.`);
  return sign * compareValues(left.value, right.value, left.of);
}

function keepTop(
  groups: readonly Group[],
  { dimension, first, orderBy }: NonNullable<GroupQuestion['topPer']>,
  dimensions: readonly Dimension[],
  order: (terms: readonly GroupOrder[], standard: GroupOrder) => Order,
): readonly Group[] {
  const place = dimensions.findIndex(({ name }) => name === dimension);
  const byValue = Map.groupBy(groups, ({ values }) => JSON.stringify(values.slice(place, place + 1).map(keyOf)));
  return [...byValue.values()].flatMap((one) => one.toSorted(order(orderBy, { metric: 'count' })).slice(0, first));
}

/** What a series makes of groups, by the rows of those in `ranked`. */
function cutSeries(
  { series }: GroupQuestion,
  ranked: readonly Group[],
  dimensions: readonly Dimension[],
  numberOf: (group: Group, asked: AggregateOf | 'count') => Wanted,
): (groups: readonly Group[]) => readonly Group[] {
  const place = dimensions.findIndex(({ name }) => name === series?.dimension);
  const dimension = dimensions[place];
  if (series === undefined || dimension === undefined) return (groups) => groups;
  const keyOfValue = (group: Group): string => JSON.stringify(group.values.slice(place, place + 1).map(keyOf));
  const values = [...Map.groupBy(ranked, keyOfValue)].map(([key, groups]) => ({
    key,
    values: groups[0]?.values.slice(place, place + 1) ?? [],
    rows: groups.flatMap(({ rows }) => rows),
  }));
  const terms = series.orderBy.length === 0 ? [{ metric: 'count' as const }] : series.orderBy;
  const first = values.toSorted(compareGroups(terms, [dimension], numberOf)).slice(0, series.first);
  const isKept = (group: Group): boolean => first.some(({ key }) => key === keyOfValue(group));
  const none: DimensionValue = { kind: 'value', value: null, of: { kind: 'text' } };
  return (groups) => {
    const rest = groups
      .filter((group) => !isKept(group))
      .map((group): Group => ({ ...group, other: true, values: group.values.with(place, none) }));
    const merged = Map.groupBy(rest, ({ values: all }) => JSON.stringify(all.map(keyOf)));
    const others = [...merged.values()].flatMap(([one, ...more]) =>
      one === undefined ? [] : [{ ...one, rows: [one, ...more].flatMap(({ rows }) => rows) }],
    );
    return [...groups.filter(isKept), ...(series.other ? others : [])];
  };
}

function fillGaps(
  groups: readonly Group[],
  dimensions: readonly Dimension[],
  range: Ends,
  table: TableName,
  clock: Clock,
): readonly Group[] {
  const place = dimensions.findIndex(({ fill }) => fill !== 'NONE');
  const { width, fill = 'NONE', name } = dimensions[place] ?? {};
  if (width === undefined || fill === 'NONE') return groups;
  const isDate = tables[table].fields[name ?? '']?.kind === 'date';
  const line: Clock = isDate ? { ...clock, zone: 'UTC' } : clock;
  const ends = name === eventTimes[table] ? range : { from: undefined, to: undefined, includes: 'from' as const };
  const bucketOf = (group: Group): Bucket | undefined => startAt(group, place);
  const there = groups
    .flatMap((group) => bucketOf(group) ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(a.instant, b.instant));
  const microsecond = { microseconds: 1 };
  const first = ends.from && (ends.includes === 'from' ? ends.from : ends.from.add(microsecond));
  const last = ends.to && (ends.includes === 'to' ? ends.to : ends.to.subtract(microsecond));
  const low = first === undefined ? there[0] : bucketAt(first, width, line);
  const high = last === undefined ? there.at(-1) : bucketAt(last, width, line);
  const others = (group: Group): string =>
    JSON.stringify([group.other, ...group.values.map((value, index) => (index === place ? null : keyOf(value)))]);
  const combinations = Map.groupBy(groups, others);
  if (dimensions.length === 1) combinations.set(JSON.stringify([undefined, null]), [...groups]);
  if (combinations.size === 0) return groups;
  const made = low === undefined || high === undefined ? [] : bucketsBetween(low, high, width, line, fillLimit);
  if (made === undefined) throw new Refused('by', 'TOO_MANY_BUCKETS');
  const all = [...combinations.values()].flatMap((members) => {
    const known = new Map(members.map((group) => [bucketOf(group)?.instant.toString(), group]));
    const buckets = new Map(
      [...made, ...members.flatMap((group) => bucketOf(group) ?? [])].map((one) => [one.instant.toString(), one]),
    );
    const sorted = [...buckets.values()].toSorted((a, b) => Temporal.Instant.compare(a.instant, b.instant));
    let before: Group | undefined;
    const series = sorted.map((bucket): Group => {
      const group = known.get(bucket.instant.toString());
      if (group !== undefined) {
        before = group;
        return group;
      }
      const values = dimensions.map((_, index): DimensionValue => {
        if (index === place) return { kind: 'bucket', bucket, isDate };
        const value = members[0]?.values[index];
        if (value === undefined) throw new Error('A combination has a group.');
        return value;
      });
      return {
        values,
        rows: [],
        ...(members[0]?.other === undefined ? {} : { other: members[0].other }),
        filled: { with: fill, before },
      };
    });
    return [...series, ...members.filter((group) => bucketOf(group) === undefined)];
  });
  if (all.length > fillLimit) throw new Refused('by', 'TOO_MANY_BUCKETS');
  return all;
}
