import { type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import { storedFields } from '../../../model/find.ts';
import type { Field, ModelObject } from '../../../model/model.ts';
import type { ObjectState } from '../../engine.ts';
import { type ActualColumn, type ColumnCheck, checkColumns } from '../inspect/drift.ts';
import { isFatal } from '../instance/errors.ts';
import type { Instance } from '../instance/instance.ts';
import { explainFailure } from '../instance/reasons.ts';
import { checkFiles } from './check-files.ts';
import { createView, findUnreadable } from './create-view.ts';
import { attachDatabase, createDomain, detachDatabase, probe, type ReadableSource, readFrom } from './source-sql.ts';

/**
 * Creates the view of one object after comparing the data's columns with the contract. `version` is that of the data.
 * Throws only errors that end the instance.
 */
export async function openIn(instance: Instance, object: ModelObject, version: string): Promise<ObjectState> {
  const { typeName, source } = object;
  const state = await instance.exclusively(async (control) => {
    if (source.kind === 'database' && instance.attached.get(source.database) !== version) {
      // An attached database does not see changes of its file.
      await control.run(detachDatabase(source.database)).catch(throwFatal);
      instance.attached.set(source.database, version);
    }
    return await openObject(control, object);
  });
  if (state.kind === 'ready') instance.opened.set(typeName, version);
  else instance.opened.delete(typeName);
  return state;
}

/** The same without versions. Throws only errors that end the connection's instance. */
export async function openObject(connection: DuckDBConnection, object: ModelObject): Promise<ObjectState> {
  const { source } = object;
  if (source.kind === 'none') return { kind: 'unavailable', object, reason: source.reason, cause: 'lasting' };
  if (source.kind === 'table') {
    return { kind: 'unavailable', object, reason: 'The object is in no file that DuckDB reads.', cause: 'lasting' };
  }
  try {
    if (source.kind === 'database') await connection.run(attachDatabase(source.database));
    const { differences, columns, read } = await checkObject(connection, object, source);
    if (differences.length > 0) return { kind: 'drift', object, differences };
    await connection.run(createDomain(object.domain));
    await connection.run(createView(object, read, columns));
    return { kind: 'ready', object, unreadable: findUnreadable(object, columns) };
  } catch (error) {
    throwFatal(error);
    const { sentence, cause } = explainFailure(error, source);
    return { kind: 'unavailable', object, reason: sentence, cause };
  }
}

function throwFatal(error: unknown): void {
  if (isFatal(error)) throw error;
}

export async function checkObject(
  connection: DuckDBConnection,
  object: ModelObject,
  source: ReadableSource,
): Promise<ColumnCheck & { readonly read: ReadableSource }> {
  const fields = storedFields(object);
  const { source: read, inPaths, findDifferences } = await checkFiles(connection, object, source);
  const compare = async (rows: 'some' | 'all'): Promise<ColumnCheck & { readonly read: ReadableSource }> => {
    const actual = await readColumns(connection, probe(read, fields, rows));
    const check = checkColumns(fields, actual, { format: formatOf(source), texts: inPaths });
    return { ...check, differences: [...findDifferences(actual), ...check.differences], read };
  };
  if (formatOf(source) !== 'json') return await compare('some');
  try {
    const check = await compare('some');
    // The missing member may occur only in later rows.
    return check.differences.length === 0 ? check : await compare('all');
  } catch (error) {
    if (!(await isEmpty(connection, read, fields))) throw error;
    // Where there are no objects, there are no members that could be others.
    const actual = fields.map(({ column }) => ({ name: column, type: VARCHAR, written: 'JSON' }));
    return { ...checkColumns(fields, actual, { format: 'json', texts: inPaths }), read };
  }
}

/** Whether files of JSON have no objects at all, not even wrong ones. */
async function isEmpty(
  connection: DuckDBConnection,
  source: ReadableSource,
  fields: readonly Field[],
): Promise<boolean> {
  const query = `SELECT count(*) FROM ${readFrom(source, fields)}`;
  const reader = await connection.runAndReadAll(query).catch(() => undefined);
  return reader !== undefined && Number(reader.getRows()[0]?.[0]) === 0;
}

function formatOf(source: ReadableSource): 'text' | 'json' | 'typed' {
  if (source.kind === 'database' || source.format === 'parquet') return 'typed';
  return source.format === 'csv' ? 'text' : 'json';
}

/** DESCRIBE returns SQL's type names, which the driver's differ from (JSON). */
async function readColumns(connection: DuckDBConnection, query: string): Promise<readonly ActualColumn[]> {
  const reader = await connection.runAndReadAll(query);
  const described = await connection.runAndReadAll(`DESCRIBE ${query}`);
  const types = reader.columnTypes();
  const written = described.getRows().map((row) => String(row[1]));
  return reader.columnNames().flatMap((name, index) => {
    const type = types[index];
    return type === undefined ? [] : [{ name, type, written: written[index] ?? type.toString() }];
  });
}
