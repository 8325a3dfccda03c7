import type { Statement } from '../../query/sql/statement.ts';
import { type ColumnsState, columnsDigest } from './columns.ts';

/** A statement as the driver takes it. */
export interface GuardedStatement {
  readonly text: string;
  readonly width: number;
  readonly values: readonly (string | readonly (string | null)[])[];
}

/** Has more parts than the name of a relation can have, so that PostgreSQL refuses it whatever its tables are called. */
const impossibleName = 'the.columns.have.changed';

/**
 * The statement, which fails as if it were written wrongly (SQLSTATE 42601) where columns are not what they were when it
 * was compiled, or a name means another table: other types would answer, and answer wrongly. The condition reads no row of
 * any table, so that PostgreSQL decides it once, before everything else, in the same snapshot.
 */
export function guardColumns(
  { text, width, parameters }: Statement,
  states: readonly ColumnsState[],
): GuardedStatement {
  const values = parameters.map((parameter) => (parameter.kind === 'value' ? parameter.text : parameter.texts));
  // Whatever is no query cannot be answered wrongly.
  if (states.length === 0 || !/^(SELECT|WITH) /.test(text)) return { text, width, values };
  const guards = states.map((_state, index) => {
    const position = values.length + 4 * index + 1;
    const isSame = `CAST(to_regclass(CAST($${position} AS text)) AS oid) = CAST($${position + 1} AS oid) AND ${columnsDigest(position + 2)} = CAST($${position + 3} AS text)`;
    // Null, as where a table is gone, is no permission to answer. A name that exists always passes the cast.
    return `CAST(CASE WHEN ${isSame} THEN 'pg_catalog.pg_class' ELSE '${impossibleName}' END AS regclass) IS NOT NULL`;
  });
  const known = states.flatMap(({ name, relation, relations, digest }) => [name, relation, relations, digest]);
  return {
    text: `SELECT * FROM (${text}) AS answered WHERE ${guards.join(' AND ')}`,
    width,
    values: [...values, ...known],
  };
}
