import { createHash } from 'node:crypto';
import type { Storage } from '../../../model/field-type.ts';

/** A type in the catalog; a domain is replaced by its base type. */
export interface ActualType {
  /** The type as `format_type` prints it: `character varying(20)`. */
  readonly written: string;
  /** The kind of its values, whatever their width. */
  readonly family: Family;
  /** The element type of an array. */
  readonly element?: ActualType;
  /** The declared number of dimensions of an array. PostgreSQL does not enforce it. */
  readonly dimensions?: number;
  /** The members of a composite type. */
  readonly members?: ActualColumns;
}

/** Types by column name. */
export type ActualColumns = ReadonlyMap<string, ActualType>;

export type Family = Storage['kind'] | 'zonedTime' | 'money' | 'json' | 'list' | 'composite' | 'other';

/** Queries the catalog. Returns rows, each with its columns in order. */
export type Ask = (text: string, values: readonly string[]) => Promise<readonly (readonly unknown[])[]>;

/** The columns of a table or view at one moment, with the state that later detects a change. */
export interface FoundColumns {
  readonly columns: ActualColumns;
  readonly state: ColumnsState;
}

/**
 * The catalog's description of a relation and of all composite types in it. `digest` hashes `pieces` as `columnsDigest`
 * does.
 */
export interface ColumnsState {
  /** Quoted and qualified. */
  readonly name: string;
  /** The oid of the name at that time: a name can move from one table to another. */
  readonly relation: string;
  /** The oids of the relation and of the composite types. */
  readonly relations: readonly string[];
  readonly digest: string;
}

/** The columns of a table or view; undefined when it does not exist. `name` is quoted and qualified. */
export async function readColumns(name: string, ask: Ask): Promise<FoundColumns | undefined> {
  const [found] = await ask('SELECT to_regclass($1)::oid::text', [name]);
  const [relation] = found ?? [];
  if (typeof relation !== 'string') return undefined;
  const pieces = new Map<string, readonly string[]>();
  const columns = await readMembers(relation, { ask, pieces });
  const relations = [...pieces.keys()].toSorted((a, b) => Number(a) - Number(b));
  const text = relations.flatMap((oid) => pieces.get(oid) ?? []).join(',');
  const digest = createHash('sha256').update(text).digest('hex');
  return { columns, state: { name, relation, relations, digest } };
}

interface Reading {
  readonly ask: Ask;
  /** The description of each relation that was read, column by column. */
  readonly pieces: Map<string, readonly string[]>;
}

async function readMembers(relation: string, reading: Reading): Promise<ActualColumns> {
  const columns = new Map<string, ActualType>();
  const rows = await reading.ask(membersQuery, [relation]);
  reading.pieces.set(
    relation,
    rows.map(([piece]) => String(piece)),
  );
  for (const row of rows) {
    const [
      ,
      name = '',
      dimensions,
      written = '',
      typname = '',
      typtype = '',
      typcategory = '',
      members = '',
      ...element
    ] = row.map(String);
    const type = await readType({ written, typname, typtype, typcategory, members }, element, reading);
    columns.set(name, type.family === 'list' ? { ...type, dimensions: Math.max(1, Number(dimensions)) } : type);
  }
  return columns;
}

interface CatalogType {
  readonly written: string;
  readonly typname: string;
  readonly typtype: string;
  readonly typcategory: string;
  /** The relation with the members of a composite type. */
  readonly members: string;
}

async function readType(type: CatalogType, element: readonly string[], reading: Reading): Promise<ActualType> {
  const { written } = type;
  if (type.typtype === 'c') return { written, family: 'composite', members: await readMembers(type.members, reading) };
  const isArray = type.typcategory === 'A' && !vectors.has(type.typname);
  // An element is an array only where a domain makes it a type of its own.
  if (isArray && element.length === 0) return { written, family: 'other' };
  if (isArray) {
    const [elementWritten = '', typname = '', typtype = '', typcategory = '', members = ''] = element;
    const of = await readType({ written: elementWritten, typname, typtype, typcategory, members }, [], reading);
    return { written, family: 'list', element: of };
  }
  return { written, family: type.typtype === 'e' ? 'text' : (families[type.typname] ?? 'other') };
}

/** The catalog's description of one column. */
const piece = `concat_ws(' ', a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attcollation)`;

/** The current digest of a `ColumnsState`; `position` is the number of the parameter with its relations. */
export function columnsDigest(position: number): string {
  return `(SELECT encode(sha256(convert_to(string_agg(${piece}, ',' ORDER BY a.attrelid, a.attnum), 'UTF8')), 'hex') FROM pg_catalog.pg_attribute AS a WHERE a.attrelid = ANY(CAST($${position} AS oid[])) AND a.attnum > 0 AND NOT a.attisdropped)`;
}

/** The base type of a domain, also through other domains; any other type is its own base. */
function baseOf(type: string, typmod: string): string {
  return `(
  WITH RECURSIVE base(oid, typmod, depth) AS (
    SELECT ${type}, ${typmod}, 0
    UNION ALL
    SELECT d.typbasetype, d.typtypmod, base.depth + 1 FROM base JOIN pg_type d ON d.oid = base.oid WHERE d.typtype = 'd'
  )
  SELECT base.oid, base.typmod FROM base ORDER BY base.depth DESC LIMIT 1
)`;
}

/** Columns of a relation, with a domain's base type and an array's element type. */
const membersQuery = `
SELECT ${piece}, a.attname, a.attndims, format_type(t.oid, base.typmod), t.typname, t.typtype, t.typcategory, t.typrelid,
  format_type(e.oid, inner_base.typmod), e.typname, e.typtype, e.typcategory, e.typrelid
FROM pg_attribute a
CROSS JOIN LATERAL ${baseOf('a.atttypid', 'a.atttypmod')} base
JOIN pg_type t ON t.oid = base.oid
LEFT JOIN LATERAL ${baseOf('t.typelem', 'base.typmod')} inner_base ON t.typcategory = 'A'
LEFT JOIN pg_type e ON e.oid = inner_base.oid
WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum`;

/** Arrays of the catalog, which are written and compared as single values. */
const vectors = new Set(['int2vector', 'oidvector']);

const families: Readonly<Record<string, Family>> = {
  text: 'text',
  varchar: 'text',
  bpchar: 'text',
  name: 'text',
  citext: 'text',
  uuid: 'uuid',
  bytea: 'binary',
  bool: 'boolean',
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  numeric: 'decimal',
  float4: 'float',
  float8: 'float',
  date: 'date',
  time: 'time',
  timetz: 'zonedTime',
  timestamp: 'timestamp',
  timestamptz: 'timestamp',
  money: 'money',
  json: 'json',
  jsonb: 'json',
};
