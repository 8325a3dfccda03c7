import type { Storage } from '../model/model.ts';
import type { Dialect } from './dialects/dialect.ts';
import { type Fragment, parameter, sql } from './fragment.ts';

/**
 * A value in another storage. Numbers are rounded half away from zero; a number that does not fit becomes null, because
 * one row must not fail a query. Engines round floats by different rules, so these go through their shortest text.
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

type Exact = Extract<Storage, { readonly kind: 'integer' | 'decimal' }>;

function compileExactCast(value: Fragment, from: Storage, to: Exact, dialect: Dialect): Fragment {
  const whole = from.kind === 'float' ? dialect.cast(dialect.asText(value, from), toDecimal(to)) : value;
  const cast = dialect.cast(whole, to);
  const limits = limitsBetween(from, to);
  if (limits === undefined) return cast;
  const [least, greatest] = limits.map((text) => parameter(text, numberStorage(from)));
  return sql`(CASE WHEN ${value} >= ${least ?? sql``} AND ${value} <= ${greatest ?? sql``} THEN ${cast} END)`;
}

/** Whether all values of one storage fit into the other; if not, casting them repeats the value in the SQL text. */
export function needsLimits(from: Storage, to: Storage): boolean {
  return (to.kind === 'integer' || to.kind === 'decimal') && limitsBetween(from, to) !== undefined;
}

/** The least and greatest value that can be cast; undefined when all can. A float's limits leave room for rounding. */
function limitsBetween(from: Storage, to: Exact): readonly [string, string] | undefined {
  const [least, greatest] = to.kind === 'integer' ? integerLimits(to) : decimalLimits(to);
  if (from.kind === 'float') {
    const safe = (limit: bigint) => String(Number(limit) * (1 - 2 ** -50));
    return [safe(least), safe(greatest)];
  }
  if (from.kind !== 'integer' && from.kind !== 'decimal') return undefined;
  const [lowest, highest] = from.kind === 'integer' ? integerLimits(from) : decimalLimits(from);
  // Rounding may carry into the next digit, so that a decimal's own limit does not fit with fewer digits after the point.
  const isRounded = from.kind === 'decimal' && from.scale > (to.kind === 'decimal' ? to.scale : 0);
  if (least <= lowest && greatest >= highest && !(isRounded && greatest === highest)) return undefined;
  return [String(least), String(greatest)];
}

function integerLimits({ bits, signed }: Extract<Storage, { readonly kind: 'integer' }>): readonly [bigint, bigint] {
  const half = 2n ** BigInt(bits - 1);
  return signed ? [-half, half - 1n] : [0n, 2n * half - 1n];
}

/** In whole numbers: the digits after the point are rounded anyway. */
function decimalLimits({
  precision,
  scale,
}: Extract<Storage, { readonly kind: 'decimal' }>): readonly [bigint, bigint] {
  const limit = 10n ** BigInt(precision - scale) - 1n;
  return [-limit, limit];
}

function toDecimal(to: Exact): Storage {
  return to.kind === 'decimal' ? to : { kind: 'decimal', precision: 38, scale: 0 };
}

/** The storage in which a limit is written, so that comparing it needs no cast that could fail. */
function numberStorage(from: Storage): Storage {
  if (from.kind === 'float') return from;
  return from.kind === 'decimal'
    ? { kind: 'decimal', precision: 38, scale: 0 }
    : { kind: 'integer', bits: 128, signed: true };
}
