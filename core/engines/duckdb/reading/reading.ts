import type { FieldType } from '../../../model/field-type.ts';
import { duckdbDialect } from '../dialect.ts';
import { literal } from '../literal.ts';
import { columnType } from './column-type.ts';
import { familyOf } from './families.ts';
import { readLeaf } from './leaf.ts';
import { type Stored, textShape } from './stored.ts';

/** The SQL that converts a stored value to the contract's type. */
export interface Reading {
  /** The value in the contract's type. Null where the stored value is null, and where it is unreadable. */
  readonly value: string;
  /**
   * Whether a value exists and is unreadable, which includes nested values with an unreadable part. Absent where all
   * values are readable.
   */
  readonly unreadable?: string;
  /** For a single value: whether it exists. It is unreadable where it exists and `value` is null. */
  readonly present?: string;
}

/** Undefined where the stored type contains no promised values. `depth` distinguishes nested lists. */
export function readValue(value: string, stored: Stored, type: FieldType, depth = 0): Reading | undefined {
  switch (type.kind) {
    case 'scalar':
    case 'enum': {
      const leaf = readLeaf(value, stored, type);
      if (leaf === undefined) return undefined;
      if (leaf.kind === 'certain') return { value: leaf.sql };
      const present = isPresent(value, stored, type.storage.kind === 'text' ? 'text' : 'other');
      return { value: leaf.sql, unreadable: `${present} AND (${leaf.sql}) IS NULL`, present };
    }
    case 'json':
      return readAnyJson(value, stored);
    case 'object':
    case 'list':
    case 'map':
      return readNested(value, stored, type, depth);
  }
}

/** JSON of any structure; a text has to be some. */
function readAnyJson(value: string, stored: Stored): Reading | undefined {
  switch (stored.kind) {
    case 'json':
      return {
        value: `CASE WHEN json_type(${value}) <> 'NULL' AND NOT ${isBeyondJson(value)} THEN ${value} END`,
        unreadable: isBeyondJson(value),
      };
    case 'text':
      return readJsonText(value, `${value} <> ''`);
    case 'scalar':
      return familyOf(stored.type) === 'text'
        ? readJsonText(`CAST(${value} AS VARCHAR)`, `${value} IS NOT NULL`)
        : undefined;
    case 'struct':
    case 'list':
    case 'map':
      return undefined;
  }
}

function readJsonText(text: string, present: string): Reading {
  const isValid = `(json_valid(${text}) AND NOT ${isBeyondJson(text)})`;
  const json = `TRY_CAST(CASE WHEN ${isValid} THEN ${text} END AS JSON)`;
  return {
    value: `CASE WHEN json_type(${json}) <> 'NULL' THEN ${json} END`,
    unreadable: `(${present} AND NOT ${isValid})`,
  };
}

/** Whether a text is JSON for DuckDB only: outside of its strings it has NaN, an infinity or a comma at an end. */
function isBeyondJson(value: string): string {
  return `regexp_matches(CAST(${value} AS VARCHAR), ${literal(beyondJson)})`;
}

const beyondJson = String.raw`^(?:[^"]|"(?:[^"\\]|\\.)*")*?(?i:nan|inf|,[ \t\r\n]*[}\]])`;

/**
 * Whether a value exists. Outside of string columns an empty CSV string is no value, and JSON's null is none either.
 */
function isPresent(value: string, stored: Stored, promised: 'text' | 'other'): string {
  if (stored.kind === 'json') return `json_type(${value}) <> 'NULL'`;
  return stored.kind === 'text' && promised === 'other' ? `${value} <> ''` : `${value} IS NOT NULL`;
}

type Nested = Exclude<FieldType, { readonly kind: 'scalar' | 'enum' | 'json' }>;

function readNested(value: string, stored: Stored, type: Nested, depth: number): Reading | undefined {
  if (stored.kind === 'text') {
    const shape = textShape(type);
    const parsed = `TRY_CAST(${value} AS ${shape.sql})`;
    const inner = readNested(parsed, shape.stored, type, depth);
    if (inner === undefined) return undefined;
    const isBroken = `(${value} <> '' AND ${parsed} IS NULL)`;
    return { value: inner.value, ...unreadableIf([isBroken, inner.unreadable]) };
  }
  const parts = stored.kind === 'json' ? readJsonParts(value, type, depth) : readParts(value, stored, type, depth);
  if (parts === undefined) return undefined;
  if (parts.unreadable === undefined) {
    const isCast = stored.kind !== 'json' && !holdsTimes(type);
    return { value: isCast ? `CAST(${value} AS ${columnType(type)})` : parts.value };
  }
  return { value: `CASE WHEN ${parts.unreadable} THEN NULL ELSE ${parts.value} END`, unreadable: parts.unreadable };
}

/** Whether the type contains times or `storedAs`: casts of these cannot be done by one cast of the whole. */
function holdsTimes(type: FieldType): boolean {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
      return type.storage.kind === 'timestamp' || (type.kind === 'scalar' && type.storedAs !== undefined);
    case 'json':
      return false;
    case 'object':
      return type.fields.some((field) => holdsTimes(field.type));
    case 'list':
      return holdsTimes(type.of);
    case 'map':
      return holdsTimes(type.key) || holdsTimes(type.value);
  }
}

function readParts(value: string, stored: Stored, type: Nested, depth: number): Reading | undefined {
  switch (type.kind) {
    case 'object': {
      if (stored.kind !== 'struct') return undefined;
      const members = type.fields.map(({ column, type: of }) => {
        const member = stored.members.get(column);
        return member && readValue(`struct_extract(${value}, ${literal(column)})`, member, of, depth);
      });
      return packObject(value, type, members);
    }
    case 'list':
      return stored.kind === 'list' ? readItems(value, stored.of, type, depth) : undefined;
    case 'map': {
      if (stored.kind !== 'map') return undefined;
      const entry = `entry${depth}`;
      const key = readValue(`struct_extract(${entry}, 'key')`, stored.key, type.key, depth + 1);
      const of = readValue(`struct_extract(${entry}, 'value')`, stored.value, type.value, depth + 1);
      return packMap(value, { entries: `map_entries(${value})`, entry, key, of });
    }
  }
}

function readJsonParts(value: string, type: Nested, depth: number): Reading | undefined {
  const json: Stored = { kind: 'json' };
  const isA = (kind: 'OBJECT' | 'ARRAY'): string => `json_type(${value}) = '${kind}'`;
  const guard = (kind: 'OBJECT' | 'ARRAY', inner: Reading | undefined): Reading | undefined =>
    inner && {
      value: `CASE WHEN ${isA(kind)} THEN ${inner.value} END`,
      ...unreadableIf([
        `json_type(${value}) NOT IN ('NULL', '${kind}')`,
        inner.unreadable && `(${isA(kind)} AND ${inner.unreadable})`,
      ]),
    };
  switch (type.kind) {
    case 'object': {
      const members = type.fields.map(({ column, type: of }) => {
        const pointer = literal(`/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`);
        return readValue(`json_extract(${value}, ${pointer})`, json, of, depth);
      });
      return guard('OBJECT', packObject(value, type, members));
    }
    case 'list':
      return guard(
        'ARRAY',
        readItems(`CAST(CASE WHEN ${isA('ARRAY')} THEN ${value} END AS JSON[])`, json, type, depth),
      );
    case 'map': {
      const entry = `entry${depth}`;
      const pointer = `'/' || replace(replace(${entry}, '~', '~0'), '/', '~1')`;
      const key = readValue(entry, { kind: 'text' }, type.key, depth + 1);
      const of = readValue(`json_extract(${value}, ${pointer})`, json, type.value, depth + 1);
      return guard('OBJECT', packMap(value, { entries: `json_keys(${value})`, entry, key, of }));
    }
  }
}

function packObject(
  value: string,
  type: Nested & { readonly kind: 'object' },
  members: readonly (Reading | undefined)[],
): Reading | undefined {
  const known = members.filter((member) => member !== undefined);
  if (known.length < type.fields.length) return undefined;
  const packed = known.map(
    (member, index) => `${duckdbDialect.quote(type.fields[index]?.column ?? '')} := ${member.value}`,
  );
  return {
    value: `CASE WHEN ${value} IS NOT NULL THEN struct_pack(${packed.join(', ')}) END`,
    ...unreadableIf(known.map(({ unreadable }) => unreadable)),
  };
}

function readItems(
  list: string,
  of: Stored,
  type: Nested & { readonly kind: 'list' },
  depth: number,
): Reading | undefined {
  const item = `item${depth}`;
  const inner = readValue(item, of, type.of, depth + 1);
  if (inner === undefined) return undefined;
  const { unreadable } = inner;
  return {
    value: `list_transform(${list}, lambda ${item}: ${inner.value})`,
    ...(unreadable === undefined ? {} : { unreadable: `len(list_filter(${list}, lambda ${item}: ${unreadable})) > 0` }),
  };
}

function packMap(
  value: string,
  parts: {
    readonly entries: string;
    readonly entry: string;
    readonly key: Reading | undefined;
    readonly of: Reading | undefined;
  },
): Reading | undefined {
  const { entries, entry, key, of } = parts;
  if (key === undefined || of === undefined) return undefined;
  const unreadable = anyOf([key.unreadable, of.unreadable]);
  const pairs = `list_transform(${entries}, lambda ${entry}: struct_pack(key := ${key.value}, value := ${of.value}))`;
  return {
    value: `CASE WHEN ${value} IS NOT NULL THEN map_from_entries(${pairs}) END`,
    ...(unreadable === undefined
      ? {}
      : { unreadable: `len(list_filter(${entries}, lambda ${entry}: ${unreadable})) > 0` }),
  };
}

function unreadableIf(conditions: readonly (string | undefined)[]): Pick<Reading, 'unreadable'> {
  const unreadable = anyOf(conditions);
  return unreadable === undefined ? {} : { unreadable };
}

/** Whether one of the conditions is true; an unknown condition is not. */
function anyOf(conditions: readonly (string | undefined)[]): string | undefined {
  const known = conditions.filter((condition) => condition !== undefined);
  return known.length === 0 ? undefined : `(${known.map((one) => `coalesce(${one}, FALSE)`).join(' OR ')})`;
}
