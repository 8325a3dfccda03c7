import type { Storage } from '../../../model/field-type.ts';
import type { Dialect } from '../dialect.ts';
import { type Fragment, parameter, sql } from '../fragment.ts';
import { type Exact, findLimits } from './cast-limits.ts';

/**
 * A value in another storage. Numbers are rounded half away from zero. A number that does not fit becomes null, because
 * one row must not fail a query. Engines round floats by different rules, so floats are cast by way of their shortest
 * text.
 */
export function compileCast(value: Fragment, from: Storage, to: Storage, dialect: Dialect): Fragment {
  if (to.kind === 'text') return dialect.asText(value, from);
  if (from.kind === 'boolean' && to.kind !== 'boolean') {
    return dialect.cast(sql`(CASE WHEN ${value} THEN 1 WHEN NOT ${value} THEN 0 END)`, to);
  }
  if (from.kind === 'timestamp' && to.kind === 'timestamp') {
    const utc = dialect.comparable(value, from, 'order');
    return sql`((${utc} AT TIME ZONE 'UTC') AT TIME ZONE ${parameter(to.timeZone, { kind: 'text' })})`;
  }
  if (to.kind === 'integer' || to.kind === 'decimal') return compileExactCast(value, from, to, dialect);
  return dialect.cast(value, to);
}

/**
 * A string in another storage, parsed as in data; null where it is no value of it. Booleans are parsed here, because
 * engines accept different words for them.
 */
export function readCastText(text: Fragment, to: Storage, dialect: Dialect): Fragment {
  if (to.kind !== 'boolean') return dialect.readText(text, to);
  const word = dialect.changeCase(text, 'lower');
  return sql`(CASE WHEN ${word} IN ('true', 't', '1') THEN TRUE WHEN ${word} IN ('false', 'f', '0') THEN FALSE END)`;
}

/** A number as an integer or decimal, by way of a decimal, which all engines round alike. */
function compileExactCast(value: Fragment, from: Storage, to: Exact, dialect: Dialect): Fragment {
  const exact = from.kind === 'float' ? dialect.asText(value, from) : value;
  const rounded = from.kind === 'integer' && to.kind === 'integer' ? exact : dialect.cast(exact, roundedStorage(to));
  const cast = to.kind === 'integer' ? dialect.cast(rounded, to) : rounded;
  const limits = findLimits(from, to);
  if (limits === undefined) return cast;
  const [below, above] = [parameter(limits.below, limits.storage), parameter(limits.above, limits.storage)];
  return sql`(CASE WHEN ${value} > ${below} AND ${value} < ${above} THEN ${cast} END)`;
}

function roundedStorage(to: Exact): Storage {
  return to.kind === 'decimal' ? to : { kind: 'decimal', precision: 38, scale: 0 };
}
