import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Fragment } from '../../../query/sql/fragment.ts';
import { render } from '../../../query/sql/render.ts';
import { duckdbDialect } from '../dialect.ts';

type Row = readonly (string | null)[];

/** The rows of a query that selects strings. */
export async function askTexts(connection: DuckDBConnection, question: Fragment): Promise<readonly Row[]> {
  const { text, parameters } = render(question, duckdbDialect);
  const prepared = await connection.prepare(text);
  try {
    for (const [index, parameter] of parameters.entries()) {
      if (parameter.kind === 'value') prepared.bindVarchar(index + 1, parameter.text);
      else prepared.bindList(index + 1, listValue([...parameter.texts]), LIST(VARCHAR));
    }
    const reader = await prepared.runAndReadAll();
    return reader.getRows().map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  } finally {
    prepared.destroySync();
  }
}
