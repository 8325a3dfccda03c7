import type { FieldType, MapType, Storage } from '../../../model/field-type.ts';
import type { Field } from '../../../model/model.ts';
import {
  authoredText,
  type Fragment,
  identifier,
  joinFragments,
  numeral,
  parameter,
  sql,
} from '../../../query/sql/fragment.ts';
import type { ActualType } from '../inspect/columns.ts';
import { readJson, readText } from './reading.ts';
import { isStoredAs } from './stored-as.ts';
import { toJson } from './to-json.ts';

/**
 * Whether every part of an array, a composite value or JSON is as the contract promises. Undefined where the type
 * guarantees it. Never null for an existing column.
 */
export function fitsNested(column: Fragment, type: FieldType, actual: ActualType): Fragment | undefined {
  const whole = itemName(0);
  if (actual.family === 'json') {
    const inner = whereIs(sql`to_jsonb(${column})`, whole, fits(whole, type, actual, 1));
    return actual.written === 'json' ? whereIsBinary(column, inner) : inner;
  }
  const { element } = actual;
  const json = holdsZonedTime(actual) ? sql`to_jsonb(${column})` : toJson(column, type, actual);
  if (type.kind !== 'list' || element === undefined) return whereMade(json, whole, fits(whole, type, actual, 1));
  // PostgreSQL knows the number of dimensions of a value, but not of a column.
  const dimensions = numeral(String(depthOf(type)));
  const isDeep = sql`coalesce(array_ndims(${column}), ${dimensions}) = ${dimensions}`;
  const inner = whereMade(json, whole, fitsParts(whole, type, element, 1));
  return inner === undefined ? isDeep : sql`CASE WHEN ${isDeep} THEN ${inner} ELSE FALSE END`;
}

function depthOf(type: FieldType): number {
  return type.kind === 'list' ? 1 + depthOf(type.of) : 0;
}

/** Escapes that `json` keeps as texts, and `jsonb` has no characters for. */
const beyondCharacters = [
  String.raw`(^|[^\\])(\\\\)*\\u0000`,
  String.raw`\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])`,
  String.raw`(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]`,
].join('|');

/** Numbers that `json` keeps as texts, and `jsonb` has no digits for. */
const beyondDigits = '(^|[[:space:]:,[])-?[0-9]+([.][0-9]+)?[eE][+-]?[0-9]{5,}';

const anyString = String.raw`"([^"\\]|\\.)*"`;

function whereIsBinary(column: Fragment, inner: Fragment | undefined): Fragment {
  const text = sql`CAST(${column} AS text)`;
  // Strings may contain what looks like a number.
  const numbers = sql`regexp_replace(${text}, ${authoredText(anyString)}, '""', 'g')`;
  const isBeyond = sql`${text} ~ ${authoredText(beyondCharacters)} OR (${text} ~ ${authoredText(beyondDigits)} AND ${numbers} ~ ${authoredText(beyondDigits)})`;
  return sql`CASE WHEN ${isBeyond} THEN FALSE ELSE ${inner ?? sql`TRUE`} END`;
}

/** The element type of an array of arrays is that of its innermost elements. */
function fitsParts(json: Fragment, type: FieldType, element: ActualType, depth: number): Fragment | undefined {
  if (type.kind !== 'list') return fits(json, type, element, depth);
  const item = itemName(depth);
  return everyItem(json, fitsParts(item, type.of, element, depth + 1), item);
}

/** The condition on a value under a short alias, since deeply nested expressions repeat the value often. */
function whereIs(value: Fragment, name: Fragment, condition: Fragment | undefined): Fragment | undefined {
  return condition && sql`(SELECT ${condition} FROM (SELECT ${value} AS ${name}) AS part)`;
}

/** The same for a value that is not to be made again wherever the condition names it: OFFSET keeps it apart. */
function whereMade(value: Fragment, name: Fragment, condition: Fragment | undefined): Fragment | undefined {
  return condition && sql`(SELECT ${condition} FROM (SELECT ${value} AS ${name} OFFSET 0) AS part)`;
}

/** `depth` distinguishes nested parts. */
function fits(json: Fragment, type: FieldType, actual: ActualType | undefined, depth: number): Fragment | undefined {
  if (actual === undefined) return undefined;
  const isJson = actual.family === 'json';
  switch (type.kind) {
    case 'scalar':
    case 'enum': {
      if (type.storage.kind === 'text' || isStoredAs(type.storage, actual)) return undefined;
      return orNull(json, actual.family === 'zonedTime' ? isUtc(json, type.storage) : readJson(json, type).fits);
    }
    case 'object': {
      const members = type.fields.flatMap((field) => {
        const name = itemName(depth);
        // A missing JSON member is null.
        const member = sql`coalesce(${json} -> ${nameOf(field)}, 'null')`;
        const of = isJson ? actual : actual.members?.get(field.column);
        return whereIs(member, name, fits(name, field.type, of, depth + 1)) ?? [];
      });
      return isJson ? structured(json, 'object', members) : allParts(json, members);
    }
    case 'list': {
      const item = itemName(depth);
      const inner = everyItem(json, fits(item, type.of, isJson ? actual : actual.element, depth + 1), item);
      return isJson ? structured(json, 'array', inner === undefined ? [] : [inner]) : inner;
    }
    case 'map':
      return structured(json, 'object', [everyEntry(json, type, actual, depth)]);
    case 'json':
      return undefined;
  }
}

function allParts(json: Fragment, parts: readonly Fragment[]): Fragment | undefined {
  return parts.length === 0 ? undefined : orNull(json, joinFragments(parts, sql` AND `));
}

/** JSON may have anything where an object or a list is promised. */
function structured(json: Fragment, kind: 'object' | 'array', parts: readonly Fragment[]): Fragment {
  const all = parts.length === 0 ? sql`TRUE` : joinFragments(parts, sql` AND `);
  return sql`(CASE jsonb_typeof(${json}) WHEN ${authoredText(kind)} THEN ${all} WHEN 'null' THEN TRUE ELSE FALSE END)`;
}

function everyEntry(json: Fragment, { key, value }: MapType, actual: ActualType, depth: number): Fragment {
  const [name, entry] = [identifier(`key${depth}`), itemName(depth)];
  const isFit = joinFragments(
    [readText(name, key.storage).fits, fits(entry, value, actual, depth + 1) ?? sql`TRUE`],
    sql` AND `,
  );
  return sql`NOT EXISTS (SELECT 1 FROM jsonb_each(CASE jsonb_typeof(${json}) WHEN 'object' THEN ${json} END) AS entries(${name}, ${entry}) WHERE NOT (${isFit}))`;
}

/** JSON has the offset that a cast to a time without one drops. */
function isUtc(json: Fragment, { kind }: Storage): Fragment {
  return kind === 'time' ? sql`((${json} #>> '{}') ~ '[+-]00(:00)*$')` : sql`TRUE`;
}

function holdsZonedTime({ family, element, members }: ActualType): boolean {
  if (family === 'zonedTime' || (element !== undefined && holdsZonedTime(element))) return true;
  return members !== undefined && [...members.values()].some(holdsZonedTime);
}

function everyItem(json: Fragment, inner: Fragment | undefined, item: Fragment): Fragment | undefined {
  return (
    inner &&
    sql`NOT EXISTS (SELECT 1 FROM jsonb_array_elements(CASE jsonb_typeof(${json}) WHEN 'array' THEN ${json} END) AS items(${item}) WHERE NOT ${inner})`
  );
}

function orNull(json: Fragment, condition: Fragment): Fragment {
  return sql`(CASE WHEN jsonb_typeof(${json}) = 'null' THEN TRUE ELSE ${condition} END)`;
}

function nameOf({ column }: Field): Fragment {
  return parameter(column, { kind: 'text' });
}

function itemName(depth: number): Fragment {
  return identifier(`item${depth}`);
}
