import type { DuckDBConnection } from '@duckdb/node-api';
import { storedFields } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import type { ObjectState } from '../engine.ts';
import { checkColumns } from './drift.ts';
import { attachDatabase, createDomain, createView, probe } from './source-sql.ts';

/** Makes the view of one object after checking the data's columns against the contract. Never throws. */
export async function openObject(connection: DuckDBConnection, object: ModelObject): Promise<ObjectState> {
  const { source } = object;
  if (source.kind === 'none') return { kind: 'unavailable', object, reason: source.reason };
  if (source.kind === 'table')
    return { kind: 'unavailable', object, reason: 'The object is in no file that DuckDB reads.' };
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
    return { kind: 'unavailable', object, reason: error instanceof Error ? error.message : String(error) };
  }
}
