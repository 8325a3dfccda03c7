import type { Storage } from '../../model/model.ts';

/** A type as the catalog describes it; a domain is what it is based on. */
export interface ActualType {
  /** As `format_type` writes it: `character varying(20)`. */
  readonly written: string;
  /** What its values are, whatever their width. */
  readonly family: Family;
  /** Of an array. PostgreSQL does not tell how many dimensions it has. */
  readonly element?: ActualType;
  /** Of a composite type. */
  readonly members?: ActualColumns;
}

/** By name. */
export type ActualColumns = ReadonlyMap<string, ActualType>;

export type Family = Storage['kind'] | 'json' | 'list' | 'composite' | 'other';

/** Asks the catalog. Answers rows of columns, in their order. */
export type Ask = (text: string, values: readonly string[]) => Promise<readonly (readonly unknown[])[]>;

/** The columns of a table or view, or undefined when there is none. `name` is quoted and qualified. */
export async function readColumns(name: string, ask: Ask): Promise<ActualColumns | undefined> {
  const [found] = await ask('SELECT to_regclass($1)::oid::text', [name]);
  return typeof found?.[0] === 'string' ? readMembers(found[0], ask) : undefined;
}

async function readMembers(relation: string, ask: Ask): Promise<ActualColumns> {
  const columns = new Map<string, ActualType>();
  for (const row of await ask(membersQuery, [relation])) {
    const [name = '', written = '', typname = '', typtype = '', typcategory = '', members = '', ...element] =
      row.map(String);
    columns.set(name, await readType({ written, typname, typtype, typcategory, members }, element, ask));
  }
  return columns;
}

interface CatalogType {
  readonly written: string;
  readonly typname: string;
  readonly typtype: string;
  readonly typcategory: string;
  /** The relation that holds the members of a composite type. */
  readonly members: string;
}

async function readType(type: CatalogType, element: readonly string[], ask: Ask): Promise<ActualType> {
  const { written } = type;
  if (type.typtype === 'c') return { written, family: 'composite', members: await readMembers(type.members, ask) };
  if (type.typcategory === 'A') {
    const [elementWritten = '', typname = '', typtype = '', typcategory = '', members = ''] = element;
    const of = await readType({ written: elementWritten, typname, typtype, typcategory, members }, [], ask);
    return { written, family: 'list', element: of };
  }
  return { written, family: type.typtype === 'e' ? 'text' : (families[type.typname] ?? 'other') };
}

/** Columns of a relation, with the type that a domain is based on, and the element type of an array. */
const membersQuery = `
SELECT a.attname, format_type(t.oid, base.typmod), t.typname, t.typtype, t.typcategory, t.typrelid,
  format_type(e.oid, base.typmod), e.typname, e.typtype, e.typcategory, e.typrelid
FROM pg_attribute a
CROSS JOIN LATERAL (
  WITH RECURSIVE base(oid, typmod, depth) AS (
    SELECT a.atttypid, a.atttypmod, 0
    UNION ALL
    SELECT d.typbasetype, d.typtypmod, base.depth + 1 FROM base JOIN pg_type d ON d.oid = base.oid WHERE d.typtype = 'd'
  )
  SELECT base.oid, base.typmod FROM base ORDER BY base.depth DESC LIMIT 1
) base
JOIN pg_type t ON t.oid = base.oid
LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum`;

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
  timetz: 'time',
  timestamp: 'timestamp',
  timestamptz: 'timestamp',
  json: 'json',
  jsonb: 'json',
};
