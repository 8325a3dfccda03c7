import type { Storage } from '../../../model/field-type.ts';
import type { Dimension, Grain, WeekDay } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import type { ColumnOperand } from '../../plan/predicate.ts';
import { equalKeys } from '../compile-equal.ts';
import { compileColumn, compileConditions, typeOfOperand, utcTimestamp } from '../compile-predicate.ts';
import { noScope } from '../compiled-query.ts';
import { countParameter, type Fragment, joinFragments, keyword, listFragments, sql } from '../fragment.ts';
import { joinFetched } from '../rows/compile-fetched.ts';
import { type Compilation, Projection, type Scope } from '../scope.ts';
import { tableScope } from '../table-scope.ts';
import { toFirstInstant, toLocal } from '../time-zone.ts';

/** A dimension as SQL, computed once per row, with the join that it needs. */
export interface CompiledDimension {
  /** For a bucket, its position (see `bucketStart`). */
  readonly key: Fragment;
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
      return { key: comparableColumn(dimension.column, scope, compilation) };
    case 'timePart':
      return { key: compileTimePart(dimension, plan, scope, compilation) };
    case 'bucket': {
      const column = comparableColumn(dimension.column, scope, compilation);
      const { storage } = dimension.type;
      if (storage.kind !== 'date')
        return { key: bucketOf(dimension, utcTimestamp(column, storage), plan, compilation) };
      const midnight = compilation.dialect.cast(column, localTimestamp);
      return { key: truncateLocal(midnight, dimension, plan, compilation) };
    }
    case 'related':
      return compileRelatedDimension(dimension, scope, compilation);
    case 'elsewhere': {
      if (dimension.column.kind === 'elsewhereColumn') throw new Error('The other domain has not been asked.');
      const { value, join } = joinFetched(dimension.column, scope, compilation);
      return { key: compilation.dialect.comparable(value, dimension.column.type.storage, 'order'), join };
    }
  }
}

export type Bucket = Dimension & { readonly kind: 'bucket' };

/**
 * Whether buckets of this width are cut by instants, which keeps the repeated hour of the autumn change in two buckets.
 */
export function isFine({ grain, step }: Pick<Bucket, 'grain' | 'step'>): boolean {
  return grain === 'SECOND' || grain === 'MINUTE' || (grain === 'HOUR' && step === 1);
}

/**
 * The position of the bucket that contains an instant (a timestamp in UTC): the bucket's start, as an instant for fine
 * buckets and in local time for others, so that each row is converted to the zone once and never back.
 */
export function bucketOf(bucket: Bucket, instant: Fragment, plan: GroupPlan, compilation: Compilation): Fragment {
  const local = toLocal(instant, plan.timeZone);
  if (!isFine(bucket)) return truncateLocal(local, bucket, plan, compilation);
  const width = bucket.step * fineSeconds[bucket.grain as keyof typeof fineSeconds];
  return compilation.dialect.floorInstant(instant, local, width);
}

/** The start of the bucket at a position: as an instant in UTC (a date for dates), and as local time. */
export function bucketStart(
  bucket: Bucket,
  position: Fragment,
  plan: GroupPlan,
  compilation: Compilation,
): { readonly value: Fragment; readonly local: Fragment } {
  if (isFine(bucket)) return { value: position, local: toLocal(position, plan.timeZone) };
  if (bucket.type.storage.kind === 'date')
    return { value: compilation.dialect.cast(position, { kind: 'date' }), local: position };
  return { value: toFirstInstant(position, plan.timeZone), local: position };
}

const fineSeconds = { SECOND: 1, MINUTE: 60, HOUR: 3600 } as const;

/** The start of the bucket in local time. Steps are counted from the start of the next larger unit. */
export function truncateLocal(
  local: Fragment,
  { grain, step }: Bucket,
  { weekStart }: GroupPlan,
  compilation: Compilation,
): Fragment {
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
    case 'QUARTER':
      return step === 1
        ? sql`date_trunc('quarter', ${local})`
        : stepped(sql`'year'`, sql`quarter`, 1, { months: 3 * step, seconds: 0 });
    case 'SECOND':
    case 'MINUTE':
    case 'DAY':
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
    : toLocal(utcTimestamp(column, type.kind === 'scalar' ? type.storage : localTimestamp), plan.timeZone);
  const part = { hourOfDay: sql`hour`, dayOfWeek: sql`isodow`, monthOfYear: sql`month` }[dimension.part];
  return compilation.dialect.cast(sql`extract(${part} FROM ${local})`, integer);
}

/** DISTINCT ON keeps each row once even where the data violates the uniqueness of the target's key. */
function compileRelatedDimension(
  dimension: Dimension & { readonly kind: 'related' },
  scope: Scope,
  compilation: Compilation,
): CompiledDimension {
  const inner = compilation.alias();
  const own = tableScope(inner, dimension.table, compilation);
  const projection = new Projection(compilation.alias(), own, compilation);
  const value = projection.value(comparableColumn(dimension.column, own, compilation));
  const joined = dimension.on.map((pair) =>
    equalKeys(
      { value: projection.held(pair.inner).value, type: pair.inner.type },
      { value: scope.column(pair.outer), type: pair.outer.type },
      compilation.dialect,
    ),
  );
  const keys = dimension.on.map((pair) => own.held(pair.inner).value);
  const where = compileConditions({ table: dimension.table }, noScope, own, compilation);
  const rows = sql`
    SELECT DISTINCT ON (${listFragments(keys)}) ${listFragments(projection.columns())}
    FROM ${compilation.relation(dimension.table)} AS ${inner}
    WHERE ${where}
  `;
  return { key: value, join: sql`LEFT JOIN (${rows}) AS ${projection.alias} ON ${joinFragments(joined, sql` AND `)}` };
}

function comparableColumn(operand: ColumnOperand, scope: Scope, compilation: Compilation): Fragment {
  const type = typeOfOperand(operand);
  const value = compileColumn(operand, scope, compilation);
  return type.kind === 'scalar' || type.kind === 'enum'
    ? compilation.dialect.comparable(value, type.storage, 'order')
    : value;
}

const localTimestamp: Storage = { kind: 'timestamp', zoned: false, timeZone: 'UTC' };
const integer: Storage = { kind: 'integer', bits: 32, signed: true };

function quoted(grain: Grain): Fragment {
  return sql`'${keyword(grain.toLowerCase())}'`;
}
