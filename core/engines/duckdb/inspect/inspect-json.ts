import type { DuckDBConnection } from '@duckdb/node-api';
import { defined } from '../../../defined.ts';
import {
  authoredText,
  type Fragment,
  identifier,
  listFragments,
  qualifiedName,
  sql,
} from '../../../query/sql/fragment.ts';
import { render } from '../../../query/sql/render.ts';
import type { ColumnShape, InspectedColumn, InspectedTable } from '../../inspection.ts';
import { duckdbDialect } from '../dialect.ts';
import { literal } from '../literal.ts';
import { askTexts } from './ask-texts.ts';
import { shapeOf } from './column-shape.ts';
import type { InspectedFile } from './inspected-file.ts';
import { readInFormat } from './read-in-format.ts';
import { type ChosenType, countsWidth, readCounts, selectCounts, type TextCounts } from './text-types.ts';
import { chooseCounted, chooseFormat } from './type-texts.ts';

const { quote } = duckdbDialect;

/**
 * Reads a JSON file. The engine detects the nesting. Scalar types are derived from the text of all values, since the
 * engine reads long numbers as doubles, and drops the zones of times.
 */
export async function readJsonTable(
  connection: DuckDBConnection,
  file: InspectedFile,
  what: 'TABLE' | 'VIEW',
): Promise<InspectedTable> {
  const path = literal(file.path);
  const options =
    'records = true, hive_partitioning = false, sample_size = -1, maximum_depth = -1, union_by_name = true';
  const query = `SELECT * FROM read_json_auto(${path}, ${options}) LIMIT 0`;
  const reader = await connection.runAndReadAll(query).catch((error: unknown) => {
    if (/expected records/.test(String(error))) throw new Error('It has no objects, or something else beside them.');
    throw error;
  });
  const types = reader.columnTypes();
  const found = reader.columnNames().flatMap((name, index) => {
    const type = types[index];
    return type === undefined ? [] : [{ name, shape: shapeOf(type) }];
  });
  // For an empty JSON file, DuckDB returns one column of this name.
  if (found.length === 1 && found[0]?.name === 'json') throw new Error('It has no objects.');
  await connection.run('CREATE SCHEMA IF NOT EXISTS documents');
  await connection.run('CREATE SCHEMA IF NOT EXISTS drafts');
  const documents = found.map(({ name }) => `${quote(name)}: 'JSON'`).join(', ');
  await connection.run(
    `CREATE ${what} documents.${quote(file.path)} AS SELECT * FROM read_json(${path}, columns = {${documents}}, records = true, hive_partitioning = false)`,
  );
  const columns: InspectedColumn[] = [];
  for (const column of found) columns.push(await typeColumn(connection, file, column));
  const typed = columns
    .map(({ name, shape, format }) => `${quote(name)}: ${literal(format === undefined ? writeType(shape) : 'VARCHAR')}`)
    .join(', ');
  const read = columns.flatMap(({ name, shape, format }) => {
    const value = format && readInFormat(quote(name), shape, format);
    return value === undefined ? [] : [`CAST(${value} AS ${writeType(shape)}) AS ${quote(name)}`];
  });
  const selected = read.length === 0 ? '*' : `* REPLACE (${read.join(', ')})`;
  await connection.run(
    `CREATE ${what} drafts.${quote(file.path)} AS SELECT ${selected} FROM read_json(${path}, columns = {${typed}}, records = true, hive_partitioning = false)`,
  );
  return {
    name: file.name,
    relation: qualifiedName(['drafts', file.path]),
    columns,
    declared: { uniques: [], foreignKeys: [] },
    place: { kind: 'files', format: 'json', path: file.path },
  };
}

async function typeColumn(
  connection: DuckDBConnection,
  file: InspectedFile,
  { name, shape }: InspectedColumn,
): Promise<InspectedColumn> {
  const relation = qualifiedName(['documents', file.path]);
  const place: Place = { connection, relation, column: name, path: '$', isMany: 'one' };
  const { shape: typed, kept, format } = await typeShape(name, shape, place);
  return { name, shape: typed, ...defined({ kept, format }) };
}

/** The position of values: a column of documents, and a JSON path that may match many values in each. */
interface Place {
  readonly connection: DuckDBConnection;
  readonly relation: Fragment;
  readonly column: string;
  readonly path: string;
  readonly isMany: 'one' | 'many';
}

async function typeShape(name: string, shape: ColumnShape, place: Place): Promise<ChosenType> {
  switch (shape.kind) {
    case 'json':
    case 'map':
    case 'unknown':
      return { shape };
    case 'list': {
      const { shape: of } = await typeShape(name, shape.of, { ...place, path: `${place.path}[*]`, isMany: 'many' });
      return { shape: { kind: 'list', of } };
    }
    case 'object': {
      const members: InspectedColumn[] = [];
      for (const member of shape.members) {
        // JSON paths cannot contain these characters.
        if (/["\\]/.test(member.name)) members.push({ name: member.name, shape: { kind: 'unknown', written: 'JSON' } });
        else {
          const path = `${place.path}."${member.name}"`;
          members.push({ name: member.name, ...(await typeShape(member.name, member.shape, { ...place, path })) });
        }
      }
      return { shape: { kind: 'object', members } };
    }
    case 'scalar':
      return await typeScalar(name, shape, place);
  }
}

/** JSON numbers are integers, doubles, or too long for both; strings are never numbers. */
async function typeScalar(
  name: string,
  found: Extract<ColumnShape, { readonly kind: 'scalar' }>,
  place: Place,
): Promise<ChosenType> {
  const value = identifier('value');
  const values = selectTexts(place);
  const kind = identifier('kind');
  const cells = [
    sql`CAST(count(*) FILTER (WHERE ${kind} = 'VARCHAR') AS VARCHAR)`,
    sql`CAST(count(*) FILTER (WHERE ${kind} = 'BOOLEAN') AS VARCHAR)`,
    ...selectCounts(value, value),
  ];
  const [row = []] = await askTexts(place.connection, sql`SELECT ${listFragments(cells)} FROM ${values} AS texts_of`);
  const counts = readCounts(row.slice(2, 2 + countsWidth));
  const [texts, flags] = [Number(row[0] ?? 0), Number(row[1] ?? 0)];
  if (counts.values === 0) return { shape: found };
  if (flags === counts.values) return { shape: { kind: 'scalar', logicalType: 'boolean', physicalType: 'BOOLEAN' } };
  if (texts === counts.values) {
    const own = withoutNumbers(counts);
    const chosen = await chooseCounted(place.connection, { relation: values, name, value, counts: own });
    // Formats of members are no part of a draft.
    if (place.path !== '$') return chosen;
    return await chooseFormat(place.connection, chosen, { name, counts: own, from: textsIn(place), value: 'value' });
  }
  if (texts + flags > 0) {
    const others = Math.min(texts + flags, counts.values - texts - flags);
    return { shape: string, kept: { reason: 'mixed', what: 'numbers', values: counts.values, others } };
  }
  return { shape: chooseNumber(counts) };
}

const string: ColumnShape = { kind: 'scalar', logicalType: 'string', physicalType: 'VARCHAR' };

function chooseNumber({ values, forms, longs, wholeDigits }: TextCounts): ColumnShape {
  if (forms.integer === values && longs === values)
    return { kind: 'scalar', logicalType: 'integer', physicalType: 'BIGINT' };
  if (forms.integer === values && wholeDigits <= 38)
    return { kind: 'scalar', logicalType: 'number', physicalType: 'DECIMAL(38,0)' };
  return forms.integer === values ? string : { kind: 'scalar', logicalType: 'number', physicalType: 'DOUBLE' };
}

function withoutNumbers(counts: TextCounts): TextCounts {
  const { forms } = counts;
  return { ...counts, forms: { ...forms, digits: 0, integer: 0, decimal: 0, double: 0, boolean: 0, flag: 0 } };
}

/** The non-null values at a position, as strings, with their JSON types. */
function selectTexts({ relation, column, path, isMany }: Place): Fragment {
  const found = sql`json_extract(${identifier(column)}, ${authoredText(path)})`;
  const one = isMany === 'many' ? sql`unnest(${found})` : found;
  return sql`
    (
      SELECT document ->> '$' AS value, json_type(document) AS kind
      FROM (
        SELECT ${one} AS document
        FROM ${relation}
      ) AS documents_of
      WHERE document ->> '$' IS NOT NULL
    )
  `;
}

/** The same as a string, for statements that are made of strings. */
function textsIn({ relation, column, path, isMany }: Place): string {
  const found = `json_extract(${quote(column)}, ${literal(path)})`;
  const { text } = render(relation, duckdbDialect);
  return `(SELECT document ->> '$' AS value FROM (SELECT ${isMany === 'many' ? `unnest(${found})` : found} AS document FROM ${text}) WHERE document ->> '$' IS NOT NULL)`;
}

function writeType(shape: ColumnShape): string {
  switch (shape.kind) {
    case 'scalar':
      return shape.physicalType;
    case 'object':
      return `STRUCT(${shape.members.map(({ name, shape: of }) => `${quote(name)} ${writeType(of)}`).join(', ')})`;
    case 'list':
      return `${writeType(shape.of)}[]`;
    case 'map':
      return `MAP(${writeType(shape.key)}, ${writeType(shape.value)})`;
    case 'json':
    case 'unknown':
      return 'JSON';
  }
}
