import type { Storage } from '../model/model.ts';
import type { Dimension, Grain, GroupPlan, WeekDay } from '../plan/group-plan.ts';
import { compileColumn, compileConditions, typeOfOperand } from './compile-predicate.ts';
import { noScope } from './compiled-query.ts';
import { countParameter, type Fragment, joinFragments, keyword, listFragments, parameter, sql } from './fragment.ts';
import { type Compilation, Projection, type Scope, tableScope } from './scope.ts';

/** The value that rows are grouped by, and what must be joined to the table for it. */
export interface CompiledDimension {
  readonly value: Fragment;
  /** Of a bucket: its start as local time. `value` is then the instant, in UTC. */
  readonly local?: Fragment;
  readonly join?: Fragment;
}

export function compileDimension(
  dimension: Dimension,
  plan: GroupPlan,
  scope: Scope,
  compilation: Compilation,
): CompiledDimension {
  switch (dimension.kind) {
    case 'column':
      return { value: comparableColumn(dimension.column, scope, compilation) };
    case 'timePart':
      return { value: compileTimePart(dimension, plan, scope, compilation) };
    case 'bucket':
      return compileBucket(dimension, plan, scope, compilation);
    case 'related':
      return compileRelatedDimension(dimension, scope, compilation);
  }
}

/** Local time in the plan's zone, of a timestamp in UTC. */
export function toLocal(instant: Fragment, timeZone: string): Fragment {
  return timeZone === 'UTC' ? instant : sql`((${instant} AT TIME ZONE 'UTC') AT TIME ZONE ${text(timeZone)})`;
}

/** The timestamp in UTC of a local time. Of a time that the autumn change repeats, the engine takes one. */
export function toInstant(local: Fragment, timeZone: string): Fragment {
  return timeZone === 'UTC' ? local : sql`((${local} AT TIME ZONE ${text(timeZone)}) AT TIME ZONE 'UTC')`;
}

/** Whether buckets of this width are cut on the line of instants, which keeps the two hours of the autumn change apart. */
export function isFine(grain: Grain, step: number): boolean {
  return grain === 'SECOND' || grain === 'MINUTE' || (grain === 'HOUR' && step === 1);
}

function compileBucket(dimension: Bucket, plan: GroupPlan, scope: Scope, compilation: Compilation): CompiledDimension {
  const column = comparableColumn(dimension.column, scope, compilation);
  if (dimension.type.storage.kind === 'date') {
    const midnight = compilation.dialect.cast(column, localTimestamp);
    const start = truncate(midnight, dimension.grain, dimension.step, plan.weekStart, compilation);
    return { value: compilation.dialect.cast(start, { kind: 'date' }), local: start };
  }
  return compileBucketOf(dimension, utc(column, dimension.type.storage), plan, compilation);
}

/** The bucket that an instant (a timestamp in UTC) lies in. */
export function compileBucketOf(
  { grain, step }: Bucket,
  instant: Fragment,
  plan: GroupPlan,
  compilation: Compilation,
): CompiledDimension & { readonly local: Fragment } {
  const local = toLocal(instant, plan.timeZone);
  if (isFine(grain, step)) {
    const width = step * fineSeconds[grain as keyof typeof fineSeconds];
    const start = compilation.dialect.floorInstant(instant, local, width);
    return { value: start, local: toLocal(start, plan.timeZone) };
  }
  const start = truncate(local, grain, step, plan.weekStart, compilation);
  return { value: toInstant(start, plan.timeZone), local: start };
}

type Bucket = Dimension & { readonly kind: 'bucket' };

export const fineSeconds = { SECOND: 1, MINUTE: 60, HOUR: 3600 } as const;

/** The start of the bucket in local time. A step counts from the start of the next larger unit. */
function truncate(local: Fragment, grain: Grain, step: number, weekStart: WeekDay, compilation: Compilation): Fragment {
  const { dialect } = compilation;
  const stepped = (
    unit: Fragment,
    part: Fragment,
    first: number,
    length: { months: number; seconds: number },
  ): Fragment => {
    const passed = sql`floor((extract(${part} FROM ${local}) - ${countParameter(first)}) / ${countParameter(step)})`;
    return dialect.addDuration(
      sql`date_trunc(${unit}, ${local})`,
      { ...length, days: 0 },
      dialect.cast(passed, integer),
    );
  };
  switch (grain) {
    case 'HOUR':
      return stepped(sql`'day'`, sql`hour`, 0, { months: 0, seconds: 3600 * step });
    case 'MONTH':
      return step === 1
        ? sql`date_trunc('month', ${local})`
        : stepped(sql`'year'`, sql`month`, 1, { months: step, seconds: 0 });
    case 'WEEK': {
      const days = weekDayNumbers[weekStart];
      if (days === 0) return sql`date_trunc('week', ${local})`;
      const move = (value: Fragment, by: number): Fragment =>
        dialect.addDuration(value, { months: 0, days: 1, seconds: 0 }, countParameter(by));
      return move(sql`date_trunc('week', ${move(local, -days)})`, days);
    }
    case 'SECOND':
    case 'MINUTE':
    case 'DAY':
    case 'QUARTER':
    case 'YEAR':
      return sql`date_trunc(${quoted(grain)}, ${local})`;
  }
}

/** Days after Monday. */
const weekDayNumbers: Readonly<Record<WeekDay, number>> = {
  MONDAY: 0,
  TUESDAY: 1,
  WEDNESDAY: 2,
  THURSDAY: 3,
  FRIDAY: 4,
  SATURDAY: 5,
  SUNDAY: 6,
};

function compileTimePart(
  dimension: Dimension & { readonly kind: 'timePart' },
  plan: GroupPlan,
  scope: Scope,
  compilation: Compilation,
): Fragment {
  const type = typeOfOperand(dimension.column);
  const column = comparableColumn(dimension.column, scope, compilation);
  const isDate = type.kind === 'scalar' && type.storage.kind === 'date';
  const local = isDate
    ? column
    : toLocal(utc(column, type.kind === 'scalar' ? type.storage : localTimestamp), plan.timeZone);
  const part = { hourOfDay: sql`hour`, dayOfWeek: sql`isodow`, monthOfYear: sql`month` }[dimension.part];
  return compilation.dialect.cast(sql`extract(${part} FROM ${local})`, integer);
}

/** DISTINCT ON keeps each row once even where the data breaks the promise that the target's key is unique. */
function compileRelatedDimension(
  dimension: Dimension & { readonly kind: 'related' },
  scope: Scope,
  compilation: Compilation,
): CompiledDimension {
  const inner = compilation.alias();
  const projection = new Projection(compilation.alias(), tableScope(inner, compilation));
  const value = projection.value(comparableColumn(dimension.column, tableScope(inner, compilation), compilation));
  const joined = dimension.on.map((pair) => sql`${projection.column(pair.inner)} = ${scope.column(pair.outer)}`);
  const keys = dimension.on.map((pair) => tableScope(inner, compilation).column(pair.inner));
  const where = compileConditions(dimension.table, [], undefined, noScope, tableScope(inner, compilation), compilation);
  const rows = sql`SELECT DISTINCT ON (${listFragments(keys)}) ${listFragments(projection.columns())} FROM ${compilation.relation(dimension.table)} AS ${inner} WHERE ${where}`;
  return { value, join: sql`LEFT JOIN (${rows}) AS ${projection.alias} ON ${joinFragments(joined, sql` AND `)}` };
}

function comparableColumn(operand: Dimension['column'], scope: Scope, compilation: Compilation): Fragment {
  const type = typeOfOperand(operand);
  const value = compileColumn(operand, scope, compilation);
  return type.kind === 'scalar' || type.kind === 'enum'
    ? compilation.dialect.comparable(value, type.storage, 'order')
    : value;
}

/** A comparable timestamp is in UTC, but for one with a zone, which is an instant of its own type. */
function utc(value: Fragment, storage: Storage): Fragment {
  return storage.kind === 'timestamp' && storage.zoned ? sql`(${value} AT TIME ZONE 'UTC')` : value;
}

const localTimestamp: Storage = { kind: 'timestamp', zoned: false, timeZone: 'UTC' };
const integer: Storage = { kind: 'integer', bits: 32, signed: true };

function text(value: string): Fragment {
  return parameter(value, { kind: 'text' });
}

function quoted(grain: Grain): Fragment {
  return sql`'${keyword(grain.toLowerCase())}'`;
}
