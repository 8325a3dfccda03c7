import { type AggregateFunction, aggregates } from '../../../model/aggregates.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { Dialect } from '../dialect.ts';
import { type Fragment, joinFragments, keyword, parameter, sql } from '../fragment.ts';

/** An aggregate function without its argument. */
export interface AggregateCall {
  readonly function: AggregateFunction;
  readonly distinct?: boolean;
  /** The quantile's fraction, where the function has none of its own. */
  readonly q?: number;
  /** The storage of the result. */
  readonly storage: Storage;
}

/** The rows' value with its storage (absent for `count(*)`), and the condition on rows. */
export interface AggregateArgument {
  readonly of?: Fragment;
  readonly storage?: Storage;
  /** The value in its ordered form; where absent, local times are ordered by local time. */
  readonly ordered?: () => Fragment;
  readonly where?: Fragment;
}

/**
 * An aggregate as SQL, cast to its storage. Sums of integers are 128 bits wide, those of decimals exact; averages and
 * the like are floats; strings are compared by code point.
 */
export function compileAggregateCall(call: AggregateCall, argument: AggregateArgument, dialect: Dialect): Fragment {
  const { of, storage = call.storage, where } = argument;
  if (of === undefined) return sql`count(*)${filter([where])}`;
  const value = (plain: Fragment): Fragment => (call.distinct === true ? sql`DISTINCT ${plain}` : plain);
  const written = aggregates[call.function].sql;
  switch (written.kind) {
    case 'call': {
      const over =
        written.of === 'ordered'
          ? (argument.ordered?.() ?? dialect.comparable(of, wallClock(storage), 'order'))
          : value(of);
      return sql`${keyword(written.name)}(${written.of === 'distinct' ? sql`DISTINCT ${of}` : over})${filter([where])}`;
    }
    case 'floats':
      return storage.kind === 'float'
        ? compileFinite(keyword(written.name), value(of), of, where)
        : sql`${keyword(written.name)}(${value(dialect.cast(of, float64))})${filter([where])}`;
    case 'countOf':
      return sql`count(*)${filter([where, written.value ? of : sql`NOT ${of}`])}`;
    case 'sum':
      return dialect.cast(sql`${dialect.sum(value(of), storage)}${filter([where])}`, call.storage);
    case 'average': {
      const sum = dialect.cast(sql`${dialect.sum(value(of), storage)}${filter([where])}`, float64);
      return sql`(${sum} / NULLIF(count(${value(of)})${filter([where])}, 0))`;
    }
    case 'approxCountDistinct':
      return sql`${dialect.approxCountDistinct(of)}${filter([where])}`;
    case 'quantile': {
      const q = parameter(String(written.q ?? call.q), float64);
      return sql`${dialect.quantile(dialect.cast(of, float64), q)}${filter([where])}`;
    }
  }
}

const float64: Storage = Object.freeze({ kind: 'float', bits: 64 });

/** Local times keep their form, because results are written in local time, whose order applies. */
function wallClock(storage: Storage): Storage {
  return storage.kind === 'timestamp' ? { ...storage, timeZone: 'Etc/UTC' } : storage;
}

/** A FILTER clause: only rows for which all conditions are true are aggregated. */
function filter(conditions: readonly (Fragment | undefined)[]): Fragment {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? sql`` : sql` FILTER (WHERE ${joinFragments(given, sql` AND `)})`;
}

/** NaN where the result is no number: engines fail on floats that are not finite, or whose squares are not. */
function compileFinite(name: Fragment, value: Fragment, of: Fragment, where: Fragment | undefined): Fragment {
  const isSmall = sql`${of} BETWEEN -1e150 AND 1e150`;
  const great = sql`count(*)${filter([where, sql`NOT (${isSmall})`])}`;
  return sql`CASE WHEN ${great} = 0 THEN ${name}(${value})${filter([where, isSmall])} ELSE ${parameter('NaN', float64)} END`;
}
