import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { duckdbDialect } from '../../core/engines/duckdb/dialect.ts';
import { duckdbType } from '../../core/engines/duckdb/type.ts';
import { postgresDialect } from '../../core/engines/postgres/dialect.ts';
import { postgresType } from '../../core/engines/postgres/type.ts';
import type { EnumType, FieldType, ScalarType, Storage } from '../../core/model/field-type.ts';
import { storedFields } from '../../core/model/find.ts';
import type { ModelObject } from '../../core/model/model.ts';
import type { Database } from '../postgres/database.ts';

/** How tables hold nested values: as composite types and arrays, or all as `jsonb`. */
export type NestedColumns = 'native' | 'jsonb';

/**
 * Makes a table for each object, typed as its contract says, with the rows that the script makes in DuckDB. Each scalar
 * travels as text, so that no digit is lost.
 */
export async function loadPostgres(
  script: string,
  objects: readonly ModelObject[],
  database: Database,
  nested: NestedColumns,
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run(script);
    for (const object of objects) {
      await createTable(object, database);
      const rows = await exportRows(object, connection);
      await database.run(
        `INSERT INTO ${tableOf(object)} SELECT * FROM json_populate_recordset(NULL::${tableOf(object)}, $1)`,
        [rows],
      );
      if (nested === 'jsonb') await turnIntoJson(object, database);
    }
    await database.publish();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function tableOf({ source }: ModelObject): string {
  if (source.kind !== 'table') throw new Error(`A source of kind ${source.kind} is no table of PostgreSQL.`);
  return `${postgresDialect.quote(source.schema)}.${postgresDialect.quote(source.table)}`;
}

async function createTable(object: ModelObject, database: Database): Promise<void> {
  const columns: string[] = [];
  for (const { column, type } of storedFields(object)) {
    columns.push(`${postgresDialect.quote(column)} ${await createType(type, [object.name, column], database)}`);
  }
  await database.run(`CREATE TABLE ${tableOf(object)} (${columns.join(', ')})`);
}

/** The type of a column; composite types are made on the way, named by where they stand. */
async function createType(type: FieldType, path: readonly string[], database: Database): Promise<string> {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
      return postgresType(storedAs(type));
    case 'list':
      // An array of arrays has rows of one length only.
      return type.of.kind === 'list' ? 'jsonb' : `${await createType(type.of, [...path, 'item'], database)}[]`;
    case 'map':
    case 'json':
      return 'jsonb';
    case 'object': {
      const members: string[] = [];
      for (const { column, type: member } of type.fields) {
        members.push(`${postgresDialect.quote(column)} ${await createType(member, [...path, column], database)}`);
      }
      const name = postgresDialect.quote(path.join(' '));
      await database.run(`CREATE TYPE ${name} AS (${members.join(', ')})`);
      return name;
    }
  }
}

async function turnIntoJson(object: ModelObject, database: Database): Promise<void> {
  for (const { column, type } of storedFields(object)) {
    if (type.kind === 'scalar' || type.kind === 'enum') continue;
    const name = postgresDialect.quote(column);
    await database.run(`ALTER TABLE ${tableOf(object)} ALTER COLUMN ${name} TYPE jsonb USING to_jsonb(${name})`);
  }
}

async function exportRows(object: ModelObject, connection: DuckDBConnection): Promise<string> {
  const { quote } = duckdbDialect;
  const cells = storedFields(object).map(
    ({ column, type }) => `'${column.replaceAll("'", "''")}', ${exportValue(quote(column), type)}`,
  );
  const table = object.source.kind === 'table' ? object.source.table : object.name;
  const reader = await connection.runAndReadAll(
    `SELECT coalesce(CAST(to_json(list(json_object(${cells.join(', ')}))) AS VARCHAR), '[]') FROM ${quote(table)}`,
  );
  return String(reader.getRows()[0]?.[0]);
}

/** A value as JSON in which all scalars are texts. */
function exportValue(value: string, type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
      return exportScalar(value, storedAs(type));
    case 'json':
      return value;
    case 'list':
      return `to_json(list_transform(${value}, lambda item: ${exportValue('item', type.of)}))`;
    case 'map':
      return `to_json(map_from_entries(list_transform(map_entries(${value}), lambda entry: {k: CAST(entry.key AS VARCHAR), v: ${exportValue('entry.value', type.value)}})))`;
    case 'object': {
      const members = type.fields.map(
        (field) =>
          `'${field.column.replaceAll("'", "''")}', ${exportValue(`(${value}).${duckdbDialect.quote(field.column)}`, field.type)}`,
      );
      return `CASE WHEN ${value} IS NOT NULL THEN json_object(${members.join(', ')}) END`;
    }
  }
}

function exportScalar(value: string, storage: Storage): string {
  switch (storage.kind) {
    case 'binary':
      return `'\\x' || hex(${value})`;
    case 'timestamp':
      // Microseconds, as PostgreSQL and Concord have them.
      return `CAST(CAST(${value} AS ${duckdbType(storage)}) AS VARCHAR)`;
    default:
      return `CAST(${value} AS VARCHAR)`;
  }
}

function storedAs(type: ScalarType | EnumType): Storage {
  return (type.kind === 'scalar' ? type.storedAs : undefined) ?? type.storage;
}
