import type { Statement } from '../../sql/statement.ts';
import { type ColumnsState, columnsDigest } from './columns.ts';

/** A statement as the driver takes it. */
export interface GuardedStatement {
  readonly text: string;
  readonly width: number;
  readonly values: readonly (string | readonly (string | null)[])[];
}

/**
 * The statement, which fails as if a table were missing (SQLSTATE 42P01) where columns are not what they were when it was
 * compiled: other types would answer, and answer wrongly. The condition reads no row of any table, so that PostgreSQL
 * decides it once, before everything else, in the same snapshot.
 */
export function guardColumns(
  { text, width, parameters }: Statement,
  states: readonly ColumnsState[],
): GuardedStatement {
  const values = parameters.map((parameter) => (parameter.kind === 'value' ? parameter.text : parameter.texts));
  // Whatever is no query cannot be answered wrongly.
  if (states.length === 0 || !/^(SELECT|WITH) /.test(text)) return { text, width, values };
  const guards = states.map((_state, index) => {
    const position = values.length + 2 * index + 1;
    const digest = columnsDigest(position);
    return `CASE WHEN ${digest} = CAST($${position + 1} AS text) THEN TRUE ELSE CAST('changed' || left(${digest}, 0) AS regclass) IS NOT NULL END`;
  });
  const known = states.flatMap(({ relations, digest }) => [relations, digest]);
  return {
    text: `SELECT * FROM (${text}) AS answered WHERE ${guards.join(' AND ')}`,
    width,
    values: [...values, ...known],
  };
}
