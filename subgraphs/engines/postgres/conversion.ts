import type { Field, Storage } from '../../model/model.ts';
import { postgresType } from '../../sql/dialects/postgres.ts';
import { type Fragment, identifier, keyword, parameter, sql } from '../../sql/fragment.ts';
import type { ActualType } from './columns.ts';

/**
 * How a column becomes what the contract promises; undefined where it already is. A conversion keeps an index of the
 * column from being used, so there is none where values read and compare the same whatever their width.
 */
export function convertColumn({ column, type }: Field, actual: ActualType): Fragment | undefined {
  const value = identifier(column);
  // JSON's null is a value of its own; SQL's is meant.
  if (type.kind !== 'scalar' && type.kind !== 'enum') return sql`nullif(to_jsonb(${value}), 'null')`;
  const { storage } = type;
  if (isStoredAs(storage, actual)) return undefined;
  if (storage.kind === 'timestamp' && actual.family === 'timestamp') {
    return sql`(${value} AT TIME ZONE ${parameter(storage.timeZone, { kind: 'text' })})`;
  }
  if (storage.kind === 'timestamp' && storage.zoned) {
    return sql`(CAST(${value} AS timestamp) AT TIME ZONE ${parameter(storage.timeZone, { kind: 'text' })})`;
  }
  return sql`CAST(${value} AS ${keyword(postgresType(storage))})`;
}

function isStoredAs(storage: Storage, { family, written }: ActualType): boolean {
  switch (storage.kind) {
    case 'text':
      return written === 'text' || written.startsWith('character varying');
    case 'integer':
      return family === 'integer';
    case 'decimal':
      return written.startsWith('numeric(') && written.endsWith(`,${storage.scale})`);
    case 'timestamp':
      return family === 'timestamp' && written.endsWith(storage.zoned ? 'with time zone' : 'without time zone');
    case 'time':
      return family === 'time' && written.endsWith('without time zone');
    case 'uuid':
    case 'binary':
    case 'boolean':
    case 'float':
    case 'date':
      return written === postgresType(storage);
  }
}
