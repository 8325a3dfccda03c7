import { Buffer } from 'node:buffer';
import type { FieldType, MapType, Storage } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import type { Duration, JsonValue } from '../../query/plan/predicate.ts';
import type { Dialect } from '../../query/sql/dialect.ts';
import {
  countParameter,
  type Fragment,
  joinFragments,
  keyword,
  listFragments,
  listParameter,
  numeral,
  parameter,
  sql,
} from '../../query/sql/fragment.ts';
import { postgresChecks } from './checks.ts';
import { isSpecial, readText } from './reading/reading.ts';
import { postgresColumnType, postgresType } from './type.ts';

/**
 * PostgreSQL 14 and later. Nested columns are `jsonb` (see `postgresColumnType`), so that composite types, arrays and
 * JSON are read alike.
 */
export const postgresDialect: Dialect = Object.freeze<Dialect>({
  name: 'postgres',
  checks: postgresChecks,
  capabilities: Object.freeze({ regex: 'none' }),

  quote(name: string): string {
    if (name.includes('\0')) throw new Error('An identifier holds NUL.');
    // PostgreSQL would truncate the name, and use another column or table.
    if (Buffer.byteLength(name) > 63) throw new Error('An identifier is longer than 63 bytes.');
    return `"${name.replaceAll('"', '""')}"`;
  },
  placeholder(position: number, storage: Storage, kind: 'value' | 'list'): string {
    if (storage.kind === 'binary') {
      return kind === 'list'
        ? `ARRAY(SELECT decode(element, 'base64') FROM unnest(CAST($${position} AS text[])) WITH ORDINALITY AS listed(element, place) ORDER BY place)`
        : `decode($${position}, 'base64')`;
    }
    return `CAST($${position} AS ${postgresType(storage)}${kind === 'list' ? '[]' : ''})`;
  },

  asText(value: Fragment, storage: Storage): Fragment {
    switch (storage.kind) {
      case 'text':
        return value;
      case 'binary':
        return sql`translate(encode(${value}, 'base64'), chr(10), '')`;
      case 'date':
        return sql`CASE WHEN ${isWritten(value)} THEN to_char(${value}, 'YYYY-MM-DD') ELSE CAST(${value} AS text) END`;
      case 'timestamp':
        return sql`CASE WHEN ${isWritten(value)} THEN rtrim(rtrim(to_char(${instant(value, storage)}, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST(${value} AS text) END`;
      case 'decimal':
        // Columns of other scales are compared without conversion, and printed with the contract's scale.
        return sql`CAST(round(${value}, ${numeral(String(storage.scale))}) AS text)`;
      case 'time':
      case 'uuid':
      case 'boolean':
      case 'integer':
      case 'float':
        return sql`CAST(${value} AS text)`;
    }
  },
  comparable(value: Fragment, storage: Storage, purpose: 'equality' | 'order'): Fragment {
    // Strings are ordered by code point as on every engine; equality keeps the column's collation and so its index.
    if (storage.kind === 'text') return purpose === 'order' ? sql`${value} COLLATE "C"` : value;
    return storage.kind === 'timestamp' && !storage.zoned && !isUtc(storage.timeZone) ? instant(value, storage) : value;
  },
  isShowable(value: Fragment, storage: Storage): Fragment | undefined {
    // NaN is greater than infinity here.
    if (storage.kind === 'float' || storage.kind === 'decimal') {
      const type = storage.kind === 'float' ? 'double precision' : 'numeric';
      return sql`(abs(${value}) < CAST('Infinity' AS ${keyword(type)}))`;
    }
    return storage.kind === 'date' || storage.kind === 'timestamp' ? sql`(${isWritten(value)})` : undefined;
  },
  cast(value: Fragment, storage: Storage): Fragment {
    return sql`CAST(${value} AS ${keyword(postgresType(storage))})`;
  },
  readText(text: Fragment, storage: Storage): Fragment {
    const { fits, value } = readText(text, storage);
    return sql`(CASE WHEN ${fits} THEN ${value} END)`;
  },
  fail(unreadable: Fragment, type: FieldType): Fragment {
    // The expression depends on the row, so that no planner evaluates it early.
    const failing = sql`CAST('unreadable: ' || CAST(${unreadable} AS text) AS integer)`;
    return sql`CAST(CAST(${failing} AS text) AS ${keyword(postgresColumnType(type))})`;
  },
  changeCase(value: Fragment, letterCase: 'lower' | 'upper'): Fragment {
    // ICU writes ß as SS, which has another length.
    return letterCase === 'lower' ? lowerCase(value) : sql`upper(translate(${value}, 'ß', 'ẞ') COLLATE "und-x-icu")`;
  },
  like(value: Fragment, pattern: Fragment, letterCase: 'exact' | 'ignored'): Fragment {
    return letterCase === 'exact'
      ? sql`${value} LIKE ${pattern} ESCAPE '\\'`
      : sql`${lowerCase(value)} LIKE ${lowerCase(pattern)} ESCAPE '\\'`;
  },
  regex(): Fragment {
    throw new Error('PostgreSQL has no regular expressions in linear time; planning refuses them.');
  },
  addDuration(timestamp: Fragment, duration: Duration, times: Fragment): Fragment {
    return sql`(${timestamp} + ${interval(duration)} * ${times})`;
  },
  floorInstant(instantValue: Fragment, local: Fragment, width: number): Fragment {
    return sql`(${instantValue} - make_interval(secs => mod(extract(epoch FROM ${local}), ${countParameter(width)})))`;
  },
  timestampSeries(from: Fragment, to: Fragment, step: Duration): Fragment {
    return sql`generate_series(${from}, ${to}, ${interval(step)})`;
  },

  sum(value: Fragment): Fragment {
    return sql`sum(${value})`;
  },
  approxCountDistinct(value: Fragment): Fragment {
    // There is no sketch without an extension; an exact count is a valid approximation.
    return sql`count(DISTINCT ${value})`;
  },
  quantile(value: Fragment, q: Fragment): Fragment {
    return sql`percentile_cont(${q}) WITHIN GROUP (ORDER BY ${value})`;
  },

  sha256(text: Fragment): Fragment {
    return sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;
  },
  isOneOf(value: Fragment, list: Fragment): Fragment {
    return sql`${value} = ANY(${list})`;
  },
  keyRows(lists: readonly Fragment[], names: readonly Fragment[]): Fragment {
    return sql`(SELECT * FROM unnest(${listFragments(lists)}) WITH ORDINALITY AS listed(${listFragments([...names, sql`ordinal`])}))`;
  },

  member(value: Fragment, { column, type }: Field): Fragment {
    const name = parameter(column, { kind: 'text' });
    return isNested(type) ? jsonOrNull(sql`(${value} -> ${name})`, type) : read(sql`${value} ->> ${name}`, type);
  },
  listHas(list: Fragment, of: FieldType, value: Fragment): Fragment {
    if (of.kind !== 'scalar' && of.kind !== 'enum') throw new Error('Only single values are looked for in lists.');
    const element = postgresDialect.comparable(read(sql`element.value #>> '{}'`, of), of.storage, 'equality');
    return sql`EXISTS (SELECT 1 FROM jsonb_array_elements(${list}) AS element(value) WHERE ${element} = ${value})`;
  },
  listIsEmpty(list: Fragment): Fragment {
    return sql`jsonb_array_length(${list}) = 0`;
  },
  listAsJson(list: Fragment, of: FieldType, element: (value: Fragment) => Fragment): Fragment {
    const value = isNested(of) ? jsonOrNull(sql`element.value`, of) : read(sql`element.value #>> '{}'`, of);
    const elements = sql`
      SELECT coalesce(jsonb_agg(${element(value)} ORDER BY element.ordinality), '[]')
      FROM jsonb_array_elements(${list}) WITH ORDINALITY AS element
    `;
    return sql`CASE WHEN ${list} IS NOT NULL THEN (${elements}) END`;
  },
  mapAsJson(map: Fragment, type: MapType, entry: (key: Fragment, value: Fragment) => Fragment): Fragment {
    const value = isNested(type.value)
      ? jsonOrNull(sql`entry.value`, type.value)
      : read(sql`entry.value #>> '{}'`, type.value);
    const key = read(sql`entry.key`, type.key);
    const order = postgresDialect.comparable(key, type.key.storage, 'order');
    const entries = sql`SELECT coalesce(jsonb_agg(${entry(key, value)} ORDER BY ${order}), '[]') FROM jsonb_each(${map}) AS entry`;
    return sql`CASE WHEN ${map} IS NOT NULL THEN (${entries}) END`;
  },

  jsonRow(cells: readonly Fragment[]): Fragment {
    // A function takes at most 100 arguments, so wide rows are concatenated from several arrays.
    const chunks = Array.from({ length: Math.max(1, Math.ceil(cells.length / 90)) }, (_, index) =>
      cells.slice(index * 90, index * 90 + 90),
    );
    return joinFragments(
      chunks.map((chunk) => sql`jsonb_build_array(${listFragments(chunk)})`),
      sql` || `,
    );
  },
  jsonRows(row: Fragment, order: Fragment): Fragment {
    return sql`jsonb_agg(${row} ORDER BY ${order})`;
  },
  jsonText(json: Fragment): Fragment {
    return sql`CAST(${json} AS text)`;
  },
  jsonAt,
  jsonIsNull(json: Fragment): Fragment {
    return sql`(${json} IS NULL OR ${json} = 'null')`;
  },
  jsonIsOneOf(json: Fragment, values: readonly JsonValue[]): Fragment {
    const parts = jsonKinds.flatMap(({ kind, type }) => {
      const texts = values.filter((value) => value.kind === kind).map((value) => value.text);
      const [first, ...more] = texts;
      if (first === undefined) return [];
      const asJson = (text: Fragment): Fragment => sql`to_jsonb(CAST(${text} AS ${keyword(type)}))`;
      return more.length === 0
        ? sql`${json} = ${asJson(parameter(first, { kind: 'text' }))}`
        : sql`${json} IN (SELECT ${asJson(sql`wanted`)} FROM unnest(${listParameter(texts, { kind: 'text' })}) AS listed(wanted))`;
    });
    return parts.length === 1 ? joinFragments(parts, sql``) : sql`(${joinFragments(parts, sql` OR `)})`;
  },
});

const jsonKinds = [
  { kind: 'string', type: 'text' },
  { kind: 'number', type: 'numeric' },
  { kind: 'boolean', type: 'boolean' },
] as const;

/** Positions in lists are whole numbers from 0 on, while PostgreSQL takes others, too. */
function jsonAt(json: Fragment, path: readonly string[]): Fragment {
  const at = (steps: readonly string[]): Fragment =>
    steps.length === 0 ? json : sql`(${json} #> ${listParameter(steps, { kind: 'text' })})`;
  const inLists = path.flatMap((step, index) =>
    /^\s*[+-]?\d+\s*$/.test(step) && !/^(0|[1-9]\d*)$/.test(step)
      ? [sql`jsonb_typeof(${at(path.slice(0, index))}) = 'array'`]
      : [],
  );
  return inLists.length === 0
    ? at(path)
    : sql`CASE WHEN ${joinFragments(inLists, sql` OR `)} THEN NULL ELSE ${at(path)} END`;
}

function isNested(type: FieldType): boolean {
  return type.kind !== 'scalar' && type.kind !== 'enum';
}

/**
 * Whether ISO 8601 can represent the date or time: PostgreSQL prints years before Christ and infinities differently.
 */
function isWritten(value: Fragment): Fragment {
  return sql`isfinite(${value}) AND ${value} >= '0001-01-01'`;
}

/**
 * Lowers character by character, identically in every database. ICU writes Σ as ς at the end of a word, and İ as two
 * characters, so these are replaced before.
 */
function lowerCase(text: Fragment): Fragment {
  return sql`lower(translate(${text}, 'Σİ', 'σi') COLLATE "und-x-icu")`;
}

/** A string from JSON, in the type of its member. */
function read(text: Fragment, type: FieldType): Fragment {
  if (type.kind !== 'scalar' && type.kind !== 'enum') return text;
  const { storage } = type;
  if (storage.kind === 'text') return sql`(${text})`;
  const { fits, value } = readText(sql`(${text})`, storage);
  const special = isSpecial(sql`(${text})`, storage);
  const cast = sql`CAST((${text}) AS ${keyword(postgresType(storage))})`;
  const kept = special === undefined ? sql`` : sql`WHEN ${special} THEN ${cast} `;
  const failed = postgresDialect.fail(sql`(${text}) IS NULL`, type);
  return sql`(CASE WHEN (${text}) IS NULL THEN NULL ${kept}WHEN ${fits} THEN ${value} ELSE ${failed} END)`;
}

/** JSON's null is converted to SQL's. A value of another structure fails the statement. */
function jsonOrNull(json: Fragment, type: FieldType): Fragment {
  if (type.kind === 'json') return sql`nullif(${json}, 'null')`;
  const kind = type.kind === 'list' ? sql`'array'` : sql`'object'`;
  const failed = postgresDialect.fail(sql`${json} IS NULL`, type);
  return sql`(CASE jsonb_typeof(${json}) WHEN ${kind} THEN ${json} WHEN 'null' THEN NULL ELSE CASE WHEN ${json} IS NOT NULL THEN ${failed} END END)`;
}

/** An interval; its parts stay separate, since a month has no fixed number of days. */
function interval({ months, days, seconds }: Duration): Fragment {
  const count = (amount: number): Fragment => sql`CAST(${countParameter(amount)} AS integer)`;
  const exact = Number.isInteger(seconds)
    ? countParameter(seconds)
    : sql`${countParameter(Math.round(seconds * 1e6))} / 1e6`;
  const parts = [
    ...(months === 0 ? [] : [sql`months => ${count(months)}`]),
    ...(days === 0 ? [] : [sql`days => ${count(days)}`]),
    ...(seconds === 0 ? [] : [sql`secs => CAST(${exact} AS double precision)`]),
  ];
  return sql`make_interval(${listFragments(parts)})`;
}

/** The instant as a timestamp in UTC. */
function instant(value: Fragment, storage: Storage & { readonly kind: 'timestamp' }): Fragment {
  if (storage.zoned) return sql`(${value} AT TIME ZONE 'UTC')`;
  if (isUtc(storage.timeZone)) return value;
  return sql`((${value} AT TIME ZONE ${parameter(storage.timeZone, { kind: 'text' })}) AT TIME ZONE 'UTC')`;
}

function isUtc(timeZone: string): boolean {
  return timeZone === 'UTC' || timeZone === 'Etc/UTC';
}
