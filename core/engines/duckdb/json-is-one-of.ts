import type { Storage } from '../../model/field-type.ts';
import type { JsonValue } from '../../query/plan/predicate.ts';
import { type Fragment, joinFragments, listParameter, parameter, sql } from '../../query/sql/fragment.ts';

/** Whether JSON is one of the values. It is extracted a few times, however many they are. */
export function jsonIsOneOf(json: Fragment, values: readonly JsonValue[]): Fragment {
  const stored = sql`json_extract_string(${json}, '$')`;
  const textsOf = (kind: JsonValue['kind']): readonly string[] =>
    values.filter((value) => value.kind === kind).map(({ text }) => text);
  const [strings, booleans, numbers] = [textsOf('string'), textsOf('boolean'), textsOf('number')];
  const parts = [
    ...(strings.length === 0 ? [] : [sql`(json_type(${json}) = 'VARCHAR' AND ${isAnyOf(stored, strings, text)})`]),
    ...(booleans.length === 0 ? [] : [sql`(json_type(${json}) = 'BOOLEAN' AND ${isAnyOf(stored, booleans, text)})`]),
    ...(numbers.length === 0 ? [] : [isNumber(json, stored, numbers)]),
  ];
  return parts.length === 1 ? joinFragments(parts, sql``) : sql`(${joinFragments(parts, sql` OR `)})`;
}

/**
 * Whole numbers are equal by their digits, since those beyond 2^53 are others than their doubles. JSON writes them
 * without leading zeros.
 */
function isNumber(json: Fragment, stored: Fragment, numbers: readonly string[]): Fragment {
  const asDouble = isAnyOf(sql`TRY_CAST(${stored} AS DOUBLE)`, numbers, double);
  const whole = numbers.map(wholeDigits).filter((digits) => digits !== undefined);
  // A stored number that is not whole, or has more digits than 64 bits hold, is a DOUBLE.
  if (whole.length === 0) return sql`(json_type(${json}) = 'DOUBLE' AND ${asDouble})`;
  const isWhole = sql`regexp_full_match(${stored}, '-?[0-9]+')`;
  return sql`(json_type(${json}) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN ${isWhole} THEN ${isAnyOf(stored, whole, text)} ELSE ${asDouble} END)`;
}

function isAnyOf(value: Fragment, texts: readonly string[], storage: Storage): Fragment {
  const [first = '', ...more] = texts;
  return more.length === 0
    ? sql`${value} = ${parameter(first, storage)}`
    : sql`${value} IN (SELECT unnest(${listParameter(texts, storage)}))`;
}

/** All digits of a number that JavaScript has written, such as 1e+39; undefined where it is not whole. */
function wholeDigits(number: string): string | undefined {
  const [, sign = '', first = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(number) ?? [];
  const zeros = Number(exponent) - fraction.length;
  return first === '' || zeros < 0 ? undefined : `${sign}${first}${fraction}${'0'.repeat(zeros)}`;
}

const text: Storage = { kind: 'text' };
const double: Storage = { kind: 'float', bits: 64 };
