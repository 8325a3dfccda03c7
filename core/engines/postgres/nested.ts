import type { FieldType } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import { type Fragment, identifier, joinFragments, numeral, parameter, sql } from '../../query/sql/fragment.ts';
import type { ActualType } from './columns.ts';
import { readJson } from './reading.ts';
import { isStoredAs } from './stored-as.ts';

/**
 * Whether every part of an array or a composite value is as the contract promises. Undefined where the type guarantees
 * it, and for members of JSON, which are only checked when a statement reads them. Never null for an existing column.
 */
export function fitsNested(column: Fragment, type: FieldType, actual: ActualType): Fragment | undefined {
  const { element } = actual;
  const json = sql`to_jsonb(${column})`;
  const whole = itemName(0);
  if (actual.family === 'json')
    return type.kind === 'list'
      ? sql`jsonb_typeof(${json}) IN ('array', 'null')`
      : sql`jsonb_typeof(${json}) IN ('object', 'null')`;
  if (type.kind !== 'list' || element === undefined) return whereIs(json, whole, fits(whole, type, actual, 1));
  // PostgreSQL knows the number of dimensions of a value, but not of a column.
  const dimensions = numeral(String(depthOf(type)));
  const isDeep = sql`coalesce(array_ndims(${column}), ${dimensions}) = ${dimensions}`;
  const inner = whereIs(json, whole, fitsParts(whole, type, element, 1));
  return inner === undefined ? isDeep : sql`CASE WHEN ${isDeep} THEN ${inner} ELSE FALSE END`;
}

function depthOf(type: FieldType): number {
  return type.kind === 'list' ? 1 + depthOf(type.of) : 0;
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

/** `depth` distinguishes nested parts. */
function fits(json: Fragment, type: FieldType, actual: ActualType | undefined, depth: number): Fragment | undefined {
  if (actual === undefined || actual.family === 'json') return undefined;
  switch (type.kind) {
    case 'scalar':
    case 'enum':
      return isStoredAs(type.storage, actual) ? undefined : orNull(json, readJson(json, type).fits);
    case 'object': {
      const members = type.fields.flatMap((field) => {
        const name = itemName(depth);
        // A missing JSON member is null.
        const member = sql`coalesce(${json} -> ${nameOf(field)}, 'null')`;
        return whereIs(member, name, fits(name, field.type, actual.members?.get(field.column), depth + 1)) ?? [];
      });
      return members.length === 0 ? undefined : orNull(json, joinFragments(members, sql` AND `));
    }
    case 'list': {
      const item = itemName(depth);
      return everyItem(json, fits(item, type.of, actual.element, depth + 1), item);
    }
    case 'map':
      return undefined;
  }
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
