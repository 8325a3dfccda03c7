import type { Statement } from '../../../query/sql/statement.ts';
import { type ColumnsState, columnsDigest } from '../inspect/columns.ts';

/** A statement in the driver's form. */
export interface GuardedStatement {
  readonly text: string;
  readonly width: number;
  readonly values: readonly (string | readonly (string | null)[])[];
}

/** A relation's name never has that many parts, so PostgreSQL rejects it whatever its tables are called. */
const impossibleName = 'the.columns.have.changed';

/**
 * The statement with a guard. It fails like a syntax error (SQLSTATE 42601) where columns have changed since it was
 * compiled, or a name means another table; without the guard, other types could return wrong values. The condition
 * reads no table rows, so PostgreSQL evaluates it once, before everything else, in the same snapshot.
 */
export function guardColumns(
  { text, width, parameters }: Statement,
  states: readonly ColumnsState[],
): GuardedStatement {
  const values = parameters.map((parameter) => (parameter.kind === 'value' ? parameter.text : parameter.texts));
  // Only queries can return wrong values.
  if (states.length === 0 || !/^(SELECT|WITH) /.test(text)) return { text, width, values };
  const guards = states.map((_state, index) => {
    const position = values.length + 4 * index + 1;
    const isSame = `CAST(to_regclass(CAST($${position} AS text)) AS oid) = CAST($${position + 1} AS oid) AND ${columnsDigest(position + 2)} = CAST($${position + 3} AS text)`;
    // Null, as for a missing table, must fail. The cast of an existing name always succeeds.
    return `CAST(CASE WHEN ${isSame} THEN 'pg_catalog.pg_class' ELSE '${impossibleName}' END AS regclass) IS NOT NULL`;
  });
  const known = states.flatMap(({ name, relation, relations, digest }) => [name, relation, relations, digest]);
  return {
    text: `SELECT * FROM (${text}) AS answered WHERE ${guards.join(' AND ')}`,
    width,
    values: [...values, ...known],
  };
}
