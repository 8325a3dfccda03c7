import type {
  DatePart,
  DatePartExpression,
  DateTruncExpression,
  TruncationUnit,
} from '../../../model/expressions/expression.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { Dialect } from '../dialect.ts';
import { type Fragment, sql } from '../fragment.ts';

const localTime: Storage = { kind: 'timestamp', zoned: false, timeZone: 'Etc/UTC' };

/**
 * The start of a unit. A date is truncated as its midnight, because engines disagree on the type of a truncated date.
 */
export function compileDateTrunc({ unit, storage }: DateTruncExpression, value: Fragment, dialect: Dialect): Fragment {
  if (storage.kind !== 'date') return sql`date_trunc(${units[unit]}, ${value})`;
  return dialect.cast(sql`date_trunc(${units[unit]}, ${dialect.cast(value, localTime)})`, storage);
}

export function compileDatePart({ part, storage }: DatePartExpression, value: Fragment, dialect: Dialect): Fragment {
  const extracted = sql`extract(${parts[part]} FROM ${value})`;
  return dialect.cast(part === 'second' ? sql`floor(${extracted})` : extracted, storage);
}

const units: Readonly<Record<TruncationUnit, Fragment>> = {
  year: sql`'year'`,
  quarter: sql`'quarter'`,
  month: sql`'month'`,
  week: sql`'week'`,
  day: sql`'day'`,
  hour: sql`'hour'`,
  minute: sql`'minute'`,
  second: sql`'second'`,
};

const parts: Readonly<Record<DatePart, Fragment>> = {
  year: sql`year`,
  isoyear: sql`isoyear`,
  quarter: sql`quarter`,
  month: sql`month`,
  week: sql`week`,
  day: sql`day`,
  doy: sql`doy`,
  dow: sql`dow`,
  isodow: sql`isodow`,
  hour: sql`hour`,
  minute: sql`minute`,
  second: sql`second`,
  epoch: sql`epoch`,
};
