import type { FieldType, Storage } from '../../../model/field-type.ts';
import type { Field } from '../../../model/model.ts';
import {
  type Fragment,
  identifier,
  joinFragments,
  keyword,
  listFragments,
  parameter,
  sql,
} from '../../../query/sql/fragment.ts';
import type { ActualType } from '../inspect/columns.ts';

/**
 * An array or a composite value as JSON, with its parts as they would be as columns: JSON writes REAL by its shortest
 * text, which is another number as a double.
 */
export function toJson(value: Fragment, type: FieldType, actual: ActualType): Fragment {
  return adapt(value, type, actual, 0) ?? sql`to_jsonb(${value})`;
}

/** Undefined where all parts are as `to_jsonb` writes them. `depth` tells positions in lists apart. */
function adapt(value: Fragment, type: FieldType, actual: ActualType, depth: number): Fragment | undefined {
  switch (type.kind) {
    case 'scalar':
    case 'enum': {
      const cast = castOf(type.storage, actual);
      return cast === undefined ? undefined : sql`to_jsonb(CAST(${value} AS ${keyword(cast)}))`;
    }
    case 'object':
      return adaptMembers(value, type.fields, actual, depth);
    case 'list':
      return adaptItems(value, type, actual, depth);
    case 'map':
    case 'json':
      return undefined;
  }
}

function adaptMembers(
  value: Fragment,
  fields: readonly Field[],
  { members }: ActualType,
  depth: number,
): Fragment | undefined {
  const adapted = fields.flatMap(({ column, type }) => {
    const actual = members?.get(column);
    const json = actual && adapt(sql`(${value}).${identifier(column)}`, type, actual, depth);
    return json === undefined ? [] : [sql`${parameter(column, { kind: 'text' })}, ${json}`];
  });
  if (adapted.length === 0) return undefined;
  // A function takes 100 arguments at most.
  const chunks = Array.from(
    { length: Math.ceil(adapted.length / 40) },
    (_, index) => sql`jsonb_build_object(${listFragments(adapted.slice(index * 40, index * 40 + 40))})`,
  );
  const parts = joinFragments([sql`to_jsonb(${value})`, ...chunks], sql` || `);
  // A composite value of nulls IS NULL, and is there all the same.
  return sql`CASE WHEN ${value} IS DISTINCT FROM NULL THEN ${parts} END`;
}

function adaptItems(
  value: Fragment,
  type: FieldType & { readonly kind: 'list' },
  { element }: ActualType,
  depth: number,
): Fragment | undefined {
  if (element === undefined) return undefined;
  const of = innermost(type.of);
  if (of.kind === 'scalar' || of.kind === 'enum') {
    // Elements are written as columns are; members of composite values as PostgreSQL shows them, which costs nothing.
    const isOther = of.storage.kind === 'text' && element.family !== 'text' && element.family !== 'json';
    const cast = isOther ? 'text' : castOf(of.storage, element);
    return cast === undefined ? undefined : sql`to_jsonb(CAST(${value} AS ${keyword(cast)}[]))`;
  }
  const position = identifier(`position${depth}`);
  const item = adapt(sql`(${value})[${position}]`, type.of, element, depth + 1);
  return (
    item &&
    sql`CASE WHEN array_ndims(${value}) = 1 THEN (SELECT jsonb_agg(${item} ORDER BY ${position}) FROM generate_subscripts(${value}, 1) AS positions(${position})) ELSE to_jsonb(${value}) END`
  );
}

/** An array of arrays is one type with its elements. */
function innermost(type: FieldType): FieldType {
  return type.kind === 'list' ? innermost(type.of) : type;
}

/** The type in which JSON writes a part as the column would be read. */
function castOf(storage: Storage, { family, written }: ActualType): string | undefined {
  switch (storage.kind) {
    case 'float':
      return family === 'float' && written === 'real' && storage.bits === 64 ? 'double precision' : moneyCast(family);
    case 'integer':
    case 'decimal':
      return moneyCast(family);
    case 'time':
      // Times with another offset are told by what is stored.
      return family === 'zonedTime' ? 'time' : undefined;
    case 'text':
    case 'uuid':
    case 'binary':
    case 'boolean':
    case 'date':
    case 'timestamp':
      return undefined;
  }
}

function moneyCast(family: ActualType['family']): string | undefined {
  return family === 'money' ? 'numeric' : undefined;
}
