import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnShape, KeptText, WrittenFormat } from '../../inspection.ts';
import { plainNumber, readFormatted } from '../reading/formatted.ts';
import { type FormatCandidate, momentCandidates, numberCandidates } from './format-candidates.ts';
import { formOf } from './format-form.ts';

/** The strings of a column: the FROM item, and the SQL of the string or null. */
export interface TextsOfColumn {
  readonly from: string;
  readonly value: string;
}

export type FoundFormat =
  | { readonly kind: 'found'; readonly shape: ColumnShape; readonly format: WrittenFormat }
  /** Two formats fit all strings, but parse them to different values. */
  | { readonly kind: 'ambiguous'; readonly kept: KeptText };

/** The number of strings that preselect the candidates; there are several hundred candidates. */
const probed = 300;

/**
 * The format that fits all strings of a column, if there is one. Number formats are skipped for `moments`, where
 * numbers are identifiers.
 */
export async function findFormat(
  connection: DuckDBConnection,
  { from, value }: TextsOfColumn,
  what: 'moments' | 'moments and numbers',
): Promise<FoundFormat | undefined> {
  const values = `(SELECT * FROM (SELECT ${value} AS value FROM ${from}) WHERE value IS NOT NULL)`;
  const candidates = what === 'moments' ? momentCandidates : [...momentCandidates, ...numberCandidates];
  const sample = await connection.runAndReadAll(`SELECT value FROM ${values} LIMIT ${probed}`);
  const texts = sample.getRows().map(([text]) => String(text));
  const likely = candidates.filter((candidate) => {
    const form = formOf(candidate);
    return texts.every((text) => form.test(text));
  });
  const fitting = await keepFitting(connection, values, likely);
  const [first] = fitting;
  if (first === undefined) return undefined;
  const other = fitting.find(({ reads }) => reads !== first.reads && reads !== 'alone' && first.reads !== 'alone');
  if (other !== undefined && (first.format.kind === 'moment' || (await differ(connection, values, [first, other]))))
    return { kind: 'ambiguous', kept: await describeAmbiguous(connection, values, [first, other]) };
  const shape = await shapeOf(connection, values, first);
  return shape && { kind: 'found', shape, format: first.written };
}

/** The candidates that fit every string. */
async function keepFitting(
  connection: DuckDBConnection,
  values: string,
  candidates: readonly FormatCandidate[],
): Promise<readonly FormatCandidate[]> {
  if (candidates.length === 0) return [];
  const cells = candidates.map((candidate) => `count(${readCandidate(candidate)})`);
  const reader = await connection.runAndReadAll(`SELECT count(value), ${cells.join(', ')} FROM ${values}`);
  const [[total, ...counts] = []] = reader.getRows().map((row) => row.map(Number));
  return candidates.filter((_, index) => (total ?? 0) > 0 && counts[index] === total);
}

function readCandidate({ format, storage }: FormatCandidate): string {
  return readFormatted('value', storage, format);
}

async function differ(
  connection: DuckDBConnection,
  values: string,
  [one, other]: readonly [FormatCandidate, FormatCandidate],
): Promise<boolean> {
  const reader = await connection.runAndReadAll(
    `SELECT count(*) FROM ${values} WHERE ${readCandidate(one)} <> ${readCandidate(other)}`,
  );
  return Number(reader.getRows()[0]?.[0]) > 0;
}

async function describeAmbiguous(
  connection: DuckDBConnection,
  values: string,
  [one, other]: readonly [FormatCandidate, FormatCandidate],
): Promise<KeptText> {
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM ${values}`);
  const count = Number(reader.getRows()[0]?.[0]);
  const what = one.format.kind === 'moment' ? 'times' : 'numbers';
  return { reason: 'ambiguous', what, values: count, others: count, formats: [one.written, other.written] };
}

/** The type of the values; undefined for numbers that it would print differently, such as those with leading zeros. */
async function shapeOf(
  connection: DuckDBConnection,
  values: string,
  { format, storage }: FormatCandidate,
): Promise<ColumnShape | undefined> {
  switch (storage.kind) {
    case 'date':
      return { kind: 'scalar', logicalType: 'date', physicalType: 'DATE' };
    case 'time':
      return { kind: 'scalar', logicalType: 'time', physicalType: 'TIME' };
    case 'timestamp':
      return { kind: 'scalar', logicalType: 'timestamp', physicalType: 'TIMESTAMP' };
    default:
      return format.kind === 'number' ? await numberShape(connection, values, plainNumber('value', format)) : undefined;
  }
}

async function numberShape(
  connection: DuckDBConnection,
  values: string,
  plain: string,
): Promise<ColumnShape | undefined> {
  const reader = await connection.runAndReadAll(
    `SELECT count(*) FILTER (WHERE NOT regexp_full_match(plain, '-?(0|[1-9][0-9]*)(\\.[0-9]+)?')), max(length(ltrim(split_part(plain, '.', 1), '-'))), max(length(split_part(plain, '.', 2))) FROM (SELECT ${plain} AS plain FROM ${values})`,
  );
  const [[others = 1, whole = 0, scale = 0] = []] = reader.getRows().map((row) => row.map(Number));
  if (others > 0 || whole + scale > 38) return undefined;
  if (scale === 0 && whole <= 18) return { kind: 'scalar', logicalType: 'integer', physicalType: 'BIGINT' };
  return { kind: 'scalar', logicalType: 'number', physicalType: `DECIMAL(${whole + scale > 18 ? 38 : 18},${scale})` };
}
