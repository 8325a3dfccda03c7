import type { AggregateFunction } from '../../../model/expressions/expression.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { Dialect } from '../dialect.ts';
import { type Fragment, parameter, sql } from '../fragment.ts';

/** What an aggregate computes, apart from what it is computed over. */
export interface AggregateCall {
  readonly function: AggregateFunction;
  readonly distinct: boolean;
  /** Of the result. */
  readonly storage: Storage;
}

/** The rows' value with its storage (absent for `count(*)`), and which rows count. */
export interface AggregateArgument {
  readonly of?: Fragment;
  readonly storage?: Storage;
  readonly where?: Fragment;
}

/**
 * An aggregate as SQL, of the type that its storage says. Sums of whole numbers are 128 bits wide, those of decimals
 * exact; averages and the like are floats; texts are compared by code point.
 */
export function compileAggregateCall(call: AggregateCall, argument: AggregateArgument, dialect: Dialect): Fragment {
  const { of, storage = call.storage } = argument;
  const filter = argument.where === undefined ? sql`` : sql` FILTER (WHERE ${argument.where})`;
  if (of === undefined) return sql`count(*)${filter}`;
  const double = dialect.cast(of, float64);
  const value = (plain: Fragment): Fragment => (call.distinct ? sql`DISTINCT ${plain}` : plain);
  switch (call.function) {
    case 'count':
      return sql`count(${value(of)})${filter}`;
    case 'sum':
      return dialect.cast(sql`${dialect.sum(value(of), storage)}${filter}`, call.storage);
    case 'avg': {
      const sum = dialect.cast(sql`${dialect.sum(value(of), storage)}${filter}`, float64);
      return sql`(${sum} / NULLIF(count(${value(of)})${filter}, 0))`;
    }
    case 'min':
      return sql`min(${dialect.comparable(of, textOnly(storage), 'order')})${filter}`;
    case 'max':
      return sql`max(${dialect.comparable(of, textOnly(storage), 'order')})${filter}`;
    case 'stddevSamp':
      return sql`stddev_samp(${value(double)})${filter}`;
    case 'stddevPop':
      return sql`stddev_pop(${value(double)})${filter}`;
    case 'varSamp':
      return sql`var_samp(${value(double)})${filter}`;
    case 'varPop':
      return sql`var_pop(${value(double)})${filter}`;
    case 'median':
      return sql`${dialect.quantile(double, parameter('0.5', float64))}${filter}`;
  }
}

const float64: Storage = { kind: 'float', bits: 64 };

/** Local times keep their form: their order on the wall clock is the one that the result is written in. */
function textOnly(storage: Storage): Storage {
  return storage.kind === 'timestamp' ? { ...storage, timeZone: 'Etc/UTC' } : storage;
}
