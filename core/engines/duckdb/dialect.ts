import type { FieldType, MapType, Storage } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import type { Duration } from '../../query/plan/predicate.ts';
import type { Dialect } from '../../query/sql/dialect.ts';
import {
  countParameter,
  type Fragment,
  identifier,
  joinFragments,
  keyword,
  listFragments,
  ownSql,
  parameter,
  sql,
} from '../../query/sql/fragment.ts';
import { duckdbChecks } from './checks.ts';
import { jsonIsOneOf } from './json-is-one-of.ts';
import { readText } from './reading/text.ts';
import { duckdbType } from './type.ts';

/** DuckDB 1.4 and later. */
export const duckdbDialect: Dialect = Object.freeze<Dialect>({
  name: 'duckdb',
  checks: duckdbChecks,
  capabilities: Object.freeze({ regex: 'linear' }),

  quote(name: string): string {
    if (name.includes('\0')) throw new Error('An identifier holds NUL.');
    return `"${name.replaceAll('"', '""')}"`;
  },
  placeholder(position: number, storage: Storage, kind: 'value' | 'list'): string {
    if (storage.kind === 'binary') {
      return kind === 'list'
        ? `list_transform(CAST($${position} AS VARCHAR[]), lambda element: from_base64(element))`
        : `from_base64($${position})`;
    }
    return `CAST($${position} AS ${duckdbType(storage)}${kind === 'list' ? '[]' : ''})`;
  },

  asText(value: Fragment, storage: Storage): Fragment {
    switch (storage.kind) {
      case 'text':
        return value;
      case 'binary':
        return sql`to_base64(${value})`;
      case 'date':
        return sql`strftime(${value}, '%Y-%m-%d')`;
      case 'timestamp':
        return sql`rtrim(rtrim(strftime(${instant(value, storage)}, '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z'`;
      case 'float':
        // As other engines and JavaScript print it: 1, not 1.0.
        return sql`regexp_replace(CAST(${value} AS VARCHAR), '\\.0$', '')`;
      case 'time':
      case 'uuid':
      case 'boolean':
      case 'integer':
        return sql`CAST(${value} AS VARCHAR)`;
      case 'decimal': {
        const text = sql`CAST(${value} AS VARCHAR)`;
        // If all digits are after the point, DuckDB prints no leading zero: `.50`.
        return storage.precision === storage.scale ? sql`regexp_replace(${text}, '^(-?)\\.', '\\10.')` : text;
      }
    }
  },
  comparable(value: Fragment, storage: Storage): Fragment {
    return storage.kind === 'timestamp' && !storage.zoned && !isUtc(storage.timeZone) ? instant(value, storage) : value;
  },
  isShowable(value: Fragment, storage: Storage): Fragment | undefined {
    if (storage.kind === 'float') return sql`isfinite(${value})`;
    if (storage.kind !== 'date' && storage.kind !== 'timestamp') return undefined;
    const first = sql`CAST('0001-01-01' AS ${keyword(duckdbType(storage))})`;
    return sql`(isfinite(${value}) AND ${value} >= ${first})`;
  },
  cast(value: Fragment, storage: Storage): Fragment {
    return sql`CAST(${value} AS ${keyword(duckdbType(storage))})`;
  },
  readText(text: Fragment, storage: Storage): Fragment {
    return fillHole(readText(hole, storage), text);
  },
  fail(): Fragment {
    return sql`error('${keyword(unreadableMessage)}')`;
  },
  changeCase(value: Fragment, letterCase: 'lower' | 'upper'): Fragment {
    return letterCase === 'lower' ? sql`lower(${value})` : sql`upper(${value})`;
  },
  like(value: Fragment, pattern: Fragment, letterCase: 'exact' | 'ignored'): Fragment {
    return letterCase === 'exact'
      ? sql`${value} LIKE ${pattern} ESCAPE '\\'`
      : sql`${value} ILIKE ${pattern} ESCAPE '\\'`;
  },
  regex(value: Fragment, pattern: Fragment): Fragment {
    return sql`regexp_matches(${value}, ${pattern})`;
  },
  addDuration(timestamp: Fragment, duration: Duration, times: Fragment): Fragment {
    return sql`(${timestamp} + ${interval(duration)} * CAST(${times} AS INTEGER))`;
  },
  floorInstant(instantValue: Fragment, local: Fragment, width: number): Fragment {
    return sql`(${instantValue} - to_microseconds(epoch_us(${local}) % (${countParameter(width)} * 1000000)))`;
  },
  timestampSeries(from: Fragment, to: Fragment, step: Duration): Fragment {
    return sql`unnest(generate_series(${from}, ${to}, ${interval(step)}))`;
  },

  sum(value: Fragment, storage: Storage): Fragment {
    return storage.kind === 'float' ? sql`fsum(${value})` : sql`sum(${value})`;
  },
  approxCountDistinct(value: Fragment): Fragment {
    return sql`approx_count_distinct(${value})`;
  },
  quantile(value: Fragment, q: Fragment): Fragment {
    return sql`quantile_cont(${value}, ${q})`;
  },

  sha256(text: Fragment): Fragment {
    return sql`sha256(${text})`;
  },
  isOneOf(value: Fragment, list: Fragment): Fragment {
    return sql`${value} IN (SELECT unnest(${list}))`;
  },
  keyRows(lists: readonly Fragment[], names: readonly Fragment[]): Fragment {
    const columns = lists.map((list, index) => sql`unnest(${list}) AS ${names[index] ?? sql``}`);
    const [first = sql`[]`] = lists;
    return sql`(SELECT ${listFragments(columns)}, unnest(range(len(${first}))) + 1 AS ordinal)`;
  },

  member(value: Fragment, { column }: Field): Fragment {
    return sql`(${value}).${identifier(column)}`;
  },
  listHas(list: Fragment, _of: FieldType, value: Fragment): Fragment {
    return sql`list_contains(${list}, ${value})`;
  },
  listIsEmpty(list: Fragment): Fragment {
    return sql`len(${list}) = 0`;
  },
  listAsJson(list: Fragment, _of: FieldType, element: (value: Fragment) => Fragment): Fragment {
    return sql`to_json(list_transform(${list}, lambda element: ${element(sql`element`)}))`;
  },
  mapAsJson(map: Fragment, _type: MapType, entry: (key: Fragment, value: Fragment) => Fragment): Fragment {
    return sql`to_json(list_transform(list_sort(map_entries(${map})), lambda entry: ${entry(sql`entry.key`, sql`entry.value`)}))`;
  },

  jsonRow(cells: readonly Fragment[]): Fragment {
    return sql`json_array(${listFragments(cells)})`;
  },
  jsonRows(row: Fragment, order: Fragment): Fragment {
    return sql`to_json(list(${row} ORDER BY ${order}))`;
  },
  jsonText(json: Fragment): Fragment {
    return sql`CAST(${json} AS VARCHAR)`;
  },
  jsonAt(json: Fragment, path: readonly string[]): Fragment {
    const pointer = path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    return sql`json_extract(${json}, ${parameter(pointer, { kind: 'text' })})`;
  },
  jsonIsNull(json: Fragment): Fragment {
    return sql`coalesce(json_type(${json}), 'NULL') = 'NULL'`;
  },
  jsonIsOneOf,
});

/** The message of a statement that fails because it needs an unreadable value. */
export const unreadableMessage = 'A value cannot be read as the contract promises';

/** A placeholder for a fragment in SQL that is built as a string. */
const hole = '\u0001';

function fillHole(template: string, value: Fragment): Fragment {
  return joinFragments(template.split(hole).map(ownSql), value);
}

/** An INTERVAL; its parts stay separate, since a month has no fixed number of days. */
function interval({ months, days, seconds }: Duration): Fragment {
  const count = (amount: number): Fragment => sql`CAST(${countParameter(amount)} AS INTEGER)`;
  const parts = [
    ...(months === 0 ? [] : [sql`to_months(${count(months)})`]),
    ...(days === 0 ? [] : [sql`to_days(${count(days)})`]),
    ...(seconds === 0 ? [] : [exactInterval(seconds)]),
  ];
  return parts.length === 0 ? sql`INTERVAL 0 SECONDS` : sql`(${joinFragments(parts, sql` + `)})`;
}

function exactInterval(seconds: number): Fragment {
  return Number.isInteger(seconds)
    ? sql`to_seconds(${countParameter(seconds)})`
    : sql`to_microseconds(${countParameter(Math.round(seconds * 1e6))})`;
}

/** The instant as a TIMESTAMP in UTC. */
function instant(value: Fragment, storage: Storage & { readonly kind: 'timestamp' }): Fragment {
  if (storage.zoned) return sql`(${value} AT TIME ZONE 'UTC')`;
  if (isUtc(storage.timeZone)) return value;
  return sql`((${value} AT TIME ZONE ${parameter(storage.timeZone, { kind: 'text' })}) AT TIME ZONE 'UTC')`;
}

function isUtc(timeZone: string): boolean {
  return timeZone === 'UTC' || timeZone === 'Etc/UTC';
}
