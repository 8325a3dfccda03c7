import type { DuckDBConnection } from '@duckdb/node-api';
import { storedFields } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import type { ObjectState } from '../engine.ts';
import { checkColumns } from './drift.ts';
import { isFatal } from './errors.ts';
import type { Instance } from './instance.ts';
import { explainFailure } from './reasons.ts';
import { attachDatabase, createDomain, createView, detachDatabase, probe } from './source-sql.ts';

/**
 * Makes the view of one object after checking the data's columns against the contract. `version` is that of the data.
 * Throws only what ends the instance.
 */
export async function openIn(instance: Instance, object: ModelObject, version: string): Promise<ObjectState> {
  const { typeName, source } = object;
  const state = await instance.exclusively(async (control) => {
    if (source.kind === 'database' && instance.attached.get(source.database) !== version) {
      // What was attached stays what it was, whatever happens to the file.
      await control.run(detachDatabase(source.database)).catch(throwFatal);
      instance.attached.set(source.database, version);
    }
    return await openObject(control, object);
  });
  if (state.kind === 'ready') instance.opened.set(typeName, version);
  else instance.opened.delete(typeName);
  return state;
}

/** The same without regard to versions. Throws only what ends the connection's instance. */
export async function openObject(connection: DuckDBConnection, object: ModelObject): Promise<ObjectState> {
  const { source } = object;
  if (source.kind === 'none') return { kind: 'unavailable', object, reason: source.reason, cause: 'lasting' };
  if (source.kind === 'table') {
    return { kind: 'unavailable', object, reason: 'The object is in no file that DuckDB reads.', cause: 'lasting' };
  }
  try {
    if (source.kind === 'database') await connection.run(attachDatabase(source.database));
    const reader = await connection.runAndReadAll(probe(source, storedFields(object)));
    const actual = { names: reader.columnNames(), types: reader.columnTypes() };
    const isTextual = source.kind === 'files' && source.format === 'csv';
    const isDeclared = source.kind === 'files' && source.format === 'json';
    const check = checkColumns(storedFields(object), actual, isTextual || isDeclared ? 'text' : 'typed');
    if (check.differences.length > 0) return { kind: 'drift', object, differences: check.differences };
    await connection.run(createDomain(object.domain));
    const view = { domain: object.domain, object: object.typeName };
    await connection.run(createView(view, source, storedFields(object), isDeclared ? new Map() : check.stored));
    return { kind: 'ready', object };
  } catch (error) {
    throwFatal(error);
    const { sentence, cause } = explainFailure(error, source);
    return { kind: 'unavailable', object, reason: sentence, cause };
  }
}

function throwFatal(error: unknown): void {
  if (isFatal(error)) throw error;
}
