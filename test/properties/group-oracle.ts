import { Temporal } from 'temporal-polyfill';
import { type AggregateOf, compareWanted, compareWith, compute, none, type Wanted } from './group-numbers.ts';
import {
  type Bucket,
  bucketAt,
  bucketsBetween,
  type Clock,
  endOf,
  type Grain,
  lengthOf,
  startingAt,
  truncate,
  type Width,
  writeBucket,
} from './group-time.ts';
import { type Input, passes, relatedRows } from './oracle.ts';
import { compareValues } from './scalars.ts';
import { type Data, type Kind, type Row, type TableName, tables, type Value } from './tables.ts';

/** What groups mean, over rows in memory: the pipeline of the API, written without SQL. */

export interface By {
  readonly dimension: string;
  readonly grain?: Grain | 'AUTO';
  readonly step?: number;
  readonly fill?: 'NONE' | 'NULL' | 'ZERO' | 'CARRY_FORWARD';
}

export interface GroupOrder {
  readonly dimension?: string;
  readonly metric?: 'count';
  readonly aggregate?: AggregateOf;
  readonly direction?: 'ASC' | 'DESC';
  readonly nulls?: 'FIRST' | 'LAST';
}

export interface Range {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly last?: string;
  readonly anchor?: 'NOW' | 'DATA';
}

export type CompareTo = 'PREVIOUS_PERIOD' | 'PREVIOUS_WEEK' | 'PREVIOUS_MONTH' | 'PREVIOUS_YEAR';

export interface GroupQuestion {
  readonly by: readonly By[];
  readonly filter: Input | null;
  readonly timeRange?: Range | null;
  readonly timeZone: string;
  readonly weekStart: number;
  readonly having?: Input | null;
  readonly topPer?: { readonly dimension: string; readonly first: number; readonly orderBy: readonly GroupOrder[] };
  readonly series?: {
    readonly dimension: string;
    readonly first: number;
    readonly orderBy: readonly GroupOrder[];
    readonly other: boolean;
  };
  readonly orderBy: readonly GroupOrder[];
  readonly first: number;
  readonly offset: number;
  readonly compare?: CompareTo;
}

/** Where a question is asked: the rows are all of a table, or those of one row of another. */
export interface World {
  readonly table: TableName;
  readonly rows: readonly Row[];
  readonly data: Data;
  readonly now: Date;
}

/** An argument that the API refuses. */
export class Refused extends Error {
  readonly code: string;

  constructor(argument: string, code = 'BAD_USER_INPUT') {
    super(argument);
    this.code = code;
  }
}

const eventTimes: Readonly<Partial<Record<TableName, string>>> = { things: 'happenedAt' };

type DimensionValue =
  | { readonly kind: 'value'; readonly value: Value; readonly of: Kind }
  | { readonly kind: 'bucket'; readonly bucket: Bucket; readonly isDate: boolean };

interface Dimension {
  readonly name: string;
  readonly width?: Width;
  readonly fill: NonNullable<By['fill']>;
  readonly of: (row: Row) => DimensionValue;
}

/** A group; one that fills a gap has no rows, but maybe those of the bucket before. */
export interface Group {
  readonly values: readonly DimensionValue[];
  readonly rows: readonly Row[];
  /** Whether it is the rest of a series. */
  readonly other?: true;
  readonly filled?: { readonly with: 'NULL' | 'ZERO' | 'CARRY_FORWARD'; readonly before: Group | undefined };
}

export interface Counterpart {
  readonly group: Group;
  readonly partial: boolean;
}

export interface Answer {
  readonly groups: readonly Group[];
  readonly page: readonly Group[];
  /** Rows that pass the filter and the range. */
  readonly rows: readonly Row[];
  readonly width: Width | undefined;
  readonly clock: Clock;
  readonly numberOf: (group: Group, asked: AggregateOf | 'count') => Wanted;
  readonly isPartial: (group: Group) => boolean;
  readonly previousOf: (group: Group) => Counterpart | null;
  readonly previousRows: readonly Row[] | null;
  /** How many groups each of these kept away. */
  readonly dropped: { readonly having: number; readonly topPer: number };
}

/** Less than by default, so that it is met. */
export const fillLimit = 600;

export function answer(question: GroupQuestion, world: World): Answer {
  const { table, data } = world;
  const clock: Clock = { zone: question.timeZone, weekStart: question.weekStart };
  const range = resolveRange(question.timeRange, world, clock);
  const dimensions = question.by.map((by) => dimensionOf(by, range, world, clock));
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
  const previousRange = shift && { ...range, from: shift.back(range.from), to: shift.back(range.to) };
  const previousRows = previousRange === undefined ? null : during(previousRange);
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
      return found === undefined ? null : { group: found, partial: isCutShort(group) };
    },
    previousRows,
    dropped: { having: grouped.length - kept.length, topPer: kept.length - topped.length },
  };
}

// Ranges

interface Ends {
  readonly from: Temporal.Instant | undefined;
  readonly to: Temporal.Instant | undefined;
  /** Whether an end belongs to the range. */
  readonly includes: 'from' | 'to';
  readonly isKnown: boolean;
}

function resolveRange(input: Range | null | undefined, world: World, { zone }: Clock): Ends {
  const open: Ends = { from: undefined, to: undefined, includes: 'from', isKnown: true };
  if (input === null || input === undefined || eventTimes[world.table] === undefined) return open;
  const { from, to, last, anchor } = input;
  if (from === undefined && to === undefined && last === undefined) return open;
  if (last !== undefined && anchor === 'DATA') {
    const newest = newestEvent(world);
    if (newest === undefined) return { ...open, to: Temporal.Instant.fromEpochMilliseconds(-1e14), isKnown: false };
    return { from: goBackInData(newest, last, zone), to: newest, includes: 'to', isKnown: false };
  }
  const end = to === undefined ? Temporal.Instant.fromEpochMilliseconds(world.now.getTime()) : readTime(to, zone);
  const start = last === undefined ? (from === undefined ? undefined : readTime(from, zone)) : goBack(end, last, zone);
  if (start !== undefined && isBefore(end, start)) throw new Refused('timeRange');
  return { from: start, to: end, includes: 'from', isKnown: true };
}

const durations: Readonly<Record<string, string>> = { '90d': 'P90D', '12h': 'PT12H', '2w': 'P2W', '1y': 'P1Y' };

function goBack(end: Temporal.Instant, last: string, zone: string): Temporal.Instant {
  return end
    .toZonedDateTimeISO(zone)
    .subtract(durations[last] ?? last)
    .toInstant();
}

/** As engines do: of a time that stands twice they take the second one. */
function goBackInData(newest: Temporal.Instant, last: string, zone: string): Temporal.Instant {
  const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(durations[last] ?? last);
  const local = newest.toZonedDateTimeISO(zone).toPlainDateTime().subtract({ years, months, weeks, days });
  const isCalendar = years + months + weeks + days > 0;
  const start = isCalendar ? local.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant() : newest;
  return start.subtract({ hours, minutes });
}

/** Epoch milliseconds, an instant, or a date or local time of the zone. */
function readTime(input: unknown, zone: string): Temporal.Instant {
  const text = String(input);
  if (/^-?\d+$/.test(text)) return Temporal.Instant.fromEpochMilliseconds(Number(text));
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return Temporal.Instant.from(text);
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
}

function isWithin(row: Row, { from, to, includes }: Ends, table: TableName): boolean {
  if (from === undefined && to === undefined) return true;
  const value = row[eventTimes[table] ?? ''] ?? null;
  if (value === null) return false;
  const at = Temporal.Instant.from(String(value));
  const isAfter = from === undefined || (includes === 'from' ? !isBefore(at, from) : isBefore(from, at));
  return isAfter && (to === undefined || (includes === 'to' ? !isBefore(to, at) : isBefore(at, to)));
}

/** Of all rows of the table, whatever is asked. */
function newestEvent({ table, data }: World): Temporal.Instant | undefined {
  const field = eventTimes[table];
  const times = field === undefined ? [] : data[table].flatMap((row) => row[field] ?? []);
  return times
    .map((text) => Temporal.Instant.from(String(text)))
    .toSorted(Temporal.Instant.compare)
    .at(-1);
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

function startAt(group: Group, event: number): Bucket | undefined {
  const value = group.values[event];
  return value?.kind === 'bucket' ? value.bucket : undefined;
}

function compareStarts(a: Group, b: Group, place: number): number {
  const [first, second] = [startAt(a, place), startAt(b, place)];
  return first && second ? Temporal.Instant.compare(first.instant, second.instant) : 0;
}

function endAt(group: Group, event: number, dimensions: readonly Dimension[], clock: Clock) {
  const [start, width] = [startAt(group, event), dimensions[event]?.width];
  return start && width && endOf(start, width, clock);
}

function isCut(group: Group, event: number, dimensions: readonly Dimension[], range: Ends, clock: Clock): boolean {
  const [start, end] = [startAt(group, event)?.instant, endAt(group, event, dimensions, clock)];
  if (start === undefined || end === undefined) return false;
  const { from, to, includes } = range;
  const startsBefore = from !== undefined && (includes === 'from' ? isBefore(start, from) : !isBefore(from, start));
  return startsBefore || (includes === 'from' && to !== undefined && isBefore(to, end));
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
  if (from === undefined || to === undefined || !range.isKnown) throw new Refused('by');
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

function keyOf(value: DimensionValue): unknown {
  return value.kind === 'value' ? value.value : value.bucket.instant.toString();
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

/** As for filters: what is null or empty asks nothing, and no comparison holds for nothing. */
function holds(having: unknown, numberOf: (asked: AggregateOf | 'count') => Wanted): boolean | undefined {
  if (typeof having !== 'object' || having === null) return undefined;
  const parts = Object.entries(having).map(([member, wanted]): boolean | undefined => {
    if (wanted === null || wanted === undefined) return undefined;
    const inner = (part: unknown) => holds(part, numberOf);
    const asked = (list: readonly unknown[]) => list.map(inner).filter((part) => part !== undefined);
    switch (member) {
      case 'and': {
        const answers = asked(wanted);
        return answers.length === 0 ? undefined : answers.every((part) => part);
      }
      case 'or': {
        const answers = asked(wanted);
        return answers.length === 0 ? undefined : answers.some((part) => part);
      }
      case 'not': {
        const one = inner(wanted);
        return one === undefined ? undefined : !one;
      }
      case 'aggregate':
        return meets(wanted.value, numberOf({ field: wanted.field, function: wanted.function }));
      default:
        return meets(wanted, numberOf('count'));
    }
  });
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? undefined : given.every((part) => part);
}

function meets(operators: Readonly<Record<string, unknown>>, number: Wanted): boolean | undefined {
  const answers = Object.entries(operators).flatMap(([operator, wanted]) => {
    if (wanted === null || wanted === undefined) return [];
    const isNone = number.kind === 'none';
    const equals = (item: unknown): boolean => !isNone && compareWith(number, item) === 0;
    switch (operator) {
      case 'isNull':
        return [isNone === wanted];
      case 'eq':
        return [equals(wanted)];
      case 'ne':
        return [!equals(wanted)];
      case 'in':
        return [(wanted as readonly unknown[]).some(equals)];
      case 'notIn':
        return [!(wanted as readonly unknown[]).some(equals)];
      default: {
        if (isNone) return [false];
        const difference = compareWith(number, wanted);
        return [
          { lt: difference < 0, lte: difference <= 0, gt: difference > 0, gte: difference >= 0 }[operator as 'lt'],
        ];
      }
    }
  });
  return answers.length === 0 ? undefined : answers.every((part) => part);
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

// Comparison

interface Shift {
  readonly back: (time: Temporal.Instant | undefined) => Temporal.Instant | undefined;
  readonly leadsTo: (group: Group, earlier: Group, place: number) => boolean;
}

function shiftOf(
  compare: CompareTo,
  { from, to, isKnown }: Ends,
  dimensions: readonly Dimension[],
  { table }: World,
  clock: Clock,
): Shift {
  if (from === undefined || to === undefined || !isKnown) throw new Refused('compare');
  const buckets = dimensions.filter(({ width }) => width !== undefined);
  if (buckets.some(({ name }) => name !== eventTimes[table])) throw new Refused('compare');
  const width = buckets[0]?.width;
  const [start, end] = [from.toZonedDateTimeISO(clock.zone), to.toZonedDateTimeISO(clock.zone)];
  const duration = durationOf(compare, start, end, width, clock);
  if (width !== undefined && atLeast(lengthOf(width)) > atLeast(duration)) throw new Refused('compare');
  const isExact = duration.months === 0 && duration.days === 0;
  return {
    back: (time) => time?.toZonedDateTimeISO(clock.zone).subtract(duration).toInstant(),
    leadsTo(group, earlier, place) {
      const [now, then] = [group.values[place], earlier.values[place]];
      if (now?.kind !== 'bucket' || then?.kind !== 'bucket')
        return now !== undefined && then !== undefined && keyOf(now) === keyOf(then);
      if (isExact) return then.bucket.instant.equals(now.bucket.instant.subtract(duration));
      const shifted = now.bucket.local.subtract(duration);
      return then.bucket.local.equals(shifted) && shifted.add(duration).equals(now.bucket.local);
    },
  };
}

function durationOf(
  compare: CompareTo,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
  width: Width | undefined,
  clock: Clock,
): Temporal.Duration {
  if (compare === 'PREVIOUS_WEEK') return Temporal.Duration.from({ days: 7 });
  if (compare === 'PREVIOUS_MONTH') return Temporal.Duration.from({ months: 1 });
  if (compare === 'PREVIOUS_YEAR') return Temporal.Duration.from({ months: 12 });
  const locals = [from.toPlainDateTime(), to.toPlainDateTime()] as const;
  if (width !== undefined && ['MONTH', 'QUARTER', 'YEAR'].includes(width.grain)) {
    const whole = { grain: width.grain, step: 1 };
    if (locals.every((local) => truncate(local, whole, clock).equals(local)))
      return Temporal.Duration.from({ months: locals[0].until(locals[1], { largestUnit: 'months' }).months });
  }
  const { days } = from.until(to, { largestUnit: 'days' });
  if (from.add({ days }).equals(to)) return Temporal.Duration.from({ days });
  return from.toInstant().until(to.toInstant(), { largestUnit: 'hours' });
}

/** Months count as their shortest. */
function atLeast({ years, months, weeks, days, hours, minutes, seconds, milliseconds }: Temporal.Duration): number {
  const inDays = 28 * (12 * years + months) + 7 * weeks + days;
  return inDays * 86_400 + hours * 3600 + minutes * 60 + seconds + milliseconds / 1000;
}
